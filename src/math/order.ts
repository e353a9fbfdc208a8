import { at, type Column } from './column.ts'

/** A double is read as six digits, three from each half, lowest first. */
const DIGITS = [
  { half: 0, shift: 0 },
  { half: 0, shift: 11 },
  { half: 0, shift: 22 },
  { half: 1, shift: 0 },
  { half: 1, shift: 11 },
  { half: 1, shift: 22 },
]
const DIGIT_VALUES = 2048

/**
 * Indices from the smallest value to the largest; equal values keep their order. Sorted digit by digit on the bits of
 * the numbers, which is exact and needs no comparison.
 */
export function ascendingOrder(values: Column): Uint32Array {
  const halves = sortableBits(values)
  let order = new Uint32Array(values.length)
  for (let i = 0; i < order.length; i++) order[i] = i
  let spare = new Uint32Array(values.length)
  for (const { half, shift } of DIGITS) {
    const starts = digitStarts(halves, half, shift)
    if (starts === null) continue
    place(order, spare, { halves, half, shift, starts })
    const sorted = spare
    spare = order
    order = sorted
  }
  return order
}

/**
 * The bits of each number as two halves, low and high, so that they rise with the number: all are turned round where
 * it is negative, only the sign where it is not. Adding 0 makes -0 and 0 the same.
 */
function sortableBits(values: Column): Uint32Array {
  const numbers = new Float64Array(values.length)
  for (let i = 0; i < numbers.length; i++) numbers[i] = at(values, i) + 0
  const halves = new Uint32Array(numbers.buffer)
  for (let high = 1; high < halves.length; high += 2) {
    const bits = halves[high] ?? 0
    if (bits >>> 31 === 0) {
      halves[high] = bits ^ 0x80000000
    } else {
      halves[high] = ~bits
      halves[high - 1] = ~(halves[high - 1] ?? 0)
    }
  }
  return halves
}

/** Where the numbers with each value of the digit begin; null when all have the same one, and nothing would move. */
function digitStarts(halves: Uint32Array, half: number, shift: number): Uint32Array | null {
  const starts = new Uint32Array(DIGIT_VALUES)
  const last = DIGIT_VALUES - 1
  for (let k = half; k < halves.length; k += 2) {
    const digit = ((halves[k] ?? 0) >>> shift) & last
    starts[digit] = (starts[digit] ?? 0) + 1
  }
  const first = ((halves[half] ?? 0) >>> shift) & last
  if (starts[first] === halves.length / 2) return null
  let before = 0
  for (let digit = 0; digit < DIGIT_VALUES; digit++) {
    const here = starts[digit] ?? 0
    starts[digit] = before
    before += here
  }
  return starts
}

interface Digit {
  readonly halves: Uint32Array
  readonly half: number
  readonly shift: number
  /** Moves on as the places are taken. */
  readonly starts: Uint32Array
}

function place(from: Uint32Array, to: Uint32Array, { halves, half, shift, starts }: Digit): void {
  for (let j = 0; j < from.length; j++) {
    const index = from[j] ?? 0
    const digit = ((halves[2 * index + half] ?? 0) >>> shift) & (DIGIT_VALUES - 1)
    const position = starts[digit] ?? 0
    to[position] = index
    starts[digit] = position + 1
  }
}
