/** The sums of an effort, from its own row and from the sheet of sums, which must not contradict each other. */
import { SUM_STATUSES, type Effort, type SourceLine, type StatedSum, type SumStatus } from '../domain/interventions.ts'
import { plainDecimal } from '../domain/parseSwedishNumber.ts'
import type { Money } from '../domain/money.ts'
import { readSources } from './cellLists.ts'
import { dayOf } from './days.ts'
import type { EffortColumnKey } from './effortColumns.ts'
import { meaningOf, STATUS_WORDS, type Absent } from './registerWords.ts'
import { FIRST_YEAR, LAST_YEAR, type NumberOrAbsent, type RowReader } from './rowReader.ts'
import type { SumKey } from './sheetColumns.ts'
import type { SourceReader } from './sourceReader.ts'

/** A sum whose price year may be left to be told by its date or its effort. */
export interface ReadSum {
  readonly state: 'known' | Absent
  readonly sek: number | null
  readonly priceYear: number | null
  readonly date: string | null
  readonly source: SourceLine | null
}

const UNSAID: ReadSum = { state: 'unknown', sek: null, priceYear: null, date: null, source: null }

export type ReadSums = Readonly<Record<SumStatus, ReadSum>>

export const asRead = ({ money, date, source }: StatedSum): ReadSum => ({
  ...(money.state === 'known'
    ? { state: money.state, sek: money.sek, priceYear: money.priceYear }
    : { state: money.state, sek: null, priceYear: null }),
  date,
  source,
})

const withNumber = (sum: ReadSum, read: NumberOrAbsent | null): ReadSum =>
  read === null || read.state !== 'known'
    ? { ...sum, state: read?.state ?? 'unknown', sek: null, priceYear: null }
    : { ...sum, state: 'known', sek: read.value }

/** The sums of a row of the sheet of efforts; what the file has no column for stays as before. */
export function flatSums(row: RowReader<EffortColumnKey>, before: Effort['sums'], sources: SourceReader): ReadSums {
  const years = row.has('priceYear') ? readPriceYears(row) : null
  const sumOf = (status: SumStatus): ReadSum => {
    let sum = asRead(before[status])
    if (row.has(status)) sum = withNumber(sum, row.sum(status))
    if (row.has(`${status}Date`)) sum = { ...sum, date: row.date(`${status}Date`) }
    if (row.has(`${status}Source`)) sum = { ...sum, source: flatSource(row, `${status}Source`, sources) }
    return years === null || sum.state !== 'known' ? sum : { ...sum, priceYear: years[status] }
  }
  return {
    applied: sumOf('applied'),
    proposed: sumOf('proposed'),
    granted: sumOf('granted'),
    reported: sumOf('reported'),
  }
}

function flatSource(row: RowReader<EffortColumnKey>, key: EffortColumnKey, sources: SourceReader): SourceLine | null {
  const [first = null, ...rest] = readSources(row.id(key) ?? '')
  if (rest.length > 0) row.say('wordUnknown', key, row.id(key), { sv: '"003:81-97"', en: '"003:81-97"' })
  return first === null ? null : sources.line(first, row, key)
}

type Years = Readonly<Record<SumStatus, number | null>>

/** One year for all sums, or each with its status: "sökt 2023; beviljat 2024". */
function readPriceYears(row: RowReader<EffortColumnKey>): Years {
  const years: Record<SumStatus, number | null> = { applied: null, proposed: null, granted: null, reported: null }
  const cell = row.cell('priceYear')
  if (typeof cell !== 'string' || !cell.includes(';')) {
    const year = row.year('priceYear')
    for (const status of SUM_STATUSES) years[status] = year
    return years
  }
  for (const part of cell.split(';')) {
    const read = readStatusYear(row, part)
    if (read !== null) years[read.status] = read.year
  }
  return years
}

/** "sökt 2023"; null where it cannot be read, which has then been said. */
function readStatusYear(row: RowReader<EffortColumnKey>, part: string): { status: SumStatus; year: number } | null {
  const [, word = '', digits = ''] = /^\s*(\D*?)\s+(\d{4})\s*$/u.exec(part) ?? []
  const status = meaningOf(STATUS_WORDS, word)
  const year = dayOf(`${digits}-01-01`)?.getUTCFullYear()
  if (status === null || year === undefined) {
    row.say('numberUnreadable', 'priceYear', part.trim())
    return null
  }
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { status, year }
  row.say('yearOutside', 'priceYear', digits, { first: FIRST_YEAR, last: LAST_YEAR })
  return null
}

/** A row of the sheet of sums. */
export function sumOfRow(row: RowReader<SumKey>, sources: SourceReader): ReadSum {
  const sum = withNumber(UNSAID, row.sum('sum'))
  const priceYear = row.year('priceYear')
  return {
    ...sum,
    priceYear: sum.state === 'known' ? priceYear : null,
    date: row.date('date'),
    source: sources.cells(row, 'document', 'lines'),
  }
}

/** What both say, each filling in what the other leaves out; `null` for a part about which they differ. */
export function agreed(flat: ReadSum, sheet: ReadSum): { readonly sum: ReadSum; readonly differs: readonly Part[] } {
  const differs: Part[] = []
  const both = <T>(part: Part, a: T | null, b: T | null, isSame: (a: T, b: T) => boolean): T | null => {
    if (a === null || b === null) return a ?? b
    if (!isSame(a, b)) differs.push(part)
    return a
  }
  const same = (a: unknown, b: unknown): boolean => a === b
  const moneyOf = (sum: ReadSum): ReadSum | null => (sum.state === 'unknown' ? null : sum)
  const money = both('sum', moneyOf(flat), moneyOf(sheet), (a, b) => a.state === b.state && a.sek === b.sek) ?? UNSAID
  const sum: ReadSum = {
    state: money.state,
    sek: money.sek,
    priceYear: both('priceYear', flat.priceYear, sheet.priceYear, same),
    date: both('date', flat.date, sheet.date, same),
    source: both('source', flat.source, sheet.source, (a, b) => a.document === b.document && a.lines === b.lines),
  }
  return { sum, differs }
}

export const SUM_PARTS = ['sum', 'priceYear', 'date', 'source'] as const
export type Part = (typeof SUM_PARTS)[number]

/** A part of a sum as text, for saying in what two sheets differ. */
export function partOf(sum: ReadSum, part: Part): string {
  if (part === 'source') return sum.source === null ? '' : `${sum.source.document}:${sum.source.lines}`
  if (part === 'sum') return sum.sek === null ? sum.state : plainDecimal(sum.sek)
  return String(sum[part] ?? '')
}

/** The sum as it is kept, priced in its stated year, else in that of its date, else in the effort's first. */
export function stated(sum: ReadSum, firstYear: number | null): StatedSum | null {
  const { state, sek, date, source } = sum
  if (state !== 'known' || sek === null) {
    const money: Money = { state: state === 'known' ? 'unknown' : state }
    return { money, date, source }
  }
  const yearOfDate = date === null ? undefined : dayOf(date)?.getUTCFullYear()
  const priceYear = sum.priceYear ?? yearOfDate ?? firstYear
  return priceYear === null ? null : { money: { state, sek, priceYear }, date, source }
}
