/** Local Moran, Gi* and their tests once more from the definitions, without any of the code that is tested. */
import type { LevelGroups } from '../../src/analysis/segregationGroups.ts'
import type { UnitLevel } from '../../src/domain/units.ts'

export const isThere = (value: number): boolean => !Number.isNaN(value)

/** Who touches whom, from the pairs of the level and nothing else; people live in all of them. */
function neighbourSets({ units, neighbours }: UnitLevel, rates: readonly number[]): readonly (readonly number[])[] {
  const sets = units.map(() => new Set<number>())
  for (const [a, b] of neighbours) {
    if (!isThere(rates[a] ?? NaN) || !isThere(rates[b] ?? NaN)) continue
    sets[a]?.add(b)
    sets[b]?.add(a)
  }
  return sets.map((set) => [...set])
}

/** Assunção and Reis, term by term. */
function ratesByHand(x: readonly number[], t: readonly number[]): number[] {
  const lived = t.filter((total) => total > 0)
  const everyone = lived.reduce((sum, total) => sum + total, 0)
  const b = x.reduce((sum, count) => sum + count, 0) / everyone
  const s2 = t.reduce((sum, total, i) => (total > 0 ? sum + total * ((x[i] ?? 0) / total - b) ** 2 : sum), 0) / everyone
  const a = Math.max(0, s2 - b / (everyone / lived.length))
  return t.map((total, i) => (total > 0 ? ((x[i] ?? 0) / total - b) / Math.sqrt(a + b / total) : NaN))
}

export interface ByHand {
  readonly rates: readonly number[]
  readonly near: readonly (readonly number[])[]
  readonly mean: number
  readonly variance: number
}

export function byHand(groups: LevelGroups, level: UnitLevel): ByHand {
  const rates = ratesByHand(groups.counts[0] ?? [], groups.totals)
  const known = rates.filter(isThere)
  const mean = known.reduce((sum, rate) => sum + rate, 0) / known.length
  const variance = known.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / known.length
  return { rates, near: neighbourSets(level, rates), mean, variance }
}

export const lagOf = ({ rates, near, mean }: ByHand, i: number): number => {
  const own = near[i] ?? []
  return own.reduce((sum, j) => sum + (rates[j] ?? NaN) - mean, 0) / own.length
}

/** A generator of its own, so that agreement is no matter of the same draws. */
export function ownRandom(): () => number {
  let state = 123456789
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Two-sided p of one area: its value stays, its neighbours are drawn among all others. */
export function drawnP({ rates, near }: ByHand, i: number, draws: number, random: () => number): number {
  const others = rates.flatMap((rate, j) => (j !== i && isThere(rate) ? [rate] : []))
  const count = near[i]?.length ?? 0
  const found = (near[i] ?? []).reduce((sum, j) => sum + (rates[j] ?? NaN), 0)
  let [atLeast, atMost] = [0, 0]
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0
    for (let k = 0; k < count; k++) {
      const pick = k + Math.floor(random() * (others.length - k))
      const [chosen = NaN, first = NaN] = [others[pick], others[k]]
      others[pick] = first
      others[k] = chosen
      sum += chosen
    }
    if (sum >= found) atLeast++
    if (sum <= found) atMost++
  }
  return Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (draws + 1))
}

/** The area under the bell beyond z on both sides, by strips. */
export function bellOutside(z: number): number {
  const [from, strips] = [Math.abs(z), 20_000]
  const width = 12 / strips
  let sum = 0
  for (let k = 0; k < strips; k++) sum += Math.exp(-((from + (k + 0.5) * width) ** 2) / 2)
  return (2 * sum * width) / Math.sqrt(2 * Math.PI)
}

/** Benjamini and Hochberg from the definition: the smallest m p / rank among all p at least as large. */
export function adjustedByHand(p: readonly number[]): number[] {
  const tests = p.filter(isThere).sort((a, b) => a - b)
  return p.map((one) => {
    const above = tests.map((other, k) => (other >= one ? (tests.length / (k + 1)) * other : 1))
    return isThere(one) ? above.reduce((least, other) => Math.min(least, other), 1) : NaN
  })
}
