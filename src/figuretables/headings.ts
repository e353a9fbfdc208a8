import { columnAddress, columnNames, isColumnAddress } from '../domain/columnNames.ts'
import type { TableMapping } from '../domain/delivery.ts'
import type { Sheet } from '../sheets/sheetTypes.ts'
import { comparable, headingOf, isBlank } from './cellText.ts'
import { nearest } from './nearest.ts'
import type { TableFindings } from './tableFindings.ts'

/** Names that reach into every object of the language. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype'])
/** Headings are looked for this far down, to say where they are. */
const LOOKED_THROUGH = 20

/** Where the columns of a table are. */
export interface Headings {
  /** How many cells the row of headings has. */
  readonly width: number
  /** The index of a column by its heading, or its place, as the mapping writes it. */
  readonly at: ReadonlyMap<string, number>
}

/** Every heading that the mapping names. */
export const namedHeadings = ({ unitColumn, yearColumn, sexColumn, columns }: TableMapping): readonly string[] => [
  ...new Set(
    [
      unitColumn,
      yearColumn,
      sexColumn,
      ...columns.flatMap(({ column, base, partOf }) => [column, base, partOf]),
    ].flatMap((heading) => (heading === null ? [] : [heading])),
  ),
]

/** Finds the columns that the mapping names; all of the headings are checked, also those of columns that are left. */
export function readHeadings(sheet: Sheet, mapping: TableMapping, isText: boolean, findings: TableFindings): Headings {
  const row = mapping.headingRow
  const cells = sheet.rows[row - 1] ?? []
  // Lines of a text that are longer than the headings are said for themselves.
  const width = isText ? cells.length : sheet.rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  const headings = Array.from({ length: width }, (_, at) => headingOf(cells[at]))
  const names = columnNames(headings)
  const wanted = namedHeadings(mapping)
  const at = new Map(
    wanted.flatMap((name) => {
      const index = indexOf(name, headings, names)
      return index < 0 ? [] : [[name, index] as const]
    }),
  )
  const missing = wanted.filter((name) => !at.has(name))
  const asked = new Set(wanted.map(comparable).filter((name) => !isColumnAddress(name)))
  const elsewhere = missing.length === 0 ? null : rowWith(sheet, asked, row)
  if (elsewhere !== null) {
    findings.add('headingsElsewhere', { row, column: null }, null, { row: elsewhere })
    return { width, at: new Map() }
  }
  checkEach(headings, { sheet, row, at }, findings)
  for (const name of missing) sayMissing(name, { row, headings, asked }, findings)
  return { width, at }
}

/** A heading first: a column may really be called `<A>`. */
function indexOf(name: string, headings: readonly string[], names: readonly string[]): number {
  const wanted = comparable(name)
  const byHeading = wanted === '' ? -1 : headings.indexOf(wanted)
  return byHeading >= 0 || !isColumnAddress(name) ? byHeading : names.indexOf(name)
}

interface Around {
  readonly sheet: Sheet
  readonly row: number
  readonly at: Headings['at']
}

function checkEach(headings: readonly string[], { sheet, row, at }: Around, findings: TableFindings): void {
  const asked = new Set(at.values())
  const meant = new Set([...at.keys()].map(comparable))
  headings.forEach((heading, index) => {
    if (heading === '') {
      const isUsed = !asked.has(index) && sheet.rows.slice(row).some((cells) => !isBlank(cells[index]))
      const address = columnAddress(index)
      if (isUsed) findings.add('headingEmpty', { row, column: address }, null, { address })
      return
    }
    const spot = { row, column: heading }
    const same = headings.flatMap((other, place) => (other === heading ? [place] : []))
    // Columns that are meant by their place can be told apart, whatever they are called.
    const areTold = !meant.has(heading) && same.some((place) => asked.has(place))
    if (REFUSED.has(heading)) findings.add('headingRefused', spot, heading)
    else if (same[0] !== index && !areTold) {
      findings.add('headingTwice', spot, heading, { addresses: same.map(columnAddress).join(', ') })
    } else if (!asked.has(index)) findings.add('columnIgnored', spot, heading)
  })
}

/** A row that has all the headings, or at least two of them and most of what is asked for. */
function rowWith({ rows }: Sheet, asked: ReadonlySet<string>, besides: number): number | null {
  if (asked.size === 0) return null
  const found = rows.slice(0, LOOKED_THROUGH).findIndex((cells, at) => {
    const there = new Set(cells.map(headingOf).filter((heading) => asked.has(heading)))
    return at + 1 !== besides && there.size >= Math.min(2, asked.size) && there.size * 2 > asked.size
  })
  return found < 0 ? null : found + 1
}

interface Missing {
  readonly row: number
  readonly headings: readonly string[]
  readonly asked: ReadonlySet<string>
}

/** Headings that nothing asks for are suggested: one of them may have been renamed. */
function sayMissing(name: string, { row, headings, asked }: Missing, findings: TableFindings): void {
  const heading = headings.find((one, index) => one !== '' && columnAddress(index) === name)
  if (heading !== undefined) {
    findings.add('columnHasHeading', { row, column: name }, heading)
    return
  }
  const candidates = headings.filter((one) => one !== '' && !asked.has(one)).map((one) => ({ name: one, value: one }))
  findings.add('headingMissing', { row, column: name }, name, { row, near: nearest(name, candidates).join(', ') })
}
