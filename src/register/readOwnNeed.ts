/** A file of need of the reader's own: an area a row, a count of people, and if known their share in per cent. */
import { absent, figureOf, valueOrNaN, type Figure } from '../domain/figures.ts'
import { NOWHERE, type Finding, type Severity } from '../domain/finding.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import type { Sheet, SheetCell, Workbook } from '../sheets/sheetTypes.ts'
import { cellText, comparable, readFigure, type CellFault } from './ownNeedCells.ts'

export const OWN_NEED_CODES = [
  'noRows',
  'noAreaColumn',
  'noCountColumn',
  'unknownArea',
  'repeatedArea',
  'notANumber',
  'ambiguousNumber',
  'negative',
  'rateAbove100',
  'ratesAsFractions',
  'noCounts',
  'totalRow',
  'areasWithoutRow',
  'otherSheets',
] as const
export type OwnNeedCode = (typeof OWN_NEED_CODES)[number]
export type OwnNeedFinding = Finding<OwnNeedCode>

/** What the file holds, per area. */
export interface ReadNeed {
  readonly fileName: string
  /** The heading of the column of counts. */
  readonly name: string
  readonly counts: ReadonlyMap<UnitId, Figure>
  /** Shares from 0 to 1; null where the file has none. */
  readonly rates: ReadonlyMap<UnitId, Figure> | null
}

/** Null where a fault stops it. Everything that was found is listed, at once. */
export interface OwnNeedReading {
  readonly need: ReadNeed | null
  readonly findings: readonly OwnNeedFinding[]
}

/** Areas that a finding names before it only counts them. */
const MOST_NAMED = 12

interface Columns {
  readonly header: number
  readonly area: number
  readonly count: number
  readonly rate: number | null
}

const AREA_HEADINGS = /^(delområde(skod|snamn)?|delomrade|område|omrade|områdeskod|area|id|kod|code|namn|name)$/u
const RATE_HEADING = /andel|procent|%|per cent|percent|share|rate/u
const TOTALS = new Set(['malmö', 'hela malmö', 'hela staden', 'totalt', 'summa', 'total', 'the whole city'])

/**
 * Reads the first sheet. Areas are known by their id or their name as it is written; a row that names no area stops
 * the file, since a count that falls away would move every share.
 */
export function readOwnNeed(workbook: Workbook, level: UnitLevel): OwnNeedReading {
  const sheet = workbook.sheets[0]
  const notes = new Findings(workbook.fileName, sheet?.name ?? null)
  const columns = sheet === undefined ? null : columnsOf(sheet, notes)
  if (sheet === undefined || columns === null) return { need: null, findings: notes.listed() }
  if (workbook.sheets.length > 1) notes.add('note', 'otherSheets', { found: sheet.name })
  const read = new NeedRows(sheet, columns, level, notes)
  read.readAll()
  const name = cellText(sheet.rows[columns.header]?.[columns.count])
  const findings = notes.listed()
  const isStopped = findings.some(({ severity }) => severity === 'fault')
  const need = { fileName: workbook.fileName, name, counts: read.counts, rates: read.rates }
  return { need: isStopped ? null : need, findings }
}

function columnsOf({ rows }: Sheet, notes: Findings): Columns | null {
  const header = rows.findIndex((row) => row.filter((cell) => cellText(cell) !== '').length > 1)
  const headings = rows[header]?.map((cell) => comparable(cellText(cell))) ?? []
  if (header < 0) return notes.stop('noRows')
  const area = headings.findIndex((heading) => AREA_HEADINGS.test(heading))
  if (area < 0) return notes.stop('noAreaColumn', { row: header, found: headings.join(', ') })
  const isFree = (heading: string, column: number) => heading !== '' && !AREA_HEADINGS.test(heading) && column !== area
  const rate = headings.findIndex((heading, column) => isFree(heading, column) && RATE_HEADING.test(heading))
  const count = headings.findIndex((heading, column) => isFree(heading, column) && !RATE_HEADING.test(heading))
  if (count < 0) return notes.stop('noCountColumn', { row: header, found: headings.join(', ') })
  return { header, area, count, rate: rate < 0 ? null : rate }
}

/** The rows below the heading, one by one. */
class NeedRows {
  readonly counts = new Map<UnitId, Figure>()
  readonly rates: Map<UnitId, Figure> | null
  readonly #idOf: ReadonlyMap<string, UnitId>
  readonly #sheet: Sheet
  readonly #columns: Columns
  readonly #level: UnitLevel
  readonly #notes: Findings

  constructor(sheet: Sheet, columns: Columns, level: UnitLevel, notes: Findings) {
    this.#sheet = sheet
    this.#columns = columns
    this.#level = level
    this.#notes = notes
    this.rates = columns.rate === null ? null : new Map()
    this.#idOf = new Map(
      level.units.flatMap(({ id, name }): [string, UnitId][] => [
        [comparable(name), id],
        [comparable(id), id],
      ]),
    )
  }

  readAll(): void {
    const { header } = this.#columns
    this.#sheet.rows.forEach((row, index) => {
      if (index > header && row.some((cell) => cellText(cell) !== '')) this.#readRow(row, index)
    })
    const known = [...this.counts.values()].filter(({ state }) => state === 'value').length
    if (known === 0) this.#notes.add('fault', 'noCounts', {})
    const missing = this.#level.units.filter(({ id, isInhabited }) => isInhabited && !this.counts.has(id))
    if (missing.length > 0 && known > 0) {
      const names = missing.slice(0, MOST_NAMED).map(({ name }) => name)
      const found = [...names, ...(missing.length > MOST_NAMED ? ['…'] : [])].join(', ')
      this.#notes.add('warning', 'areasWithoutRow', { found, details: { count: missing.length } })
    }
    this.#checkFractions()
  }

  #readRow(row: readonly SheetCell[], index: number): void {
    const { area, count, rate } = this.#columns
    const written = cellText(row[area])
    const id = this.#idOf.get(comparable(written))
    const at = { row: index, found: written }
    if (id === undefined) {
      if (TOTALS.has(comparable(written))) this.#notes.add('note', 'totalRow', at)
      else this.#notes.add('fault', 'unknownArea', at)
    } else if (this.counts.has(id)) this.#notes.add('fault', 'repeatedArea', at)
    else {
      this.counts.set(id, this.#figure(row, index, count))
      if (rate !== null) this.rates?.set(id, this.#share(row, index, rate))
    }
  }

  #figure(row: readonly SheetCell[], index: number, column: number): Figure {
    const figure = readFigure(row[column])
    if (typeof figure !== 'string') return figure
    this.#fault(figure, row, index, column)
    return absent('missing')
  }

  #share(row: readonly SheetCell[], index: number, column: number): Figure {
    const figure = this.#figure(row, index, column)
    if (figure.state !== 'value') return figure
    if (figure.value > 100) this.#fault('rateAbove100', row, index, column)
    return figureOf(figure.value / 100)
  }

  #fault(code: CellFault | 'rateAbove100', row: readonly SheetCell[], index: number, column: number): void {
    const heading = cellText(this.#sheet.rows[this.#columns.header]?.[column])
    this.#notes.add('fault', code, { row: index, column: heading, found: cellText(row[column]) })
  }

  /** A spreadsheet keeps 25 % as 0.25: a whole column of at most 1 is that, or a city where nobody is in need. */
  #checkFractions(): void {
    const shares = [...(this.rates?.values() ?? [])].map(valueOrNaN)
    const isAny = shares.some((share) => share > 0)
    if (isAny && !shares.some((share) => share > 0.01)) this.#notes.add('fault', 'ratesAsFractions', {})
  }
}

interface FoundAt {
  readonly row?: number
  readonly column?: string
  readonly found?: string
  readonly details?: OwnNeedFinding['details']
}

/** What has been found so far. */
class Findings {
  readonly #found: OwnNeedFinding[] = []
  readonly #file: string
  readonly #sheet: string | null

  constructor(file: string, sheet: string | null) {
    this.#file = file
    this.#sheet = sheet
  }

  add(severity: Severity, code: OwnNeedCode, { row, column, found, details }: FoundAt): void {
    const place = { ...NOWHERE, file: this.#file, sheet: this.#sheet, column: column ?? null }
    this.#found.push({
      severity,
      code,
      place: { ...place, row: row === undefined ? null : row + 1 },
      effortId: null,
      found: found ?? null,
      details: details ?? {},
    })
  }

  stop(code: OwnNeedCode, at: FoundAt = {}): null {
    this.add('fault', code, at)
    return null
  }

  listed(): readonly OwnNeedFinding[] {
    return this.#found
  }
}
