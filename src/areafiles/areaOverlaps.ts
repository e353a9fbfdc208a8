import { GENERALISATION_LIMITS, type Generalisation } from '../domain/delivery.ts'
import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { eachBoxPair } from './boxPairs.ts'
import { cutHoles, enclavesAmong } from './enclaves.ts'
import { squareMeters, type GridBox } from './grid.ts'
import { overlapArea, type Overlap } from './overlapArea.ts'
import { overlapDepth } from './overlapDepth.ts'
import { nameOf } from './rawAreas.ts'
import type { GridArea } from './shapeFaults.ts'
import { spend, type Work } from './work.ts'

/** Borders that were measured or simplified apart overlap by slivers; a strip that somebody lives on does not belong to two. */
const MOST_SQUARE_METERS = 100
const EQUATOR = squareMeters(0)
/** What looking at two boxes costs, in comparisons. */
const LOOK = 4
/** Fewer overlaps than this are borders that somebody has drawn wrong. */
const LEAST_OF_A_COPY = 3

/**
 * Areas that lie over each other. Of a copy that is declared as generalised, areas that lie wholly in another get their
 * hole there (`shapes` has the mended ones afterwards), and overlaps no deeper than declared are told and left.
 *
 * @returns false when there is no work left
 */
export function checkOverlapsBetween(
  shapes: GridArea[],
  generalised: Generalisation | null,
  work: Work,
  findings: FindingList,
): boolean {
  const { overlaps, isDone } = overlapsBetween(shapes, work)
  if (isDone && generalised !== null) return judgeGeneralised({ shapes, overlaps, generalised, work, findings })
  for (const overlap of overlaps) say('areasOverlap', shapes, overlap, findings)
  if (isDone && overlaps.length >= LEAST_OF_A_COPY) sayWhereGeneralised(shapes, overlaps, work, findings)
  return isDone
}

/** In the order of the areas; not all of them where the work or their number ends. */
function overlapsBetween(
  shapes: readonly GridArea[],
  work: Work,
): { readonly overlaps: readonly Overlap[]; readonly isDone: boolean } {
  const overlaps: Overlap[] = []
  const isDone = eachBoxPair(
    shapes.map(({ box }) => box),
    work,
    (first, second, common) => {
      if (isSmall(common)) return spend(work, LOOK)
      const overlap = overlapOf(shapes, { first, second, common }, work)
      if (overlap !== null && overlap.squareMeters > MOST_SQUARE_METERS) overlaps.push(overlap)
      return overlap !== null && overlaps.length < AREA_LIMITS.overlaps
    },
  )
  return { overlaps: overlaps.sort((a, b) => a.first - b.first || a.second - b.second), isDone }
}

function overlapOf(shapes: readonly GridArea[], pair: Omit<Overlap, 'squareMeters'>, work: Work): Overlap | null {
  const { first, second, common } = pair
  const [one, other] = [shapes[first]?.parts.flat() ?? [], shapes[second]?.parts.flat() ?? []]
  const overlap = overlapArea(one, other, common, work)
  return overlap === null ? null : { ...pair, squareMeters: overlap * squareMeters((common.south + common.north) / 2) }
}

/** Where a box is too small for an overlap that matters wherever on the ground it is: squares are largest at the equator. */
const isSmall = ({ west, south, east, north }: GridBox): boolean =>
  (east - west) * (north - south) <= MOST_SQUARE_METERS / EQUATOR

interface Judging {
  readonly shapes: GridArea[]
  readonly overlaps: readonly Overlap[]
  readonly generalised: Generalisation
  readonly work: Work
  readonly findings: FindingList
}

function judgeGeneralised({ shapes, overlaps, generalised, work, findings }: Judging): boolean {
  const cut = cutHoles(shapes, overlaps, work, findings)
  if (cut === null) return false
  for (const overlap of overlaps) {
    const isMended = cut.has(overlap.first) || cut.has(overlap.second)
    const left = isMended ? overlapOf(shapes, overlap, work) : overlap
    if (left === null) return false
    if (left.squareMeters <= MOST_SQUARE_METERS) continue
    const depth = depthOf(shapes, left, generalised.overlapMeters, work)
    if (depth === null) return false
    say(depth > generalised.overlapMeters ? 'areasOverlap' : 'areasOverlapGeneralised', shapes, left, findings)
  }
  return true
}

const depthOf = (shapes: readonly GridArea[], { first, second, common }: Overlap, known: number, work: Work) =>
  overlapDepth([shapes[first]?.parts.flat() ?? [], shapes[second]?.parts.flat() ?? []], common, known, work)

function say(
  code: 'areasOverlap' | 'areasOverlapGeneralised',
  shapes: readonly GridArea[],
  { first, second, squareMeters }: Overlap,
  findings: FindingList,
): void {
  const [one, other] = [shapes[first], shapes[second]]
  if (one === undefined || other === undefined) return
  const names = { name: nameOf(one.area), other: nameOf(other.area) }
  findings.add(code, { row: one.area.row, details: { ...names, squareMeters: Math.round(squareMeters) } })
}

/** Tells how to declare a generalised copy, where the overlaps are such as declaring would let through. */
function sayWhereGeneralised(
  shapes: readonly GridArea[],
  overlaps: readonly Overlap[],
  work: Work,
  findings: FindingList,
): void {
  const enclaves = enclavesAmong(shapes, overlaps, work)
  if (enclaves === null) return
  const enclosed = new Set(enclaves.map(({ overlap }) => overlap))
  const { least, most } = GENERALISATION_LIMITS.overlapMeters
  let deepest: number = least
  for (const overlap of overlaps) {
    const depth = enclosed.has(overlap) ? deepest : depthOf(shapes, overlap, deepest, work)
    if (depth === null || depth > most) return
    deepest = depth
  }
  findings.add('areasGeneralisedLikely', { details: { meters: Math.ceil(deepest), areas: overlaps.length } })
}
