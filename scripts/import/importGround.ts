import { join } from 'node:path'
import { joinCatalog, joinFigures, joinGeography } from '../../src/data/join.ts'
import type { FigureColumn } from '../../src/domain/figures.ts'
import type { LevelId } from '../../src/domain/units.ts'
import type { IntakeGround } from '../../src/intake/intakeTypes.ts'
import { buildCatalog, type Boundaries } from '../data/catalogFile.ts'
import { readShares } from '../data/crosswalk.ts'
import { Inputs } from '../data/inputs.ts'
import { figuresWithOfficial } from '../data/officialBuild.ts'
import { officialCatalog } from '../data/officialCatalog.ts'
import { buildLevels } from '../data/units.ts'
import { unitsFile } from '../data/unitsFile.ts'

/** How areas are drawn is of no interest here. */
const DRAWN: Readonly<Record<LevelId, Boundaries>> = {
  deso: 'schematic',
  regso: 'schematic',
  delomrade: 'schematic',
  geso: 'schematic',
  stadsdel: 'schematic',
  stadsomrade: 'schematic',
}

/**
 * The data set of the project as the browser gets it, made in memory from `geodata`: nothing has to be built first.
 *
 * @param officialFolders folders that `data:fetch` and `data:import` have written: their figures go first, as in data:build
 * @throws {OfficialFault} when such a folder holds anything that is not what it is said to be
 */
export function importGround(projectFolder: string, officialFolders: readonly string[] = []): IntakeGround {
  const inputs = new Inputs(join(projectFolder, 'geodata'), projectFolder)
  const shares = readShares(inputs)
  const units = buildLevels(inputs, new Set(shares.map(({ delomrade }) => delomrade)))
  const { figures, official } = figuresWithOfficial(inputs, units, shares, officialFolders)
  const geography = joinGeography(unitsFile(units, shares))
  const catalog = joinCatalog(officialCatalog(buildCatalog(inputs, units, figures, DRAWN), official, figures))
  if (!geography.ok || !catalog.ok) throw new Error('geodata does not join: run npm run data:check')
  const columns = new Map<LevelId, readonly FigureColumn[]>()
  for (const file of figures) {
    const table = joinFigures(file, geography.value)
    if (!table.ok) throw new Error(`figures of ${file.level} do not join: run npm run data:check`)
    columns.set(file.level, table.value.columns)
  }
  return { levels: geography.value.levels, layers: catalog.value.layers, columns }
}
