import type { FiguresFile } from '../../../src/data/schema.ts'
import { columnKey } from './checkFigures.ts'
import { desoInUnits } from './desoInUnits.ts'
import { checkPublishedTotals } from './publishedTotals.ts'
import type { DataFolder } from './readDataFolder.ts'
import { canBeParts, isDelivered, isInexact, sumTolerance } from './tolerance.ts'
import { faultAt, type Fault } from './fault.ts'

type Column = FiguresFile['columns'][number]

const TENURES = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner'] as const

/** A file of figures and how many DeSO each of its units is made of. */
interface Level {
  readonly file: FiguresFile
  readonly desoIn: readonly number[]
  readonly allDeso: number
}

/** Sums: units against the city, parts against wholes, and the city against the published totals. */
export function checkTotals(data: DataFolder): Fault[] {
  const allDeso = data.units.levels.find(({ id }) => id === 'deso')?.unitIds.length ?? 0
  return [
    ...checkPublishedTotals(data),
    ...data.figures.flatMap((file) => {
      const level = { file, desoIn: desoInUnits(data.units, file.level), allDeso }
      return [...checkCityCounts(level), ...checkParts(level)]
    }),
  ]
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/**
 * Counts add up to the city: exactly, for estimates within what rounding of every unit can do, and for delivered and
 * protected ones within what their protection can do. Those who belong to no area are a part of the city.
 */
function checkCityCounts(level: Level): Fault[] {
  return level.file.columns.flatMap((column) => {
    const isCount = column.layer === 'population' || column.layer.startsWith('dwellings')
    if (!isCount || column.city === null) return []
    const parts = [...column.values.filter((_, index) => column.status?.[index] !== 'n'), ...residualOf(column)]
    if (canBeParts(parts, column.city, cityTolerance(column, level))) return []
    const difference = sum(parts) - column.city
    return [
      faultAt(
        `figures.${level.file.level} ${columnKey(column)}`,
        `områdenas summa avviker från staden med ${difference}`,
        `the units differ from the city by ${difference}`,
      ),
    ]
  })
}

/** Units that are made of DeSO carry the changes of all of them, however few units there are. */
function cityTolerance(column: Column, { file, allDeso }: Level): number {
  const units = file.unitIds.length
  const rounding = column.basis === 'estimate' ? units * 2 : 0
  if (!isInexact(column)) return rounding
  return sumTolerance(column.basis === 'published' ? units : allDeso) + rounding
}

/** Nobody, where there is no such row; unknown, where the row has no figure. */
function residualOf({ residual }: Column): readonly (number | null)[] {
  if (residual === undefined) return []
  return [typeof residual === 'number' ? residual : null]
}

/** Women and men are everybody; the tenures are all dwellings; the shares of tenure are 1. */
function checkParts(level: Level): Fault[] {
  const { file } = level
  const find = (layer: string, year: number, sex: string): Column | undefined =>
    file.columns.find((column) => columnKey(column) === `${layer}:${year}:${sex}`)
  const years = [...new Set(file.columns.map((column) => column.year))]
  return years.flatMap((year) => {
    const compare = (whole: string, found: readonly (Column | undefined)[], mostRounding: number): Fault[] => {
      const total = find(whole, year, 'total')
      const parts = found.filter((part) => part !== undefined)
      if (total === undefined || parts.length < found.length) return []
      const wrong = file.unitIds.filter(
        (_, i) => !isWhole(total, parts, i, partTolerance(total, parts, i, level) + mostRounding),
      )
      return wrong.map((unit) =>
        faultAt(
          `figures.${file.level} ${whole} ${year}`,
          `delarna av ${unit} är inte helheten`,
          `the parts of ${unit} are not the whole`,
        ),
      )
    }
    const tenures = TENURES.map((tenure) => find(tenure, year, 'total'))
    const shares = TENURES.map((tenure) => find(tenure.replace('dwellings', 'tenure'), year, 'total'))
    const sexes = [find('population', year, 'women'), find('population', year, 'men')]
    return [
      ...compare('population', sexes, sexes.every((sex) => sex?.basis === 'estimate') ? SEX_ROUNDING : 0),
      ...compare('dwellingsTenure', tenures, 0),
      ...compare('dwellings', [...tenures, find('dwellingsOther', year, 'total')], 0),
      ...checkShares(file, year, shares),
    ]
  })
}

/** Estimates of women, men and all are rounded each by itself; dwellings are added up after rounding. */
const SEX_ROUNDING = 1

/** What the parts of one unit may differ from their whole: the changes of every DeSO that each of them is made of. */
function partTolerance(total: Column, parts: readonly Column[], index: number, { desoIn }: Level): number {
  if (![total, ...parts].some(isInexact)) return 0
  if (isCountedTwice([total, ...parts])) return Infinity
  const isPublished = [total, ...parts].every(({ basis }) => basis === 'published')
  return sumTolerance(parts.length * (isPublished ? 1 : (desoIn[index] ?? 1)))
}

/** Of delivered delområden and of DeSO: what the two differ by grows with the area, and neither is wrong by that. */
const isCountedTwice = (columns: readonly Column[]): boolean =>
  columns.some(({ basis }) => basis === 'summedDelomraden') && columns.some(({ basis }) => basis === 'estimate')

/** Gaps that a publisher has left: nobody can say what stands there. Any other gap is a count of nobody. */
const UNKNOWN = 'spa'

/** Whether the parts of one area can be its whole. */
function isWhole(total: Column, parts: readonly Column[], index: number, tolerance: number): boolean {
  const known = (column: Column): number | null => {
    const value = column.values[index] ?? null
    const isUnknown = isDelivered(column) || UNKNOWN.includes(column.status?.[index] ?? 'v')
    return value === null && !isUnknown ? 0 : value
  }
  const whole = known(total)
  return whole === null || canBeParts(parts.map(known), whole, tolerance)
}

const SHARE_TOLERANCE = 0.00002

/** Delivered shares are rounded to whole per cent where few people live. */
const ROUNDED_SHARE_TOLERANCE = 0.02

function checkShares(file: FiguresFile, year: number, found: readonly (Column | undefined)[]): Fault[] {
  const shares = found.filter((share) => share !== undefined)
  if (shares.length < found.length) return []
  const tolerance = shares.some(isDelivered) ? ROUNDED_SHARE_TOLERANCE : SHARE_TOLERANCE
  const wrong = file.unitIds.filter((_, index) => {
    const parts = shares.map(({ values }) => values[index] ?? null)
    return !parts.includes(null) && Math.abs(sum(parts) - 1) > tolerance
  })
  return wrong.map((unit) =>
    faultAt(
      `figures.${file.level} tenure ${year}`,
      `andelarna för ${unit} blir inte 1 tillsammans`,
      `the shares of ${unit} do not add up to 1`,
    ),
  )
}
