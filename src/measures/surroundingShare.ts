import { at } from '../math/column.ts'
import { assertEnvironments } from './assertEnvironments.ts'
import type { LocalEnvironments } from './localEnvironments.ts'

/**
 * Share of a group in the local environment of each unit (local, one of any number of groups, spatial).
 *
 * How large a part of the people in and around the unit belong to the group, others counting less the further away they
 * live. The number that the surface-based indices are averages of.
 *
 * **Formula** tilde(pi)_(ig) = (sum_j K_(ij) n_(jg))/(sum_j K_(ij) t_j), K_(ii) = 1
 *
 * **Input** the environments of localEnvironments, K_ij being the weight of the distance between units i and j; the
 * groups do not overlap and together are everyone.
 * **Unit** none (a proportion). **Range** [0, 1].
 * **Undefined** NaN in units without residents.
 * **Source** Reardon & O'Sullivan (2004), Sociological Methodology 34, 121-162.
 * **Caution** describes the surroundings, not the unit: neighbouring units get similar values because they share them.
 * Near the border environments lack those who live on the other side.
 *
 * @param environments who lives in and around each unit
 * @param group the number of the group, in the order of the counts
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, an inhabited unit
 * without an environment, or the number of no group
 * @example surroundingShare({ "counts": [[80, 20], [20, 80]], "surroundings": [[90, 60], [60, 90]] }, 0) // => [0.6, 0.4]
 */
export function surroundingShare(environments: LocalEnvironments, group: number): Float64Array {
  const { people, around } = assertEnvironments('surroundingShare', environments)
  const column = environments.surroundings[group]
  if (column === undefined) {
    throw new RangeError(
      `surroundingShare requires the number of one of ${String(environments.counts.length)} groups, got ${String(group)}`,
    )
  }
  return people.map((count, i) => (count > 0 ? at(column, i) / at(around, i) : Number.NaN))
}
