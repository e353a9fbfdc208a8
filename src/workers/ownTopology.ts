/** Boundaries that areas have in common, drawn once: what the map needs to tell a border from an outer edge. */
import type { GeometryObject, Topology } from 'topojson-specification'
import type { AreaRings, LonLat, Ring } from '../domain/areas.ts'
import { LEVELS, type LevelId, type UnitId, type UnitLevel } from '../domain/units.ts'

interface DrawnArea {
  readonly id: UnitId
  readonly rings: AreaRings
}

/** About a decimetre: what two files of the same border may differ by after rounding. */
const STEPS_PER_DEGREE = 1e6

/**
 * The areas of a level as a topology of the same shape as those of the data set, with the larger levels that its units
 * lie in as lines.
 */
export function ownTopology(areas: readonly DrawnArea[], level: UnitLevel): Topology {
  const places = new Places()
  const rings = areas.map((area) => area.rings.map((polygon) => polygon.map((ring) => places.ring(ring))))
  for (const ring of rings.flat(2)) places.visit(ring)
  const arcs = new Arcs(places)
  const drawn = rings.map((polygons) =>
    polygons.map((polygon) => polygon.flatMap((ring) => (ring.length < 3 ? [] : [arcs.of(ring)]))),
  )
  const objects: Record<string, GeometryObject> = {
    [level.id]: {
      type: 'GeometryCollection',
      geometries: areas.map(({ id }, index) => ({ type: 'MultiPolygon', id, arcs: drawn[index] ?? [] })),
    },
  }
  for (const larger of LEVELS) {
    const groups = groupsOf(areas, level, larger, drawn)
    if (groups.size > 0) {
      objects[larger] = {
        type: 'GeometryCollection',
        geometries: Array.from(groups, ([id, lines]) => ({
          type: 'MultiLineString',
          id,
          arcs: lines.map((arc) => [arc]),
        })),
      }
    }
  }
  return { type: 'Topology', objects, arcs: arcs.positions() }
}

/** The arcs of the units of each larger unit; one that it has on both sides is no border of it, as the map sees. */
function groupsOf(
  areas: readonly DrawnArea[],
  { units, indexOf }: UnitLevel,
  larger: LevelId,
  drawn: readonly (readonly (readonly (readonly number[])[])[])[],
): ReadonlyMap<UnitId, readonly number[]> {
  const groups = new Map<UnitId, number[]>()
  areas.forEach(({ id }, index) => {
    const parent = units[indexOf.get(id) ?? -1]?.parents[larger]
    if (parent !== undefined) groups.set(parent, [...(groups.get(parent) ?? []), ...(drawn[index]?.flat(2) ?? [])])
  })
  return groups
}

/** Positions by number, so that equal ones are one, and which of them are where arcs begin and end. */
class Places {
  readonly #numbers = new Map<string, number>()
  readonly #positions: LonLat[] = []
  readonly #around = new Map<number, readonly [number, number]>()
  readonly #ends = new Set<number>()

  /** A ring as numbers of positions, without the last one, which is the first. */
  ring(ring: Ring): readonly number[] {
    const numbers: number[] = []
    for (const position of ring) {
      const number = this.#numberOf(position)
      if (numbers.at(-1) !== number) numbers.push(number)
    }
    if (numbers.length > 1 && numbers[0] === numbers.at(-1)) numbers.pop()
    return numbers
  }

  /** A position with other neighbours in one ring than in another is an end of arcs. */
  visit(ring: readonly number[]): void {
    ring.forEach((place, index) => {
      const before = ring.at(index - 1) ?? place
      const after = ring[(index + 1) % ring.length] ?? place
      const known = this.#around.get(place)
      if (known === undefined) this.#around.set(place, [before, after])
      else if (!known.includes(before) || !known.includes(after)) this.#ends.add(place)
    })
  }

  isEnd(place: number): boolean {
    return this.#ends.has(place)
  }

  position(place: number): number[] {
    return [...(this.#positions[place] ?? [])]
  }

  #numberOf([lon, lat]: LonLat): number {
    const rounded = [lon, lat].map((degrees) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE)
    const key = rounded.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#positions.push([rounded[0] ?? lon, rounded[1] ?? lat]) - 1
    this.#numbers.set(key, number)
    return number
  }
}

/** Every arc once, whichever way it is met. */
class Arcs {
  readonly #places: Places
  readonly #numbers = new Map<string, number>()
  readonly #arcs: (readonly number[])[] = []

  constructor(places: Places) {
    this.#places = places
  }

  /** The arcs that a ring runs along; `~n` = arc n backwards. */
  of(ring: readonly number[]): number[] {
    const first = ring.findIndex((place) => this.#places.isEnd(place))
    const start = first === -1 ? ring.indexOf(ring.reduce((least, place) => Math.min(least, place), Infinity)) : first
    const turned = [...ring.slice(start), ...ring.slice(0, start + 1)]
    const arcs: number[] = []
    let arc: number[] = []
    turned.forEach((place, index) => {
      arc.push(place)
      const isOver = index > 0 && (index === turned.length - 1 || this.#places.isEnd(place))
      if (!isOver) return
      arcs.push(this.#numberOf(arc))
      arc = [place]
    })
    return arcs
  }

  positions(): number[][][] {
    return this.#arcs.map((arc) => arc.map((place) => this.#places.position(place)))
  }

  #numberOf(arc: readonly number[]): number {
    const known = this.#numbers.get(arc.join(' '))
    if (known !== undefined) return known
    const backwards = this.#numbers.get(arc.toReversed().join(' '))
    if (backwards !== undefined) return ~backwards
    const number = this.#arcs.push(arc) - 1
    this.#numbers.set(arc.join(' '), number)
    return number
  }
}
