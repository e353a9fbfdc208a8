import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { SpatialWeights } from '../../src/math/weights.ts'
import { gearyC } from '../../src/measures/gearyC.ts'
import { getisOrd, getisOrdStar } from '../../src/measures/getisOrd.ts'
import { localMoran, localMoranQuadrants, type Quadrant } from '../../src/measures/localMoran.ts'
import { localMoranMoments } from '../../src/measures/localMoranMoments.ts'
import { localMoranPermutation } from '../../src/measures/localMoranPermutation.ts'
import { moran } from '../../src/measures/moran.ts'
import { moranPermutation } from '../../src/measures/moranPermutation.ts'
import { contiguity } from './peerSpace.ts'
import { parse, setsAtHand, testChecks } from './peerVectors.ts'

const SETS = setsAtHand(['columbus', 'edge_grid', 'fl70_precincts', 'iowa_counties', 'nc_sids'])
const CONTIGUITIES = ['queen', 'rook'] as const
const column = v.array(v.number())
const gaps = v.array(v.nullable(v.number()))
const entry = v.looseObject({ value: v.number() })
/** Where peers disagree on islands we follow PySAL, which keeps them in n and in the mean as we do. */
const agreed = v.looseObject({ value: v.number(), by: v.looseObject({ esda: v.number() }) })
const z = v.looseObject({ z: gaps })
const autocorrelation = v.looseObject({
  islands: column,
  I: agreed,
  EI: entry,
  VI_norm: agreed,
  z_norm: agreed,
  p_norm: entry,
  VI_rand: agreed,
  z_rand: agreed,
  p_rand: entry,
  geary_C: agreed,
  I_binary_weights: v.looseObject({ value: v.number(), z_rand: v.number() }),
  permutation: v.looseObject({ n: v.number(), mean: v.number(), sd: v.number(), q: column, p_sim: v.number() }),
  local_moran: v.looseObject({
    I: column,
    quadrant_1HH_2LH_3LL_4HL: column,
    E_total: gaps,
    V_total: gaps,
    E_conditional: gaps,
    V_conditional: gaps,
    permutation: v.looseObject({ p_sim_one_tailed_folded: gaps }),
  }),
  getis_ord_Gi_star_binary: z,
  getis_ord_Gi_binary: z,
})
const expectedSchema = v.looseObject({
  geometry: v.looseObject({ queen: v.array(column), rook: v.array(column) }),
  autocorr: v.record(v.string(), v.looseObject({ y: column, queen: autocorrelation, rook: autocorrelation })),
})

interface PeerMap {
  readonly name: string
  readonly y: readonly number[]
  readonly weights: SpatialWeights
  readonly peer: v.InferOutput<typeof autocorrelation>
}

function peerMaps(): PeerMap[] {
  return SETS.flatMap((set) => {
    const { geometry, autocorr } = v.parse(expectedSchema, parse(`${set}.expected.json`))
    return Object.entries(autocorr).flatMap(([variable, entries]) =>
      CONTIGUITIES.map((kind) => ({
        name: `${set}, ${variable}, ${kind}`,
        y: Object.freeze(entries.y),
        weights: contiguity(geometry[kind]),
        peer: entries[kind],
      })),
    )
  })
}

const QUADRANTS: readonly Quadrant[] = ['undefined', 'highHigh', 'lowHigh', 'lowLow', 'highLow']

/** Every number of one map: ours beside the peer's. Local values of islands, which PySAL gives as 0, are not defined. */
function comparisons({
  y,
  weights,
  peer,
}: PeerMap): { readonly ours: ArrayLike<number>; readonly theirs: ArrayLike<number | null> }[] {
  const found = moran(y, weights)
  const binary = moran(y, weights, { weighting: 'asGiven' })
  const isIsland = (unit: number) => peer.islands.includes(unit)
  const mended = (values: readonly (number | null)[]) => values.map((value, unit) => (isIsland(unit) ? null : value))
  const others = localMoranMoments(y, weights)
  const everyone = localMoranMoments(y, weights, { dealtOut: 'all' })
  const local = peer.local_moran
  return [
    {
      ours: [found.moran, found.expected, gearyC(y, weights)],
      theirs: [peer.I.by.esda, peer.EI.value, peer.geary_C.by.esda],
    },
    {
      ours: [found.normality.variance, found.normality.z, found.normality.p],
      theirs: [peer.VI_norm.by.esda, peer.z_norm.by.esda, peer.p_norm.value],
    },
    {
      ours: [found.randomisation.variance, found.randomisation.z, found.randomisation.p],
      theirs: [peer.VI_rand.by.esda, peer.z_rand.by.esda, peer.p_rand.value],
    },
    {
      ours: [binary.moran, binary.randomisation.z],
      theirs: [peer.I_binary_weights.value, peer.I_binary_weights.z_rand],
    },
    { ours: localMoran(y, weights, { moment: 'n-1' }), theirs: mended(local.I) },
    { ours: others.expected, theirs: mended(local.E_conditional) },
    { ours: others.variance, theirs: mended(local.V_conditional) },
    { ours: everyone.expected, theirs: mended(local.E_total) },
    { ours: everyone.variance, theirs: mended(local.V_total) },
    { ours: getisOrdStar(y, weights), theirs: peer.getis_ord_Gi_star_binary.z },
    { ours: getisOrd(y, weights), theirs: mended(peer.getis_ord_Gi_binary.z) },
  ]
}

/** The vectors print local values with twelve digits. */
const TOLERANCE = 1e-9
const DRAWS = { draws: 9999, seed: 20251231 }

function compare(ours: ArrayLike<number>, theirs: ArrayLike<number | null>): void {
  expect(ours).toHaveLength(theirs.length)
  Array.from(theirs).forEach((value, i) => {
    if (value === null) expect(ours[i]).toBeNaN()
    else expect(Math.abs((ours[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(value)))
  })
}

/** What two sets of 9 999 draws may differ by: five standard errors, and a little for ties. */
const sampling = (p: number): number => 5 * Math.sqrt((2 * p * (1 - p)) / DRAWS.draws) + 2e-4

const maps = peerMaps()

describe('autocorrelation beside public peers', () => {
  test.each(maps)('$name', (map) => {
    for (const { ours, theirs } of comparisons(map)) compare(ours, theirs)
  })

  test.each(maps)('$name, quadrants', ({ y, weights, peer }) => {
    const theirs = peer.local_moran.quadrant_1HH_2LH_3LL_4HL.map((code, unit) =>
      peer.islands.includes(unit) ? 'undefined' : QUADRANTS[code],
    )
    expect(localMoranQuadrants(y, weights)).toEqual(theirs)
  })

  test.each(maps)('$name, I in random orders', ({ y, weights, peer }) => {
    const theirs = peer.permutation
    const found = moranPermutation(y, weights, DRAWS)
    expect(Math.abs(found.mean - theirs.mean)).toBeLessThan((5 * theirs.sd * Math.SQRT2) / Math.sqrt(theirs.n))
    expect(Math.abs(found.sd / theirs.sd - 1)).toBeLessThan(0.05)
    expect(Math.abs(found.low - (theirs.q[0] ?? Number.NaN))).toBeLessThan(0.12 * theirs.sd)
    expect(Math.abs(found.high - (theirs.q[4] ?? Number.NaN))).toBeLessThan(0.12 * theirs.sd)
    // The peer prints the smaller of both tails, we twice as much.
    expect(Math.abs(found.p / 2 - theirs.p_sim)).toBeLessThan(sampling(theirs.p_sim))
  })

  test.each(maps)('$name, local I with random neighbours', ({ y, weights, peer }) => {
    const { p } = localMoranPermutation(y, weights, DRAWS)
    peer.local_moran.permutation.p_sim_one_tailed_folded.forEach((theirs, unit) => {
      if (peer.islands.includes(unit)) expect(p[unit]).toBeNaN()
      else if (theirs !== null) expect(Math.abs((p[unit] ?? 9) / 2 - theirs)).toBeLessThan(sampling(theirs))
    })
  })

  testChecks({ what: 'autocorrelation', all: 9256, own: 456 }, () => {
    const counts = maps.flatMap(comparisons).map(({ theirs }) => theirs.length)
    return counts.reduce((sum, count) => sum + count, 0)
  })
})
