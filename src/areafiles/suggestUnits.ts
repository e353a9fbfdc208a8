import type { UnitId, UnitLevel } from '../domain/units.ts'
import { tidied } from './propertyValues.ts'

const MOST_SUGGESTIONS = 3

/** Letters without marks, without what SCB adds to codes (`_DeSO2025`), zeros in front and signs between: for likeness alone. */
const plain = (text: string): string =>
  tidied(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/_(?:deso|regso)\d{4}$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '')

/**
 * The units that may be meant by a value that is the id of none: those that are called alike but for case, marks and
 * zeros, then those with one sign or, in longer words, two signs of difference; short codes all look alike. For a person to choose.
 */
export function unitSuggestions({ units }: UnitLevel): (value: string) => readonly UnitId[] {
  const known = units.flatMap(({ id, name }) => [plain(id), plain(name)].map((text) => ({ id, text })))
  return (value) => {
    const wanted = plain(value)
    if (wanted === '') return []
    const most = wanted.length >= 6 ? 2 : wanted.length >= 4 ? 1 : 0
    const near = known
      .map(({ id, text }) => ({ id, distance: text === wanted ? 0 : distance(text, wanted, most) }))
      .filter((one) => one.distance <= most)
      .sort((a, b) => a.distance - b.distance)
    return [...new Set(near.map(({ id }) => id))].slice(0, MOST_SUGGESTIONS)
  }
}

/** How many signs have to be put in, taken out or changed (Levenshtein); anything above `most` when it is more. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const cost = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    row = next
  }
  return row[other.length] ?? most + 1
}
