import { useState } from 'react'
import { fileName } from '../../../export/csv.ts'
import { download } from '../../../export/download.ts'
import { useLanguage } from '../../../state/hooks.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { evidenceFileParts, evidenceSheets, SHEET_IDS } from '../../../state/targetingEvidenceSheets.ts'
import { useEvidenceTexts } from './useEvidenceTexts.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** All sheets as one Excel file; what writes it comes when it is asked for. */
export function WorkbookDownload({ model }: { model: EvidenceModel }) {
  const { files } = useEvidenceTexts().tables
  const language = useLanguage()
  const [phase, setPhase] = useState<'ready' | 'making' | 'failed'>('ready')
  const save = async () => {
    setPhase('making')
    try {
      const sheets = evidenceSheets(model, language)
      const { writeXlsx } = await import('../../../sheets/writeXlsx.ts')
      const bytes = await writeXlsx(SHEET_IDS.map((id) => sheets[id]))
      download(fileName(evidenceFileParts(model, language), 'xlsx'), bytes, XLSX)
      setPhase('ready')
    } catch {
      setPhase('failed')
    }
  }
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {files.xlsx}
      </button>
      <span role="status">{phase === 'making' ? files.preparing : phase === 'failed' ? files.failed : ''}</span>
    </>
  )
}
