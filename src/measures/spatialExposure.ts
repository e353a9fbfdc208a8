import { at, type Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { sum } from '../math/sum.ts'
import { assertEnvironments } from './assertEnvironments.ts'
import type { LocalEnvironments } from './localEnvironments.ts'

function groupOf(columns: readonly Column[], group: number): Column {
  const column = columns[group]
  if (column === undefined) {
    throw new RangeError(
      `spatialExposure requires the number of one of ${String(columns.length)} groups, got ${String(group)}`,
    )
  }
  return column
}

/**
 * Spatial exposure mP~*n of one group to another (global, two of any number of groups, spatial).
 *
 * The share of group n in the local environment of the average member of group m. With n the same group as m it is
 * spatial isolation.
 *
 * **Formula** tilde(P)_(mn) = sum_i n_(im)/N_m tilde(pi)_(i n)
 *
 * **Input** the environments of localEnvironments, pi~_in being the share of group n in the environment of unit i; the
 * groups do not overlap and together are everyone. Units with t_i = 0 are left out.
 * **Unit** none (a proportion). **Range** [0, 1]; the exposures of a group to all groups sum to 1.
 * **Undefined** NaN when group m has no members in the region.
 * **Source** Reardon & O'Sullivan (2004), Sociological Methodology 34, 121-162.
 * **Caution** depends on how large group n is in the region. Show that share beside it, and never compare years or
 * cities without it. Near the border environments lack those who live on the other side.
 *
 * @param environments who lives in and around each unit
 * @param from the number of the group whose environments are described, in the order of the counts
 * @param to the number of the group that lives in them
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, an inhabited unit
 * without an environment, or the number of no group
 * @example spatialExposure({ "counts": [[80, 20], [20, 80]], "surroundings": [[90, 60], [60, 90]] }, 0, 1) // => 0.44
 */
export function spatialExposure(environments: LocalEnvironments, from: number, to: number): number {
  const { around } = assertEnvironments('spatialExposure', environments)
  const members = groupOf(environments.counts, from)
  const met = groupOf(environments.surroundings, to)
  const everyMember = sum(members)
  if (everyMember === 0) return Number.NaN
  let share = 0
  for (let i = 0; i < around.length; i++) {
    const here = at(members, i)
    if (here > 0) share += (here * at(met, i)) / at(around, i)
  }
  return proportion(share / everyMember)
}
