/** Valid tables that are damaged in the ways in which tables are damaged. */
import type { Chance } from './fuzzChance.ts'
import { NAUGHTY_CELLS } from './naughtyCells.ts'

type Rows = string[][]

const inserted = <T>(list: readonly T[], at: number, item: T): T[] => [...list.slice(0, at), item, ...list.slice(at)]
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at)

function swapped<T>(list: readonly T[], a: number, b: number): T[] {
  const [one, other] = [list[a], list[b]]
  return list.map((item, index) => (index === a ? (other ?? item) : index === b ? (one ?? item) : item))
}

const withCell = (rows: Rows, row: number, at: number, change: (cell: string) => string): Rows =>
  rows.map((cells, index) => (index === row ? cells.map((cell, k) => (k === at ? change(cell) : cell)) : cells))

/** One change of the rows each. The heading row is a row as any other. */
const ROW_CHANGES: readonly ((rows: Rows, chance: Chance) => Rows)[] = [
  // Cells change the most, since most can be wrong with them.
  ...Array.from({ length: 6 }, () => (rows: Rows, chance: Chance): Rows => {
    const row = chance.below(rows.length)
    return withCell(rows, row, chance.below(rows[row]?.length ?? 1), () => chance.pick(NAUGHTY_CELLS))
  }),
  (rows, chance) => {
    const row = chance.below(rows.length)
    return withCell(rows, row, chance.below(6), (cell) => spoiled(cell, chance))
  },
  (rows, chance) => {
    const row = chance.below(rows.length)
    return withCell(
      rows,
      row,
      chance.below(6),
      (cell) => cell + chance.pick(['\u00a0', ' ', '\u200b', ' %', ' kr', '*', ',0', ' tkr']),
    )
  },
  (rows, chance) => inserted(rows, chance.below(rows.length + 1), [...chance.pick(rows)]),
  (rows, chance) => without(rows, chance.below(rows.length)),
  (rows, chance) => swapped(rows, chance.below(rows.length), chance.below(rows.length)),
  (rows, chance) => inserted(rows, chance.below(rows.length + 1), []),
  (rows, chance) => inserted(rows, chance.below(rows.length + 1), [chance.pick(NAUGHTY_CELLS), '', '5', '5', '5', '5']),
  (rows, chance) =>
    inserted(rows, rows.length, [chance.pick(['Hela staden', 'Källa: x', 'Totalt', '']), '', '9', '9', '9', '9']),
  (rows, chance) => {
    const at = chance.below(6)
    return rows.map((cells) => without(cells, at))
  },
  (rows, chance) => {
    const [from, to] = [chance.below(6), chance.below(7)]
    return rows.map((cells) => inserted(cells, to, cells[from] ?? ''))
  },
  (rows, chance) => {
    const [a, b] = [chance.below(6), chance.below(6)]
    return rows.map((cells) => swapped(cells, a, b))
  },
  // A column slides by one row, as when a cell has been deleted in a spreadsheet.
  (rows, chance) => {
    const [at, from] = [chance.below(6), 1 + chance.below(3)]
    return rows.map((cells, row) =>
      cells.map((cell, k) => (k === at && row >= from ? (rows[row + 1]?.[k] ?? '') : cell)),
    )
  },
  (rows, chance) => {
    const [at, times] = [2 + chance.below(4), chance.pick([10, 100, 1000])]
    return rows.map((cells, row) => cells.map((cell, k) => (k === at && row > 0 ? scaled(cell, times) : cell)))
  },
  (rows, chance) => {
    const row = chance.below(rows.length)
    return rows.map((cells, index) => (index === row ? cells.slice(0, chance.below(6)) : cells))
  },
]

/** A letter of a cell goes, comes twice or becomes another. */
function spoiled(cell: string, chance: Chance): string {
  const at = chance.below(cell.length + 1)
  const sign = chance.pick(['', ' ', '.', ',', '0', '9', '-', 'O', '\u00a0', ';', '"', 'å', '\u0308'])
  return cell.slice(0, at) + sign + cell.slice(at + chance.below(2))
}

const scaled = (cell: string, times: number): string =>
  /^\d+$/.test(cell) ? String(BigInt(cell) * BigInt(times)) : cell

/** Some changes of the rows of a table, one after another. */
export function damagedRows(rows: readonly (readonly string[])[], chance: Chance): string[][] {
  let damaged: Rows = rows.map((cells) => [...cells])
  const times = chance.pick([0, 1, 1, 1, 2, 3])
  for (let k = 0; k < times && damaged.length > 0; k += 1) damaged = chance.pick(ROW_CHANGES)(damaged, chance)
  return damaged
}

const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, isLittle)
  for (let k = 0; k < text.length; k += 1) view.setUint16(2 + k * 2, text.charCodeAt(k), isLittle)
  return bytes
}

const MAC = new Map([
  ['å', 0x8c],
  ['ä', 0x8a],
  ['ö', 0x9a],
  ['Å', 0x81],
  ['Ä', 0x80],
  ['Ö', 0x85],
])

const oneByte = (text: string, codes: ReadonlyMap<string, number>): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Array.from(text), (sign) => codes.get(sign) ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0x3f))

/** The same text in one of the writings in which files come. */
export const ENCODINGS: readonly ((text: string) => Uint8Array<ArrayBuffer>)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\uFEFF${text}`),
  (text) => utf16(text, true),
  (text) => utf16(text, false),
  (text) => oneByte(text, new Map()),
  (text) => oneByte(text, MAC),
]
