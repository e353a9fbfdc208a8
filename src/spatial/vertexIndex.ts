/** Gives every position a number, and the same number to positions that count as one place. */
export interface VertexIndex {
  readonly numberOf: (x: number, y: number) => number
  readonly count: () => number
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Two large odd numbers that spread neighbouring places over the table. */
const SPREAD_X = 0x9e3779b1
const SPREAD_Y = 0x85ebca77

const mixed = (a: number, b: number, mask: number): number => {
  const hash = Math.imul(a, SPREAD_X) ^ Math.imul(b, SPREAD_Y)
  return (hash ^ (hash >>> 15)) & mask
}

/** The next power of two that leaves at least half of the table empty. */
const tableSize = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)))

/** @param most how many positions will be asked for at most */
export const vertexIndex = (most: number, tolerance: number): VertexIndex =>
  tolerance > 0 ? snappedVertices(most, tolerance) : exactVertices(most)

/** Positions are one place when their coordinates are the same numbers. */
function exactVertices(most: number): VertexIndex {
  const table = new Int32Array(tableSize(most)).fill(-1)
  const mask = table.length - 1
  const x = new Float64Array(most)
  const y = new Float64Array(most)
  const number = new Float64Array(1)
  const halves = new Int32Array(number.buffer)
  const bits = (value: number): number => {
    // Adding 0 makes one number of 0 and -0.
    number[0] = value + 0
    return (halves[0] ?? 0) ^ (halves[1] ?? 0)
  }
  let count = 0
  const numberOf = (px: number, py: number): number => {
    let slot = mixed(bits(px), bits(py), mask)
    for (let entry = table[slot] ?? -1; entry >= 0; entry = table[slot] ?? -1) {
      if (x[entry] === px && y[entry] === py) return entry
      slot = (slot + 1) & mask
    }
    table[slot] = count
    x[count] = px
    y[count] = py
    return count++
  }
  return { numberOf, count: () => count, x, y }
}

/**
 * Positions are one place when the first of them lies within the tolerance. Places stand in square cells as wide as the
 * tolerance, and the eight cells around are looked through as well, so that no edge of a cell parts two of them.
 */
function snappedVertices(most: number, tolerance: number): VertexIndex {
  const heads = new Int32Array(tableSize(most)).fill(-1)
  const mask = heads.length - 1
  const next = new Int32Array(most)
  const x = new Float64Array(most)
  const y = new Float64Array(most)
  const limit = tolerance * tolerance
  let count = 0
  const within = (slot: number, px: number, py: number): number => {
    let entry = heads[slot] ?? -1
    while (entry >= 0 && ((x[entry] ?? 0) - px) ** 2 + ((y[entry] ?? 0) - py) ** 2 > limit) entry = next[entry] ?? -1
    return entry
  }
  const numberOf = (px: number, py: number): number => {
    const column = Math.floor(px / tolerance)
    const row = Math.floor(py / tolerance)
    for (let cell = 0; cell < 9; cell++) {
      const found = within(mixed(column + (cell % 3) - 1, row + Math.floor(cell / 3) - 1, mask), px, py)
      if (found >= 0) return found
    }
    const slot = mixed(column, row, mask)
    next[count] = heads[slot] ?? -1
    heads[slot] = count
    x[count] = px
    y[count] = py
    return count++
  }
  return { numberOf, count: () => count, x, y }
}
