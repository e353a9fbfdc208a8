import type { AllocationListCode } from '../domain/allocationListCodes.ts'
import { NOWHERE, type Finding } from '../domain/finding.ts'
import type { ReadingFindingCode } from '../domain/findingCodes.ts'
import type { Allocation, Register } from '../domain/interventions.ts'
import type { Money } from '../domain/money.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { allocationSheet, type AllocationSheet } from './allocationSheet.ts'
import { FindingList } from './findingList.ts'
import { committeeIn, fundNamed } from './readEffort.ts'
import { ALLOCATIONS } from './registerColumns.ts'
import { STATUS_WORDS } from './registerWords.ts'
import type { RowReader } from './rowReader.ts'
import type { AllocationKey } from './sheetColumns.ts'
import { tableOf } from './sheetTable.ts'
import { SourceReader } from './sourceReader.ts'

/** What is found in a list: in its cells, as in those of a register, or in the list as a whole. */
export type AllocationFinding = Finding<ReadingFindingCode | AllocationListCode>

/** The lines of a list, to be kept beside the efforts; empty where a fault stops it. */
export interface AllocationsReading {
  readonly allocations: readonly Allocation[]
  readonly findings: readonly AllocationFinding[]
}

type Row = RowReader<AllocationKey>

/**
 * Reads a list that divides money between committees ("bilaga 1"): committee by id, name or abbreviation, and sum;
 * fund, status (granted where none stands), document and lines where the list has them. A row that is labelled as a
 * total is held against the lines above it and is never one of them.
 */
export function readAllocations(workbook: Workbook, register: Register): AllocationsReading {
  const found = allocationSheet(workbook)
  if (found === null) {
    const place = { ...NOWHERE, file: workbook.fileName }
    const missing = { severity: 'fault', code: 'listMissing', place, effortId: null, found: null, details: {} } as const
    return { allocations: [], findings: [missing] }
  }
  const list = new FindingList(workbook.fileName)
  const sources = new SourceReader(register.documents)
  const lines = tableOf(found.sheet, found.at, ALLOCATIONS, list).rows.map((row) => lineOf(row, register, sources))
  const totals = totalFindings(found, lines, { register, workbook })
  const findings = [...list.inOrder(), ...totals]
  return { allocations: findings.some(({ severity }) => severity === 'fault') ? [] : lines, findings }
}

function lineOf(row: Row, register: Register, sources: SourceReader): Allocation {
  const fund = fundNamed(row, 'fund', register.funds)
  const source = sources.cells(row, 'document', 'lines')
  const year = register.funds.find(({ id }) => id === fund)?.year ?? documentYear(source?.document, register)
  return {
    committee: committeeIn(row, 'committee', row.requiredId('committee'), register.committees),
    fund,
    status: row.word('status', STATUS_WORDS) ?? 'granted',
    money: moneyOf(row, year),
    source,
  }
}

/** A sum is in the prices of the year that stands beside it, or else of its fund or document. */
function moneyOf(row: Row, otherwise: number | null): Money {
  const sum = row.sum('sum') ?? { state: 'unknown' as const }
  if (sum.state !== 'known') return { state: sum.state }
  const priceYear = row.year('priceYear') ?? otherwise
  if (priceYear === null) row.say('priceYearMissing', 'sum', null)
  return { state: 'known', sek: sum.value, priceYear: priceYear ?? 0 }
}

function documentYear(id: string | undefined, { documents }: Register): number | null {
  const date = documents.find((document) => document.id === id)?.date
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? null : new Date(time).getUTCFullYear()
}

interface Context {
  readonly register: Register
  readonly workbook: Workbook
}

/** What the total rows say against the lines: of their fund and status where they name them, else of all. */
function totalFindings(
  { totals, at }: AllocationSheet,
  lines: readonly Allocation[],
  { register, workbook }: Context,
): AllocationFinding[] {
  const quiet = new FindingList(workbook.fileName)
  return tableOf(totals, at, ALLOCATIONS, quiet).rows.flatMap((row) => {
    const finding = (severity: Finding['severity'], code: AllocationListCode, details: Finding['details']) => {
      const place = { file: workbook.fileName, sheet: totals.name, row: row.row, column: null }
      return { severity, code, place, effortId: null, found: row.id('committee'), details }
    }
    const [fund, status] = [fundNamed(row, 'fund', register.funds), row.word('status', STATUS_WORDS)]
    const stated = row.sum('sum')
    if (stated?.state !== 'known') return [finding('warning', 'totalUnreadable', {})]
    const counted = lines.filter((line) => (fund ?? line.fund) === line.fund && (status ?? line.status) === line.status)
    const funds = new Set(counted.map((line) => line.fund))
    const sums = new Set(counted.map((line) => line.status))
    return [
      ...(funds.size > 1 ? [finding('note', 'fundsSummed', { fundCount: funds.size })] : []),
      // A total over several statuses says nothing that could be true or false of one of them.
      ...(sums.size > 1 ? [finding('warning', 'totalUnreadable', {})] : difference(counted, stated.value, finding)),
    ]
  })
}

function difference(
  lines: readonly Allocation[],
  statedSek: number,
  finding: (severity: 'warning', code: 'totalDiffers', details: Finding['details']) => AllocationFinding,
): AllocationFinding[] {
  const known = lines.flatMap(({ money }) => (money.state === 'known' ? money.sek : []))
  const unknownCount = lines.filter(({ money: { state } }) => state === 'unknown' || state === 'undecided').length
  const linesSek = known.reduce((sum, sek) => sum + sek, 0)
  // With unknown lines the known ones are a lower limit, and differ only where they are more already.
  const differs = unknownCount > 0 ? linesSek > statedSek : linesSek !== statedSek
  return differs ? [finding('warning', 'totalDiffers', { statedSek, linesSek, unknownCount })] : []
}
