/** Whole numbers that fit what is shown: ranges drawn together by sums, and what is left is tried. No linear programming. */

export interface Sum {
  readonly whole: number
  readonly parts: readonly number[]
  /** False = the parts may leave something out. */
  readonly isExact: boolean
}

/** What is known of each cell, shown or not: its lowest and highest count. */
export type Ranges = readonly (readonly [low: number, high: number])[]

/** Above its lowest count nothing is tried beyond this: a count that gets there is surely free enough. */
const FARTHEST = 40

/** How far apart the lowest and highest count of a cell are in all fillings; not looked for beyond `enough`. */
export function widthOf(cell: number, ranges: Ranges, sums: readonly Sum[], enough: number): number {
  const [from = 0, to = 0] = drawn(ranges, sums)?.[cell] ?? []
  const possible = (start: number, end: number): number[] =>
    numbersFrom(start, Math.min(end, to)).filter((count) => canFill(withCount(ranges, cell, count), sums))
  const low =
    numbersFrom(from, Math.min(to, from + FARTHEST)).find((count) => possible(count, count).length > 0) ?? from
  const isWide = numbersFrom(low + enough, low + FARTHEST).some((count) => possible(count, count).length > 0)
  return isWide ? enough : (possible(low, low + enough - 1).at(-1) ?? low) - low
}

const numbersFrom = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start + 1) }, (_, more) => start + more)

const withCount = (ranges: Ranges, cell: number, count: number): Ranges => ranges.with(cell, [count, count])

export function canFill(given: Ranges, sums: readonly Sum[]): boolean {
  const ranges = drawn(given, sums)
  if (ranges === null) return false
  const open = narrowestOpen(ranges)
  if (open < 0) return true
  const [low, high] = ranges[open] ?? [0, 0]
  for (let count = low; count <= Math.min(high, low + FARTHEST); count += 1) {
    if (canFill(withCount(ranges, open, count), sums)) return true
  }
  return false
}

function narrowestOpen(ranges: Ranges): number {
  let best = -1
  let width = Infinity
  ranges.forEach(([low, high], cell) => {
    if (high > low && (best < 0 || high - low < width)) {
      best = cell
      width = high - low
    }
  })
  return best
}

/** The ranges with what the sums leave of them; null where a sum cannot hold. */
function drawn(given: Ranges, sums: readonly Sum[]): Ranges | null {
  const ranges = given.map(([low, high]): [number, number] => [low, high])
  for (let isNew = true; isNew;) {
    isNew = false
    for (const sum of sums) {
      for (const [cell, low, high] of limitsBy(sum, ranges)) {
        const range = ranges[cell]
        if (range === undefined || (low <= range[0] && high >= range[1])) continue
        ranges[cell] = [Math.max(low, range[0]), Math.min(high, range[1])]
        isNew = true
      }
    }
    if (ranges.some(([low, high]) => low > high)) return null
  }
  return ranges
}

/** What one sum says of each of its cells. */
function limitsBy({ whole, parts, isExact }: Sum, ranges: Ranges): readonly [number, number, number][] {
  const at = (cell: number) => ranges[cell] ?? [0, Infinity]
  const [wholeLow, wholeHigh] = at(whole)
  const least = parts.reduce((sum, part) => sum + at(part)[0], 0)
  const most = isExact ? parts.reduce((sum, part) => sum + at(part)[1], 0) : Infinity
  return [
    [whole, least, most],
    ...parts.map((part): [number, number, number] => {
      const others = parts.reduce((sum, other) => sum + (other === part ? 0 : at(other)[1]), 0)
      const from = isExact && others < Infinity ? wholeLow - others : -Infinity
      return [part, from, wholeHigh - (least - at(part)[0])]
    }),
  ]
}
