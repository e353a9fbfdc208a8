import type { SegregationModel } from '../../state/segregation.ts'
import { ProfilePanel } from './ProfilePanel.tsx'
import { SeriesPanel } from './SeriesPanel.tsx'
import styles from './segregation.module.css'

/** The division in wider surroundings and over the years. */
export function WiderPanels({ model }: { model: SegregationModel }) {
  return (
    <div className={styles.pair}>
      <ProfilePanel model={model} />
      <SeriesPanel model={model} />
    </div>
  )
}
