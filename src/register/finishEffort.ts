/** What an effort says in two places: its sums and places stand in its row, and may stand on sheets of their own. */
import type { Effort, StatedSum, SumStatus } from '../domain/interventions.ts'
import type { FileSheets } from './fileSheets.ts'
import { readFlag, type EffortRow } from './readEffort.ts'
import { agreedPlaces, flatPlaces, placeOfRow, placesOf, precisionOf, type ReadPlace } from './readPlaces.ts'
import { agreed, flatSums, partOf, stated, sumOfRow, type Part, type ReadSum } from './readSums.ts'
import type { SheetSpec } from './columnTypes.ts'
import { PLACES, SUMS } from './registerColumns.ts'
import type { PlaceBook } from './registerTypes.ts'
import { meaningOf, PRECISION_WORDS, STATUS_WORDS } from './registerWords.ts'
import type { RowReader } from './rowReader.ts'
import type { SumKey } from './sheetColumns.ts'
import type { SheetTable } from './sheetTable.ts'
import type { SourceReader } from './sourceReader.ts'

interface SumRow {
  readonly sum: ReadSum
  readonly row: number
}

/** What the sheets beside the efforts say of one of them. */
export interface SideOfEffort {
  readonly sources: SourceReader
  readonly book: PlaceBook
  readonly sums: ReadonlyMap<SumStatus, SumRow>
  readonly sumSheet: string
  readonly places: readonly ReadPlace[]
  readonly placeSheet: string
}

export interface SideRows {
  of: (id: string) => SideOfEffort
  /** Says which rows are about efforts that are not on their sheet. */
  sayStrangers: (known: ReadonlySet<string>) => void
}

/** Reads the sheets of places and of sums, each row under its effort. */
export function sideRows(sheets: FileSheets, sources: SourceReader, book: PlaceBook): SideRows {
  const placeTable = sheets.table(PLACES)
  const sumTable = sheets.table(SUMS)
  const [placeRows, sumRows] = [placeTable?.rows ?? [], sumTable?.rows ?? []]
  const placesBy = new Map<string, ReadPlace[]>()
  for (const row of placeRows) {
    const id = idOf(row)
    placesBy.set(id, [...(placesBy.get(id) ?? []), placeOfRow(row, book)])
  }
  const sumsBy = sumsByEffort(sumRows, sources)
  const [placeSheet, sumSheet] = [sheetName(placeTable, PLACES), sheetName(sumTable, SUMS)]
  return {
    of: (id) => ({
      sources,
      book,
      sums: sumsBy.get(id) ?? new Map<SumStatus, SumRow>(),
      places: placesBy.get(id) ?? [],
      placeSheet,
      sumSheet,
    }),
    sayStrangers: (known) => {
      for (const row of [...placeRows, ...sumRows]) {
        if (row.effortId !== null && !known.has(row.effortId)) row.say('idUnknown', 'effort', row.effortId)
      }
    },
  }
}

/** What the sheet is called in the file, or in the format where the file has none. */
const sheetName = <Key extends string>(table: SheetTable<Key> | null, { name }: SheetSpec<Key>): string =>
  table?.shape.sheet ?? name.sv

function sumsByEffort(
  rows: readonly RowReader<SumKey>[],
  sources: SourceReader,
): ReadonlyMap<string, ReadonlyMap<SumStatus, SumRow>> {
  const sumsBy = new Map<string, Map<SumStatus, SumRow>>()
  for (const row of rows) {
    const id = idOf(row)
    const status = row.word('status', STATUS_WORDS)
    const sums = sumsBy.get(id) ?? new Map<SumStatus, SumRow>()
    const sum = { sum: sumOfRow(row, sources), row: row.row }
    if (status === null) {
      if (row.cell('status') === null) row.say('cellMissing', 'status', null)
      continue
    }
    const before = sums.get(status)
    if (before === undefined) sumsBy.set(id, sums.set(status, sum))
    else row.say('statusTwice', 'status', String(row.cell('status')), { otherRow: before.row })
  }
  return sumsBy
}

function idOf<Key extends string>(row: RowReader<Key | 'effort'>): string {
  const id = row.requiredId('effort')
  row.effortId = id === '' ? null : id
  return id
}

/** The effort with its sums and places, said once or twice; where the two differ it is a fault that names both. */
export function finishedEffort(row: EffortRow, effort: Effort, before: Effort, side: SideOfEffort): Effort {
  return { ...effort, sums: readSums(row, effort, before, side), ...readPlaces(row, effort, before, side) }
}

function readSums(row: EffortRow, effort: Effort, before: Effort, side: SideOfEffort): Effort['sums'] {
  const flat = flatSums(row, before.sums, side.sources)
  const sumOf = (status: SumStatus): StatedSum => {
    const other = side.sums.get(status)
    const { sum, differs } = other === undefined ? { sum: flat[status], differs: [] } : agreed(flat[status], other.sum)
    for (const part of differs) {
      const details = { other: side.sumSheet, otherRow: other?.row ?? 0, part }
      const there = other === undefined ? '' : partOf(other.sum, part)
      row.say('sheetsDisagree', columnOf(status, part), partOf(flat[status], part), { ...details, there })
    }
    const done = stated(sum, effort.period?.from ?? null)
    if (done === null) row.say('priceYearMissing', status, partOf(sum, 'sum'))
    return done ?? before.sums[status]
  }
  return {
    applied: sumOf('applied'),
    proposed: sumOf('proposed'),
    granted: sumOf('granted'),
    reported: sumOf('reported'),
  }
}

function columnOf(status: SumStatus, part: Part) {
  const columns = {
    sum: status,
    priceYear: 'priceYear',
    date: `${status}Date`,
    source: `${status}Source`,
  } as const
  return columns[part]
}

function readPlaces(row: EffortRow, effort: Effort, before: Effort, side: SideOfEffort) {
  if (!row.has('places') && side.places.length === 0) return { precision: effort.precision }
  const word = row.cell('precision')
  const stated = typeof word === 'string' ? meaningOf(PRECISION_WORDS, word) : null
  const kept = row.has('precision') ? stated : before.precision === 'notStated' ? null : before.precision
  const flat = flatPlaces(row, kept)
  const places = placesOf(row, agreedPlaces(row, flat.places, side.places, side.placeSheet), side.book)
  return {
    places,
    precision: flat.precision ?? precisionOf(places),
    hasCityWidePart:
      readFlag(row, 'hasCityWidePart', before.hasCityWidePart) || (flat.hasCityWidePart && places.length > 0),
  }
}
