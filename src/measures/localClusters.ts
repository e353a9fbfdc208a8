import { at, type Column } from '../math/column.ts'
import { falseDiscoveryRate } from './falseDiscoveryRate.ts'
import type { Quadrant } from './localMoran.ts'

/** The four fields of Moran's scatterplot where chance is no likely answer; `none` where it is. */
export type LocalCluster = Quadrant | 'none'

export interface ClusterOptions {
  /** The largest p that counts; 0.05 unless told. */
  readonly level?: number
  /** Whether p is adjusted for as many tests as there are units (default), or taken as it is. */
  readonly correction?: 'falseDiscoveryRate' | 'none'
}

/**
 * Where like lies by like, or unlike by unlike, more than chance explains: the quadrant of each unit whose p is small
 * enough, from localMoranQuadrants and localMoranPermutation. High values among high and low values among low are
 * clusters, the other two are units unlike their neighbours. `undefined` where either is.
 *
 * Take so many draws that 2 / (draws + 1) is well below level / units, or nothing can pass the correction: 9 999 draws
 * for a few hundred units.
 *
 * @throws {RangeError} on columns of unequal length, a p outside 0 to 1 or a level outside 0 to 1
 * @example localClusters(["highHigh", "lowLow"], [0.01, 0.2]) // => ["highHigh", "none"]
 */
export function localClusters(quadrants: readonly Quadrant[], p: Column, options: ClusterOptions = {}): LocalCluster[] {
  const { level = 0.05, correction = 'falseDiscoveryRate' } = options
  if (quadrants.length !== p.length) {
    throw new RangeError(
      `localClusters requires one p per unit, got ${String(p.length)} for ${String(quadrants.length)} units`,
    )
  }
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`localClusters requires a level between 0 and 1, got ${String(level)}`)
  }
  const adjusted = falseDiscoveryRate(p)
  const compared = correction === 'none' ? p : adjusted
  return quadrants.map((quadrant, unit) => {
    const value = at(compared, unit)
    if (quadrant === 'undefined' || Number.isNaN(value)) return 'undefined'
    return value <= level ? quadrant : 'none'
  })
}
