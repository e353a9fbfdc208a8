import type { SheetCell } from './sheetTypes.ts'
import { isUtf16 } from './fileKind.ts'

/** Rows of texts; null where a quoted field never ends. */
export async function readCsv(bytes: Uint8Array): Promise<readonly (readonly SheetCell[])[] | null> {
  const { default: Papa } = await import('papaparse')
  const { delimiter, text } = delimited(decoded(bytes))
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false })
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
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

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
