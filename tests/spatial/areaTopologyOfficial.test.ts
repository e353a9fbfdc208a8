/** The real areas, where their files are beside the project; on made ones `areaTopologyBruteForce.test.ts` asks as much. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AreaRings, PolygonRings } from '../../src/domain/areas.ts'
import { areaTopology, DEFAULT_TOLERANCE_METERS, type AreaTopology } from '../../src/spatial/areaTopology.ts'
import { factRows, officialFolder } from './officialFolder.ts'

interface RealMap {
  readonly ids: readonly string[]
  readonly topology: AreaTopology
}

/** DeSO were simplified one by one, so that neighbours lie up to some metres apart or overlap. */
const DESO_TOLERANCE = 12

function realMap(folder: string, file: string, property: string, tolerance: number): RealMap {
  const collection = JSON.parse(readFileSync(path.join(folder, 'data', file), 'utf8')) as {
    features: {
      properties: Record<string, string>
      geometry: { type: 'Polygon'; coordinates: PolygonRings } | { type: 'MultiPolygon'; coordinates: AreaRings }
    }[]
  }
  const areas = collection.features.map(({ properties, geometry }) => ({
    id: properties[property] ?? '',
    rings: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }))
  return { ids: areas.map(({ id }) => id), topology: areaTopology(areas, tolerance) }
}

const foundPairs = ({ ids, topology }: RealMap): ReadonlyMap<string, number> =>
  new Map(topology.neighbours.map(([a, b, meters]) => [[ids[a], ids[b]].sort().join('-'), meters]))

const factPairs = (folder: string, name: string, a: string, b: string): ReadonlyMap<string, number> =>
  new Map(
    factRows(folder, name).map((row) => [
      [row.get(a), row.get(b)].sort().join('-'),
      Number(row.get('shared_boundary_m')),
    ]),
  )

const folder = officialFolder()
if (folder !== null) {
  describe('the real delområden', () => {
    const real = realMap(folder, 'malmo_delomraden.geojson', 'kod', DEFAULT_TOLERANCE_METERS)
    const facts = factPairs(folder, 'neighbours.csv', 'code_a', 'code_b')
    const found = foundPairs(real)

    it('have exactly the neighbours that are shipped, with a border or in a point', () => {
      const kinds = (pairs: ReadonlyMap<string, number>): string[] =>
        [...pairs].map(([pair, meters]) => `${pair} ${meters > 0 ? 'border' : 'point'}`).sort()
      expect(facts.size).toBe(416)
      expect(kinds(found)).toEqual(kinds(facts))
      expect(real.topology.islands).toEqual([])
    })

    it('share the lengths that are shipped, which go on for a tolerance at both ends', () => {
      for (const [pair, meters] of facts) expect(Math.abs((found.get(pair) ?? NaN) - meters)).toBeLessThan(8.5)
    })

    it('have the areas, perimeters and points that are published', () => {
      const rows = new Map(factRows(folder, 'areas.csv').map((row) => [row.get('code'), row]))
      real.ids.forEach((id, index) => {
        const fact = (column: string): number => Number(rows.get(id)?.get(column) ?? NaN)
        const [lon = NaN, lat = NaN] = real.topology.points[index] ?? []
        // Published areas are rounded to a tenth of a hectare.
        const off = Math.abs((real.topology.areaHectares[index] ?? NaN) - fact('area_ha'))
        expect(off).toBeLessThan(0.0005 * fact('area_ha') + 0.05)
        expect(Math.abs((real.topology.perimeterMeters[index] ?? NaN) - fact('perimeter_m'))).toBeLessThan(1)
        expect(Math.hypot((lon - fact('lon')) * 63_036, (lat - fact('lat')) * 111_335)).toBeLessThan(7)
      })
    })
  })

  describe('the real DeSO of 2025, simplified', () => {
    const real = realMap(folder, 'malmo_deso2025_land.geojson', 'deso', DESO_TOLERANCE)
    const facts = factPairs(folder, 'deso2025_neighbours.csv', 'deso_a', 'deso_b')
    const found = new Map([...foundPairs(real)].filter(([, meters]) => meters > 0))

    it('have exactly the borders that are shipped', () => {
      expect(facts.size).toBe(433)
      expect([...found.keys()].sort()).toEqual([...facts.keys()].sort())
    })

    it('share the lengths that are shipped, less a tolerance at each end of up to four stretches', () => {
      for (const [pair, meters] of facts) {
        const less = meters - (found.get(pair) ?? NaN)
        expect(less).toBeGreaterThan(-5)
        expect(less).toBeLessThan(8 * DESO_TOLERANCE)
      }
    })

    it('have areas within half a per cent of those that are shipped', () => {
      const rows = new Map(factRows(folder, 'deso2025.csv').map((row) => [row.get('deso'), row]))
      real.ids.forEach((id, index) => {
        const hectares = Number(rows.get(id)?.get('area_ha') ?? NaN)
        expect(Math.abs((real.topology.areaHectares[index] ?? NaN) - hectares)).toBeLessThan(0.005 * hectares + 0.05)
      })
    })
  })
} else {
  it('made areas stand in for the real ones, which are not here', () => {
    const grid = Array.from({ length: 100 }, (_, cell) => [13 + (cell % 10) / 100, 55.5 + Math.floor(cell / 10) / 100])
    const areas = grid.map(([x = 0, y = 0], index) => ({
      id: String(index),
      rings: [[[x, y] as const, [x + 0.01, y] as const, [x + 0.01, y + 0.01] as const, [x, y + 0.01] as const]].map(
        (one) => [one],
      ),
    }))
    const { neighbours, islands } = areaTopology(areas, DEFAULT_TOLERANCE_METERS)
    expect(neighbours.filter(([, , meters]) => meters > 0)).toHaveLength(180)
    expect(neighbours).toHaveLength(180 + 2 * 81)
    expect(islands).toEqual([])
  })
}
