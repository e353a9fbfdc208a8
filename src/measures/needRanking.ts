import type { Column } from '../math/column.ts'
import { floats } from '../math/floats.ts'
import { ascendingOrder } from '../math/order.ts'
import { pick } from '../math/pick.ts'
import { assertCounts, assertLengths, countColumn } from './assertCounts.ts'

/** The rank of a unit that has neither people nor a rate. */
const NO_RANK = -1

/** Units in order of their rate, and the people there. Made once, it serves any number of columns of money. */
export interface NeedRanking {
  /** The place of each unit among the different rates, 0 = the highest; units of one rate share their place. */
  readonly rankOf: Int32Array
  /** People at each place, from the highest rate to the lowest. */
  readonly people: Float64Array
  readonly everyone: number
}

/** Amounts added up at each place of a ranking, and their sum. */
export interface RankedAmounts {
  readonly amounts: Float64Array
  readonly sum: number
}

/**
 * Ranks areal units by a rate, the highest first. Units of the same rate are one place, so that no order among them
 * can change a result. A unit without people that has a rate is ranked, with no width; one without either is left out.
 *
 * @param measure the name that errors begin with
 * @param people everyone in each unit
 * @param rates the rate of need in each unit, or any other number that ranks them
 * @throws {RangeError} on columns of unequal length, a negative or non-finite count, or people without a finite rate
 */
export function needRanking(measure: string, people: Column, rates: Column): NeedRanking {
  assertLengths(measure, [people, rates])
  assertCounts(measure, [people])
  const counts = floats(people)
  const ranked = unitsWithRate(measure, counts, floats(rates))
  const ratesHere = pick(rates, ranked)
  const order = ascendingOrder(ratesHere)
  const rankOf = new Int32Array(counts.length).fill(NO_RANK)
  const sums = new Float64Array(ranked.length)
  let rank = -1
  let everyone = 0
  let last = Number.NaN
  for (let k = order.length - 1; k >= 0; k--) {
    const place = order[k] ?? 0
    const unit = ranked[place] ?? 0
    const rate = ratesHere[place] ?? Number.NaN
    if (rate !== last) rank += 1
    last = rate
    rankOf[unit] = rank
    sums[rank] = (sums[rank] ?? 0) + (counts[unit] ?? 0)
    everyone += counts[unit] ?? 0
  }
  return { rankOf, people: sums.slice(0, rank + 1), everyone }
}

function unitsWithRate(measure: string, people: Float64Array, rates: Float64Array): Uint32Array {
  const ranked = new Uint32Array(people.length)
  let count = 0
  for (let unit = 0; unit < people.length; unit++) {
    const rate = rates[unit] ?? Number.NaN
    if (Number.isFinite(rate)) {
      ranked[count] = unit
      count += 1
    } else if ((people[unit] ?? 0) > 0) {
      throw new RangeError(
        `${measure} requires a finite rate where people live, got ${String(rate)} at unit ${String(unit)}`,
      )
    }
  }
  return ranked.slice(0, count)
}

/**
 * Adds up a column at each place of a ranking.
 *
 * @throws {RangeError} on another number of units, a negative or non-finite amount, or an amount in a unit that has no
 * rate: it would have to be left out, which is for the caller to decide and to say
 */
export function amountsByRank(measure: string, amounts: Column, { rankOf, people }: NeedRanking): RankedAmounts {
  if (amounts.length !== rankOf.length) {
    throw new RangeError(
      `${measure} requires one amount per unit, got ${String(amounts.length)} for ${String(rankOf.length)} units`,
    )
  }
  const sums = new Float64Array(people.length)
  const { counts, sum } = countColumn(measure, amounts)
  for (let unit = 0; unit < counts.length; unit++) {
    const here = counts[unit] ?? 0
    const rank = rankOf[unit] ?? NO_RANK
    if (rank !== NO_RANK) sums[rank] = (sums[rank] ?? 0) + here
    else if (here > 0) {
      throw new RangeError(`${measure} requires a rate where there is an amount, got none at unit ${String(unit)}`)
    }
  }
  return { amounts: sums, sum }
}
