import type { DeliveredColumn } from '../domain/delivery.ts'
import { absent, figureOf, type Figure } from '../domain/figures.ts'
import type { ReadCell, ReadColumn } from './readColumn.ts'
import type { TablePlan } from './tablePlan.ts'

/** The columns in the order of the level's units. What the file does not say stays unsaid. */
export const deliveredColumns = (columns: readonly ReadColumn[], plan: TablePlan): readonly DeliveredColumn[] =>
  columns.map((column) => delivered(column, plan))

function delivered({ planned, year, sex, units, total, residuals }: ReadColumn, plan: TablePlan): DeliveredColumn {
  const { level, mapping } = plan
  const hasBase = planned.mapped.base !== null
  return {
    column: {
      layer: planned.layer.id,
      level: level.id,
      year,
      sex,
      basis: 'published',
      referenceDate: referenceDate(mapping.source.referenceDate, year),
      vintage: mapping.vintage,
      base: hasBase ? level.units.map((_unit, index) => units.get(index)?.base ?? null) : null,
      figures: level.units.map(({ isInhabited }, index) => units.get(index)?.figure ?? withoutRow(isInhabited)),
      city: total?.figure ?? absent('notPublished'),
      cityBase: hasBase ? (total?.base ?? null) : null,
    },
    residual: residualOf(residuals, planned.layer.kind === 'count'),
    protection: mapping.protection,
    partOf: planned.partOf,
  }
}

const withoutRow = (isInhabited: boolean): Figure => absent(isInhabited ? 'missing' : 'noResidents')

/** A file of several years has one date in its description at the most, which is of one of them. */
const referenceDate = (stated: string | null, year: number): string =>
  stated?.startsWith(String(year)) === true ? stated : String(year)

/** Counts of several such rows add up where all are known; shares and amounts of them together are not in the file. */
function residualOf(residuals: readonly ReadCell[], isCount: boolean): Figure | null {
  const [only, ...more] = residuals
  if (only === undefined) return null
  if (more.length === 0) return only.figure
  if (!isCount) return absent('notPublished')
  let sum = 0
  for (const { figure } of residuals) {
    if (figure.state !== 'value') return figure
    sum += figure.value
  }
  return figureOf(sum)
}
