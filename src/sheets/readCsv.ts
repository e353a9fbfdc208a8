import { divisionOf } from './delimiters.ts'
import { isUtf16 } from './fileKind.ts'
import { MAX_ROWS } from './sheetSize.ts'
import type { SheetCell, TextOrigin } from './sheetTypes.ts'

export interface CsvReading {
  readonly rows: readonly (readonly SheetCell[])[]
  readonly origin: TextOrigin
  /** Lines of the text, also those that are not read. */
  readonly lines: number
}

/**
 * Rows of texts; null where a quoted field never ends. Of a file that is too long, more rows than are allowed and not
 * all: a row for the line break that may end them, and one that says that there are too many.
 */
export async function readCsv(bytes: Uint8Array): Promise<CsvReading | null> {
  const { default: Papa } = await import('papaparse')
  const { encoding, text: written } = decoded(bytes)
  // Some files end their lines in two ways.
  const all = written.replace(/\r\n?/g, '\n')
  const { text, delimiter, otherDelimiters } = divisionOf(all, (head, sign, preview) =>
    Papa.parse<string[]>(head, { delimiter: sign, newline: '\n', preview, skipEmptyLines: 'greedy' }).data.map(
      (row) => row.length,
    ),
  )
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: MAX_ROWS + 2 })
  if (errors.some(({ type }) => type === 'Quotes')) return null
  const rows = data.map((row) => row.map(cellOf))
  // The line break that ends the last row starts no row of its own.
  const isEnded = rows.at(-1)?.every((cell) => cell === null) === true
  const origin = { kind: 'text', encoding, delimiter, otherDelimiters } as const
  return { rows: isEnded ? rows.slice(0, -1) : rows, origin, lines: linesIn(all) }
}

const linesIn = (text: string): number => {
  let lines = text === '' || text.endsWith('\n') ? 0 : 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** UTF-8 where the bytes are that, and else what Excel in Windows writes. */
function decoded(bytes: Uint8Array): { readonly encoding: TextOrigin['encoding']; readonly text: string } {
  if (isUtf16(bytes)) {
    const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    return { encoding: 'utf-16', text }
  }
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    const signOf = (sign: string): string => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80)
    return { encoding: 'windows-1252', text: text.replace(/[\u0080-\u009f]/g, signOf) }
  }
}

/** What the codes 80 to 9f stand for there. Some engines take them for the controls of Latin-1, which no text holds. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Text that a spreadsheet would take for a formula is written with an apostrophe before it, which is no part of it. */
const KEPT_AS_TEXT = /^'(?='*[=+\-@\t\r\n＝＋－＠])/u

const cellOf = (text: string): SheetCell => (text === '' ? null : text.replace(KEPT_AS_TEXT, ''))
