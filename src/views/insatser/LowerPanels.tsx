import type { ReactNode } from 'react'
import { MatrixTable } from './MatrixTable.tsx'
import { NeedPart } from './NeedPart.tsx'
import { OverlapPart } from './OverlapPart.tsx'
import { PlacedTable } from './PlacedTable.tsx'
import { StatusChoice } from './StatusChoice.tsx'
import { YearsTable } from './YearsTable.tsx'
import styles from './more.module.css'

/** Committees, years, placed shares, areas and small maps, each as a sentence with its figures beneath. */
export function LowerPanels({ committeeMaps }: { committeeMaps: ReactNode }) {
  return (
    <div className={styles.lower}>
      <StatusChoice />
      <MatrixTable />
      <div className={styles.pair}>
        <PlacedTable />
        <YearsTable />
      </div>
      <div className={styles.pair}>
        <OverlapPart />
        <NeedPart />
      </div>
      {committeeMaps}
    </div>
  )
}
