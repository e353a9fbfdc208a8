/** Which efforts name an area, through which place, and how much of their sums may lie there. */
import type { Effort, Place, SumStatus } from '../domain/interventions.ts'
import type { UnitId } from '../domain/units.ts'
import { placedPart, type Interval } from './effortsSums.ts'

/** An effort as it stands in one area. */
export interface EffortInArea {
  readonly effort: Effort
  /** The places of the effort that hold the area; a larger one is named after itself and not after the area. */
  readonly through: readonly Place[]
}

/** An area that efforts name. */
export interface NamedArea {
  readonly unitId: UnitId
  readonly efforts: readonly EffortInArea[]
}

/** The areas that efforts name, in the order of the level. */
export function namedAreas(efforts: readonly Effort[], unitIds: readonly UnitId[]): readonly NamedArea[] {
  const byUnit = new Map<UnitId, EffortInArea[]>()
  for (const effort of efforts) {
    for (const unitId of new Set(effort.places.flatMap(({ delomraden }) => delomraden))) {
      const through = effort.places.filter(({ delomraden }) => delomraden.includes(unitId))
      byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), { effort, through }])
    }
  }
  return unitIds.flatMap((unitId) => {
    const own = byUnit.get(unitId)
    return own === undefined ? [] : [{ unitId, efforts: own }]
  })
}

/**
 * The part of an effort's sum that lies in one of its areas, 0 to 1: never all of it in each of several, unless
 * nothing is stated, and then it is from nothing to all. A place of several areas does not say how it is divided.
 */
export function partInArea(effort: Effort, unitId: UnitId): Interval {
  const placed = placedPart({ ...effort, isOpenEnded: false })
  let [low, high] = [0, 0]
  for (const place of effort.places) {
    if (!place.delomraden.includes(unitId)) continue
    const part = partOfPlace(place, effort)
    if (place.delomraden.length === 1) low += part.low
    high += part.high
  }
  return { low: Math.min(1, low) * placed.low, high: Math.min(1, high) * placed.high }
}

/** The part of what is placed that is for one place: as stated, or what the others leave. */
function partOfPlace(place: Place, { places, isOpenEnded }: Effort): Interval {
  if (place.share !== null) return { low: place.share, high: place.share }
  const rest = Math.max(0, 1 - places.reduce((sum, { share }) => sum + (share ?? 0), 0))
  const isAlone = places.every((other) => other === place || other.share !== null)
  return { low: isAlone && !isOpenEnded ? rest : 0, high: rest }
}

/** The kronor of an effort that lie in one of its areas, or why there are none. */
export type SumInArea =
  | { readonly state: 'known'; readonly lowSek: number; readonly highSek: number }
  | { readonly state: 'unknown' | 'undecided' | 'notApplicable' }

export function sumInArea(effort: Effort, unitId: UnitId, status: SumStatus): SumInArea {
  const { money } = effort.sums[status]
  if (money.state !== 'known') return money
  const { low, high } = partInArea(effort, unitId)
  return { state: 'known', lowSek: money.sek * low, highSek: money.sek * high }
}
