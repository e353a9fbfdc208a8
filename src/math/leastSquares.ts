import { at, type Column } from './column.ts'

/** A column that keeps less than this share of its length beside the earlier ones says nothing new. */
const DEPENDENT = 1e-12

/**
 * The coefficients that bring a sum of columns closest to the values, in least squares with one weight per row. By
 * orthogonalising the columns one after another, the values last, which is as accurate as the data allow without ever
 * squaring the condition of the table (Bjorck 1967, BIT 7(1), 1-21). All NaN when the columns depend on each other.
 *
 * @throws {RangeError} on columns, values and weights of unequal length
 * @example leastSquares([[1, 1, 1], [0, 1, 2]], [1, 3, 5], [1, 1, 1]) // => [1, 2]
 */
export function leastSquares(columns: readonly Column[], values: Column, weights: Column): Float64Array {
  for (const { length } of [...columns, weights]) {
    if (length !== values.length) {
      throw new RangeError(
        `leastSquares requires columns of equal length, got ${String(length)} and ${String(values.length)}`,
      )
    }
  }
  const rest = columns.map((column) => weighted(column, weights))
  const target = weighted(values, weights)
  const triangle = columns.map(() => new Float64Array(columns.length))
  const side = new Float64Array(columns.length)
  for (const [c, column] of rest.entries()) {
    const square = product(column, column)
    const before = weighted(columns[c] ?? [], weights)
    if (!(square > DEPENDENT ** 2 * product(before, before))) return side.fill(Number.NaN)
    for (let other = c + 1; other < rest.length; other++) {
      entriesOf(triangle, c)[other] = takeAway(column, square, entriesOf(rest, other))
    }
    side[c] = takeAway(column, square, target)
  }
  return backSubstituted(triangle, side)
}

const NOTHING = new Float64Array(0)
const entriesOf = (rows: readonly Float64Array[], index: number): Float64Array => rows[index] ?? NOTHING

const weighted = (values: Column, weights: Column): Float64Array =>
  Float64Array.from(values, (value, i) => value * Math.sqrt(at(weights, i)))

function product(a: Column, b: Column): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += at(a, i) * at(b, i)
  return total
}

/** Takes the direction of `column` out of `from`, in place, and returns how much of it there was. */
function takeAway(column: Column, square: number, from: Float64Array): number {
  const part = product(column, from) / square
  for (let i = 0; i < from.length; i++) from[i] = at(from, i) - part * at(column, i)
  return part
}

/** Solves the triangle, whose diagonal is 1 and not written down, from the last coefficient to the first. */
function backSubstituted(triangle: readonly Float64Array[], side: Float64Array): Float64Array {
  for (let c = side.length - 1; c >= 0; c--) {
    for (let other = c + 1; other < side.length; other++) {
      side[c] = at(side, c) - at(entriesOf(triangle, c), other) * at(side, other)
    }
  }
  return side
}
