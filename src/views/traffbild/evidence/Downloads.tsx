import { useId } from 'react'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { SHEET_IDS } from '../../../state/targetingEvidenceSheets.ts'
import { SheetCsv } from './SheetCsv.tsx'
import { WorkbookDownload } from './WorkbookDownload.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'

/** Everything as a workbook, and each of its sheets as CSV. */
export function Downloads({ model }: { model: EvidenceModel }) {
  const { files } = useEvidenceTexts().tables
  const heading = useId()
  return (
    <section className={styles.wide} aria-labelledby={heading} data-panel="files">
      <h3 id={heading}>{files.title}</h3>
      <p className={styles.small}>{files.note}</p>
      <div className={styles.files}>
        <WorkbookDownload model={model} />
        {SHEET_IDS.map((sheet) => (
          <SheetCsv key={sheet} model={model} sheet={sheet} />
        ))}
      </div>
    </section>
  )
}
