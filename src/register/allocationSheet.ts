import type { Sheet, SheetCell, Workbook } from '../sheets/sheetTypes.ts'
import { ALLOCATIONS } from './registerColumns.ts'
import { plainText } from './registerWords.ts'
import type { AllocationKey } from './sheetColumns.ts'

/** Other headings that offices write over the columns of such a list, as they are compared. */
const ALSO: Readonly<Partial<Record<AllocationKey, readonly string[]>>> = {
  committee: ['nämnder', 'förvaltning', 'committees'],
  fund: ['finansiering', 'anslag', 'bidrag', 'funds'],
  status: ['status', 'beslut'],
  sum: ['belopp', 'summa', 'kronor', 'kr', 'sek', 'belopp i kronor', 'sum', 'amount', 'amount (sek)', 'tilldelning'],
  document: ['källa', 'handling', 'source'],
  lines: ['rad', 'sida', 'line', 'page', 'pages'],
}
const TOTALS: ReadonlySet<string> = new Set(['summa', 'totalt', 'total', 'sum', 'summa totalt', 'totalsumma'])
/** Headings are looked for this far down: people write a title above their tables. */
const HEADING_ROWS = 20

/** The list as a sheet of the format: its own headings, lines without the totals, and the totals beside them. */
export interface AllocationSheet {
  readonly sheet: Sheet
  /** Position among the sheets of the file. */
  readonly at: number
  /** Rows that are labelled as a total, as they stand. */
  readonly totals: Sheet
}

/** The first sheet with columns of a committee and a sum; null where there is none. */
export function allocationSheet({ sheets }: Workbook): AllocationSheet | null {
  for (const [at, sheet] of sheets.entries()) {
    const start = sheet.rows.slice(0, HEADING_ROWS).findIndex(isHeading)
    if (start < 0) continue
    const rows = sheet.rows.map((row, index) => (index < start ? [] : index === start ? row.map(heading) : row))
    const only = (isWanted: (row: readonly SheetCell[]) => boolean): Sheet => ({
      name: sheet.name,
      // Rows that are left out stay as empty ones, so that the others keep their numbers.
      rows: rows.map((row, index) => (index <= start || isWanted(row) ? row : [])),
    })
    return { sheet: only((row) => !isTotal(row)), at, totals: only(isTotal) }
  }
  return null
}

function keyOf(cell: SheetCell): AllocationKey | null {
  if (typeof cell !== 'string') return null
  const plain = plainText(cell)
  const found = ALLOCATIONS.columns.find(
    ({ key, heading: { sv, en } }) => plainText(sv) === plain || plainText(en) === plain || ALSO[key]?.includes(plain),
  )
  return found?.key ?? null
}

function isHeading(row: readonly SheetCell[]): boolean {
  const keys = row.map(keyOf)
  return keys.includes('committee') && keys.includes('sum')
}

/** The heading as the format writes it, so that the list is read as a sheet of the format is. */
const heading = (cell: SheetCell): SheetCell => {
  const key = keyOf(cell)
  return ALLOCATIONS.columns.find((column) => column.key === key)?.heading.sv ?? cell
}

/** A row whose first written cell says that it is a total, with or without a colon. */
function isTotal(row: readonly SheetCell[]): boolean {
  const first = row.find((cell) => cell !== null && cell !== '')
  return typeof first === 'string' && TOTALS.has(plainText(first).replace(/\s*:$/, ''))
}
