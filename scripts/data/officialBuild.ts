import type { FiguresFile } from '../../src/data/schema.ts'
import { LAYER_GROUPS, LAYER_KINDS, LAYER_UNITS } from '../../src/domain/layers.ts'
import type { LayerFacts } from '../../src/protection/deliveredBases.ts'
import { buildCities, kommunOfCity } from './citiesFile.ts'
import type { Share } from './crosswalk.ts'
import { buildFigureFiles } from './figureFiles.ts'
import { INPUT } from './inputPaths.ts'
import type { Inputs } from './inputs.ts'
import { joinedGround } from './joinedGround.ts'
import { readOfficialFigures } from './officialFigures.ts'
import { withLargerAreas } from './officialLarger.ts'
import { refuseComputable } from './officialProtection.ts'
import { officialReport, type OfficialReport } from './officialReport.ts'
import type { OfficialFigures } from './officialTypes.ts'
import { readProtectionRules } from './protectionFile.ts'
import type { Levels } from './units.ts'

/**
 * The figures of all levels: the shipped ones, or with official ones in their place, and what that has changed.
 *
 * @throws {OfficialFault} when an official folder holds anything that is not what it is said to be
 */
export function figuresWithOfficial(
  inputs: Inputs,
  levels: Levels,
  shares: readonly Share[],
  folders: readonly string[],
): { figures: FiguresFile[]; official: OfficialFigures | null; report: OfficialReport | null } {
  const shipped = buildFigureFiles(inputs, levels, shares)
  if (folders.length === 0) return { figures: shipped, official: null, report: null }
  const { cities } = buildCities(inputs)
  const given = readOfficialFigures({ inputs, levels, shipped, cities, kommunOfCity: kommunOfCity(inputs) }, folders)
  const standing = buildFigureFiles(inputs, levels, shares, given)
  const rules = readProtectionRules(inputs)
  const official = withLargerAreas(given, { levels, layers: layerFacts(inputs, given), rules, standing })
  const figures = official === given ? standing : buildFigureFiles(inputs, levels, shares, official)
  if (official.deliveries.length > 0) {
    refuseComputable(official.deliveries, rules, joinedGround(inputs, levels, shares, { figures, official }))
  }
  const replacedCities = official.cities.filter((city) => !cities.includes(city)).map(({ name }) => name)
  return { figures, official, report: officialReport(shipped, figures, official, { cities: replacedCities, levels }) }
}

/** What is known of every layer, the project's own and those that deliveries bring. */
const layerFacts = (inputs: Inputs, { layers }: OfficialFigures): ReadonlyMap<string, LayerFacts> =>
  new Map([
    ...inputs.table(INPUT.layers).map((row): [string, LayerFacts] => [
      row.text('id'),
      {
        kind: row.oneOf('kind', LAYER_KINDS),
        unit: row.oneOf('unit', LAYER_UNITS),
        group: row.oneOf('group', LAYER_GROUPS),
      },
    ]),
    ...layers.map((layer): [string, LayerFacts] => [layer.id, layer]),
  ])
