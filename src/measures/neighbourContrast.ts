import { at, type Column } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'

/** What all weights together sum to 1 over: the whole region, or each unit's neighbours and then the units. */
export type Standardisation = 'global' | 'row'

/** Whether units without residents are left out, or count as units where the group's share is 0. */
export type EmptyUnits = 'leaveOut' | 'countAsZero'

export interface ContrastOptions {
  readonly standardisation?: Standardisation
  readonly emptyUnits?: EmptyUnits
}

export interface NeighbourContrast {
  readonly standardisation: Standardisation
  /** The group's share of each unit; NaN in units that are left out, as neighbours too. */
  readonly shares: Float64Array
  /** What a pair counts for besides its weight: the average of its two units. */
  readonly factors: Column | null
}

/** Shares of the group, with NaN for what is left out. */
export function sharesToCompare(x: Column, y: Column, emptyUnits: EmptyUnits): Float64Array {
  const shares = new Float64Array(x.length)
  for (let i = 0; i < x.length; i++) {
    const people = at(x, i) + at(y, i)
    if (people > 0) shares[i] = at(x, i) / people
    else shares[i] = emptyUnits === 'leaveOut' ? Number.NaN : 0
  }
  return shares
}

interface Row {
  readonly weight: number
  readonly contrast: number
}

function rowOf(weights: SpatialWeights, { shares, factors }: NeighbourContrast, unit: number): Row {
  let weight = 0
  let contrast = 0
  const share = at(shares, unit)
  for (let k = at(weights.starts, unit); k < at(weights.starts, unit + 1); k++) {
    const other = at(weights.neighbours, k)
    const difference = Math.abs(share - at(shares, other))
    // A unit is not its own neighbour, and a difference is not a number where one of the two is left out.
    if (other === unit || Number.isNaN(difference)) continue
    const factor = factors === null ? 1 : (at(factors, unit) + at(factors, other)) / 2
    weight += at(weights.values, k)
    contrast += at(weights.values, k) * difference * factor
  }
  return { weight, contrast }
}

/**
 * Weighted mean difference in share between neighbouring units: what the spatial indices of dissimilarity take away
 * from D. NaN when no two units that count are neighbours.
 */
export function neighbourContrast(weights: SpatialWeights, terms: NeighbourContrast): number {
  let allWeights = 0
  let allContrasts = 0
  for (let unit = 0; unit < terms.shares.length; unit++) {
    const { weight, contrast } = rowOf(weights, terms, unit)
    if (weight === 0) continue
    allWeights += terms.standardisation === 'global' ? weight : 1
    allContrasts += terms.standardisation === 'global' ? contrast : contrast / weight
  }
  return allContrasts / allWeights
}
