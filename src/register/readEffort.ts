/** One row of the sheet of efforts. Where the file has no column for something, it stays as it was before. */
import type { Committee, Effort, Fund } from '../domain/interventions.ts'
import { readList, readShares, type ListEntry } from './cellLists.ts'
import { committeeNamed } from './committeeKeys.ts'
import type { EffortColumnKey } from './effortColumns.ts'
import {
  ANY_AGE,
  FLAG_WORDS,
  FOLLOW_UP_WORDS,
  INSTRUMENT_WORDS,
  KIND_WORDS,
  meaningOf,
  PRECISION_WORDS,
  SEX_WORDS,
  plainText,
} from './registerWords.ts'
import type { RowReader } from './rowReader.ts'
import type { SourceReader } from './sourceReader.ts'

export type EffortRow = RowReader<EffortColumnKey>

/** What names in a file are looked up in. */
export interface Lists {
  readonly committees: readonly Committee[]
  readonly funds: readonly Fund[]
  readonly sources: SourceReader
}

/** Everything of a row but its id, its sums and its places. */
export function readEffort(row: EffortRow, before: Effort, lists: Lists): Effort {
  const { committees, committeeShares } = readCommittees(row, before, lists)
  return {
    ...before,
    title: row.requiredLocal('title', 'titleEn', before.title.sv === '' ? null : before.title),
    kind: row.has('kind') ? (row.word('kind', KIND_WORDS) ?? 'funded') : before.kind,
    committees,
    committeeShares,
    fund: row.has('fund') ? fundNamed(row, 'fund', lists.funds) : before.fund,
    period: readPeriod(row, before),
    staffing: readStaffing(row, before),
    ...readReach(row, before),
    ...readPeople(row, before),
    related: row.has('related') ? readList(row.id('related') ?? '') : before.related,
    followUp: readFollowUp(row, before),
    sources: row.has('sources') ? lists.sources.list(row, 'sources') : before.sources,
    reservations: row.local('reservations', 'reservationsEn', before.reservations),
    note: row.local('note', 'noteEn', before.note),
    isHistory: readFlag(row, 'isHistory', before.isHistory),
  }
}

function readReach(row: EffortRow, before: Effort) {
  return {
    precision: row.has('precision') ? (row.word('precision', PRECISION_WORDS) ?? before.precision) : before.precision,
    isOpenEnded: readFlag(row, 'isOpenEnded', before.isOpenEnded),
    hasCityWidePart: readFlag(row, 'hasCityWidePart', before.hasCityWidePart),
    cityWideShare: row.has('cityWideShare') ? row.share('cityWideShare') : before.cityWideShare,
  }
}

/** An empty cell says no. */
export const readFlag = (row: EffortRow, key: EffortColumnKey, before: boolean): boolean =>
  row.has(key) ? row.word(key, FLAG_WORDS) === 'yes' : before

function readCommittees(
  row: EffortRow,
  before: Effort,
  { committees }: Lists,
): Pick<Effort, 'committees' | 'committeeShares'> {
  if (!row.has('committees')) return before
  const entries = readShares(row.id('committees') ?? '')
  const shares = entries.map((entry) => shareOf(row, 'committees', entry))
  const known = shares.filter((share) => share !== null)
  if (known.length > 0 && known.length < shares.length) row.say('shareIncomplete', 'committees', row.id('committees'))
  return {
    committees: entries.map(({ name }) => committeeIn(row, 'committees', name, committees)),
    committeeShares: known.length === 0 || known.length < shares.length ? null : known,
  }
}

/** The share of an entry of a list; null where none is given or it could not be read, which has then been said. */
export const shareOf = <Key extends string>(
  row: RowReader<Key>,
  key: Key,
  { share, name }: ListEntry,
): number | null => (share === null ? null : row.checkedShare(key, share, name))

/** A committee's id. One that nobody knows is a fault, kept as it is written. */
export function committeeIn<Key extends string>(
  row: RowReader<Key>,
  key: Key,
  name: string,
  committees: readonly Committee[],
): string {
  const id = committeeNamed(name, committees)
  if (id === null) row.say('committeeUnknown', key, name)
  return id ?? name
}

export function fundNamed<Key extends string>(row: RowReader<Key>, key: Key, funds: readonly Fund[]): string | null {
  const name = row.id(key)
  if (name === null) return null
  const plain = plainText(name)
  const isIt = (fund: Fund): boolean => [fund.id, fund.name.sv, fund.name.en].some((way) => plainText(way) === plain)
  const fund = funds.find(({ id }) => id === name) ?? funds.find(isIt)
  if (fund === undefined) row.say('fundUnknown', key, name, { known: funds.map(({ id }) => id).join(', ') })
  return fund?.id ?? null
}

function readPeriod(row: EffortRow, before: Effort): Effort['period'] {
  if (!row.has('yearFrom') && !row.has('yearTo')) return before.period
  const period = before.period ?? NO_ENDS
  const from = row.has('yearFrom') ? row.year('yearFrom') : period.from
  const to = row.has('yearTo') ? row.year('yearTo') : period.to
  sayReversed(row, 'yearTo', from, to)
  if (from !== null && to !== null) return { from, to }
  sayOnlyOne(row, 'yearTo', from)
  sayOnlyOne(row, 'yearFrom', to)
  const year = from ?? to
  return year === null ? null : { from: year, to: year }
}

function sayOnlyOne(row: EffortRow, missing: 'yearFrom' | 'yearTo', year: number | null): void {
  if (year !== null && row.has(missing) && row.cell(missing) === null) row.say('yearOnlyOne', missing, null, { year })
}

const REVERSED = { yearTo: 'yearsReversed', ageTo: 'agesReversed' } as const

function sayReversed(row: EffortRow, key: keyof typeof REVERSED, from: number | null, to: number | null): void {
  if (from !== null && to !== null && to < from) row.say(REVERSED[key], key, String(to), { from, to })
}

const NO_ENDS = { from: null, to: null }

function readStaffing(row: EffortRow, before: Effort): Effort['staffing'] {
  if (!row.has('staffing')) return before.staffing
  const read = row.amount('staffing') ?? { state: 'unknown' as const }
  return read.state === 'known' ? { state: 'known', fullTimeEquivalents: read.value } : { state: read.state }
}

function readPeople(row: EffortRow, before: Effort) {
  return {
    targetGroup: row.local('targetGroup', 'targetGroupEn', before.targetGroup),
    targetAges: readAges(row, before),
    targetSex: row.has('targetSex') ? row.word('targetSex', SEX_WORDS) : before.targetSex,
    theme: row.local('theme', 'themeEn', before.theme),
    budgetGoal: row.local('budgetGoal', 'budgetGoalEn', before.budgetGoal),
    instrument: row.has('instrument') ? row.word('instrument', INSTRUMENT_WORDS) : before.instrument,
    partners: row.local('partners', 'partnersEn', before.partners),
  }
}

function readAges(row: EffortRow, { targetAges }: Effort): Effort['targetAges'] {
  if (!row.has('ageFrom') && !row.has('ageTo')) return targetAges
  if (isAnyAge(row)) return { from: null, to: null }
  const ages = targetAges ?? NO_ENDS
  const from = row.has('ageFrom') ? row.whole('ageFrom') : ages.from
  const to = row.has('ageTo') ? row.whole('ageTo') : ages.to
  sayReversed(row, 'ageTo', from, to)
  return (from ?? to) === null ? null : { from, to }
}

function isAnyAge(row: EffortRow): boolean {
  const cell = row.cell('ageFrom')
  return typeof cell === 'string' && meaningOf(ANY_AGE, cell) !== null
}

function readFollowUp(row: EffortRow, { followUp }: Effort): Effort['followUp'] {
  const text = row.local('followUp', 'followUpEn', followUp?.text ?? null)
  const kind = row.has('followUpKind') ? row.word('followUpKind', FOLLOW_UP_WORDS) : (followUp?.kind ?? null)
  if (kind !== null) return { kind, text }
  if (text !== null && row.cell('followUpKind') === null) row.say('followUpKindMissing', 'followUpKind', text.sv)
  return null
}
