/** The areas that money can be compared with need in. */
import { at } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { needRanking, type NeedRanking } from '../measures/needRanking.ts'
import type { Need } from './targetingTypes.ts'

/** What need may lie above the people by and still be rounding, as a share of them. */
const ROUNDING = 1e-9

/** Some areas with their columns, in one order. */
export interface NeedColumns {
  /** Indices in the level's units. */
  readonly units: Uint32Array
  readonly need: Float64Array
  readonly people: Float64Array
  readonly rates: Float64Array
}

/**
 * `known` = areas with a need figure, 0 included: money and need are compared there, and money where nobody lives is
 * money outside need. `ranked` = those of them that also have a rate and residents: only they have a place in an order
 * of areas, so money and need elsewhere are outside every result that goes by the order.
 */
export interface NeedAreas {
  readonly known: NeedColumns
  readonly ranked: NeedColumns
  readonly ranking: NeedRanking
  /** Of all need in `known`, per unit of the level; NaN where there is no figure, or no need at all. */
  readonly needShares: Float64Array
  /** In no ranked area are there more people in need than people: only then is there a share of the residents in need. */
  readonly isPartOfPeople: boolean
}

export function needAreas(need: Need): NeedAreas {
  const all = Uint32Array.from({ length: need.counts.length }, (_, unit) => unit)
  const known = all.filter((unit) => !Number.isNaN(at(need.counts, unit)))
  const ranked = columns(
    need,
    known.filter((unit) => !Number.isNaN(at(need.rates, unit)) && at(need.people, unit) > 0),
  )
  const total = known.reduce((sum, unit) => sum + at(need.counts, unit), 0)
  return {
    known: columns(need, known),
    ranked,
    ranking: needRanking('needAreas', ranked.people, ranked.rates),
    needShares: Float64Array.from(all, (unit) => (total > 0 ? at(need.counts, unit) / total : Number.NaN)),
    isPartOfPeople: ranked.need.every((count, place) => count <= at(ranked.people, place) * (1 + ROUNDING)),
  }
}

const columns = ({ counts, people, rates }: Need, units: Uint32Array): NeedColumns => ({
  units,
  need: pick(counts, units),
  people: pick(people, units),
  rates: pick(rates, units),
})

/** A column of all units out of a column of some; NaN elsewhere. */
export function spreadOut(column: ArrayLike<number>, { units }: NeedColumns, length: number): Float64Array {
  const spread = new Float64Array(length).fill(Number.NaN)
  units.forEach((unit, place) => {
    spread[unit] = at(column, place)
  })
  return spread
}
