import { at } from './column.ts'

const TABLE_SIZE = 256
const table = new Float64Array(TABLE_SIZE)
for (let n = 2; n < TABLE_SIZE; n++) table[n] = at(table, n - 1) + Math.log(n)

const HALF_LOG_TAU = 0.5 * Math.log(2 * Math.PI)

/** ln(n!) of a whole n: from a table, beyond it by Stirling's series, whose error there is below 1e-15. */
export function logFactorial(n: number): number {
  if (n < TABLE_SIZE) return at(table, n)
  const inverse = 1 / n
  return (n + 0.5) * Math.log(n) - n + HALF_LOG_TAU + inverse * (1 / 12 - (inverse * inverse) / 360)
}
