/** Every sheet of the format with its columns: the one table that reading, writing and documentation are made from. */
import { text } from './column.ts'
import type { SheetSpec } from './columnTypes.ts'
import { EFFORT_COLUMNS, type EffortColumnKey } from './effortColumns.ts'
import {
  ABOUT_COLUMNS,
  ALLOCATION_COLUMNS,
  COMMITTEE_COLUMNS,
  DOCUMENT_COLUMNS,
  FUND_COLUMNS,
  PLACE_COLUMNS,
  READING_COLUMNS,
  STATEMENT_COLUMNS,
  SUM_COLUMNS,
  type AllocationKey,
  type CommitteeKey,
  type DocumentKey,
  type FundKey,
  type PlaceKey,
  type ReadingKey,
  type StatementKey,
  type SumKey,
} from './sheetColumns.ts'

export const EFFORTS: SheetSpec<EffortColumnKey> = {
  id: 'efforts',
  name: text('Insatser', 'Efforts'),
  means: text('En rad per insats. Gäller även ensamt, som CSV.', 'One row an effort. Also valid alone, as CSV.'),
  columns: EFFORT_COLUMNS,
}

export const PLACES: SheetSpec<PlaceKey> = {
  id: 'places',
  name: text('Platser', 'Places'),
  means: text(
    'En rad per plats: hur namnet är läst. Säger samma sak som kolumnen Platser.',
    'One row a place: how the name is read. Says the same as the column Places.',
  ),
  columns: PLACE_COLUMNS,
}

export const SUMS: SheetSpec<SumKey> = {
  id: 'sums',
  name: text('Belopp', 'Sums'),
  means: text(
    'En rad per summa. Säger samma sak som summorna på bladet Insatser.',
    'One row a sum. Says the same as the sums on the sheet of efforts.',
  ),
  columns: SUM_COLUMNS,
}

export const FUNDS: SheetSpec<FundKey> = {
  id: 'funds',
  name: text('Medel', 'Funds'),
  means: text('Pengarna som delas ut.', 'The money that is divided.'),
  columns: FUND_COLUMNS,
}

export const COMMITTEES: SheetSpec<CommitteeKey> = {
  id: 'committees',
  name: text('Nämnder', 'Committees'),
  means: text('Nämnderna med sina beslut.', 'The committees with their decisions.'),
  columns: COMMITTEE_COLUMNS,
}

export const DOCUMENTS: SheetSpec<DocumentKey> = {
  id: 'documents',
  name: text('Dokument', 'Documents'),
  means: text('Handlingarna som uppgifterna kommer från.', 'What the facts are from.'),
  columns: DOCUMENT_COLUMNS,
}

export const STATEMENTS: SheetSpec<StatementKey> = {
  id: 'statements',
  name: text('Uppgifter', 'Statements'),
  means: text('Vad handlingarna säger i stort, med källa.', 'What the documents say in sum, with their source.'),
  columns: STATEMENT_COLUMNS,
}

export const ALLOCATIONS: SheetSpec<AllocationKey> = {
  id: 'allocations',
  name: text('Fördelning', 'Allocations'),
  means: text('Listan som delar medel mellan nämnder ("bilaga 1").', 'The list that divides money between committees.'),
  columns: ALLOCATION_COLUMNS,
}

export const READINGS: SheetSpec<ReadingKey> = {
  id: 'readings',
  name: text('Läsningar', 'Readings'),
  means: text('Hur platsers namn läses.', 'How names of places are read.'),
  columns: READING_COLUMNS,
}

/** Holds what is about the register as a whole, and explains the rest. */
export const ABOUT = {
  id: 'about',
  name: text('Läs mig', 'Read me'),
  means: text('Registrets namn, och vad varje kolumn betyder.', 'The name, and what every column means.'),
  columns: ABOUT_COLUMNS,
} satisfies SheetSpec

/** In the order in which they stand in a file. */
export const SHEETS: readonly SheetSpec[] = [
  EFFORTS,
  PLACES,
  SUMS,
  FUNDS,
  COMMITTEES,
  DOCUMENTS,
  STATEMENTS,
  ALLOCATIONS,
  READINGS,
  ABOUT,
]
