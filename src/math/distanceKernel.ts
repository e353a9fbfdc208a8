/** How weight falls with distance: 1 at the place itself, and 0 beyond the radius for all but the exponential. */
export type DistanceKernel = 'biweight' | 'uniform' | 'triangular' | 'exponential'

function biweight(squares: Float64Array, count: number, radius: number): void {
  // A division and not a product with the inverse: the weight at exactly the radius has to be exactly 0.
  const limit = radius * radius
  for (let k = 0; k < count; k++) {
    const left = 1 - (squares[k] ?? 0) / limit
    squares[k] = left * left
  }
}

function triangular(squares: Float64Array, count: number, radius: number): void {
  for (let k = 0; k < count; k++) squares[k] = 1 - Math.sqrt(squares[k] ?? 0) / radius
}

function exponential(squares: Float64Array, count: number, radius: number): void {
  for (let k = 0; k < count; k++) squares[k] = Math.exp(-Math.sqrt(squares[k] ?? 0) / radius)
}

/**
 * Puts weights in the place of the first `count` squared distances, none of which is above the squared radius unless
 * the kernel is exponential. A whole stretch at a time, because a call for each pair would cost more than the weight.
 */
export function weighDistances(kernel: DistanceKernel, squares: Float64Array, count: number, radius: number): void {
  switch (kernel) {
    case 'biweight':
      biweight(squares, count, radius)
      break
    case 'triangular':
      triangular(squares, count, radius)
      break
    case 'exponential':
      exponential(squares, count, radius)
      break
    case 'uniform':
      squares.fill(1, 0, count)
      break
  }
}
