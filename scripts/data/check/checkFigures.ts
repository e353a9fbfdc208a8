import { STATUS_LETTERS, type CatalogFile, type FiguresFile } from '../../../src/data/schema.ts'
import type { DataFolder } from './readDataFolder.ts'
import { isDelivered } from './tolerance.ts'
import { faultAt, within, type Fault } from './fault.ts'
import { both } from '../officialFault.ts'

type Column = FiguresFile['columns'][number]
type Layer = CatalogFile['layers'][number]

export const columnKey = ({ layer, year, sex }: Pick<Column, 'layer' | 'year' | 'sex'>): string =>
  `${layer}:${year}:${sex}`

/** Figures: in the order of the units, of known layers, within the range of their kind, and each gap with a reason. */
export function checkFigures({ units, figures, catalog }: DataFolder): Fault[] {
  const layers = new Map(catalog.layers.map((layer) => [layer.id, layer]))
  return figures.flatMap((file) => {
    const level = units.levels.find(({ id }) => id === file.level)
    const where = `figures.${file.level}`
    const keys = new Set(file.columns.map(columnKey))
    const errors = checkFrame(file, level?.unitIds ?? [], keys.size).map((fault) => within(where, fault))
    for (const column of file.columns) {
      const at = `${where} ${columnKey(column)}`
      errors.push(...checkShape(column, file, level?.inhabited ?? []).map((fault) => within(at, fault)))
      errors.push(...checkKind(column, layers.get(column.layer), file.unitIds).map((fault) => within(at, fault)))
      if (column.base !== null && !keys.has(column.base))
        errors.push(
          faultAt(at, `kolumnen den räknas på, ${column.base}, saknas`, `its base ${column.base} is not here`),
        )
    }
    return errors
  })
}

function checkFrame(file: FiguresFile, unitIds: readonly string[], differentColumns: number): Fault[] {
  const quality = file.quality?.length ?? unitIds.length
  return [
    ...(file.unitIds.join() === unitIds.join()
      ? []
      : [both('områdena är inte de som står i units.json', 'the units are not those of units.json')]),
    ...(quality === unitIds.length ? [] : [both(`säkerheten har ${quality} värden`, `quality has ${quality} values`)]),
    ...(differentColumns === file.columns.length ? [] : [both('en kolumn står två gånger', 'a column stands twice')]),
  ]
}

function checkShape(column: Column, file: FiguresFile, inhabited: readonly number[]): Fault[] {
  const { values, status } = column
  const units = file.unitIds.length
  if (values.length !== units)
    return [both(`${values.length} värden för ${units} områden`, `${values.length} values for ${units} units`)]
  if (status !== null && status.length !== units)
    return [
      both(
        `${status.length} bokstäver för läget för ${units} områden`,
        `${status.length} status letters for ${units} units`,
      ),
    ]
  if (status?.includes('f') === true && column.fewestResidents === undefined)
    return [both('läget f utan gränsen för få invånare', 'the status f without the limit of few residents')]
  const isOwn = !file.columns.some((other) => other.year === column.year && isDelivered(other))
  return values.flatMap((value, index) => {
    const letter = status?.[index] ?? 'v'
    const unit = file.unitIds[index] ?? ''
    if (!Object.hasOwn(STATUS_LETTERS, letter))
      return [both(`${unit} har läget ${letter}, som inte finns`, `${unit} has the unknown status ${letter}`)]
    if ((value === null) === (letter === 'v'))
      return [
        both(
          `${unit} har värdet ${value} och läget ${letter}`,
          `${unit} has the value ${value} and the status ${letter}`,
        ),
      ]
    if (!agreesOnResidents(letter, inhabited[index] === 0, isOwn))
      return [
        both(
          `${unit} har läget ${letter}, och units.json säger annat`,
          `${unit} has the status ${letter}, and units.json differs`,
        ),
      ]
    return []
  })
}

/**
 * Where nobody lives by the shipped tables, what is computed from them says so. A delivery has counted anew, in a year
 * of its own: there an area may be empty or not, but none without a figure becomes empty by that.
 */
function agreesOnResidents(letter: string, isEmpty: boolean, isOwn: boolean): boolean {
  return isOwn ? (letter === 'n') === isEmpty : letter !== 'n' || isEmpty
}

/** Faults of one column that are told; the rest is counted. */
const MOST_TOLD = 3

function checkKind(column: Column, layer: Layer | undefined, unitIds: readonly string[]): Fault[] {
  if (layer === undefined) return [both('måttet finns inte i katalogen', 'the catalogue has no such layer')]
  const values = [
    ...column.values.map((value, index) => [unitIds[index], value] as const),
    ['city', column.city] as const,
  ]
  const wrong = values.filter(([, value]) => value !== null && !isPossible(value, layer.kind))
  const rest = wrong.length - MOST_TOLD
  return [
    ...wrong
      .slice(0, MOST_TOLD)
      .map(([unit, value]) =>
        faultAt(
          String(unit),
          `${value} är inte möjligt för ett mått av slaget ${layer.kind}`,
          `${value} is not possible for a layer of kind ${layer.kind}`,
        ),
      ),
    ...(rest > 0
      ? [both(`${rest} värden till är inte heller möjliga`, `${rest} more values are not possible either`)]
      : []),
    ...(isCityUntold(column) ? [both('staden har inget värde', 'the city has no value')] : []),
  ]
}

/** Where every area has a figure the city has one too, unless the column says why not. */
const isCityUntold = ({ city, cityStatus, status, sex }: Column): boolean =>
  city === null && cityStatus === undefined && status === null && sex === 'total'

function isPossible(value: number, kind: Layer['kind']): boolean {
  if (kind === 'share') return value >= 0 && value <= 1
  if (kind === 'count') return Number.isInteger(value) && value >= 0
  // Few people on much land are 0 to the decimals that are published.
  if (kind === 'density') return value >= 0 && value < 5000
  // Thousand kronor and price base amounts: more than 5 000 of either would be an amount in kronor.
  return kind === 'amount' && value > 0 && value < 5000
}
