/** Which hidden counts somebody could compute, exactly or almost, from all that is shown. */
import { BoundedSimplex } from './boundedSimplex.ts'
import type { CountCells } from './countCells.ts'
import { reducedSystem, type Equation } from './reducedSystem.ts'
import type { Relation } from './relations.ts'

/** Above this a search would take too long and too much memory: the caller has to make the parts smaller. */
const MOST_CELLS = 4_000_000

export interface Recoverable {
  readonly cells: readonly number[]
  /** Hidden cells of systems that are too large to be searched. */
  readonly tooLarge: readonly number[]
}

interface Unknowns {
  /** The cell of each unknown; null = what the parts leave out. */
  readonly cellOf: (number | null)[]
  readonly low: number[]
  readonly high: number[]
}

/**
 * @param width what must lie between the lowest and the highest possible count of a hidden cell
 * @param mostCells of the tableau of a system that is searched
 */
export function recoverableCells(
  cells: CountCells,
  relations: readonly Relation[],
  width: number,
  mostCells = MOST_CELLS,
): Recoverable {
  const { unknowns, equations } = systemOf(cells, relations)
  const low = Float64Array.from(unknowns.low)
  const high = Float64Array.from(unknowns.high)
  const reduced = reducedSystem(low, high, equations)
  // Figures that contradict each other tell nobody anything but what a single one of them tells.
  if (!reduced.isFeasible) return { cells: decided(unknowns, reduced.standsFor), tooLarge: [] }
  const found: number[] = []
  const tooLarge: number[] = []
  const targets = targetsOf(unknowns, reduced.standsFor)
  for (const part of separateParts(reduced.rows, targets)) {
    const isLarge = part.rows.length * part.unknowns.length > mostCells
    const list = isLarge ? tooLarge : found
    const isNarrow = isLarge ? () => true : narrowIn(part, reduced, width)
    for (const unknown of part.unknowns) {
      const stood = targets.get(unknown)
      if (stood !== undefined && isNarrow(unknown)) list.push(...stood)
    }
  }
  found.push(...decided(unknowns, reduced.standsFor))
  return { cells: found, tooLarge }
}

function systemOf(
  cells: CountCells,
  relations: readonly Relation[],
): { unknowns: Unknowns; equations: readonly Equation[] } {
  const unknowns: Unknowns = { cellOf: [], low: [], high: [] }
  const unknownOf = new Map<number, number>()
  const unknownFor = (cell: number): number => {
    const known = unknownOf.get(cell)
    if (known !== undefined) return known
    const made = addUnknown(unknowns, cell, cells)
    unknownOf.set(cell, made)
    return made
  }
  const equations = relations.flatMap((relation) => equationOf(relation, cells, unknownFor, unknowns) ?? [])
  return { unknowns, equations }
}

function addUnknown(unknowns: Unknowns, cell: number, cells: CountCells): number {
  const isHidden = cells.isHidden[cell] === true
  unknowns.cellOf.push(isHidden ? cell : null)
  unknowns.low.push(isHidden ? (cells.low[cell] ?? 0) : 0)
  unknowns.high.push(isHidden ? (cells.high[cell] ?? Infinity) : Infinity)
  return unknowns.low.length - 1
}

/** Null where all is shown, or where something that nobody knows makes it say nothing. */
function equationOf(
  { whole, parts, isExact }: Relation,
  cells: CountCells,
  unknownFor: (cell: number) => number,
  unknowns: Unknowns,
): Equation | null {
  const members = [whole, ...parts]
  if (members.every((cell) => cells.shown(cell) !== null)) return null
  if (members.every((cell) => cells.isHidden[cell] !== true)) return null
  const entries = new Map<number, number>()
  let shown = 0
  let hidden: number | null = 0
  members.forEach((cell, at) => {
    const sign = at === 0 ? -1 : 1
    const value = cells.shown(cell)
    if (value !== null) shown += sign * value
    else {
      entries.set(unknownFor(cell), sign)
      const truth = cells.values[cell] ?? null
      hidden = hidden === null || truth === null ? null : hidden + sign * truth
    }
  })
  if (!isExact) {
    entries.set(addRest(unknowns), 1)
    hidden = null
  }
  // Where the figures do not quite add up, somebody may know by how much; so it is reckoned with the true sum.
  return { entries, total: hidden ?? -shown }
}

function addRest(unknowns: Unknowns): number {
  unknowns.cellOf.push(null)
  unknowns.low.push(0)
  unknowns.high.push(Infinity)
  return unknowns.low.length - 1
}

const decided = ({ cellOf }: Unknowns, standsFor: (unknown: number) => number | null): number[] =>
  cellOf.flatMap((cell, unknown) => (cell !== null && standsFor(unknown) === null ? [cell] : []))

/** The hidden cells that each remaining unknown stands for. */
function targetsOf(
  { cellOf }: Unknowns,
  standsFor: (unknown: number) => number | null,
): ReadonlyMap<number, readonly number[]> {
  const targets = new Map<number, number[]>()
  cellOf.forEach((cell, unknown) => {
    const stand = standsFor(unknown)
    if (cell === null || stand === null) return
    const known = targets.get(stand)
    if (known === undefined) targets.set(stand, [cell])
    else known.push(cell)
  })
  return targets
}

interface Part {
  readonly unknowns: readonly number[]
  readonly rows: readonly Equation[]
}

/** Equations that share no unknown can be looked at one by one; an unknown in none of them is a part of its own. */
function separateParts(rows: readonly Equation[], targets: ReadonlyMap<number, unknown>): readonly Part[] {
  const root = new Map<number, number>()
  const rootOf = (unknown: number): number => {
    let at = unknown
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up
    root.set(unknown, at)
    return at
  }
  for (const { entries } of rows) {
    const [first = 0] = entries.keys()
    for (const unknown of entries.keys()) root.set(rootOf(unknown), rootOf(first))
  }
  const parts = new Map<number, { unknowns: number[]; rows: Equation[] }>()
  const partOf = (unknown: number) => {
    const at = rootOf(unknown)
    const part = parts.get(at) ?? { unknowns: [], rows: [] }
    parts.set(at, part)
    return part
  }
  for (const unknown of new Set([...rows.flatMap(({ entries }) => [...entries.keys()]), ...targets.keys()])) {
    partOf(unknown).unknowns.push(unknown)
  }
  for (const row of rows) partOf(row.entries.keys().next().value ?? 0).rows.push(row)
  return [...parts.values()]
}

function narrowIn(
  { unknowns, rows }: Part,
  { low, high }: { readonly low: Float64Array; readonly high: Float64Array },
  width: number,
): (unknown: number) => boolean {
  const place = new Map(unknowns.map((unknown, at) => [unknown, at]))
  const bounds = {
    low: Float64Array.from(unknowns, (unknown) => low[unknown] ?? 0),
    high: Float64Array.from(unknowns, (unknown) => high[unknown] ?? Infinity),
  }
  const own = rows.map(({ entries, total }) => ({
    entries: new Map([...entries].map(([unknown, factor]) => [place.get(unknown) ?? 0, factor])),
    total,
  }))
  const simplex = new BoundedSimplex(bounds, own)
  return (unknown) => simplex.isFeasible && !simplex.isWide(place.get(unknown) ?? 0, width)
}
