import { STEP_POLYNOMIAL, STEPS } from '../math/exponentialTable.ts'
import { floatAt } from '../math/floats.ts'

/** Units as the sums over all pairs take them. */
export interface KernelPoints {
  /** Places in steps of the exponential table: distances between them are STEPS times the distance in decay units. */
  readonly east: Float64Array
  readonly north: Float64Array
  /** Proximity of each unit to itself. */
  readonly within: Float64Array
  /** The exponential table, long enough for the two units furthest apart. */
  readonly table: Float64Array
}

/** Sums over all pairs of units, each unit with itself included. */
export interface KernelForms {
  /** sum_i sum_j c_ij x_i x_j */
  readonly xx: number
  /** sum_i sum_j c_ij x_i y_j */
  readonly xy: number
  /** sum_i sum_j c_ij y_i y_j */
  readonly yy: number
}

/** The table ends where the exponential is 0. */
const entryAt = (table: Float64Array, index: number): number => table[index] ?? 0

/** Between two neighbours in the list, met once a row pair only. */
const proximityOf = ({ east, north }: KernelPoints, i: number, j: number): number =>
  Math.exp(-Math.hypot(floatAt(east, j) - floatAt(east, i), floatAt(north, j) - floatAt(north, i)) / STEPS)

/**
 * The three sums of c_ij = exp(-d_ij) with two columns of people. Every pair is met once and none is left out. Two rows
 * go together, so that what the other units hold is read once for both. The exponential is an entry of a table times a
 * short polynomial: within 1e-12 of Math.exp, and several times as fast.
 */
export function kernelForms(points: KernelPoints, x: Float64Array, y: Float64Array): KernelForms {
  const { east, north, within, table } = points
  const [a0, a1, a2, a3] = STEP_POLYNOMIAL
  let xx = 0
  let xy = 0
  let yy = 0
  for (let i = 0; i + 1 < x.length; i += 2) {
    const [eastA, northA, eastB, northB] = [
      floatAt(east, i),
      floatAt(north, i),
      floatAt(east, i + 1),
      floatAt(north, i + 1),
    ]
    const [xA, yA, xB, yB] = [floatAt(x, i), floatAt(y, i), floatAt(x, i + 1), floatAt(y, i + 1)]
    const between = proximityOf(points, i, i + 1)
    let xNearA = between * xB
    let yNearA = between * yB
    let xNearB = 0
    let yNearB = 0
    for (let j = i + 2; j < x.length; j++) {
      const eastJ = floatAt(east, j)
      const northJ = floatAt(north, j)
      const xJ = floatAt(x, j)
      const yJ = floatAt(y, j)
      const dA = Math.sqrt((eastJ - eastA) * (eastJ - eastA) + (northJ - northA) * (northJ - northA))
      const dB = Math.sqrt((eastJ - eastB) * (eastJ - eastB) + (northJ - northB) * (northJ - northB))
      const kA = dA | 0
      const kB = dB | 0
      const fA = dA - kA
      const fB = dB - kB
      const cA = entryAt(table, kA) * (a0 + fA * (a1 + fA * (a2 + fA * a3)))
      const cB = entryAt(table, kB) * (a0 + fB * (a1 + fB * (a2 + fB * a3)))
      xNearA += cA * xJ
      yNearA += cA * yJ
      xNearB += cB * xJ
      yNearB += cB * yJ
    }
    xx += xA * xNearA + xB * xNearB
    xy += xA * yNearA + yA * xNearA + (xB * yNearB + yB * xNearB)
    yy += yA * yNearA + yB * yNearB
  }
  return withThemselves({ xx: 2 * xx, xy, yy: 2 * yy }, within, x, y)
}

/** Adds the pairs of each unit with itself. */
function withThemselves(forms: KernelForms, within: Float64Array, x: Float64Array, y: Float64Array): KernelForms {
  let { xx, xy, yy } = forms
  for (let i = 0; i < within.length; i++) {
    const c = floatAt(within, i)
    xx += c * floatAt(x, i) * floatAt(x, i)
    xy += c * floatAt(x, i) * floatAt(y, i)
    yy += c * floatAt(y, i) * floatAt(y, i)
  }
  return { xx, xy, yy }
}

/** The column as met from each unit: sum_j c_ij x_j for every i, and the same of y. */
export interface KernelRows {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** As kernelForms, but with the sums of each unit kept apart. */
export function kernelRows(points: KernelPoints, x: Float64Array, y: Float64Array): KernelRows {
  const { east, north, within, table } = points
  const [a0, a1, a2, a3] = STEP_POLYNOMIAL
  const rows = {
    x: x.map((count, i) => count * floatAt(within, i)),
    y: y.map((count, i) => count * floatAt(within, i)),
  }
  for (let i = 0; i < x.length; i++) {
    const [eastI, northI, xI, yI] = [floatAt(east, i), floatAt(north, i), floatAt(x, i), floatAt(y, i)]
    let xNear = floatAt(rows.x, i)
    let yNear = floatAt(rows.y, i)
    for (let j = i + 1; j < x.length; j++) {
      const eastward = floatAt(east, j) - eastI
      const northward = floatAt(north, j) - northI
      const d = Math.sqrt(eastward * eastward + northward * northward)
      const k = d | 0
      const f = d - k
      const c = entryAt(table, k) * (a0 + f * (a1 + f * (a2 + f * a3)))
      xNear += c * floatAt(x, j)
      yNear += c * floatAt(y, j)
      rows.x[j] = floatAt(rows.x, j) + c * xI
      rows.y[j] = floatAt(rows.y, j) + c * yI
    }
    rows.x[i] = xNear
    rows.y[i] = yNear
  }
  return rows
}
