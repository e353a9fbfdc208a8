import type { Column } from '../math/column.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Mutual information to expect by chance E[M], in closed form (global, any number of groups, aspatial).
 *
 * The M that would come out if everybody lived where they do now but group membership were dealt out at random. The
 * more units and groups there are for the same people, the larger it is.
 *
 * **Formula** E[M] ~~ ((N - 1)(K - 1))/(2 T)
 *
 * **Input** one column of counts per group, all in the same unit order. Only units and groups with members count
 * towards N and K.
 * **Unit** nats (divide by ln 2 for bits). **Range** [0, min(ln K, ln N)]; values above are cut.
 * **Undefined** NaN when nobody lives in the region.
 * **Source** Miller (1955), Note on the bias of information estimates, in Quastler, Information Theory in Psychology,
 * 95-100.
 * **Caution** within 3 % where the units expect at least 10 of every group, 5 % too low at 5 and about 15 % too low at
 * 1 to 2; too high, by 40 %, at 0.2. Which groups are rare decides, not how many people there are.
 *
 * @param groups counts per group and unit
 * @throws {RangeError} on no group, columns of unequal length, or a negative or non-finite count
 * @example expectedMutualInformation([[100, 60, 40, 0], [0, 40, 60, 100]]) // => 0.0038
 */
export function expectedMutualInformation(groups: readonly Column[]): number {
  assertCounts('expectedMutualInformation', groups)
  const totals = unitTotals(groups)
  const everyone = sum(totals)
  if (everyone === 0) return Number.NaN
  const units = totals.filter((total) => total > 0).length
  const kinds = groups.filter((group) => sum(group) > 0).length
  return Math.min(Math.log(kinds), Math.log(units), ((units - 1) * (kinds - 1)) / (2 * everyone))
}
