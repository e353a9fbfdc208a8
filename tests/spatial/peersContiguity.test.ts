import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Polygon } from 'geojson'
import { contiguity } from '../../src/spatial/contiguity.ts'
import { parse, setsAtHand, testChecks } from '../measures/peerVectors.ts'
import { rowsOf } from './squares.ts'

const SETS = setsAtHand(['columbus', 'edge_grid', 'fl70_precincts', 'grid_segdata', 'iowa_counties', 'nc_sids'])
const GEOGRAPHIC = setsAtHand(['fl70_precincts', 'iowa_counties', 'nc_sids'])
const lists = v.array(v.array(v.number()))
const expectedSchema = v.object({
  geometry: v.looseObject({
    queen: lists,
    rook: lists,
    shared_boundary_ijlen: v.array(v.tuple([v.number(), v.number(), v.number()])),
  }),
})
const shapes = v.object({
  features: v.array(
    v.looseObject({
      geometry: v.custom<Polygon>((value) => typeof value === 'object' && value !== null && 'coordinates' in value),
    }),
  ),
})

const polygonsOf = (file: unknown): Polygon[] => v.parse(shapes, file).features.map(({ geometry }) => geometry)
const load = (set: string) => ({
  ...v.parse(expectedSchema, parse(`${set}.expected.json`)).geometry,
  polygons: polygonsOf(v.parse(v.looseObject({ geojson: v.unknown() }), parse(`${set}.input.json`)).geojson),
})

describe('neighbours from polygons, beside those of public peers', () => {
  test.each(SETS)('%s', (set) => {
    const { polygons, queen, rook, shared_boundary_ijlen: lengths } = load(set)
    const found = contiguity(polygons)
    expect(rowsOf(found.queen)).toEqual(queen)
    expect(rowsOf(found.rook)).toEqual(rook)
    const shared = found.pairs.filter(([, , length]) => length > 0)
    expect(shared.map(([a, b]) => [a, b])).toEqual(lengths.map(([a, b]) => [a, b]))
    shared.forEach(([, , length], i) => {
      expect(Math.abs(length / (lengths[i]?.[2] ?? Number.NaN) - 1)).toBeLessThan(1e-9)
    })
  })

  test.each(GEOGRAPHIC)('%s in degrees has the same neighbours, and lengths as its projection has them', (set) => {
    const { shared_boundary_ijlen: lengths, queen } = load(set)
    const found = contiguity(polygonsOf(parse(`${set}.wgs84.geojson`)), { coordinates: 'geographic' })
    expect(rowsOf(found.queen)).toEqual(queen)
    const shared = found.pairs.filter(([, , length]) => length > 0)
    shared.forEach(([, , length], i) => {
      expect(Math.abs(length / (lengths[i]?.[2] ?? Number.NaN) - 1)).toBeLessThan(2e-3)
    })
  })

  testChecks({ what: 'rows of neighbours and lengths of boundaries', all: 449 * 2 + 929, own: 111 }, () => {
    const counts = SETS.map(load).map(
      ({ queen, rook, shared_boundary_ijlen: lengths }) => queen.length + rook.length + lengths.length,
    )
    return counts.reduce((sum, count) => sum + count, 0)
  })
})
