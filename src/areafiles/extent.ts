import type { LonLat } from '../domain/areas.ts'
import type { UnitLevel } from '../domain/units.ts'

/** A rectangle in degrees, WGS 84. */
export interface Extent {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const WORLD: Extent = { west: -180, south: -90, east: 180, north: 90 }

/**
 * Around the points, which lie inside the areas: half the width of all of them, and never less than this. The sea out
 * to 12 nautical miles belongs to areas on the coast, which is 0.35 degrees of longitude in the south of Sweden.
 */
const LEAST_MARGIN = 0.4

/** Where the areas of a level are expected: around the points of its units with a wide margin. */
export function extentOf({ units }: UnitLevel): Extent {
  if (units.length === 0) return WORLD
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { point } of units) {
    west = Math.min(west, point[0])
    east = Math.max(east, point[0])
    south = Math.min(south, point[1])
    north = Math.max(north, point[1])
  }
  const across = Math.max(LEAST_MARGIN, (east - west) / 2)
  const along = Math.max(LEAST_MARGIN, (north - south) / 2)
  return {
    west: Math.max(WORLD.west, west - across),
    south: Math.max(WORLD.south, south - along),
    east: Math.min(WORLD.east, east + across),
    north: Math.min(WORLD.north, north + along),
  }
}

export const isWithin = ([lon, lat]: LonLat, { west, south, east, north }: Extent): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north
