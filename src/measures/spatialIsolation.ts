import type { LocalEnvironments } from './localEnvironments.ts'
import { spatialExposure } from './spatialExposure.ts'

/**
 * Spatial isolation mP~*m of a group (global, one of any number of groups, spatial).
 *
 * The share of the own group in the local environment of its average member: the group's spatial exposure to itself.
 *
 * **Formula** tilde(P)_(mm) = sum_i n_(im)/N_m tilde(pi)_(im)
 *
 * **Input** the environments of localEnvironments, pi~_im being the share of the group in the environment of unit i; the
 * groups do not overlap and together are everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]; near the group's share of the region when environments are mixed as
 * the region, and 1 when no environment of a member holds anybody else.
 * **Undefined** NaN when the group has no members in the region.
 * **Source** Reardon & O'Sullivan (2004), Sociological Methodology 34, 121-162.
 * **Caution** depends on how large the group is in the region. Show that share beside it, and never compare years or
 * cities without it. Unlike isolation without space it can lie below that share.
 *
 * @param environments who lives in and around each unit
 * @param group the number of the group, in the order of the counts
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, an inhabited unit
 * without an environment, or the number of no group
 * @example spatialIsolation({ "counts": [[80, 20], [20, 80]], "surroundings": [[90, 60], [60, 90]] }, 0) // => 0.56
 */
export function spatialIsolation(environments: LocalEnvironments, group: number): number {
  return spatialExposure(environments, group, group)
}
