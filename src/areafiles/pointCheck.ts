import type { AreaDelivery, AreaRings, LonLat, Ring } from '../domain/areas.ts'
import type { ArealUnit, UnitId, UnitLevel } from '../domain/units.ts'
import type { FindingList } from './areaFindings.ts'
import { metersBetween } from './grid.ts'

/** Points of units may lie beside a generalised border, or in the middle of a bent area; further off they are others'. */
const MOST_METERS = 500
const METERS_PER_KILOMETER = 1000

/**
 * Areas that lie away from where their unit is known to be: what mixed up or shifted ids look like. Boundaries do
 * change, so that it is a warning.
 */
export function checkPoints(areas: AreaDelivery['areas'], level: UnitLevel, findings: FindingList): void {
  const byId = new Map(level.units.map((unit) => [unit.id, unit]))
  for (const { id, rings } of areas) {
    const unit = byId.get(id)
    if (unit === undefined || isInside(rings, unit.point)) continue
    const meters = metersTo(rings, unit.point)
    if (meters <= MOST_METERS) continue
    const kilometers = Math.round(meters / (METERS_PER_KILOMETER / 10)) / 10
    findings.add('areaFarFromPoint', {
      found: id,
      details: { name: unit.name, kilometers, other: holder(areas, byId, unit) },
    })
  }
}

/** The name of the unit whose area holds the point. */
function holder(areas: AreaDelivery['areas'], byId: ReadonlyMap<UnitId, ArealUnit>, { point }: ArealUnit): string {
  const holding = areas.find(({ rings }) => isInside(rings, point))
  return holding === undefined ? '' : (byId.get(holding.id)?.name ?? holding.id)
}

/** Whether a point is in one of the outer rings and in none of the holes of its part. */
export const isInside = (rings: AreaRings, point: LonLat): boolean =>
  rings.some(
    ([outer, ...holes]) => outer !== undefined && inRing(outer, point) && !holes.some((hole) => inRing(hole, point)),
  )

function inRing(ring: Ring, [lon, lat]: LonLat): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]]
    if (from === undefined || to === undefined || from[1] > lat === to[1] > lat) continue
    if (lon < from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside
  }
  return inside
}

function metersTo(rings: AreaRings, [lon, lat]: LonLat): number {
  let least = Infinity
  for (const [outer = []] of rings) {
    for (const [x, y] of outer) least = Math.min(least, metersBetween([lon, lat], [x, y]))
  }
  return least
}
