import type { FindingList } from './areaFindings.ts'
import { PER_DEGREE, gridRing, metersBetween, rounded, signedArea, squareMeters, writtenPoint } from './grid.ts'
import { nameOf, type RawArea, type RawRing, type Xy } from './rawAreas.ts'
import { ringContact, type RingContact } from './ringCrossings.ts'
import type { Work } from './work.ts'

/** A ring with more of them was not simplified but broken. */
const MOST_LOOPS = 20

/**
 * Takes out, in place, the loops that simplifying has made where a ring crosses itself, as far as they stay within some
 * metres of the crossing. Longer ones are left for the check of shapes.
 *
 * @returns false when there is no work left
 */
export function removeLoops(areas: readonly RawArea[], meters: number, work: Work, findings: FindingList): boolean {
  for (const area of areas) {
    for (const part of area.parts ?? []) {
      for (const [index, ring] of part.entries()) {
        const mended = withoutLoops(ring, { area, meters, work, findings })
        if (mended === null) return false
        part[index] = mended
      }
    }
  }
  return true
}

interface Mending {
  readonly area: RawArea
  readonly meters: number
  readonly work: Work
  readonly findings: FindingList
}

function withoutLoops(ring: RawRing, { area, meters, work, findings }: Mending): RawRing | null {
  let mended = ring
  for (let count = 0; count < MOST_LOOPS; count++) {
    const contact = ringContact(gridRing(mended), work)
    if (contact === 'spent') return null
    if (contact?.kind !== 'crosses') return mended
    const { kept, loop } = partedAt(mended, contact)
    const [crossing] = loop
    if (crossing === undefined || kept.length < 4) return mended
    if (loop.some((point) => metersBetween(crossing, point) > meters)) return mended
    findings.add('areasLoopRemoved', {
      row: area.row,
      found: writtenPoint(contact.x, contact.y),
      details: { name: nameOf(area), squareMeters: Math.ceil(squareMetersOf(loop)) },
    })
    mended = kept
  }
  return mended
}

/** The two rings that a ring makes where it crosses itself, the smaller one as the loop. */
function partedAt(ring: RawRing, { x, y, first, second }: RingContact): { kept: RawRing; loop: RawRing } {
  const crossing: Xy = [rounded(x / PER_DEGREE), rounded(y / PER_DEGREE)]
  const inner = closed([crossing, ...ring.slice(first + 1, second + 1)])
  const outer = closed([crossing, ...ring.slice(second + 1, -1), ...ring.slice(0, first + 1)])
  return squareMetersOf(inner) <= squareMetersOf(outer) ? { kept: outer, loop: inner } : { kept: inner, loop: outer }
}

/** Without points that stand twice in a row: the crossing may lie at a point of the ring. */
function closed(points: RawRing): RawRing {
  const [start] = points
  const ring = points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]))
  while (ring.length > 1 && isSame(start, ring.at(-1))) ring.pop()
  return start === undefined ? ring : [...ring, [start[0], start[1]]]
}

const isSame = (one: Xy | undefined, other: Xy | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1]

function squareMetersOf(ring: RawRing): number {
  const grid = gridRing(ring)
  return Math.abs(signedArea(grid)) * squareMeters(grid.y[0] ?? 0)
}
