import { parseNumber } from '../../src/domain/parseNumber.ts'
import { DataProblem } from './dataProblem.ts'

/** One record of a table. Every reader names file, line and column when the cell is not what the schema says. */
export class Row {
  readonly #cells: ReadonlyMap<string, string>
  readonly where: string

  constructor(where: string, cells: ReadonlyMap<string, string>) {
    this.where = where
    this.#cells = cells
  }

  /** The cell as it stands, which may be empty. */
  raw(column: string): string {
    const cell = this.#cells.get(column)
    if (cell === undefined) throw new DataProblem(this.where, `there is no column "${column}"`, 'Add it to the header.')
    return cell
  }

  text(column: string): string {
    return this.optionalText(column) ?? this.#refuse(column, 'is empty', 'Fill it in.')
  }

  optionalText(column: string): string | null {
    const cell = this.raw(column)
    return cell === '' ? null : cell
  }

  number(column: string): number {
    return this.optionalNumber(column) ?? this.#refuse(column, 'is empty', 'Fill in a number.')
  }

  /** An empty cell is null, never 0; anything but digits with an optional decimal point is refused. */
  optionalNumber(column: string): number | null {
    const cell = this.raw(column)
    if (cell === '') return null
    const mend = 'Write digits and a decimal point.'
    return parseNumber(cell) ?? this.#refuse(column, `"${cell}" is not a number`, mend)
  }

  /** Numbers with semicolons between them. */
  numbers(column: string): readonly number[] {
    return this.list(column).map(
      (part) => parseNumber(part) ?? this.#refuse(column, `"${part}" is not a number`, 'Write numbers and semicolons.'),
    )
  }

  list(column: string): readonly string[] {
    const cell = this.raw(column)
    return cell === '' ? [] : cell.split(';')
  }

  flag(column: string): boolean {
    const cell = this.raw(column)
    if (cell === 'yes') return true
    if (cell === 'no') return false
    return this.#refuse(column, `"${cell}" is neither yes nor no`, 'Write yes or no.')
  }

  oneOf<T extends string>(column: string, allowed: readonly T[]): T {
    const cell = this.raw(column)
    const found = allowed.find((choice) => choice === cell)
    return found ?? this.#refuse(column, `"${cell}" is not one of ${allowed.join(', ')}`, 'Use one of these words.')
  }

  #refuse(column: string, what: string, mend: string): never {
    throw new DataProblem(this.where, `column "${column}" ${what}`, mend)
  }
}

/** Reads a comma-separated table with one header line; a record of another length than the header is refused. */
export function readTable(text: string, path: string): { readonly header: readonly string[]; readonly rows: Row[] } {
  const [header, ...records] = parseRecords(text, path)
  if (header === undefined) throw new DataProblem(path, 'the file is empty', 'It needs at least a header line.')
  if (new Set(header.cells).size !== header.cells.length) {
    throw new DataProblem(path, 'a column name occurs twice', 'Rename one of the columns.')
  }
  const rows = records.map((record) => {
    const where = `${path}:${record.line}`
    if (record.cells.length !== header.cells.length) {
      const what = `${record.cells.length} cells where the header has ${header.cells.length}`
      throw new DataProblem(where, what, 'Put texts that hold a comma in quotation marks.')
    }
    return new Row(where, new Map(header.cells.map((name, index) => [name, record.cells[index] ?? ''])))
  })
  return { header: header.cells, rows }
}

interface Record {
  readonly line: number
  readonly cells: readonly string[]
}

const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y

function parseRecords(text: string, path: string): Record[] {
  const records: Record[] = []
  const body = text.replace(/^\uFEFF/, '')
  let cells: string[] = []
  let line = 1
  let start = 1
  CELL.lastIndex = 0
  while (CELL.lastIndex < body.length) {
    const match = CELL.exec(body)
    if (match === null) {
      throw new DataProblem(`${path}:${line}`, 'a quotation mark is out of place', 'Double it inside a quoted text.')
    }
    const [whole, cell = '', end = ''] = match
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    line += whole.split('\n').length - 1
    if (end === ',' && CELL.lastIndex < body.length) continue
    if (end === ',') cells.push('')
    records.push({ line: start, cells })
    cells = []
    start = line
  }
  return records
}
