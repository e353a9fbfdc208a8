import { absent, figureOf, type Absence, type Figure } from '../domain/figures.ts'
import { twoSidedNormal } from '../math/normalTail.ts'
import { STANDARD_DRAWS, type DrawOptions } from '../measures/draws.ts'
import { empiricalBayesRates } from '../measures/empiricalBayesRates.ts'
import { falseDiscoveryRate } from '../measures/falseDiscoveryRate.ts'
import { getisOrdStar } from '../measures/getisOrd.ts'
import { localClusters, type LocalCluster } from '../measures/localClusters.ts'
import { localMoran, localMoranQuadrants } from '../measures/localMoran.ts'
import { localMoranPermutation } from '../measures/localMoranPermutation.ts'
import { moran } from '../measures/moran.ts'
import { moranPermutation } from '../measures/moranPermutation.ts'
import type { LevelGroups } from './segregationGroups.ts'
import type { UnitPlaces } from './unitPlaces.ts'

/** How an area lies among its neighbours; `none` where chance is a likely answer. */
export type ClusterId = Exclude<LocalCluster, 'undefined'>
export type ClusterCell =
  { readonly state: 'value'; readonly cluster: ClusterId } | { readonly state: Absence; readonly cluster?: never }

/** One value per unit against chance. The p are two-sided, the adjusted ones for as many tests as there are units. */
export interface AreaTests {
  readonly values: readonly Figure[]
  readonly p: readonly Figure[]
  readonly adjusted: readonly Figure[]
}

/** Moran's I of the whole city, and how often values that are dealt out at random give as much. */
export interface CityPattern extends DrawOptions {
  readonly moran: number
  readonly expected: number
  readonly p: number
}

/** Where like lies by like: of the first group's share in each area, its neighbours being those that touch it. */
export interface AreaClusters {
  /** Null where all areas have the same share, or none has a neighbour. */
  readonly city: CityPattern | null
  readonly clusters: readonly ClusterCell[]
  /** Local Moran's I. */
  readonly local: AreaTests
  /** Gi* in standard deviations. */
  readonly star: AreaTests
  /** Areas that could be tested. */
  readonly tested: number
  readonly draws: DrawOptions
}

/** The share of chance findings to expect among all areas that are said to be clusters. */
export const FALSE_DISCOVERIES = 0.05
/** Two in ten thousand is the smallest p then: with fewer draws no single area could pass among hundreds. */
export const LOCAL_DRAWS: DrawOptions = { draws: 9999, seed: STANDARD_DRAWS.seed }
const CITY_DRAWS: DrawOptions = { draws: 999, seed: STANDARD_DRAWS.seed }

/**
 * The clusters of a level. The areas differ in how many people they have, and shares of few people vary by chance; so
 * the tests are of the shares in standard deviations that allow for it (empirical Bayes), not of the shares themselves.
 * High and low are above and below the mean of the areas.
 */
export function areaClusters({ counts, totals, firstShare }: LevelGroups, { queen }: UnitPlaces): AreaClusters {
  const [group = []] = counts
  const rates = empiricalBayesRates(group, totals)
  const stateOf = (unit: number): Absence => {
    const share = firstShare[unit]
    return share === undefined || share.state === 'value' ? 'undefined' : share.state
  }
  const figures = (values: Float64Array): readonly Figure[] =>
    Array.from(values, (value, unit) => (Number.isFinite(value) ? figureOf(value) : absent(stateOf(unit))))
  const tests = (values: Float64Array, p: Float64Array): AreaTests => ({
    values: figures(values),
    p: figures(p),
    adjusted: figures(falseDiscoveryRate(p)),
  })
  const index = localMoran(rates, queen)
  const { p } = localMoranPermutation(rates, queen, LOCAL_DRAWS)
  const clusters = localClusters(localMoranQuadrants(rates, queen), p, { level: FALSE_DISCOVERIES })
  // An area without neighbours has nothing that could lie together: its Gi* would be its own share alone.
  const star = getisOrdStar(rates, queen).map((z, unit) => (Number.isNaN(index[unit] ?? Number.NaN) ? Number.NaN : z))
  return {
    city: cityPattern(rates, queen),
    clusters: clusters.map((cluster, unit) =>
      cluster === 'undefined' ? { state: stateOf(unit) } : { state: 'value', cluster },
    ),
    local: tests(index, p),
    star: tests(star, star.map(twoSidedNormal)),
    tested: p.filter((one) => !Number.isNaN(one)).length,
    draws: LOCAL_DRAWS,
  }
}

function cityPattern(rates: Float64Array, queen: UnitPlaces['queen']): CityPattern | null {
  const { moran: value, expected } = moran(rates, queen)
  if (Number.isNaN(value)) return null
  const { p } = moranPermutation(rates, queen, CITY_DRAWS)
  return { moran: value, expected, p, ...CITY_DRAWS }
}
