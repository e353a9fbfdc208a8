import {
  catalogSchema,
  citiesSchema,
  figuresSchema,
  unitsSchema,
  type CatalogFile,
  type FiguresFile,
} from '../../src/data/schema.ts'
import { interventionsSchema } from '../../src/data/schemaInterventions.ts'
import type { LevelId } from '../../src/domain/units.ts'
import { buildCatalog, CATALOG_INPUTS, type Boundaries } from './catalogFile.ts'
import { buildCities, CITY_INPUTS } from './citiesFile.ts'
import type { Share } from './crosswalk.ts'
import { figureInputs } from './figureFiles.ts'
import type { Inputs } from './inputs.ts'
import { buildInterventions, INTERVENTION_INPUTS } from './interventionsFile.ts'
import { outputFile, type OutputFile } from './outputFile.ts'
import type { Levels } from './units.ts'
import { unitsFile, UNIT_INPUTS } from './unitsFile.ts'

/** What is read and computed before anything is written. */
export interface Ground {
  readonly levels: Levels
  readonly shares: readonly Share[]
  readonly figures: readonly FiguresFile[]
}

/** Every file that is not a map, and the catalogue, which the downloads quote. */
export function tableFiles(
  inputs: Inputs,
  { levels, shares, figures }: Ground,
  boundaries: Readonly<Record<LevelId, Boundaries>>,
): { files: OutputFile[]; catalog: CatalogFile } {
  const catalog = buildCatalog(inputs, levels, figures, boundaries)
  const units = unitsFile(levels, shares)
  const frame = { id: 'catalog', rows: catalog.layers.length, builtFrom: inputs.builtFrom(CATALOG_INPUTS) }
  const unitsFrame = {
    id: 'units',
    rows: units.levels.reduce((sum, level) => sum + level.unitIds.length, 0),
    builtFrom: inputs.builtFrom(UNIT_INPUTS),
  }
  const files = [
    outputFile(frame, catalogSchema, catalog),
    outputFile(unitsFrame, unitsSchema, units),
    ...figures.map((file) => figuresOutput(inputs, file)),
    interventionsOutput(inputs, levels),
    citiesOutput(inputs),
  ]
  return { files, catalog }
}

function figuresOutput(inputs: Inputs, file: FiguresFile): OutputFile {
  const frame = {
    id: `figures.${file.level}`,
    rows: file.unitIds.length,
    referenceDates: file.columns.map((column) => column.referenceDate),
    builtFrom: inputs.builtFrom(figureInputs(file.level)),
  }
  return outputFile(frame, figuresSchema, file)
}

function interventionsOutput(inputs: Inputs, levels: Levels): OutputFile {
  const register = buildInterventions(inputs, levels)
  const frame = {
    id: 'interventions',
    rows: register.efforts.length,
    referenceDates: register.documents.map((document) => document.date),
    builtFrom: inputs.builtFrom(INTERVENTION_INPUTS),
  }
  return outputFile(frame, interventionsSchema, register)
}

function citiesOutput(inputs: Inputs): OutputFile {
  const cities = buildCities(inputs)
  const frame = {
    id: 'cities',
    rows: cities.cities.reduce((sum, city) => sum + (city.columns[0]?.values.length ?? 0), 0),
    referenceDates: cities.cities.flatMap((city) => city.columns.map((column) => String(column.year))),
    builtFrom: inputs.builtFrom(CITY_INPUTS),
  }
  return outputFile(frame, citiesSchema, cities)
}
