import type { GivenFile } from '../domain/delivery.ts'
import { NOWHERE, type Finding } from '../domain/finding.ts'
import { TABLE_FINDINGS } from '../domain/tableFindingCodes.ts'
import { isMarkup } from '../figuretables/checkFile.ts'
import { readWorkbook } from '../sheets/readWorkbook.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'

/** The sheets of a file; where it has none, or is a web page and cannot be a table, a finding says so. */
export async function readTable({
  bytes,
  name,
}: GivenFile): Promise<{ readonly workbook: Workbook | null; readonly findings: readonly Finding[] }> {
  const reading = await readWorkbook(bytes, name)
  if (!('workbook' in reading)) return { workbook: null, findings: [reading.finding] }
  const { workbook } = reading
  const isPage = workbook.origin?.kind === 'text' && workbook.sheets.some(isMarkup)
  return isPage ? { workbook: null, findings: [pageFinding(name)] } : { workbook, findings: [] }
}

const pageFinding = (file: string): Finding => ({
  severity: TABLE_FINDINGS.fileIsMarkup,
  code: 'fileIsMarkup',
  place: { ...NOWHERE, file },
  effortId: null,
  found: null,
  details: {},
})
