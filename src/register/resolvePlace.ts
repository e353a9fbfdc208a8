import type { Place, PlaceReading } from '../domain/interventions.ts'
import type { ArealUnit, LevelId, UnitLevel } from '../domain/units.ts'
import type { PlaceBook, PlaceCandidate, PlaceResolution } from './registerTypes.ts'
import { plainText } from './registerWords.ts'

/** The levels whose units places are named after, small to large. The others have codes, or names of other kinds. */
const NAMED_LEVELS = ['delomrade', 'geso', 'stadsdel', 'stadsomrade'] as const satisfies readonly LevelId[]
const MOST_NEAR = 6
const SHORTEST_PART = 4

/**
 * What a name of a place means: the unit or reading with exactly that name (case and spaces aside) or id. A decided
 * reading goes before names; a name on several levels asks; a name that is only like others suggests them.
 */
export function resolvePlace(name: string, book: PlaceBook): PlaceResolution {
  const plain = plainText(name)
  const reading = book.readings.find((entry) => plainText(entry.name) === plain)
  const read = reading === undefined ? null : readingCandidate(name, reading, book)
  if (read !== null) return { kind: 'one', candidate: read }
  const named = unitsWhere(book, (unit) => plainText(unit.name) === plain)
  const found = named.length > 0 ? named : unitsWhere(book, (unit) => unit.id.toLowerCase() === plain)
  const candidates = found.map(([level, unit]) => unitCandidate(name, level, unit, book))
  const [first] = candidates
  if (first === undefined) return { kind: 'none', near: nearTo(name, plain, book) }
  return candidates.length === 1 ? { kind: 'one', candidate: first } : { kind: 'several', candidates }
}

/** The delområden of units of a level, in their own order. */
export function delomradenOf(level: LevelId, unitIds: readonly string[], book: PlaceBook): readonly string[] {
  if (level === 'delomrade') return unitIds
  const units = book.levels.get('delomrade')?.units ?? []
  return units.filter(({ parents }) => unitIds.includes(parents[level] ?? '')).map(({ id }) => id)
}

/** A place on a level, as it is kept; null where an id is none of the level's units. */
export function placeOn(
  name: string,
  { level, unitIds, reading }: Omit<PlaceReading, 'name'>,
  book: PlaceBook,
): Place | null {
  const units = book.levels.get(level)
  const [only] = unitIds
  if (only === undefined || !unitIds.every((id) => units?.indexOf.has(id) === true)) return null
  const unitId = unitIds.length === 1 ? only : null
  return { name, level, unitId, delomraden: delomradenOf(level, unitIds, book), reading, share: null }
}

function readingCandidate(name: string, reading: PlaceReading, book: PlaceBook): PlaceCandidate | null {
  const place = placeOn(name, reading, book)
  return place === null ? null : { place, level: reading.level, unitIds: reading.unitIds }
}

function unitCandidate(name: string, level: LevelId, { id }: ArealUnit, book: PlaceBook): PlaceCandidate {
  const place: Place = {
    name,
    level,
    unitId: id,
    delomraden: delomradenOf(level, [id], book),
    reading: null,
    share: null,
  }
  return { place, level, unitIds: [id] }
}

type Found = readonly [level: LevelId, unit: ArealUnit]

function unitsWhere({ levels }: PlaceBook, isIt: (unit: ArealUnit) => boolean): Found[] {
  return NAMED_LEVELS.flatMap((id) =>
    unitsOf(levels.get(id))
      .filter(isIt)
      .map((unit): Found => [id, unit]),
  )
}

const unitsOf = (level: UnitLevel | undefined): readonly ArealUnit[] => level?.units ?? []

/** Units and readings whose names hold the name, are held by it, or are a slip of the fingers away; nearest first. */
function nearTo(name: string, plain: string, book: PlaceBook): readonly PlaceCandidate[] {
  const units = unitsWhere(book, () => true).map(([level, unit]) => ({
    likeness: likeness(plain, plainText(unit.name)),
    candidate: unitCandidate(name, level, unit, book),
  }))
  const read = book.readings.flatMap((reading) => {
    const candidate = readingCandidate(name, reading, book)
    return candidate === null ? [] : [{ likeness: likeness(plain, plainText(reading.name)), candidate }]
  })
  return withoutRepeats(
    [...units, ...read]
      .filter((entry) => entry.likeness < Infinity)
      .sort((a, b) => a.likeness - b.likeness)
      .map(({ candidate }) => candidate),
  ).slice(0, MOST_NEAR)
}

function withoutRepeats(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const keyOf = ({ level, unitIds }: PlaceCandidate): string => `${level} ${unitIds.join(' ')}`
  const keys = candidates.map(keyOf)
  return candidates.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

/** 0 for equal names, more for names that differ more, infinite for names that have nothing to do with each other. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= SHORTEST_PART && long.includes(short)) return 1
  if (short.length < SHORTEST_PART || long.length - short.length > 2) return Infinity
  const steps = editDistance(a, b)
  return steps <= Math.min(2, Math.floor(short.length / SHORTEST_PART)) ? steps : Infinity
}

/** How many letters must be added, taken away or changed to make one text of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
