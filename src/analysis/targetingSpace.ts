/** Every way in which the money could lie that the register allows: what the bounds are searched over. */
import { at } from '../math/column.ts'
import { floatAt } from '../math/floats.ts'
import { namedAreas, type Lot } from './targetingLots.ts'

export interface Range {
  readonly low: number
  readonly high: number
}

/** Money that lies in any of these areas, in any parts. */
export interface SearchLot {
  readonly sek: number
  readonly areas: readonly number[]
}

/**
 * Lots with the same areas are one. Money without a place may lie in any area, and so may a sum that is only partly for
 * named places: as much of it as the register says nothing against. Only areas with a need figure are searched; a lot
 * that has none of them is in no result, and of other lots all lies in those that have one.
 */
export interface SearchSpace {
  readonly lots: readonly SearchLot[]
  /** Money that may lie in any area. */
  readonly anywhereSek: number
  /** All that is searched. */
  readonly sek: number
}

export function searchSpace(lots: readonly Lot[], hasFigure: (unit: number) => boolean): SearchSpace {
  const bySet = new Map<string, SearchLot>()
  let anywhereSek = 0
  let sek = 0
  for (const lot of lots) {
    if (lot.kind !== 'placed') {
      anywhereSek += lot.sek
      sek += lot.sek
      continue
    }
    const areas = namedAreas(lot).filter(hasFigure)
    if (areas.length === 0) continue
    const key = areas.join()
    bySet.set(key, { sek: lot.sek + (bySet.get(key)?.sek ?? 0), areas })
    sek += lot.sek
  }
  return { lots: [...bySet.values()], anywhereSek, sek }
}

/** Kronor that lie in each area in any case, and that may lie there. */
export function certainAndPossible(
  lots: readonly Lot[],
  units: number,
): { readonly certain: Float64Array; readonly possible: Float64Array } {
  const certain = new Float64Array(units)
  const possible = new Float64Array(units)
  let anywhere = 0
  for (const lot of lots) {
    if (lot.kind !== 'placed') {
      anywhere += lot.sek
      continue
    }
    const areas = namedAreas(lot)
    for (const area of areas) possible[area] = at(possible, area) + lot.sek
    const [only] = areas
    if (areas.length === 1 && only !== undefined) certain[only] = at(certain, only) + lot.sek
  }
  return { certain, possible: possible.map((sek) => sek + anywhere) }
}

/**
 * The smallest and largest mean of a value per area, weighted by the money: exact, since each lot's best area does not
 * depend on the others. NaN is an area outside the mean, and money that may lie there may be outside too: it stays in
 * only where that brings the mean further out. Null when no money can be in the mean.
 */
export function weightedMeanRange(space: SearchSpace, values: Float64Array): Range | null {
  const high = largestMean(space, values)
  const low = largestMean(
    space,
    values.map((value) => -value),
  )
  // Not -0, which is written as such.
  return high === null || low === null ? null : { low: 0 - low, high: high + 0 }
}

function largestMean({ lots, anywhereSek }: SearchSpace, values: Float64Array): number | null {
  let sek = 0
  let sum = 0
  const optional: { readonly sek: number; readonly best: number }[] = []
  const add = (amount: number, best: number): void => {
    sek += amount
    sum += amount * best
  }
  for (const { sek: amount, areas } of lots) {
    const { best, isAllIn } = largestOf(values, areas)
    if (best === -Infinity) continue
    if (isAllIn) add(amount, best)
    else optional.push({ sek: amount, best })
  }
  const { best: bestOfAll } = largestOf(values, [...values.keys()])
  if (anywhereSek > 0 && bestOfAll > -Infinity) add(anywhereSek, bestOfAll)
  for (const lot of optional.sort((a, b) => b.best - a.best)) {
    if (sek === 0 || lot.best > sum / sek) add(lot.sek, lot.best)
  }
  return sek === 0 ? null : sum / sek
}

/** The largest value of the areas that have one, and whether all of them do. */
function largestOf(
  values: Float64Array,
  areas: readonly number[],
): { readonly best: number; readonly isAllIn: boolean } {
  let best = -Infinity
  let isAllIn = true
  for (const area of areas) {
    const value = floatAt(values, area)
    if (value > best) best = value
    else if (Number.isNaN(value)) isAllIn = false
  }
  return { best, isAllIn }
}
