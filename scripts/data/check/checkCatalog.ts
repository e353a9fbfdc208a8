import type { DataFolder } from './readDataFolder.ts'
import { faultAt, type Fault } from './fault.ts'

/** The catalogue: every layer has a source, every column a place in the availability, every level and alias its units. */
export function checkCatalog({ catalog, units, figures, maps }: DataFolder): Fault[] {
  const sources = new Set(catalog.sources.map(({ id }) => id))
  const unitIds = new Map(units.levels.map((level) => [level.id, new Set(level.unitIds)]))
  return [
    ...catalog.layers
      .filter((layer) => !sources.has(layer.source))
      .map((layer) =>
        faultAt(
          'catalog',
          `${layer.id} har källan ${layer.source}, som inte finns`,
          `${layer.id} has the unknown source ${layer.source}`,
        ),
      ),
    ...catalog.layers
      .filter(({ breaks }) => breaks !== null && !isRising(breaks))
      .map((layer) =>
        faultAt('catalog', `klassgränserna för ${layer.id} stiger inte`, `the class limits of ${layer.id} do not rise`),
      ),
    ...catalog.levels.flatMap((level) => [
      ...(unitIds.get(level.id)?.size === level.units
        ? []
        : [
            faultAt(
              'catalog',
              `${level.id} har inte ${level.units} områden`,
              `${level.id} has not ${level.units} units`,
            ),
          ]),
      ...(maps.get(level.map)?.objects[level.id] === undefined
        ? [faultAt('catalog', `${level.map} saknar ${level.id}`, `${level.map} has no ${level.id}`)]
        : []),
    ]),
    ...catalog.aliases.flatMap((alias) =>
      alias.unitIds
        .filter((id) => unitIds.get(alias.level)?.has(id) !== true)
        .map((id) =>
          faultAt(
            'catalog',
            `${alias.name} pekar på ${id}, som inte är något område på ${alias.level}`,
            `${alias.name} points at ${id}, which is no ${alias.level}`,
          ),
        ),
    ),
    ...checkAvailability(catalog, figures),
  ]
}

const isRising = (limits: readonly number[]): boolean =>
  limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? Number.NaN))

interface ColumnPlace {
  readonly layer: string
  readonly level: string
  readonly year: number
  readonly sex: string
}

const placeText = ({ layer, level, year, sex }: ColumnPlace, on: 'på' | 'on' = 'on'): string =>
  `${layer} ${year} ${sex} ${on} ${level}`

function checkAvailability(catalog: DataFolder['catalog'], figures: DataFolder['figures']): Fault[] {
  const isCategory = new Set(catalog.layers.filter(({ kind }) => kind === 'category').map(({ id }) => id))
  const entryOf = new Map(catalog.availability.map((entry) => [`${entry.level} ${entry.layer}`, entry]))
  const columns = figures.flatMap((file) => file.columns.map((column) => ({ ...column, level: file.level })))
  const unlisted = columns.filter((column) => {
    const entry = entryOf.get(`${column.level} ${column.layer}`)
    return entry?.years.find(({ year }) => year === column.year)?.sexes.includes(column.sex) !== true
  })
  const columnKeys = new Set(columns.map((column) => placeText(column)))
  const listed = catalog.availability
    .filter(({ layer }) => !isCategory.has(layer))
    .flatMap(({ layer, level, years }) =>
      years.flatMap(({ year, sexes }) => sexes.map((sex) => ({ layer, level, year, sex }))),
    )
  return [
    ...unlisted.map((one) =>
      faultAt(
        'catalog',
        `${placeText(one, 'på')} finns men står inte i listan över vad som finns`,
        `${placeText(one)} is not in the availability`,
      ),
    ),
    ...listed
      .filter((one) => !columnKeys.has(placeText(one)))
      .map((one) =>
        faultAt(
          'catalog',
          `${placeText(one, 'på')} står i listan men saknar kolumn`,
          `${placeText(one)} is listed and has no column`,
        ),
      ),
  ]
}
