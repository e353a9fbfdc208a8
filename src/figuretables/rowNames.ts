import type { UnitId } from '../domain/units.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { cellText, comparable, hasHiddenSigns, isBlank } from './cellText.ts'
import { nearest } from './nearest.ts'
import { cellRules, readFigure, type CellRules } from './readFigure.ts'
import { looksResidual, looksTotal } from './rowWords.ts'
import type { TableFindings, TableSpot } from './tableFindings.ts'
import type { TableFrame, TableRow, UnknownRow } from './tableRows.ts'
import { UnitBook, type UnitReading } from './unitBook.ts'

interface OtherCase {
  readonly name: string
  readonly spot: TableSpot
  readonly unit: UnitId
}

type About = TableRow['about']

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[+]?\d+$/iu
const MONTH = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec'
const DATE = new RegExp(
  `^(?:\\d{1,2}[-/. ](?:\\d{1,2}|(?:${MONTH})\\w*)(?:[-/. ]\\d{2,4})?|(?:${MONTH})\\w*[- ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})$`,
  'iu',
)
const WORD = /^[^\d]*\p{L}{2}[^\d]*$/u
/** Days of the years 1990 to 2050 as spreadsheets count them. */
const SERIAL = { from: 32_874, to: 55_153 }
/** Looking for what was meant costs time, and after so many rows something else is wrong. */
const MOST_SUGGESTED = 50
/** So few names in other capitals are slips. */
const MOST_SLIPS = 3

/** Which unit a row is about, and what is wrong with those that are about none. */
export class RowNames {
  readonly unknown: UnknownRow[] = []
  /** Rows whose names are those of units but for capitals, whatever the mapping says of capitals. */
  readonly #otherCase: OtherCase[] = []
  readonly #readInAnyCase: OtherCase[] = []
  readonly #frame: TableFrame
  readonly #findings: TableFindings
  readonly #book: UnitBook
  readonly #declared: ReadonlyMap<string, 'total' | 'residual'>
  #hasSaidNotes = false

  constructor(frame: TableFrame, findings: TableFindings) {
    const { plan, ground } = frame
    this.#frame = frame
    this.#findings = findings
    this.#book = new UnitBook(plan, ground)
    this.#declared = new Map([
      ...plan.mapping.residuals.map((name) => [comparable(name), 'residual'] as const),
      ...plan.mapping.totals.map((name) => [comparable(name), 'total'] as const),
    ])
  }

  isKnown(name: string): boolean {
    return this.#book.read(name).kind === 'unit'
  }

  read(cells: readonly SheetCell[], row: number, unitAt: number): About | null {
    const spot = { row, column: this.#frame.plan.mapping.unitColumn }
    const cell = cells[unitAt]
    if (isBlank(cell)) {
      this.#sayEmpty(cells, spot)
      return null
    }
    const text = cellText(cell)
    const name = comparable(text)
    if (hasHiddenSigns(text)) this.#findings.add('hiddenSignsRemoved', spot, name)
    const declared = this.#declared.get(name)
    return declared === undefined ? this.#unit(name, cells, spot) : { kind: declared }
  }

  #unit(name: string, cells: readonly SheetCell[], spot: TableSpot): About | null {
    const read = this.#book.read(name)
    const { level } = this.#frame.plan
    switch (read.kind) {
      case 'unit':
        return this.#met(read, name, spot)
      case 'otherCase':
        this.#otherCase.push({ name, spot, unit: level.units[read.index]?.id ?? '' })
        return null
      case 'ambiguous':
        this.#findings.add('unitAmbiguous', spot, name, { units: read.units.join(', ') })
        return null
      case 'otherVintage':
        this.#findings.add('vintageOther', spot, read.vintage, { expected: level.vintage })
        return null
      case 'unknown':
        this.#sayUnknown(name, cells, spot)
        return null
    }
  }

  #met({ index, change }: UnitReading & { kind: 'unit' }, name: string, spot: TableSpot): About {
    const unit = this.#frame.plan.level.units[index]?.id ?? ''
    if (change === 'zeros') this.#findings.add('codeZerosRestored', spot, name, { unit })
    if (change === 'suffix') this.#findings.add('codeSuffixRemoved', spot, name, { unit })
    if (change === 'case') this.#readInAnyCase.push({ name, spot, unit })
    return { kind: 'unit', index }
  }

  /**
   * Says what is known of names in other capitals when all rows are read: one is a slip, and a whole column is a way of
   * writing that somebody has to confirm. The units that such a column would name, of which nothing else need be said.
   */
  saidInOtherCase(): readonly UnitId[] {
    const column = this.#frame.plan.mapping.unitColumn
    const say = (code: 'namesInOtherCase' | 'namesReadInAnyCase', rows: readonly OtherCase[]): void => {
      const [first] = rows
      if (first !== undefined) this.#findings.add(code, { row: null, column }, first.name, { rows: rows.length })
    }
    say('namesReadInAnyCase', this.#readInAnyCase)
    const isWayOfWriting = this.#otherCase.length > MOST_SLIPS
    if (isWayOfWriting) say('namesInOtherCase', this.#otherCase)
    for (const { name, spot, unit } of this.#otherCase) {
      this.unknown.push({ value: name, row: spot.row ?? 0, suggestions: [unit] })
      if (!isWayOfWriting) this.#findings.add('unitUnknown', spot, name, { near: this.#nameOf(unit) })
    }
    return isWayOfWriting ? this.#otherCase.map(({ unit }) => unit) : []
  }

  #sayEmpty(cells: readonly SheetCell[], spot: TableSpot): void {
    if (this.#figures(cells).every(isBlank)) this.#sayNotes(cells, spot)
    else this.#findings.add('unitEmpty', spot)
  }

  /** Every row of some notes would say the same. */
  #sayNotes(cells: readonly SheetCell[], { row }: TableSpot): void {
    if (this.#hasSaidNotes) return
    this.#hasSaidNotes = true
    this.#findings.add(
      'notesUndeclared',
      { row, column: null },
      comparable(cellText(cells.find((cell) => !isBlank(cell)))),
    )
  }

  #sayUnknown(name: string, cells: readonly SheetCell[], spot: TableSpot): void {
    const { plan, headings } = this.#frame
    const figures = this.#figures(cells)
    if (spot.row === plan.mapping.headingRow + 1 && figures.length > 0 && this.#areWords(figures)) {
      this.#findings.add('headingRowSecond', { row: spot.row, column: null }, name)
      return
    }
    const hasNoFigures = figures.every(isBlank) && headings.at.size > 1
    if (hasNoFigures && this.#book.otherLevelOf(name) === null && !this.#isNear(name)) this.#sayNotes(cells, spot)
    else this.#sayStranger(name, cells, spot)
  }

  #sayStranger(name: string, cells: readonly SheetCell[], spot: TableSpot): void {
    const { mapping } = this.#frame.plan
    const other = this.#book.otherLevelOf(name)
    const row = spot.row ?? 0
    if (other !== null) this.#findings.add('unitOfOtherLevel', spot, name, { level: other })
    else if (mapping.unitsAre === 'codes' && SCIENTIFIC.test(name)) this.#findings.add('codeScientific', spot, name)
    else if (this.#isDate(name, cells)) this.#findings.add('codeIsDate', spot, name)
    else if (looksResidual(name)) this.#findings.add('residualUndeclared', spot, name)
    else if (looksTotal(name) || this.#isWhole(name, cells)) this.#findings.add('totalUndeclared', spot, name)
    else {
      const suggestions = this.unknown.length < MOST_SUGGESTED ? this.#meant(name) : []
      this.#findings.add('unitUnknown', spot, name, { near: suggestions.map((id) => this.#nameOf(id)).join(', ') })
      this.unknown.push({ value: name, row, suggestions })
      return
    }
    this.unknown.push({ value: name, row, suggestions: [] })
  }

  #meant(name: string): readonly UnitId[] {
    return [...new Set([...this.#book.begunWith(name), ...nearest(name, this.#book.names())])]
  }

  /** A code that the codes of all units begin with, or counts that are no less than half of all the others together. */
  #isWhole(name: string, cells: readonly SheetCell[]): boolean {
    const { plan, sheet, headings } = this.#frame
    const { mapping, level } = plan
    if (mapping.unitsAre === 'codes' && name.length > 1 && level.units.every(({ id }) => id.startsWith(name)))
      return true
    const counted = plan.columns.find(({ mapped, layer }) => layer.kind === 'count' && headings.at.has(mapped.column))
    if (counted === undefined || this.unknown.length >= MOST_SUGGESTED) return false
    const at = headings.at.get(counted.mapped.column) ?? 0
    const rules = cellRules(mapping, counted.mapped)
    const others = sheet.rows
      .slice(mapping.headingRow)
      .filter((row) => row !== cells && this.#isOfSameTime(row, cells))
      .map((row) => countOf(row[at], rules))
    const sum = others.reduce((total, count) => total + count, 0)
    return others.length >= 3 && sum > 0 && countOf(cells[at], rules) * 2 >= sum
  }

  #isOfSameTime(a: readonly SheetCell[], b: readonly SheetCell[]): boolean {
    const { plan, headings } = this.#frame
    return [plan.mapping.yearColumn, plan.mapping.sexColumn].every((heading) => {
      const at = heading === null ? undefined : headings.at.get(heading)
      return at === undefined || cellText(a[at]) === cellText(b[at])
    })
  }

  #nameOf(id: string): string {
    const { level } = this.#frame.plan
    const name = level.units[level.indexOf.get(id) ?? -1]?.name ?? id
    return name === id ? id : `${name} (${id})`
  }

  #isNear = (name: string): boolean =>
    this.unknown.length < MOST_SUGGESTED && nearest(name, this.#book.names()).length > 0

  #isDate(name: string, cells: readonly SheetCell[]): boolean {
    const { mapping } = this.#frame.plan
    const cell = cells[this.#frame.headings.at.get(mapping.unitColumn) ?? -1]
    if (cell instanceof Date) return true
    if (mapping.unitsAre !== 'codes') return false
    const isSerial = /^\d{5}$/.test(name) && name >= String(SERIAL.from) && name <= String(SERIAL.to)
    return DATE.test(name) || isSerial
  }

  #figures(cells: readonly SheetCell[]): readonly (SheetCell | undefined)[] {
    const { plan, headings } = this.#frame
    return plan.columns.flatMap(({ mapped }) => {
      const at = headings.at.get(mapped.column)
      return at === undefined ? [] : [cells[at]]
    })
  }

  #areWords(figures: readonly (SheetCell | undefined)[]): boolean {
    const rules = cellRules(this.#frame.plan.mapping, { writtenAs: 'plain' })
    return figures.every(
      (cell) => typeof cell === 'string' && WORD.test(cell) && typeof readFigure(cell, rules) === 'string',
    )
  }
}

function countOf(cell: SheetCell | undefined, rules: CellRules): number {
  const read = readFigure(cell, rules)
  return typeof read !== 'string' && read.state === 'value' ? read.value : 0
}
