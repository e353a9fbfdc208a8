/** What each result would be if all of the money lay in one area, and the results of one column of money. */
import { at } from '../math/column.ts'
import { spreadOut, type NeedAreas, type NeedColumns } from './targetingAreas.ts'
import type { TargetingResultId } from './targetingTypes.ts'

export type MeanResultId =
  'concentrationIndex' | 'kakwaniIndex' | 'demographicDisparity' | 'leakage' | 'topTargetingRatio' | 'topFifthShare'
export const FIFTHS = 5

const groups = ({ rates }: NeedColumns): number[][] => {
  const byRate = new Map<number, number[]>()
  rates.forEach((rate, k) => byRate.set(rate, [...(byRate.get(rate) ?? []), k]))
  return [...byRate].sort((a, b) => b[0] - a[0]).map(([, ks]) => ks)
}

export interface AreaValues {
  readonly means: Readonly<Record<MeanResultId, Float64Array>>
  readonly fifths: readonly Float64Array[]
  readonly needFifths: readonly number[]
}

export function areaValues({ ranked }: NeedAreas, units: number): AreaValues {
  const n = ranked.units.length
  const T = ranked.people.reduce((a, b) => a + b, 0)
  const B = ranked.need.reduce((a, b) => a + b, 0)
  const mid = new Float64Array(n)
  const top = new Float64Array(n)
  const fifths = Array.from({ length: FIFTHS }, () => new Float64Array(n))
  let before = 0
  for (const ks of groups(ranked)) {
    const p = ks.reduce((sum, k) => sum + at(ranked.people, k), 0) / T
    for (const k of ks) {
      mid[k] = before + p / 2
      top[k] = before < 0.4 - 1e-12 ? 1 : 0
      fifths.forEach((fifth, f) => {
        fifth[k] = Math.max(0, Math.min(before + p, (f + 1) / FIFTHS) - Math.max(before, f / FIFTHS)) / p
      })
    }
    before += p
  }
  const meanOf = (values: Float64Array, weights: Float64Array, total: number) =>
    values.reduce((sum, value, k) => sum + (value * at(weights, k)) / total, 0)
  const ci = mid.map((r) => 2 * r - 1)
  const ciNeed = meanOf(ci, ranked.need, B)
  const rate = meanOf(ranked.rates, ranked.people, T)
  const topPeople = meanOf(top, ranked.people, T)
  const spread = (values: Float64Array) => spreadOut(values, ranked, units)
  return {
    means: {
      concentrationIndex: spread(ci),
      kakwaniIndex: spread(ci.map((v) => v - ciNeed)),
      demographicDisparity: spread(ranked.rates.map((q) => q - rate)),
      leakage: spread(top.map((t) => 1 - t)),
      topTargetingRatio: spread(top.map((t) => t / topPeople)),
      topFifthShare: spread(fifths[0] ?? new Float64Array(n)),
    },
    fifths: fifths.map(spread),
    needFifths: fifths.map((f) => meanOf(f, ranked.need, B)),
  }
}

export type Figures = Readonly<Record<TargetingResultId, number>> & { readonly fifths: readonly number[] }

export function figuresOf(money: Float64Array, areas: NeedAreas, values: AreaValues): Figures {
  const { known } = areas
  const M = known.units.reduce((sum, u) => sum + at(money, u), 0)
  const R = areas.ranked.units.reduce((sum, u) => sum + at(money, u), 0)
  const mean = (v: Float64Array): number =>
    areas.ranked.units.reduce((sum, u) => sum + (at(v, u) * at(money, u)) / R, 0) + (R > 0 ? 0 : NaN)
  const delta = known.units.reduce((sum, u) => sum + Math.abs(at(money, u) / M - at(areas.needShares, u)) / 2, 0)
  return {
    amountToMove: delta * M,
    moneyNeedDissimilarity: delta,
    concentrationIndex: mean(values.means.concentrationIndex),
    kakwaniIndex: mean(values.means.kakwaniIndex),
    demographicDisparity: mean(values.means.demographicDisparity),
    leakage: mean(values.means.leakage),
    topTargetingRatio: mean(values.means.topTargetingRatio),
    topFifthShare: mean(values.means.topFifthShare),
    needCoverage: M > 0 ? known.units.reduce((s, u) => s + (at(money, u) > 0 ? at(areas.needShares, u) : 0), 0) : NaN,
    fifths: values.fifths.map(mean),
  }
}

/** Points: after each group of areas with the same rate. */
export function curveOrder({ ranked }: NeedAreas): readonly (readonly number[])[] {
  return groups(ranked).map((ks) => ks.map((k) => at(ranked.units, k)))
}
