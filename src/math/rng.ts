/** Where random numbers come from: uniform on (0, 1), both ends excluded, and standard normal. */
export interface RandomSource {
  readonly uniform: () => number
  readonly normal: () => number
  /** Writes as many uniform numbers as the column has places: the same as asking for each, and several times faster. */
  readonly fill: (column: Float64Array) => void
}

/** Rounds that mix the seed into all of the state before the first number is used. */
const WARM_UP = 15

/** How many numbers are made at a time for who asks for one by one. */
const STOCK = 64

/**
 * A repeatable source: the same seed gives the same numbers on every machine. Generator: sfc32 (small fast counting,
 * 128 bits of state) by C. Doty-Humphrey, from the PractRand test suite; normals by Marsaglia's polar method.
 *
 * @throws {RangeError} when the seed is not a whole number from 0 to 2^32 - 1
 */
export function randomSource(seed: number): RandomSource {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`randomSource requires a whole seed from 0 to 4294967295, got ${String(seed)}`)
  }
  const source = stockedSource(sequence(seed))
  return { ...source, normal: normalSource(source.uniform) }
}

/** Writes the next numbers of the sequence that the seed stands for. */
function sequence(seed: number): (column: Float64Array) => void {
  // Whole numbers in a typed column: variables of a closure would be boxed at every step.
  const state = Int32Array.of(0x9e3779b9, 0x243f6a88, seed, 1)
  const write = (column: Float64Array): void => {
    let a = state[0] ?? 0
    let b = state[1] ?? 0
    let c = state[2] ?? 0
    let counter = state[3] ?? 0
    for (let i = 0; i < column.length; i++) {
      const mixed = (((a + b) | 0) + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + mixed) | 0
      // Half a step is added so that 0 never comes out and its logarithm never has to be taken.
      column[i] = ((mixed >>> 0) + 0.5) / 4294967296
    }
    state[0] = a
    state[1] = b
    state[2] = c
    state[3] = counter
  }
  write(new Float64Array(WARM_UP))
  return write
}

/** Hands the numbers out one by one or many at a time, always in their order: one at a time comes from a stock. */
function stockedSource(write: (column: Float64Array) => void): Pick<RandomSource, 'uniform' | 'fill'> {
  const stock = new Float64Array(STOCK)
  let used = STOCK
  const uniform = (): number => {
    if (used === STOCK) {
      write(stock)
      used = 0
    }
    return stock[used++] ?? Number.NaN
  }
  const fill = (column: Float64Array): void => {
    const left = Math.min(STOCK - used, column.length)
    for (let i = 0; i < left; i++) column[i] = uniform()
    write(column.subarray(left))
  }
  return { uniform, fill }
}

function normalSource(uniform: () => number): () => number {
  let spare = 0
  let hasSpare = false
  return () => {
    if (hasSpare) {
      hasSpare = false
      return spare
    }
    let u = 0
    let v = 0
    let square = 0
    do {
      u = 2 * uniform() - 1
      v = 2 * uniform() - 1
      square = u * u + v * v
    } while (square >= 1 || square === 0)
    const factor = Math.sqrt((-2 * Math.log(square)) / square)
    spare = v * factor
    hasSpare = true
    return u * factor
  }
}
