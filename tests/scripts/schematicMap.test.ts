import { fileURLToPath } from 'node:url'
import { kinks, polygon } from '@turf/turf'
import { mesh, neighbors } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Polygon, Topology } from 'topojson-specification'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildSchematic,
  type SchematicCollection,
  type SchematicResult,
} from '../../scripts/schematic/buildSchematic.ts'
import { formatReport } from '../../scripts/schematic/formatReport.ts'
import {
  readSchematicInput,
  type SchematicInput,
  type SchematicLevel,
} from '../../scripts/schematic/readSchematicInput.ts'

const LEVELS: readonly SchematicLevel[] = ['delomrade', 'deso']
const RELATIVE_AREA_TOLERANCE = 1e-6
const BUILD_MILLISECONDS = 120_000

let input: SchematicInput
let result: SchematicResult

beforeAll(() => {
  input = readSchematicInput(fileURLToPath(new URL('../../geodata', import.meta.url)))
  result = buildSchematic(input)
}, BUILD_MILLISECONDS)

/** Area in square degrees, positive counterclockwise: ratios of areas need no projection that keeps parallels. */
function areaOf(ring: readonly (readonly number[])[]): number {
  const [ox = 0, oy = 0] = ring[0] ?? []
  return ring.reduce((sum, [x = 0, y = 0], k) => {
    const [u = 0, v = 0] = ring[(k + 1) % ring.length] ?? []
    return sum + ((x - ox) * (v - oy) - (u - ox) * (y - oy)) / 2
  }, 0)
}

function ringsOf({ features }: SchematicCollection): number[][][] {
  return features.map(({ geometry }) => geometry.coordinates[0] ?? [])
}

interface Drawn {
  readonly built: Topology
  readonly units: { readonly type: 'GeometryCollection'; readonly geometries: Polygon[] }
}

function topologyOf(level: SchematicLevel): Drawn {
  const built = topology({ units: result.levels[level] })
  const units = built.objects['units']
  if (units?.type !== 'GeometryCollection') throw new Error('the units did not become a collection')
  const geometries = units.geometries.map((geometry): Polygon => {
    if (geometry.type !== 'Polygon') throw new Error('a unit did not become a polygon')
    return { type: 'Polygon', arcs: geometry.arcs }
  })
  return { built, units: { type: 'GeometryCollection', geometries } }
}

/** How many polygons use each arc, in either direction. */
function usesOfArcs({ built, units }: Drawn): number[] {
  const uses = built.arcs.map(() => 0)
  for (const geometry of units.geometries) {
    for (const arc of geometry.arcs.flat()) {
      const index = arc < 0 ? ~arc : arc
      uses[index] = (uses[index] ?? 0) + 1
    }
  }
  return uses
}

describe.each(LEVELS)('the schematic map of %s', (level) => {
  it('draws every unit once, in the order of the figures, as one closed ring', () => {
    const { features } = result.levels[level]
    expect(features.map(({ id }) => id)).toEqual(input.levels[level].units.map(({ id }) => id))
    for (const ring of ringsOf(result.levels[level])) {
      expect(ring.length).toBeGreaterThan(3)
      expect(ring.at(-1)).toEqual(ring[0])
    }
    expect(features.every(({ geometry }) => geometry.coordinates.length === 1)).toBe(true)
  })

  it('winds every ring counterclockwise and rounds to six decimals', () => {
    for (const ring of ringsOf(result.levels[level])) {
      expect(areaOf(ring)).toBeGreaterThan(0)
      for (const value of ring.flat()) expect(Math.round(value * 1e6) / 1e6).toBe(value)
    }
  })

  it('draws no ring that crosses itself', () => {
    const crossing = result.levels[level].features.filter(
      ({ geometry }) => kinks(polygon(geometry.coordinates)).features.length > 0,
    )
    expect(crossing.map(({ id }) => id)).toEqual([])
  })

  it('fills the outline: the areas of the units add up to it', () => {
    const sum = ringsOf(result.levels[level]).reduce((total, ring) => total + areaOf(ring), 0)
    expect(Math.abs(sum / Math.abs(areaOf(input.outline)) - 1)).toBeLessThan(RELATIVE_AREA_TOLERANCE)
  })

  it('shares each border between exactly two units, and what one unit has alone is the outline', () => {
    const { built, units } = topologyOf(level)
    expect(new Set(usesOfArcs({ built, units }))).toEqual(new Set([1, 2]))
    const rim = mesh(built, units, (a, b) => a === b).coordinates
    expect(rim).toHaveLength(1)
    const [ring = []] = rim
    expect(ring.at(-1)).toEqual(ring[0])
    expect(Math.abs(Math.abs(areaOf(ring) / areaOf(input.outline)) - 1)).toBeLessThan(RELATIVE_AREA_TOLERANCE)
    const corners = new Set(ring.map((point) => point.join()))
    expect(input.outline.filter((point) => !corners.has(point.join()))).toEqual([])
  })

  it('reports the neighbours that the topology has', () => {
    const { units } = input.levels[level]
    const pairs = neighbors(topologyOf(level).units.geometries).flatMap((others, a) =>
      others.filter((b) => b > a).map((b) => [units[a]?.id, units[b]?.id].join()),
    )
    const { contiguity } = result.report[level]
    const trueKeys = new Set(
      input.levels[level].neighbours.filter((pair) => pair.sharedMeters > 0).map(({ a, b }) => `${a},${b}`),
    )
    expect(pairs).toHaveLength(contiguity.drawnPairs)
    const hits = pairs.filter((pair) => trueKeys.has(pair) || trueKeys.has(pair.split(',').reverse().join())).length
    expect(contiguity.precision).toBeCloseTo(hits / pairs.length, 12)
    expect(contiguity.recall).toBeCloseTo(hits / trueKeys.size, 12)
    expect(contiguity.missing).toHaveLength(trueKeys.size - hits)
    expect(contiguity.extra.length + contiguity.widened.length).toBe(pairs.length - hits)
  })
})

describe('how well the schematic map agrees with the figures', () => {
  it('gives delområden their areas, places and neighbours', () => {
    const { summary, contiguity } = result.report.delomrade
    expect(summary.medianAreaError).toBeLessThan(0.005)
    expect(summary.worstAreaError).toBeLessThan(0.08)
    expect(summary.worstPublishedAreaError).toBeLessThan(0.08)
    expect(summary.medianCentroidMeters).toBeLessThan(25)
    expect(summary.worstCentroidMeters).toBeLessThan(400)
    expect(summary.pointsInside).toBe(136)
    expect(contiguity.f1).toBeGreaterThan(0.97)
    expect(contiguity.recall).toBeGreaterThan(0.99)
  })

  it('gives DeSO their areas, places and neighbours', () => {
    const { summary, contiguity } = result.report.deso
    expect(summary.medianAreaError).toBeLessThan(0.01)
    expect(summary.worstAreaError).toBeLessThan(0.12)
    expect(summary.worstPublishedAreaError).toBeLessThan(0.12)
    expect(summary.medianCentroidMeters).toBeLessThan(50)
    expect(summary.pointsInside).toBeGreaterThanOrEqual(207)
    expect(contiguity.f1).toBeGreaterThan(0.9)
    expect(contiguity.recall).toBeGreaterThan(0.98)
  })

  it('beats the power diagram that it starts from', () => {
    for (const { summary, powerDiagram } of LEVELS.map((level) => result.report[level])) {
      expect(summary.f1).toBeGreaterThan(powerDiagram.f1 + 0.05)
      expect(summary.medianCentroidMeters).toBeLessThan(powerDiagram.medianCentroidMeters / 2)
      expect(summary.pointsInside).toBeGreaterThanOrEqual(powerDiagram.pointsInside)
    }
  })

  it('names its exceptions in the printed report', () => {
    const text = formatReport(result.report)
    expect(text).toContain('136 delområden')
    expect(text).toContain('209 DeSO')
    const { missing, extra } = result.report.deso.contiguity
    const longest = [...extra].sort((p, q) => q.meters - p.meters)[0]
    expect(text).toContain(`${longest?.a ?? ''}-${longest?.b ?? ''} (`)
    expect(missing.every(({ a, b }) => text.includes(`${a}-${b}`)) || missing.length > 8).toBe(true)
  })
})
