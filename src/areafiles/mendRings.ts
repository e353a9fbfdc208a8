import type { FindingList } from './areaFindings.ts'
import {
  gridRing,
  metersBetween,
  pointAt,
  rounded,
  signedArea,
  squareMeters,
  toGrid,
  turn,
  writtenPoint,
  DECIMALS,
} from './grid.ts'
import { nameOf, type RawArea, type RawPart, type RawRing, type Xy } from './rawAreas.ts'

/** A gap at the end of a ring, and a spike, up to this are mended: beyond it nobody but the publisher knows what is meant. */
const MOST_MENDED_METERS = 1
/** Less than a leaf of paper is no area. */
const LEAST_SQUARE_METERS = 0.01
/** How near to each other the two ways of a spike run, in steps of the grid: a centimetre. */
const SPIKE_WIDTH = 1

/** What was mended in a whole file, so that each is said once. */
interface Tally {
  readonly rounded: Set<number>
  readonly rewound: Set<number>
  repeatedFrom: number | null
  repeated: number
}

/**
 * Brings the rings of all areas into one form, in place: seven decimals, no point twice in a row, closed, outer rings
 * counter-clockwise and holes clockwise (RFC 7946, section 3.1.6). What cannot be mended is a fault and breaks the area.
 *
 * @param isNative whether the coordinates are as they stand in the file, and its format says how rings run
 */
export function mendRings(
  areas: readonly RawArea[],
  isNative: { readonly decimals: boolean; readonly winding: boolean },
  findings: FindingList,
): void {
  const tally: Tally = { rounded: new Set(), rewound: new Set(), repeatedFrom: null, repeated: 0 }
  for (const area of areas) {
    if (area.parts === null || area.isBroken) continue
    const parts = area.parts.map((part) => mendPart(part, { area, tally, findings }))
    area.isBroken = parts.some((part) => part === null)
    area.parts = parts.filter((part) => part !== null)
  }
  const [firstRounded] = tally.rounded
  if (isNative.decimals && firstRounded !== undefined) {
    findings.add('areasRounded', { row: firstRounded, details: { areas: tally.rounded.size, decimals: DECIMALS } })
  }
  if (tally.repeatedFrom !== null) {
    findings.add('areasPointsRepeated', { row: tally.repeatedFrom, details: { positions: tally.repeated } })
  }
  const [firstRewound] = tally.rewound
  if (isNative.winding && firstRewound !== undefined) {
    findings.add('areasRewound', { row: firstRewound, details: { areas: tally.rewound.size } })
  }
}

interface Mending {
  readonly area: RawArea
  readonly tally: Tally
  readonly findings: FindingList
}

/** All rings of a part, wound as they should be; null where one is beyond mending. All of them are looked at. */
function mendPart(part: RawPart, mending: Mending): RawPart | null {
  const rings = part.map((ring) => mendRing(ring, mending))
  if (rings.some((ring) => ring === null)) return null
  return rings
    .filter((ring) => ring !== null)
    .map((ring, index) => {
      const size = signedArea(gridRing(ring))
      // What crosses itself can come to nothing: which way it runs is then not the fault.
      if (size === 0 || size > 0 === (index === 0)) return ring
      mending.tally.rewound.add(mending.area.row)
      return ring.toReversed()
    })
}

function mendRing(ring: RawRing, mending: Mending): RawRing | null {
  const { area, tally, findings } = mending
  const { row } = area
  const details = { name: nameOf(area) }
  if (ring.length < 4) {
    findings.add('areasRingShort', { row, details })
    return null
  }
  const closed = closedRing(ring, mending)
  if (closed === null) return null
  const smooth = withoutSpikes(withoutRepeats(closed, area, tally), area, findings)
  if (smooth === null || !isFlat(smooth)) return smooth
  findings.add('areasRingFlat', { row, details })
  return null
}

/** Whether the triangles from the first point to all pieces come to nothing, whichever way they run. */
function isFlat(ring: RawRing): boolean {
  const grid = gridRing(ring)
  const origin = pointAt(grid, 0)
  let twice = 0
  for (let i = 1; i < ring.length; i++) twice += Math.abs(turn(origin, pointAt(grid, i - 1), pointAt(grid, i)))
  return ring.length < 4 || (twice / 2) * squareMeters(origin[1]) < LEAST_SQUARE_METERS
}

/** The ring with its first position at its end; null where the gap is too wide for that. */
function closedRing(ring: RawRing, { area, findings }: Mending): RawRing | null {
  const [first, last] = [ring[0], ring.at(-1)]
  if (first === undefined || last === undefined || (first[0] === last[0] && first[1] === last[1])) return ring
  const meters = metersBetween(first, last)
  const isMended = meters < MOST_MENDED_METERS
  const details = { name: nameOf(area), meters: Math.round(meters * 1e2) / 1e2 }
  findings.add(isMended ? 'areasRingClosed' : 'areasRingOpen', { row: area.row, details })
  // Two ends that are one point on the grid become one when repeats are taken out.
  return isMended ? [...ring, first] : null
}

const isSame = (one: Xy | undefined, other: Xy): boolean =>
  one !== undefined && one[0] === other[0] && one[1] === other[1]

/** The ring on the grid, without a point that stands twice in a row; points that only rounding made one are not counted. */
function withoutRepeats(ring: RawRing, { row }: RawArea, tally: Tally): RawRing {
  const kept: RawRing = []
  ring.forEach((position, index) => {
    const point: Xy = [rounded(position[0]), rounded(position[1])]
    if (!isSame(position, point)) tally.rounded.add(row)
    if (!isSame(kept.at(-1), point)) kept.push(point)
    if (!isSame(ring[index - 1], position)) return
    tally.repeated += 1
    tally.repeatedFrom ??= row
  })
  return kept
}

/** Takes out points where the ring turns round and runs back along itself; null where it does so for long. */
function withoutSpikes(ring: RawRing, area: RawArea, findings: FindingList): RawRing | null {
  const kept: RawRing = []
  for (const position of ring) {
    kept.push(position)
    let spike = lastSpike(kept, area, findings)
    for (; spike === 'removed'; spike = lastSpike(kept, area, findings)) continue
    if (spike === 'long') return null
  }
  if (kept.length < 4) return kept
  // The place where the ring begins and ends may be a spike itself: look at it from both sides.
  const spike = lastSpike([...kept.slice(-2), ...kept.slice(1, 2)], area, findings)
  if (spike !== 'removed') return spike === 'long' ? null : kept
  const opened = kept.slice(1, -1)
  const [first] = opened
  return first === undefined || isSame(opened.at(-1), first) ? opened : [...opened, first]
}

/** Whether the last point but one of a way is a spike; a short one is then gone. */
function lastSpike(way: RawRing, area: RawArea, findings: FindingList): 'none' | 'removed' | 'long' {
  const [before, tip, after] = way.length < 3 ? [] : way.slice(-3)
  if (before === undefined || tip === undefined || after === undefined) return 'none'
  const length = spikeLength(before, tip, after)
  if (length === null) return 'none'
  const isShort = length <= MOST_MENDED_METERS
  findings.add(isShort ? 'areasSpikeRemoved' : 'areasSpike', {
    row: area.row,
    found: writtenPoint(toGrid(tip[0]), toGrid(tip[1])),
    details: { name: nameOf(area), meters: Math.round(length * 1e2) / 1e2 },
  })
  if (!isShort) return 'long'
  way.splice(-2, isSame(before, after) ? 2 : 1, ...(isSame(before, after) ? [] : [after]))
  return 'removed'
}

/** How far a way runs out and back along itself at a point; null where it does not. */
function spikeLength(before: Xy, tip: Xy, after: Xy): number | null {
  const [ax, ay] = [toGrid(before[0]) - toGrid(tip[0]), toGrid(before[1]) - toGrid(tip[1])]
  const [bx, by] = [toGrid(after[0]) - toGrid(tip[0]), toGrid(after[1]) - toGrid(tip[1])]
  if (ax * bx + ay * by <= 0) return null
  const apart = Math.abs(turn([0, 0], [ax, ay], [bx, by])) / Math.max(Math.hypot(ax, ay), Math.hypot(bx, by))
  const meters = Math.min(metersBetween(before, tip), metersBetween(after, tip))
  // Points that lie close together turn by chance on the grid: only an exact return is a spike there.
  return apart === 0 || (apart <= SPIKE_WIDTH && meters > MOST_MENDED_METERS) ? meters : null
}
