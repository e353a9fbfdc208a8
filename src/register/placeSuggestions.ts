import type { Place } from '../domain/interventions.ts'
import type { LevelId } from '../domain/units.ts'
import { resolvePlace } from './resolvePlace.ts'
import { plainText } from './registerWords.ts'
import type { PlaceBook, PlaceCandidate, PlaceResolution } from './registerTypes.ts'

/** The levels whose names people use for places. */
const NAMED: readonly LevelId[] = ['delomrade', 'stadsdel', 'stadsomrade', 'geso']
const MOST = 8

/** What a candidate is called where it stands, whatever was typed to find it. */
export function candidateName({ place, level, unitIds }: PlaceCandidate, book: PlaceBook): string {
  const reading = book.readings.find((known) => known.level === level && known.unitIds.join() === unitIds.join())
  const units = book.levels.get(level)
  const [only, ...others] = unitIds
  const unit = others.length > 0 ? undefined : units?.units[units.indexOf.get(only ?? '') ?? -1]
  return unit?.name ?? reading?.name ?? place.name
}

/** The place of a candidate, under the name that it has and not a slip of the fingers. */
export const placeOfCandidate = (candidate: PlaceCandidate, book: PlaceBook): Place => ({
  ...candidate.place,
  name: candidateName(candidate, book),
})

/** What the name that is being written may become: names that begin so, and then whatever the name is near to. */
export function suggestPlaces(written: string, book: PlaceBook): readonly PlaceCandidate[] {
  const plain = plainText(written)
  if (plain === '') return []
  const resolution = resolvePlace(written, book)
  const found = [
    ...candidatesOf(resolution, 'found'),
    ...beginningWith(plain, book),
    ...candidatesOf(resolution, 'near'),
  ]
  const keys = found.map(({ level, unitIds }) => `${level} ${unitIds.join()}`)
  return found.filter((_candidate, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, MOST)
}

function candidatesOf(resolution: PlaceResolution, which: 'found' | 'near'): readonly PlaceCandidate[] {
  if (resolution.kind === 'none') return which === 'near' ? resolution.near : []
  if (which === 'near') return []
  return resolution.kind === 'one' ? [resolution.candidate] : resolution.candidates
}

function beginningWith(plain: string, book: PlaceBook): readonly PlaceCandidate[] {
  const names = [
    ...book.readings.map(({ name }) => name),
    ...NAMED.flatMap((level) => book.levels.get(level)?.units.map(({ name }) => name) ?? []),
  ]
  const fitting = [...new Set(names.filter((name) => plainText(name).startsWith(plain)))]
  return fitting.flatMap((name) => candidatesOf(resolvePlace(name, book), 'found'))
}
