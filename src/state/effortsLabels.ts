/** Where the names of the places stand on a map of the whole city: in a large place, beside a small one. */
import type { ArealUnit } from '../domain/units.ts'
import type { MapLabel } from '../symbology/mapView.ts'

export interface NamedPlace {
  readonly name: string
  readonly units: readonly ArealUnit[]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** Kilometres that a pixel covers where the map is about 560 px wide; names are placed for that size. */
const KM_PER_PIXEL = 0.034
const LETTER_KM = 13 * 0.55 * KM_PER_PIXEL
const LINE_KM = 17 * KM_PER_PIXEL
const GAP_KM = 5 * KM_PER_PIXEL
const KM_PER_DEGREE = 111.3

/** One label a place; the one that has least room to choose from is placed first. */
export function placeNameLabels(places: readonly NamedPlace[]): readonly MapLabel[] {
  const shapes = places.map((place) => ({ place, box: boxOf(place.units) }))
  const taken: Box[] = []
  return shapes
    .toSorted((a, b) => height(a.box) - height(b.box))
    .map(({ place, box }) => {
      const others = shapes.filter((shape) => shape.place !== place).map((shape) => shape.box)
      const chosen = candidates(place.name, box)
        .map((label) => ({ label, cost: overlap(label, taken) * 10 + overlap(label, others) }))
        .reduce((best, one) => (one.cost < best.cost ? one : best))
      taken.push(chosen.label)
      return { text: place.name, point: degreesOf(middle(chosen.label)), rank: 'larger' as const }
    })
}

/** Inside where the name fits, then right, left, below and above. */
function candidates(name: string, box: Box): readonly [Box, ...Box[]] {
  const [x, y] = middle(box)
  const wide = name.length * LETTER_KM
  const at = (cx: number, cy: number): Box => ({
    left: cx - wide / 2,
    right: cx + wide / 2,
    bottom: cy - LINE_KM / 2,
    top: cy + LINE_KM / 2,
  })
  const beside = [
    at(box.right + GAP_KM + wide / 2, y),
    at(box.left - GAP_KM - wide / 2, y),
    at(x, box.bottom - GAP_KM - LINE_KM / 2),
    at(x, box.top + GAP_KM + LINE_KM / 2),
  ] as const
  const fits = wide < box.right - box.left && LINE_KM * 2 < height(box)
  return fits ? [at(x, y), ...beside] : [...beside]
}

const middle = ({ left, right, bottom, top }: Box): readonly [number, number] => [
  (left + right) / 2,
  (bottom + top) / 2,
]
const height = ({ bottom, top }: Box): number => top - bottom

function overlap(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const tall = Math.min(box.top, other.top) - Math.max(box.bottom, other.bottom)
    return sum + Math.max(0, wide) * Math.max(0, tall)
  }, 0)
}

/** A box round circles of the units' areas, in kilometres on the plane. */
function boxOf(units: readonly ArealUnit[]): Box {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { point, areaHectares } of units) {
    const radius = Math.sqrt(areaHectares / 100 / Math.PI)
    const [x, y] = kilometresOf(point)
    left = Math.min(left, x - radius)
    right = Math.max(right, x + radius)
    bottom = Math.min(bottom, y - radius)
    top = Math.max(top, y + radius)
  }
  return { left, right, bottom, top }
}

/** The city is small enough for one scale. */
const COS_LATITUDE = Math.cos((55.58 * Math.PI) / 180)
const kilometresOf = ([lon, lat]: ArealUnit['point']): readonly [number, number] => [
  lon * KM_PER_DEGREE * COS_LATITUDE,
  lat * KM_PER_DEGREE,
]
const degreesOf = ([x, y]: readonly [number, number]): MapLabel['point'] => [
  x / KM_PER_DEGREE / COS_LATITUDE,
  y / KM_PER_DEGREE,
]
