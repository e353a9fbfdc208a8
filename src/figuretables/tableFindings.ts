import type { Finding } from '../domain/finding.ts'
import { TABLE_FINDINGS, type TableFindingCode } from '../domain/tableFindingCodes.ts'
import { masked } from './personalCells.ts'

export type TableFinding = Finding<TableFindingCode>

/** Where in the table; both null = the file as a whole. */
export interface TableSpot {
  readonly row: number | null
  readonly column: string | null
}

export const WHOLE_TABLE: TableSpot = { row: null, column: null }

/** So many findings of one rule are written out; then it is said how many more there are. */
const MOST_OF_ONE = 200
const LONGEST_FOUND = 120

/** Everything that is found in a table, to be said at once. Equal tables give equal findings in equal order. */
export class TableFindings {
  readonly #found: TableFinding[] = []
  readonly #counts = new Map<TableFindingCode, number>()
  /** The last finding of each rule that is written out. */
  readonly #last = new Map<TableFindingCode, TableFinding>()
  /** A cell may be looked at more than once; what is wrong with it is said once. */
  readonly #said = new Set<string>()
  readonly file: string
  #sheet: string | null = null

  constructor(file: string) {
    this.file = file
  }

  set sheet(name: string) {
    // A text file has one sheet, which is called as the file.
    this.#sheet = name === this.file ? null : name
  }

  add(code: TableFindingCode, spot: TableSpot, found: string | null = null, details: Finding['details'] = {}): void {
    const said = JSON.stringify([code, spot, found, details])
    if (this.#said.has(said)) return
    this.#said.add(said)
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    if (count > MOST_OF_ONE) return
    const finding = this.#finding(code, spot, found, details)
    this.#found.push(finding)
    this.#last.set(code, finding)
  }

  has(code: TableFindingCode): boolean {
    return this.#counts.has(code)
  }

  get hasFault(): boolean {
    return [...this.#counts.keys()].some((code) => TABLE_FINDINGS[code] === 'fault')
  }

  /** What is about the whole file, then row by row, in the order in which it was found; what is left out comes last. */
  inOrder(): readonly TableFinding[] {
    const more = [...this.#counts]
      .filter(([, count]) => count > MOST_OF_ONE)
      .map(([rule, count]) => this.#more(rule, count - MOST_OF_ONE))
    return [...this.#found.toSorted((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0)), ...more]
  }

  /** Stands where the last one of its kind stands, since a reader knows the kind by what is said there. */
  #more(rule: TableFindingCode, more: number): TableFinding {
    const { row, column } = this.#last.get(rule)?.place ?? WHOLE_TABLE
    return this.#finding('moreFindings', { row, column }, this.#last.get(rule)?.found ?? null, { more, rule })
  }

  #finding(
    code: TableFindingCode,
    { row, column }: TableSpot,
    found: string | null,
    details: Finding['details'],
  ): TableFinding {
    const place = { file: this.file, sheet: this.#sheet, row, column: shortened(column) }
    return {
      severity: TABLE_FINDINGS[code],
      code,
      place,
      effortId: null,
      found: shortened(found),
      details: shortenedDetails(details),
    }
  }
}

/** Text of a file as it may stand in a report. */
function shortened<T extends string | null>(text: T): string | T {
  if (text === null) return text
  return masked(text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text)
}

function shortenedDetails(details: Finding['details']): Finding['details'] {
  const text = (detail: string | number) => (typeof detail === 'string' ? shortened(detail) : detail)
  return Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, text(detail)]))
}
