import type { ReactNode } from 'react'
import { selectRegister } from '../../state/effortsView.ts'
import { useAppState } from '../../state/hooks.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { NeedPart } from './NeedPart.tsx'
import { OverlapPart } from './OverlapPart.tsx'
import { PlacedTable } from './PlacedTable.tsx'
import { StatusChoice } from './StatusChoice.tsx'
import { YearsTable } from './YearsTable.tsx'
import styles from './more.module.css'

/** Committees, years, placed shares, areas and small maps, each as a sentence with its figures beneath. */
export function LowerPanels({ committeeMaps }: { committeeMaps: ReactNode }) {
  const isThere = useAppState((state) => selectRegister(state) !== undefined)
  if (!isThere) return null
  return (
    <div className={styles.lower}>
      <StatusChoice />
      <MatrixTable />
      <div className={styles.pair}>
        <PlacedTable />
        <div>
          <YearsTable />
          <NeedPart />
        </div>
      </div>
      <OverlapPart />
      {committeeMaps}
    </div>
  )
}
