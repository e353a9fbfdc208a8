import { join, resolve } from 'node:path'
import type { CatalogFile, Manifest } from '../../src/data/schema.ts'
import { boundariesByLevel, mapFiles } from './mapFiles.ts'
import { readShares } from './crosswalk.ts'
import { exampleFiles } from './exampleFile.ts'
import { figuresWithOfficial } from './officialBuild.ts'
import type { OfficialReport } from './officialReport.ts'
import { Inputs } from './inputs.ts'
import { officialGeography, type GeographyReport } from './officialGeography.ts'
import { schematicShapes } from './schematicShapes.ts'
import { tableFiles } from './tableFiles.ts'
import { buildLevels } from './units.ts'
import { manifestOf, writeDataFolder } from './writeFolder.ts'

export interface BuildOptions {
  /** Folder of the project: it holds `geodata`, and paths in the manifest are relative to it. */
  readonly projectFolder: string
  /** Folder to write to; it is replaced as a whole. */
  readonly outputFolder: string
  /** Folder with official boundaries, relative to the project's; null = the schematic map. */
  readonly boundaryFolder: string | null
  /** Folders that `data:fetch` and `data:import` have written, relative to the project's: their figures go first. */
  readonly officialFolders?: readonly string[]
  /** False = draw the schematic map anew even if an earlier build has drawn it. */
  readonly usesCache?: boolean
}

export interface BuildReport {
  readonly manifest: Manifest
  readonly levels: CatalogFile['levels']
  readonly layers: CatalogFile['layers']
  /** How well the schematic map agrees with the figures; null where every boundary is official. */
  readonly schematicReport: string | null
  /** What official figures have changed; null where none were given. */
  readonly official: OfficialReport | null
  /** What official boundaries have changed; null where none were given. */
  readonly geography: GeographyReport | null
}

/** Builds the data set from `geodata` and writes it. Equal input gives equal bytes. */
export async function buildData({ boundaryFolder, usesCache = true, ...options }: BuildOptions): Promise<BuildReport> {
  const project = resolve(options.projectFolder)
  const inputs = new Inputs(join(project, 'geodata'), project)
  const shares = readShares(inputs)
  const shipped = buildLevels(inputs, new Set(shares.map(({ delomrade }) => delomrade)))
  const boundaries = boundaryFolder === null ? null : resolve(project, boundaryFolder)
  const geography = await officialGeography(boundaries, shipped, inputs, project)
  const { levels, shapes: official } = geography
  const folders = (options.officialFolders ?? []).map((folder) => resolve(project, folder))
  const { figures, ...given } = figuresWithOfficial(inputs, levels, shares, folders)

  const cache = usesCache ? join(project, 'node_modules/.cache/hela-malmo') : null
  const schematic =
    official.delomrade === undefined || official.deso === undefined ? schematicShapes(inputs, cache) : null
  const shapes = { ...schematic?.shapes, ...official }
  const { files: tables, catalog } = tableFiles(
    inputs,
    { levels, shares, figures, official: given.official },
    boundariesByLevel(shapes),
  )
  const example = await exampleFiles(inputs, levels)
  const files = [...tables, ...mapFiles(levels, shapes, figures, catalog), ...example]

  const manifest = manifestOf(files)
  writeDataFolder(resolve(project, options.outputFolder), files, manifest)
  return {
    manifest,
    levels: catalog.levels,
    layers: catalog.layers,
    schematicReport: schematic?.report ?? null,
    official: given.report,
    geography: geography.report,
  }
}
