import { max } from 'd3'
import { at } from './plane.ts'

/** Lifts the diagonal by this share, since the weights of a diagram are only defined up to a constant. */
const LIFT = 1e-6

/** The lower triangle whose product with its transpose is the matrix (Cholesky). */
function lowerFactor(matrix: readonly (readonly number[])[], lift: number): Float64Array[] {
  const factor = matrix.map((row) => new Float64Array(row.length))
  factor.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = at(factor, j)
      let sum = at(at(matrix, i), j) + (i === j ? lift : 0)
      for (let k = 0; k < j; k++) sum -= at(row, k) * at(other, k)
      row[j] = i === j ? Math.sqrt(Math.max(sum, lift)) : sum / at(other, j)
    }
  })
  return factor
}

/**
 * Solves a symmetric, positive semi-definite system by a Cholesky factor of the slightly lifted matrix.
 *
 * @param matrix rows of equal length, symmetric
 * @param right the right-hand side
 */
export function solvePositiveDefinite(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const factor = lowerFactor(matrix, LIFT * (max(matrix, (row, i) => at(row, i)) ?? 0))
  const solution = [...right]
  factor.forEach((row, i) => {
    let sum = at(solution, i)
    for (let k = 0; k < i; k++) sum -= at(row, k) * at(solution, k)
    solution[i] = sum / at(row, i)
  })
  for (let i = right.length - 1; i >= 0; i--) {
    let sum = at(solution, i)
    for (let k = i + 1; k < right.length; k++) sum -= at(at(factor, k), i) * at(solution, k)
    solution[i] = sum / at(at(factor, i), i)
  }
  return solution
}
