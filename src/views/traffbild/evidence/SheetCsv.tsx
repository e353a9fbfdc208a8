import { fileName } from '../../../export/csv.ts'
import { download } from '../../../export/download.ts'
import { sheetCsv } from '../../../export/sheetCsv.ts'
import { useLanguage } from '../../../state/hooks.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { evidenceFileParts, evidenceSheets, type SheetId } from '../../../state/targetingEvidenceSheets.ts'
import { useEvidenceTexts } from './useEvidenceTexts.ts'

/** One sheet of the file as CSV. */
export function SheetCsv({ model, sheet }: { model: EvidenceModel; sheet: SheetId }) {
  const text = useEvidenceTexts()
  const language = useLanguage()
  const name = text.file.sheets[sheet]
  const save = () => {
    const parts = [...evidenceFileParts(model, language), name]
    download(fileName(parts, 'csv'), sheetCsv(evidenceSheets(model, language)[sheet]), 'text/csv')
  }
  return (
    <button type="button" onClick={save}>
      {text.tables.files.csv({ sheet: name })}
    </button>
  )
}
