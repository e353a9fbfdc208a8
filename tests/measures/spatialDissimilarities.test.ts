import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjacencyDissimilarity } from '../../src/measures/adjacencyDissimilarity.ts'
import { boundaryDissimilarity } from '../../src/measures/boundaryDissimilarity.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { perimeterAreaDissimilarity, type UnitShapes } from '../../src/measures/perimeterAreaDissimilarity.ts'
import { contiguity, lengthsOf, weightsOf } from './peerSpace.ts'
import { restOf, testCityGroups } from './testCity.ts'
import { spatialReference, testCityMap } from './testCityMap.ts'
import { RUNS, tables, type Table } from './twoGroupTables.ts'

const REFERENCE = 1e-12
const PRINTED = 5e-5
const IDENTITY = 1e-10
const near = (a: number, b: number): boolean => Math.abs(a - b) <= IDENTITY

const groups = testCityGroups('units.csv')
const rests = { A: restOf(groups.B, groups.C), B: restOf(groups.A, groups.C), C: restOf(groups.A, groups.B) }
const map = testCityMap()
const NAMES = ['A', 'B', 'C'] as const

describe('the test city', () => {
  test.each(NAMES)('group %s against the rest', (name) => {
    const [x, y, golden] = [groups[name], rests[name], spatialReference[name]]
    const within = (value: number, expected: number): void =>
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(REFERENCE)
    within(adjacencyDissimilarity(x, y, map.rook), golden.D_adj)
    within(boundaryDissimilarity(x, y, map.boundaries), golden.D_w)
    within(perimeterAreaDissimilarity(x, y, map), golden.D_s_all)
    within(perimeterAreaDissimilarity(x, y, { ...map, perimeters: 'interior' }), golden.D_s_int)
  })

  test('contiguity and standardisation change the value', () => {
    const { A: x } = groups
    const { A: y } = rests
    const row = { standardisation: 'row' } as const
    const printed = [
      [adjacencyDissimilarity(x, y, map.rook, row), 0.3244],
      [adjacencyDissimilarity(x, y, map.queen), 0.2862],
      [adjacencyDissimilarity(x, y, map.queen, row), 0.2996],
      [boundaryDissimilarity(x, y, map.boundaries, row), 0.335],
    ] as const
    for (const [value, expected] of printed) expect(Math.abs(value - expected)).toBeLessThanOrEqual(PRINTED)
  })

  test('metres or kilometres of boundary make no difference', () => {
    const { starts, neighbours, values } = map.boundaries
    const kilometres = { starts, neighbours, values: Array.from(values, (length) => length / 1000) }
    expect(boundaryDissimilarity(groups.A, rests.A, kilometres)).toBeCloseTo(spatialReference.A.D_w, 12)
  })
})

describe('units without people', () => {
  const x = [80, 20, 0]
  const y = [20, 80, 0]
  const line = contiguity([[1], [0, 2], [1]])

  test('are left out, as neighbours too', () => {
    expect(adjacencyDissimilarity(x, y, line)).toBeCloseTo(0.6 - 0.6, 12)
  })

  test('count as units with the share 0 when that is asked for', () => {
    const kept = { emptyUnits: 'countAsZero' } as const
    expect(adjacencyDissimilarity(x, y, line, kept)).toBeCloseTo(0.6 - (0.6 + 0.2) / 2, 12)
    expect(adjacencyDissimilarity(x, y, line, { ...kept, standardisation: 'row' })).toBeCloseTo(
      0.6 - (0.6 + 0.4 + 0.2) / 3,
      12,
    )
  })

  test('do not set the scale of the shapes, nor are they part of anybody’s interior outline', () => {
    const shapes = { areas: [1, 1, 0.01], perimeters: [4, 4, 4], boundaries: line }
    const interior = { ...shapes, perimeters: 'interior' } as const
    expect(perimeterAreaDissimilarity(x, y, shapes)).toBeCloseTo(0, 12)
    expect(perimeterAreaDissimilarity(x, y, interior)).toBeCloseTo(0, 12)
    expect(perimeterAreaDissimilarity(x, y, shapes, { emptyUnits: 'countAsZero' })).toBeGreaterThan(0.2)
    expect(perimeterAreaDissimilarity(x, y, interior, { emptyUnits: 'countAsZero' })).not.toBeCloseTo(0, 3)
  })
})

describe('what is not defined', () => {
  const line = contiguity([[1], [0]])
  const shapes = { areas: [1, 1], perimeters: [4, 4], boundaries: line }

  test('a group without members', () => {
    expect(adjacencyDissimilarity([0, 0], [1, 2], line)).toBeNaN()
    expect(boundaryDissimilarity([1, 2], [0, 0], line)).toBeNaN()
    expect(perimeterAreaDissimilarity([0, 0], [0, 0], shapes)).toBeNaN()
  })

  test('a region where nobody has neighbours', () => {
    const none = contiguity([[], []])
    expect(adjacencyDissimilarity([1, 2], [2, 1], none)).toBeNaN()
    expect(boundaryDissimilarity([1, 2], [2, 1], none)).toBeNaN()
    expect(perimeterAreaDissimilarity([1, 2], [2, 1], { ...shapes, boundaries: none })).toBeNaN()
  })

  test('an island is no neighbour of itself and counts in D only', () => {
    const withIsland = weightsOf([[[1, 1]], [[0, 1]], [[2, 1]]])
    const [x, y] = [
      [80, 20, 50],
      [20, 80, 50],
    ] as const
    expect(adjacencyDissimilarity(x, y, withIsland)).toBeCloseTo(dissimilarity(x, y) - 0.6, 12)
  })

  test('unlike neighbours of small size can take the value below 0', () => {
    const many = contiguity([[1], [0], [], []])
    expect(adjacencyDissimilarity([1, 0, 500, 500], [0, 1, 500, 500], many)).toBeLessThan(-0.9)
  })
})

describe('wrong input', () => {
  const line = contiguity([[1], [0]])

  test.each([
    ['rows for other units', contiguity([[1], [0], []]), /a row per unit/],
    ['a neighbour that is no unit', contiguity([[2], [0]]), /neighbours among the units, got 2 at unit 0/],
    ['a negative weight', weightsOf([[[1, -1]], [[0, 1]]]), /at least 0, got -1 at unit 0/],
    ['weights without neighbours', { starts: [0, 1, 2], neighbours: [1, 0], values: [1] }, /one weight per neighbour/],
    ['rows out of order', { starts: [0, 3, 2], neighbours: [1, 0], values: [1, 1] }, /rows in order/],
  ])('%s', (_, weights, message) => {
    expect(() => adjacencyDissimilarity([1, 2], [2, 1], weights)).toThrow(message)
    expect(() => boundaryDissimilarity([1, 2], [2, 1], weights)).toThrow(message)
  })

  test('columns of unequal length, negative counts, an area of 0', () => {
    expect(() => adjacencyDissimilarity([1, 2], [2], line)).toThrow(RangeError)
    expect(() => boundaryDissimilarity([1, -2], [2, 1], line)).toThrow(RangeError)
    const shapes: UnitShapes = { areas: [1, 0], perimeters: [4, 4], boundaries: line }
    expect(() => perimeterAreaDissimilarity([1, 2], [2, 1], shapes)).toThrow(/areas above 0, got 0 at unit 1/)
    expect(() => perimeterAreaDissimilarity([1, 2], [2, 1], { ...shapes, perimeters: [4] })).toThrow(RangeError)
  })
})

interface Town {
  readonly table: Table
  readonly shapes: UnitShapes & { readonly perimeters: readonly number[] }
}

const towns: fc.Arbitrary<Town> = tables.chain((table) => {
  const unit = fc.nat(table.x.length - 1)
  const length = fc.integer({ min: 1, max: 900 })
  const measured = fc.array(length, { minLength: table.x.length, maxLength: table.x.length })
  const pairs = fc.array(fc.tuple(unit, unit, length), { maxLength: 40 })
  return fc.tuple(pairs, measured, measured).map(([meetings, areas, perimeters]) => ({
    table,
    shapes: { areas, perimeters, boundaries: lengthsOf(meetings, table.x.length) },
  }))
})

/** The three indices written out over all pairs of units, from a full table of lengths. */
function written({ table: { x, y }, shapes }: Town): readonly [adj: number, rows: number, shape: number] {
  const all = x.map((_, i) => i).filter((i) => (x[i] ?? 0) + (y[i] ?? 0) > 0)
  const p = x.map((count, i) => count / (count + (y[i] ?? 0)))
  const { starts, neighbours, values } = shapes.boundaries
  const between = (i: number, j: number): number => {
    let length = 0
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) if (neighbours[k] === j) length += values[k] ?? 0
    return i === j ? 0 : length
  }
  const ratio = (i: number): number => (shapes.perimeters[i] ?? 0) / (shapes.areas[i] ?? 0)
  const largest = all.reduce((most, i) => Math.max(most, ratio(i)), 0)
  const summed = (term: (i: number, j: number) => number, units = all): number =>
    units.reduce((sum, i) => sum + all.reduce((row, j) => row + term(i, j), 0), 0)
  const apart = (i: number, j: number): number => Math.abs((p[i] ?? 0) - (p[j] ?? 0))
  const everything = summed(between)
  const d = dissimilarity(x, y)
  const linked = all.filter((i) => summed(between, [i]) > 0)
  const means = linked.map((i) => summed((_, j) => between(i, j) * apart(i, j), [i]) / summed(between, [i]))
  const shaped = (i: number, j: number): number => (between(i, j) * apart(i, j) * (ratio(i) + ratio(j))) / (2 * largest)
  return [
    d - summed((i, j) => between(i, j) * apart(i, j)) / everything,
    d - means.reduce((sum, mean) => sum + mean, 0) / linked.length,
    d - summed(shaped) / everything,
  ]
}

const equal = (a: number, b: number): boolean => (Number.isNaN(a) ? Number.isNaN(b) : near(a, b))
const holds = (property: fc.IPropertyWithHooks<[Town]>): void => fc.assert(property, RUNS)

describe('any town', () => {
  test('the indices are their formulas written out over all pairs', () => {
    holds(
      fc.property(towns, (town) => {
        const { x, y } = town.table
        const [adjacent, rows, shape] = written(town)
        const { boundaries } = town.shapes
        return (
          equal(adjacencyDissimilarity(x, y, boundaries), adjacent) &&
          equal(boundaryDissimilarity(x, y, boundaries), adjacent) &&
          equal(boundaryDissimilarity(x, y, boundaries, { standardisation: 'row' }), rows) &&
          equal(perimeterAreaDissimilarity(x, y, town.shapes), shape)
        )
      }),
    )
  })

  test('D(w) <= D(s) <= D, and none lies below -1', () => {
    holds(
      fc.property(towns, ({ table: { x, y }, shapes }) => {
        const w = boundaryDissimilarity(x, y, shapes.boundaries)
        const s = perimeterAreaDissimilarity(x, y, shapes)
        if (Number.isNaN(w)) return Number.isNaN(s)
        return w >= -1 && w <= s + IDENTITY && s <= dissimilarity(x, y) + IDENTITY
      }),
    )
  })

  test('units of one shape make D(s) D(w)', () => {
    holds(
      fc.property(towns, ({ table: { x, y }, shapes: { boundaries } }) => {
        const alike = { areas: x.map(() => 7), perimeters: x.map(() => 11), boundaries }
        return equal(perimeterAreaDissimilarity(x, y, alike), boundaryDissimilarity(x, y, boundaries))
      }),
    )
  })

  test('the group and the rest can change places, people and lengths be counted in any unit', () => {
    holds(
      fc.property(towns, ({ table: { x, y }, shapes }) => {
        const times = (values: ArrayLike<number>): number[] => Array.from(values, (value) => value * 3)
        const { starts, neighbours, values } = shapes.boundaries
        const longer = { starts, neighbours, values: times(values) }
        const value = perimeterAreaDissimilarity(x, y, shapes)
        const threefold = {
          areas: times(times(shapes.areas)),
          perimeters: times(shapes.perimeters),
          boundaries: longer,
        }
        return (
          equal(value, perimeterAreaDissimilarity(y, x, shapes)) &&
          equal(value, perimeterAreaDissimilarity(times(x), times(y), threefold))
        )
      }),
    )
  })

  test('where the group is the same part of everybody all are 0', () => {
    holds(
      fc.property(towns, ({ table: { x }, shapes }) => {
        const twice = x.map((count) => count * 2)
        const value = perimeterAreaDissimilarity(x, twice, shapes)
        return Number.isNaN(value) || near(value, 0)
      }),
    )
  })
})
