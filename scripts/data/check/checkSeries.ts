import type { CatalogFile, FiguresFile } from '../../../src/data/schema.ts'
import type { DataFolder } from './readDataFolder.ts'
import { faultAt, type Fault } from './fault.ts'

type Column = FiguresFile['columns'][number]

const REFERENCE_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Every layer says who is counted and what it means, every column when and from where, and every break has words. */
export function checkSeries({ catalog, figures }: DataFolder): Fault[] {
  const sources = new Set(catalog.sources.map(({ id }) => id))
  return [
    ...catalog.layers.flatMap(checkWords),
    ...figures.flatMap(({ level, columns }) => [
      ...columns.flatMap((column) => {
        const at = `figures.${level} ${column.layer}:${column.year}:${column.sex}`
        return [
          ...(REFERENCE_DATE.test(column.referenceDate)
            ? []
            : [faultAt(at, 'det framgår inte vilken dag den avser', 'it does not say which date it refers to')]),
          ...(column.vintage === ''
            ? [
                faultAt(
                  at,
                  'det framgår inte vilka gränser den är räknad i',
                  'it does not say which boundaries it is counted in',
                ),
              ]
            : []),
          ...(column.source !== undefined && !sources.has(column.source)
            ? [
                faultAt(
                  at,
                  `källan ${column.source} finns inte i katalogen`,
                  `the catalogue has no source ${column.source}`,
                ),
              ]
            : []),
        ]
      }),
      ...catalog.layers.flatMap((layer) => checkVintages(layer, level, columns)),
    ]),
  ]
}

type Layer = CatalogFile['layers'][number]

function checkWords({ id, population, definition, seriesBreaks }: Layer): Fault[] {
  const isEmpty = ({ sv, en }: Layer['name']) => sv.trim() === '' || en.trim() === ''
  return [
    ...(isEmpty(population)
      ? [faultAt('catalog', `${id} säger inte vem eller vad som räknas`, `${id} does not say who or what is counted`)]
      : []),
    ...(isEmpty(definition) ? [faultAt('catalog', `${id} saknar definition`, `${id} has no definition`)] : []),
    ...seriesBreaks
      .filter(({ reason }) => isEmpty(reason))
      .map(({ year }) =>
        faultAt('catalog', `brottet i ${id} ${year} saknar förklaring`, `the break of ${id} in ${year} has no reason`),
      ),
  ]
}

/** Years that are counted in other boundaries than the year before are not one series unless a break says so. */
function checkVintages({ id, seriesBreaks }: Layer, level: string, columns: readonly Column[]): Fault[] {
  const years = columns.filter(({ layer, sex }) => layer === id && sex === 'total').toSorted((a, b) => a.year - b.year)
  return years.flatMap((column, index) => {
    const before = years[index - 1]
    if (before === undefined || before.vintage === column.vintage) return []
    // An estimate is counted in the areas that it is made from, and says so beside every figure.
    if ((before.basis === 'estimate') !== (column.basis === 'estimate')) return []
    const isTold = seriesBreaks.some(({ year }) => year > before.year && year <= column.year)
    if (isTold) return []
    return [
      faultAt(
        'catalog',
        `${id} på ${level} byter gränser mellan ${before.year} och ${column.year} utan att ett brott anges`,
        `${id} on ${level} changes its boundaries between ${before.year} and ${column.year} without a break`,
      ),
    ]
  })
}
