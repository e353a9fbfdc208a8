/** The shipped tables with folders of official figures put to them, in a temporary folder that goes with the tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { buildCatalog } from '../../scripts/data/catalogFile.ts'
import { readShares, type Share } from '../../scripts/data/crosswalk.ts'
import { Inputs } from '../../scripts/data/inputs.ts'
import { figuresWithOfficial } from '../../scripts/data/officialBuild.ts'
import { officialCatalog } from '../../scripts/data/officialCatalog.ts'
import { buildLevels, type Levels } from '../../scripts/data/units.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import { writeFolder } from './officialFolder.ts'

type Files = Readonly<Record<string, string>>

export const inputs = new Inputs('geodata', '.')
export const shares: readonly Share[] = readShares(inputs)
export const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-official-'))
export let levels: Levels
beforeAll(() => {
  levels = buildLevels(inputs, new Set(shares.map((share) => share.delomrade)))
})
afterAll(() => rmSync(folder, { recursive: true }))

export const buildFrom = (...folders: readonly string[]) => figuresWithOfficial(inputs, levels, shares, folders)

let made = 0
export const build = (files: Files) => {
  made += 1
  return buildFrom(writeFolder(join(folder, String(made)), files))
}

export function buildWithCatalog(files: Files) {
  const built = build(files)
  const boundaries = Object.fromEntries(LEVELS.map((id) => [id, 'schematic'])) as Record<LevelId, 'schematic'>
  const shipped = buildCatalog(inputs, levels, built.figures, boundaries)
  return { ...built, catalog: officialCatalog(shipped, built.official, built.figures) }
}
