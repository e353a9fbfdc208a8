import fc from 'fast-check'
import { describe, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { sum } from '../../src/math/sum.ts'
import { concentrationCurve } from '../../src/measures/concentrationCurve.ts'
import { concentrationIndex, concentrationIndexOf } from '../../src/measures/concentrationIndex.ts'
import { kakwaniIndex, kakwaniIndexOf } from '../../src/measures/kakwaniIndex.ts'
import { leakage } from '../../src/measures/leakage.ts'
import { needRanking } from '../../src/measures/needRanking.ts'
import { shareByRankGroup, shareByRankGroupOf } from '../../src/measures/shareByRankGroup.ts'
import { topNeedGroup } from '../../src/measures/topNeedGroup.ts'
import { topTargetingRatio } from '../../src/measures/topTargetingRatio.ts'
import { allNear, cities, columns, holds, IDENTITY, near, times, type Area } from './moneyCities.ts'
import { RUNS } from './twoGroupTables.ts'

describe('the concentration index', () => {
  /** Twice the covariance of kronor per person with the mid-interval fractional rank, over the mean of the former. */
  function byCovariance(amounts: readonly number[], { people, rate }: Record<keyof Area, number[]>): number {
    const everyone = sum(people)
    const rankOf = (unit: number): number => {
      const share = (isCounted: (other: number) => boolean): number =>
        people.reduce((total, count, other) => total + (isCounted(rate[other] ?? 0) ? count : 0), 0) / everyone
      const own = rate[unit] ?? 0
      return share((other) => other > own) + share((other) => other === own) / 2
    }
    const mean = sum(amounts) / everyone
    const covariance = amounts.reduce((total, amount, unit) => {
      const here = people[unit] ?? 0
      return total + (here / everyone) * (amount / here - mean) * (rankOf(unit) - 0.5)
    }, 0)
    return (2 * covariance) / mean
  }

  test('is the same by covariance with ranks, for money and for need', () => {
    holds((city) => {
      const of = columns(city)
      return [of.money, of.need].every((amounts) =>
        near(concentrationIndex(amounts, of.people, of.rate), byCovariance(amounts, of)),
      )
    })
  })

  test('is the area between the curve and the diagonal, twice', () => {
    holds((city) => {
      const { money, people, rate } = columns(city)
      const { people: across, values: up } = concentrationCurve(money, people, rate)
      const under = Array.from(across).reduce((area, x, k) => {
        if (k === 0) return area
        return area + (x - (across[k - 1] ?? 0)) * ((up[k] ?? 0) + (up[k - 1] ?? 0))
      }, 0)
      return near(concentrationIndex(money, people, rate), 1 - under)
    })
  })

  test('turns its sign when the rates are reversed, and lies between -1 and 1', () => {
    holds((city) => {
      const { money, people, rate } = columns(city)
      const value = concentrationIndex(money, people, rate)
      return value >= -1 && value <= 1 && near(value, -concentrationIndex(money, people, times(rate, -1)))
    })
  })

  test('sees the order of the rates and nothing else', () => {
    holds((city) => {
      const { money, people, rate } = columns(city)
      const bent = rate.map((one) => 100 + one ** 3)
      return concentrationIndex(money, people, rate) === concentrationIndex(money, people, bent)
    })
  })

  test('is 0 for money in proportion to people, and K is 0 for money in proportion to need', () => {
    holds((city) => {
      const { need, people, rate } = columns(city)
      return (
        near(concentrationIndex(times(people, 3), people, rate), 0) &&
        near(kakwaniIndex(times(need, 7), need, people, rate), 0)
      )
    })
  })

  test('falls when a krona moves to an area with a higher rate', () => {
    holds((city) => {
      const { money, people, rate } = columns(city)
      const from = money.findIndex((kronor) => kronor > 0)
      const to = rate.findIndex((one) => one > (rate[from] ?? 0))
      if (to < 0) return true
      const moved = money.with(from, (money[from] ?? 0) - 1).with(to, (money[to] ?? 0) + 1)
      return concentrationIndex(moved, people, rate) < concentrationIndex(money, people, rate)
    })
  })

  test('has a curve that never falls and bends at no more points than there are rates', () => {
    holds((city) => {
      const { money, people, rate } = columns(city)
      const { people: across, values: up } = concentrationCurve(money, people, rate)
      const rises = (points: Column) => Array.from(points).every((point, k) => k === 0 || point >= (points[k - 1] ?? 0))
      const ends = [across[0], up[0], across.at(-1), up.at(-1)]
      return rises(across) && rises(up) && ends.join() === '0,0,1,1' && across.length === new Set(rate).size + 1
    })
  })
})

describe('K', () => {
  test('is the index of the money less that of the need, and turns its sign when they change places', () => {
    holds((city) => {
      const { money, need, people, rate } = columns(city)
      const value = kakwaniIndex(money, need, people, rate)
      const parts = concentrationIndex(money, people, rate) - concentrationIndex(need, people, rate)
      return value === parts && near(value, -kakwaniIndex(need, money, people, rate)) && Math.abs(value) <= 2
    })
  })
})

describe('the areas with the highest rates', () => {
  const topShares = fc.double({ min: 0.01, max: 1, noNaN: true })

  test('have what leaks nowhere, and hold at least the share of the people that was asked for', () => {
    fc.assert(
      fc.property(cities, topShares, (city, topShare) => {
        const { money, people, rate } = columns(city)
        const { peopleShare, moneyShare } = topNeedGroup('leakage', money, needRanking('x', people, rate), topShare)
        const ratio = topTargetingRatio(money, people, rate, topShare)
        return (
          near(leakage(money, people, rate, topShare) + moneyShare, 1) &&
          peopleShare >= topShare - IDENTITY &&
          near(ratio * peopleShare, moneyShare) &&
          ratio >= 0 &&
          ratio <= 1 / topShare + IDENTITY
        )
      }),
      RUNS,
    )
  })

  test('are no more than they have to be: without the last of them they hold too few people', () => {
    fc.assert(
      fc.property(cities, topShares, (city, topShare) => {
        const { people, rate } = columns(city)
        const everyone = sum(people)
        const ranking = needRanking('x', people, rate)
        const { peopleShare } = topNeedGroup('leakage', people, ranking, topShare)
        const before = [...new Set(rate)]
          .map(
            (limit) => people.reduce((total, count, i) => total + ((rate[i] ?? 0) > limit ? count : 0), 0) / everyone,
          )
          .filter((share) => share < peopleShare - IDENTITY)
        return before.every((share) => share < topShare)
      }),
      RUNS,
    )
  })

  test('have everything when money lies in them alone', () => {
    holds((city) => {
      const { people, rate } = columns(city)
      const highest = rate.reduce((most, one) => (one > most ? one : most), 0)
      const money = rate.map((one) => (one === highest ? 1 : 0))
      return leakage(money, people, rate) === 0
    })
  })
})

describe('the fifths of the people', () => {
  const parts = fc.integer({ min: 1, max: 12 })

  test('have all of the money together, each from 0 to 1, however many there are', () => {
    fc.assert(
      fc.property(cities, parts, (city, groups) => {
        const { money, people, rate } = columns(city)
        const shares = shareByRankGroup(money, people, rate, groups)
        return near(sum(shares), 1) && shares.every((share) => share >= 0 && share <= 1 + IDENTITY)
      }),
      RUNS,
    )
  })

  test('have a fifth each when money lies as people do', () => {
    holds((city) => {
      const { people, rate } = columns(city)
      return allNear(shareByRankGroup(people, people, rate), [0.2, 0.2, 0.2, 0.2, 0.2])
    })
  })

  test('are what the curve rises by between their limits', () => {
    fc.assert(
      fc.property(cities, parts, (city, groups) => {
        const { money, people, rate } = columns(city)
        const { people: across, values: up } = concentrationCurve(money, people, rate)
        const height = (x: number): number => {
          const k = Array.from(across).findIndex((end, at) => at > 0 && end >= x - 1e-15)
          const [left, low] = [across[k - 1] ?? 0, up[k - 1] ?? 0]
          return low + (((up[k] ?? 0) - low) * (x - left)) / ((across[k] ?? 0) - left)
        }
        const rises = Array.from({ length: groups }, (_, g) => height((g + 1) / groups) - height(g / groups))
        return allNear(shareByRankGroup(money, people, rate, groups), rises)
      }),
      RUNS,
    )
  })
})

test('one ranking serves many columns of money with the same result', () => {
  holds((city) => {
    const { money, need, people, rate } = columns(city)
    const ranking = needRanking('x', people, rate)
    return (
      concentrationIndexOf(money, ranking) === concentrationIndex(money, people, rate) &&
      kakwaniIndexOf(money, need, ranking) === kakwaniIndex(money, need, people, rate) &&
      allNear(shareByRankGroupOf(money, ranking), shareByRankGroup(money, people, rate))
    )
  })
})
