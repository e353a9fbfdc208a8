import { max, min } from 'd3'
import { areaAndCentroid, at, distance, distanceToSegment, isInside, type Ring } from './plane.ts'
import { ringPoints, sharedBorders, type PlanarMap } from './planarMap.ts'
import { pairKey, type Goal } from './misfit.ts'
import type { LevelInput, SchematicLevel } from './readSchematicInput.ts'

/** How one drawn unit differs from what is known of it. Errors of area are shares: 0.1 is ten percent too large. */
export interface UnitReport {
  readonly id: string
  readonly name: string
  /** Against the area scaled so that all units together fill the outline. */
  readonly areaError: number
  /** Against the published area. */
  readonly publishedAreaError: number
  readonly centroidMeters: number
  readonly isPointInside: boolean
  /** How far the true point lies from the drawn unit; 0 inside. */
  readonly outsideMeters: number
}

export interface NeighbourPair {
  readonly a: string
  readonly b: string
  readonly meters: number
}

/** Which units share a border in the drawing, against which truly do. */
export interface ContiguityReport {
  readonly truePairs: number
  readonly drawnPairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** True neighbours that do not share a border, with the true length. */
  readonly missing: readonly NeighbourPair[]
  /** Drawn neighbours that truly do not even meet in a point, with the drawn length. */
  readonly extra: readonly NeighbourPair[]
  /** Drawn neighbours that truly meet in a point only, with the drawn length; they count against precision too. */
  readonly widened: readonly NeighbourPair[]
}

export interface FitSummary {
  readonly medianAreaError: number
  readonly worstAreaError: number
  readonly medianPublishedAreaError: number
  readonly worstPublishedAreaError: number
  readonly medianCentroidMeters: number
  readonly worstCentroidMeters: number
  readonly pointsInside: number
  readonly f1: number
}

export interface LevelReport {
  readonly level: SchematicLevel
  readonly units: readonly UnitReport[]
  readonly contiguity: ContiguityReport
  readonly summary: FitSummary
  /** The same figures for the power diagram alone, before its borders were moved. */
  readonly powerDiagram: FitSummary
  readonly iterations: FitIterations
}

export interface FitIterations {
  /** Rounds of moving the sites of the power diagram and solving for its weights. */
  readonly siteRounds: number
  /** Borders that were turned, opened, closed or shrunk to a point. */
  readonly changedBorders: number
}

export type SchematicReport = Readonly<Record<SchematicLevel, LevelReport>>

/** The middle value; the upper one of two. */
function median(values: readonly number[]): number {
  return at(
    [...values].sort((a, b) => a - b),
    Math.floor(values.length / 2),
  )
}

function outsideMeters(point: readonly [number, number], ring: Ring): number {
  if (isInside(point, ring)) return 0
  return min(ring, (corner, k) => distanceToSegment(point, corner, at(ring, (k + 1) % ring.length))) ?? 0
}

function unitReports(map: PlanarMap, goal: Goal, { units }: LevelInput): UnitReport[] {
  return units.map(({ id, name, areaHectares }, cell) => {
    const ring = ringPoints(map, cell)
    const { area, centroid } = areaAndCentroid(ring)
    const target = at(goal.targets, cell)
    return {
      id,
      name,
      areaError: area / target.area - 1,
      publishedAreaError: area / 10000 / areaHectares - 1,
      centroidMeters: distance(centroid, target.centroid),
      isPointInside: isInside(target.centroid, ring),
      outsideMeters: outsideMeters(target.centroid, ring),
    }
  })
}

function contiguityReport(map: PlanarMap, goal: Goal, { units }: LevelInput): ContiguityReport {
  const count = units.length
  const drawn = sharedBorders(map)
  const isTrue = (key: number) => (goal.shared.get(key) ?? 0) > 0
  const pairOf = ([key, meters]: readonly [number, number]): NeighbourPair => ({
    a: at(units, Math.floor(key / count)).id,
    b: at(units, key % count).id,
    meters,
  })
  const truePairs = [...goal.shared].filter(([key]) => isTrue(key))
  const wrong = [...drawn].filter(([key]) => !isTrue(key))
  const hits = drawn.size - wrong.length
  return {
    truePairs: truePairs.length,
    drawnPairs: drawn.size,
    precision: hits / drawn.size,
    recall: hits / truePairs.length,
    f1: (2 * hits) / (drawn.size + truePairs.length),
    missing: truePairs.filter(([key]) => !drawn.has(key)).map(pairOf),
    extra: wrong.filter(([key]) => !goal.shared.has(key)).map(pairOf),
    widened: wrong.filter(([key]) => goal.shared.has(key)).map(pairOf),
  }
}

function summaryOf(units: readonly UnitReport[], { f1 }: ContiguityReport): FitSummary {
  const areas = units.map(({ areaError }) => Math.abs(areaError))
  const published = units.map(({ publishedAreaError }) => Math.abs(publishedAreaError))
  const offsets = units.map(({ centroidMeters }) => centroidMeters)
  return {
    medianAreaError: median(areas),
    worstAreaError: max(areas) ?? 0,
    medianPublishedAreaError: median(published),
    worstPublishedAreaError: max(published) ?? 0,
    medianCentroidMeters: median(offsets),
    worstCentroidMeters: max(offsets) ?? 0,
    pointsInside: units.filter(({ isPointInside }) => isPointInside).length,
    f1,
  }
}

/** Measures a drawn level against the figures it was drawn from. */
export function measureFit(map: PlanarMap, goal: Goal, input: LevelInput) {
  const units = unitReports(map, goal, input)
  const contiguity = contiguityReport(map, goal, input)
  return { units, contiguity, summary: summaryOf(units, contiguity) }
}

/** The true neighbours of a level by pair of unit numbers, with the shared length in metres. */
export function trueBorders({ units, neighbours }: LevelInput): Map<number, number> {
  const numberOf = new Map(units.map(({ id }, index) => [id, index]))
  return new Map(
    neighbours.map(({ a, b, sharedMeters }) => {
      const [first, second] = [numberOf.get(a), numberOf.get(b)]
      if (first === undefined || second === undefined) throw new RangeError(`schematic map: unknown unit in ${a}, ${b}`)
      return [pairKey(first, second, units.length), sharedMeters] as const
    }),
  )
}
