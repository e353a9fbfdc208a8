/**
 * The files that the page reads, each with its schema and with what counts as a row of it. The build writes that number
 * into the manifest, and the page and the checks count again.
 */
import type * as v from 'valibot'
import {
  catalogSchema,
  citiesSchema,
  figuresSchema,
  topologySchema,
  unitsSchema,
  type CatalogFile,
  type CitiesFile,
  type FiguresFile,
  type UnitsFile,
} from './schema.ts'
import { interventionsSchema, type InterventionsFile } from './schemaInterventions.ts'

/** How one kind of file is checked. */
export interface FileKind<S extends v.GenericSchema> {
  readonly schema: S
  readonly rowsIn: (content: v.InferOutput<S>) => number
}

const sumOf = <T>(parts: readonly T[], countOf: (part: T) => number): number =>
  parts.reduce((sum, part) => sum + countOf(part), 0)

export const FILE_KINDS = {
  catalog: { schema: catalogSchema, rowsIn: (file: CatalogFile) => file.layers.length },
  units: { schema: unitsSchema, rowsIn: (file: UnitsFile) => sumOf(file.levels, ({ unitIds }) => unitIds.length) },
  figures: { schema: figuresSchema, rowsIn: (file: FiguresFile) => file.unitIds.length },
  interventions: { schema: interventionsSchema, rowsIn: (file: InterventionsFile) => file.efforts.length },
  cities: {
    schema: citiesSchema,
    rowsIn: (file: CitiesFile) => sumOf(file.cities, ({ columns }) => columns[0]?.values.length ?? 0),
  },
  map: {
    schema: topologySchema,
    rowsIn: (file: v.InferOutput<typeof topologySchema>) =>
      sumOf(Object.values(file.objects), ({ geometries }) => geometries.length),
  },
} as const
