/**
 * A second reading of text files, simpler than the first and of its own: what stands in the cell of an area, and what
 * that says. It only has to understand what is accepted.
 */
import type { MappedColumn, TableMapping } from '../../src/domain/delivery.ts'
import type { Figure } from '../../src/domain/figures.ts'

/** The texts that bytes can be: as they say, or else each way of reading one byte a letter. */
function textOf(bytes: Uint8Array): string {
  const two = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (two === 0xfffe || two === 0xfeff) {
    return new TextDecoder(two === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Lines and cells one after another: a cell is in quotes, or goes on to the next sign or line break. */
function rowsOf(text: string, sign: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const isQuoted = text[at] === '"'
    const end = isQuoted ? quotedEnd(text, at) : plainEnd(text, at, sign)
    const cell = text.slice(at, end)
    rows.at(-1)?.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    const isBreak = text[end] === '\n' || text[end] === '\r'
    if (isBreak) rows.push([])
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return rows
}

function quotedEnd(text: string, start: number): number {
  const [whole = ''] = /^"(?:[^"]|"")*"/.exec(text.slice(start)) ?? []
  return whole === '' ? text.length : start + whole.length
}

function plainEnd(text: string, start: number, sign: string): number {
  for (let at = start; at < text.length; at += 1) if (text[at] === sign || /[\r\n]/.test(text[at] ?? '')) return at
  return text.length
}

const SIGNS_NOT_SEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
export const plain = (text: string): string =>
  text.replace(SIGNS_NOT_SEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim()

/** The rows of a text file, by the sign that makes the headings of the mapping of them. */
export function sheetRows(bytes: Uint8Array, mapping: TableMapping): string[][] | null {
  const text = textOf(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/^sep=.(?:\r\n|\r|\n)/i, '')
  const wanted = [mapping.unitColumn, ...mapping.columns.map(({ column }) => column)]
  for (const sign of [';', '\t', ',', '|', ':', ' ']) {
    const rows = rowsOf(text, sign)
    const headings = (rows[mapping.headingRow - 1] ?? []).map(plain)
    if (wanted.every((heading) => headings.includes(plain(heading)))) return rows
  }
  return null
}

/** Texts in the column of a mapping for one area, of every row that is for it. */
export function cellsFor(
  rows: readonly (readonly string[])[],
  mapping: TableMapping,
  { id, name }: { readonly id: string; readonly name: string },
  column: MappedColumn,
): string[] {
  const headings = (rows[mapping.headingRow - 1] ?? []).map(plain)
  const [unitAt, at] = [headings.indexOf(plain(mapping.unitColumn)), headings.indexOf(plain(column.column))]
  const wanted = mapping.unitsAre === 'codes' ? id : plain(name)
  return rows
    .slice(mapping.headingRow)
    .filter((row) => isSameUnit(plain(row[unitAt] ?? ''), wanted, mapping))
    .map((row) => row[at] ?? '')
}

const isSameUnit = (cell: string, wanted: string, { unitsAre, codeWidth }: TableMapping): boolean =>
  cell === wanted ||
  (unitsAre === 'codes' && cell.split('_')[0] === wanted) ||
  (unitsAre === 'codes' && codeWidth !== null && cell.padStart(codeWidth, '0') === wanted)

const NUMBER = { comma: /^(-?)(\d+)(?:,(\d+))?$/, point: /^(-?)(\d+)(?:\.(\d+))?$/ } as const
const GROUPED = /^(-?)(\d{1,3}(?: \d{3})+)(?=[.,]|$)/
const UNITS = {
  plain: { ending: /$^/, divisor: 1 },
  proportion: { ending: /$^/, divisor: 1 },
  percent: { ending: / ?(?:%|procent)$/i, divisor: 100 },
  kronor: { ending: / ?(?:kr|kronor|sek|:-)$/i, divisor: 1000 },
  thousandKronor: { ending: / ?(?:tkr|ksek|tusen kr|tusen kronor)$/i, divisor: 1 },
} as const

/** What a cell says; null = nothing that may be accepted. */
export function meaningOf(text: string, mapping: TableMapping, column: MappedColumn): Figure | null {
  const cell = plain(text.replace(/^'(?=['=+\-@＝＋－＠])/u, ''))
  const sign = Object.entries(mapping.markers).find(([marker]) => plain(marker) === cell)
  if (sign !== undefined) return sign[1] === 'zero' ? { state: 'value', value: 0 } : { state: sign[1] }
  const { ending, divisor } = UNITS[column.writtenAs]
  const bare = cell.replace(ending, '').replace(/^\u2212/, '-')
  const digits = bare.replace(GROUPED, (whole) => whole.replaceAll(' ', ''))
  const [, minus = '', whole = '', decimals = '0'] = NUMBER[mapping.decimal].exec(digits) ?? []
  if (whole === '') return null
  return { state: 'value', value: Number(`${minus}${whole}.${decimals}`) / divisor }
}

/** Equal up to what dividing may lose in the last place. */
export const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.state === 'value' && b.state === 'value'
    ? Math.abs(a.value - b.value) <= 1e-12 * Math.max(1, Math.abs(b.value))
    : a.state === b.state
