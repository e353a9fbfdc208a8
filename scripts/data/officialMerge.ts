import { absent, figureOf, type Figure } from '../../src/domain/figures.ts'
import type { UnitLevel } from '../../src/domain/units.ts'
import type { Column } from './column.ts'
import { nearestYear, peopleOf, type DesoFigures } from './desoFigures.ts'
import { keyOf, type OfficialColumn, type OfficialFigures } from './officialTypes.ts'
import { DECIMALS, rounded } from './rounding.ts'

/** The DeSO figures that areas are computed from, with official ones in the place of the shipped ones. */
export function withOfficialMeasures(shipped: DesoFigures, official: OfficialFigures | null): DesoFigures {
  if (official === null) return shipped
  const measures = [...new Map([...shipped.measures, ...official.measures].map((one) => [keyOf(one), one])).values()]
  return { measures, people: peopleOf(measures) }
}

/**
 * The columns of a level with what is published for it in the place of what the build made: an estimate never stands
 * where the publisher or the city has a figure.
 */
export function withOfficialColumns(
  made: readonly Column[],
  official: OfficialFigures | null,
  level: UnitLevel,
  cityHectares: number,
): Column[] {
  if (official === null) return [...made]
  const columns = official.columns.get(level.id) ?? []
  const dense = columns
    .filter((column) => hasDensity(column, level))
    .map((column) => density(column, level, cityHectares))
  const all = new Map([...made, ...dense, ...columns].map((column) => [keyOf(column), column]))
  return [...all.values()].map((column) => settledBase(column, [...all.values()]))
}

const hasDensity = ({ layer, sex, vintage }: OfficialColumn, level: UnitLevel): boolean =>
  layer === 'population' && sex === 'total' && vintage === level.vintage

function density(people: OfficialColumn, level: UnitLevel, cityHectares: number): Column {
  const perHectare = (count: number, area: number): number => rounded(count / area, DECIMALS.density)
  const figures = people.figures.map((figure, index): Figure => {
    const area = level.units[index]?.areaHectares ?? Number.NaN
    if (figure.state !== 'value') return figure
    return area > 0 ? figureOf(perHectare(figure.value, area)) : absent('notApplicable')
  })
  const city = people.city === null ? null : perHectare(people.city, cityHectares)
  const { year, sex, basis, referenceDate, vintage } = people
  return { layer: 'density', year, sex, basis, referenceDate, vintage, base: null, figures, city, ...alike(people) }
}

/**
 * The count that a share is taken of must be among the columns of the level, for the same sex. Residents may be those
 * of the nearest year on the same boundaries; where there is no such column, numbers are not shown beside the shares.
 */
function settledBase(column: Column, columns: readonly Column[]): Column {
  const { base } = column
  if (base === null) return column
  const candidates = columns.filter(({ layer, sex }) => layer === base.layer && sex === column.sex)
  if (candidates.some(({ year }) => year === base.year)) return column
  const sameBoundaries = candidates.filter(({ vintage }) => vintage === column.vintage)
  const year = nearestYear(
    sameBoundaries.map((one) => one.year),
    base.year,
  )
  return { ...column, base: base.layer === 'population' && year !== null ? { layer: base.layer, year } : null }
}

const alike = ({ source, fewestResidents }: OfficialColumn): Pick<Column, 'source' | 'fewestResidents'> => ({
  ...(source === undefined ? {} : { source }),
  ...(fewestResidents === undefined ? {} : { fewestResidents }),
})
