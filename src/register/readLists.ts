/** The sheets beside the efforts. */
import type {
  Allocation,
  Committee,
  Fund,
  MemoDocument,
  PlaceReading,
  SourceLine,
  Statement,
} from '../domain/interventions.ts'
import type { Money } from '../domain/money.ts'
import { readList } from './cellLists.ts'
import { dayOf } from './days.ts'
import { committeeIn, fundNamed } from './readEffort.ts'
import type { PlaceBook } from './registerTypes.ts'
import { LEVEL_WORDS, STATUS_WORDS } from './registerWords.ts'
import type { RowReader } from './rowReader.ts'
import type { AllocationKey, CommitteeKey, DocumentKey, FundKey, ReadingKey, StatementKey } from './sheetColumns.ts'
import type { SourceReader } from './sourceReader.ts'

const NO_SOURCE: SourceLine = { document: '', lines: '' }

export function readDocument(row: RowReader<DocumentKey>): MemoDocument {
  const date = row.date('date')
  if (date === null && row.cell('date') === null) row.say('cellMissing', 'date', null)
  return {
    id: row.requiredId('id'),
    reference: row.id('reference') ?? '',
    date: date ?? '',
    title: row.requiredLocal('title', 'titleEn'),
  }
}

export function readFund(row: RowReader<FundKey>, sources: SourceReader): Fund {
  const id = row.requiredId('id')
  const year = requiredYear(row, 'year')
  return {
    id,
    name: row.requiredLocal('name', 'nameEn'),
    purpose: row.local('purpose', 'purposeEn') ?? { sv: '', en: '' },
    year,
    amount: readMoney(row, 'amount', 'priceYear', year),
    source: sources.cells(row, 'document', 'lines') ?? NO_SOURCE,
  }
}

export const readCommittee = (row: RowReader<CommitteeKey>, sources: SourceReader): Committee => ({
  id: row.requiredId('id'),
  name: row.requiredLocal('name', 'nameEn'),
  decision: row.local('decision', 'decisionEn'),
  dissent: row.local('dissent', 'dissentEn'),
  source: sources.cells(row, 'document', 'lines'),
})

export function readStatement(
  row: RowReader<StatementKey>,
  sources: SourceReader,
  documents: readonly MemoDocument[],
): Statement {
  const source = sources.cells(row, 'document', 'lines') ?? NO_SOURCE
  return {
    id: row.requiredId('id'),
    subject: row.requiredId('subject'),
    amount: row.cell('amount') === null ? null : readMoney(row, 'amount', 'priceYear', yearOf(source, documents)),
    count: row.whole('count'),
    text: row.requiredLocal('text', 'textEn'),
    source,
  }
}

export function readAllocation(
  row: RowReader<AllocationKey>,
  lists: { readonly committees: readonly Committee[]; readonly funds: readonly Fund[]; readonly sources: SourceReader },
  documents: readonly MemoDocument[],
): Allocation {
  const fund = fundNamed(row, 'fund', lists.funds)
  const source = lists.sources.cells(row, 'document', 'lines')
  const year = lists.funds.find(({ id }) => id === fund)?.year ?? yearOf(source, documents)
  const status = row.word('status', STATUS_WORDS)
  if (status === null && row.cell('status') === null) row.say('cellMissing', 'status', null)
  return {
    committee: committeeIn(row, 'committee', row.requiredId('committee'), lists.committees),
    fund,
    status: status ?? 'granted',
    money: readMoney(row, 'sum', 'priceYear', year),
    source,
  }
}

/** How a name is read. A unit that is not there is a fault: the name would be read as nothing. */
export function readReading(row: RowReader<ReadingKey>, { levels }: PlaceBook): PlaceReading | null {
  const name = row.text('name')
  const level = row.word('level', LEVEL_WORDS)
  const unitIds = readList(row.id('unitIds') ?? '')
  for (const key of ['name', 'level', 'unitIds'] as const) {
    if (row.cell(key) === null) row.say('cellMissing', key, null)
  }
  const units = level === null ? undefined : levels.get(level)
  const stranger = units === undefined ? undefined : unitIds.find((id) => !units.indexOf.has(id))
  if (stranger !== undefined) row.say('placeUnitUnknown', 'unitIds', stranger, { name: name ?? '' })
  return name === null || level === null ? null : { name, level, unitIds, reading: row.local('reading', 'readingEn') }
}

const yearOf = (source: SourceLine | null, documents: readonly MemoDocument[]): number | null =>
  dayOf(documents.find(({ id }) => id === source?.document)?.date ?? '')?.getUTCFullYear() ?? null

function requiredYear<Key extends string>(row: RowReader<Key>, key: Key): number {
  const year = row.year(key)
  if (year === null && row.cell(key) === null) row.say('cellMissing', key, null)
  return year ?? 0
}

function readMoney<Key extends string>(row: RowReader<Key>, key: Key, yearKey: Key, otherwise: number | null): Money {
  const sum = row.sum(key) ?? { state: 'unknown' as const }
  if (sum.state !== 'known') return { state: sum.state }
  const priceYear = row.year(yearKey) ?? otherwise
  if (priceYear === null && row.cell(yearKey) === null) row.say('priceYearMissing', yearKey, null)
  return { state: 'known', sek: sum.value, priceYear: priceYear ?? 0 }
}
