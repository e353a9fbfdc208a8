/** The places of an effort, from its own row and from the sheet of places, which must not contradict each other. */
import type { Effort, Place, Precision } from '../domain/interventions.ts'
import { readList, readShares, writeShares } from './cellLists.ts'
import type { EffortRow } from './readEffort.ts'
import { shareOf } from './readEffort.ts'
import type { PlaceBook, PlaceCandidate } from './registerTypes.ts'
import { LEVEL_WORDS, meaningOf, plainText, PRECISION_WORDS } from './registerWords.ts'
import { placeOn, resolvePlace } from './resolvePlace.ts'
import type { RowReader } from './rowReader.ts'
import type { PlaceKey } from './sheetColumns.ts'

/** A place as one of the sheets gives it: read there, or a name that is still to be looked up. */
export interface ReadPlace {
  readonly name: string
  readonly share: number | null
  readonly place: Place | null
}

/** A row of the sheet of places. */
export function placeOfRow(row: RowReader<PlaceKey>, book: PlaceBook): ReadPlace {
  const name = row.text('place') ?? ''
  if (name === '') row.say('cellMissing', 'place', null)
  const share = row.share('share')
  const level = row.word('level', LEVEL_WORDS)
  const place = level === null ? lookedUp(row, 'place', name, book) : readAs(row, { name, level }, book)
  return { name, share, place }
}

function readAs(
  row: RowReader<PlaceKey>,
  { name, level }: Pick<Place, 'name' | 'level'>,
  book: PlaceBook,
): Place | null {
  const unitId = row.id('unitId')
  const delomraden = readList(row.id('delomraden') ?? '')
  const reading = row.local('reading', 'readingEn')
  const unitIds = unitId === null ? delomraden : [unitId]
  const place = unitId === null && level !== 'delomrade' ? null : placeOn(name, { level, unitIds, reading }, book)
  const known = book.levels.get('delomrade')
  const stranger = delomraden.find((id) => known?.indexOf.has(id) !== true)
  if (stranger !== undefined) row.say('placeUnitUnknown', 'delomraden', stranger, { name })
  if (place !== null) return { ...place, unitId, delomraden: delomraden.length > 0 ? delomraden : place.delomraden }
  if (unitId === null && delomraden.length > 0) return { name, level, unitId, delomraden, reading, share: null }
  row.say('placeUnitUnknown', 'unitId', unitId, { name })
  return null
}

/** The places of the cell of names; what says that it is the whole city is no place. */
export function flatPlaces(row: EffortRow, precision: Precision | null) {
  const entries = readShares(row.text('places') ?? '').map((entry) => ({
    ...entry,
    read: shareOf(row, 'places', entry),
  }))
  const isCity = (name: string): boolean => meaningOf(CITY_WORDS, name) !== null
  const places: ReadPlace[] = entries
    .filter(({ name }) => !isCity(name))
    .map(({ name, read }) => ({ name, share: read, place: null }))
  const isForCity = entries.some(({ name }) => isCity(name))
  return {
    places,
    precision: precision ?? (isForCity && places.length === 0 ? ('city' as const) : null),
    hasCityWidePart: isForCity,
  }
}

const CITY_WORDS = PRECISION_WORDS.filter(({ value }) => value === 'city')

/** What both sheets say of an effort's places; a fault that names both where they differ. */
export function agreedPlaces(
  row: EffortRow,
  flat: readonly ReadPlace[],
  sheet: readonly ReadPlace[],
  sheetName: string,
) {
  if (sheet.length === 0 || flat.length === 0) return sheet.length === 0 ? flat : sheet
  const names = (places: readonly ReadPlace[]): string => places.map(({ name }) => plainText(name)).join(';')
  const isSame = flat.every(({ share }, at) => {
    const other = sheet[at]?.share ?? null
    return share === null || other === null || share === other
  })
  if (names(flat) !== names(sheet) || !isSame) {
    const details = { other: sheetName, there: writeShares(sheet) ?? '', part: 'places' }
    row.say('sheetsDisagree', 'places', writeShares(flat), details)
  }
  return sheet.map((place, at) => ({ ...place, share: place.share ?? flat[at]?.share ?? null }))
}

/** The places as they are kept, names looked up; where a name cannot be, it is said and the place left out. */
export function placesOf(row: EffortRow, read: readonly ReadPlace[], book: PlaceBook): readonly Place[] {
  return read.flatMap(({ name, share, place }) => {
    const found = place ?? lookedUp(row, 'places', name, book)
    return found === null ? [] : [{ ...found, share }]
  })
}

/** Where no precision is stated: what the places are, or that none is stated. */
export function precisionOf(places: readonly Place[]): Effort['precision'] {
  if (places.length === 0) return 'notStated'
  return places.every(({ level }) => level !== 'delomrade') ? 'largerArea' : 'areas'
}

function lookedUp<Key extends string>(row: RowReader<Key>, key: Key, name: string, book: PlaceBook): Place | null {
  if (name === '') return null
  const found = resolvePlace(name, book)
  if (found.kind === 'one') return found.candidate.place
  if (found.kind === 'several') row.say('placeSeveral', key, name, { candidates: listed(found.candidates, book) })
  else row.say('placeUnknown', key, name, { candidates: listed(found.near, book) })
  return null
}

/** Candidates by name, level and id: "Norra Sofielund (delområde 11320)". */
const listed = (candidates: readonly PlaceCandidate[], book: PlaceBook): string =>
  candidates
    .map(({ level, unitIds }) => {
      const word = LEVEL_WORDS.find(({ value }) => value === level)?.word.sv ?? level
      const units = book.levels.get(level)
      const names = unitIds.map((id) => units?.units[units.indexOf.get(id) ?? -1]?.name ?? id)
      return `${names.join(' + ')} (${word} ${unitIds.join(', ')})`
    })
    .join('; ')
