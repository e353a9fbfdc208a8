import { useId } from 'react'
import { useLanguage } from '../../../state/hooks.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { partsPanel } from '../../../state/targetingEvidenceParts.ts'
import { PanelTableOf } from './PanelTableOf.tsx'
import styles from './evidence.module.css'
import tableStyles from './tables.module.css'

/** Each fund and each committee judged by itself. */
export function PartsPanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const heading = useId()
  const { title, notes, blocks } = partsPanel(model, language)
  return (
    <section className={styles.wide} aria-labelledby={heading} data-panel="parts">
      <h3 id={heading}>{title}</h3>
      <p className={styles.small}>{notes.join(' ')}</p>
      <div className={tableStyles.blocks}>
        {blocks.map(({ id, name, table }) => (
          <PanelTableOf key={id} table={table} caption={`${title}: ${name}`} />
        ))}
      </div>
    </section>
  )
}
