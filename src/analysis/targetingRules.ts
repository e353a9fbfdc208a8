/** Where the money lies under each rule. */
import { at } from '../math/column.ts'
import { namedAreas, type Lot } from './targetingLots.ts'
import {
  PARTLY_RULES,
  SPLIT_RULES,
  UNPLACED_RULES,
  type Need,
  type SplitRule,
  type TargetingRule,
  type UnplacedRule,
} from './targetingTypes.ts'

/** Every rule, in the order of a report. */
export const TARGETING_RULES: readonly TargetingRule[] = SPLIT_RULES.flatMap((split) =>
  UNPLACED_RULES.flatMap((unplaced) => PARTLY_RULES.map((partly) => ({ split, unplaced, partly }))),
)

export const ruleIndex = ({ split, unplaced, partly }: TargetingRule): number =>
  TARGETING_RULES.findIndex((rule) => rule.split === split && rule.unplaced === unplaced && rule.partly === partly)

/**
 * Kronor per area under each rule, in the order of `TARGETING_RULES`.
 *
 * A lot with one area lies in it under every rule. `population` and `need` split in proportion over the lot's areas,
 * each counted once; where one of them has no figure, or all are 0, nothing can be in proportion and the lot is split
 * as `equal`. Under `stated` a lot with several areas has places but no area: it is left out, also by the rules for
 * money without a place, since it does not lie just anywhere. Money without a place goes to the areas that have the
 * figure, in proportion; where none has, it stays out.
 */
export function moneyByRule(lots: readonly Lot[], need: Need): readonly Float64Array[] {
  const units = need.counts.length
  const split = (kind: Lot['kind']) => {
    const own = lots.filter((lot) => lot.kind === kind).map((lot) => ({ lot, areas: namedAreas(lot) }))
    return new Map(SPLIT_RULES.map((rule) => [rule, splitLots(own, rule, need)]))
  }
  const placed = split('placed')
  const partly = split('partly')
  const spread = new Map(UNPLACED_RULES.map((rule) => [rule, spreadWeights(rule, need)]))
  const unplacedSek = sekOf(lots, 'unplaced')
  const partlySek = sekOf(lots, 'partly')
  return TARGETING_RULES.map((rule) => {
    const own = placed.get(rule.split)
    const named = rule.partly === 'named' ? partly.get(rule.split) : undefined
    const without = unplacedSek + (rule.partly === 'without' ? partlySek : 0)
    const weights = spread.get(rule.unplaced)
    const money = new Float64Array(units)
    for (let unit = 0; unit < units; unit++) {
      money[unit] = (own?.[unit] ?? 0) + (named?.[unit] ?? 0) + without * (weights?.[unit] ?? 0)
    }
    return money
  })
}

const sekOf = (lots: readonly Lot[], kind: Lot['kind']): number =>
  lots.reduce((sum, lot) => sum + (lot.kind === kind ? lot.sek : 0), 0)

interface LotAreas {
  readonly lot: Lot
  readonly areas: readonly number[]
}

function splitLots(lots: readonly LotAreas[], rule: SplitRule, need: Need): Float64Array {
  const money = new Float64Array(need.counts.length)
  const add = (area: number, sek: number): void => {
    money[area] = at(money, area) + sek
  }
  for (const { lot, areas } of lots) {
    const [first] = areas
    if (areas.length === 1 && first !== undefined) add(first, lot.sek)
    else if (rule !== 'stated') splitLot({ lot, areas }, rule === 'equal' ? null : weightsOf(rule, need), add)
  }
  return money
}

function splitLot(
  { lot: { places, sek }, areas }: LotAreas,
  weights: ArrayLike<number> | null,
  add: (area: number, sek: number) => void,
): void {
  const total = weights === null ? 0 : areas.reduce((sum, area) => sum + at(weights, area), 0)
  if (weights !== null && total > 0) {
    for (const area of areas) add(area, (sek * at(weights, area)) / total)
    return
  }
  for (const place of places ?? []) {
    for (const area of place) add(area, sek / (places?.length ?? 1) / place.length)
  }
}

const weightsOf = (rule: 'population' | 'need', need: Need): ArrayLike<number> =>
  rule === 'population' ? need.people : need.counts

/** What each area gets of a krona without a place; null where it gets none. */
function spreadWeights(rule: UnplacedRule, need: Need): readonly number[] | null {
  if (rule === 'leftOut') return null
  const known = Array.from(weightsOf(rule, need), (weight) => (Number.isNaN(weight) ? 0 : weight))
  const total = known.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? known.map((weight) => weight / total) : null
}
