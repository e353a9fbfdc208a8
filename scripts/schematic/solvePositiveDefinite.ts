import { at } from './plane.ts'

/** Lifts the diagonal by this share, since the weights of a diagram are only defined up to a constant. */
const LIFT = 1e-6

/**
 * Solves a symmetric, positive semi-definite system by a Cholesky factor of the slightly lifted matrix.
 *
 * @param matrix rows of equal length, symmetric
 * @param right the right-hand side
 */
export function solvePositiveDefinite(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length
  const lift = LIFT * Math.max(...matrix.map((row, i) => at(row, i)))
  const factor = matrix.map(() => new Float64Array(size))
  for (let i = 0; i < size; i++) {
    const row = at(factor, i)
    for (let j = 0; j <= i; j++) {
      const other = at(factor, j)
      let sum = at(at(matrix, i), j) + (i === j ? lift : 0)
      for (let k = 0; k < j; k++) sum -= at(row, k) * at(other, k)
      row[j] = i === j ? Math.sqrt(Math.max(sum, lift)) : sum / at(other, j)
    }
  }
  const solution = [...right]
  for (let i = 0; i < size; i++) {
    let sum = at(solution, i)
    for (let k = 0; k < i; k++) sum -= at(at(factor, i), k) * at(solution, k)
    solution[i] = sum / at(at(factor, i), i)
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(solution, i)
    for (let k = i + 1; k < size; k++) sum -= at(at(factor, k), i) * at(solution, k)
    solution[i] = sum / at(at(factor, i), i)
  }
  return solution
}
