import { at } from '../math/column.ts'
import { sum } from '../math/sum.ts'
import { assertEnvironments } from './assertEnvironments.ts'
import type { LocalEnvironments } from './localEnvironments.ts'

/**
 * Spatial dissimilarity index D~ (global, any number of groups, spatial).
 *
 * How far the mix of people's local environments is on average from the mix of the region, as a proportion of the
 * furthest that areal units without space could be.
 *
 * **Formula** tilde(D) = (sum_g sum_i t_i abs(tilde(pi)_(ig) - P_g))/(2 T I), I = sum_g P_g (1 - P_g)
 *
 * **Input** the environments of localEnvironments, pi~_ig being the share of group g in the environment of unit i; the
 * groups do not overlap and together are everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, (1 - P_min)/I], P_min the share of the smallest group: 0 every environment
 * mixed as the region. With ordinary cities well below 1; above 1 only when a small place marks the environments of many
 * more people than live in it.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Reardon & O'Sullivan (2004), Sociological Methodology 34, 121-162.
 * **Variant** t_i, P_g and I are the people themselves, counted once; some programs weigh by the smoothed totals instead.
 * **Caution** like D it does not react to moves between environments on the same side of the region's share; H~ does. A
 * radius below the distance between units leaves D as it is without space, and near the border environments lack those
 * who live on the other side.
 *
 * @param environments who lives in and around each unit
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, or an inhabited unit
 * without an environment
 * @example spatialDissimilarity({ "counts": [[80, 20], [20, 80]], "surroundings": [[90, 60], [60, 90]] }) // => 0.2
 */
export function spatialDissimilarity(environments: LocalEnvironments): number {
  const { people, around } = assertEnvironments('spatialDissimilarity', environments)
  const sums = environments.counts.map(sum)
  const everyone = sum(sums)
  let mix = 0
  let distance = 0
  for (const [g, group] of environments.surroundings.entries()) {
    const share = at(sums, g) / everyone
    mix += share * (1 - share)
    for (let i = 0; i < people.length; i++) {
      const here = at(people, i)
      if (here > 0) distance += here * Math.abs(at(group, i) / at(around, i) - share)
    }
  }
  return distance / (2 * everyone * mix)
}
