import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { readFileSync } from 'node:fs'
import { randomSource } from '../../src/math/rng.ts'
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
import { restOf, testCityGroups } from './testCity.ts'
import { testCityMap } from './testCityMap.ts'

const golden = v.object({
  DEL: v.number(),
  ACO: v.number(),
  RCO: v.number(),
  SP: v.number(),
  RCL: v.number(),
  ACL: v.number(),
  DPxx: v.number(),
  DPxy: v.number(),
  RCE_ties_merged: v.number(),
  ACE_ties_merged: v.number(),
})
const variant = v.object({ SP: v.number(), RCL: v.number(), ACL: v.number(), DPxx: v.number() })
const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/testcity/${name}`, import.meta.url), 'utf8'))
const reference = v.parse(v.object({ A: golden, B: golden, C: golden }), file('ref.json'))
const variants = v.parse(
  v.object({ withinUnitDistanceVariants: v.record(v.string(), variant) }),
  file('golden_extra.json'),
).withinUnitDistanceVariants

const { A, B, C } = testCityGroups('units.csv')
const { positions, areas } = testCityMap()
const place: Proximity = { positions, areas }
/** The centre that the golden values are for, at 1.5 km and 2 km. */
const centred = { positions, centre: { east: 1500, north: 2000 } }
const groups = [
  { name: 'A', x: A, y: restOf(B, C), expected: reference.A },
  { name: 'B', x: B, y: restOf(A, C), expected: reference.B },
  { name: 'C', x: C, y: restOf(A, B), expected: reference.C },
]

describe('the golden values of the test city', () => {
  test.each(groups)('group $name: land and centre', ({ x, y, expected }) => {
    expect(delta(x, areas)).toBeCloseTo(expected.DEL, 12)
    expect(absoluteCentralization(x, areas, centred)).toBeCloseTo(expected.ACE_ties_merged, 12)
    expect(relativeCentralization(x, y, centred)).toBeCloseTo(expected.RCE_ties_merged, 12)
  })

  test.each(groups)(
    'group $name: clustering, with 0.6 times the root of the area within units',
    ({ x, y, expected }) => {
      const t = restOf(x, y)
      expect(spatialProximity(x, y, place)).toBeCloseTo(expected.SP, 11)
      expect(relativeClustering(x, y, place)).toBeCloseTo(expected.RCL, 11)
      expect(absoluteClustering(x, y, place)).toBeCloseTo(expected.ACL, 11)
      expect(distanceDecayIsolation(x, y, place)).toBeCloseTo(expected.DPxx, 11)
      expect(distanceDecayExposure({ x, y, t }, place)).toBeCloseTo(expected.DPxy, 11)
    },
  )

  test.each<readonly [string, WithinUnitDistance]>([
    ['0.6*sqrt(a)', 'sixTenthsOfSide'],
    ['sqrt(0.6*a)', 'rootOfSixTenths'],
    ['0', 'zero'],
  ])('group A with %s within units', (name, withinUnit) => {
    const y = restOf(B, C)
    const here = { ...place, withinUnit }
    const computed = {
      SP: spatialProximity(A, y, here),
      RCL: relativeClustering(A, y, here),
      ACL: absoluteClustering(A, y, here),
      DPxx: distanceDecayIsolation(A, y, here),
    }
    const rounded = Object.fromEntries(Object.entries(computed).map(([key, n]) => [key, Math.round(n * 1e6) / 1e6]))
    expect(variants[name]).toMatchObject(rounded)
  })

  // Many units are of one size here. The golden values take them in the order of the file, which is a matter of chance:
  // areas that differ a little in that order give them, and our value lies between those of other orders.
  test.each(groups)('group $name: concentration with units of one size in the order of the file', (group) => {
    const inFileOrder = areas.map((area, i) => area * (1 + 1e-7 * i))
    expect(absoluteConcentration(group.x, group.y, inFileOrder)).toBeCloseTo(group.expected.ACO, 5)
    expect(relativeConcentration(group.x, group.y, inFileOrder)).toBeCloseTo(group.expected.RCO, 5)
  })

  test('RCO of group A with the largest units cut at the rest, as printed beside the formula in the project’s notes', () => {
    const inFileOrder = areas.map((area, i) => area * (1 + 1e-7 * i))
    const value = relativeConcentration(A, restOf(B, C), inFileOrder, { largestHold: 'rest' })
    expect(value).toBeCloseTo(0.5139, 4)
  })

  test.each(groups)('group $name: concentration without an order lies between what orders give', ({ x, y }) => {
    const source = randomSource(1)
    const orders = Array.from({ length: 300 }, () => areas.map((area) => area * (1 + 1e-7 * source.uniform())))
    const between = (value: number, values: readonly number[]): void => {
      expect(value).toBeGreaterThan(values.reduce((a, b) => Math.min(a, b)))
      expect(value).toBeLessThan(values.reduce((a, b) => Math.max(a, b)))
    }
    between(
      absoluteConcentration(x, y, areas),
      orders.map((order) => absoluteConcentration(x, y, order)),
    )
    between(
      relativeConcentration(x, y, areas),
      orders.map((order) => relativeConcentration(x, y, order)),
    )
  })
})

const ROW = { positions: { east: [0, 1000, 2000, 3000], north: [0, 0, 0, 0] }, areas: [1e6, 1e6, 1e6, 1e6] }
const x = [100, 60, 40, 0]
const y = [0, 40, 60, 100]

describe('options that change a value', () => {
  test('the same place in metres and with a decay unit to match gives the same', () => {
    const wide = {
      positions: { east: [0, 5000, 10_000, 15_000], north: [0, 0, 0, 0] },
      areas: ROW.areas.map((area) => area * 25),
      unitMeters: 5000,
    }
    expect(spatialProximity(x, y, wide)).toBeCloseTo(spatialProximity(x, y, ROW), 12)
    expect(spatialProximity(x, y, { ...ROW, unitMeters: 5000 })).toBeLessThan(spatialProximity(x, y, ROW))
  })

  test('the mean distance in a square lies between 0 and 0.6 sides', () => {
    const at = (withinUnit: WithinUnitDistance): number => spatialProximity(x, y, { ...ROW, withinUnit })
    expect(at('squareMean')).toBeLessThan(at('zero'))
    expect(at('squareMean')).toBeGreaterThan(at('sixTenthsOfSide'))
    expect(at('sixTenthsOfSide')).toBeGreaterThan(at('rootOfSixTenths'))
    expect(at('rootOfSixTenths')).toBeGreaterThan(at('leaveOut'))
  })

  test('the mean distance in a square is what points in a square give', () => {
    // One unit beside another far away: SP without others is Pxx alone, so the rule can be read from it.
    const alone = { positions: { east: [0, 1e7], north: [0, 0] }, areas: [1e6, 1e6] }
    const near = relativeClustering([10, 0], [0, 10], { ...alone, areas: [1e6, 0], withinUnit: 'squareMean' }) + 1
    let sum = 0
    const steps = 24
    const middle = (k: number): number => (k + 0.5) / steps
    for (let i = 0; i < steps ** 4; i++) {
      const [a, b, c, d] = [0, 1, 2, 3].map((power) => middle(Math.floor(i / steps ** power) % steps))
      sum += Math.hypot((a ?? 0) - (b ?? 0), (c ?? 0) - (d ?? 0))
    }
    expect(-Math.log(near)).toBeCloseTo(sum / steps ** 4, 3)
  })

  test('units without residents count in absolute clustering only when asked for', () => {
    const empty = {
      positions: { east: [...ROW.positions.east, 4000], north: [0, 0, 0, 0, 0] },
      areas: [...ROW.areas, 1e6],
    }
    const [xs, ys] = [
      [...x, 0],
      [...y, 0],
    ]
    expect(absoluteClustering(xs, ys, empty)).toBe(absoluteClustering(x, y, ROW))
    expect(absoluteClustering(xs, ys, { ...empty, units: 'all' })).not.toBeCloseTo(absoluteClustering(x, y, ROW), 3)
  })

  test('land without residents counts in delta unless its area is given as 0', () => {
    expect(delta([10, 10, 0], [1, 1, 2])).toBe(0.5)
    expect(delta([10, 10, 0], [1, 1, 0])).toBe(0)
  })
})

describe('the order of units of one size, or at one distance, does not matter', () => {
  const tied = { x: [50, 0, 10, 0, 5], y: [10, 40, 10, 80, 90], areas: [1, 1, 2, 2, 4] }
  const swapped = { x: [0, 50, 0, 10, 5], y: [40, 10, 80, 10, 90], areas: tied.areas }

  test('in concentration', () => {
    expect(absoluteConcentration(tied.x, tied.y, tied.areas)).toBe(
      absoluteConcentration(swapped.x, swapped.y, swapped.areas),
    )
    expect(relativeConcentration(tied.x, tied.y, tied.areas)).toBeCloseTo(
      relativeConcentration(swapped.x, swapped.y, swapped.areas),
      12,
    )
  })

  test('in centralization, also where rounding parts equal distances', () => {
    const ring = {
      positions: { east: [0.1, 0.3, 1, 5], north: [0.2, 0.2 + 1e-12, 1, 5] },
      centre: { east: 0.2, north: 0.2 },
    }
    expect(relativeCentralization([1, 0, 0, 1], [0, 1, 1, 0], ring)).toBe(
      relativeCentralization([0, 1, 0, 1], [1, 0, 1, 0], ring),
    )
  })
})
