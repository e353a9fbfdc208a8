import { at } from '../math/column.ts'
import type { Circle } from './labelPlacement.ts'

export interface NudgeOptions {
  /** No circle ends further than this from where it belongs, in pixels. */
  readonly most: number
  /** Two circles may overlap by this share of the distance at which they would touch. */
  readonly overlap: number
  readonly rounds: number
}

/** How much of the way back each circle goes in a round: apart first, then as near home as the others allow. */
const HOMING = 0.06

/**
 * Moves circles that cover each other apart, each at most a stated way from where it belongs. The same circles always
 * give the same picture: there is no chance in it, and the order decides where two lie on the very same spot.
 */
export function nudgeApart(circles: readonly Circle[], { most, overlap, rounds }: NudgeOptions): readonly Circle[] {
  const x = Float64Array.from(circles, (circle) => circle.x)
  const y = Float64Array.from(circles, (circle) => circle.y)
  const moved = { x, y }
  for (let round = 0; round < rounds; round += 1) {
    circles.forEach((circle, index) => {
      x[index] = at(x, index) + (circle.x - at(x, index)) * HOMING
      y[index] = at(y, index) + (circle.y - at(y, index)) * HOMING
    })
    separate(circles, moved, 1 - overlap)
    circles.forEach((circle, index) => keepNear(circle, moved, index, most))
  }
  return circles.map(({ r }, index) => ({ x: x[index] ?? 0, y: y[index] ?? 0, r }))
}

interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Pushes each pair that is too close apart, the smaller circle further than the larger. */
function separate(circles: readonly Circle[], places: Places, nearness: number): void {
  for (const [i, a] of circles.entries()) {
    for (const [offset, b] of circles.slice(i + 1).entries()) {
      const j = i + 1 + offset
      const push = pushOf(places, i, j, (a.r + b.r) * nearness)
      if (push === undefined) continue
      const part = (b.r * b.r) / (a.r * a.r + b.r * b.r)
      move(places, i, push, -part)
      move(places, j, push, 1 - part)
    }
  }
}

/** The way that two circles have to go apart to lie at a distance; undefined where they do already. */
function pushOf({ x, y }: Places, i: number, j: number, reach: number): readonly [number, number] | undefined {
  const dx = at(x, j) - at(x, i)
  const dy = at(y, j) - at(y, i)
  const distance = Math.hypot(dx, dy)
  if (distance >= reach) return undefined
  // On the very same spot there is no direction: the order gives one.
  if (distance === 0) return [j % 2 === 0 ? reach : -reach, 0]
  const missing = reach - distance
  return [(dx / distance) * missing, (dy / distance) * missing]
}

function move({ x, y }: Places, index: number, [dx, dy]: readonly [number, number], share: number): void {
  x[index] = at(x, index) + dx * share
  y[index] = at(y, index) + dy * share
}

function keepNear(home: Circle, { x, y }: Places, index: number, most: number): void {
  const [dx, dy] = [at(x, index) - home.x, at(y, index) - home.y]
  const distance = Math.hypot(dx, dy)
  if (distance <= most) return
  x[index] = home.x + (dx / distance) * most
  y[index] = home.y + (dy / distance) * most
}
