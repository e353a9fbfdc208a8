import { areaTopology, type AreaTopology } from '../../src/spatial/areaTopology.ts'
import { unitLevel, type UnitId, type UnitLevel } from '../../src/domain/units.ts'
import type { OfficialShapes } from './officialShapes.ts'
import { rounded } from './rounding.ts'

/** Decimals of what is taken from boundaries: about a metre, and a hundred square metres. */
const POINT_DECIMALS = 5
const HECTARE_DECIMALS = 2

/** A level whose points, areas and neighbours come from its official boundaries. */
export interface OfficialLevel {
  readonly level: UnitLevel
  readonly islands: readonly UnitId[]
}

/** The same units in the same order, with what their boundaries say about them. */
export function officialLevel(level: UnitLevel, { rings, toleranceMeters }: OfficialShapes): OfficialLevel {
  const topology = areaTopology(rings, toleranceMeters)
  const units = level.units.map((unit, index) => ({ ...unit, ...placeIn(topology, index) }))
  const neighbours = topology.neighbours.map(([a, b, meters]) => [a, b, wholeMeters(meters)] as const)
  return {
    level: unitLevel(level.id, level.vintage, units, neighbours),
    islands: topology.islands,
  }
}

function placeIn(
  { points, areaHectares }: AreaTopology,
  index: number,
): Pick<UnitLevel['units'][number], 'point' | 'areaHectares'> {
  const [lon = 0, lat = 0] = points[index] ?? []
  return {
    point: [rounded(lon, POINT_DECIMALS), rounded(lat, POINT_DECIMALS)],
    areaHectares: rounded(areaHectares[index] ?? 0, HECTARE_DECIMALS),
  }
}

/** 0 says that two areas meet in a point, so that no border becomes 0. */
const wholeMeters = (meters: number): number => (meters > 0 ? Math.max(1, Math.round(meters)) : 0)

/** A figure of the tables and the same from the boundaries. */
export interface Change {
  readonly what: string
  readonly shipped: number
  readonly official: number
}

/** How the boundaries of a level differ from what the tables say about it. */
export interface Comparison {
  /** Pairs as `a-b`, with the metres that they share or shared. */
  readonly newPairs: readonly Change[]
  readonly gonePairs: readonly Change[]
  /** Shared lengths that differ by more than 20 m, and by more than 5 %. */
  readonly lengths: readonly Change[]
  /** Land areas in hectares that differ by more than half a per cent, and by more than the tables' last decimal. */
  readonly areas: readonly Change[]
  /** Points that lie more than 100 m apart, with how far. */
  readonly points: readonly Change[]
}

const LENGTH_METERS = 20
const LENGTH_SHARE = 0.05
const AREA_SHARE = 0.005
const AREA_HECTARES = 0.06
const POINT_METERS = 100
const METERS_PER_DEGREE = 111_320

export function comparison(shipped: UnitLevel, official: UnitLevel): Comparison {
  const [before, after] = [pairsOf(shipped), pairsOf(official)]
  const both = [...after].flatMap(([what, now]): Change[] => {
    const old = before.get(what)
    return old === undefined ? [] : [{ what, shipped: old, official: now }]
  })
  const isLonger = ({ shipped: old, official: now }: Change): boolean =>
    Math.abs(now - old) > Math.max(LENGTH_METERS, LENGTH_SHARE * old)
  return {
    newPairs: [...after]
      .filter(([what]) => !before.has(what))
      .map(([what, now]) => ({ what, shipped: 0, official: now })),
    gonePairs: [...before]
      .filter(([what]) => !after.has(what))
      .map(([what, old]) => ({ what, shipped: old, official: 0 })),
    lengths: worstFirst(both.filter(isLonger)),
    areas: worstFirst(areaChanges(shipped, official)),
    points: worstFirst(pointChanges(shipped, official)),
  }
}

const pairsOf = ({ units, neighbours }: UnitLevel): ReadonlyMap<string, number> =>
  new Map(neighbours.map(([a, b, meters]) => [[units[a]?.id ?? '', units[b]?.id ?? ''].sort().join('-'), meters]))

const worstFirst = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => Math.abs(b.official - b.shipped) - Math.abs(a.official - a.shipped))

const areaChanges = (shipped: UnitLevel, official: UnitLevel): Change[] =>
  official.units
    .map(({ id, areaHectares }, index) => {
      return { what: id, shipped: shipped.units[index]?.areaHectares ?? 0, official: areaHectares }
    })
    .filter((one) => {
      return Math.abs(one.official - one.shipped) > Math.max(AREA_HECTARES, AREA_SHARE * one.shipped)
    })

function pointChanges(shipped: UnitLevel, official: UnitLevel): Change[] {
  return official.units.flatMap(({ id, point: [lon, lat] }, index) => {
    const [oldLon, oldLat] = shipped.units[index]?.point ?? [lon, lat]
    const east = (lon - oldLon) * METERS_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
    const meters = Math.hypot(east, (lat - oldLat) * METERS_PER_DEGREE)
    return meters > POINT_METERS ? [{ what: id, shipped: 0, official: Math.round(meters) }] : []
  })
}
