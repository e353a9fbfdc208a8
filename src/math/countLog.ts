import { xLogX } from './entropy.ts'

/** Units with more people than this are rare, and the table would no longer fit beside the counts. */
const MOST = 65_536

/** n ln n of the whole numbers from 0; it grows when a larger one is met. */
let table = new Float64Array(1)

/** As far as it reaches by now. It is read only. */
export const countLogs = (): Float64Array => table

/** Lets the table reach a count, unless that is larger than any it is kept for. */
export function reachCount(count: number): void {
  if (!(count >= table.length && count < MOST)) return
  const longer = new Float64Array(2 ** Math.ceil(Math.log2(Math.floor(count) + 1)))
  longer.set(table)
  for (let n = table.length; n < longer.length; n++) longer[n] = xLogX(n)
  table = longer
}

/** n ln n: from the table for a whole count that it reaches, else calculated. */
export function countLog(count: number): number {
  const whole = count | 0
  return whole === count && whole >= 0 && whole < table.length ? (table[whole] ?? Number.NaN) : xLogX(count)
}
