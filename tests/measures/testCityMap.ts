import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Positions, SpatialWeights } from '../../src/math/weights.ts'
import { lengthsOf } from './peerSpace.ts'

interface Rectangle {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

const FOLDER = new URL('../fixtures/testcity/', import.meta.url)
const METERS = 1000

function rectangles(): Rectangle[] {
  const [header = '', ...lines] = readFileSync(new URL('units.csv', FOLDER), 'utf8').trim().split('\n')
  const names = header.split(',').map((name) => name.replaceAll('"', ''))
  return lines.map((line) => {
    const side = (name: string): number => Number(line.split(',')[names.indexOf(name)]) * METERS
    return { west: side('x0'), east: side('x1'), south: side('y0'), north: side('y1') }
  })
}

/** Metres of boundary that two rectangles share; 0 at a common corner, and NaN where they do not meet at all. */
function shared(one: Rectangle, other: Rectangle): number {
  const across = Math.min(one.east, other.east) - Math.max(one.west, other.west)
  const along = Math.min(one.north, other.north) - Math.max(one.south, other.south)
  return Math.min(across, along) === 0 ? Math.max(across, along) : Number.NaN
}

/** The rectangles of the test city in metres: where its units lie and how they meet. */
export interface TestCityMap {
  readonly positions: Positions
  readonly areas: readonly number[]
  readonly perimeters: readonly number[]
  readonly boundaries: SpatialWeights
  readonly rook: SpatialWeights
  readonly queen: SpatialWeights
}

export function testCityMap(): TestCityMap {
  const units = rectangles()
  const meetings = units.flatMap((one, i) =>
    units.slice(i + 1).flatMap((other, k): [number, number, number][] => {
      const length = shared(one, other)
      return Number.isNaN(length) ? [] : [[i, i + 1 + k, length]]
    }),
  )
  const sides = meetings.filter(([, , length]) => length > 0)
  const once = (pairs: typeof meetings): SpatialWeights =>
    lengthsOf(
      pairs.map(([i, j]) => [i, j, 1]),
      units.length,
    )
  return {
    positions: {
      east: units.map(({ west, east }) => (west + east) / 2),
      north: units.map(({ south, north }) => (south + north) / 2),
    },
    areas: units.map(({ west, east, south, north }) => (east - west) * (north - south)),
    perimeters: units.map(({ west, east, south, north }) => 2 * (east - west + north - south)),
    boundaries: lengthsOf(sides, units.length),
    rook: once(sides),
    queen: once(meetings),
  }
}

const surface = v.object({ H: v.number(), R: v.number(), D: v.number(), P: v.array(v.array(v.number())) })
const neighbourly = v.object({ D_adj: v.number(), D_w: v.number(), D_s_int: v.number(), D_s_all: v.number() })

export const spatialReference = v.parse(
  v.object({
    A: neighbourly,
    B: neighbourly,
    C: neighbourly,
    'RO_uniform2.6': surface,
    'RO_biweight2.6': surface,
    RO_expkm: surface,
    'H_PySALstyle_uniform2.6': v.number(),
  }),
  JSON.parse(readFileSync(new URL('ref.json', FOLDER), 'utf8')),
)
