export interface SwarmCircle {
  /** Place along the axis, in pixels; never moved. */
  readonly position: number
  readonly radius: number
}

export interface Swarm {
  /** Distance of each centre from the axis, in the order of the circles given. */
  readonly offsets: readonly number[]
  readonly radii: readonly number[]
  /** Distance from the axis to the outer edge of the circle farthest from it. */
  readonly extent: number
}

interface Placed extends SwarmCircle {
  readonly offset: number
}

/**
 * Lays circles beside an axis, all on one side, none over another and each as near to the axis as it gets. Larger
 * circles choose first; equal ones in the order given, so that the same data always give the same picture.
 *
 * @param gap least distance between two circles, in pixels
 */
export function beeswarm(circles: readonly SwarmCircle[], gap = 0.6): Swarm {
  const order = circles
    .map((circle, index) => ({ ...circle, index }))
    .sort((a, b) => b.radius - a.radius || a.index - b.index)
  const placed: Placed[] = []
  const offsets = circles.map(() => 0)
  for (const circle of order) {
    const offset = nearestFreeOffset(circle, placed, gap)
    placed.push({ ...circle, offset })
    offsets[circle.index] = offset
  }
  const extent = placed.reduce((most, { offset, radius }) => Math.max(most, offset + radius), 0)
  return { offsets, radii: circles.map(({ radius }) => radius), extent }
}

/** Distance across the axis at which two circles would just touch, or null when they cannot meet. */
function touching(circle: SwarmCircle, other: SwarmCircle, gap: number): number | null {
  const reach = circle.radius + other.radius + gap
  const along = circle.position - other.position
  return Math.abs(along) < reach ? Math.sqrt(reach * reach - along * along) : null
}

function nearestFreeOffset(circle: SwarmCircle, placed: readonly Placed[], gap: number): number {
  // Each circle in the way blocks an interval of offsets; the free place is the first gap between the intervals.
  const blocked = placed
    .flatMap((other) => {
      const across = touching(circle, other, gap)
      return across === null ? [] : [{ from: other.offset - across, to: other.offset + across }]
    })
    .sort((a, b) => a.from - b.from)
  let offset = circle.radius
  for (const { from, to } of blocked) {
    if (from >= offset) break
    offset = Math.max(offset, to)
  }
  return offset
}

/** Smaller circles by this factor at a time until they fit. */
const SHRINK = 0.94
const SHRINK_STEPS = 16

/** A beeswarm that stays within a depth, with all circles shrunk alike as far as that needs. */
export function fittedBeeswarm(circles: readonly SwarmCircle[], depth: number, gap = 0.6): Swarm {
  let swarm = beeswarm(circles, gap)
  for (let step = 1; step <= SHRINK_STEPS && swarm.extent > depth; step += 1) {
    const factor = SHRINK ** step
    swarm = beeswarm(
      circles.map(({ position, radius }) => ({ position, radius: radius * factor })),
      gap * factor,
    )
  }
  return swarm
}
