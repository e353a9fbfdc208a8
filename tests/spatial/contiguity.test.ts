import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contiguity } from '../../src/spatial/contiguity.ts'
import { geographicLength } from '../../src/spatial/segmentLength.ts'
import { vertexIndex } from '../../src/spatial/vertexIndex.ts'
import { cell, cells, rowsOf } from './squares.ts'

describe('units that touch', () => {
  test('share a boundary beside each other and a point across the corner', () => {
    const found = contiguity([cell(0, 0), cell(1, 0), cell(1, 1), cell(5, 5)])
    expect(found.pairs).toEqual([
      [0, 1, 100],
      [0, 2, 0],
      [1, 2, 100],
    ])
    expect(rowsOf(found.queen)).toEqual([[1, 2], [0, 2], [0, 1], []])
    expect(rowsOf(found.rook)).toEqual([[1], [0, 2], [1], []])
    expect(found.islands).toEqual([3])
  })

  test('are found whichever way their rings run and wherever these begin', () => {
    for (const turn of [0, 1, 2, 3]) {
      expect(contiguity([cell(0, 0), cell(1, 0, 100, turn)]).pairs).toEqual([[0, 1, 100]])
    }
  })

  test('are found on the inner boundary of a unit with a hole', () => {
    const hole = cell(1, 1).coordinates[0] ?? []
    const around = { type: 'Polygon' as const, coordinates: [cell(0, 0, 300).coordinates[0] ?? [], hole] }
    expect(contiguity([around, cell(1, 1)]).pairs).toEqual([[0, 1, 400]])
  })

  test('share a length once where the parts of one lie against each other along it', () => {
    const doubled = cells([
      [0, 0],
      [0, 0],
    ])
    expect(contiguity([doubled, cell(1, 0)]).pairs).toEqual([[0, 1, 100]])
    expect(contiguity([cell(1, 0), doubled]).pairs).toEqual([[0, 1, 100]])
  })

  test('are all pairs of three that overlap along one boundary', () => {
    expect(contiguity([cell(0, 0), cell(1, 0), cell(1, 0)]).pairs).toEqual([
      [0, 1, 100],
      [0, 2, 100],
      [1, 2, 400],
    ])
  })

  test('do not touch across a gap unless the tolerance spans it', () => {
    const nudged = {
      type: 'Polygon' as const,
      coordinates: [cell(1, 0).coordinates[0]?.map(([x = 0, y = 0]) => [x + 0.4, y - 0.3]) ?? []],
    }
    expect(contiguity([cell(0, 0), nudged]).islands).toEqual([0, 1])
    expect(contiguity([cell(0, 0), nudged], { tolerance: 0.49 }).islands).toEqual([0, 1])
    expect(contiguity([cell(0, 0), nudged], { tolerance: 0.51 }).pairs).toEqual([[0, 1, 100]])
  })

  test('do not touch where a corner meets the middle of a straight piece, which has no vertex there', () => {
    expect(contiguity([cell(0, 0, 200), cell(2, 0, 100)]).pairs).toEqual([[0, 1, 0]])
    expect(contiguity([cell(0, 0, 300), cell(3, 1, 100)]).pairs).toEqual([])
  })

  test('meet at zero, whatever its sign', () => {
    const left = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-0, -0],
          [-0, 5],
          [-5, 5],
          [-5, -0],
          [-0, -0],
        ],
      ],
    }
    const right = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [5, 0],
          [5, 5],
          [0, 5],
        ],
      ],
    }
    expect(contiguity([left, right]).pairs).toEqual([[0, 1, 5]])
  })

  test('need finite coordinates and a tolerance of at least 0', () => {
    const broken = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [1, Number.NaN],
          [1, 1],
        ],
      ],
    }
    expect(() => contiguity([broken])).toThrow('contiguity requires finite coordinates, got 1, NaN at unit 0')
    expect(() => contiguity([cell(0, 0)], { tolerance: -1 })).toThrow(RangeError)
    expect(contiguity([])).toMatchObject({ pairs: [], islands: [] })
  })
})

describe('the numbers of vertices', () => {
  test('are the same for both zeros, also in a table large enough to tell them apart', () => {
    const vertices = vertexIndex(100_000, 0)
    expect(vertices.numberOf(0, 5)).toBe(vertices.numberOf(-0, 5))
    expect(vertices.numberOf(5, -0)).toBe(vertices.numberOf(5, 0))
    expect(vertices.count()).toBe(2)
  })

  test('are the same within the tolerance in every direction, whatever cells lie between', () => {
    const place = fc.double({ min: -1e4, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (x, y, angle) => {
        const vertices = vertexIndex(3, 0.5)
        const first = vertices.numberOf(x, y)
        const near = vertices.numberOf(x + 0.49 * Math.cos(angle), y + 0.49 * Math.sin(angle))
        const far = vertices.numberOf(x + 0.51 * Math.cos(angle), y + 0.51 * Math.sin(angle))
        return near === first && far !== first
      }),
      { numRuns: 1000 },
    )
  })
})

/** Where the cells of each unit lie: some cells of a small grid, dealt out over units that may be in several parts. */
const maps = fc
  .record({
    owners: fc.array(fc.integer({ min: -3, max: 8 }), { minLength: 30, maxLength: 30 }),
    turn: fc.nat(3),
    side: fc.constantFrom(1, 0.1, 1234.567),
  })
  .map(({ owners, ...drawn }) => {
    const used = [...new Set(owners.filter((owner) => owner >= 0))]
    const places = used.map((owner) =>
      owners.flatMap((other, i): [number, number][] => (other === owner ? [[i % 6, Math.floor(i / 6)]] : [])),
    )
    return { ...drawn, places }
  })
  .filter(({ places }) => places.length > 0)

/** Sides that cells of two units have in common, and whether any of their corners meet. */
function meeting(one: readonly (readonly number[])[], other: readonly (readonly number[])[]) {
  const gaps = one.flatMap(([x = 0, y = 0]) =>
    other.map(([u = 0, v = 0]) => ({ across: Math.abs(x - u), along: Math.abs(y - v) })),
  )
  return {
    sides: gaps.filter(({ across, along }) => across + along === 1).length,
    doTheyMeet: gaps.some(({ across, along }) => across <= 1 && along <= 1),
  }
}

describe('contiguity on random maps', () => {
  test.each([{ tolerance: 0 }, { tolerance: 0.01 }])('is what comparing all cells gives, %o', ({ tolerance }) => {
    fc.assert(
      fc.property(maps, ({ places, turn, side }) => {
        const { pairs, queen, rook, islands } = contiguity(
          places.map((place) => cells(place, side, turn)),
          { tolerance: tolerance * side },
        )
        const expected = places.flatMap((one, i) =>
          places.slice(i + 1).flatMap((other, k) => {
            const { sides, doTheyMeet } = meeting(one, other)
            return doTheyMeet ? [{ a: i, b: i + 1 + k, sides }] : []
          }),
        )
        expect(pairs.map(([a, b, length]) => ({ a, b, sides: Math.round(length / side) }))).toEqual(expected)
        for (const [, , length] of pairs) expect(length / side).toBeCloseTo(Math.round(length / side), 6)
        expect(queen.neighbours).toHaveLength(2 * expected.length)
        expect(rook.neighbours).toHaveLength(2 * expected.filter(({ sides }) => sides > 0).length)
        expect(islands).toEqual(places.flatMap((_, i) => (expected.some(({ a, b }) => a === i || b === i) ? [] : [i])))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('lengths between longitudes and latitudes', () => {
  test('add up to a quarter of a meridian', () => {
    let sum = 0
    for (let step = 0; step < 9000; step++) sum += geographicLength(13, step / 100, 13, (step + 1) / 100)
    // Length of the meridian quadrant of the ellipsoid: DMA TR 8350.2, table 3.2.
    expect(sum).toBeCloseTo(10_001_965.7293, 0)
  })

  test('are those of the equator', () => {
    expect(geographicLength(0, 0, 1, 0)).toBeCloseTo((2 * Math.PI * 6_378_137) / 360, 6)
  })

  test('give the shared boundary in metres', () => {
    const { pairs } = contiguity([cell(0, 0, 1), cell(1, 0, 1)], { coordinates: 'geographic' })
    expect(pairs[0]?.[2]).toBeCloseTo(110_574.4, -1)
  })
})
