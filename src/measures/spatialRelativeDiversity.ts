import { at } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { sum } from '../math/sum.ts'
import { assertEnvironments } from './assertEnvironments.ts'
import type { LocalEnvironments } from './localEnvironments.ts'

/**
 * Spatial relative diversity index R~ (global, any number of groups, spatial).
 *
 * How much smaller the chance is that two people of the same local environment belong to different groups than that two
 * people of the region do.
 *
 * **Formula** tilde(R) = 1 - (sum_i t_i tilde(I)_i)/(T I), tilde(I)_i = sum_g tilde(pi)_(ig) (1 - tilde(pi)_(ig)),
 * I = sum_g P_g (1 - P_g)
 *
 * **Input** the environments of localEnvironments, pi~_ig being the share of group g in the environment of unit i; the
 * groups do not overlap and together are everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [1 - (1 - 1/K)/I, 1] for K groups: 0 when two people are as often different as
 * in the region, 1 no environment with more than one group. Below 0 when people's environments are on average more mixed
 * than the region.
 * **Undefined** NaN when fewer than two groups have members in the region.
 * **Source** Reardon & O'Sullivan (2004), Sociological Methodology 34, 121-162.
 * **Variant** t_i, P_g and I are the people themselves, counted once; some programs weigh by the smoothed totals instead.
 * Without space and with two groups it is correlationRatio.
 * **Caution** large groups count more than small ones. A radius below the distance between units smooths nothing, and
 * near the border environments lack those who live on the other side.
 *
 * @param environments who lives in and around each unit
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, or an inhabited unit
 * without an environment
 * @example spatialRelativeDiversity({ "counts": [[80, 20], [20, 80]], "surroundings": [[90, 60], [60, 90]] }) // => 0.04
 */
export function spatialRelativeDiversity(environments: LocalEnvironments): number {
  const { people, around } = assertEnvironments('spatialRelativeDiversity', environments)
  const sums = environments.counts.map(sum)
  const everyone = sum(sums)
  let mix = 0
  let within = 0
  for (const [g, group] of environments.surroundings.entries()) {
    const share = at(sums, g) / everyone
    mix += share * (1 - share)
    for (let i = 0; i < people.length; i++) {
      const here = at(people, i)
      const shareHere = at(group, i) / at(around, i)
      if (here > 0) within += here * shareHere * (1 - shareHere)
    }
  }
  return proportion(1 - within / everyone / mix)
}
