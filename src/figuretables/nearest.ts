import { folded } from './cellText.ts'

const MOST = 3
/** So many letters may be the beginning of a name that somebody has shortened. */
const FEWEST_BEGUN = 6

interface Candidate<T> {
  readonly name: string
  readonly value: T
}

/** Names that may be meant by another, best first: for suggesting, never for joining. */
export function nearest<T>(written: string, candidates: readonly Candidate<T>[]): readonly T[] {
  const wanted = folded(written)
  const limit = Math.min(2, Math.floor(wanted.length / 3))
  return candidates
    .map(({ name, value }, at) => {
      const known = folded(name)
      const isShortened = wanted.length >= FEWEST_BEGUN && known.startsWith(wanted)
      const distance = distanceOf(wanted, known, limit)
      return { value, at, distance: isShortened ? Math.min(limit, distance) : distance }
    })
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || a.at - b.at)
    .slice(0, MOST)
    .map(({ value }) => value)
}

/** How many letters have to be changed, added or left out; above the limit it does not matter how many. */
function distanceOf(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const changed = (before[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1)
      now.push(Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1))
    }
    before = now
  }
  return before[b.length] ?? limit + 1
}
