import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { needAreas } from '../../src/analysis/targetingAreas.ts'
import { searchedBounds } from '../../src/analysis/targetingBounds.ts'
import { areaValues, figuresOf } from '../../src/analysis/targetingFigures.ts'
import { lotsOf, namedAreas } from '../../src/analysis/targetingLots.ts'
import { searchSpace, type Range } from '../../src/analysis/targetingSpace.ts'
import { TARGETING_RESULTS, type Need, type TargetingResultId } from '../../src/analysis/targetingTypes.ts'
import type { Effort } from '../../src/domain/interventions.ts'
import { effortOf, levelOf, placeOf } from './targetingCity.ts'

const UNITS = 5
const LEVEL = levelOf(UNITS)
const SLACK = 1e-9

const share = fc.constantFrom(0, 0.05, 0.1, 0.1, 0.3, 0.6)
/** Areas of any need, some without residents; the rates of some are not known. */
const anyNeed: fc.Arbitrary<Need> = fc
  .array(
    fc.record({
      people: fc.constantFrom(0, 100, 250, 1000, 4000),
      share,
      isRated: fc.boolean(),
    }),
    { minLength: UNITS, maxLength: UNITS },
  )
  .map((areas) => ({
    people: areas.map(({ people }) => people),
    counts: areas.map((area) => area.people * area.share),
    rates: areas.map((area) => (area.people > 0 && (area.isRated || area.share > 0.1) ? area.share : Number.NaN)),
  }))
  .filter(({ counts, rates }) => counts.some((count, unit) => count > 0 && !Number.isNaN(rates[unit] ?? NaN)))

const anyEfforts: fc.Arbitrary<readonly Effort[]> = fc.array(
  fc
    .record({
      amount: fc.integer({ min: 1, max: 50 }),
      areas: fc.uniqueArray(fc.integer({ min: 1, max: UNITS }), { maxLength: 3 }),
      isOpenEnded: fc.boolean(),
    })
    .map(({ amount, areas, isOpenEnded }) =>
      effortOf('any', amount, {
        precision: areas.length === 0 ? 'city' : 'areas',
        places: areas.map((id) => placeOf([id])),
        isOpenEnded: isOpenEnded && amount % 3 === 0,
      }),
    ),
  { minLength: 1, maxLength: 4 },
)

function boundsOf(efforts: readonly Effort[], need: Need) {
  const lots = lotsOf(efforts, LEVEL, 'applied')
  const areas = needAreas(need)
  const bounds = searchedBounds(
    searchSpace(lots, () => true),
    areas,
    areaValues(areas),
  )
  return { lots, areas, bounds }
}

/** The areas that each effort's sum may lie in. */
const choicesOf = (efforts: readonly Effort[]): readonly (readonly number[])[] =>
  lotsOf(efforts, LEVEL, 'applied').map((lot) => (lot.kind === 'placed' ? namedAreas(lot) : [...LEVEL.units.keys()]))

/** Every placement with each lot wholly in one area. */
function* vertices(choices: readonly (readonly number[])[]): Generator<readonly number[]> {
  const [first, ...rest] = choices
  if (first === undefined) {
    yield []
    return
  }
  for (const area of first) for (const others of vertices(rest)) yield [area, ...others]
}

/** The smallest and largest value of each result over every vertex; results that none of them defines are left out. */
function byTrying(efforts: readonly Effort[], need: Need): ReadonlyMap<TargetingResultId, Range> {
  const { lots, areas } = boundsOf(efforts, need)
  const found = new Map<TargetingResultId, Range>()
  for (const vertex of vertices(choicesOf(efforts))) {
    const money = new Float64Array(UNITS)
    vertex.forEach((area, lot) => (money[area] = (money[area] ?? 0) + (lots[lot]?.sek ?? 0)))
    const figures = figuresOf(money, areas)
    for (const id of TARGETING_RESULTS.filter((one) => !Number.isNaN(figures[one]))) {
      const { low, high } = found.get(id) ?? { low: Infinity, high: -Infinity }
      found.set(id, { low: Math.min(low, figures[id]), high: Math.max(high, figures[id]) })
    }
  }
  return found
}

/** In parts, money can be nearer to need than any vertex is, and cover more areas. */
const CAN_BE_LOWER: readonly TargetingResultId[] = ['moneyNeedDissimilarity', 'amountToMove']
const CAN_BE_HIGHER: readonly TargetingResultId[] = ['needCoverage']

describe('bounds over every placement', () => {
  it('are what trying every vertex finds, where a vertex is the end', () => {
    fc.assert(
      fc.property(anyEfforts, anyNeed, (efforts, need) => {
        const { bounds } = boundsOf(efforts, need)
        for (const [id, { low, high }] of byTrying(efforts, need)) {
          const searched = bounds[id] ?? { low: Number.NaN, high: Number.NaN, isExact: false }
          expect(searched.isExact).toBe(true)
          if (CAN_BE_LOWER.includes(id)) expect(searched.low).toBeLessThanOrEqual(low + SLACK)
          else expect(searched.low).toBeCloseTo(low, 9)
          if (CAN_BE_HIGHER.includes(id)) expect(searched.high).toBeGreaterThanOrEqual(high - SLACK)
          else expect(searched.high).toBeCloseTo(high, 7)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('hold every placement in parts', () => {
    const weights = fc.array(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: UNITS, maxLength: UNITS }),
      {
        minLength: 4,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(anyEfforts, anyNeed, weights, (efforts, need, drawn) => {
        const { lots, areas, bounds } = boundsOf(efforts, need)
        const money = new Float64Array(UNITS)
        choicesOf(efforts).forEach((choices, lot) => {
          const own = choices.map((area) => 1e-6 + (drawn[lot]?.[area] ?? 0))
          const total = own.reduce((sum, weight) => sum + weight, 0)
          choices.forEach((area, k) => {
            money[area] = (money[area] ?? 0) + ((lots[lot]?.sek ?? 0) * (own[k] ?? 0)) / total
          })
        })
        const figures = figuresOf(money, areas)
        for (const id of TARGETING_RESULTS) {
          const searched = bounds[id]
          if (Number.isNaN(figures[id])) continue
          expect(figures[id]).toBeGreaterThanOrEqual((searched?.low ?? NaN) - SLACK * 1000)
          expect(figures[id]).toBeLessThanOrEqual((searched?.high ?? NaN) + SLACK * 1000)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('have the smallest dissimilarity that a fine grid of splits finds', () => {
    const need: Need = { counts: [50, 30, 20], people: [100, 100, 100], rates: [0.5, 0.3, 0.2] }
    const level = levelOf(3)
    const efforts = [
      effortOf('a', 60, { places: [placeOf([1]), placeOf([2])] }),
      effortOf('b', 40, { places: [placeOf([2, 3])] }),
    ]
    const areas = needAreas(need)
    const space = searchSpace(lotsOf(efforts, level, 'applied'), () => true)
    const { moneyNeedDissimilarity } = searchedBounds(space, areas, areaValues(areas))
    let least = Infinity
    for (let a = 0; a <= 60; a++) {
      for (let b = 0; b <= 40; b++) {
        const money = Float64Array.of(a, 60 - a + b, 40 - b)
        least = Math.min(least, figuresOf(money, areas).moneyNeedDissimilarity)
      }
    }
    expect(least).toBeCloseTo(0, 12)
    expect(moneyNeedDissimilarity?.low).toBeCloseTo(least, 12)
    const narrow = searchSpace(lotsOf(efforts.slice(1), level, 'applied'), () => true)
    // All of it in areas with half of the need: half has to move at the least.
    expect(searchedBounds(narrow, areas, areaValues(areas)).amountToMove?.low).toBeCloseTo(20, 12)
  })
})
