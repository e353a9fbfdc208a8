import type { Column } from './column.ts'
import { floats } from './floats.ts'

/**
 * Half the sum of absolute differences between two columns' shares of their own sums. The sums are passed in because
 * the callers that repeat this have them already.
 */
export function halfDistance(x: Column, sumX: number, y: Column, sumY: number): number {
  const first = floats(x)
  const second = floats(y)
  let distance = 0
  for (let i = 0; i < first.length; i++)
    distance += Math.abs((first[i] ?? Number.NaN) / sumX - (second[i] ?? Number.NaN) / sumY)
  return distance / 2
}
