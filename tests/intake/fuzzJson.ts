/** Damage to the nodes of a JSON value. */
import type { Chance } from './fuzzChance.ts'
import { NAUGHTY_CELLS, NAUGHTY_JSON } from './naughtyCells.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A place in a value: the object or list that holds it, and its key there. */
type Place =
  { readonly list: Json[]; readonly at: number } | { readonly object: Record<string, Json>; readonly key: string }

function placesIn(value: Json, places: Place[] = []): Place[] {
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      places.push({ list: value, at })
      placesIn(item, places)
    })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      places.push({ object: value, key })
      placesIn(item, places)
    }
  }
  return places
}

const read = (place: Place): Json => ('list' in place ? place.list[place.at] : place.object[place.key]) ?? null

function write(place: Place, value: Json): void {
  if ('list' in place) place.list[place.at] = value
  else place.object[place.key] = value
}

function remove(place: Place): void {
  if ('list' in place) place.list.splice(place.at, 1)
  else delete place.object[place.key]
}

const copyOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

function deeper(value: Json, times: number): Json {
  let deep = value
  for (let k = 0; k < times; k += 1) deep = k % 2 === 0 ? [deep] : { x: deep }
  return deep
}

const CHANGES: readonly ((place: Place, chance: Chance) => void)[] = [
  (place, chance) => write(place, copyOf(chance.pick(NAUGHTY_JSON))),
  (place, chance) => write(place, copyOf(chance.pick(NAUGHTY_JSON))),
  (place) => remove(place),
  (place, chance) => write(place, deeper(read(place), chance.pick([1, 2, 3, 30]))),
  (place) => {
    if ('list' in place) place.list.splice(place.at, 0, copyOf(read(place)))
  },
  (place, chance) => {
    if (!('list' in place)) return
    const other = chance.below(place.list.length)
    const [one, two] = [read(place), place.list[other] ?? null]
    place.list[place.at] = two
    place.list[other] = one
  },
  (place, chance) => {
    if ('list' in place) return
    const value = read(place)
    remove(place)
    Object.defineProperty(
      place.object,
      chance.pick(['x', place.key.toUpperCase(), '__proto__', 'constructor', ...NAUGHTY_CELLS]),
      {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      },
    )
  },
  (place, chance) => {
    const value = read(place)
    if (typeof value === 'number') write(place, value * chance.pick([-1, 1000, 1e-3, 1.0000001, 1e9]))
    if (typeof value === 'string') write(place, value + chance.pick([' ', '\u00a0', '\u200b', 'x', '\u0000']))
  },
]

/** A copy of a value with some of its nodes changed. */
export function damagedJson(value: unknown, chance: Chance): unknown {
  const copy = copyOf(value)
  const times = chance.pick([1, 1, 1, 2, 3])
  for (let k = 0; k < times; k += 1) {
    const places = placesIn(copy)
    if (places.length > 0) chance.pick(CHANGES)(chance.pick(places), chance)
  }
  return copy
}
