/** Where random numbers come from: uniform on (0, 1), both ends excluded, and standard normal. */
export interface RandomSource {
  readonly uniform: () => number
  readonly normal: () => number
}

/** Rounds that mix the seed into all of the state before the first number is used. */
const WARM_UP = 15

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
  const uniform = uniformSource(seed)
  return { uniform, normal: normalSource(uniform) }
}

function uniformSource(seed: number): () => number {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = seed | 0
  let counter = 1
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + mixed
    c |= 0
    // Half a step is added so that 0 never comes out and its logarithm never has to be taken.
    return ((mixed >>> 0) + 0.5) / 4294967296
  }
  for (let round = 0; round < WARM_UP; round++) next()
  return next
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
