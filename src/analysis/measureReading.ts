import type { DrawOptions } from '../measures/draws.ts'

/** Why a measure has no value for a division on a level. */
export type NoValue =
  /** A group has nobody: there is nothing to compare. */
  | 'noMembers'
  /** No two areas with anybody are neighbours in the data. */
  | 'noNeighbours'
  /** The areas do not differ in size, or the group is so large that it needs all of them. */
  | 'sameSizes'
  /** What the value is measured against is 0: no land, no room above chance, no nearness at all. */
  | 'nothingToMeasureBy'
  /** The counts are estimated in a way that makes neighbours alike, so the question has no answer here. */
  | 'estimate'
  /** It is still being drawn. */
  | 'pending'

/** Whom a value is about where the same measure stands for several: a group against the rest, all, or one of many. */
export type MeasuredGroup = 'group' | 'rest' | 'everyone' | number

/** The middle 95 % of the draws of a value, or the interval around it. */
export interface Spread {
  readonly kind: 'interval' | 'draws'
  readonly low: number
  readonly high: number
}

/** One measure of a division on a level. */
export interface MeasureReading {
  /** Its id in the catalogue. */
  readonly measure: string
  readonly about: MeasuredGroup | null
  readonly value: number | NoValue
  /** Ends of the range where this division narrows what the catalogue says; null = as there. */
  readonly lowest: number | null
  readonly highest: number | null
  readonly spread: Spread | null
  readonly draws: DrawOptions | null
}

type Details = Partial<Omit<MeasureReading, 'measure' | 'value'>> & {
  /** Said when the value is no number; that a group has nobody, unless told otherwise. */
  readonly whenUndefined?: NoValue
}

/** A reading; NaN becomes the reason why there is none. */
export function reading(measure: string, value: number | NoValue, details: Details = {}): MeasureReading {
  const { whenUndefined = 'noMembers', about, lowest, highest, spread, draws } = details
  return {
    measure,
    about: about ?? null,
    value: typeof value === 'number' && Number.isNaN(value) ? whenUndefined : value,
    lowest: lowest ?? null,
    highest: highest ?? null,
    spread: spread ?? null,
    draws: draws ?? null,
  }
}
