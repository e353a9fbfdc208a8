/** Changes of one effort that touch more than one of its fields. */
import type { Effort, Place, Precision, StatedSum, SumStatus } from '../domain/interventions.ts'
import type { Money } from '../domain/money.ts'
import type { Language, LocalText } from '../domain/text.ts'
import type { ArealUnit, LevelId, UnitId } from '../domain/units.ts'

/** Ways of stating a place that name areas; the others have none. */
export const namesPlaces = (precision: Precision): boolean =>
  precision === 'point' || precision === 'areas' || precision === 'largerArea'

/**
 * The text with another wording in one language. The other language follows where it said the same; a translation of
 * its own is kept. Nothing written is null.
 */
export function editedText(before: LocalText | null, language: Language, written: string): LocalText | null {
  const text = written.trim()
  const other: Language = language === 'sv' ? 'en' : 'sv'
  const isOwn = before !== null && before[other] !== before[language] && before[other] !== ''
  if (!isOwn) return text === '' ? null : { sv: text, en: text }
  const kept = before[other]
  // A translation alone says the same in both languages.
  if (text === '') return language === 'en' ? { sv: kept, en: kept } : null
  return language === 'sv' ? { sv: text, en: kept } : { sv: kept, en: text }
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.name === b.name && a.level === b.level && a.unitId === b.unitId && a.delomraden.join() === b.delomraden.join()

export const hasPlace = (effort: Effort, place: Place): boolean =>
  effort.places.some((known) => isSamePlace(known, place))

const LARGER: readonly LevelId[] = ['stadsdel', 'stadsomrade']

/** How the place is stated when another one is named: what named none now does, and a single larger area is one. */
function precisionWith({ precision }: Effort, places: readonly Place[]): Precision {
  if (precision === 'point' || precision === 'areas') return precision
  return places.length === 1 && LARGER.includes(places[0]?.level ?? 'delomrade') ? 'largerArea' : 'areas'
}

/** The effort with one more place. One that was for the whole city is so in part. */
export function withPlace(effort: Effort, place: Place): Effort {
  if (hasPlace(effort, place)) return effort
  const places = [...effort.places, place]
  const isPartlyCity = effort.hasCityWidePart || effort.precision === 'city'
  return { ...effort, places, precision: precisionWith(effort, places), hasCityWidePart: isPartlyCity }
}

export const withoutPlace = (effort: Effort, at: number): Effort => ({
  ...effort,
  places: effort.places.filter((_place, index) => index !== at),
})

/** A delområde as a place of its own name. */
export const placeOfUnit = ({ id, name }: ArealUnit): Place => ({
  name,
  level: 'delomrade',
  unitId: id,
  delomraden: [id],
  reading: null,
  share: null,
})

/** Where an area stands among the places: as one of its own, as a part of a larger one, or nowhere. */
export type AreaStanding =
  | { readonly kind: 'own'; readonly at: number }
  | { readonly kind: 'within'; readonly place: Place }
  | { readonly kind: 'none' }

export function standingOf({ places }: Effort, unitId: UnitId): AreaStanding {
  const at = places.findIndex(({ delomraden }) => delomraden.length === 1 && delomraden[0] === unitId)
  if (at >= 0) return { kind: 'own', at }
  const place = places.find(({ delomraden }) => delomraden.includes(unitId))
  return place === undefined ? { kind: 'none' } : { kind: 'within', place }
}

export const withPlaceShare = (effort: Effort, at: number, share: number | null): Effort => ({
  ...effort,
  places: effort.places.map((place, index) => (index === at ? { ...place, share } : place)),
})

/** Another committee; stated shares do not fit another list of committees, so they go with a change of it. */
export function withCommittee(effort: Effort, id: string, isThere: boolean): Effort {
  if (effort.committees.includes(id) === isThere) return effort
  const committees = isThere ? [...effort.committees, id] : effort.committees.filter((known) => known !== id)
  return { ...effort, committees, committeeShares: null }
}

export const withStatedSum = (effort: Effort, status: SumStatus, change: Partial<StatedSum>): Effort => ({
  ...effort,
  sums: { ...effort.sums, [status]: { ...effort.sums[status], ...change } },
})

/** The year that a sum is in the prices of, when only the sum is written; shown beside it, to be changed there. */
export function priceYearFor(effort: Effort, money: Money, fundYear: number | undefined): number {
  if (money.state === 'known') return money.priceYear
  const others = Object.values(effort.sums).flatMap((sum) => (sum.money.state === 'known' ? [sum.money.priceYear] : []))
  return effort.period?.from ?? fundYear ?? others[0] ?? new Date().getFullYear()
}

/** An id that no effort has, made of a stem and a number. */
export function freeId(efforts: readonly Effort[], stem: string): string {
  const taken = new Set(efforts.map(({ id }) => id))
  let number = 1
  while (taken.has(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
