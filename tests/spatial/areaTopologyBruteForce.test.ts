/** The same questions asked in the plainest way: every piece against every piece, and a library that compares arcs. */
import fc from 'fast-check'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { neighbors } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryObject } from 'topojson-specification'
import { expect, it } from 'vitest'
import { areaTopology } from '../../src/spatial/areaTopology.ts'
import { area, type MadeArea, type Point } from './areaTopologyGround.ts'

const TOLERANCE = 2

interface MadeMap {
  readonly areas: readonly MadeArea[]
  readonly corners: readonly (readonly Point[])[]
}

/** What lies nearer to a site than to every other, less the strength of each: cells of a power diagram in a box. */
function powerDiagram(sites: readonly (readonly [x: number, y: number, strength: number])[]): MadeMap {
  const corners = sites.map(([x, y, strength], index) => {
    let cell: Point[] = [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [0, 1000],
    ]
    sites.forEach(([otherX, otherY, otherStrength], other) => {
      if (other === index) return
      const [dx, dy] = [otherX - x, otherY - y]
      const limit = (otherX ** 2 + otherY ** 2 - otherStrength - x ** 2 - y ** 2 + strength) / 2
      cell = cutOff(cell, (point) => limit - dx * point[0] - dy * point[1])
    })
    return cell
  })
  const kept = corners.filter((cell) => cell.length > 2)
  return { corners: kept, areas: kept.map((cell, index) => area(String(index), ...cell)) }
}

/** The part of a cell where a value that is even over the plane is at least 0. */
function cutOff(cell: readonly Point[], value: (point: Point) => number): Point[] {
  return cell.flatMap((from, index) => {
    const to = cell[(index + 1) % cell.length] ?? from
    const [first, last] = [value(from), value(to)]
    const part = first / (first - last)
    const cut: Point = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]
    return [...(first >= 0 ? [from] : []), ...(first > 0 !== last > 0 && first !== last ? [cut] : [])]
  })
}

const sites = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 50, max: 950 }), fc.integer({ min: 50, max: 950 }), fc.integer({ min: 0, max: 5000 })),
  { minLength: 2, maxLength: 12, selector: ([x, y]) => `${x},${y}` },
)

const piecesOf = (cell: readonly Point[]): [Point, Point][] =>
  cell.map((from, index) => [from, cell[(index + 1) % cell.length] ?? from])

function distance([x, y]: Point, [[x1, y1], [x2, y2]]: readonly [Point, Point]): number {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const part = squared === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared
  const within = Math.max(0, Math.min(1, part))
  return Math.hypot(x - x1 - within * (x2 - x1), y - y1 - within * (y2 - y1))
}

/** Between convex cells that do not overlap the least distance is at a corner of one of them. */
function apart(one: readonly Point[], other: readonly Point[]): number {
  const least = (corners: readonly Point[], cell: readonly Point[]): number =>
    corners.flatMap((corner) => piecesOf(cell).map((piece) => distance(corner, piece))).reduce((a, b) => Math.min(a, b))
  return Math.min(least(one, other), least(other, one))
}

/** How much of the boundary lies nearer than the tolerance to the other cell, by trying places on it. */
function nearMeters(one: readonly Point[], other: readonly Point[], step: number): number {
  let sum = 0
  for (const [[x1, y1], [x2, y2]] of piecesOf(one)) {
    const length = Math.hypot(x2 - x1, y2 - y1)
    const tries = Math.ceil(length / step)
    for (let at = 0; at < tries; at++) {
      const part = (at + 0.5) / tries
      const point: Point = [x1 + part * (x2 - x1), y1 + part * (y2 - y1)]
      if (piecesOf(other).some((piece) => distance(point, piece) <= TOLERANCE)) sum += length / tries
    }
  }
  return sum
}

it('two areas are neighbours exactly where no place of one is farther than the tolerance from the other', () => {
  fc.assert(
    fc.property(sites, (list) => {
      const { areas, corners } = powerDiagram(list)
      const found = new Set(areaTopology(areas, TOLERANCE).neighbours.map(([a, b]) => `${a}-${b}`))
      corners.forEach((one, a) => {
        corners.slice(a + 1).forEach((other, offset) => {
          const gap = apart(one, other)
          // At the tolerance itself the plane here and the ellipsoid there may differ.
          if (Math.abs(gap - TOLERANCE) > 0.01) expect(found.has(`${a}-${a + 1 + offset}`)).toBe(gap < TOLERANCE)
        })
      })
    }),
    { numRuns: 150, seed: 2026 },
  )
})

it('the shared length is what lies near the other on both sides, less the ends', () => {
  fc.assert(
    fc.property(sites, (list) => {
      const { areas, corners } = powerDiagram(list)
      for (const [a, b, shared] of areaTopology(areas, TOLERANCE).neighbours) {
        const [one, other] = [corners[a] ?? [], corners[b] ?? []]
        const near = (nearMeters(one, other, 0.5) + nearMeters(other, one, 0.5)) / 2
        // Half a metre around the limit between a border and a point the places that are tried do not decide.
        if (Math.abs(near - 5 * TOLERANCE) > 1) {
          // Two convex cells have one border; each of its ends goes on for a tolerance.
          expect(Math.abs(shared - (near < 5 * TOLERANCE ? 0 : near - 2 * TOLERANCE))).toBeLessThan(1.5)
        }
      }
    }),
    { numRuns: 40, seed: 2026 },
  )
})

it('the boundaries that areas share, and those that nobody shares, are all boundaries', () => {
  fc.assert(
    fc.property(sites, (list) => {
      const { areas } = powerDiagram(list)
      // Small enough for no border to be taken for a point, large enough for rounding.
      const { neighbours, perimeterMeters, areaHectares } = areaTopology(areas, 1e-4)
      const shared = neighbours.reduce((sum, [, , meters]) => sum + meters, 0)
      const around = perimeterMeters.reduce((sum, meters) => sum + meters, 0)
      expect(Math.abs(around - 2 * shared - 4000)).toBeLessThan(1)
      expect(Math.abs(areaHectares.reduce((sum, hectares) => sum + hectares, 0) - 100)).toBeLessThan(0.05)
    }),
    { numRuns: 100, seed: 2026 },
  )
})

it('a library that compares arcs finds the same borders where both sides have the same vertices', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), fc.integer({ min: 2, max: 5 }), (cuts, n) => {
      const areas = cutSquares(cuts, n)
      const features = areas.map(({ rings }): Feature<Polygon> => ({
        type: 'Feature',
        properties: null,
        geometry: { type: 'Polygon', coordinates: (rings[0] ?? []).map((one) => one.map((position) => [...position])) },
      }))
      const all: FeatureCollection = { type: 'FeatureCollection', features }
      const collection = topology({ all }).objects.all
      expect(collection?.type).toBe('GeometryCollection')
      const geometries = collection?.type === 'GeometryCollection' ? collection.geometries : []
      const byLibrary = neighbors(geometries as GeometryObject[]).flatMap((list, a) =>
        list.filter((b) => b > a).map((b) => `${a}-${b}`),
      )
      const borders = areaTopology(areas, TOLERANCE).neighbours.filter(([, , meters]) => meters > 0)
      expect(borders.map(([a, b]) => `${a}-${b}`).sort()).toEqual(byLibrary.sort())
    }),
    { numRuns: 100, seed: 2026 },
  )
})

/** Squares of 100 m, some of them cut from corner to corner into two triangles. */
const cutSquares = (cuts: readonly boolean[], n: number): MadeArea[] =>
  Array.from({ length: n * n }, (_, cell) => cell).flatMap((cell) => {
    const [x, y] = [(cell % n) * 100, Math.floor(cell / n) * 100]
    const [sw, se, ne, nw]: [Point, Point, Point, Point] = [
      [x, y],
      [x + 100, y],
      [x + 100, y + 100],
      [x, y + 100],
    ]
    if (cuts[cell] !== true) return [area(`${cell}`, sw, se, ne, nw)]
    return [area(`${cell}a`, sw, se, ne), area(`${cell}b`, sw, ne, nw)]
  })
