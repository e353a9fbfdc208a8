import fc from 'fast-check'
import { describe, test } from 'vitest'
import { correlationRatio } from '../../src/measures/correlationRatio.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { exposure } from '../../src/measures/exposure.ts'
import { localEnvironments } from '../../src/measures/localEnvironments.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { spatialDissimilarity } from '../../src/measures/spatialDissimilarity.ts'
import { spatialExposure } from '../../src/measures/spatialExposure.ts'
import { spatialInformationTheory } from '../../src/measures/spatialInformationTheory.ts'
import { spatialRelativeDiversity } from '../../src/measures/spatialRelativeDiversity.ts'
import { peopleIn, places, type Place } from './environmentTables.ts'
import { RUNS } from './twoGroupTables.ts'

const IDENTITY = 1e-9
const near = (a: number, b: number): boolean => Math.abs(a - b) <= IDENTITY
const INDICES = [
  { name: 'H~', index: spatialInformationTheory },
  { name: 'D~', index: spatialDissimilarity },
  { name: 'R~', index: spatialRelativeDiversity },
]

const holds = (property: fc.IPropertyWithHooks<[Place]>): void => fc.assert(property, RUNS)
const found = ({ groups, positions: points, options }: Place) => localEnvironments(groups, points, options)

/** Units that share a position have each other at any radius, and are one for these properties. */
function isApart({ positions: { east, north } }: Place): boolean {
  const points = Array.from(east, (x, i) => `${String(Math.round(x / 10))} ${String(Math.round((north[i] ?? 0) / 10))}`)
  return new Set(points).size === points.length
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

describe('any place', () => {
  test('a radius that reaches nobody else gives the indices without space', () => {
    fc.assert(
      fc.property(places.filter(isApart), (place) => {
        const { groups } = place
        const environments = localEnvironments(groups, place.positions, { radiusMeters: 0.01, kernel: 'biweight' })
        const people = peopleIn(groups)
        const everyone = total(people)
        const shares = groups.map((group) => total(group) / everyone)
        const mix = total(shares.map((share) => share * (1 - share)))
        const apart = groups.flatMap((group, g) =>
          group.map((count, i) => Math.abs(count - (people[i] ?? 0) * (shares[g] ?? 0))),
        )
        return (
          near(spatialInformationTheory(environments), multigroupInformationTheory(groups)) &&
          near(spatialDissimilarity(environments), total(apart) / (2 * everyone * mix)) &&
          (!hasFirst(groups) ||
            near(spatialExposure(environments, 0, 1), exposure(groups[0] ?? [], groups[1] ?? [], people)))
        )
      }),
      RUNS,
    )
  })

  test('with two groups these are D, H and eta squared', () => {
    fc.assert(
      fc.property(places.filter(isApart), ({ groups, positions: points }) => {
        const [x = [], y = []] = groups
        if (total([...x]) === 0 || total([...y]) === 0) return true
        const environments = localEnvironments([x, y], points, { radiusMeters: 0.01, kernel: 'exponential' })
        return (
          near(spatialDissimilarity(environments), dissimilarity(x, y)) &&
          near(spatialRelativeDiversity(environments), correlationRatio(x, y))
        )
      }),
      RUNS,
    )
  })

  test('a radius that reaches everybody alike leaves no difference', () => {
    holds(
      fc.property(places, ({ groups, positions: points }) => {
        const environments = localEnvironments(groups, points, { radiusMeters: 1e9, kernel: 'uniform' })
        return INDICES.every(({ index }) => near(index(environments), 0))
      }),
    )
  })

  test('all lie within the ranges that they state', () => {
    holds(
      fc.property(places, (place) => {
        const environments = found(place)
        const sums = place.groups.map((group) => total([...group]))
        const shares = sums.map((members) => members / total(sums)).filter((share) => share > 0)
        const entropy = -total(shares.map((share) => share * Math.log(share)))
        const mix = total(shares.map((share) => share * (1 - share)))
        const least = shares.reduce((smallest, share) => Math.min(smallest, share), 1)
        const h = spatialInformationTheory(environments)
        const d = spatialDissimilarity(environments)
        const r = spatialRelativeDiversity(environments)
        return (
          h <= 1 &&
          h >= 1 - Math.log(shares.length) / entropy - IDENTITY &&
          r <= 1 &&
          r >= 1 - (1 - 1 / shares.length) / mix - IDENTITY &&
          d >= 0 &&
          d <= (1 - least) / mix + IDENTITY
        )
      }),
    )
  })

  test('the exposures of a group sum to 1', () => {
    holds(
      fc.property(places, (place) => {
        const environments = found(place)
        const met = place.groups.map((_, n) => spatialExposure(environments, 0, n))
        return hasFirst(place.groups) ? near(total(met), 1) : met.every(Number.isNaN)
      }),
    )
  })

  test('groups that are everywhere in the same proportion give 0', () => {
    holds(
      fc.property(places, (place) => {
        const [first = []] = place.groups
        if (!hasFirst(place.groups)) return true
        const groups = [first, first.map((count) => count * 3)]
        return INDICES.every(({ index }) => near(index(found({ ...place, groups })), 0))
      }),
    )
  })

  test('ten times the people give the same', () => {
    holds(
      fc.property(places, (place) => {
        const tenfold = { ...place, groups: place.groups.map((group) => group.map((count) => count * 10)) }
        return INDICES.every(({ index }) => near(index(found(place)), index(found(tenfold))))
      }),
    )
  })

  test('parting a unit in two on the spot changes nothing, however its people are parted', () => {
    const parted = (column: ArrayLike<number>): number[] => {
      const [first = 0, ...others] = Array.from(column)
      return [Math.floor(first / 2), ...others, first - Math.floor(first / 2)]
    }
    const twice = (column: ArrayLike<number>): number[] => [...Array.from(column), column[0] ?? 0]
    holds(
      fc.property(places, ({ groups, positions: { east, north }, options }) => {
        const before = localEnvironments(groups, { east, north }, options)
        const [first = [], ...others] = groups
        // One group moves to the second half whole, so that the halves are not mixed alike.
        const moved = [[0, ...first.slice(1), first[0] ?? 0], ...others.map(parted)]
        const after = localEnvironments(moved, { east: twice(east), north: twice(north) }, options)
        return INDICES.every(({ index }) => near(index(before), index(after)))
      }),
    )
  })

  test('who lives apart at a shorter radius than the areas lie is apart completely', () => {
    holds(
      fc.property(places, ({ groups }) => {
        const units = groups[0]?.length ?? 0
        const alone = groups.map((group, g) => groups.flatMap((_, h) => (h === g ? group : group.map(() => 0))))
        const line = Array.from({ length: units * groups.length }, (_, i) => i * 1000)
        const options = { radiusMeters: 900, kernel: 'biweight' } as const
        const environments = localEnvironments(alone, { east: line, north: line }, options)
        return INDICES.every(({ index }) => near(index(environments), 1))
      }),
    )
  })
})

const hasFirst = (groups: readonly (readonly number[])[]): boolean => total([...(groups[0] ?? [])]) > 0
