import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { pick } from '../../src/math/pick.ts'
import { randomSource } from '../../src/math/rng.ts'
import { queenWeights } from '../../src/math/weights.ts'
import { adjacencyDissimilarity } from '../../src/measures/adjacencyDissimilarity.ts'
import { moran } from '../../src/measures/moran.ts'
import { moranPermutation } from '../../src/measures/moranPermutation.ts'
import { placePermutation } from '../../src/measures/placePermutation.ts'
import { contiguity } from './peerSpace.ts'
import { arePeersAtHand, parse, peerChance } from './peerVectors.ts'

const ROW = queenWeights(8, [
  [0, 1, 1],
  [1, 2, 1],
  [2, 3, 1],
  [3, 4, 1],
  [4, 5, 1],
  [5, 6, 1],
  [6, 7, 1],
])
const VALUES = [1, 2, 2, 4, 3, 6, 9, 7]

describe('units moved to other places', () => {
  test('give Moran’s I the draws and the p that its own permutations give it', () => {
    const own = moranPermutation(VALUES, ROW, { draws: 9999, seed: 1 })
    const found = placePermutation(8, (order) => moran(pick(VALUES, order), ROW).moran, { draws: 4000, seed: 2 })
    expect(found.value).toBeCloseTo(own.moran, 12)
    expect(Math.abs(found.mean - own.mean)).toBeLessThan((5 * own.sd) / Math.sqrt(4000))
    expect(Math.abs(found.sd / own.sd - 1)).toBeLessThan(0.06)
    expect(Math.abs(found.p - own.p)).toBeLessThan(0.01)
    expect(found).toMatchObject({ draws: 4000, seed: 2 })
  })

  test('reject about as often as they say when there is no pattern', () => {
    const random = randomSource(5)
    const sets = 1500
    let rejected = 0
    for (let set = 0; set < sets; set++) {
      const values = Array.from({ length: 8 }, random.uniform)
      const ofOrder = (order: Uint32Array) => order.reduce((sum, unit, i) => sum + i * (values[unit] ?? Number.NaN), 0)
      if (placePermutation(8, ofOrder, { draws: 99, seed: set }).p <= 0.1) rejected++
    }
    expect(Math.abs(rejected / sets - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / sets))
  })

  test('are undefined with the statistic, and need two units', () => {
    expect(placePermutation(3, () => Number.NaN, { draws: 9, seed: 1 }).p).toBeNaN()
    expect(() => placePermutation(1, () => 0, { draws: 9, seed: 1 })).toThrow(RangeError)
  })
})

const CASES = [
  { set: 'fl70_precincts', group: 'black' },
  { set: 'nc_sids', group: 'nw74' },
]
const peerSchema = v.looseObject({
  geometry: v.looseObject({ queen: v.array(v.array(v.number())) }),
  inference: v.record(v.string(), v.looseObject({ 'Dadj_queen:geographic_permutation': v.optional(v.unknown()) })),
})
const nullSchema = v.looseObject({
  statistic: v.number(),
  null: v.looseObject({ n: v.number(), mean: v.number(), sd: v.number() }),
})

if (arePeersAtHand()) {
  describe('D(adj) of units moved to other places, beside the draws of a public peer', () => {
    test.each(CASES)('$set, $group', ({ set, group }) => {
      const { geometry, inference } = v.parse(peerSchema, parse(`${set}.expected.json`))
      const peer = v.parse(nullSchema, inference[`${set}|${group}`]?.['Dadj_queen:geographic_permutation'])
      const [x = [], y = []] = peerChance(set, group).group.columns
      const weights = contiguity(geometry.queen)
      // The peer counts units without people as neighbours with the share 0.
      const ofOrder = (order: Uint32Array) =>
        adjacencyDissimilarity(pick(x, order), pick(y, order), weights, { emptyUnits: 'countAsZero' })
      const found = placePermutation(x.length, ofOrder, { draws: 2000, seed: 7 })
      expect(found.value).toBeCloseTo(peer.statistic, 9)
      const { n, mean, sd } = peer.null
      expect(Math.abs(found.mean - mean)).toBeLessThan(4 * sd * Math.sqrt(1 / n + 1 / 2000))
      expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.15)
    })
  })
} else {
  test(`peers' vectors are not at hand: ${CASES.length} checks of moved units not run`, () => {
    console.info(`The peers' vectors do not lie beside the project: ${CASES.length} checks were not run.`)
    expect(arePeersAtHand()).toBe(false)
  })
}
