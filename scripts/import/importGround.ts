import { join } from 'node:path'
import type { IntakeGround } from '../../src/intake/intakeTypes.ts'
import { readShares } from '../data/crosswalk.ts'
import { Inputs } from '../data/inputs.ts'
import { joinedGround } from '../data/joinedGround.ts'
import { figuresWithOfficial } from '../data/officialBuild.ts'
import { buildLevels } from '../data/units.ts'

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
  return joinedGround(inputs, units, shares, figuresWithOfficial(inputs, units, shares, officialFolders))
}
