/**
 * The lowest and highest value of each unknown of A x = b with bounds, by the simplex method for bounded unknowns.
 * Every unknown has a finite lower bound, so that a direction without end can only lead upwards.
 */
const EPSILON = 1e-7
/** Steps by the largest coefficient before the slower choice that cannot go round in circles. */
const FAST_STEPS = 400

export interface Unknowns {
  readonly low: Float64Array
  /** Infinity = no bound. */
  readonly high: Float64Array
}

interface Row {
  cells: Float64Array
  basic: number
  value: number
}

/** One equation: coefficients by unknown, and what they come to. */
export interface SparseRow {
  readonly entries: ReadonlyMap<number, number>
  readonly total: number
}

export class BoundedSimplex {
  readonly #columns: number
  readonly #span: Float64Array
  readonly #low: Float64Array
  /** Rows of the tableau, each with its basic unknown and that one's value above its lower bound. */
  #rows: Row[] = []
  readonly #rowOf: Int32Array
  readonly #isAtHigh: Uint8Array
  /** The widest range that has been met on the way, so that most unknowns need no search of their own. */
  readonly metLow: Float64Array
  readonly metHigh: Float64Array
  readonly isFeasible: boolean

  constructor({ low, high }: Unknowns, rows: readonly SparseRow[]) {
    this.#columns = low.length
    this.#low = low
    this.#span = high.map((top, index) => top - (low[index] ?? 0))
    this.#rowOf = new Int32Array(low.length).fill(-1)
    this.#isAtHigh = new Uint8Array(low.length)
    this.metLow = new Float64Array(low.length).fill(Infinity)
    this.metHigh = new Float64Array(low.length).fill(-Infinity)
    this.isFeasible = this.#span.every((span) => span >= -EPSILON) && this.#findStart(rows)
    if (this.isFeasible) for (let index = 0; index < low.length; index += 1) this.#meet(index)
  }

  /** Whether the range of the unknown is at least so wide, counted in whole numbers. */
  isWide(unknown: number, width: number): boolean {
    const isEnough = (): boolean => wholeWidth(this.metLow[unknown] ?? 0, this.metHigh[unknown] ?? 0) >= width
    if (!isEnough()) this.#push(unknown, 1, isEnough)
    if (!isEnough()) this.#push(unknown, -1, isEnough)
    return isEnough()
  }

  /** An artificial unknown per row, driven to zero together; rows that say nothing new are dropped. */
  #findStart(rows: readonly SparseRow[]): boolean {
    const starts = rows.map(({ entries, total }) => {
      const cells = new Float64Array(this.#columns)
      let value = total
      for (const [unknown, coefficient] of entries) {
        cells[unknown] = coefficient
        value -= coefficient * (this.#low[unknown] ?? 0)
      }
      return value < 0 ? { cells: cells.map((cell) => -cell), basic: -1, value: -value } : { cells, basic: -1, value }
    })
    this.#rows = starts
    const gains = new Float64Array(this.#columns)
    for (const { cells } of starts)
      for (let k = 0; k < gains.length; k += 1) gains[k] = (gains[k] ?? 0) + (cells[k] ?? 0)
    this.#climb(gains, () => this.#rows.every(({ basic, value }) => basic >= 0 || value < EPSILON))
    if (this.#rows.some(({ basic, value }) => basic < 0 && value > EPSILON)) return false
    for (const row of [...this.#rows]) if (row.basic < 0) this.#leaveArtificial(row)
    return true
  }

  #leaveArtificial(row: { cells: Float64Array; basic: number; value: number }): void {
    const entering = row.cells.findIndex((cell, k) => Math.abs(cell) > EPSILON && (this.#rowOf[k] ?? -1) < 0)
    if (entering < 0) {
      this.#rows = this.#rows.filter((one) => one !== row)
      this.#renumber()
      return
    }
    this.#pivot(this.#rows.indexOf(row), entering, this.#valueOf(entering) - (this.#low[entering] ?? 0), null)
  }

  #renumber(): void {
    this.#rows.forEach(({ basic }, index) => {
      if (basic >= 0) this.#rowOf[basic] = index
    })
  }

  #push(unknown: number, sign: 1 | -1, isEnough: () => boolean): void {
    const gains = new Float64Array(this.#columns)
    const at = this.#rowOf[unknown] ?? -1
    if (at < 0) gains[unknown] = sign
    else {
      const cells = this.#rows[at]?.cells ?? gains
      for (let k = 0; k < gains.length; k += 1) gains[k] = k === unknown ? 0 : -sign * (cells[k] ?? 0)
    }
    this.#climb(gains, isEnough)
  }

  /** Moves from corner to corner while that gains something. */
  #climb(gains: Float64Array, isEnough: () => boolean): void {
    for (let step = 0; !isEnough(); step += 1) {
      const entering = this.#entering(gains, step > FAST_STEPS)
      if (entering < 0 || !this.#move(entering, gains)) return
    }
  }

  #entering(gains: Float64Array, isCareful: boolean): number {
    let best = -1
    let most = EPSILON
    for (let k = 0; k < gains.length; k += 1) {
      const gain = this.#canEnter(k) ? this.#directionOf(k) * cellAt(gains, k) : 0
      if (gain <= most) continue
      if (isCareful) return k
      best = k
      most = gain
    }
    return best
  }

  /** Whether an unknown is in no row and has room to move. */
  #canEnter(unknown: number): boolean {
    return (this.#rowOf[unknown] ?? -1) < 0 && cellAt(this.#span, unknown) >= EPSILON
  }

  /** Downwards from its highest value, upwards from its lowest. */
  #directionOf(unknown: number): number {
    return this.#isAtHigh[unknown] === 1 ? -1 : 1
  }

  /** Takes one unknown as far as the others let it; false where nothing stops it. */
  #move(entering: number, gains: Float64Array): boolean {
    const direction = this.#directionOf(entering)
    let far = this.#span[entering] ?? Infinity
    let leaving = -1
    this.#rows.forEach((row, index) => {
      const room = this.#roomIn(row, -direction * cellAt(row.cells, entering))
      const isBefore = room <= far && leaving >= 0 && row.basic < (this.#rows[leaving]?.basic ?? 0)
      if (room < far - EPSILON || isBefore) {
        far = Math.max(0, room)
        leaving = index
      }
    })
    if (far === Infinity) {
      this.#meetRay(entering, direction)
      return false
    }
    this.#advance(entering, direction * far)
    const left = this.#rows[leaving]?.basic ?? entering
    if (leaving < 0) this.#isAtHigh[entering] = direction === 1 ? 1 : 0
    else this.#pivot(leaving, entering, this.#startOf(entering, direction) + direction * far, gains)
    this.#meetAll(entering, left)
    return true
  }

  /** How far the basic unknown of a row lets another move that it follows with a slope. */
  #roomIn({ basic, value }: Row, slope: number): number {
    if (Math.abs(slope) <= EPSILON) return Infinity
    if (slope < 0) return value / -slope
    return basic < 0 ? Infinity : ((this.#span[basic] ?? Infinity) - value) / slope
  }

  #startOf(entering: number, direction: number): number {
    return direction === 1 ? 0 : (this.#span[entering] ?? 0)
  }

  #advance(entering: number, change: number): void {
    if (change === 0) return
    for (const row of this.#rows) row.value -= change * (row.cells[entering] ?? 0)
  }

  /** Makes an unknown basic in a row, in place of the one that was. */
  #pivot(at: number, entering: number, value: number, gains: Float64Array | null): void {
    const row = this.#rows[at]
    if (row === undefined) return
    const { cells } = row
    this.#leave(row)
    const scale = cells[entering] ?? 1
    for (let k = 0; k < cells.length; k += 1) cells[k] = cellAt(cells, k) / scale
    for (const other of this.#rows) if (other !== row) subtract(other.cells, cells, entering)
    if (gains !== null) subtract(gains, cells, entering)
    row.basic = entering
    row.value = value
    this.#rowOf[entering] = at
    this.#isAtHigh[entering] = 0
  }

  /** Puts the unknown that was basic in a row at the end that it is near. */
  #leave({ basic, value }: Row): void {
    if (basic < 0) return
    this.#rowOf[basic] = -1
    this.#isAtHigh[basic] = value > (this.#span[basic] ?? Infinity) / 2 ? 1 : 0
  }

  #valueOf(unknown: number): number {
    const at = this.#rowOf[unknown] ?? -1
    const above =
      at >= 0 ? (this.#rows[at]?.value ?? 0) : this.#isAtHigh[unknown] === 1 ? (this.#span[unknown] ?? 0) : 0
    return (this.#low[unknown] ?? 0) + above
  }

  #meet(unknown: number): void {
    const value = this.#valueOf(unknown)
    this.metLow[unknown] = Math.min(this.metLow[unknown] ?? Infinity, value)
    this.metHigh[unknown] = Math.max(this.metHigh[unknown] ?? -Infinity, value)
  }

  /** What has moved: all in rows, and the one that has just left them. */
  #meetAll(entering: number, left: number): void {
    if (this.#rows.some(({ basic }) => basic < 0)) return
    this.#meet(entering)
    if (left >= 0) this.#meet(left)
    for (const { basic } of this.#rows) this.#meet(basic)
  }

  #meetRay(entering: number, direction: number): void {
    if (direction === 1) this.metHigh[entering] = Infinity
    for (const { cells, basic } of this.#rows) {
      if (basic >= 0 && -direction * (cells[entering] ?? 0) > EPSILON) this.metHigh[basic] = Infinity
    }
  }
}

const cellAt = (cells: ArrayLike<number>, index: number): number => cells[index] ?? 0

function subtract(target: Float64Array, cells: Float64Array, entering: number): void {
  const factor = target[entering] ?? 0
  if (factor === 0) return
  for (let k = 0; k < target.length; k += 1) target[k] = (target[k] ?? 0) - factor * (cells[k] ?? 0)
  target[entering] = 0
}

/** How far apart the lowest and highest whole numbers of a range are. */
export const wholeWidth = (low: number, high: number): number => Math.floor(high + 1e-6) - Math.ceil(low - 1e-6)
