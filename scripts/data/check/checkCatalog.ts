import type { DataFolder } from './readDataFolder.ts'

/** The catalogue: every layer has a source, every column a place in the availability, every level and alias its units. */
export function checkCatalog({ catalog, units, figures, maps }: DataFolder): string[] {
  const sources = new Set(catalog.sources.map(({ id }) => id))
  const unitIds = new Map(units.levels.map((level) => [level.id, new Set(level.unitIds)]))
  return [
    ...catalog.layers
      .filter((layer) => !sources.has(layer.source))
      .map((layer) => `catalog: ${layer.id} has the unknown source ${layer.source}`),
    ...catalog.layers
      .filter(({ breaks }) => breaks !== null && !isRising(breaks))
      .map((layer) => `catalog: the class limits of ${layer.id} do not rise`),
    ...catalog.levels.flatMap((level) => [
      ...(unitIds.get(level.id)?.size === level.units ? [] : [`catalog: ${level.id} has not ${level.units} units`]),
      ...(maps.get(level.map)?.objects[level.id] === undefined ? [`catalog: ${level.map} has no ${level.id}`] : []),
    ]),
    ...catalog.aliases.flatMap((alias) =>
      alias.unitIds
        .filter((id) => unitIds.get(alias.level)?.has(id) !== true)
        .map((id) => `catalog: ${alias.name} points at ${id}, which is no ${alias.level}`),
    ),
    ...checkAvailability(catalog, figures),
  ]
}

const isRising = (limits: readonly number[]): boolean =>
  limits.every((limit, index) => index === 0 || limit > (limits[index - 1] ?? Number.NaN))

function checkAvailability(catalog: DataFolder['catalog'], figures: DataFolder['figures']): string[] {
  const isCategory = new Set(catalog.layers.filter(({ kind }) => kind === 'category').map(({ id }) => id))
  const entryOf = new Map(catalog.availability.map((entry) => [`${entry.layer} on ${entry.level}`, entry]))
  const columns = figures.flatMap((file) => file.columns.map((column) => ({ ...column, level: file.level })))
  const unlisted = columns.filter((column) => {
    const entry = entryOf.get(`${column.layer} on ${column.level}`)
    return entry?.years.find(({ year }) => year === column.year)?.sexes.includes(column.sex) !== true
  })
  const columnKeys = new Set(columns.map(({ layer, level, year, sex }) => `${layer} ${year} ${sex} on ${level}`))
  const listed = catalog.availability
    .filter(({ layer }) => !isCategory.has(layer))
    .flatMap(({ layer, level, years }) =>
      years.flatMap(({ year, sexes }) => sexes.map((sex) => `${layer} ${year} ${sex} on ${level}`)),
    )
  return [
    ...unlisted.map((one) => `catalog: ${one.layer} ${one.year} ${one.sex} on ${one.level} is not in the availability`),
    ...listed.filter((key) => !columnKeys.has(key)).map((key) => `catalog: ${key} is listed and has no column`),
  ]
}
