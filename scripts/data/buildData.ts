import { resolve } from 'node:path'
import {
  catalogSchema,
  citiesSchema,
  figuresSchema,
  interventionsSchema,
  unitsSchema,
  type FiguresFile,
  type Manifest,
} from '../../src/data/schema.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import { buildCatalog, CATALOG_INPUTS, type Boundaries } from './catalogFile.ts'
import { buildCities, CITY_INPUTS } from './citiesFile.ts'
import { readShares, type Share } from './crosswalk.ts'
import { buildFigureFiles, figureInputs } from './figureFiles.ts'
import { Inputs } from './inputs.ts'
import { buildInterventions, INTERVENTION_INPUTS } from './interventionsFile.ts'
import { outputFile, type OutputFile } from './outputFile.ts'
import { buildLevels, type Levels } from './units.ts'
import { unitsFile, UNIT_INPUTS } from './unitsFile.ts'
import { manifestOf, writeDataFolder } from './writeFolder.ts'

export interface BuildOptions {
  /** Folder of the project: paths in the manifest are relative to it. */
  readonly projectFolder: string
  /** Folder to write to; it is replaced as a whole. */
  readonly outputFolder: string
}

export interface BuildReport {
  readonly manifest: Manifest
  readonly boundaries: Readonly<Record<LevelId, Boundaries>>
}

/** Builds the data set from `geodata` and writes it. Equal input gives equal bytes. */
export function buildData({ projectFolder, outputFolder }: BuildOptions): BuildReport {
  const inputs = new Inputs(resolve(projectFolder, 'geodata'), resolve(projectFolder))
  const shares = readShares(inputs)
  const levels = buildLevels(inputs, new Set(shares.map(({ delomrade }) => delomrade)))
  const figures = buildFigureFiles(inputs, levels, shares)
  const boundaries = schematicBoundaries
  const files = [...tableFiles(inputs, levels, shares, figures, boundaries)]
  const manifest = manifestOf(files)
  writeDataFolder(resolve(outputFolder), files, manifest)
  return { manifest, boundaries }
}

const schematicBoundaries: Readonly<Record<LevelId, Boundaries>> = {
  deso: 'schematic',
  regso: 'schematic',
  delomrade: 'schematic',
  geso: 'schematic',
  stadsdel: 'schematic',
  stadsomrade: 'schematic',
}

function tableFiles(
  inputs: Inputs,
  levels: Levels,
  shares: readonly Share[],
  figures: readonly FiguresFile[],
  boundaries: BuildReport['boundaries'],
): OutputFile[] {
  const catalog = buildCatalog(inputs, levels, figures, boundaries)
  const units = unitsFile(levels, shares)
  const interventions = buildInterventions(inputs, levels)
  const cities = buildCities(inputs)
  const from = (paths: readonly string[]) => inputs.builtFrom(paths)
  return [
    outputFile({ id: 'catalog', rows: catalog.layers.length, builtFrom: from(CATALOG_INPUTS) }, catalogSchema, catalog),
    outputFile({ id: 'units', rows: countOf(levels), builtFrom: from(UNIT_INPUTS) }, unitsSchema, units),
    ...figures.map((file) =>
      outputFile(
        {
          id: `figures.${file.level}`,
          rows: file.unitIds.length,
          referenceDates: file.columns.map((column) => column.referenceDate),
          builtFrom: from(figureInputs(file.level)),
        },
        figuresSchema,
        file,
      ),
    ),
    outputFile(
      {
        id: 'interventions',
        rows: interventions.efforts.length,
        referenceDates: interventions.documents.map((document) => document.date),
        builtFrom: from(INTERVENTION_INPUTS),
      },
      interventionsSchema,
      interventions,
    ),
    outputFile(
      {
        id: 'cities',
        rows: cities.cities.reduce((sum, city) => sum + (city.columns[0]?.values.length ?? 0), 0),
        referenceDates: ['2024', '2025', '2025-12-31'],
        builtFrom: from(CITY_INPUTS),
      },
      citiesSchema,
      cities,
    ),
  ]
}

const countOf = (levels: Levels): number => LEVELS.reduce((sum, id) => sum + levels[id].units.length, 0)
