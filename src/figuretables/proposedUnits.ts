import type { TableMapping } from '../domain/delivery.ts'
import { parseDeclaredNumber } from '../domain/parseSwedishNumber.ts'
import type { UnitLevel } from '../domain/units.ts'
import type { Sheet, SheetCell, Workbook } from '../sheets/sheetTypes.ts'
import { cellText, comparable, isBlank } from './cellText.ts'
import type { TableGround } from './tableGround.ts'
import { UnitBook } from './unitBook.ts'

/** Units stand in one of the first columns. */
const COLUMNS = 20
const SHEETS = 20
/** Of equals, what says most surely which unit is meant. */
const FIRST: Readonly<Record<TableMapping['unitsAre'], number>> = { codes: 0.1, names: 0.05, namesInAnyCase: 0 }
/** More than codes before names: the rows of everybody often have a name and no code. */
const ALL_NAMED = 0.2
/** Fewer units may be anything. */
const FEWEST = 2

/** Where the units of a table stand, as far as the program can tell. */
export interface ProposedUnits {
  readonly sheet: Sheet
  readonly level: UnitLevel
  readonly unitsAre: TableMapping['unitsAre']
  readonly codeWidth: number | null
  /** Index of the column. */
  readonly at: number
  /** Index of the row of headings. */
  readonly headingAt: number
  /** Index of every row under the headings with the unit that it is of, or null. */
  readonly unitOf: ReadonlyMap<number, number | null>
}

/**
 * The column in which most units of one level are named exactly, by code or by name, with its level. Of equals, the
 * level of which more is there, a column without blanks beside figures, codes before names and names as they are written here before those in capitals, the
 * first sheet and column. Null where no column names two units and, of what stands in it, more units than half of the
 * other things (titles, totals, notes).
 */
export function proposedUnits({ sheets }: Workbook, ground: TableGround): ProposedUnits | null {
  let best: { readonly units: ProposedUnits; readonly score: number } | null = null
  // Of two sheets that would do as well, nobody means the one that is not seen.
  const shownFirst = sheets.toSorted((a, b) => Number(a.isHidden === true) - Number(b.isHidden === true))
  for (const sheet of shownFirst.slice(0, SHEETS)) {
    for (const looked of lookedFor(ground)) {
      for (let at = 0; at < COLUMNS; at += 1) {
        const found = unitsIn(sheet, at, looked)
        if (found !== null && found.score > (best?.score ?? 0)) best = found
      }
    }
  }
  return best?.units ?? null
}

/** Every level by code and by name. */
const lookedFor = (ground: TableGround): readonly Looked[] =>
  [...ground.levels.values()].flatMap((level) =>
    (['codes', 'names', 'namesInAnyCase'] as const).map((unitsAre) => {
      const mapping = { unitsAre, codeWidth: widthOf(level, unitsAre) }
      return { level, unitsAre, book: new UnitBook({ level, mapping }, ground) }
    }),
  )

/** The width of the codes of a level, where all are digits and equally long. */
function widthOf({ units }: UnitLevel, unitsAre: TableMapping['unitsAre']): number | null {
  const width = units[0]?.id.length ?? 0
  const areDigits = unitsAre === 'codes' && units.every(({ id }) => id.length === width && /^\d+$/.test(id))
  return areDigits ? width : null
}

interface Looked {
  readonly level: UnitLevel
  readonly unitsAre: TableMapping['unitsAre']
  readonly book: UnitBook
}

function unitsIn(
  sheet: Sheet,
  at: number,
  { level, unitsAre, book }: Looked,
): { readonly units: ProposedUnits; readonly score: number } | null {
  const matched = new Set<number>()
  const strange = new Set<string>()
  const lost = new Set<number>()
  const read = sheet.rows.map((cells) => {
    const name = comparable(cellText(cells[at]))
    const unit = name === '' ? null : book.read(name)
    if (unit?.kind !== 'unit') {
      if (name !== '') strange.add(name)
      return null
    }
    matched.add(unit.index)
    if (unit.change === 'zeros') lost.add(unit.index)
    return unit.index
  })
  const headingAt = headingAbove(
    sheet,
    read.findIndex((unit) => unit !== null),
    at,
  )
  if (matched.size < FEWEST || matched.size * 2 < strange.size || headingAt === null) return null
  const unitOf = new Map(read.map((unit, row) => [row, unit] as const).slice(headingAt + 1))
  const codeWidth = lost.size > 0 ? widthOf(level, unitsAre) : null
  const coverage = matched.size / level.units.length
  const isNamed = namesAllFigures(sheet, at, headingAt)
  const score = matched.size + coverage / 2 + FIRST[unitsAre] + (isNamed ? ALL_NAMED : 0)
  return { units: { sheet, level, unitsAre, codeWidth, at, headingAt, unitOf }, score }
}

/** Whether every row with figures has something in this column. */
const namesAllFigures = ({ rows }: Sheet, at: number, headingAt: number): boolean =>
  rows
    .slice(headingAt + 1)
    .every((cells) => !isBlank(cells[at]) || !cells.some((cell) => !isBlank(cell) && isFigure(cell)))

/**
 * The nearest row above the first unit that has headings and no figures; the units themselves often have none. A row
 * with nothing but their heading is taken where there is no other.
 */
function headingAbove({ rows }: Sheet, first: number, at: number): number | null {
  let named: number | null = null
  for (let row = first - 1; row >= 0; row -= 1) {
    const cells = rows[row] ?? []
    const others = cells.filter((cell, index) => index !== at && !isBlank(cell))
    if (others.some(isFigure)) continue
    if (others.length > 0) return row
    if (!isBlank(cells[at])) named ??= row
  }
  return named
}

/** A number that is no year: years may be headings. */
function isFigure(cell: SheetCell): boolean {
  const text = comparable(cellText(cell))
  return !/^(?:19|20)\d\d$/.test(text) && (['comma', 'point'] as const).some((sign) => isNumber(text, sign))
}

const isNumber = (text: string, sign: 'comma' | 'point'): boolean => parseDeclaredNumber(text, sign).kind === 'number'
