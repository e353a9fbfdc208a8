import type { CatalogFile, FiguresFile } from '../../src/data/schema.ts'
import { SCHEMA_VERSION } from '../../src/data/schemaParts.ts'
import { LAYER_GROUPS, LAYER_KINDS, LAYER_UNITS, STATISTICS } from '../../src/domain/layers.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import type { Row } from './csv.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { localText } from './localText.ts'
import { readPlaceAliases } from './places.ts'
import type { Levels } from './units.ts'

export type Boundaries = 'schematic' | 'official'

export const CATALOG_INPUTS = [
  INPUT.levels,
  INPUT.layers,
  INPUT.seriesBreaks,
  INPUT.sources,
  INPUT.placeAliases,
] as const

/** What the data set has: levels, sources, layers, and which years each layer has on each level, by sex. */
export function buildCatalog(
  inputs: Inputs,
  levels: Levels,
  figures: readonly FiguresFile[],
  boundaries: Readonly<Record<LevelId, Boundaries>>,
): CatalogFile {
  const described = inputs.table(INPUT.layers).map((row) => layerOf(row, inputs.table(INPUT.seriesBreaks), figures))
  const available = described.map((layer) => ({ layer, entries: availabilityOf(layer, figures) }))
  // A layer that nobody has figures for yet is known to the build and unknown to the reader.
  const shown = available.filter(({ entries }) => entries.length > 0)
  return {
    schemaVersion: SCHEMA_VERSION,
    levels: inputs.table(INPUT.levels).map((row) => {
      const id = row.oneOf('id', LEVELS)
      return {
        id,
        name: localText(row, 'name'),
        plural: localText(row, 'plural'),
        description: localText(row, 'description'),
        vintage: row.text('vintage'),
        units: levels[id].units.length,
        boundaries: boundaries[id],
        map: row.oneOf('map', ['map.delomrade', 'map.deso']),
      }
    }),
    sources: inputs.table(INPUT.sources).map((row) => ({
      id: row.text('id'),
      publisher: row.text('publisher'),
      title: localText(row, 'title'),
      licence: row.text('licence'),
      url: row.optionalText('url'),
      line: localText(row, 'line'),
    })),
    layers: shown.map(({ layer }) => layer),
    availability: shown.flatMap(({ entries }) => entries),
    aliases: searchAliases(inputs, levels),
  }
}

export type LayerEntry = CatalogFile['layers'][number]

function layerOf(row: Row, breakRows: readonly Row[], figures: readonly FiguresFile[]): LayerEntry {
  const id = row.text('id')
  const columns = columnsOf(id, row.raw('kind'), figures)
  const breaks = [...row.numbers('breaks')]
  return {
    id,
    group: row.oneOf('group', LAYER_GROUPS),
    kind: row.oneOf('kind', LAYER_KINDS),
    unit: row.oneOf('unit', LAYER_UNITS),
    statistic: row.oneOf('statistic', STATISTICS),
    name: localText(row, 'name'),
    sentence: localText(row, 'sentence'),
    short: localText(row, 'short'),
    population: localText(row, 'population'),
    definition: localText(row, 'definition'),
    source: row.text('source'),
    breaks: breaks.length === 0 ? null : breaks,
    isSplitBySex: columns.some(({ sex }) => sex !== 'total'),
    seriesBreaks: seriesBreaksOf(id, columns, breakRows),
    isSensitive: row.flag('isSensitive'),
  }
}

/** Categories are told in the browser from the shares of tenure, so they exist where those do. */
const COLUMN_OF_CATEGORY = 'tenureRental'

const columnLayerOf = (id: string, kind: string): string => (kind === 'category' ? COLUMN_OF_CATEGORY : id)

/** The columns of a layer on all levels. */
export const columnsOf = (id: string, kind: string, figures: readonly FiguresFile[]): FiguresFile['columns'] =>
  figures.flatMap((file) => file.columns.filter((column) => column.layer === columnLayerOf(id, kind)))

/**
 * The breaks that this data set has: with figures on either side, and where a new table breaks the series, at
 * the year that it begins in (`onlyWith`, `notWith`).
 */
function seriesBreaksOf(
  id: string,
  columns: FiguresFile['columns'],
  breakRows: readonly Row[],
): LayerEntry['seriesBreaks'] {
  const years = new Set(columns.map(({ year }) => year))
  return breakRows
    .filter((entry) => entry.text('layer') === id)
    .map((entry) => ({ year: entry.number('year'), reason: localText(entry, 'reason'), row: entry }))
    .filter(({ year, row }) => {
      const [notWith, onlyWith] = [row.optionalNumber('notWith'), row.optionalNumber('onlyWith')]
      const isOnBothSides = [...years].some((one) => one < year) && [...years].some((one) => one >= year)
      const isRightTable = (notWith === null || !years.has(notWith)) && (onlyWith === null || years.has(onlyWith))
      return isOnBothSides && isRightTable
    })
    .map(({ year, reason }) => ({ year, reason }))
    .sort((a, b) => a.year - b.year)
}

/** The years and sexes that a layer has on each level. */
export function availabilityOf(layer: LayerEntry, figures: readonly FiguresFile[]): CatalogFile['availability'] {
  const columnLayer = columnLayerOf(layer.id, layer.kind)
  return figures.flatMap((file) => {
    const columns = file.columns.filter((column) => column.layer === columnLayer)
    if (columns.length === 0) return []
    const years = [...new Set(columns.map((column) => column.year))].map((year) => ({
      year,
      sexes: [...new Set(columns.filter((column) => column.year === year).map((column) => column.sex))],
    }))
    return [{ layer: layer.id, level: file.level, years }]
  })
}

/** Names of places that are not the name of exactly one delområde. */
function searchAliases(inputs: Inputs, levels: Levels): CatalogFile['aliases'] {
  return readPlaceAliases(inputs, levels)
    .filter(({ level, unitIds }) => level !== 'delomrade' || unitIds.length > 1)
    .map(({ name, level, unitIds }) => ({ name, level, unitIds: [...unitIds] }))
}
