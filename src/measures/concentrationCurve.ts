import type { Column } from '../math/column.ts'
import { amountsByRank, needRanking, type NeedRanking } from './needRanking.ts'

/** Cumulative shares from 0 to 1, point by point. */
export interface ConcentrationPoints {
  readonly people: Float64Array
  readonly values: Float64Array
}

/**
 * Concentration curve of money or of need over people ranked by the rate of their area (global, values, aspatial).
 *
 * The share of the amounts that lies where the rate is highest, for every share of the people. The diagonal is in
 * proportion to people; the concentration index is twice the area between, below 0 when the curve lies above it.
 *
 * **Formula** (sum_(l <= k) T_l/T, sum_(l <= k) m_l/M)
 *
 * **Input** amounts (kronor or people in need), everyone and the rate per areal unit, in the same unit order. The rate
 * only ranks: k goes from the highest to the lowest, and units of the same rate are one point.
 * **Unit** none (proportions). **Range** from (0, 0) to (1, 1), never falling.
 * **Undefined** no points when there are no amounts or no people. A unit without people and without a rate is left out,
 * and an amount there is refused; one that has a rate all the same is a step straight up.
 * **Source** Kakwani (1977), Economic Journal 87(345), 71-80.
 *
 * @param amounts kronor or people in need in each unit
 * @param people everyone in each unit
 * @param rates what ranks the units, the highest first
 * @throws {RangeError} on columns of unequal length, a negative or non-finite amount, or people or amounts without a
 * finite rate
 * @example concentrationCurve([500, 300, 200, 0], [80, 100, 100, 120], [0.5, 0.2, 0.2, 0.0833]) // => { "people": [0, 0.2, 0.7, 1], "values": [0, 0.5, 1, 1] }
 */
export function concentrationCurve(amounts: Column, people: Column, rates: Column): ConcentrationPoints {
  return concentrationCurveOf(amounts, needRanking('concentrationCurve', people, rates))
}

/** The same from a ranking that is there already, for who asks for many columns of money. */
export function concentrationCurveOf(amounts: Column, ranking: NeedRanking): ConcentrationPoints {
  const ranked = amountsByRank('concentrationCurve', amounts, ranking)
  const points = ranked.amounts.length + 1
  const people = new Float64Array(points)
  const values = new Float64Array(points)
  if (ranked.sum === 0 || ranking.everyone === 0) return { people: people.slice(0, 0), values: values.slice(0, 0) }
  let last = 0
  let residents = 0
  let amount = 0
  for (let k = 0; k < ranked.amounts.length; k++) {
    const here = ranking.people[k] ?? Number.NaN
    const amountHere = ranked.amounts[k] ?? Number.NaN
    // A place with neither people nor amounts is no point of the curve.
    if (here === 0 && amountHere === 0) continue
    residents += here
    amount += amountHere
    last += 1
    people[last] = Math.min(1, residents / ranking.everyone)
    values[last] = Math.min(1, amount / ranked.sum)
  }
  // The curve ends at 1 exactly, whatever rounding added on the way.
  people[last] = 1
  values[last] = 1
  return { people: people.slice(0, last + 1), values: values.slice(0, last + 1) }
}
