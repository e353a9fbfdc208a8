import type { MapArea } from '../symbology/mapView.ts'
import type { UnitId } from '../domain/units.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
}

/**
 * The area that an arrow key leads to: the nearest whose middle lies within 45 degrees of the direction; where there
 * is none, the area itself.
 */
export function neighbourInDirection(areas: readonly MapArea[], from: UnitId, direction: Direction): UnitId {
  const start = areas.find(({ unitId }) => unitId === from)
  if (start === undefined) return from
  const [east, north] = VECTORS[direction]
  const squeeze = Math.cos((start.point[1] * Math.PI) / 180)
  let best = from
  let bestDistance = Infinity
  for (const { unitId, point } of areas) {
    const dx = (point[0] - start.point[0]) * squeeze
    const dy = point[1] - start.point[1]
    const along = dx * east + dy * north
    const across = Math.abs(dx * north) + Math.abs(dy * east)
    const distance = along * along + 4 * across * across
    if (unitId !== from && along > 0 && across <= along && distance < bestDistance) {
      best = unitId
      bestDistance = distance
    }
  }
  return best
}
