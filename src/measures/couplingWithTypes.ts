import type { Column } from '../math/column.ts'
import { proportion } from '../math/proportion.ts'
import { mutualInformationDecomposition } from './mutualInformationDecomposition.ts'

/** An M below this, in nats, is what rounding leaves where there is no segregation. */
const ROUNDING = 1e-12

/** M of groups and areal units, split by the type of the unit. */
export interface TypeCoupling {
  readonly total: number
  readonly betweenTypes: number
  readonly withinTypes: number
  readonly shareBetween: number
}

/**
 * Share of the segregation M that lies between types of areal units (global, any number of groups, aspatial).
 *
 * With the tenure type of each area: how much of where the groups live goes together with which tenures the areas have.
 * The rest is found among areas of one and the same type.
 *
 * **Formula** c = M_b/M, M = M_b + sum_tau T_tau/T M_tau
 *
 * **Input** M_b is M of the types, M_tau that among the units of type tau. One column of counts of people per group,
 * and the type of each unit as a whole number from 0. A unit with -1 has no type and is left out of everything, also of
 * the total.
 * **Unit** nats for the three parts of M; shareBetween has none (a proportion). **Range** [0, 1] for the share: 0 every
 * type mixed as the region, 1 all areas of a type mixed alike.
 * **Undefined** NaN when nobody lives in the region; shareBetween also when there is no segregation to share out.
 * **Source** Theil (1972), Statistical Decomposition Analysis; Mora & Ruiz-Castillo (2011), Sociological Methodology
 * 41(1), 159-194.
 * **Caution** that two things are found in the same places does not say that one causes the other. More types always
 * give a share at least as large: the number of types is told beside it.
 *
 * @param groups counts per group and unit
 * @param typeOf the type of each unit: 0, 1, 2 ..., or -1 for none
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, or another type
 * @example typeCoupling([[100, 60, 40, 0], [0, 40, 60, 100]], [0, 0, 1, 1]) // => {"total": 0.3566, "betweenTypes": 0.1927, "withinTypes": 0.1639, "shareBetween": 0.5404}
 */
export function typeCoupling(groups: readonly Column[], typeOf: Column): TypeCoupling {
  const { total, between, within } = mutualInformationDecomposition(groups, typeOf)
  return {
    total,
    betweenTypes: between,
    withinTypes: within,
    shareBetween: total > ROUNDING ? proportion(between / total) : Number.NaN,
  }
}
