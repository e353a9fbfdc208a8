import { floatAt } from '../math/floats.ts'
import type { FindingList } from './areaFindings.ts'
import { PER_DEGREE, boxOf, signedArea, squareMeters, type GridRing } from './grid.ts'
import { overlapArea, type Overlap } from './overlapArea.ts'
import { nameOf, type RawPart, type RawRing, type Xy } from './rawAreas.ts'
import { gridArea, type GridArea } from './shapeFaults.ts'
import type { Work } from './work.ts'

/** What rounding can leave outside of an area that lies wholly in another. */
const MOST_SQUARE_METERS_OUTSIDE = 1
/** An area that takes more of another is the same area, or another version of it. */
const MOST_SHARE_OF_HOST = 0.5

/** A part of an area that lies wholly in another area, which has no hole for it. */
export interface Enclave {
  readonly overlap: Overlap
  readonly host: number
  readonly inner: number
  readonly outer: GridRing
  readonly squareMeters: number
}

/**
 * Programs that simplify area by area may lose holes: then what lies in a hole lies over the area around it.
 *
 * @returns the largest first; null when there is no work left
 */
export function enclavesAmong(
  shapes: readonly GridArea[],
  overlaps: readonly Overlap[],
  work: Work,
): readonly Enclave[] | null {
  const found: Enclave[] = []
  for (const overlap of overlaps) {
    const { first, second } = overlap
    for (const [host, inner] of [
      [first, second],
      [second, first],
    ] as const) {
      const enclaves = enclavesIn(shapes, { overlap, host, inner }, work)
      if (enclaves === null) return null
      found.push(...enclaves)
    }
  }
  return found.sort((a, b) => b.squareMeters - a.squareMeters || a.host - b.host || a.inner - b.inner)
}

/**
 * Gives every area the holes that it has lost: for each part of another area that lies wholly in it, the same ring the
 * other way round. The shapes, and the areas that they are of, are replaced.
 *
 * @returns the places of the areas that have a hole more; null when there is no work left
 */
export function cutHoles(
  shapes: GridArea[],
  overlaps: readonly Overlap[],
  work: Work,
  findings: FindingList,
): ReadonlySet<number> | null {
  const enclaves = enclavesAmong(shapes, overlaps, work)
  if (enclaves === null) return null
  const cut = new Set<number>()
  for (const { host, inner, outer, squareMeters } of enclaves) {
    const [around, within] = [shapes[host], shapes[inner]]
    if (around === undefined || within === undefined) continue
    const holder = holderOf(outer, around, work)
    if (holder === 'spent') return null
    if (holder === null) continue
    holder.push(ringAround(outer))
    shapes[host] = gridArea(around.area)
    cut.add(host)
    const names = { name: nameOf(around.area), other: nameOf(within.area) }
    findings.add('areasHoleCut', {
      row: around.area.row,
      details: { ...names, squareMeters: Math.round(squareMeters) },
    })
  }
  return cut
}

/** The part of an area that lacks a hole; null where a hole for something larger has taken the ground out already. */
function holderOf(outer: GridRing, around: GridArea, work: Work): RawPart | null | 'spent' {
  const isWithin = liesIn(outer, around, work)
  if (isWithin === null) return 'spent'
  const index = isWithin ? partAround(outer, around, work) : null
  if (index === 'spent') return 'spent'
  return index === null ? null : (around.area.parts?.[index] ?? null)
}

/** The same ring the other way round, in degrees. */
const ringAround = ({ x, y }: GridRing): RawRing =>
  Array.from(x, (gridX, index): Xy => [gridX / PER_DEGREE, floatAt(y, index) / PER_DEGREE]).reverse()

/** Which part of an area has most of the ground of a ring. */
function partAround(ring: GridRing, { parts }: GridArea, work: Work): number | null | 'spent' {
  let best: number | null = null
  let most = 0
  for (const [index, part] of parts.entries()) {
    const common = overlapArea([ring], part, boxOf([ring]), work)
    if (common === null) return 'spent'
    if (common > most) [best, most] = [index, common]
  }
  return best
}

function enclavesIn(
  shapes: readonly GridArea[],
  pair: Pick<Enclave, 'overlap' | 'host' | 'inner'>,
  work: Work,
): Enclave[] | null {
  const found: Enclave[] = []
  for (const [outer, ...holes] of shapes[pair.inner]?.parts ?? []) {
    const size = outer === undefined ? 0 : ringSquareMeters(outer)
    if (outer === undefined || holes.length > 0 || size > pair.overlap.squareMeters + MOST_SQUARE_METERS_OUTSIDE)
      continue
    const isWithin = liesIn(outer, shapes[pair.host], work)
    if (isWithin === null) return null
    if (isWithin) found.push({ ...pair, outer, squareMeters: size })
  }
  return found
}

function ringSquareMeters(ring: GridRing): number {
  const { south, north } = boxOf([ring])
  return Math.abs(signedArea(ring)) * squareMeters((south + north) / 2)
}

/** Whether the ground of a ring is that of an area too, and only a part of it; null when there is no work left. */
function liesIn(ring: GridRing, host: GridArea | undefined, work: Work): boolean | null {
  if (host === undefined) return false
  const whole = host.parts.flat().reduce((sum, one) => sum + signedArea(one), 0)
  const size = Math.abs(signedArea(ring))
  if (size > MOST_SHARE_OF_HOST * whole) return false
  const common = overlapArea([ring], host.parts.flat(), boxOf([ring]), work)
  return common === null ? null : (size - common) * squareMeters(ring.y[0] ?? 0) <= MOST_SQUARE_METERS_OUTSIDE
}
