/** The money of a list of efforts, taken apart into lots that each have one answer to where they may lie. */
import type { Effort, Place, SumStatus } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { isPlaced } from './effortsSums.ts'

/** What is less than this of a sum, as a share of it, is rounding and no money. */
const ROUNDING = 1e-9

/**
 * `placed` = in the named places in any case; `partly` = in them or anywhere, which the rule for such sums decides;
 * `unplaced` = no place is named for it.
 */
export type LotKind = 'placed' | 'partly' | 'unplaced'

export interface Lot {
  /** Position of the effort in the list. */
  readonly effort: number
  /** Always above 0. */
  readonly sek: number
  readonly kind: LotKind
  /** The areas of each place, by index in the level's units in order, no place without one; null = none is named. */
  readonly places: readonly (readonly number[])[] | null
  /** What the places are called, in the same order. */
  readonly names: readonly string[]
}

/**
 * The known sums of a status in lots; a sum is divided between them and never counted twice.
 *
 * The stated share for the whole city is without a place. What is left is `placed` when the list of places is closed
 * and `partly` when the list is open, part of the effort is for the whole city without a share, or a named place has
 * no area on this level. Where every place has a stated share, each place is a lot of its own and the list counts as
 * closed: what the shares leave of the sum is without a place, and so is the share of a place without an area; shares
 * that add up to more than 1 are taken in proportion, since money is never multiplied. Efforts kept for the history and
 * efforts without a known sum have no lot, and neither has a sum of 0.
 */
export function lotsOf(efforts: readonly Effort[], level: UnitLevel, status: SumStatus): readonly Lot[] {
  return efforts.flatMap((effort, index) => {
    const { money } = effort.sums[status]
    if (effort.isHistory || money.state !== 'known') return []
    return lotsOfEffort(effort, level, money.sek).map((part) => ({ effort: index, ...part }))
  })
}

type LotPart = Omit<Lot, 'effort'>

function lotsOfEffort(effort: Effort, level: UnitLevel, sek: number): readonly LotPart[] {
  if (!isPlaced(effort)) return unplaced(sek, sek)
  const cityWide = sek * (effort.cityWideShare ?? 0)
  const local = sek - cityWide
  const inPlaces = shareStated(effort.places) ? lotsByShare(effort, level, local) : lotsByList(effort, level, local)
  return [...unplaced(cityWide, sek), ...inPlaces]
}

const unplaced = (sek: number, ofSek: number): readonly LotPart[] =>
  sek > ofSek * ROUNDING ? [{ sek, kind: 'unplaced', places: null, names: [] }] : []

const shareStated = (places: readonly Place[]): boolean =>
  places.length > 0 && places.every(({ share }) => share !== null) && places.some(({ share }) => share !== 0)

const isShareOpen = ({ hasCityWidePart, cityWideShare }: Effort): boolean => hasCityWidePart && cityWideShare === null

function lotsByShare(effort: Effort, level: UnitLevel, sek: number): readonly LotPart[] {
  const total = effort.places.reduce((sum, { share }) => sum + (share ?? 0), 0)
  const kind = isShareOpen(effort) ? 'partly' : 'placed'
  let left = sek
  const lots = effort.places.flatMap((place): readonly LotPart[] => {
    const part = (sek * (place.share ?? 0)) / Math.max(1, total)
    const areas = areasOf(place, level)
    if (areas.length === 0 || part === 0) return []
    left -= part
    return [{ sek: part, kind, places: [areas], names: [place.name] }]
  })
  return [...lots, ...unplaced(left, sek)]
}

function lotsByList(effort: Effort, level: UnitLevel, sek: number): readonly LotPart[] {
  const found = effort.places
    .map((place) => ({ name: place.name, areas: areasOf(place, level) }))
    .filter(({ areas }) => areas.length > 0)
  if (sek <= 0) return []
  if (found.length === 0) return unplaced(sek, sek)
  const isOpen = effort.isOpenEnded || isShareOpen(effort) || found.length < effort.places.length
  const places = found.map(({ areas }) => areas)
  return [{ sek, kind: isOpen ? 'partly' : 'placed', places, names: found.map(({ name }) => name) }]
}

/** The areas of a place that the level has, each once and in order. */
const areasOf = ({ delomraden }: Place, level: UnitLevel): readonly number[] =>
  eachOnce(delomraden.flatMap((id) => level.indexOf.get(id) ?? []))

const eachOnce = (areas: readonly number[]): readonly number[] =>
  areas.length < 2 ? areas : [...new Set(areas)].sort((a, b) => a - b)

/** Every area that a lot names, each once and in order; none where it has no place. */
export const namedAreas = ({ places }: Lot): readonly number[] =>
  places?.length === 1 ? (places[0] ?? []) : eachOnce(places?.flat() ?? [])

/** The efforts that name each area, by position in the list, known sum or not; those of the history are left out. */
export function effortsByArea(efforts: readonly Effort[], level: UnitLevel): readonly (readonly number[])[] {
  const naming = level.units.map((): number[] => [])
  efforts.forEach((effort, index) => {
    if (effort.isHistory || !isPlaced(effort)) return
    for (const area of new Set(effort.places.flatMap((place) => areasOf(place, level)))) naming[area]?.push(index)
  })
  return naming
}
