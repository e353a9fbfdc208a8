import * as v from 'valibot'
import type { Positions, SpatialWeights } from '../../src/math/weights.ts'
import { FEATURE_SETS, parse } from './peerVectors.ts'

const lists = v.array(v.array(v.number()))
const entry = v.looseObject({ value: v.nullable(v.number()), status: v.string(), tol: v.number() })
const expectedSchema = v.looseObject({
  geometry: v.looseObject({
    area: v.array(v.number()),
    perimeter: v.array(v.number()),
    centroid: v.array(v.tuple([v.number(), v.number()])),
    queen: lists,
    rook: lists,
    shared_boundary_ijlen: v.array(v.tuple([v.number(), v.number(), v.number()])),
  }),
  single: v.record(v.string(), v.record(v.string(), v.unknown())),
  spatial_implicit_pysal: v.optional(
    v.looseObject({ values: v.record(v.string(), v.record(v.string(), v.number())), tol: v.number() }),
  ),
})
const inputSchema = v.looseObject({
  dist_unit: v.number(),
  geojson: v.looseObject({ features: v.array(v.looseObject({ properties: v.record(v.string(), v.unknown()) })) }),
  single_cases: v.array(v.object({ group: v.string(), others: v.array(v.string()) })),
  multi_cases: v.array(v.object({ name: v.string(), groups: v.array(v.string()) })),
})

export interface SpatialEntry {
  readonly measure: string
  readonly value: number
  readonly tolerance: number
  readonly status: string
}

export interface SpatialSingle {
  readonly name: string
  readonly group: readonly number[]
  readonly rest: readonly number[]
  readonly expected: readonly SpatialEntry[]
}

/** What PySAL gets from counts that it has smoothed and rounded: `case:measure` at a bandwidth in metres. */
export interface ImplicitValue {
  readonly bandwidth: number
  readonly measure: string
  readonly groups: readonly (readonly number[])[]
  readonly value: number
  readonly tolerance: number
}

/** A data set of the peers with where its units lie. */
export interface SpatialSet {
  readonly name: string
  readonly unitMeters: number
  readonly positions: Positions
  readonly areas: readonly number[]
  readonly perimeters: readonly number[]
  readonly queen: SpatialWeights
  readonly rook: SpatialWeights
  readonly boundaries: SpatialWeights
  readonly singles: readonly SpatialSingle[]
  readonly implicit: readonly ImplicitValue[]
}

/** Compressed rows of rows that are written out as pairs of neighbour and weight. */
export function weightsOf(rows: readonly (readonly (readonly [number, number])[])[]): SpatialWeights {
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
  const pairs = rows.flat()
  return { starts, neighbours: pairs.map(([other]) => other), values: pairs.map(([, weight]) => weight) }
}

export const contiguity = (rows: readonly (readonly number[])[]): SpatialWeights =>
  weightsOf(rows.map((row) => row.map((other) => [other, 1] as const)))

export function lengthsOf(pairs: readonly (readonly [number, number, number])[], units: number): SpatialWeights {
  const rows = Array.from({ length: units }, (): [number, number][] => [])
  for (const [i, j, length] of pairs) {
    rows[i]?.push([j, length])
    rows[j]?.push([i, length])
  }
  return weightsOf(rows)
}

function spatialSet(name: string): SpatialSet {
  const input = v.parse(inputSchema, parse(`${name}.input.json`))
  const { geometry, single, spatial_implicit_pysal: implicit } = v.parse(expectedSchema, parse(`${name}.expected.json`))
  const column = (group: string): readonly number[] =>
    input.geojson.features.map(({ properties }) => v.parse(v.number(), properties[group]))
  const added = (groups: readonly string[]): readonly number[] =>
    geometry.area.map((_, i) => groups.reduce((sum, group) => sum + (column(group)[i] ?? Number.NaN), 0))
  const groupsOf = (named: string): readonly (readonly number[])[] => {
    const alone = input.single_cases.find(({ group }) => group === named)
    if (alone !== undefined) return [column(named), added(alone.others)]
    return (input.multi_cases.find((several) => several.name === named)?.groups ?? []).map(column)
  }
  return {
    name,
    unitMeters: input.dist_unit,
    positions: { east: geometry.centroid.map(([x]) => x), north: geometry.centroid.map(([, y]) => y) },
    areas: geometry.area,
    perimeters: geometry.perimeter,
    queen: contiguity(geometry.queen),
    rook: contiguity(geometry.rook),
    boundaries: lengthsOf(geometry.shared_boundary_ijlen, geometry.area.length),
    singles: input.single_cases.map(({ group, others }) => ({
      name: `${name}, ${group}`,
      group: column(group),
      rest: added(others),
      expected: Object.entries(single[group] ?? {}).flatMap(([measure, found]) => {
        const { success, output } = v.safeParse(entry, found)
        if (!success || output.value === null) return []
        return [{ measure, value: output.value, tolerance: output.tol, status: output.status }]
      }),
    })),
    implicit: Object.entries(implicit?.values ?? {}).flatMap(([bandwidth, values]) =>
      Object.entries(values).map(([key, value]) => {
        const [named = '', measure = ''] = key.split(':')
        return {
          bandwidth: Number(bandwidth),
          measure,
          groups: groupsOf(named),
          value,
          tolerance: implicit?.tol ?? Number.NaN,
        }
      }),
    ),
  }
}

export const spatialSets = (): SpatialSet[] => FEATURE_SETS.map(spatialSet)
