import fc from 'fast-check'
import { absoluteCentralization } from '../../src/measures/absoluteCentralization.ts'
import { absoluteClustering } from '../../src/measures/absoluteClustering.ts'
import { absoluteConcentration } from '../../src/measures/absoluteConcentration.ts'
import { delta } from '../../src/measures/delta.ts'
import { distanceDecayExposure } from '../../src/measures/distanceDecayExposure.ts'
import { distanceDecayIsolation } from '../../src/measures/distanceDecayIsolation.ts'
import type { Proximity, WithinUnitDistance } from '../../src/measures/proximity.ts'
import { relativeCentralization } from '../../src/measures/relativeCentralization.ts'
import { relativeClustering } from '../../src/measures/relativeClustering.ts'
import { relativeConcentration } from '../../src/measures/relativeConcentration.ts'
import { spatialProximity } from '../../src/measures/spatialProximity.ts'
import { tables, type Table } from './twoGroupTables.ts'

export interface City extends Table {
  readonly place: Required<Proximity>
  readonly centre: { readonly east: number; readonly north: number }
}

const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((step) => 6_160_000 + step * 500),
  fc.double({ min: 6_160_000, max: 6_175_000, noNaN: true }),
)
const rules: readonly WithinUnitDistance[] = ['sixTenthsOfSide', 'rootOfSixTenths', 'squareMean', 'zero']
const area = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((n) => n * 250_000),
  fc.integer({ min: 1000, max: 9_000_000 }),
)

export const cities: fc.Arbitrary<City> = tables.chain(({ x, y }) => {
  const column = fc.array(coordinate, { minLength: x.length, maxLength: x.length })
  return fc.record({
    x: fc.constant(x),
    y: fc.constant(y),
    place: fc.record({
      positions: fc.record({ east: column, north: column }),
      areas: fc.array(area, { minLength: x.length, maxLength: x.length }),
      unitMeters: fc.constantFrom(200, 1000, 5000, 50_000),
      withinUnit: fc.constantFrom(...rules),
    }),
    centre: fc.record({ east: coordinate, north: coordinate }),
  })
})

export const near = (a: number, b: number, tolerance = 1e-9): boolean =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
export const value = (column: ArrayLike<number>, i: number): number => column[i] ?? Number.NaN
export const everyone = ({ x, y }: Table): number[] => x.map((count, i) => count + value(y, i))
const CLUSTERING = {
  SP: (city: City) => spatialProximity(city.x, city.y, city.place),
  RCL: (city: City) => relativeClustering(city.x, city.y, city.place),
  DPxx: (city: City) => distanceDecayIsolation(city.x, city.y, city.place),
  DPxy: (city: City) => distanceDecayExposure({ x: city.x, y: city.y, t: everyone(city) }, city.place),
}
export const ALL = {
  ...CLUSTERING,
  ACL: (city: City) => absoluteClustering(city.x, city.y, city.place),
  DEL: (city: City) => delta(city.x, city.place.areas),
  ACO: (city: City) => absoluteConcentration(city.x, city.y, city.place.areas),
  RCO: (city: City) => relativeConcentration(city.x, city.y, city.place.areas, { largestHold: 'rest' }),
  ACE: (city: City) =>
    absoluteCentralization(city.x, city.place.areas, { positions: city.place.positions, centre: city.centre }),
  RCE: (city: City) => relativeCentralization(city.x, city.y, { positions: city.place.positions, centre: city.centre }),
}

export function reversed(city: City): City {
  const { positions, areas, ...rest } = city.place
  return {
    ...city,
    x: city.x.toReversed(),
    y: city.y.toReversed(),
    place: {
      ...rest,
      positions: { east: Array.from(positions.east).toReversed(), north: Array.from(positions.north).toReversed() },
      areas: Array.from(areas).toReversed(),
    },
  }
}
