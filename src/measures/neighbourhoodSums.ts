import type { WeightRows } from '../math/weights.ts'

/** What the neighbours of one unit add up to. */
export interface NeighbourhoodSum {
  /** Weight times value. */
  readonly sum: number
  readonly weight: number
  readonly squares: number
  /** What the unit itself weighs in it. */
  readonly own: number
}

/** A function from the number of a unit to the sums over its neighbours. */
export function neighbourhoodSums(
  { starts, neighbours, values }: WeightRows,
  z: Float64Array,
): (unit: number) => NeighbourhoodSum {
  return (unit) => {
    let sum = 0
    let weight = 0
    let squares = 0
    let own = 0
    for (let p = starts[unit] ?? 0; p < (starts[unit + 1] ?? 0); p++) {
      const here = values[p] ?? 0
      const neighbour = neighbours[p] ?? 0
      sum += here * (z[neighbour] ?? 0)
      weight += here
      squares += here ** 2
      if (neighbour === unit) own = here
    }
    return { sum, weight, squares, own }
  }
}
