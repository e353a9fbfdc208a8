/** Makes a system of equations smaller without changing what it says: most have one or two unknowns only. */

export interface Equation {
  readonly entries: ReadonlyMap<number, number>
  readonly total: number
}

/** An unknown as another one times `sign` plus `shift`; a known one has no other. */
interface Stand {
  readonly of: number | null
  readonly sign: number
  readonly shift: number
}

export interface ReducedSystem {
  /** The unknown that stands for each, or null where the equations leave one value only. */
  readonly standsFor: (unknown: number) => number | null
  readonly low: Float64Array
  readonly high: Float64Array
  readonly rows: readonly Equation[]
  readonly isFeasible: boolean
}

const EPSILON = 1e-7

/**
 * Replaces unknowns that another one decides.
 * @param low @param high bounds of each unknown; not changed
 */
export function reducedSystem(low: Float64Array, high: Float64Array, equations: readonly Equation[]): ReducedSystem {
  const work = new Reduction(low.slice(), high.slice(), equations)
  return work.reduced()
}

class Reduction {
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #rows: { entries: Map<number, number>; total: number }[]
  readonly #rowsOf = new Map<number, Set<number>>()
  readonly #stands = new Map<number, Stand>()
  readonly #waiting: number[]
  #isFeasible = true

  constructor(low: Float64Array, high: Float64Array, equations: readonly Equation[]) {
    this.#low = low
    this.#high = high
    this.#rows = equations.map(({ entries, total }) => ({ entries: new Map(entries), total }))
    this.#rows.forEach(({ entries }, at) => {
      for (const unknown of entries.keys()) this.#rowsWith(unknown).add(at)
    })
    this.#waiting = this.#rows.map((_, at) => at)
  }

  reduced(): ReducedSystem {
    for (let at = this.#waiting.pop(); at !== undefined; at = this.#waiting.pop()) this.#take(at)
    for (const [unknown, low] of this.#low.entries()) {
      if ((this.#high[unknown] ?? 0) < low - EPSILON) this.#isFeasible = false
    }
    return {
      standsFor: (unknown) => this.#standFor(unknown),
      low: this.#low,
      high: this.#high,
      rows: this.#rows.filter(({ entries }) => entries.size > 0),
      isFeasible: this.#isFeasible,
    }
  }

  #rowsWith(unknown: number): Set<number> {
    const known = this.#rowsOf.get(unknown)
    if (known !== undefined) return known
    const made = new Set<number>()
    this.#rowsOf.set(unknown, made)
    return made
  }

  #standFor(unknown: number): number | null {
    let at: number | null = unknown
    for (let stand = this.#stands.get(unknown); stand !== undefined && at !== null;) {
      at = stand.of
      stand = at === null ? undefined : this.#stands.get(at)
    }
    return at
  }

  #take(at: number): void {
    const row = this.#rows[at]
    if (row === undefined) return
    const [first, second, third] = row.entries
    if (third !== undefined) return
    if (first === undefined) {
      if (Math.abs(row.total) > EPSILON) this.#isFeasible = false
      return
    }
    if (second === undefined) this.#replace(first[0], { of: null, sign: 0, shift: row.total / first[1] })
    else if (Math.abs(first[1]) === Math.abs(second[1])) {
      this.#replace(second[0], { of: first[0], sign: -first[1] / second[1], shift: row.total / second[1] })
    }
  }

  #replace(unknown: number, stand: Stand): void {
    this.#stands.set(unknown, stand)
    this.#takeOverBounds(unknown, stand)
    for (const at of this.#rowsWith(unknown)) {
      const row = this.#rows[at]
      const factor = row?.entries.get(unknown)
      if (row === undefined || factor === undefined) continue
      row.entries.delete(unknown)
      row.total -= factor * stand.shift
      if (stand.of !== null) this.#add(row.entries, stand.of, factor * stand.sign, at)
      if (row.entries.size < 3) this.#waiting.push(at)
    }
    this.#rowsOf.delete(unknown)
  }

  #add(entries: Map<number, number>, unknown: number, factor: number, at: number): void {
    const sum = (entries.get(unknown) ?? 0) + factor
    if (Math.abs(sum) > EPSILON) {
      entries.set(unknown, sum)
      this.#rowsWith(unknown).add(at)
    } else {
      entries.delete(unknown)
      this.#rowsWith(unknown).delete(at)
    }
  }

  #takeOverBounds(unknown: number, { of, sign, shift }: Stand): void {
    const low = this.#low[unknown] ?? 0
    const high = this.#high[unknown] ?? Infinity
    if (of === null) {
      if (shift < low - EPSILON || shift > high + EPSILON) this.#isFeasible = false
      return
    }
    const [from, to] = sign > 0 ? [low - shift, high - shift] : [shift - high, shift - low]
    this.#low[of] = Math.max(this.#low[of] ?? 0, from)
    this.#high[of] = Math.min(this.#high[of] ?? Infinity, to)
  }
}
