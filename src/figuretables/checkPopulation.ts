import { valueOrNull } from '../domain/figures.ts'
import { isHidden, timeDetails, unitValues, valueIn } from './columnValues.ts'
import type { ReadColumn } from './readColumn.ts'
import type { TableFindings } from './tableFindings.ts'
import type { TableFrame } from './tableRows.ts'

const POPULATION = 'population'
/** How far all units together may be from what is known of the municipality, and how much more for each year between. */
const SHARE = 0.02
const YEARS_APART = 10

/** Holds the people of all units together against the population that is known of the municipality. */
export function checkPopulation(column: ReadColumn, frame: TableFrame, findings: TableFindings): void {
  const cells = [...column.units.values(), ...column.residuals]
  if (column.planned.layer.id !== POPULATION || cells.length === 0) return
  const known = knownPopulation(column, frame)
  // Units without a figure are said for themselves, and their people would be missing here.
  const isWhole = frame.plan.level.units.every(({ isInhabited }, index) => !isInhabited || column.units.has(index))
  if (known === null || !isWhole || cells.some(({ figure }) => isHidden(figure))) return
  const inUnits = unitValues(column).reduce((all, { value }) => all + value, 0)
  const sum = column.residuals.reduce((all, cell) => all + (valueIn(cell) ?? 0), inUnits)
  const apart = Math.abs(known.year - column.year)
  if (Math.abs(sum - known.value) <= known.value * SHARE * Math.max(1, apart)) return
  const spot = { row: null, column: column.planned.mapped.column }
  const details = { sum, known: known.value, knownYear: known.year, ...timeDetails(column, frame) }
  findings.add(apart === 0 ? 'populationFarOff' : 'populationChanged', spot, null, details)
}

/** Of the nearest year, on any level: a municipality has one population. */
function knownPopulation(
  { year, sex }: ReadColumn,
  { ground }: TableFrame,
): { readonly year: number; readonly value: number } | null {
  const known = [...ground.columns.values()].flat().flatMap((one) => {
    const value = one.layer === POPULATION && one.sex === sex ? valueOrNull(one.city) : null
    return value === null || Math.abs(one.year - year) > YEARS_APART ? [] : [{ year: one.year, value }]
  })
  return known.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0] ?? null
}
