import { MAX_ROWS } from './sheetSize.ts'
import type { SheetCell } from './sheetTypes.ts'
import { isUtf16 } from './fileKind.ts'

/**
 * Rows of texts; null where a quoted field never ends. Of a file that is too long, more rows than are allowed and not
 * all: a row for the line break that may end them, and one that says that there are too many.
 */
export async function readCsv(bytes: Uint8Array): Promise<readonly (readonly SheetCell[])[] | null> {
  const { default: Papa } = await import('papaparse')
  const { delimiter, text } = delimited(decoded(bytes))
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: MAX_ROWS + 2 })
  if (errors.some(({ type }) => type === 'Quotes')) return null
  const rows = data.map((row) => row.map(cellOf))
  // The line break that ends the last row starts no row of its own.
  return rows.at(-1)?.every((cell) => cell === null) === true ? rows.slice(0, -1) : rows
}

/** UTF-8 where the bytes are that, and else what Excel in Windows writes. */
function decoded(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80))
  }
}

/** What the codes 80 to 9f stand for there. Some engines take them for the controls of Latin-1, which no text holds. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A first line such as `sep=;` tells Excel how to divide the rest, and is no row of the sheet. */
const STATED = /^sep=([^\r\n"\w])(?:\r\n|[\r\n]|$)/i

function delimited(text: string): { readonly delimiter: string; readonly text: string } {
  const [line, delimiter] = STATED.exec(text) ?? []
  return line === undefined || delimiter === undefined
    ? { delimiter: delimiterOf(text), text }
    : { delimiter, text: text.slice(line.length) }
}

const DELIMITERS = [';', '\t', ',']

/** The separator that stands most often in the first line outside quotes; a semicolon where none does. */
function delimiterOf(text: string): string {
  const line = firstLine(text)
  const counts = DELIMITERS.map((sign) => line.split(sign).length - 1)
  let best = 0
  counts.forEach((count, at) => {
    if (count > (counts[best] ?? 0)) best = at
  })
  return DELIMITERS[best] ?? ';'
}

function firstLine(text: string): string {
  let isQuoted = false
  let line = ''
  for (const sign of text.slice(0, 65_536)) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (line.trim() !== '') return line
      line = ''
    } else if (!isQuoted) line += sign
  }
  return line
}

/** Text that a spreadsheet would take for a formula is written with an apostrophe before it, which is no part of it. */
const KEPT_AS_TEXT = /^'(?='*[=+\-@\t\r\n＝＋－＠])/u

const cellOf = (text: string): SheetCell =>
  text === '' ? null : text.replace(KEPT_AS_TEXT, '').replace(/\r\n?/g, '\n')
