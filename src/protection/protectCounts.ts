/** Leaves out small counts, those of areas where few live, and those that they could be computed from. */
import type { FigureDelivery } from '../domain/delivery.ts'
import { absent, isWithheld, type Figure, type FigureColumn } from '../domain/figures.ts'
import { cellColumn, CountCells, type CellColumn } from './countCells.ts'
import type { Counted } from './deliveredBases.ts'
import { hideBeside } from './hideBeside.ts'
import { recoverableCells } from './hiddenSystem.ts'
import { isExact, type ProtectionGround } from './protectionGround.ts'
import { relationsOf } from './relations.ts'
import { POPULATION, withheldAs, type Residents } from './residents.ts'
import type { ProtectionRules } from './rules.ts'

/** A column of counts as it may be shown, and how many cells were left out and why. */
export interface ProtectedCounts {
  readonly figures: readonly Figure[]
  readonly residual: Figure | null
  readonly city: Figure
  readonly small: number
  readonly beside: number
}

interface Settings {
  readonly delivery: FigureDelivery
  readonly rules: ProtectionRules
  readonly ground: ProtectionGround
  readonly residentsIn: (year: number) => Residents
}

/** @returns null where something could still be computed whatever is left out */
export function protectCounts(
  counted: readonly Counted[],
  settings: Settings,
): ReadonlyMap<Counted, ProtectedCounts> | null {
  const { rules, ground, delivery } = settings
  const cells = new CountCells()
  const beside = columnsBeside(delivery, ground).map((column) => fixedColumn(column, cells, counted, settings))
  const isGiven = new Set(beside.flatMap(({ units }) => units))
  const exempt = new Set(
    [...isGiven].some((cell) => cells.isHidden[cell] === true)
      ? computable(beside, cells, ground, rules.counts.leastWidth)
      : [],
  )
  const own = counted.map((one) => ownColumn(one, cells, settings))
  const small = own.map((column, at) => hideSmall(column, counted[at], cells, settings))
  const columns = [...beside, ...own]
  const relations = () => relationsOf(columns, cells, ground.levels)
  if (!hideBeside({ cells, columns, relations, exempt }, rules.counts.leastWidth)) return null
  return new Map(
    counted.flatMap((one, at) => {
      const column = own[at]
      return column === undefined
        ? []
        : [
            [
              one,
              shownCounts(one, column, cells, { small: small[at] ?? 0, ...settings.residentsIn(one.column.year) }),
            ] as const,
          ]
    }),
  )
}

/** Hidden cells, among columns that nothing is done to, that can be computed as they stand. */
function computable(
  columns: readonly CellColumn[],
  cells: CountCells,
  { levels }: ProtectionGround,
  width: number,
): readonly number[] {
  return recoverableCells(cells, relationsOf(columns, cells, levels), width).cells
}

/** Columns that are shown already and that sums with the delivered ones can be made of. */
function columnsBeside({ columns, mapping }: FigureDelivery, ground: ProtectionGround): readonly FigureColumn[] {
  const delivered = columns.map(({ column }) => column)
  return [...ground.columns].flatMap(([level, known]) =>
    known.filter(isExact).filter((one) => {
      const alike = delivered.filter(({ layer, year }) => layer === one.layer && year === one.year)
      const isSameSex = alike.some(({ sex }) => sex === one.sex)
      return level === mapping.level ? alike.length > 0 && !isSameSex : isSameSex
    }),
  )
}

const unitIdsOf = (level: FigureColumn['level'], { levels }: ProtectionGround): readonly string[] =>
  levels.get(level)?.units.map(({ id }) => id) ?? []

/** What has been left out of figures that are shown is at least 1, as here. */
const fixedColumn = (
  column: FigureColumn,
  cells: CountCells,
  counted: readonly Counted[],
  { rules, ground, delivery, residentsIn }: Settings,
) => {
  const { isFew } = residentsIn(column.year)
  const isOfPersons = counted.some((one) => one.column.layer === column.layer && one.isOfPersons)
  const isFewAt = (unit: number): boolean => column.level === delivery.mapping.level && isFew[unit] === true
  const low = (unit: number, { state }: Figure): number => {
    if (state === 'fewResidents') return leastOfFew(column)
    return state === 'suppressed' && !isFewAt(unit) ? 1 : 0
  }
  const high = (_: number, { state }: Figure): number =>
    state === 'fewResidents' && isOfPersons ? rules.areas.fewestResidents - 1 : Infinity
  return cellColumn(
    cells,
    column,
    { rest: column.residual ?? null, partOf: null },
    { unitIds: unitIdsOf(column.level, ground), isFixed: true, isCityFixed: true, low, high },
  )
}

/** Somebody lives where few live. Of women, or of those that another count is about, there may be none. */
const leastOfFew = ({ layer, sex }: Pick<FigureColumn, 'layer' | 'sex'>): number =>
  layer === POPULATION && sex === 'total' ? 1 : 0

/** The total of the municipality as it is shown elsewhere, with any level; null = it is not. */
function cityElsewhere({ layer, year, sex }: Counted['column'], { columns }: ProtectionGround): Figure | null {
  const alike = [...columns.values()].flatMap((known) =>
    known.filter((one) => one.layer === layer && one.year === year && one.sex === sex),
  )
  return alike.find(({ city }) => city.state === 'value')?.city ?? null
}

function ownColumn(one: Counted, cells: CountCells, { rules, ground, residentsIn }: Settings): CellColumn {
  const { isBand, isFew } = residentsIn(one.column.year)
  const isFewAt = (unit: number): boolean => isFew[unit] === true
  const elsewhere = cityElsewhere(one.column, ground)
  return cellColumn(
    cells,
    one.column.city.state === 'value' ? one.column : { ...one.column, city: elsewhere ?? one.column.city },
    { rest: one.residual, partOf: one.partOf },
    {
      unitIds: unitIdsOf(one.column.level, ground),
      isFixed: false,
      isCityFixed: elsewhere !== null,
      // A zero is shown as one, so that what is hidden is at least 1, but where everything is hidden.
      low: (unit, figure) => {
        if (isBand[unit] === true && figure.state !== 'noResidents') return leastOfFew(one.column)
        return (isWithheld(figure) || isSome(figure)) && !isFewAt(unit) ? 1 : 0
      },
      high: (unit) => (isBand[unit] === true && one.isOfPersons ? rules.areas.fewestResidents - 1 : Infinity),
    },
  )
}

const isSome = (figure: Figure): boolean => figure.state === 'value' && figure.value >= 1

function hideSmall(
  column: CellColumn,
  one: Counted | undefined,
  cells: CountCells,
  { rules, residentsIn }: Settings,
): number {
  const { isFew } = residentsIn(column.year)
  let small = 0
  const isSmall = (value: number): boolean => value > 0 && value < rules.counts.hiddenUpTo + 1
  const look = (cell: number, isFewThere: boolean, figure: Figure | undefined | null): void => {
    if (figure?.state !== 'value') return
    if (isFewThere || isSmall(figure.value)) cells.hide(cell)
    if (!isFewThere && isSmall(figure.value)) small += 1
  }
  column.units.forEach((cell, unit) => look(cell, isFew[unit] === true, one?.column.figures[unit]))
  if (column.rest !== null) look(column.rest, false, one?.residual)
  look(column.city, false, one?.column.city)
  return small
}

function shownCounts(
  one: Counted,
  column: CellColumn,
  cells: CountCells,
  { small, isBand }: Pick<ProtectedCounts, 'small'> & Pick<Residents, 'isBand'>,
): ProtectedCounts {
  let hidden = 0
  const shown = (figure: Figure, cell: number | null, state: 'fewResidents' | 'suppressed'): Figure => {
    if (figure.state !== 'value' || cell === null || cells.isHidden[cell] !== true) return figure
    hidden += 1
    return absent(state)
  }
  const figures = one.column.figures.map((figure, unit) =>
    shown(figure, column.units[unit] ?? null, withheldAs(isBand[unit])),
  )
  const residual = one.residual === null ? null : shown(one.residual, column.rest, 'suppressed')
  const city = shown(one.column.city, column.city, 'suppressed')
  return { figures, residual, city, small, beside: hidden }
}
