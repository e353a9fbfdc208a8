/** The bounds of every result over every placement that the register allows. */
import type { NeedAreas } from './targetingAreas.ts'
import type { AreaValues, MeanResultId } from './targetingFigures.ts'
import { coverageRange, dissimilarityRange, type SearchedRange } from './targetingMismatch.ts'
import { weightedMeanRange, type SearchSpace } from './targetingSpace.ts'
import type { TargetingResultId } from './targetingTypes.ts'

export type SearchedBounds = Readonly<Record<TargetingResultId, SearchedRange | null>>

/** Null where there is no money to search, or nothing that it could be compared with. */
export function searchedBounds(space: SearchSpace, areas: NeedAreas, values: AreaValues): SearchedBounds {
  const mean = (id: MeanResultId): SearchedRange | null => {
    const range = weightedMeanRange(space, values.means[id])
    return range === null ? null : { ...range, isExact: true }
  }
  const isComparable = space.sek > 0 && areas.needShares.some((share) => !Number.isNaN(share))
  const delta = isComparable ? dissimilarityRange(space, areas.needShares) : null
  return {
    moneyNeedDissimilarity: delta,
    amountToMove: delta === null ? null : { ...delta, low: delta.low * space.sek, high: delta.high * space.sek },
    needCoverage: isComparable ? coverageRange(space, areas.needShares) : null,
    concentrationIndex: mean('concentrationIndex'),
    kakwaniIndex: mean('kakwaniIndex'),
    demographicDisparity: mean('demographicDisparity'),
    leakage: mean('leakage'),
    topTargetingRatio: mean('topTargetingRatio'),
    topFifthShare: mean('topFifthShare'),
  }
}
