import { at } from '../math/column.ts'
import type { SpatialWeights } from '../math/weights.ts'

function assertRows(measure: string, { starts, neighbours, values }: SpatialWeights, units: number): void {
  if (starts.length !== units + 1 || at(starts, 0) !== 0 || at(starts, units) !== neighbours.length) {
    throw new RangeError(
      `${measure} requires weights with a row per unit, got ${String(starts.length - 1)} rows that end at ${String(at(starts, starts.length - 1))} for ${String(units)} units and ${String(neighbours.length)} neighbours`,
    )
  }
  if (values.length !== neighbours.length) {
    throw new RangeError(
      `${measure} requires one weight per neighbour, got ${String(values.length)} and ${String(neighbours.length)}`,
    )
  }
  for (let i = 0; i < units; i++) {
    if (!(at(starts, i + 1) >= at(starts, i))) {
      throw new RangeError(`${measure} requires rows in order, got ${String(at(starts, i + 1))} at unit ${String(i)}`)
    }
  }
}

/**
 * Refuses what is not a table of weights between the units.
 *
 * @throws {RangeError} on rows that do not fit the units, a neighbour that is no unit, or a negative or non-finite weight
 */
export function assertWeights(measure: string, weights: SpatialWeights, units: number): void {
  assertRows(measure, weights, units)
  for (let i = 0; i < units; i++) {
    for (let k = at(weights.starts, i); k < at(weights.starts, i + 1); k++) {
      const neighbour = at(weights.neighbours, k)
      if (!(Number.isInteger(neighbour) && neighbour >= 0 && neighbour < units)) {
        throw new RangeError(
          `${measure} requires neighbours among the units, got ${String(neighbour)} at unit ${String(i)}`,
        )
      }
      const weight = at(weights.values, k)
      if (!(weight >= 0 && weight < Infinity)) {
        throw new RangeError(
          `${measure} requires finite weights of at least 0, got ${String(weight)} at unit ${String(i)}`,
        )
      }
    }
  }
}
