import { countLogs, reachCount } from './countLog.ts'
import { xLogX } from './entropy.ts'
import { unitTotals } from './sum.ts'

/** What a table of counts, one column per group, adds up to. Not finite when a count is negative or no number. */
export interface MixTally {
  /** Members of each group. */
  readonly sums: readonly number[]
  /** People times the entropy of their unit: sum_i (t_i ln t_i - sum_g n_ig ln n_ig). */
  readonly within: number
}

/** Columns of one length. Four at once are as many as the processor keeps apart without waiting. */
type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array]

interface Running {
  sums: readonly [number, number, number, number]
  within: number
}

/**
 * Goes through the table once. More than four groups are taken four at a time: the entropy of all of them is that
 * between the four as one and the others, and that within the four.
 */
export function mixTally(columns: readonly Float64Array[]): MixTally {
  const empty = nobody(columns[0]?.length ?? 0)
  const [a = empty, b = empty, c = empty, d = empty, ...others] = columns
  const running = tallyFour([a, b, c, d])
  const sums = running.sums.slice(0, columns.length)
  if (others.length === 0) return { sums, within: running.within }
  const rest = mixTally([unitTotals([a, b, c, d]), ...others])
  return { sums: [...sums, ...rest.sums.slice(1)], within: running.within + rest.within }
}

/** Groups without members, for where there are fewer than four. It is read only, so one column does for all. */
let emptyColumn = new Float64Array(0)

function nobody(units: number): Float64Array {
  if (emptyColumn.length < units) emptyColumn = new Float64Array(units)
  return emptyColumn
}

function tallyFour(columns: Four): Running {
  const running: Running = { sums: [0, 0, 0, 0], within: 0 }
  const units = columns[0].length
  let unit = 0
  while (unit < units) {
    unit = tallyWholeUnits(running, columns, unit)
    if (unit < units) tallyUnit(running, columns, unit++)
  }
  return running
}

/**
 * Adds up the units from one on, as long as their counts are whole and the table of n ln n reaches their totals.
 * Returns the unit where it stopped. Nothing is called in the loop, so that it runs at the speed of its arithmetic.
 */
function tallyWholeUnits(running: Running, [a, b, c, d]: Four, from: number): number {
  const logs = countLogs()
  // Carried on from what there is, so that the result is the same to the last bit whatever the table reached before.
  let [sumA, sumB, sumC, sumD] = running.sums
  let within = running.within
  let unit = from
  for (; unit < a.length; unit++) {
    const inA = a[unit] ?? Number.NaN
    const inB = b[unit] ?? Number.NaN
    const inC = c[unit] ?? Number.NaN
    const inD = d[unit] ?? Number.NaN
    const wholeA = Math.floor(inA) | 0
    const wholeB = Math.floor(inB) | 0
    const wholeC = Math.floor(inC) | 0
    const wholeD = Math.floor(inD) | 0
    const total = (wholeA + wholeB + wholeC + wholeD) | 0
    // Rounding down only takes away, so one comparison of the totals tells whether all four counts are whole. The
    // table's length is a power of 2: with a number below 0 or beyond the table among them, their bits are too.
    if (total !== inA + inB + inC + inD || (wholeA | wholeB | wholeC | wholeD | total) >>> 0 >= logs.length) break
    sumA += inA
    sumB += inB
    sumC += inC
    sumD += inD
    // All five are known to lie in the table by now.
    const inside =
      (logs[wholeA] as number) + (logs[wholeB] as number) + ((logs[wholeC] as number) + (logs[wholeD] as number))
    within += (logs[total] as number) - inside
  }
  running.sums = [sumA, sumB, sumC, sumD]
  running.within = within
  return unit
}

/** One unit with counts of any kind, added up in the same order. A negative count has no logarithm and makes it NaN. */
function tallyUnit(running: Running, columns: Four, unit: number): void {
  const at = (column: Float64Array): number => column[unit] ?? Number.NaN
  const [a, b, c, d] = columns
  const [sumA, sumB, sumC, sumD] = running.sums
  running.sums = [sumA + at(a), sumB + at(b), sumC + at(c), sumD + at(d)]
  const total = at(a) + at(b) + at(c) + at(d)
  const inside = xLogX(at(a)) + xLogX(at(b)) + (xLogX(at(c)) + xLogX(at(d)))
  running.within += xLogX(total) - inside
  reachCount(total)
}
