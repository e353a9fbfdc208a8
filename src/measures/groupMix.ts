import type { Column } from '../math/column.ts'
import { xLogX } from '../math/entropy.ts'
import { floats } from '../math/floats.ts'
import { mixTally } from '../math/mixTally.ts'
import { sum } from '../math/sum.ts'
import { assertCounts, assertLengths } from './assertCounts.ts'

/** What M and H are made of, in nats. */
export interface GroupMix {
  /** Entropy of the region's mix; NaN when nobody lives there. */
  readonly whole: number
  /** Entropy of the mix in the unit of the average resident. */
  readonly within: number
}

/** @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count */
export function groupMix(measure: string, groups: readonly Column[]): GroupMix {
  assertLengths(measure, groups)
  const { sums, within } = mixTally(groups.map(floats))
  const everyone = sum(sums)
  if (!(everyone < Infinity && within < Infinity)) assertCounts(measure, groups)
  let whole = 0
  for (const members of sums) whole -= xLogX(members / everyone)
  return { whole, within: within / everyone }
}
