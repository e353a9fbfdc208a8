import { unitTotals } from '../../src/math/sum.ts'
import { rookWeights } from '../../src/math/weights.ts'
import { adjacencyDissimilarity } from '../../src/measures/adjacencyDissimilarity.ts'
import { correctedDissimilarity } from '../../src/measures/correctedDissimilarity.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { STANDARD_DRAWS } from '../../src/measures/draws.ts'
import { gini } from '../../src/measures/gini.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { localEnvironments } from '../../src/measures/localEnvironments.ts'
import { localMoranPermutation } from '../../src/measures/localMoranPermutation.ts'
import { moranPermutation } from '../../src/measures/moranPermutation.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { spatialInformationTheory } from '../../src/measures/spatialInformationTheory.ts'
import { spatialProximity } from '../../src/measures/spatialProximity.ts'
import { contiguity } from '../../src/spatial/contiguity.ts'
import type { Grid } from './grid.ts'

export const PERMUTATIONS = { draws: 999, seed: 20251231 } as const
const RADII = [500, 1000, 2000, 4000] as const

/** The first group of a grid, everybody else, and the first group's share: what the two-group measures are run on. */
export function twoGroups({ groups }: Grid) {
  const totals = unitTotals(groups)
  const x = groups[0] ?? new Float64Array(0)
  const y = totals.map((total, i) => total - (x[i] ?? 0))
  return { x, y, share: totals.map((total, i) => (x[i] ?? 0) / total) }
}

/** Everything that is timed on a grid, by the name of its function. */
export function computations(grid: Grid): Readonly<Record<string, () => unknown>> {
  const { groups, positions, areas, geojson } = grid
  const { x, y, share } = twoGroups(grid)
  const polygons = geojson.features.map(({ geometry }) => geometry)
  const { queen, pairs } = contiguity(polygons)
  const rook = rookWeights(grid.n, pairs)
  const place = { positions, areas }
  return {
    dissimilarity: () => dissimilarity(x, y),
    gini: () => gini(x, y),
    informationTheory: () => informationTheory(x, y),
    isolation: () => isolation(x, y),
    mutualInformation: () => mutualInformation(groups),
    multigroupInformationTheory: () => multigroupInformationTheory(groups),
    spatialProximity: () => spatialProximity(x, y, place),
    adjacencyDissimilarity: () => adjacencyDissimilarity(x, y, rook),
    spatialInformationTheoryAtFourRadii: () =>
      RADII.map((radiusMeters) =>
        spatialInformationTheory(localEnvironments(groups, positions, { radiusMeters, kernel: 'biweight' })),
      ),
    queenContiguity: () => contiguity(polygons),
    moranPermutation: () => moranPermutation(share, queen, PERMUTATIONS),
    localMoranPermutation: () => localMoranPermutation(share, queen, PERMUTATIONS),
    correctedDissimilarity: () => correctedDissimilarity(x, y, STANDARD_DRAWS),
  }
}
