import { csvParse } from 'd3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseNumber } from '../../src/domain/parseNumber.ts'

/** The two levels that are drawn from figures; the larger ones are unions of these. */
export type SchematicLevel = 'delomrade' | 'deso'

/** What is known of one unit before it is drawn. */
export interface SchematicUnit {
  readonly id: string
  readonly name: string
  readonly lon: number
  readonly lat: number
  readonly areaHectares: number
}

/** Two units that share a border of so many metres; 0 = they meet in a point. */
export interface SchematicNeighbours {
  readonly a: string
  readonly b: string
  readonly sharedMeters: number
}

export interface LevelInput {
  readonly units: readonly SchematicUnit[]
  readonly neighbours: readonly SchematicNeighbours[]
}

/** Everything the schematic map is drawn from: figures of the units and one generalised outline. */
export interface SchematicInput {
  /** Longitude and latitude of the outline, open (the first point is not repeated). */
  readonly outline: readonly (readonly [lon: number, lat: number])[]
  readonly levels: Readonly<Record<SchematicLevel, LevelInput>>
}

type Row = Readonly<Record<string, string | undefined>>

function readRows(geodataDir: string, file: string): readonly Row[] {
  return csvParse(readFileSync(join(geodataDir, 'units', file), 'utf8'))
}

function text(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined || value === '') throw new RangeError(`schematic map: a row has no ${column}`)
  return value
}

function number(row: Row, column: string): number {
  const value = parseNumber(text(row, column))
  if (value === null) throw new RangeError(`schematic map: ${column} is not a number: ${text(row, column)}`)
  return value
}

function readLevel(geodataDir: string, name: string, nameColumn: string): LevelInput {
  const units = readRows(geodataDir, `${name}.csv`).map((row) => ({
    id: text(row, 'id'),
    name: text(row, nameColumn),
    lon: number(row, 'lon'),
    lat: number(row, 'lat'),
    areaHectares: number(row, 'areaHectares'),
  }))
  const neighbours = readRows(geodataDir, `${name}-neighbours.csv`).map((row) => ({
    a: text(row, 'a'),
    b: text(row, 'b'),
    sharedMeters: number(row, 'sharedMeters'),
  }))
  return { units, neighbours }
}

/**
 * Reads the figures that the schematic map is drawn from.
 *
 * @param geodataDir the folder that holds `units/`
 * @throws {RangeError} when a value is missing, or the outline has more than one ring
 */
export function readSchematicInput(geodataDir: string): SchematicInput {
  const rows = readRows(geodataDir, 'outline.csv')
  if (rows.some((row) => number(row, 'ring') !== 0)) throw new RangeError('schematic map: the outline must be one ring')
  const ordered = [...rows].sort((p, q) => number(p, 'seq') - number(q, 'seq'))
  return {
    outline: ordered.map((row) => [number(row, 'lon'), number(row, 'lat')] as const),
    levels: {
      delomrade: readLevel(geodataDir, 'delomraden', 'name'),
      deso: readLevel(geodataDir, 'deso', 'regsoName'),
    },
  }
}
