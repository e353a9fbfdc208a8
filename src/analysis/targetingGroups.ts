/** Several areas taken together: how much of the money may lie in them, and how much of the need does. */
import { at } from '../math/column.ts'
import { namedAreas, type Lot } from './targetingLots.ts'
import { interval } from './targetingRows.ts'
import type { AreaTargeting, RuleInterval } from './targetingTypes.ts'

export interface GroupQuestion {
  /** The areas that are in the results. */
  readonly areas: readonly AreaTargeting[]
  readonly lots: readonly Lot[]
  /** Kronor per unit under each rule. */
  readonly moneyByRule: readonly ArrayLike<number>[]
  /** Index of the chosen rule. */
  readonly chosen: number
}

/** A group of areas as the rows of a chart have it. */
export interface GroupTargeting {
  readonly needShare: number
  /** Over the rules that give money an area; NaN where none does. Both ends are reached: a rule gives them. */
  readonly moneyShare: RuleInterval
  /**
   * Over every placement of all of the money that the register allows; NaN where none has an area. A rule that leaves
   * money outside counts a part of it only, so its share may lie outside these bounds.
   */
  readonly possible: { readonly low: number; readonly high: number }
}

/** @param units indices of the group's areas in the level; those that are in no result count for nothing */
export function groupTargeting(question: GroupQuestion, units: ReadonlySet<number>): GroupTargeting {
  const { areas, moneyByRule, chosen } = question
  const shares = moneyByRule.map((money) => shareIn(money, areas, units))
  const { lowSek, highSek, allSek } = placementBounds(question, units)
  return {
    needShare: areas.reduce((sum, { unit, needShare }) => sum + (units.has(unit) ? needShare : 0), 0),
    moneyShare: interval(shares, chosen),
    possible: { low: lowSek / allSek, high: highSek / allSek },
  }
}

function shareIn(money: ArrayLike<number>, areas: readonly AreaTargeting[], units: ReadonlySet<number>): number {
  let inside = 0
  let all = 0
  for (const { unit } of areas) {
    all += at(money, unit)
    if (units.has(unit)) inside += at(money, unit)
  }
  return all > 0 ? inside / all : Number.NaN
}

/** Kronor that lie in a group in any case, and that may lie there, of all that may lie in any area of the results. */
interface PlacementBounds {
  readonly lowSek: number
  readonly highSek: number
  readonly allSek: number
}

/**
 * The least and most money when each lot may lie in any of its areas, and what is only partly placed or has no place
 * in any area at all. As little as possible: whatever can lies outside the group; as much: whatever can lies inside.
 */
export function placementBounds(
  { areas, lots }: Pick<GroupQuestion, 'areas' | 'lots'>,
  units: ReadonlySet<number>,
): PlacementBounds {
  const known = new Set(areas.map(({ unit }) => unit))
  const isWhole = [...known].every((unit) => units.has(unit))
  let [lowSek, highSek, allSek] = [0, 0, 0]
  for (const lot of lots) {
    const named = namedAreas(lot).filter((unit) => known.has(unit))
    const isFree = lot.kind !== 'placed'
    if (!isFree && named.length === 0) continue
    allSek += lot.sek
    if (isFree || named.some((unit) => units.has(unit))) highSek += lot.sek
    if (isWhole || (!isFree && named.every((unit) => units.has(unit)))) lowSek += lot.sek
  }
  return { lowSek, highSek, allSek }
}
