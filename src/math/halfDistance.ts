import { at, type Column } from './column.ts'

/**
 * Half the sum of absolute differences between two columns' shares of their own sums. The sums are passed in because
 * the callers that repeat this have them already.
 */
export function halfDistance(x: Column, sumX: number, y: Column, sumY: number): number {
  let distance = 0
  for (let i = 0; i < x.length; i++) distance += Math.abs(at(x, i) / sumX - at(y, i) / sumY)
  return distance / 2
}
