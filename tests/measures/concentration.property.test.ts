import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../src/math/sum.ts'
import { absoluteCentralization } from '../../src/measures/absoluteCentralization.ts'
import { absoluteConcentration } from '../../src/measures/absoluteConcentration.ts'
import { relativeCentralization } from '../../src/measures/relativeCentralization.ts'
import { relativeConcentration } from '../../src/measures/relativeConcentration.ts'
import { ALL, cities, everyone, near, reversed, value, type City } from './concentrationCities.ts'
import { RUNS } from './twoGroupTables.ts'

const holds = (name: string, predicate: (city: City) => boolean): void =>
  test(name, () => fc.assert(fc.property(cities, predicate), RUNS))

/** These divide by differences, so that rounding weighs more where they are small. */
const SMALL_DIFFERENCES = 1e-6
const DIFFERENCES = ['ACL', 'ACO', 'RCO']

/** The measures that change from one city to another that they should not tell apart. */
const changed = (before: City, after: City): string[] =>
  Object.entries(ALL)
    .filter(([name, measure]) => {
      const tolerance = DIFFERENCES.includes(name) ? SMALL_DIFFERENCES : 1e-9
      return !near(measure(before), measure(after), tolerance)
    })
    .map(([name]) => name)

function stays(name: string, change: (city: City) => City): void {
  const property = fc.property(cities, (city) => {
    expect(changed(city, change(city))).toEqual([])
  })
  test(name, () => fc.assert(property, RUNS))
}

describe('no measure changes', () => {
  stays('with the order of the units', reversed)

  stays('when all counts grow in the same proportion', (city) => ({
    ...city,
    x: city.x.map((count) => 7 * count),
    y: city.y.map((count) => 7 * count),
  }))

  stays('when the city lies elsewhere', (city) => {
    const { east, north } = city.place.positions
    const positions = { east: Array.from(east, (m) => m - 6_150_000), north: Array.from(north, (m) => m - 6_150_000) }
    const centre = { east: city.centre.east - 6_150_000, north: city.centre.north - 6_150_000 }
    return { ...city, place: { ...city.place, positions }, centre }
  })
})

describe('bounds', () => {
  holds('DEL, DPxx and DPxy lie between 0 and 1', (city) =>
    [ALL.DEL, ALL.DPxx, ALL.DPxy].every((measure) => measure(city) >= 0 && measure(city) <= 1),
  )
  holds('ACE and RCE lie between -1 and 1', (city) =>
    [ALL.ACE, ALL.RCE].every((measure) => Math.abs(measure(city)) <= 1),
  )
  holds('SP lies between 0 and T / min(X, Y)', (city) => {
    const [all, least] = [sum(city.x) + sum(city.y), Math.min(sum(city.x), sum(city.y))]
    return ALL.SP(city) >= 0 && ALL.SP(city) <= (all / least) * (1 + 1e-9)
  })
  holds(
    'SP is not below 1 when a unit is as close to itself as can be',
    (city) => ALL.SP({ ...city, place: { ...city.place, withinUnit: 'zero' } }) >= 1 - 1e-9,
  )
  holds('RCL is not below -1', (city) => !(ALL.RCL(city) < -1))
})

describe('two algebras for one thing', () => {
  holds('DPxx and DPxy sum to 1 for two groups', (city) => near(ALL.DPxx(city) + ALL.DPxy(city), 1))

  holds('SP, RCL, DPxx and ACL are what all pairs give with Math.exp', (city) => {
    const { x, y, place } = city
    const t = everyone(city)
    const kept = t.flatMap((people, i) => (people > 0 ? [i] : []))
    const c = (i: number, j: number): number => {
      const within = { sixTenthsOfSide: 0.6, rootOfSixTenths: 0.6 ** 0.5, squareMean: 0.5214054331647207, zero: 0 }
      const side = Math.sqrt(value(place.areas, i))
      const { east, north } = place.positions
      const apart = Math.hypot(value(east, i) - value(east, j), value(north, i) - value(north, j))
      const rule = place.withinUnit === 'leaveOut' ? Number.NaN : within[place.withinUnit]
      return Math.exp(-(i === j ? rule * side : apart) / place.unitMeters)
    }
    const pairs = (a: readonly number[], b: readonly number[]): number =>
      sum(kept.map((i) => value(a, i) * sum(kept.map((j) => c(i, j) * value(b, j)))))
    const ones = x.map(() => 1)
    const [sumX, sumY, all] = [sum(x), sum(y), sum(t)]
    const [xx, yy, tt] = [pairs(x, x), pairs(y, y), pairs(t, t)]
    const sp = (xx / sumX + yy / sumY) / (tt / all)
    const share = (i: number): number =>
      sum(kept.map((j) => c(i, j) * value(x, j))) / sum(kept.map((j) => c(i, j) * value(t, j)))
    const dpxx = sum(kept.map((i) => (value(x, i) * share(i)) / sumX))
    const even = (sumX / kept.length ** 2) * pairs(ones, ones)
    const acl = (xx / sumX - even) / (pairs(x, t) / sumX - even)
    const isSettled = Math.abs(pairs(x, t) / sumX - even) > 1e-6 * even
    return (
      near(ALL.SP(city), sp) &&
      near(ALL.RCL(city), xx / sumX ** 2 / (yy / sumY ** 2) - 1) &&
      near(ALL.DPxx(city), dpxx) &&
      (!isSettled || near(ALL.ACL(city), acl, SMALL_DIFFERENCES))
    )
  })
})

describe('what theory says of groups that live alike, or trade places', () => {
  const alike = (city: City): City => ({ ...city, y: city.x.map((count) => 3 * count) })
  const traded = (city: City): City => ({ ...city, x: city.y, y: city.x })

  holds('SP is 1, RCL, RCO and RCE 0, DPxx the share of the group, when the groups are in proportion', (city) => {
    const same = alike(city)
    return (
      near(ALL.SP(same), 1) &&
      near(ALL.RCL(same), 0) &&
      near(ALL.RCE(same), 0) &&
      near(ALL.DPxx(same), 1 / 4) &&
      (Number.isNaN(ALL.RCO(same)) || near(ALL.RCO(same), 0))
    )
  })

  holds('SP is the same for either group, RCE turns its sign, RCL its ratio', (city) => {
    const other = traded(city)
    return (
      near(ALL.SP(city), ALL.SP(other)) &&
      near(ALL.RCE(city), -ALL.RCE(other)) &&
      near((1 + ALL.RCL(city)) * (1 + ALL.RCL(other)), 1)
    )
  })

  holds('DEL and ACE are 0 when the group is as dense everywhere', (city) => {
    const dense = { ...city, x: Array.from(city.place.areas) }
    return near(ALL.DEL(dense), 0) && near(ALL.ACE(dense), 0)
  })

  holds('ACE and RCE are 1 for a group alone at the centre, and -1 for one alone further out than the rest', (city) => {
    const { east, north } = city.centre
    const positions = {
      east: [east, ...city.x.map((_, i) => east + 1000 + i)],
      north: [north, ...city.x.map(() => north)],
    }
    const place = { positions, centre: city.centre }
    const atCentre = [5, ...city.x.map(() => 0)]
    const others = [0, ...city.y]
    return (
      near(relativeCentralization(atCentre, others, place), 1) &&
      near(relativeCentralization(others, atCentre, place), -1) &&
      near(absoluteCentralization(atCentre, [0, ...city.x.map(() => 1)], place), 1)
    )
  })
})

describe('concentration of a group between the smallest and the largest units', () => {
  const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 20 })

  test('ACO is 1 when it fills the smallest units and 0 when it fills the largest, RCO 1 and below 0', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 900 }), (areas, people) => {
        const ordered = areas.toSorted((a, b) => a - b)
        const smallest = ordered.map((_, i) => (i === 0 ? people : 0))
        const rest = smallest.map((count) => people - count)
        const [largest, restBelow] = [smallest.toReversed(), rest.toReversed()]
        return (
          near(absoluteConcentration(smallest, rest, ordered), 1) &&
          near(absoluteConcentration(largest, restBelow, ordered), 0) &&
          relativeConcentration(smallest, rest, ordered) > 0 &&
          relativeConcentration(largest, restBelow, ordered) < 0 &&
          near(relativeConcentration(smallest, rest, ordered, { largestHold: 'rest' }), 1)
        )
      }),
      RUNS,
    )
  })

  test('moving members to a smaller unit raises ACO and RCO', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 99 }), (areas, moved) => {
        const ordered = areas.toSorted((a, b) => a - b)
        const x = ordered.map(() => 100)
        const y = ordered.map(() => 300)
        const after = { x: [...x], y: [...y] }
        ;[after.x[0], after.x[1], after.y[0], after.y[1]] = [100 + moved, 100 - moved, 300 - moved, 300 + moved]
        expect(sum(after.x)).toBe(sum(x))
        return (
          absoluteConcentration(after.x, after.y, ordered) > absoluteConcentration(x, y, ordered) &&
          relativeConcentration(after.x, after.y, ordered) > relativeConcentration(x, y, ordered)
        )
      }),
      RUNS,
    )
  })
})
