import { at, type Column } from '../math/column.ts'
import { sum } from '../math/sum.ts'
import { assertCounts } from './assertCounts.ts'
import { assertShare } from './assertShare.ts'
import { dominantShare } from './dominantShare.ts'

/** How many areal units count as mixed at a limit, and how many people they hold. */
export interface MixedShare {
  readonly mixedUnits: number
  /** Units with anything to count. */
  readonly units: number
  readonly mixedPeople: number
  /** People in units with anything to count. */
  readonly people: number
  readonly shareOfUnits: number
  readonly shareOfPeople: number
}

/**
 * Share of areal units, and of the people in them, where no form holds more than a limit (global, any number of forms,
 * aspatial).
 *
 * A unit counts as mixed when its largest form has at most the given share of the homes. The share of people says how
 * many live in such units, which is another question than how many units there are.
 *
 * **Formula** m_theta = (sum_(s_i <= theta) w_i)/(sum_i w_i), s_i = max_f n_(fi)/n_i
 *
 * **Input** one column of counts (homes by tenure) per form, one of people, all in the same unit order, and the limit
 * theta. s_i is the share of the unit's largest form. Units without homes are neither mixed nor unmixed: they and their
 * people are left out of both sums. w_i is 1 for the share of units and the people of the unit for the share of people.
 * **Unit** none (proportions), and counts of units and people beside them. **Range** [0, 1]: 0 no unit mixed, 1 all.
 * **Undefined** NaN shareOfUnits when no unit has homes, NaN shareOfPeople when nobody lives in those that have.
 * **Source** Berger & Parker (1970), Science 168, 1345-1347, for the largest share. The limit has no source.
 * **Variant** a unit exactly at the limit is mixed. No agreed limit is known, so it is the caller's and is always told
 * beside the result.
 * **Caution** small changes of the limit can move the result far: mixedShareCurve shows all limits at once.
 *
 * @param forms homes per form and unit
 * @param people residents per unit
 * @param dominance the limit theta: the largest share that a form may have in a mixed unit
 * @throws {RangeError} on no form, columns of unequal length, a negative or non-finite count, or a limit outside 0 to 1
 * @example mixedShare([[90, 50, 40, 0], [10, 50, 60, 0]], [300, 100, 200, 7], 0.6) // => {"mixedUnits": 2, "units": 3, "mixedPeople": 300, "people": 600, "shareOfUnits": 0.6667, "shareOfPeople": 0.5}
 */
export function mixedShare(forms: readonly Column[], people: Column, dominance: number): MixedShare {
  assertCounts('mixedShare', [...forms, people])
  assertShare('mixedShare', 'dominance', dominance)
  const largest = dominantShare(forms)
  const all = totalsWhere(people, (unit) => !Number.isNaN(at(largest, unit)))
  const mixed = totalsWhere(people, (unit) => at(largest, unit) <= dominance)
  return {
    mixedUnits: mixed.units,
    units: all.units,
    mixedPeople: mixed.people,
    people: all.people,
    shareOfUnits: mixed.units / all.units,
    shareOfPeople: mixed.people / all.people,
  }
}

function totalsWhere(people: Column, isMember: (unit: number) => boolean): { units: number; people: number } {
  const members = Array.from(people).filter((_, unit) => isMember(unit))
  return { units: members.length, people: sum(members) }
}
