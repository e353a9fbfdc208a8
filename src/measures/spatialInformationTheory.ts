import { at } from '../math/column.ts'
import { xLogX } from '../math/entropy.ts'
import { proportion } from '../math/proportion.ts'
import { sum } from '../math/sum.ts'
import { assertEnvironments } from './assertEnvironments.ts'
import type { LocalEnvironments } from './localEnvironments.ts'

/**
 * Spatial information theory index H~ (global, any number of groups, spatial).
 *
 * How much less mixed people's local environments are on average than the region as a whole, as a proportion of the
 * region's mix.
 *
 * **Formula** tilde(H) = 1 - (sum_i t_i tilde(E)_i)/(T E), tilde(E)_i = -sum_g tilde(pi)_(ig) ln tilde(pi)_(ig),
 * E = -sum_g P_g ln P_g, 0 ln 0 = 0
 *
 * **Input** the environments of localEnvironments, pi~_ig being the share of group g in the environment of unit i; the
 * groups do not overlap and together are everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion; the base of the logarithm cancels). **Range** [1 - (ln K)/E, 1] for K groups: 0 every
 * environment mixed as the region, 1 no environment with more than one group. Below 0 when people's environments are on
 * average more mixed than the region.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Reardon & O'Sullivan (2004), Sociological Methodology 34, 121-162; Reardon et al. (2008), Demography 45(3),
 * 489-514.
 * **Variant** t_i, P_g and E are the people themselves, counted once; some programs weigh by the smoothed totals instead,
 * which counts people in dense surroundings several times and gives another number.
 * **Caution** a radius below the distance between units leaves H as it is without space: see smallestSensibleRadius.
 * Environments end where the data end, so near the border they lack those who live on the other side.
 *
 * @param environments who lives in and around each unit
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, or an inhabited unit
 * without an environment
 * @example spatialInformationTheory({ "counts": [[80, 20], [20, 80]], "surroundings": [[90, 60], [60, 90]] }) // => 0.029
 */
export function spatialInformationTheory(environments: LocalEnvironments): number {
  const { people, around } = assertEnvironments('spatialInformationTheory', environments)
  const sums = environments.counts.map(sum)
  const everyone = sum(sums)
  let entropy = 0
  for (const members of sums) entropy -= xLogX(members / everyone)
  let within = 0
  for (const group of environments.surroundings) {
    for (let i = 0; i < people.length; i++) {
      const here = at(people, i)
      if (here > 0) within -= here * xLogX(at(group, i) / at(around, i))
    }
  }
  // With one group alone both are 0, and 0 / 0 is the NaN that is meant.
  return proportion(1 - within / everyone / entropy)
}
