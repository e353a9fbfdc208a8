import { at, type Column } from '../math/column.ts'
import { proportionalFit, STANDARD_FIT, type FitOptions } from '../math/proportionalFit.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { mutualInformation } from './mutualInformation.ts'

/** M at two points in time, and what the difference is made of. The last five add up to `change`. */
export interface InformationChange {
  readonly before: number
  readonly after: number
  readonly change: number
  /** From units and groups that exist only after. */
  readonly additions: number
  /** From units and groups that exist only before. */
  readonly removals: number
  /** From groups that became a larger or smaller part of everyone. */
  readonly groupMarginal: number
  /** From units that came to hold a larger or smaller part of everyone. */
  readonly unitMarginal: number
  /** From who lives with whom, sizes apart. */
  readonly structural: number
}

/**
 * Change of mutual information M, split by what changed (global, any number of groups, aspatial).
 *
 * How much of a change comes from groups and areas that grew or shrank, and how much from groups living more or less
 * apart. Segregation can fall on paper because a group grew, and rise while the groups come closer.
 *
 * **Formula** M_2 - M_1 = A + R + Delta_g + Delta_u + Delta_s, Delta_s = 1/2 (M_211 - M_111) + 1/2 (M_222 - M_122),
 * Delta_u = 1/4 sum_s sum_g (M_(s2g) - M_(s1g)), Delta_g = 1/4 sum_s sum_u (M_(su2) - M_(su1)), A = M_2 - M_222, R =
 * M_111 - M_1
 *
 * **Input** one column of counts per group before and after, groups and units in the same order in all. A unit or group
 * with nobody at one of the times did not exist then. M_(sug) is M of the units and groups that exist at both times,
 * with the odds ratios of time s, the units' sizes of time u and the groups' sizes of time g, found by proportional
 * fitting.
 * **Unit** nats (divide by ln 2 for bits). **Range** [-ln K, ln K] for the change with K groups; parts can be larger
 * than the change and of either sign.
 * **Undefined** NaN before or after when nobody lives in the region then; all parts from the fitting NaN when no unit
 * and group exist at both times, or when cells of zero keep a table from the sizes of the other time.
 * **Source** Elbers (2021), Sociological Methods & Research 52(1), 5-42; Karmel & Maclachlan (1988), Economic Record
 * 64(3), 187-195.
 * **Variant** both directions are fitted and averaged (Shapley), so that the parts change only sign when the times
 * change places. Sizes are met to 1e-14 of everyone and zero cells stay zero; the sizes' two parts move with a coarser
 * precision.
 * **Caution** needs the same areas at both times. Splitting says which sizes changed, not why.
 *
 * @param before counts per group and unit at the first time
 * @param after counts per group and unit at the second time
 * @param options precision and rounds of the fitting; 1e-14 and 10 000 when left out
 * @throws {RangeError} on no group, groups or units that differ in number, or a negative or non-finite count
 * @example mutualInformationChange([[80, 20], [20, 80]], [[140, 60], [20, 80]]) // => {"before": 0.1927, "after": 0.1169, "change": -0.0759, "additions": 0, "removals": 0, "groupMarginal": -0.0254, "unitMarginal": 0.0022, "structural": -0.0526}
 */
export function mutualInformationChange(
  before: readonly Column[],
  after: readonly Column[],
  options: FitOptions = STANDARD_FIT,
): InformationChange {
  assertCounts('mutualInformationChange', [...before, ...after])
  if (before.length !== after.length) {
    throw new RangeError(
      `mutualInformationChange requires the same groups twice, got ${String(before.length)} and ${String(after.length)}`,
    )
  }
  const atFirst = mutualInformation(before)
  const atLast = mutualInformation(after)
  const [first, second] = existingTwice(before, after)
  const commonFirst = informationOf(first)
  const commonLast = informationOf(second)
  return {
    before: atFirst,
    after: atLast,
    change: atLast - atFirst,
    additions: atLast - commonLast,
    removals: commonFirst - atFirst,
    ...shapleyParts(first, second, options),
  }
}

type Counts = readonly Float64Array[]

/** An empty table has no information to speak of. */
const informationOf = (table: Counts): number => (table.length === 0 ? Number.NaN : mutualInformation(table))

/** Both tables with only the units and groups that have somebody in both. */
function existingTwice(before: readonly Column[], after: readonly Column[]): readonly [Counts, Counts] {
  let units = Array.from({ length: before[0]?.length ?? 0 }, (_, unit) => unit)
  let groups = [...before.keys()]
  let size = Infinity
  // Taking a group away can empty a unit and the other way round, so it is repeated until nothing goes.
  while (units.length + groups.length < size) {
    size = units.length + groups.length
    const columns = [before, after].map((table) => pick(table, groups, units))
    const totals = columns.map(unitTotals)
    const members = columns.map((table) => table.map(sum))
    units = units.filter((_, i) => totals.every((column) => at(column, i) > 0))
    groups = groups.filter((_, i) => members.every((column) => at(column, i) > 0))
  }
  return [pick(before, groups, units), pick(after, groups, units)]
}

const pick = (table: readonly Column[], groups: readonly number[], units: readonly number[]): Float64Array[] =>
  groups.map((group) => Float64Array.from(units, (unit) => at(table[group] ?? [], unit)))

function sharesOf(values: Float64Array): Float64Array {
  const everyone = sum(values)
  return values.map((value) => value / everyone)
}

/**
 * Structure against sizes first, averaged over both orders, then the sizes' part shared between units and groups in the
 * same way.
 */
function shapleyParts(
  one: Counts,
  two: Counts,
  options: FitOptions,
): Pick<InformationChange, 'groupMarginal' | 'unitMarginal' | 'structural'> {
  const [m111, m112, m121, m122] = cornersOf(one, two, options)
  const [m222, m221, m212, m211] = cornersOf(two, one, options)
  return {
    groupMarginal: (m112 - m111 + (m122 - m121) + (m212 - m211) + (m222 - m221)) / 4,
    unitMarginal: (m121 - m111 + (m122 - m112) + (m221 - m211) + (m222 - m212)) / 4,
    structural: (m211 - m111 + (m222 - m122)) / 2,
  }
}

/**
 * M with the structure of one time: with its own sizes, with the other time's groups, with its units, with both. The
 * caller's names give the times of structure, units and groups.
 */
function cornersOf(own: Counts, other: Counts, options: FitOptions): readonly [number, number, number, number] {
  if (own.length === 0) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  const fitted = (units: Counts, groups: Counts): number => {
    const margins = { rows: sharesOf(unitTotals(units)), columns: sharesOf(Float64Array.from(groups, sum)) }
    const fit = proportionalFit(own, margins, options)
    return fit.isWithinPrecision ? mutualInformation(fit.columns) : Number.NaN
  }
  return [mutualInformation(own), fitted(own, other), fitted(other, own), fitted(other, other)]
}
