interface Row {
  readonly row: number
  readonly value: number
  readonly before: number
}

/** So many rows in a line that fit their neighbour and not themselves are no chance. */
const LONG_RUN = 5
const FITS = 0.1
const DIFFERS = 0.05

/**
 * The first row from which on the values stand one row too low or too high, or null: each is far from what its own
 * unit had before and close to what the unit of the row beside it had.
 */
export function isShifted(rows: readonly Row[]): number | null {
  const needed = Math.min(LONG_RUN, rows.length - 1)
  if (rows.length < 4) return null
  for (const step of [1, -1]) {
    let run = 0
    for (const [at, row] of rows.entries()) {
      const beside = rows[at + step]
      if (beside === undefined) continue
      run = fitsBeside(row, beside) ? run + 1 : 0
      if (run >= needed) return rows[at - run + 1]?.row ?? row.row
    }
  }
  return null
}

function fitsBeside(here: Row, beside: Row): boolean {
  const own = distance(here.value, here.before)
  const other = distance(here.value, beside.before)
  return own > DIFFERS && other < FITS && other * 4 < own
}

const distance = (value: number, before: number): number =>
  Math.abs(value - before) / Math.max(Math.abs(before), Number.MIN_VALUE)
