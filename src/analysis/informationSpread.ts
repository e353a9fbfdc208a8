import { mutualInformation } from '../measures/mutualInformation.ts'
import type { DivisionGroups } from './segregationGroups.ts'

/** The 97.5th percentile of the standard normal distribution: 95 % lie within so many deviations. */
const NORMAL_95 = 1.959963984540054

/**
 * How far chance alone moves M, in nats: half the width of a 95 % interval, without drawing. The same chance as in the
 * intervals of the index: each group is dealt out over the areas anew, with the chances that its own distribution gives.
 * To first order M then moves by the sum of each change of a cell's share times ln(p_ug / (p_u p_g)), so that its
 * variance is that of this logarithm within each group (delta method).
 */
export function informationSpread({ counts, totals, counted, shares }: DivisionGroups): number {
  const variance = counts.reduce((sum, column, group) => {
    const share = shares[group] ?? 0
    const members = share * counted
    if (members <= 0) return sum
    let [mean, square] = [0, 0]
    column.forEach((count, unit) => {
      if (count <= 0) return
      const log = Math.log(count / ((totals[unit] ?? 0) * share))
      mean += (count / members) * log
      square += (count / members) * log * log
    })
    return sum + (members / counted ** 2) * (square - mean * mean)
  }, 0)
  return NORMAL_95 * Math.sqrt(Math.max(0, variance))
}

/** M with how far chance moves it. */
export interface InformationReading {
  readonly value: number
  readonly spread: number
}

export const informationReading = (groups: DivisionGroups): InformationReading => ({
  value: mutualInformation(groups.counts),
  spread: informationSpread(groups),
})
