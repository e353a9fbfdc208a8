import fc from 'fast-check'
import type { Positions } from '../../src/math/weights.ts'
import type { EnvironmentOptions } from '../../src/measures/localEnvironments.ts'
import { groupTables } from './twoGroupTables.ts'

type Groups = readonly (readonly number[])[]

/** Groups of people, where they live, and how far an environment reaches. */
export interface Place {
  readonly groups: Groups
  readonly positions: Positions
  readonly options: EnvironmentOptions
}

/** Far from the origin as coordinates of a country are, on a coarse raster so that equal distances are common. */
const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((step) => 6_160_000 + step * 250),
  fc.double({ min: 6_160_000, max: 6_170_000, noNaN: true }),
)

export const places: fc.Arbitrary<Place> = groupTables.chain((groups) => {
  const units = groups[0]?.length ?? 0
  const column = fc.array(coordinate, { minLength: units, maxLength: units })
  return fc.record({
    groups: fc.constant(groups),
    positions: fc.record({ east: column, north: column }),
    options: fc.record({
      radiusMeters: fc.constantFrom(1, 250, 400, 500, 1000, 2600, 10_000, 1e8),
      kernel: fc.constantFrom('biweight', 'uniform', 'triangular', 'exponential'),
    }),
  })
})

function weight(distance: number, { kernel, radiusMeters }: EnvironmentOptions): number {
  if (kernel === 'exponential') return Math.exp(-distance / radiusMeters)
  if (distance > radiusMeters) return 0
  if (kernel === 'uniform') return 1
  return kernel === 'triangular' ? 1 - distance / radiusMeters : (1 - (distance / radiusMeters) ** 2) ** 2
}

/** Everybody around every unit, by going through all pairs. */
export function allPairs({ groups, positions: { east, north }, options }: Place): Groups {
  return groups.map((group) =>
    group.map((_, i) =>
      group.reduce((sum, count, j) => {
        const across = (east[j] ?? Number.NaN) - (east[i] ?? Number.NaN)
        const along = (north[j] ?? Number.NaN) - (north[i] ?? Number.NaN)
        return sum + weight(Math.sqrt(across * across + along * along), options) * count
      }, 0),
    ),
  )
}

export const peopleIn = (groups: Groups): readonly number[] =>
  (groups[0] ?? []).map((_, i) => groups.reduce((sum, group) => sum + (group[i] ?? 0), 0))
