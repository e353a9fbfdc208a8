import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { unitTotals } from '../../src/math/sum.ts'
import type { SpatialWeights } from '../../src/math/weights.ts'
import { adjacencyDissimilarity } from '../../src/measures/adjacencyDissimilarity.ts'
import { boundaryDissimilarity } from '../../src/measures/boundaryDissimilarity.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { gini } from '../../src/measures/gini.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { localEnvironments, type LocalEnvironments } from '../../src/measures/localEnvironments.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { perimeterAreaDissimilarity } from '../../src/measures/perimeterAreaDissimilarity.ts'
import { spatialDissimilarity } from '../../src/measures/spatialDissimilarity.ts'
import { spatialInformationTheory } from '../../src/measures/spatialInformationTheory.ts'
import { spatialRelativeDiversity } from '../../src/measures/spatialRelativeDiversity.ts'
import { testChecks } from './peerVectors.ts'
import { contiguity, spatialSets, type SpatialSet } from './peerSpace.ts'

type OfGroup = (set: SpatialSet, x: Column, y: Column) => number

const surface =
  (index: (environments: LocalEnvironments) => number): OfGroup =>
  ({ positions, unitMeters }, x, y) =>
    index(localEnvironments([x, y], positions, { radiusMeters: unitMeters, kernel: 'exponential' }))

/** Units two steps away by the shortest way over units where people live. */
function secondNeighbours({ starts, neighbours }: SpatialWeights, people: Column): SpatialWeights {
  const rows = Array.from({ length: starts.length - 1 }, (_, i) =>
    Array.from(neighbours)
      .slice(starts[i], starts[i + 1])
      .filter((other) => people[i] !== 0 && people[other] !== 0),
  )
  return contiguity(
    rows.map((row, i) => {
      const beyond = new Set(row.flatMap((other) => rows[other] ?? []))
      return [...beyond].filter((other) => other !== i && !row.includes(other))
    }),
  )
}

/** Morrill's index taken to the second neighbours, as OasisR has it: the nearer term in full, the further by 1/e. */
const twoSteps: OfGroup = ({ queen }, x, y) => {
  const taken = (weights: SpatialWeights): number => dissimilarity(x, y) - adjacencyDissimilarity(x, y, weights)
  return dissimilarity(x, y) - taken(queen) - Math.exp(-1) * taken(secondNeighbours(queen, unitTotals([x, y])))
}

/** Without a note units without people are kept with the share 0, as PySAL does; with the note they are left out. */
const OURS: Readonly<Record<string, OfGroup>> = {
  Dadj_queen: ({ queen }, x, y) => adjacencyDissimilarity(x, y, queen, { emptyUnits: 'countAsZero' }),
  Dadj_rook: ({ rook }, x, y) => adjacencyDissimilarity(x, y, rook, { emptyUnits: 'countAsZero' }),
  'Dadj_queen@dropzero': ({ queen }, x, y) => adjacencyDissimilarity(x, y, queen),
  'Dadj_rook@dropzero': ({ rook }, x, y) => adjacencyDissimilarity(x, y, rook),
  Dw_boundary: ({ boundaries }, x, y) => boundaryDissimilarity(x, y, boundaries, { emptyUnits: 'countAsZero' }),
  'Dw_boundary@dropzero': ({ boundaries }, x, y) => boundaryDissimilarity(x, y, boundaries),
  // The convention of PySAL's default. The formula of Wong is the one above.
  Dw_boundary_rowstd: ({ boundaries }, x, y) =>
    boundaryDissimilarity(x, y, boundaries, { standardisation: 'row', emptyUnits: 'countAsZero' }),
  Ds_perim_area: (set, x, y) => perimeterAreaDissimilarity(x, y, set, { emptyUnits: 'countAsZero' }),
  'Ds_perim_area@dropzero': (set, x, y) => perimeterAreaDissimilarity(x, y, set),
  RO_spatial_H_exp1: surface(spatialInformationTheory),
  RO_spatial_R_exp1: surface(spatialRelativeDiversity),
  RO_spatial_D_exp1: surface(spatialDissimilarity),
}

/** What one peer alone computes, OasisR: the same number as that peer, and no more is said. */
const SAME_AS_ONE_PEER: Readonly<Record<string, OfGroup>> = {
  Ds_internal_perim: (set, x, y) => perimeterAreaDissimilarity(x, y, { ...set, perimeters: 'interior' }),
  'Ds_internal_perim@dropzero': (set, x, y) => perimeterAreaDissimilarity(x, y, { ...set, perimeters: 'interior' }),
  DadjK2_queen_exp: twoSteps,
  'DadjK2_queen_exp@dropzero': twoSteps,
}

type Pair = (x: Column, y: Column) => number
const pairOf =
  (index: Pair) =>
  ([x = [], y = []]: readonly Column[]): number => {
    // PySAL rounds the group and the total, and takes the rest to be what is between them.
    const total = unitTotals([x, y]).map(Math.round)
    const group = Float64Array.from(x, Math.round)
    const rest = total.map((people, i) => people - (group[i] ?? Number.NaN))
    return index(group, rest)
  }

/**
 * PySAL's spatially implicit indices: the index without space, of counts that are smoothed and rounded to people, so
 * that those who live densely count several times. We follow Reardon & O'Sullivan instead, where everybody counts once;
 * what is checked here is that both find the same people around each unit.
 */
const SMOOTHED_FIRST: Readonly<Record<string, (surroundings: readonly Column[]) => number>> = {
  D: pairOf(dissimilarity),
  gini: pairOf(gini),
  isolation: pairOf(isolation),
  H: pairOf(informationTheory),
  multi_H: (surroundings) =>
    multigroupInformationTheory(surroundings.map((column) => Float64Array.from(column, Math.round))),
}

/** PySAL also looks around units without people. So few that rounding takes them away again make us do so too. */
const ALMOST_NOBODY = 1e-9
const withoutEmptyUnits = (groups: readonly (readonly number[])[]): readonly Column[] =>
  groups.map((column) => column.map((count) => count + ALMOST_NOBODY))

const FIT = ['agreed', 'peer+formula', 'formula']

interface Check {
  readonly name: string
  readonly ours: () => number
  readonly value: number
  readonly tolerance: number
}

function checksOf(set: SpatialSet): Check[] {
  const indices = set.singles.flatMap(({ name, group, rest, expected }) =>
    expected.flatMap(({ measure, value, tolerance, status }) => {
      const ours = FIT.includes(status) ? OURS[measure] : SAME_AS_ONE_PEER[measure]
      return ours === undefined
        ? []
        : [{ name: `${name}, ${measure}`, ours: () => ours(set, group, rest), value, tolerance }]
    }),
  )
  const implicit = set.implicit.flatMap(({ measure, bandwidth, groups, value, tolerance }) => {
    const ours = SMOOTHED_FIRST[measure]
    if (ours === undefined) return []
    const smoothed = (): number => {
      const options = { radiusMeters: bandwidth, kernel: 'triangular' } as const
      return ours(localEnvironments(withoutEmptyUnits(groups), set.positions, options).surroundings)
    }
    return [{ name: `${set.name}, smoothed ${measure} at ${String(bandwidth)} m`, ours: smoothed, value, tolerance }]
  })
  return [...indices, ...implicit]
}

const checks = spatialSets().flatMap(checksOf)

describe('the values that public peers compute from where units lie', () => {
  test.each(checks)('$name', ({ ours, value, tolerance }) => {
    expect(Math.abs(ours() - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)))
  })

  testChecks({ what: 'place', all: 211, own: 28 }, () => checks.length)
})
