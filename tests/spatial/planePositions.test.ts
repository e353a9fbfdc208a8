import { distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArealUnit } from '../../src/domain/units.ts'
import {
  areasInSquareMeters,
  localPlane,
  middleOf,
  planePositions,
  type LonLat,
} from '../../src/spatial/planePositions.ts'

const MALMO: LonLat = [13.05, 55.57]
const RADIANS = Math.PI / 180

const unit = (point: LonLat, areaHectares = 1): ArealUnit => ({
  id: point.join(' '),
  name: '',
  point,
  areaHectares,
  isInhabited: true,
  parents: {},
})

/**
 * SWEREF 99 13 30, the plane of Malmö's official maps: Gauss-Krüger with the central meridian 13.5 degrees and scale 1.
 * Series in the third flattening (Krüger 1912), which are exact to less than a millimetre. Source: EPSG:3008.
 */
function officialPlane([lon, lat]: LonLat): { east: number; north: number } {
  const flattening = 1 / 298.257222101
  const n = flattening / (2 - flattening)
  const radius = (6_378_137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  const terms = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
    (61 / 240) * n ** 3,
  ]
  const e = Math.sqrt(flattening * (2 - flattening))
  const sin = Math.sin(lat * RADIANS)
  const conformal = Math.sinh(Math.atanh(sin) - e * Math.atanh(e * sin))
  const turn = (lon - 13.5) * RADIANS
  const xi = Math.atan2(conformal, Math.cos(turn))
  const eta = Math.atanh(Math.sin(turn) / Math.hypot(1, conformal))
  let [north, east] = [xi, eta]
  terms.forEach((term, k) => {
    const twice = 2 * (k + 1)
    north += term * Math.sin(twice * xi) * Math.cosh(twice * eta)
    east += term * Math.cos(twice * xi) * Math.sinh(twice * eta)
  })
  return { east: 150_000 + radius * east, north: radius * north }
}

const apart = (a: { east: number; north: number }, b: { east: number; north: number }): number =>
  Math.hypot(a.east - b.east, a.north - b.north)

const inMalmo: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: 12.89, max: 13.17, noNaN: true }),
  fc.double({ min: 55.48, max: 55.66, noNaN: true }),
)
const pairs = fc.tuple(inMalmo, inMalmo).filter(([a, b]) => distance([...a], [...b], { units: 'meters' }) > 50)

describe('the plane that the units lie in', () => {
  test('its middle is at 0, north is up and east to the right', () => {
    const plane = localPlane(MALMO)
    expect(plane(MALMO)).toEqual({ east: 0, north: 0 })
    expect(plane([13.06, 55.57]).east).toBeGreaterThan(600)
    expect(plane([13.05, 55.58]).north).toBeGreaterThan(1100)
  })

  test('distances in Malmö are those of the official map within 1 in 10 000', () => {
    const plane = localPlane(MALMO)
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const official = apart(officialPlane(a), officialPlane(b))
        return Math.abs(apart(plane(a), plane(b)) / official - 1) < 1e-4
      }),
      { numRuns: 2000 },
    )
  })

  test('distances are those of a sphere within 0.6 per cent', () => {
    const plane = localPlane(MALMO)
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const onSphere = distance([...a], [...b], { units: 'meters' })
        return Math.abs(apart(plane(a), plane(b)) / onSphere - 1) < 0.006
      }),
      { numRuns: 2000 },
    )
  })

  test('a degree at the equator and at the pole is as long as the ellipsoid has it', () => {
    // Arc lengths of WGS 84: 111 319.49 m of longitude, 110 574.3 m and 111 693.9 m of latitude.
    expect(localPlane([0, 0])([0.1, 0]).east * 10).toBeCloseTo(111_319.43, 1)
    expect((localPlane([0, 0])([0, 0.1]).north * 10) / 110_574.3).toBeCloseTo(1, 5)
    expect((localPlane([0, 90])([0, 89.9]).north * -10) / 111_693.9).toBeCloseTo(1, 5)
  })
})

describe('positions and areas of units', () => {
  const units = [unit([13, 55.5], 12.5), unit([13.1, 55.5], 0), unit([13.02, 55.6], 300)]

  test('lie around the middle of the outermost points, in unit order', () => {
    const [lon, lat] = middleOf(units)
    expect(lon).toBeCloseTo(13.05, 12)
    expect(lat).toBeCloseTo(55.55, 12)
    const { east, north } = planePositions(units)
    expect(Array.from(east, Math.sign)).toEqual([-1, 1, -1])
    expect(Array.from(north, Math.sign)).toEqual([-1, -1, 1])
    const officials = units.map(({ point }) => officialPlane(point))
    const [first, second] = officials
    if (first === undefined || second === undefined) throw new Error('two units are needed')
    const there = Math.hypot((east[1] ?? 0) - (east[0] ?? 0), (north[1] ?? 0) - (north[0] ?? 0))
    expect(there / apart(first, second)).toBeCloseTo(1, 4)
  })

  test('can lie in the plane of others', () => {
    const plane = localPlane(MALMO)
    expect(planePositions([unit(MALMO)], plane)).toEqual({ east: Float64Array.of(0), north: Float64Array.of(0) })
  })

  test('areas are square metres, and 0 stays 0', () => {
    expect([...areasInSquareMeters(units)]).toEqual([125_000, 0, 3_000_000])
  })

  test('no units have no positions', () => {
    expect(planePositions([])).toEqual({ east: new Float64Array(0), north: new Float64Array(0) })
    expect([...areasInSquareMeters([])]).toEqual([])
  })
})
