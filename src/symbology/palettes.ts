/** Every colour that carries data about people and homes. */
import { INK } from './chrome.ts'
import { MIXED_GROUND, PATTERNS, type PatternId } from './patterns.ts'

/** A fill as the map, the legend and the charts paint it: a colour, and a pattern that holds that colour as ground. */
export interface Fill {
  readonly color: string
  readonly pattern: PatternId | null
}

const SEQUENTIAL_5 = ['#d7e9ea', '#94c2c8', '#4f96a1', '#136979', '#073c4a'] as const

/** Which steps of the ramp fewer classes take: far apart, and dark enough at the end to read as "most". */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 2, 3],
  5: [0, 1, 2, 3, 4],
}

/**
 * One petrol hue from light to dark, for the level of a measure.
 * @throws {RangeError} unless 1 to 5 classes are asked for
 */
export function sequential(classes: number): readonly Fill[] {
  const steps = STEPS[classes]
  if (steps === undefined) throw new RangeError(`sequential requires 1 to 5 classes, got ${classes}`)
  return steps.map((step) => ({ color: SEQUENTIAL_5[step] ?? INK, pattern: null }))
}

/**
 * Two arms of equal weight round a neutral middle. The arms look alike in greyscale on purpose, so the low arm always
 * carries horizontal lines.
 */
export const DIVERGING: readonly [Fill, Fill, Fill, Fill, Fill] = [
  { color: PATTERNS.lowFar.ground, pattern: 'lowFar' },
  { color: PATTERNS.lowNear.ground, pattern: 'lowNear' },
  { color: '#efece5', pattern: null },
  { color: '#84bec7', pattern: null },
  { color: '#136979', pattern: null },
]
export const DIVERGING_MIDDLE = 2

const UNSETTLED: readonly PatternId[] = [
  'unsettledLowFar',
  'unsettledLowNear',
  'unsettledMiddle',
  'unsettledHighNear',
  'unsettledHighFar',
]

/** A fill of the diverging palette where an assumption decides the arm; any other fill as it is. */
export function unsettledFill(fill: Fill): Fill {
  const pattern = UNSETTLED[DIVERGING.findIndex(({ color }) => color === fill.color)]
  return pattern === undefined ? fill : { color: fill.color, pattern }
}

export const TENURE_IDS = ['rental', 'cooperative', 'owner', 'mixed'] as const
export type TenureId = (typeof TENURE_IDS)[number]

/** Tenure forms and the mixed type, in the order of the categories of the layers about tenure. */
export const TENURE: Readonly<Record<TenureId, Fill>> = {
  rental: { color: '#6b2f5f', pattern: null },
  cooperative: { color: PATTERNS.cooperative.ground, pattern: 'cooperative' },
  owner: { color: PATTERNS.owner.ground, pattern: 'owner' },
  mixed: { color: MIXED_GROUND, pattern: null },
}
