import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { quantile } from '../../src/math/quantile.ts'
import { classify, classIndex } from '../../src/symbology/classify.ts'
import { parse, setsAtHand, testChecks } from '../measures/peerVectors.ts'

const scheme = v.looseObject({ upper_bounds: v.array(v.number()), classes: v.array(v.number()) })
const variable = v.looseObject({
  y: v.array(v.number()),
  fisher_jenks_k3: scheme,
  fisher_jenks_k5: scheme,
  quantiles_k3: scheme,
  quantiles_k5: scheme,
  quantiles_k7: scheme,
})
const schema = v.looseObject({ classify: v.record(v.string(), variable) })

const columns = setsAtHand(['calemp', 'columbus']).flatMap((set) =>
  Object.entries(v.parse(schema, parse(`${set}.expected.json`)).classify).map(([name, peer]) => ({
    name: `${set}, ${name}`,
    peer,
  })),
)
const CLASSES = [3, 5] as const

/**
 * Where the rule is the same the classes are. It is not for equal steps, which are round numbers here, nor for values
 * that a class ends at: ours belongs to the class above, the peers' to the one below.
 */
describe('classes beside those of mapclassify and classInt', () => {
  test.each(columns)('$name: natural classes are those of Fisher and Jenks', ({ peer }) => {
    for (const classes of CLASSES) {
      const { limits } = classify(peer.y, 'natural', [], classes)
      expect(peer.y.map((value) => classIndex(limits, value))).toEqual(peer[`fisher_jenks_k${classes}`].classes)
    }
  })

  test.each(columns)('$name: quantiles are those of type 7', ({ peer }) => {
    for (const classes of [3, 5, 7] as const) {
      peer[`quantiles_k${classes}`].upper_bounds.forEach((bound, i) => {
        expect(Math.abs(quantile(peer.y, (i + 1) / classes) - bound)).toBeLessThan(1e-9)
      })
    }
  })

  test.each(columns)('$name: classes by quantile differ at a limit and for rounder limits only', ({ peer }) => {
    const moved = Math.floor(peer.y.length / 50)
    for (const classes of CLASSES) {
      const { upper_bounds: bounds, classes: theirs } = peer[`quantiles_k${classes}`]
      const { limits } = classify(peer.y, 'quantile', [], classes)
      const others = peer.y.filter(
        (value, i) =>
          classIndex(limits, value) !== theirs[i] && !bounds.some((bound) => Math.abs(bound - value) < 1e-9),
      )
      expect(others.length).toBeLessThanOrEqual(moved * (classes - 1))
    }
  })

  testChecks({ what: 'classes', all: 4, own: 0 }, () => columns.length)
})
