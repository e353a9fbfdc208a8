import { at, type Column } from '../math/column.ts'
import { unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { assertShare } from './assertShare.ts'

/** Where the caller draws the lines. No source gives them, so whoever shows the types states them beside. */
export interface MixLimits {
  /** A unit is dominated by its largest form when that form has more than this share of its homes. */
  readonly dominance: number
  /** A form is part of the mix from this share of the homes on. */
  readonly part: number
}

/** More bits than this do not fit beside the sign. */
const MOST_FORMS = 7

/**
 * Which forms make up each areal unit, as bits: bit 0 for the first column, bit 1 for the second and so on. Not a
 * measure but a sorting into types: every unit has exactly one.
 *
 * - The largest form has more than `dominance` of the homes: its bit alone. On a tie, which only a limit below one half
 *   can meet, the form whose column comes first.
 * - Otherwise every form with at least `part` of the homes: two bits for a mix of two forms, three for one of three.
 *   Where fewer than two forms reach `part`, the two largest. A form without homes is never part of a mix.
 * - Nothing to count: -1.
 *
 * @param forms homes (or their residents) per form and unit, all in the same unit order; at most seven forms
 * @throws {RangeError} on no form, more than seven, columns of unequal length, a negative or non-finite count, or a
 * limit outside 0 to 1
 * @example mixTypology([[90, 50, 40, 0], [5, 45, 30, 0], [5, 5, 30, 0]], {"dominance": 0.6, "part": 0.1}) // => [1, 3, 7, -1]
 */
export function mixTypology(forms: readonly Column[], options: MixLimits): Int8Array {
  assertCounts('mixTypology', forms)
  assertShare('mixTypology', 'dominance', options.dominance)
  assertShare('mixTypology', 'part', options.part)
  if (forms.length > MOST_FORMS) {
    throw new RangeError(`mixTypology requires at most ${String(MOST_FORMS)} forms, got ${String(forms.length)}`)
  }
  const totals = unitTotals(forms)
  return Int8Array.from(totals, (total, unit) => {
    if (total === 0) return -1
    // Divided and not multiplied: 3 of 30 is then the same number as 0.1, and stands on the same side of the limit.
    return maskOf(
      forms.map((form) => at(form, unit) / total),
      options,
    )
  })
}

function maskOf(shares: readonly number[], { dominance, part }: MixLimits): number {
  const [first, second] = twoLargest(shares)
  if (at(shares, first) > dominance) return 1 << first
  let mask = 0
  let members = 0
  for (let form = 0; form < shares.length; form++) {
    if (at(shares, form) < part || at(shares, form) === 0) continue
    mask |= 1 << form
    members += 1
  }
  if (members >= 2) return mask
  return (1 << first) | (at(shares, second) > 0 ? 1 << second : 0)
}

/** Places of the largest and the second largest share; of equal ones the earlier. -1 when there is no second. */
function twoLargest(shares: readonly number[]): readonly [number, number] {
  let first = 0
  let second = -1
  for (let form = 1; form < shares.length; form++) {
    if (at(shares, form) > at(shares, first)) {
      second = first
      first = form
    } else if (second < 0 || at(shares, form) > at(shares, second)) second = form
  }
  return [first, second]
}
