import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localEnvironments } from '../../src/measures/localEnvironments.ts'
import { smallestSensibleRadius } from '../../src/measures/smallestSensibleRadius.ts'
import { surroundingShare } from '../../src/measures/surroundingShare.ts'
import { allPairs, peopleIn, places, type Place } from './environmentTables.ts'
import { RUNS } from './twoGroupTables.ts'

/** Share of everybody around a unit that the order of a sum, or those too far away to weigh anything, may move. */
const ORDER = 1e-11
const holds = (property: fc.IPropertyWithHooks<[Place]>): void => fc.assert(property, RUNS)
const found = ({ groups, positions, options }: Place) => localEnvironments(groups, positions, options)

const LINE = { east: [0, 300, 600, 1000], north: [0, 0, 0, 0] }
const GROUPS = [
  [10, 20, 0, 40],
  [0, 5, 0, 20],
]

describe('who lives around a unit', () => {
  test('uniform: everybody up to and including the radius', () => {
    const { surroundings, unitsWithin } = localEnvironments(GROUPS, LINE, { radiusMeters: 300, kernel: 'uniform' })
    expect(surroundings.map((column) => Array.from(column))).toEqual([
      [30, 30, Number.NaN, 40],
      [5, 5, Number.NaN, 20],
    ])
    expect(Array.from(unitsWithin)).toEqual([2, 2, Number.NaN, 1])
  })

  test('biweight: nobody at the radius itself, and the unit’s own people in full', () => {
    const at = (radiusMeters: number) => localEnvironments(GROUPS, LINE, { radiusMeters, kernel: 'biweight' })
    expect(Array.from(at(300).surroundings[0] ?? [])).toEqual([10, 20, Number.NaN, 40])
    expect(Array.from(at(300).unitsWithin)).toEqual([1, 1, Number.NaN, 1])
    expect(at(600).surroundings[0]?.[0]).toBeCloseTo(10 + 20 * 0.75 ** 2, 12)
  })

  test('triangular and exponential', () => {
    const triangular = localEnvironments(GROUPS, LINE, { radiusMeters: 600, kernel: 'triangular' })
    expect(triangular.surroundings[0]?.[0]).toBeCloseTo(10 + 20 * 0.5, 12)
    const exponential = localEnvironments(GROUPS, LINE, { radiusMeters: 700, kernel: 'exponential' })
    expect(exponential.surroundings[0]?.[0]).toBeCloseTo(10 + 20 * Math.exp(-3 / 7) + 40 * Math.exp(-10 / 7), 12)
    // Weight reaches everybody; what is counted are the units within the radius.
    expect(Array.from(exponential.unitsWithin)).toEqual([2, 3, Number.NaN, 2])
  })

  test('a unit without people needs no position', () => {
    const positions = { east: [0, 300, Number.NaN, 1000], north: [0, 0, Number.NaN, 0] }
    const options = { radiusMeters: 300, kernel: 'uniform' } as const
    expect(localEnvironments(GROUPS, positions, options)).toEqual(localEnvironments(GROUPS, LINE, options))
  })

  test('nobody at all', () => {
    const nobody = localEnvironments([[0, 0]], { east: [0, 1], north: [0, 1] }, { radiusMeters: 5, kernel: 'uniform' })
    expect(nobody.surroundings.map((column) => Array.from(column))).toEqual([[Number.NaN, Number.NaN]])
  })

  const far = { east: [0, Number.NaN], north: [0, 0] }
  test.each([
    { what: 'no group', groups: [], message: /at least one group/ },
    { what: 'a negative count', groups: [[1, -1, 1, 1]], message: /at unit 1/ },
    { what: 'too few positions', groups: [[1, 2, 3]], message: /one position per unit, got 4 and 4 for 3 units/ },
    { what: 'an inhabited unit without a place', groups: [[1, 2]], at: far, message: /got NaN and 0 at unit 1/ },
    { what: 'a radius of 0', groups: [[1, 2, 3, 4]], radius: 0, message: /a radius above 0 metres, got 0/ },
    { what: 'no end', groups: [[1, 2, 3, 4]], radius: Infinity, message: /a radius above 0 metres, got Infinity/ },
  ])('$what is refused', ({ groups, at = LINE, radius = 300, message }) => {
    expect(() => localEnvironments(groups, at, { radiusMeters: radius, kernel: 'biweight' })).toThrow(message)
  })
})

describe('any place', () => {
  test('the search by cells finds what all pairs give', () => {
    holds(
      fc.property(places, (place) => {
        const people = peopleIn(place.groups)
        const { surroundings } = found(place)
        const written = allPairs(place)
        const everybody = peopleIn(written)
        return written.every((column, g) =>
          column.every((expected, i) => {
            const actual = surroundings[g]?.[i] ?? Number.NaN
            if (people[i] === 0) return Number.isNaN(actual)
            return Math.abs(actual - expected) <= ORDER * (everybody[i] ?? 0)
          }),
        )
      }),
    )
  })

  test('the units within are those that weigh anything, or lie within the radius', () => {
    holds(
      fc.property(places, (place) => {
        const people = peopleIn(place.groups)
        const { east, north } = place.positions
        const { radiusMeters, kernel } = place.options
        const isWithin = (i: number, j: number): boolean => {
          const across = (east[j] ?? 0) - (east[i] ?? 0)
          const along = (north[j] ?? 0) - (north[i] ?? 0)
          const distance = Math.sqrt(across * across + along * along)
          const atLimit = kernel === 'uniform' || kernel === 'exponential'
          return i === j || distance < radiusMeters || (atLimit && distance === radiusMeters)
        }
        return Array.from(found(place).unitsWithin).every((count, i) => {
          if (people[i] === 0) return Number.isNaN(count)
          return count === people.filter((here, j) => here > 0 && isWithin(i, j)).length
        })
      }),
    )
  })

  test('the order of the units changes nothing', () => {
    holds(
      fc.property(places, (place) => {
        const { groups, positions, options } = place
        const turned = (column: ArrayLike<number>): number[] => Array.from(column).toReversed()
        const east = turned(positions.east)
        const north = turned(positions.north)
        const before = found(place).surroundings
        const after = localEnvironments(groups.map(turned), { east, north }, options).surroundings
        const everybody = peopleIn(before.map((column) => Array.from(column)))
        return before.every((column, g) =>
          turned(after[g] ?? []).every((value, i) => {
            const expected = column[i] ?? Number.NaN
            if (Number.isNaN(expected)) return Number.isNaN(value)
            return Math.abs(value - expected) <= ORDER * (everybody[i] ?? 0)
          }),
        )
      }),
    )
  })

  test('shares of all groups around a unit sum to 1', () => {
    holds(
      fc.property(places, (place) => {
        const environments = found(place)
        const shares = place.groups.map((_, g) => surroundingShare(environments, g))
        return peopleIn(place.groups).every((here, i) => {
          const sum = shares.reduce((total, column) => total + (column[i] ?? 0), 0)
          return here === 0 ? Number.isNaN(sum) : Math.abs(sum - 1) < 1e-12
        })
      }),
    )
  })
})

/** All distances to the nearest other inhabited unit, in ascending order. */
function nearest({ groups, positions: { east, north } }: Place): readonly number[] {
  const people = peopleIn(groups)
  const inhabited = people.map((_, i) => i).filter((i) => people[i] !== 0)
  const apart = (i: number, j: number): number =>
    Math.sqrt(((east[i] ?? 0) - (east[j] ?? 0)) ** 2 + ((north[i] ?? 0) - (north[j] ?? 0)) ** 2)
  return inhabited
    .map((i) => inhabited.filter((j) => j !== i).reduce((least, j) => Math.min(least, apart(i, j)), Infinity))
    .toSorted((a, b) => a - b)
}

describe('the smallest radius that says more than the units', () => {
  test('is the median distance to the nearest inhabited unit', () => {
    expect(smallestSensibleRadius(LINE, [1, 1, 1, 1])).toBe(300)
    expect(smallestSensibleRadius(LINE, [1, 1, 0, 1])).toBe(300)
    expect(smallestSensibleRadius({ east: [0, 100, 1000, 2000], north: [0, 0, 0, 0] }, [1, 1, 1, 1])).toBe(500)
    expect(smallestSensibleRadius({ east: [5, 5, 5], north: [7, 7, 7] }, [1, 1, 1])).toBe(0)
  })

  test('is not defined with fewer than two inhabited units', () => {
    expect(smallestSensibleRadius(LINE, [0, 0, 9, 0])).toBeNaN()
    expect(smallestSensibleRadius({ east: [], north: [] }, [])).toBeNaN()
  })

  test('is found wherever people live', () => {
    holds(
      fc.property(places, (place) => {
        const distances = nearest(place)
        const value = smallestSensibleRadius(place.positions, peopleIn(place.groups))
        if (distances.length < 2) return Number.isNaN(value)
        const lower = distances[Math.floor((distances.length - 1) / 2)] ?? Number.NaN
        const upper = distances[Math.floor(distances.length / 2)] ?? Number.NaN
        return Math.abs(value - (lower + upper) / 2) < 1e-6
      }),
    )
  })
})
