import type { FiguresFile } from '../../src/data/schema.ts'
import { SCHEMA_VERSION } from '../../src/data/schemaParts.ts'
import { valueOrNaN } from '../../src/domain/figures.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import { areaColumns } from './areaColumns.ts'
import { fileColumn, type Column } from './column.ts'
import { estimateQuality, spreadOver, type Share } from './crosswalk.ts'
import { nearestYear, readDesoFigures, type DesoFigures } from './desoFigures.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { withOfficialColumns, withOfficialMeasures } from './officialMerge.ts'
import type { OfficialFigures } from './officialTypes.ts'
import { regsoBySexColumns } from './regsoBySexColumns.ts'
import { regsoByYearColumns } from './regsoByYearColumns.ts'
import { rounded } from './rounding.ts'
import type { Levels } from './units.ts'

/** The tables that the figures of each level come from. */
export function figureInputs(level: LevelId): readonly string[] {
  const deso = [INPUT.layers, INPUT.levels, INPUT.deso, INPUT.delomraden, INPUT.desoFigures]
  if (level === 'deso') return deso
  if (level === 'regso') return [...deso, INPUT.regsoByYear, INPUT.regsoBySex]
  return [...deso, INPUT.desoToDelomrade]
}

/**
 * The figures of all six levels, columns in the order of the catalogue's layers, then by year and sex.
 *
 * @param official what goes before the shipped figures and before estimates; null = nothing
 */
export function buildFigureFiles(
  inputs: Inputs,
  levels: Levels,
  shares: readonly Share[],
  official: OfficialFigures | null = null,
): FiguresFile[] {
  const ownLayers = official?.layers.map(({ id }) => id) ?? []
  const layerOrder = [...inputs.table(INPUT.layers).map((row) => row.text('id')), ...ownLayers]
  const desoIds = levels.deso.units.map((unit) => unit.id)
  const deso = withOfficialMeasures(readDesoFigures(inputs, INPUT.desoFigures, desoIds), official)
  const cityHectares = levels.delomrade.units.reduce((sum, unit) => sum + unit.areaHectares, 0)
  return LEVELS.map((id) => {
    const level = levels[id]
    const spread = spreadOver(id, levels, shares)
    const own = id === 'regso' ? [...regsoByYearColumns(inputs, level), ...regsoBySexColumns(inputs, level)] : []
    const made = [...areaColumns({ level, spread, desoVintage: levels.deso.vintage, cityHectares }, deso), ...own]
    const columns = withOfficialColumns(made, official, level, cityHectares).sort(byCatalogue(layerOrder))
    const isEstimated = id !== 'deso' && id !== 'regso'
    return {
      schemaVersion: SCHEMA_VERSION,
      level: id,
      unitIds: level.units.map((unit) => unit.id),
      quality: isEstimated
        ? estimateQuality(spread, newestPeople(deso)).map((share) => (share === null ? null : rounded(share, 4)))
        : null,
      columns: columns.map(fileColumn),
    }
  })
}

/** The residents of the newest year, which say how well the areas are told apart. */
function newestPeople({ people }: DesoFigures): number[] {
  const newest = nearestYear(people.keys(), Number.POSITIVE_INFINITY)
  return (people.get(newest ?? 0) ?? []).map(valueOrNaN)
}

const SEX_ORDER = ['total', 'women', 'men']

function byCatalogue(layerOrder: readonly string[]): (a: Column, b: Column) => number {
  return (a, b) =>
    layerOrder.indexOf(a.layer) - layerOrder.indexOf(b.layer) ||
    a.year - b.year ||
    SEX_ORDER.indexOf(a.sex) - SEX_ORDER.indexOf(b.sex)
}
