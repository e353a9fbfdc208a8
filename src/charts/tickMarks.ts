import { max } from 'd3'

export interface TickMark {
  readonly x: number
  /** Part of the full height. */
  readonly height: number
}

/** More ticks than this would merge into a block that shows nothing. */
const MOST_TICKS = 300
/** One value stays visible beside thousands. */
const LEAST_HEIGHT = 0.12

/** A tick for each value; where there are too many, one a pixel that is as high as the values there are many. */
export function tickMarks(places: readonly number[]): readonly TickMark[] {
  if (places.length <= MOST_TICKS) return places.map((x) => ({ x, height: 1 }))
  const counts = new Map<number, number>()
  for (const place of places) {
    const pixel = Math.round(place)
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
  }
  const most = max(counts.values()) ?? 1
  return [...counts].map(([x, count]) => ({ x, height: Math.max(LEAST_HEIGHT, count / most) }))
}
