import { at } from '../math/column.ts'
import { absent, figureOf, type Figure } from '../domain/figures.ts'
import { effectiveGroups, diversity } from '../measures/diversity.ts'
import { mixedShare, type MixedShare } from '../measures/mixedShare.ts'
import {
  closestThreshold,
  mixedShareCurve,
  type ClosestThreshold,
  type MixedShareCurve,
} from '../measures/mixedShareCurve.ts'
import { mixTypology } from '../measures/mixTypology.ts'
import { homesIn, type TenureHomes } from './housingHomes.ts'

export type { MixedShare, MixedShareCurve }

/** A form is part of a mix from this share of the homes. Ours, and stated beside the types. */
export const PART_OF_MIX = 0.1

/** Limits that the reader can set, as whole per cent. At 100 every area would count as mixed. */
export const THRESHOLDS = { lowest: 34, highest: 99 } as const

/** An area with fewer homes than this is named as small. */
export const FEW_HOMES = 50

/**
 * The types as sets of forms in bits (1 rental, 2 cooperative, 4 owner): the mixes first, the one of all three before
 * those of two, then the forms that dominate, in their usual order.
 */
export const MIX_TYPES = [7, 3, 5, 6, 1, 2, 4] as const
export type MixType = (typeof MIX_TYPES)[number]

/** Whether a type is a mix: more than one bit. */
export const isMixed = (type: number): boolean => type > 0 && (type & (type - 1)) !== 0

/** How many areas are of a type, and who lives there. */
export interface TypeCount {
  readonly type: MixType
  readonly units: number
  readonly people: number
  readonly shareOfPeople: number
}

/** The areas of a level sorted at one limit. */
export interface HousingMix {
  /** Largest share that a form may have in a mixed area, 0 to 1. */
  readonly threshold: number
  /** The type of each unit as a figure, or why there is none. */
  readonly types: readonly Figure[]
  readonly mixed: MixedShare
  readonly counts: readonly TypeCount[]
}

/** The reader's limit within what can be set. */
export const settable = (threshold: number): number =>
  Math.min(THRESHOLDS.highest, Math.max(THRESHOLDS.lowest, Math.round(threshold * 100))) / 100

/** The types of all units at a limit, and what they add up to. */
export function housingMix(homes: TenureHomes, threshold: number): HousingMix {
  const masks = mixTypology(homes.shares, { dominance: threshold, part: PART_OF_MIX })
  const mixed = mixedShare(homes.shares, homes.people, threshold)
  const types = homes.largest.map((figure, unit) => {
    if (figure.state !== 'value') return figure
    const mask = masks[unit] ?? -1
    return mask < 0 ? absent('undefined') : figureOf(mask)
  })
  return { threshold, types, mixed, counts: countTypes(types, homes.people, mixed.people) }
}

function countTypes(types: readonly Figure[], people: ArrayLike<number>, everyone: number): readonly TypeCount[] {
  return MIX_TYPES.map((type) => {
    const members = types.flatMap((figure, unit) => (figure.state === 'value' && figure.value === type ? [unit] : []))
    const held = members.reduce((sum, unit) => sum + (people[unit] ?? 0), 0)
    return { type, units: members.length, people: held, shareOfPeople: held / everyone }
  })
}

/** The share of residents in mixed areas at every limit. */
export const residentsCurve = (homes: TenureHomes): MixedShareCurve => mixedShareCurve(homes.shares, homes.people)

/** Whole per cents that the reader can set. */
export const PERCENTS: readonly number[] = Array.from(
  { length: THRESHOLDS.highest - THRESHOLDS.lowest + 1 },
  (_, step) => THRESHOLDS.lowest + step,
)

/** The share at a limit: that of the last step that is not above it. */
export function shareAt({ thresholds, shares }: MixedShareCurve, threshold: number): number {
  let share = 0
  for (let step = 0; step < thresholds.length && at(thresholds, step) <= threshold; step++) share = at(shares, step)
  return share
}

/** The limit that the reader can set at which the curve comes closest to a share; the lowest of equally close ones. */
export function closestSettable(curve: MixedShareCurve, target: number): ClosestThreshold {
  const thresholds = Float64Array.from(PERCENTS, (percent) => percent / 100)
  const shares = thresholds.map((threshold) => shareAt(curve, threshold))
  const isEmpty = curve.thresholds.length === 0
  return closestThreshold(isEmpty ? curve : { thresholds, shares }, target)
}

/** How evenly the three forms share each unit, and how many equal forms that amounts to; NaN without homes. */
export function mixDegrees({ shares }: TenureHomes): {
  readonly diversity: Float64Array
  readonly effective: Float64Array
} {
  return { diversity: diversity(shares), effective: effectiveGroups(shares) }
}

/** Units with so few homes that a handful of them changes the type. */
export const smallUnits = (homes: TenureHomes): readonly number[] =>
  homes.largest.flatMap((figure, unit) => (figure.state === 'value' && homesIn(homes, unit) < FEW_HOMES ? [unit] : []))
