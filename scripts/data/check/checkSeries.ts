import type { CatalogFile, FiguresFile } from '../../../src/data/schema.ts'
import type { DataFolder } from './readDataFolder.ts'

type Column = FiguresFile['columns'][number]

const REFERENCE_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Every layer says who is counted and what it means, every column when and from where, and every break has words. */
export function checkSeries({ catalog, figures }: DataFolder): string[] {
  const sources = new Set(catalog.sources.map(({ id }) => id))
  return [
    ...catalog.layers.flatMap(checkWords),
    ...figures.flatMap(({ level, columns }) => [
      ...columns.flatMap((column) => {
        const at = `figures.${level} ${column.layer}:${column.year}:${column.sex}`
        return [
          ...(REFERENCE_DATE.test(column.referenceDate) ? [] : [`${at}: it does not say which date it refers to`]),
          ...(column.vintage === '' ? [`${at}: it does not say which boundaries it is counted in`] : []),
          ...(column.source !== undefined && !sources.has(column.source)
            ? [`${at}: the catalogue has no source ${column.source}`]
            : []),
        ]
      }),
      ...catalog.layers.flatMap((layer) => checkVintages(layer, level, columns)),
    ]),
  ]
}

type Layer = CatalogFile['layers'][number]

function checkWords({ id, population, definition, seriesBreaks }: Layer): string[] {
  const isEmpty = ({ sv, en }: Layer['name']) => sv.trim() === '' || en.trim() === ''
  return [
    ...(isEmpty(population) ? [`catalog: ${id} does not say who or what is counted`] : []),
    ...(isEmpty(definition) ? [`catalog: ${id} has no definition`] : []),
    ...seriesBreaks
      .filter(({ reason }) => isEmpty(reason))
      .map(({ year }) => `catalog: the break of ${id} in ${year} has no reason`),
  ]
}

/** Years that are counted in other boundaries than the year before are not one series unless a break says so. */
function checkVintages({ id, seriesBreaks }: Layer, level: string, columns: readonly Column[]): string[] {
  const years = columns.filter(({ layer, sex }) => layer === id && sex === 'total').toSorted((a, b) => a.year - b.year)
  return years.flatMap((column, index) => {
    const before = years[index - 1]
    if (before === undefined || before.vintage === column.vintage) return []
    // An estimate is counted in the areas that it is made from, and says so beside every figure.
    if ((before.basis === 'estimate') !== (column.basis === 'estimate')) return []
    const isTold = seriesBreaks.some(({ year }) => year > before.year && year <= column.year)
    if (isTold) return []
    return [
      `catalog: ${id} on ${level} changes its boundaries between ${before.year} and ${column.year} without a break`,
    ]
  })
}
