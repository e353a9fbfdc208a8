import { at, type Column } from '../math/column.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'

/**
 * Location quotient LQ of a group (local, two-group, aspatial).
 *
 * How many times larger the group's share is in the areal unit than in the whole region.
 *
 * **Formula** "LQ"_i = (x_i/t_i)/(X/T), t_i = x_i + y_i
 *
 * **Input** counts of people per areal unit, in the same unit order.
 * **Unit** none (a ratio). **Range** [0, T / X]: 1 as in the region.
 * **Undefined** NaN in units without residents, and everywhere when the group has no members in the region.
 * **Source** Isard (1960), Methods of Regional Analysis.
 * **Caution** a small unit or a small group gives quotients far from 1 by chance.
 *
 * @param x counts of the group
 * @param y counts of the rest
 * @throws {RangeError} on columns of unequal length or a negative or non-finite count
 * @example locationQuotient([100, 60, 40, 0], [0, 40, 60, 100]) // => [2, 1.2, 0.8, 0]
 */
export function locationQuotient(x: Column, y: Column): Float64Array {
  assertCounts('locationQuotient', [x, y])
  const sumX = sum(x)
  const share = sumX / (sumX + sum(y))
  const quotients = new Float64Array(x.length)
  for (let i = 0; i < quotients.length; i++) quotients[i] = at(x, i) / (at(x, i) + at(y, i)) / share
  return quotients
}
