import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { relativeCentralization } from '../../src/measures/relativeCentralization.ts'
import { spatialSets } from './peerSpace.ts'
import { parse, testChecks } from './peerVectors.ts'

const lists = v.array(v.array(v.number()))
const entry = v.looseObject({ value: v.array(v.nullable(v.number())), knn: lists })
const schema = v.looseObject({
  local: v.record(v.string(), v.looseObject({ local_relative_centralization_k5: v.optional(entry) })),
})

const TOLERANCE = 1e-9
const SAME_DISTANCE = 1e-9

interface Place {
  readonly name: string
  readonly expected: number | null
  /** Two of the neighbours lie equally far: the peer's sorting decides between them, where we let them count as one. */
  readonly hasTie: boolean
  readonly actual: number
}

/** RCE of each unit and its five nearest, seen from the unit: no measure of its own, but RCE of some of the units. */
function places(): Place[] {
  return spatialSets().flatMap(({ name: set, positions, singles }) => {
    const { local } = v.parse(schema, parse(`${set}.expected.json`))
    return singles.flatMap(({ name, group, rest }) => {
      const found = local[`single:${name.replace(`${set}, `, '')}`]?.local_relative_centralization_k5
      return (found?.value ?? []).map((expected, unit) => {
        const near = [unit, ...(found?.knn[unit] ?? [])]
        const pick = (column: ArrayLike<number>) => near.map((other) => column[other] ?? Number.NaN)
        const [east, north] = [pick(positions.east), pick(positions.north)]
        const centre = { east: east[0] ?? Number.NaN, north: north[0] ?? Number.NaN }
        const far = near
          .map((_, k) => Math.hypot((east[k] ?? 0) - centre.east, (north[k] ?? 0) - centre.north))
          .sort((a, b) => a - b)
        const hasTie = far.some((distance, k) => k > 0 && distance - (far[k - 1] ?? 0) <= SAME_DISTANCE * distance)
        const actual = relativeCentralization(pick(group), pick(rest), { positions: { east, north }, centre })
        return { name: `${name}, unit ${String(unit)}`, expected, hasTie, actual }
      })
    })
  })
}

describe('centralization around each unit, as PySAL computes it', () => {
  const all = places()
  const clear = all.filter(({ hasTie }) => !hasTie)

  test('is RCE of the unit and its five nearest where all distances differ', () => {
    for (const { name, expected, actual } of clear) {
      if (expected === null) expect(actual, name).toBeNaN()
      else expect(Math.abs(actual - expected), name).toBeLessThanOrEqual(TOLERANCE)
    }
  })

  testChecks({ what: 'local centralization', all: 600, own: 62 }, () => all.length)
  testChecks({ what: 'local centralization without ties', all: 584, own: 46 }, () => clear.length)
})
