/** Copies that were simplified area by area: what a declaration lets through, what it mends, and what stays a fault. */
import { describe, expect, test } from 'vitest'
import { boxOf, gridRing, rounded, type GridRing } from '../../src/areafiles/grid.ts'
import { overlapDepth } from '../../src/areafiles/overlapDepth.ts'
import { readAreaFile, type AreaReading } from '../../src/areafiles/readAreaFile.ts'
import { allWork } from '../../src/areafiles/work.ts'
import type { Generalisation } from '../../src/domain/delivery.ts'
import { DEFAULT_TOLERANCE_METERS, areaTopology } from '../../src/spatial/areaTopology.ts'
import { collection, EXTENT, feature, jsonBytes, polygon, square, type Position } from './areaFixtures.ts'

const read = (features: readonly unknown[], generalised: Generalisation | null): Promise<AreaReading> =>
  readAreaFile(
    { name: 'a.geojson', bytes: jsonBytes(collection(features)) },
    { system: null, extent: EXTENT, generalised },
  )

const declared = (overlapMeters: number): Generalisation => ({ overlapMeters, apartMeters: 12 })

const codes = ({ findings }: AreaReading): string[] => findings.map(({ code }) => code)
const found = ({ findings }: AreaReading, code: string) => findings.filter((finding) => finding.code === code)

/** The square to the east with its western side so many hundredths of a degree too far west. */
const wider = (east: number, by: number): Position[] => {
  const [w = 0, e = 0] = [13 + east / 100 - by / 100, 13 + (east + 1) / 100].map((x) => Math.round(x * 1e7) / 1e7)
  return [
    [w, 55.6],
    [e, 55.6],
    [e, 55.61],
    [w, 55.61],
    [w, 55.6],
  ]
}

/** Metres of a hundredth of a degree of longitude here. */
const METERS = 630.1

/** Four squares in a row that reach over each other by 40, 60 and 100 metres: 20, 30 and 50 metres deep. */
const ROW = [
  feature('00', polygon(square(0))),
  feature('01', polygon(wider(1, 40 / METERS))),
  feature('02', polygon(wider(2, 60 / METERS))),
  feature('03', polygon(wider(3, 100 / METERS))),
]

describe('areas that lie over each other', () => {
  test('are faults of a file of which nothing is declared, and the reader is told how deep they are and what to write', async () => {
    const reading = await read(ROW, null)
    expect(reading.file).toBeNull()
    expect(codes(reading)).toEqual(['areasOverlap', 'areasOverlap', 'areasOverlap', 'areasGeneralisedLikely'])
    const [told] = found(reading, 'areasGeneralisedLikely')
    expect(Number(told?.details['meters'])).toBeGreaterThanOrEqual(50)
    expect(Number(told?.details['meters'])).toBeLessThanOrEqual(51)
  })

  test('are warnings with names and square metres where they are no deeper than declared', async () => {
    const reading = await read(ROW, declared(51))
    expect(codes(reading)).toEqual(Array(3).fill('areasOverlapGeneralised'))
    expect(reading.file?.features).toHaveLength(4)
    const [first] = found(reading, 'areasOverlapGeneralised')
    expect(first?.details).toMatchObject({ name: 'Område 00', other: 'Område 01' })
    // 40 m of a side of a hundredth of a degree, 1 113.4 m.
    expect(Math.abs(Number(first?.details['squareMeters']) - 44_536)).toBeLessThan(100)
  })

  test('stay faults where they are deeper', async () => {
    const reading = await read(ROW, declared(35))
    expect(reading.file).toBeNull()
    expect(codes(reading)).toEqual(['areasOverlapGeneralised', 'areasOverlapGeneralised', 'areasOverlap'])
    expect(found(reading, 'areasOverlap')[0]?.details).toMatchObject({ name: 'Område 02', other: 'Område 03' })
  })

  test('are no matter of area: a long shallow strip passes, a short deep one does not', async () => {
    const long = [feature('a', polygon(square(0, 0, 8))), feature('b', polygon(wider(8, 20 / METERS)))]
    const pocket: Position[] = [
      [13.02, 55.6],
      [13.03, 55.6],
      [13.03, 55.61],
      [13.02, 55.61],
      [13.02, 55.6055],
      [13.0185, 55.6055],
      [13.0185, 55.6045],
      [13.02, 55.6045],
      [13.02, 55.6],
    ]
    const short = [feature('a', polygon(square(1))), feature('b', polygon(pocket))]
    const [shallow, deep] = [await read(long, declared(20)), await read(short, declared(20))]
    expect(codes(shallow)).toEqual(['areasOverlapGeneralised'])
    expect(codes(deep)).toEqual(['areasOverlap'])
    const size = (reading: AreaReading, code: string) => Number(found(reading, code)[0]?.details['squareMeters'])
    expect(size(shallow, 'areasOverlapGeneralised')).toBeGreaterThan(2 * size(deep, 'areasOverlap'))
  })

  test('twice the same area is a fault whatever is declared', async () => {
    const reading = await read([feature('a', polygon(square())), feature('b', polygon(square()))], declared(100))
    expect(codes(reading)).toEqual(['areasOverlap'])
  })
})

describe('a hole that was lost', () => {
  const village = feature('in', polygon(square(0.3, 0.3, 0.4)))
  const yard = feature('yard', polygon(square(0.4, 0.4, 0.1)))
  const around = feature('around', polygon(square()))
  const beside = feature('beside', polygon(square(1)))

  test('is cut, so that the village is taken from the area around it and both meet along all of it', async () => {
    const reading = await read([around, village, beside], declared(10))
    expect(codes(reading)).toEqual(['areasHoleCut'])
    expect(found(reading, 'areasHoleCut')[0]?.details).toMatchObject({ name: 'Område around', other: 'Område in' })
    const areas = (reading.file?.features ?? []).map(({ rings }, index) => ({ id: String(index), rings: rings ?? [] }))
    const { areaHectares, perimeterMeters, neighbours } = areaTopology(areas, DEFAULT_TOLERANCE_METERS)
    expect(areaHectares[0]).toBeCloseTo((areaHectares[2] ?? 0) - (areaHectares[1] ?? 0), 1)
    expect(neighbours.find(([a, b]) => a === 0 && b === 1)?.[2]).toBeCloseTo(perimeterMeters[1] ?? 0, 3)
  })

  test('of one area in another in a third is cut once in each', async () => {
    const reading = await read([yard, village, around], declared(10))
    expect(codes(reading)).toEqual(['areasHoleCut', 'areasHoleCut'])
    expect(reading.file?.features.map(({ rings }) => rings?.flat().length)).toEqual([1, 2, 2])
  })

  test('is a fault where nothing is declared, and where the village sticks out', async () => {
    expect(codes(await read([around, village], null))).toEqual(['areasOverlap'])
    const out = feature('out', polygon(square(0.8, 0.3, 0.4)))
    expect(codes(await read([around, out], declared(50)))).toEqual(['areasOverlap'])
  })
})

describe('a ring that crosses itself', () => {
  /** A square whose southern side makes a loop of so many metres to the south. */
  const looped = (meters: number): Position[] => {
    const at = (x: number, y: number): Position => [rounded(13.005 + x / 63_010), rounded(55.6 + y / 111_350)]
    const loop = [at(meters, 0), at(meters / 2, meters), at(0, -meters / 4)]
    return [[13, 55.6], ...loop, [13.01, 55.6], [13.01, 55.61], [13, 55.61], [13, 55.6]]
  }

  test('loses loops no longer than declared, and the reader is told where and how much', async () => {
    const reading = await read([feature('a', polygon(looped(20))), feature('b', polygon(square(1)))], declared(25))
    expect(codes(reading)).toEqual(['areasLoopRemoved'])
    const [told] = found(reading, 'areasLoopRemoved')
    expect(told?.found).toMatch(/^13\.005\d*, 55\.6/)
    expect(Number(told?.details['squareMeters'])).toBeGreaterThan(50)
    expect(Number(told?.details['squareMeters'])).toBeLessThan(300)
    expect(codes(await read(again(reading), null))).toEqual([])
  })

  test('is a fault where the loop is longer, and where nothing is declared', async () => {
    expect(codes(await read([feature('a', polygon(looped(60))), ...ROW.slice(3)], declared(25)))).toContain(
      'areasRingCrosses',
    )
    expect(codes(await read([feature('a', polygon(looped(20))), ...ROW.slice(3)], null))).toContain('areasRingCrosses')
  })
})

/** What came out, as a file that is given again. */
const again = ({ file }: AreaReading): readonly unknown[] =>
  (file?.features ?? []).map(({ rings }, index) => feature(String(index), { type: 'MultiPolygon', coordinates: rings }))

describe('the depth of what two shapes have in common', () => {
  const ringOf = (points: readonly (readonly [number, number])[]): GridRing =>
    gridRing(points.map(([x, y]) => [13 + x / 63_010, 55.6 + y / 111_350]))
  const depth = (one: GridRing, other: GridRing, known = 0): number =>
    overlapDepth([[one], [other]], boxOf([one]), known, allWork()) ?? Number.NaN
  const rectangle = (w: number, s: number, e: number, n: number): GridRing =>
    ringOf([
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ])

  test('is the radius of the largest disc in it', () => {
    const far = rectangle(-1000, -1000, 2000, 2000)
    expect(depth(rectangle(0, 0, 100, 60), far)).toBeCloseTo(30, 0)
    // A right-angled triangle with sides of 300 and 400 holds a disc of 100.
    expect(
      depth(
        ringOf([
          [0, 0],
          [400, 0],
          [0, 300],
          [0, 0],
        ]),
        far,
      ),
    ).toBeCloseTo(100, 0)
    // Two strips 40 wide that meet in a corner: the disc in the corner touches both outer sides and the inner point.
    const corner = ringOf([
      [0, 0],
      [500, 0],
      [500, 40],
      [40, 40],
      [40, 500],
      [0, 500],
      [0, 0],
    ])
    expect(Math.abs(depth(corner, far) - 40 / (1 + Math.SQRT1_2))).toBeLessThan(1)
  })

  test('is nothing where the boxes have ground in common and the shapes have none', () => {
    expect(
      depth(
        ringOf([
          [0, 0],
          [100, 0],
          [0, 100],
          [0, 0],
        ]),
        ringOf([
          [100, 20],
          [100, 100],
          [20, 100],
          [100, 20],
        ]),
      ),
    ).toBe(0)
  })

  test('is left at what is known where it is no deeper', () => {
    expect(depth(rectangle(0, 0, 100, 60), rectangle(-10, -10, 200, 200), 45)).toBe(45)
  })
})
