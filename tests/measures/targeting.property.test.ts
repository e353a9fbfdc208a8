import fc from 'fast-check'
import { describe, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { sum } from '../../src/math/sum.ts'
import { amountToMove } from '../../src/measures/amountToMove.ts'
import { concentrationCurve } from '../../src/measures/concentrationCurve.ts'
import { concentrationIndex } from '../../src/measures/concentrationIndex.ts'
import { demographicDisparity } from '../../src/measures/demographicDisparity.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { geographicDisparity } from '../../src/measures/geographicDisparity.ts'
import { kakwaniIndex } from '../../src/measures/kakwaniIndex.ts'
import { leakage } from '../../src/measures/leakage.ts'
import { moneyNeedDissimilarity } from '../../src/measures/moneyNeedDissimilarity.ts'
import { moneyPerNeed } from '../../src/measures/moneyPerNeed.ts'
import { needCoverage, undercoverage } from '../../src/measures/needCoverage.ts'
import { shareByRankGroup } from '../../src/measures/shareByRankGroup.ts'
import { topTargetingRatio } from '../../src/measures/topTargetingRatio.ts'
import { allNear, cities, columns, holds, near, times, type Area } from './moneyCities.ts'
import { RUNS } from './twoGroupTables.ts'

/** Every measure as a list of numbers, none of them per area. */
const MEASURES: Readonly<Record<string, (city: Record<keyof Area, number[]>) => Column>> = {
  moneyNeedDissimilarity: ({ money, need }) => [moneyNeedDissimilarity(money, need)],
  demographicDisparity: ({ money, need, people }) => [demographicDisparity(money, need, people)],
  concentrationIndex: ({ money, people, rate }) => [concentrationIndex(money, people, rate)],
  kakwaniIndex: ({ money, need, people, rate }) => [kakwaniIndex(money, need, people, rate)],
  needCoverage: ({ money, need }) => [needCoverage(money, need)],
  leakage: ({ money, people, rate }) => [leakage(money, people, rate)],
  topTargetingRatio: ({ money, people, rate }) => [topTargetingRatio(money, people, rate)],
  shareByRankGroup: ({ money, people, rate }) => shareByRankGroup(money, people, rate),
  'the points of the curve': ({ money, people, rate }) => {
    const curve = concentrationCurve(money, people, rate)
    return [...curve.people, ...curve.values]
  },
}

describe.each(Object.entries(MEASURES))('%s', (_, measure) => {
  test('does not depend on the order of the areas, also when they share a rate', () => {
    holds((city) => allNear(measure(columns(city)), measure(columns(city.toReversed()))))
  })

  test('does not change with the unit of the money', () => {
    holds((city) => {
      const { money, ...others } = columns(city)
      return allNear(measure({ money, ...others }), measure({ money: times(money, 1 / 1000), ...others }))
    })
  })

  test('does not change when areas are split into equal halves of the same rate', () => {
    holds((city) => {
      const half = ({ money, need, people, rate }: Area) => ({
        money: money / 2,
        need: need / 2,
        people: people / 2,
        rate,
      })
      return allNear(measure(columns(city)), measure(columns(city.flatMap((one) => [half(one), half(one)]))))
    })
  })
})

describe('the mismatch of money and need', () => {
  test('lies between 0 and 1, is half of all differences and the same as D of two groups', () => {
    holds((city) => {
      const { money, need } = columns(city)
      const value = moneyNeedDissimilarity(money, need)
      const differences = sum(geographicDisparity(money, need).map(Math.abs)) / 2
      return value >= 0 && value <= 1 && near(value, differences) && near(value, dissimilarity(money, need))
    })
  })

  test('is below 1 when some area has both, and 1 otherwise', () => {
    holds((city) => {
      const { money, need } = columns(city)
      const shared = city.some((one) => one.money > 0 && one.need > 0)
      const value = moneyNeedDissimilarity(money, need)
      return shared ? value < 1 : near(value, 1)
    })
  })

  test('is the share of the money beyond need, so that moving that much leaves nothing to move', () => {
    holds((city) => {
      const { money, need } = columns(city)
      const placed = sum(money)
      const surplus = geographicDisparity(money, need).map((share) => Math.max(0, share) * placed)
      const inProportion = need.map((count) => (placed * count) / sum(need))
      return near(amountToMove(money, need), sum(surplus)) && near(amountToMove(inProportion, need) / placed, 0)
    })
  })

  test('has differences that add up to 0, each from -1 to 1', () => {
    holds((city) => {
      const { money, need } = columns(city)
      const shares = geographicDisparity(money, need)
      return near(sum(shares), 0) && shares.every((share) => share >= -1 && share <= 1)
    })
  })

  test('gives kronor per person that come to all money in areas with anybody in need', () => {
    holds((city) => {
      const { money, need } = columns(city)
      const back = moneyPerNeed(money, need).map((kronor, i) => kronor * (need[i] ?? 0))
      const inNeed = city.reduce((total, one) => total + (one.need > 0 ? one.money : 0), 0)
      return near(sum(back.filter((kronor) => !Number.isNaN(kronor))), inNeed)
    })
  })
})

describe('the share in need where a krona lies', () => {
  test('is that of the city for money as people lie, and lies between -1 and 1', () => {
    holds((city) => {
      const { money, need, people } = columns(city)
      const value = demographicDisparity(money, need, people)
      return near(demographicDisparity(people, need, people), 0) && value >= -1 && value <= 1
    })
  })
})

describe('coverage', () => {
  test('and what it leaves out are all of the need; more places never lower it', () => {
    fc.assert(
      fc.property(cities, fc.nat(), (city, place) => {
        const { money, need } = columns(city)
        const covered = needCoverage(money, need)
        const more = money.with(place % money.length, 1_000)
        return (
          near(covered + undercoverage(money, need), 1) &&
          covered >= 0 &&
          covered <= 1 &&
          needCoverage(more, need) >= covered
        )
      }),
      RUNS,
    )
  })
})
