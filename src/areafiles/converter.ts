import { SYSTEMS, type CoordinateSystem } from '../domain/delivery.ts'
import { SYSTEM_DEFINITIONS } from './coordinateSystems.ts'
import { isWithin, type Extent } from './extent.ts'
import type { Xy } from './rawAreas.ts'

/** From a position of a system, east before north, to longitude and latitude in WGS 84; not finite where there is none. */
export type ToWgs84 = (position: Xy) => Xy

const NOWHERE: Xy = [Number.NaN, Number.NaN]

/** The library is fetched when the first position has to be converted. */
export async function converterFrom(system: CoordinateSystem): Promise<ToWgs84> {
  if (system === 'EPSG:4326') return (position) => position
  const { default: proj4 } = await import('proj4')
  const converter = proj4(SYSTEM_DEFINITIONS[system].proj, SYSTEM_DEFINITIONS['EPSG:4326'].proj)
  return ([x, y]) => {
    try {
      const [lon = Number.NaN, lat = Number.NaN] = converter.forward([x, y])
      return [lon, lat]
    } catch {
      return NOWHERE
    }
  }
}

/** A system that positions would be in the extent by, and whether north stands before east in them. */
export interface SystemFit {
  readonly system: CoordinateSystem
  readonly isSwapped: boolean
}

/**
 * The system that puts all positions into the extent; of several the one that puts their middle nearest to its middle.
 * Null where no system does.
 */
export async function likelySystem(positions: readonly Xy[], extent: Extent): Promise<SystemFit | null> {
  let best: (SystemFit & { readonly distance: number }) | null = null
  for (const system of SYSTEMS) {
    const toWgs84 = await converterFrom(system)
    for (const isSwapped of [false, true]) {
      const moved = positions.map(([x, y]) => toWgs84(isSwapped ? [y, x] : [x, y]))
      if (moved.length === 0 || !moved.every((position) => isWithin(position, extent))) continue
      const distance = distanceToMiddle(moved, extent)
      if (best === null || distance < best.distance) best = { system, isSwapped, distance }
    }
  }
  return best
}

function distanceToMiddle(positions: readonly Xy[], { west, south, east, north }: Extent): number {
  let [lon, lat] = [0, 0]
  for (const position of positions) {
    lon += position[0] / positions.length
    lat += position[1] / positions.length
  }
  return Math.hypot(lon - (west + east) / 2, lat - (south + north) / 2)
}
