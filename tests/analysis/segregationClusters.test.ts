import { beforeAll, describe, expect, it } from 'vitest'
import { areaClusters, LOCAL_DRAWS, type AreaClusters } from '../../src/analysis/segregationClusters.ts'
import type { LevelGroups } from '../../src/analysis/segregationGroups.ts'
import { unitPlaces } from '../../src/analysis/unitPlaces.ts'
import { absent, figureOf, valueOrNaN, type Figure } from '../../src/domain/figures.ts'
import { unitLevel } from '../../src/domain/units.ts'
import { selectSegregation } from '../../src/state/segregation.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'
import {
  adjustedByHand,
  bellOutside,
  byHand,
  drawnP,
  isThere,
  lagOf,
  ownRandom,
  type ByHand,
} from './clustersByHand.ts'

const IDENTITY = 1e-9
const numbers = (figures: readonly Figure[]): number[] => figures.map(valueOrNaN)
const expectClose = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length)
  found.forEach((value, i) => {
    const other = expected[i] ?? NaN
    if (Number.isNaN(other)) expect(value).toBeNaN()
    else expect(Math.abs(value - other)).toBeLessThan(IDENTITY * Math.max(1, Math.abs(other)))
  })
}

const CASES = [
  { division: 'foreignBackground', level: 'deso', tested: 208 },
  { division: 'lowStandard', level: 'delomrade', tested: 118 },
  { division: 'tenure', level: 'regso', tested: 91 },
] as const

describe.each(CASES)('clusters of $division by $level', ({ division, level, tested }) => {
  let found: AreaClusters
  let hand: ByHand

  beforeAll(async () => {
    const model = there(selectSegregation(await stateFor({ view: 'segregation', division, level })))
    found = areaClusters(model.groups, unitPlaces(model.units))
    hand = byHand(model.groups, model.units)
  })

  it('have the local Moran of every area and the I of the city that the definition gives', () => {
    const { rates, near, mean, variance } = hand
    const local = rates.map((rate, i) => ((rate - mean) * lagOf(hand, i)) / variance)
    expectClose(numbers(found.local.values), local)
    const islands = near.filter((own, i) => isThere(rates[i] ?? NaN) && own.length === 0).length
    const known = rates.filter(isThere).length
    expect(found.tested).toBe(tested)
    expect(known - islands).toBe(tested)
    const total = local.filter(isThere).reduce((sum, value) => sum + value, 0)
    expect(found.city?.moran).toBeCloseTo(total / tested, 9)
    expect(found.city?.expected).toBeCloseTo(-1 / (known - 1), 12)
  })

  it('have the Gi* that the definition gives, with p from the normal distribution', () => {
    const { rates, near, mean, variance } = hand
    const n = rates.filter(isThere).length
    const star = rates.map((rate, i) => {
      const own = near[i] ?? []
      if (!isThere(rate) || own.length === 0) return NaN
      const [count, sum] = [own.length + 1, own.reduce((total, j) => total + (rates[j] ?? NaN), rate)]
      return (sum - count * mean) / Math.sqrt((variance * (n * count - count ** 2)) / (n - 1))
    })
    expectClose(numbers(found.star.values), star)
    numbers(found.star.p).forEach((p, i) => {
      if (isThere(p)) expect(Math.abs(p - bellOutside(star[i] ?? NaN))).toBeLessThan(1e-7)
    })
  })

  it('are adjusted over all areas at once, as Benjamini and Hochberg define it', () => {
    expectClose(numbers(found.local.adjusted), adjustedByHand(numbers(found.local.p)))
    expectClose(numbers(found.star.adjusted), adjustedByHand(numbers(found.star.p)))
  })

  it('are named after both sides of the mean where the adjusted p is at most 0.05, and not otherwise', () => {
    const named = hand.rates.map((rate, i) => {
      const p = numbers(found.local.adjusted)[i] ?? NaN
      if (!isThere(p)) return undefined
      if (p > 0.05) return 'none'
      const [own, around] = [rate > hand.mean, lagOf(hand, i) > 0]
      return own ? (around ? 'highHigh' : 'highLow') : around ? 'lowHigh' : 'lowLow'
    })
    expect(found.clusters.map(({ cluster }) => cluster)).toEqual(named)
  })

  it('have a p that draws of another kind give as well, never 0', () => {
    const random = ownRandom()
    const draws = 1999
    const p = numbers(found.local.p)
    const least = 2 / (LOCAL_DRAWS.draws + 1)
    for (let i = 0; i < p.length; i++) {
      const one = p[i] ?? NaN
      if (!isThere(one)) continue
      expect(one).toBeGreaterThanOrEqual(least)
      // Both are drawn: six standard errors of the coarser one, which is a sum of one of two tails.
      const room = 6 * Math.sqrt((2 * one) / draws) + 3 / draws
      expect(Math.abs(drawnP(hand, i, draws, random) - one), `area ${i}`).toBeLessThan(room)
    }
  })
})

describe('areas that cannot be tested', () => {
  const unit = (id: string) => ({
    id,
    name: id,
    point: [13, 55.6] as const,
    areaHectares: 10,
    isInhabited: true,
    parents: {},
  })
  // A row of five, of which the fourth is empty, so that the fifth has no neighbour with people.
  const level = unitLevel('deso', 'deso-2025', ['a', 'b', 'c', 'd', 'e'].map(unit), [
    [0, 1, 10],
    [1, 2, 10],
    [2, 3, 10],
    [3, 4, 10],
  ])
  const totals = [100, 200, 100, 0, 100]
  const counts = [
    [10, 60, 80, 0, 50],
    [90, 140, 20, 0, 50],
  ]
  const groups = (column: readonly number[]): LevelGroups => ({
    division: 'foreignBackground',
    counts: [column, totals.map((total, i) => total - (column[i] ?? 0))],
    totals,
    shares: [0.4, 0.6],
    counted: 500,
    units: 4,
    year: 2025,
    basis: 'published',
    referenceDate: '2025',
    vintage: 'deso-2025',
    firstShare: totals.map((total, i) => (total > 0 ? figureOf((column[i] ?? 0) / total) : absent('noResidents'))),
    residents: totals,
    cityResidents: 500,
    isWholePercent: false,
    quality: null,
    excluded: [],
    everyone: 500,
    coverage: 1,
  })

  it('say why: nobody lives there, or no neighbour has people', () => {
    const { clusters, star, local, tested } = areaClusters(groups(counts[0] ?? []), unitPlaces(level))
    expect(clusters.map(({ state }) => state)).toEqual(['value', 'value', 'value', 'noResidents', 'undefined'])
    expect(star.values.map(({ state }) => state)).toEqual(['value', 'value', 'value', 'noResidents', 'undefined'])
    expect(local.p.map(({ state }) => state)).toEqual(['value', 'value', 'value', 'noResidents', 'undefined'])
    expect(tested).toBe(3)
  })

  it('are all of them where every share is the same, and the city has no pattern then', () => {
    const even = areaClusters(groups(totals.map((total) => total * 0.4)), unitPlaces(level))
    expect(even.city).toBeNull()
    expect(even.tested).toBe(0)
    const states = even.clusters.map(({ state }) => state)
    expect(states.filter((state) => state === 'undefined')).toHaveLength(4)
    expect(states[3]).toBe('noResidents')
  })

  it('are tested with the same draws each time', () => {
    const [first, second] = [0, 1].map(() => areaClusters(groups(counts[0] ?? []), unitPlaces(level)))
    expect(first).toEqual(second)
    expect(first?.draws).toEqual({ draws: 9999, seed: 20251231 })
    expect(first?.city).toMatchObject({ draws: 999, seed: 20251231 })
  })
})
