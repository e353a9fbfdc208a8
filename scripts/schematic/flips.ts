import { at, between, type Point } from './plane.ts'
import { cellLeftOf, copyOf, OUTSIDE, setRing, type PlanarMap } from './planarMap.ts'

/** How far apart the ends of a new border start, as a share of the border that it replaces. */
const OPENING_SHARE = 0.15
const OPENING_LIMITS_METERS = [20, 60] as const

/** A changed copy of a map, with the cells whose rings are new. */
export interface Flip {
  readonly map: PlanarMap
  readonly cells: readonly number[]
}

/** A border and the four cells around it: those on its sides and those at its ends. */
export interface Quartet {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
  readonly atFrom: number
  readonly atTo: number
}

/** Replaces one run of vertices in the ring of a cell by another. */
function replaceRun(map: PlanarMap, cell: number, run: readonly number[], by: readonly number[]): boolean {
  const ring = at(map.rings, cell)
  const start = ring.indexOf(at(run, 0))
  const turned = [...ring.slice(start), ...ring.slice(0, start)]
  if (start < 0 || run.some((vertex, k) => turned[k] !== vertex)) return false
  setRing(map, cell, [...by, ...turned.slice(run.length)])
  return true
}

/** Applies several replacements to a copy; null when the rings are not as the flip expects. */
function flipped(
  map: PlanarMap,
  changes: readonly (readonly [cell: number, run: readonly number[], by: readonly number[]])[],
): Flip | null {
  const copy = copyOf(map)
  if (!changes.every(([cell, run, by]) => replaceRun(copy, cell, run, by))) return null
  // A directed edge that two rings wanted was given to the last; the rings are written once more to be sure.
  for (const [cell] of changes) setRing(copy, cell, at(copy.rings, cell))
  return { map: copy, cells: changes.map(([cell]) => cell) }
}

function openingOf(a: Point, b: Point): number {
  const [least, most] = OPENING_LIMITS_METERS
  return Math.max(least, Math.min(most, OPENING_SHARE * Math.hypot(a[0] - b[0], a[1] - b[1])))
}

/** The cells around a border between two free vertices, or null where it is not a plain meeting of three and three. */
export function quartetOf(map: PlanarMap, around: readonly number[][], from: number, to: number): Quartet | null {
  const left = cellLeftOf(map, from, to)
  const right = cellLeftOf(map, to, from)
  if (left === OUTSIDE || right === OUTSIDE) return null
  const third = (vertex: number) => at(around, vertex).filter((cell) => cell !== left && cell !== right)
  const [atFrom, atTo] = [third(from), third(to)]
  const [first, last] = [atFrom[0], atTo[0]]
  if (atFrom.length !== 1 || atTo.length !== 1 || first === undefined || last === undefined) return null
  return first === last ? null : { from, to, left, right, atFrom: first, atTo: last }
}

/**
 * Turns a border: the cells at its ends become neighbours, those on its sides part.
 *
 * @param share where on the old border the new one crosses it
 */
export function turnBorder(map: PlanarMap, border: Quartet, share: number): Flip | null {
  const { from, to, left, right, atFrom, atTo } = border
  const flip = flipped(map, [
    [left, [from, to], [from]],
    [right, [to, from], [to]],
    [atFrom, [from], [to, from]],
    [atTo, [to], [from, to]],
  ])
  if (!flip) return null
  const [a, b] = [at(map.points, from), at(map.points, to)]
  const [x, y] = between(a, b, share)
  const reach = openingOf(a, b) / 2 / Math.hypot(b[0] - a[0], b[1] - a[1])
  const [nx, ny] = [-(b[1] - a[1]) * reach, (b[0] - a[0]) * reach]
  flip.map.points[from] = [x + nx, y + ny]
  flip.map.points[to] = [x - nx, y - ny]
  return flip
}

/** Shrinks a border to a point, where the cells on its sides and at its ends then all meet. */
export function shrinkBorder(map: PlanarMap, from: number, to: number, around: readonly number[][]): Flip | null {
  const left = cellLeftOf(map, from, to)
  const right = cellLeftOf(map, to, from)
  const others = at(around, to).filter((cell) => cell !== left && cell !== right)
  // A cell at both ends would meet itself in the point.
  if (left === OUTSIDE || right === OUTSIDE || others.some((cell) => at(around, from).includes(cell))) return null
  const flip = flipped(map, [
    [left, [from, to], [from]],
    [right, [to, from], [from]],
    ...others.map((cell) => [cell, [to], [from]] as const),
  ])
  if (flip) flip.map.points[from] = between(at(map.points, from), at(map.points, to), 0.5)
  return flip
}

/** The neighbours of a vertex along the outline, with the cells before and after it. */
export function onOutline(map: PlanarMap, slider: number, around: readonly number[][]) {
  for (const before of at(around, slider)) {
    const ring = at(map.rings, before)
    const previous = at(ring, (ring.indexOf(slider) + ring.length - 1) % ring.length)
    if (cellLeftOf(map, slider, previous) !== OUTSIDE) continue
    const after = at(around, slider).find((cell) => cell !== before)
    if (after === undefined || at(around, slider).length !== 2) return null
    const other = at(map.rings, after)
    return { before, after, previous, next: at(other, (other.indexOf(slider) + 1) % other.length) }
  }
  return null
}

/** Opens the way to the outline for the cell at the inner end of a border that ends on the outline. */
export function reachOutline(map: PlanarMap, inner: number, slider: number, around: readonly number[][]): Flip | null {
  const place = onOutline(map, slider, around)
  const third = at(around, inner).filter((cell) => cell !== place?.before && cell !== place?.after)
  const [cell] = third
  if (!place || cell === undefined || third.length !== 1 || at(around, inner).length !== 3) return null
  const flip = flipped(map, [
    [place.before, [slider, inner], [slider]],
    [place.after, [inner, slider], [inner]],
    [cell, [inner], [slider, inner]],
  ])
  if (!flip) return null
  const here = at(map.points, slider)
  flip.map.points[slider] = between(here, at(map.points, place.previous), 0.3)
  flip.map.points[inner] = between(here, at(map.points, place.next), 0.3)
  flip.map.kinds[inner] = 'slider'
  return flip
}

/** Takes a cell off the outline where it reaches it between two sliders; its neighbours there then meet. */
export function leaveOutline(map: PlanarMap, slider: number, around: readonly number[][]): Flip | null {
  const place = onOutline(map, slider, around)
  if (!place || at(map.kinds, place.next) !== 'slider') return null
  const { before, after: cell, next } = place
  const after = onOutline(map, next, around)?.after
  if (after === undefined || after === before || after === cell) return null
  const flip = flipped(map, [
    [before, [slider], [slider, next]],
    [cell, [slider, next], [next]],
    [after, [next], [next, slider]],
  ])
  if (!flip) return null
  const [a, b] = [at(map.points, slider), at(map.points, next)]
  const [x, y] = between(a, b, 0.5)
  const reach = openingOf(a, b) / Math.hypot(b[0] - a[0], b[1] - a[1])
  flip.map.points[slider] = [x, y]
  flip.map.points[next] = [x - (b[1] - a[1]) * reach, y + (b[0] - a[0]) * reach]
  flip.map.kinds[next] = 'free'
  return flip
}

/** Lets a border's end on the outline pass the next corner, forward or backward. */
export function passCorner(map: PlanarMap, slider: number, forward: boolean, around: readonly number[][]): Flip | null {
  const place = onOutline(map, slider, around)
  if (!place) return null
  const corner = forward ? place.next : place.previous
  if (at(map.kinds, corner) !== 'corner' || at(around, corner).length !== 1) return null
  const flip = forward
    ? flipped(map, [
        [place.before, [slider], [corner, slider]],
        [place.after, [slider, corner], [slider]],
      ])
    : flipped(map, [
        [place.before, [corner, slider], [slider]],
        [place.after, [slider], [slider, corner]],
      ])
  if (!flip) return null
  const ring = at(map.rings, forward ? place.after : place.before)
  const step = forward ? 1 : ring.length - 1
  const beyond = at(ring, (ring.indexOf(corner) + step) % ring.length)
  flip.map.points[slider] = between(at(map.points, corner), at(map.points, beyond), 0.3)
  return flip
}
