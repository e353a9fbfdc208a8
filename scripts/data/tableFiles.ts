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
import type { BuiltFrom, Inputs } from './inputs.ts'
import { buildInterventions, INTERVENTION_INPUTS } from './interventionsFile.ts'
import { officialCatalog } from './officialCatalog.ts'
import { builtFromOfficial } from './officialFolders.ts'
import { OFFICIAL_INPUTS } from './officialThemes.ts'
import type { OfficialFigures } from './officialTypes.ts'
import { outputFile, type OutputFile } from './outputFile.ts'
import { protectionOutput } from './protectionFile.ts'
import type { Levels } from './units.ts'
import { unitsFile, UNIT_INPUTS } from './unitsFile.ts'

/** What is read and computed before anything is written. */
export interface Ground {
  readonly levels: Levels
  readonly shares: readonly Share[]
  readonly figures: readonly FiguresFile[]
  /** What official folders bring; null = none were given. */
  readonly official: OfficialFigures | null
}

/** Every file that is not a map, and the catalogue, which the downloads quote. */
export function tableFiles(
  inputs: Inputs,
  { levels, shares, figures, official }: Ground,
  boundaries: Readonly<Record<LevelId, Boundaries>>,
): { files: OutputFile[]; catalog: CatalogFile } {
  const catalog = officialCatalog(buildCatalog(inputs, levels, figures, boundaries), official, figures)
  const units = unitsFile(levels, shares)
  const frame = { id: 'catalog', rows: catalog.layers.length, builtFrom: builtFrom(inputs, CATALOG_INPUTS, official) }
  const unitsFrame = {
    id: 'units',
    rows: units.levels.reduce((sum, level) => sum + level.unitIds.length, 0),
    builtFrom: inputs.builtFrom(UNIT_INPUTS),
  }
  const files = [
    outputFile(frame, catalogSchema, catalog),
    outputFile(unitsFrame, unitsSchema, units),
    ...figures.map((file) => figuresOutput(inputs, file, official)),
    interventionsOutput(inputs, levels),
    citiesOutput(inputs, official),
    protectionOutput(inputs),
  ]
  return { files, catalog }
}

/** The tables of the project and, where there are any, the official files and the tables that say how to read them. */
function builtFrom(inputs: Inputs, paths: readonly string[], official: OfficialFigures | null): BuiltFrom[] {
  const own = inputs.builtFrom(paths)
  return official === null ? own : [...own, ...inputs.builtFrom(OFFICIAL_INPUTS), ...builtFromOfficial(official.files)]
}

function figuresOutput(inputs: Inputs, file: FiguresFile, official: OfficialFigures | null): OutputFile {
  const frame = {
    id: `figures.${file.level}`,
    rows: file.unitIds.length,
    referenceDates: file.columns.map((column) => column.referenceDate),
    builtFrom: builtFrom(inputs, figureInputs(file.level), official),
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

function citiesOutput(inputs: Inputs, official: OfficialFigures | null): OutputFile {
  const shipped = buildCities(inputs)
  const cities = { ...shipped, cities: official?.cities ?? shipped.cities }
  const frame = {
    id: 'cities',
    rows: cities.cities.reduce((sum, city) => sum + (city.columns[0]?.values.length ?? 0), 0),
    referenceDates: cities.cities.flatMap((city) => city.columns.map((column) => String(column.year))),
    builtFrom: builtFrom(inputs, CITY_INPUTS, official),
  }
  return outputFile(frame, citiesSchema, cities)
}
