import { describe, expect, it } from 'vitest'
import type { AreaRings } from '../../src/domain/areas.ts'
import { areaTopology } from '../../src/spatial/areaTopology.ts'
import { area, box, place, ring, square, type MadeArea } from './areaTopologyGround.ts'

const TOLERANCE = 2

/** Pairs as text with whole metres, which is what a person would write down. */
const pairs = (areas: readonly MadeArea[], tolerance = TOLERANCE): string[] =>
  areaTopology(areas, tolerance).neighbours.map(
    ([a, b, meters]) => `${areas[a]?.id ?? '?'}-${areas[b]?.id ?? '?'} ${Math.round(meters)}`,
  )

describe('areas that touch', () => {
  it('share the boundary between them, and meet in a point where only corners do', () => {
    const four = [square('a', 0, 0), square('b', 100, 0), square('c', 0, 100), square('d', 100, 100)]
    expect(pairs(four)).toEqual(['a-b 100', 'a-c 100', 'a-d 0', 'b-c 0', 'b-d 100', 'c-d 100'])
    expect(pairs(four, 0)).toEqual(pairs(four))
  })

  it('need no vertex of one where the other has a corner', () => {
    const three = [area('long', ...box(0, 0, 300, 100)), square('b', 100, 100), square('c', 200, 100)]
    expect(pairs(three)).toEqual(['long-b 100', 'long-c 100', 'b-c 100'])
  })

  it('touch in a point where a corner meets the middle of a border', () => {
    const tip = area('tip', [150, 100], [200, 160], [100, 160])
    expect(pairs([area('long', ...box(0, 0, 300, 100)), tip])).toEqual(['long-tip 0'])
  })

  it('touch over slivers up to the tolerance and not over wider gaps', () => {
    const withGap = (gap: number): string[] => pairs([square('a', 0, 0), square('b', 100 + gap, 0)])
    // Two tolerances are taken off for the ends, of which an empty strip has given nothing.
    expect(withGap(1.99)).toEqual(['a-b 96'])
    expect(withGap(0.1)).toEqual(['a-b 100'])
    expect(withGap(2.01)).toEqual([])
  })

  it('share a border that each side draws through vertices of its own, a little apart', () => {
    const west = area('west', [0, 0], [100.4, 0], [99.5, 33], [100.3, 71], [99.8, 100], [0, 100])
    const east = area('east', [200, 0], [200, 100], [100.2, 100], [100.1, 52], [99.6, 20], [99.9, 0])
    expect(pairs([west, east])).toEqual(['west-east 100'])
  })

  it('are not joined through a third: no chain of small gaps makes a large one', () => {
    const chain = [square('a', 0, 0), area('b', ...box(101.8, 0, 102.2, 100)), square('c', 104, 0)]
    expect(pairs(chain)).toEqual(['a-b 96', 'b-c 96'])
  })

  it('have no border where it could as well be a point', () => {
    const staggered = (shared: number): string[] => pairs([square('a', 0, 0), square('b', 100, 100 - shared)])
    expect(staggered(5)).toEqual(['a-b 0'])
    expect(staggered(8)).toEqual(['a-b 8'])
  })
})

describe('areas of several parts and with holes', () => {
  it('share the border of an exclave', () => {
    const withExclave: MadeArea = { id: 'x', rings: [[ring(...box(0, 0, 100, 100))], [ring(...box(200, 0, 230, 30))]] }
    expect(pairs([withExclave, square('y', 230, 0)])).toEqual(['x-y 30'])
  })

  it('share the whole way around an area in a hole', () => {
    const around: MadeArea = { id: 'around', rings: [[ring(...box(0, 0, 300, 300)), ring(...box(100, 100, 200, 200))]] }
    const inner = square('inner', 100, 100)
    expect(pairs([around, inner])).toEqual(['around-inner 400'])
    expect(areaTopology([around], TOLERANCE).areaHectares[0]).toBeCloseTo(8, 2)
  })

  it('count what lies inside another area where areas overlap, also far from its boundary', () => {
    expect(pairs([square('a', 0, 0), area('b', ...box(90, 20, 200, 60))])).toEqual(['a-b 50'])
    expect(pairs([square('outer', 0, 0, 300), square('inner', 100, 100)])).toEqual(['outer-inner 200'])
  })

  it('do not touch themselves, and are islands when they touch no other', () => {
    const twoParts: MadeArea = { id: 'own', rings: [[ring(...box(0, 0, 100, 100))], [ring(...box(100, 0, 200, 100))]] }
    const { neighbours, islands } = areaTopology([twoParts, square('far', 500, 0), square('near', 200, 0)], TOLERANCE)
    expect(neighbours.map(([a, b]) => [a, b])).toEqual([[0, 2]])
    expect(islands).toEqual(['far'])
  })
})

describe('sizes and places', () => {
  it('are those on the ellipsoid', () => {
    const { areaHectares, perimeterMeters, points } = areaTopology([square('a', -500, -500, 1000)], TOLERANCE)
    expect(areaHectares[0]).toBeCloseTo(100, 1)
    expect(perimeterMeters[0]).toBeCloseTo(4000, 0)
    expect(points[0]?.[0]).toBeCloseTo(13, 6)
    expect(points[0]?.[1]).toBeCloseTo(55.6, 6)
  })

  it('agree with the area of a zone of one degree, from the formula of the ellipsoid', () => {
    const rings: AreaRings = [
      [
        [
          [13, 55],
          [14, 55],
          [14, 56],
          [13, 56],
          [13, 55],
        ],
      ],
    ]
    // 360 of these are the zone between the parallels, whose area has a closed form.
    expect(areaTopology([{ id: 'a', rings }], TOLERANCE).areaHectares[0]).toBeCloseTo(zoneHectares(55, 56) / 360, 3)
  })

  it('have a point inside where the centroid lies outside', () => {
    const hook = area('hook', [0, 0], [300, 0], [300, 300], [260, 300], [260, 40], [0, 40])
    const [point] = areaTopology([hook], TOLERANCE).points
    expect(point?.[0]).toBeGreaterThan(place([260, 0])[0])
    expect(point?.[0]).toBeLessThan(place([300, 0])[0])
    expect(point?.[1]).toBeGreaterThan(place([0, 40])[1])
    expect(point?.[1]).toBeLessThan(place([0, 300])[1])
  })

  it('have a point in the largest part, and none in a hole', () => {
    const apart: MadeArea = { id: 'p', rings: [[ring(...box(0, 0, 10, 10))], [ring(...box(500, 0, 600, 100))]] }
    const holed: MadeArea = { id: 'h', rings: [[ring(...box(0, 0, 300, 300)), ring(...box(50, 50, 250, 250))]] }
    const [inPart, inRim] = areaTopology([apart, holed], TOLERANCE).points
    expect(inPart?.[0]).toBeGreaterThan(place([500, 0])[0])
    const east = ((inRim?.[0] ?? 0) - place([0, 0])[0]) / (place([1, 0])[0] - place([0, 0])[0])
    expect(east < 50 || east > 250).toBe(true)
  })
})

/** Area between two parallels: 2 pi b^2 (q2 - q1) with q = sin / (2 (1 - e^2 sin^2)) + ln((1 + e sin) / (1 - e sin)) / (4 e). */
function zoneHectares(south: number, north: number): number {
  const [a, f] = [6_378_137, 1 / 298.257223563]
  const e = Math.sqrt(f * (2 - f))
  const q = (lat: number): number => {
    const sin = Math.sin((lat * Math.PI) / 180)
    return sin / (2 * (1 - e * e * sin * sin)) + Math.log((1 + e * sin) / (1 - e * sin)) / (4 * e)
  }
  return (2 * Math.PI * (a * (1 - f)) ** 2 * (q(north) - q(south))) / 10_000
}

describe('the topology does not depend on', () => {
  const areas = [
    area('long', ...box(0, 0, 300, 100)),
    area('hook', [0, 100], [150, 100], [150, 180], [90, 180], [90, 130], [0, 130]),
    square('b', 150, 101),
    area('tip', [300, 50], [400, 0], [400, 100]),
  ]

  it('which way rings run, where they begin, and whether they are closed', () => {
    const turned = areas.map(({ id, rings }) => ({
      id,
      rings: rings.map((part) => part.map((one) => [...one].reverse())),
    }))
    const rotated = areas.map(({ id, rings }) => ({
      id,
      rings: rings.map((part) => part.map((one) => [...one.slice(2), ...one.slice(1, 3)])),
    }))
    const open = areas.map(({ id, rings }) => ({ id, rings: rings.map((part) => part.map((one) => one.slice(0, -1))) }))
    for (const same of [turned, rotated, open]) {
      expect(pairs(same)).toEqual(pairs(areas))
      const [one, other] = [areaTopology(same, TOLERANCE), areaTopology(areas, TOLERANCE)]
      one.areaHectares.forEach((hectares, index) => expect(hectares).toBeCloseTo(other.areaHectares[index] ?? 0, 6))
      one.perimeterMeters.forEach((meters, index) => expect(meters).toBeCloseTo(other.perimeterMeters[index] ?? 0, 6))
    }
  })

  it('the order of the areas', () => {
    const key = (text: string): string =>
      text.replace(/^(\S+)-(\S+)/, (_, a: string, b: string) => [a, b].sort().join('-'))
    expect(
      pairs([...areas].reverse())
        .map(key)
        .sort(),
    ).toEqual(pairs(areas).map(key).sort())
  })
})

it('positions that are no longitude and latitude are refused, and so is a tolerance below 0', () => {
  const projected: MadeArea = {
    id: 'a',
    rings: [
      [
        [
          [118_000, 6_162_000],
          [118_100, 6_162_000],
          [118_000, 6_162_100],
        ],
      ],
    ],
  }
  expect(() => areaTopology([projected], TOLERANCE)).toThrow(RangeError)
  expect(() => areaTopology([square('a', 0, 0)], -1)).toThrow(RangeError)
  expect(() => areaTopology([square('a', 0, 0)], Number.NaN)).toThrow(RangeError)
})

it('no areas have no topology, and an area without rings is an island without size', () => {
  expect(areaTopology([], TOLERANCE).neighbours).toEqual([])
  const { islands, areaHectares } = areaTopology([{ id: 'none', rings: [] }], TOLERANCE)
  expect(islands).toEqual(['none'])
  expect(areaHectares).toEqual([0])
})
