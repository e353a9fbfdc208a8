import type { FiguresFile } from '../../src/data/schema.ts'
import { buildCities, kommunOfCity } from './citiesFile.ts'
import type { Share } from './crosswalk.ts'
import { buildFigureFiles } from './figureFiles.ts'
import type { Inputs } from './inputs.ts'
import { joinedGround } from './joinedGround.ts'
import { readOfficialFigures } from './officialFigures.ts'
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
  const official = readOfficialFigures({ inputs, levels, shipped, cities, kommunOfCity: kommunOfCity(inputs) }, folders)
  const figures = buildFigureFiles(inputs, levels, shares, official)
  if (official.deliveries.length > 0) {
    const ground = joinedGround(inputs, levels, shares, { figures, official })
    refuseComputable(official.deliveries, readProtectionRules(inputs), ground)
  }
  const replacedCities = official.cities.filter((city) => !cities.includes(city)).map(({ name }) => name)
  return { figures, official, report: officialReport(shipped, figures, official, { cities: replacedCities, levels }) }
}
