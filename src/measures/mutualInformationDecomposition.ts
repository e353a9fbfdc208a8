import { at, type Column } from '../math/column.ts'
import { sum, unitTotals } from '../math/sum.ts'
import { sumsByPart } from '../math/sumsByPart.ts'
import { assertCounts } from './assertCounts.ts'
import { assertPartNumbers, NO_PART } from './assertPartNumbers.ts'
import { mutualInformation } from './mutualInformation.ts'

/** One part of the region: its people, their share of everyone, and M inside the part. */
export interface PartInformation {
  readonly people: number
  readonly share: number
  readonly within: number
}

/** M of the region and its two sides; `parts` stands in order of the part numbers. */
export interface InformationDecomposition {
  readonly total: number
  readonly between: number
  readonly within: number
  readonly parts: readonly PartInformation[]
}

/**
 * Mutual information M split into what lies between larger parts and what lies inside them (global, any number of
 * groups, aspatial).
 *
 * How much of the segregation is a difference between, say, city districts, and how much is found among the areas of
 * one and the same district. The two sides add up to the whole, with nothing left over.
 *
 * **Formula** M = M_b + sum_s T_s/T M_s, M_b = sum_s T_s/T sum_g pi_(sg) ln(pi_(sg)/P_g), M_s = sum_(i in s) t_i/T_s
 * sum_g pi_(ig) ln(pi_(ig)/pi_(sg))
 *
 * **Input** M_b is M of the parts, M_s that inside part s. One column of counts per group, and the part of each unit as
 * a whole number from 0. The parts may be districts or any other sorting of the units, such as their type of tenure. A
 * unit with -1 belongs to no part and is left out of everything, also of the total.
 * **Unit** nats (divide by ln 2 for bits). **Range** [0, min(ln K, ln N)] for the total of K groups and N units; each
 * side from 0 to the total.
 * **Undefined** NaN when nobody lives in the region; NaN inside a part where nobody lives.
 * **Source** Theil (1972), Statistical Decomposition Analysis; Mora & Ruiz-Castillo (2011), Sociological Methodology
 * 41(1), 159-194.
 * **Caution** both sides hold what chance gives: small units raise the inner one, many parts the outer one. M inside a
 * part depends on how its groups are sized, so parts are not put in order by it.
 *
 * @param groups counts per group and unit
 * @param partOf the part of each unit: 0, 1, 2 ..., or -1 for none
 * @throws {RangeError} on no group, columns of unequal length, a negative or non-finite count, or another part number
 * @example mutualInformationDecomposition([[100, 60, 40, 0], [0, 40, 60, 100]], [0, 0, 1, 1]) // => {"total": 0.3566, "between": 0.1927, "within": 0.1639, "parts": [{"people": 200, "share": 0.5, "within": 0.1639}, {"people": 200, "share": 0.5, "within": 0.1639}]}
 */
export function mutualInformationDecomposition(groups: readonly Column[], partOf: Column): InformationDecomposition {
  assertCounts('mutualInformationDecomposition', groups)
  const units = groups[0]?.length ?? 0
  const count = assertPartNumbers('mutualInformationDecomposition', partOf, units)
  const byPart = groups.map((group) => sumsByPart(group, partOf, count))
  const people = unitTotals(byPart)
  const everyone = sum(people)
  const inside = informationInside(groups, byPart, partOf)
  const parts = Array.from(people, (members, part) => ({
    people: members,
    share: members / everyone,
    within: Math.max(0, at(inside, part) / members),
  }))
  return {
    total: mutualInformation(groups.map((group) => withoutUnplaced(group, partOf))),
    between: mutualInformation(byPart),
    within: Math.max(0, sum(inside) / everyone),
    parts,
  }
}

/** T_s M_s of each part: divided by its people it is the part's own M, added up it is T times the inner side. */
function informationInside(groups: readonly Column[], byPart: readonly Column[], partOf: Column): Float64Array {
  const totals = unitTotals(groups)
  const people = unitTotals(byPart)
  const inside = new Float64Array(people.length)
  groups.forEach((group, g) => {
    const members = byPart[g] ?? []
    for (let unit = 0; unit < totals.length; unit++) {
      const part = at(partOf, unit)
      const count = at(group, unit)
      if (part === NO_PART || count === 0) continue
      const share = at(members, part) / at(people, part)
      inside[part] = at(inside, part) + count * Math.log(count / at(totals, unit) / share)
    }
  })
  return inside
}

const withoutUnplaced = (values: Column, partOf: Column): Float64Array =>
  Float64Array.from(values, (value, unit) => (at(partOf, unit) === NO_PART ? 0 : value))
