import type { AreaFile } from '../domain/areas.ts'
import type { Finding } from '../domain/finding.ts'
import type { SheetCell, Workbook } from '../sheets/sheetTypes.ts'

/** Heading of the column with the feature's own id, which stands beside its properties. */
export const FEATURE_ID = '@id'

/** The properties of a file of areas as a sheet: one row a feature, below one row of headings. */
export function featureSheet({ name, features }: AreaFile): Workbook {
  const headings = [...new Set(features.flatMap(({ properties }) => [...properties.keys()]))]
  const rows = features.map(({ id, properties }): SheetCell[] => [
    id,
    ...headings.map((heading) => cellOf(properties.get(heading))),
  ])
  return { fileName: name, sheets: [{ name, rows: [[FEATURE_ID, ...headings], ...rows] }] }
}

/** An empty text says as little as no value at all, as in a sheet. */
const cellOf = (value: SheetCell | undefined): SheetCell => (value === undefined || value === '' ? null : value)

/** Rows of that sheet as the numbers of the features, counted from 1. */
export function withFeatureNumbers<F extends Finding>(finding: F): F {
  const { row } = finding.place
  return row === null ? finding : { ...finding, place: { ...finding.place, row: row === 1 ? null : row - 1 } }
}
