/** A part of a ring, in metres from the ring's beginning. One that passes the beginning starts below 0. */
export type Stretch = readonly [from: number, to: number]

/**
 * The stretches in order, as few as possible: those that meet, or have less than the gap between them, are one. Where
 * the ring begins and ends is no place of its own.
 *
 * @param around the length of the whole ring
 */
export function joinedStretches(stretches: readonly Stretch[], around: number, gap: number): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const runs: [number, number][] = []
  for (const [from, to] of sorted) {
    const run = runs[runs.length - 1]
    if (run !== undefined && from - run[1] <= gap) run[1] = Math.max(run[1], to)
    else runs.push([from, to])
  }
  const [first] = runs
  const last = runs[runs.length - 1]
  if (first !== undefined && last !== undefined && first !== last && first[0] + around - last[1] <= gap) {
    first[0] = last[0] - around
    runs.pop()
  }
  return runs
}

/** What lies between the stretches of a ring: all of it where there are none, nothing where they go all the way. */
export function stretchesBetween(runs: readonly Stretch[], around: number): Stretch[] {
  const [first] = runs
  if (first === undefined) return [[0, around]]
  return runs
    .map(([, to], index): Stretch => [to, runs[index + 1]?.[0] ?? first[0] + around])
    .filter(([from, to]) => to > from)
}

/**
 * How much of a stretch is shared boundary. What lies within a tolerance of an area goes on for a tolerance after the
 * boundary has turned away from it; a whole ring has no ends.
 */
export const sharedPart = ([from, to]: Stretch, around: number, tolerance: number): number =>
  to - from >= around ? around : Math.max(0, to - from - 2 * tolerance)
