import { blankEffort, EMPTY_REGISTER, type Committee, type Effort, type Register } from '../domain/interventions.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { committeeOfCity } from './committeeKeys.ts'
import { madeId } from './effortIds.ts'
import { sheetsOf, type FileSheets } from './fileSheets.ts'
import { FindingList } from './findingList.ts'
import { finishedEffort, sideRows, type SideRows } from './finishEffort.ts'
import { readEffort, type EffortRow, type Lists } from './readEffort.ts'
import { readAllocation, readCommittee, readDocument, readFund, readReading, readStatement } from './readLists.ts'
import { ALLOCATIONS, COMMITTEES, DOCUMENTS, FUNDS, READINGS, STATEMENTS } from './registerColumns.ts'
import type { PlaceBook, RegisterReading } from './registerTypes.ts'
import { FLAG_WORDS } from './registerWords.ts'
import type { RowReader } from './rowReader.ts'
import { SourceReader } from './sourceReader.ts'

export interface ReadingOptions {
  readonly book: PlaceBook
  /** Lends its funds, committees, documents and readings to a file that has none of its own, as a CSV file. */
  readonly base: Register | null
}

/**
 * Reads a register from the sheets of a file. Everything that is wrong is said at once, by sheet, row and column, and
 * any fault stops the register. The same file gives the same register and the same findings.
 */
export function readRegister(workbook: Workbook, { book, base }: ReadingOptions): RegisterReading {
  const findings = new FindingList(workbook.fileName)
  const sheets = sheetsOf(workbook, findings, 'title')
  const lists = readLists(sheets, base ?? EMPTY_REGISTER, book)
  const side = sideRows(sheets, lists.sources, lists.book)
  const rows = sheets.efforts?.rows ?? []
  const efforts = readEfforts(rows, lists, side)
  const allocations = (sheets.table(ALLOCATIONS)?.rows ?? []).map((row) => readAllocation(row, lists, lists.documents))
  const register: Register = {
    name: sheets.name,
    isExample: sheets.isExample || rows.some((row) => row.word('isExample', FLAG_WORDS) === 'yes'),
    efforts,
    committees: withNamed(lists.committees, [
      ...efforts.flatMap((effort) => effort.committees),
      ...allocations.map(({ committee }) => committee),
    ]),
    funds: lists.funds,
    statements: (sheets.table(STATEMENTS)?.rows ?? []).map((row) => readStatement(row, lists.sources, lists.documents)),
    documents: lists.documents,
    allocations,
    readings: lists.readings,
  }
  return { register: findings.hasFault ? null : register, findings: findings.inOrder() }
}

type ReadLists = Lists & Pick<Register, 'documents' | 'readings'> & { readonly book: PlaceBook }

function readLists(sheets: FileSheets, base: Register, book: PlaceBook): ReadLists {
  const documentRows = sheets.table(DOCUMENTS)?.rows
  const documents = documentRows === undefined ? base.documents : listed(documentRows, readDocument)
  const sources = new SourceReader(documents)
  const committeeRows = sheets.table(COMMITTEES)?.rows
  const fundRows = sheets.table(FUNDS)?.rows
  const readingRows = sheets.table(READINGS)?.rows
  const readings =
    readingRows === undefined
      ? base.readings
      : readingRows.map((row) => readReading(row, book)).filter((reading) => reading !== null)
  return {
    documents,
    sources,
    committees:
      committeeRows === undefined ? base.committees : listed(committeeRows, (row) => readCommittee(row, sources)),
    funds: fundRows === undefined ? base.funds : listed(fundRows, (row) => readFund(row, sources)),
    readings,
    // What the file itself decides goes before what was decided elsewhere.
    book: { levels: book.levels, readings: [...readings, ...base.readings, ...book.readings] },
  }
}

/** Reads a list whose ids must differ. */
function listed<Key extends string, Item extends { readonly id: string }>(
  rows: readonly RowReader<Key | 'id'>[],
  read: (row: RowReader<Key | 'id'>) => Item,
): Item[] {
  const first = new Map<string, number>()
  return rows.map((row) => {
    const item = read(row)
    const before = first.get(item.id)
    if (before === undefined) first.set(item.id, row.row)
    else row.say('idTwice', 'id', item.id, { otherRow: before })
    return item
  })
}

function readEfforts(rows: readonly EffortRow[], lists: ReadLists, side: SideRows): Effort[] {
  const stated = new Map<string, number>()
  for (const row of rows) {
    const id = row.id('id')
    row.effortId = id
    if (id === null) continue
    const before = stated.get(id)
    if (before === undefined) stated.set(id, row.row)
    else row.say('idTwice', 'id', id, { otherRow: before })
  }
  const taken = new Set(stated.keys())
  const efforts = rows.map((row) => {
    const blank = blankEffort('', { sv: '', en: '' }, 'funded')
    const read = readEffort(row, blank, lists)
    const id = row.id('id') ?? madeId(read, (made) => taken.has(made))
    if (row.id('id') === null) row.say('idMade', 'id', null, { id, title: read.title.sv })
    taken.add(id)
    return finishedEffort(row, { ...read, id }, blank, side.of(id))
  })
  side.sayStrangers(taken)
  return efforts
}

/** The committees of the city that are named without being listed are listed as the city knows them. */
function withNamed(committees: readonly Committee[], ids: readonly string[]): readonly Committee[] {
  const strangers = [...new Set(ids)].filter((id) => committees.every((one) => one.id !== id))
  return [...committees, ...strangers.map(committeeOfCity).filter((one) => one !== null)]
}
