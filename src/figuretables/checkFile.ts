import { columnAddress } from '../domain/columnNames.ts'
import type { TableMapping } from '../domain/delivery.ts'
import type { Sheet, SheetCell, TextOrigin, Workbook } from '../sheets/sheetTypes.ts'
import { cellText, hasControlSigns } from './cellText.ts'
import { namedHeadings, type Headings } from './headings.ts'
import { personalIn } from './personalCells.ts'
import { WHOLE_TABLE, type TableFindings, type TableSpot } from './tableFindings.ts'

interface Around {
  readonly sheet: Sheet
  readonly mapping: TableMapping
  readonly headings: Headings
}

const LONGEST_CELL = 2_000
/** What å, ä and ö become when a text in UTF-8 is read as Windows or Mac text, and what is put for signs that are lost. */
const GARBLED = /\S*(?:Ã[\u0080-\u00bf„…–†‰]|Â[\u00a0\u00ad]|√[•§∂ÖÑ]|\ufffd)\S*/u
/** What å, ä and ö of Mac and DOS are as Windows text, in or beside a letter. */
const OTHER_ENCODING =
  /\S*(?:\p{L}[Œ€…†„”Žš™Š\u0081\u008d\u008f\u0090\u009d]|[Œ€…†„Žš™Š\u0081\u008d\u008f\u0090\u009d]\p{Ll})\S*/u
const SWEDISH = /[åäöÅÄÖ]/u
const NAMES: Readonly<Record<string, string>> = { ';': '";"', '\t': 'tab', ',': '","' }

/** Whether a text is a web page or code: nothing else need be said of it. */
export function isMarkup({ rows }: Sheet): boolean {
  const first = rows.find((cells) => cells.some((cell) => cell !== null))?.find((cell) => cell !== null)
  return /^\s*(?:<(?:!doctype|html|\?xml|table|head|body)|\{\s*"|\[\s*[[{])/i.test(cellText(first))
}

/** Checks the file as such: what kind it is, its letters, and that no cell holds what must not be in the data. */
export function checkFile({ fileName, origin }: Workbook, around: Around, findings: TableFindings): void {
  const { rows } = around.sheet
  const ending = /\.(csv|txt|tsv)$/i.exec(fileName)?.[0]
  if (origin?.kind === 'excel' && ending !== undefined) findings.add('wrongEnding', WHOLE_TABLE, fileName, { ending })
  if (origin?.kind === 'text') checkText(origin, around, findings)
  rows.forEach((cells, at) => {
    cells.forEach((cell, index) => {
      checkCell(cell, { row: at + 1, column: headingAt(around, index) }, findings)
    })
  })
}

function headingAt({ sheet, mapping }: Around, index: number): string {
  const heading = cellText(sheet.rows[mapping.headingRow - 1]?.[index])
  return heading === '' ? columnAddress(index) : heading
}

function checkText(
  { encoding, delimiter, otherDelimiters }: TextOrigin,
  around: Around,
  findings: TableFindings,
): void {
  const { sheet, mapping, headings } = around
  if (encoding === 'windows-1252') {
    const texts = sheet.rows.flat().map(cellText)
    const strange = texts.some((text) => SWEDISH.test(text))
      ? undefined
      : texts.find((text) => OTHER_ENCODING.test(text))
    if (strange === undefined) findings.add('encodingWindows', WHOLE_TABLE)
    else findings.add('textOtherEncoding', WHOLE_TABLE, OTHER_ENCODING.exec(strange)?.[0] ?? strange)
  }
  if (otherDelimiters.length === 0) return
  // The headings that somebody has confirmed are there only if the sign is the right one.
  const isProven = namedHeadings(mapping).every((heading) => headings.at.has(heading))
  if (isProven) findings.add('delimiterByHeadings', WHOLE_TABLE, NAMES[delimiter] ?? delimiter)
  else {
    const signs = [delimiter, ...otherDelimiters].map((sign) => NAMES[sign] ?? sign).join(', ')
    findings.add('delimiterAmbiguous', WHOLE_TABLE, null, { signs })
  }
}

function checkCell(cell: SheetCell, spot: TableSpot, findings: TableFindings): void {
  if (typeof cell === 'number') {
    // Twelve digits that are a date and check are a person, also where a spreadsheet took them for a number.
    if (Number.isInteger(cell) && cell >= 1e11 && cell < 1e12) sayPersonal(cellText(cell), spot, findings)
    return
  }
  if (typeof cell !== 'string') return
  if (cell.length > LONGEST_CELL) {
    findings.add('cellTooLong', spot, cell, { length: cell.length, longest: LONGEST_CELL })
    return
  }
  if (hasControlSigns(cell)) findings.add('controlSigns', spot, cell)
  const garbled = GARBLED.exec(cell)?.[0]
  if (garbled !== undefined) findings.add('textGarbled', spot, garbled)
  sayPersonal(cell, spot, findings)
}

function sayPersonal(text: string, spot: TableSpot, findings: TableFindings): void {
  for (const { kind, found } of personalIn(text)) {
    if (kind === 'phone') findings.add('phoneNumber', spot, found)
    else findings.add('personalData', spot, found, { kind })
  }
}
