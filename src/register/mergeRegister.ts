import type { Effort, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { SheetCell, Workbook } from '../sheets/sheetTypes.ts'
import { effortCells } from './writeEffort.ts'
import { sheetsOf } from './fileSheets.ts'
import { FindingList, type ReadingFinding } from './findingList.ts'
import { finishedEffort, sideRows, type SideRows } from './finishEffort.ts'
import { readEffort, type EffortRow, type Lists } from './readEffort.ts'
import { EFFORT_COLUMNS, type EffortColumnKey } from './effortColumns.ts'
import type { PlaceBook } from './registerTypes.ts'
import { meaningOf, plainText, STATE_WORDS } from './registerWords.ts'
import { written } from './rowReader.ts'
import { SourceReader } from './sourceReader.ts'

const LANGUAGES: readonly Language[] = ['sv', 'en']

export interface RegisterMerge {
  /** Null where a fault stops it. */
  readonly register: Register | null
  readonly findings: readonly ReadingFinding[]
  /** Ids of the efforts that are not as they were. */
  readonly changed: readonly string[]
  /** Ids that the file has and the register has not: they are left out. */
  readonly unknownIds: readonly string[]
}

/**
 * Takes what a file says of efforts of the register, by id: only the columns that it has, only the cells that differ.
 * Nothing is added or removed but in those cells, so that the follow-up file can be filled in and given back.
 */
export function mergeRegister(current: Register, workbook: Workbook, book: PlaceBook): RegisterMerge {
  const findings = new FindingList(workbook.fileName)
  const sheets = sheetsOf(workbook, findings, 'id')
  const sources = new SourceReader(current.documents)
  const lists: Lists = { committees: current.committees, funds: current.funds, sources }
  const side = sideRows(sheets, sources, { levels: book.levels, readings: [...current.readings, ...book.readings] })
  const { rows, unknownIds } = rowsById(sheets.efforts?.rows ?? [], current)
  side.sayStrangers(new Set([...rows.keys(), ...unknownIds]))
  const efforts = current.efforts.map((effort) => {
    const row = rows.get(effort.id)
    return row === undefined ? effort : mergedEffort(row, effort, { current, lists, side })
  })
  const changed = efforts.filter((effort, at) => effort !== current.efforts[at]).map(({ id }) => id)
  if (!findings.hasFault) sayAllChanges(changed, rows, current)
  const register = changed.length === 0 ? current : { ...current, efforts }
  return { register: findings.hasFault ? null : register, findings: findings.inOrder(), changed, unknownIds }
}

/** The rows of efforts that the register has, and the ids of those that it has not. */
function rowsById(all: readonly EffortRow[], current: Register) {
  const unknownIds: string[] = []
  const rows = new Map<string, EffortRow>()
  for (const row of all) {
    // That the whole column is missing has been said.
    if (!row.has('id')) break
    const id = row.requiredId('id')
    row.effortId = id
    const before = rows.get(id)
    if (before !== undefined) row.say('idTwice', 'id', id, { otherRow: before.row })
    else if (current.efforts.some((effort) => effort.id === id)) rows.set(id, row)
    else if (id !== '') {
      row.say('idNotInRegister', 'id', id)
      unknownIds.push(id)
    }
  }
  return { rows, unknownIds }
}

function sayAllChanges(changed: readonly string[], rows: ReadonlyMap<string, EffortRow>, current: Register): void {
  for (const effort of current.efforts) {
    const row = changed.includes(effort.id) ? rows.get(effort.id) : undefined
    if (row !== undefined) sayChanges(row, effort, current.isExample)
  }
}

interface Merging {
  readonly current: Register
  readonly lists: Lists
  readonly side: SideRows
}

function mergedEffort(row: EffortRow, effort: Effort, { current, lists, side }: Merging): Effort {
  const same = unchangedKeys(row, effort, current.isExample)
  row.leaveOut([...same, 'id', 'isExample'])
  const beside = side.of(effort.id)
  const isLeft =
    EFFORT_COLUMNS.every(({ key }) => !row.has(key)) && beside.sums.size === 0 && beside.places.length === 0
  if (isLeft) return effort
  const merged = finishedEffort(row, readEffort(row, effort, lists), effort, beside)
  for (const status of ['applied', 'proposed', 'granted', 'reported'] as const) {
    const [was, is] = [effort.sums[status].money, merged.sums[status].money]
    if (was.state === 'known' && is.state === 'unknown') row.say('sumRemoved', status, null, { sum: was.sek })
  }
  return JSON.stringify(merged) === JSON.stringify(effort) ? effort : merged
}

/** Every cell that is taken, with what the register had: the file may be older than the latest edits. */
function sayChanges(row: EffortRow, effort: Effort, isExample: boolean): void {
  const before = effortCells(effort, { language: 'sv', isExample })
  for (const { key } of EFFORT_COLUMNS) {
    if (!row.has(key)) continue
    row.say('cellChanged', key, written(row.cell(key)), { was: written(before[key]), title: effort.title.sv })
  }
}

/** The cells that say what the register already says, in either language: reading them could only blur it. */
function unchangedKeys(row: EffortRow, effort: Effort, isExample: boolean): EffortColumnKey[] {
  const cells = LANGUAGES.map((language) => effortCells(effort, { language, isExample }))
  return EFFORT_COLUMNS.map(({ key }) => key).filter((key) => {
    if (!row.has(key)) return false
    const found = sense(row.cell(key))
    return cells.some((cell) => sense(cell[key]) === found)
  })
}

/** A cell's text for comparing. A word for unknown is an empty cell; a text of the same words is not changed by it. */
function sense(cell: SheetCell): string {
  const text = plainText(written(cell))
  return meaningOf(STATE_WORDS, text) === 'unknown' ? '' : text
}
