/** Hides further counts until nobody can compute a hidden one from what is shown. The smallest are taken first. */
import type { CellColumn, CountCells } from './countCells.ts'
import { recoverableCells } from './hiddenSystem.ts'
import { wholeWidth } from './boundedSimplex.ts'
import type { Relation } from './relations.ts'

export interface Tables {
  readonly cells: CountCells
  readonly columns: readonly CellColumn[]
  /** What adds up to what; asked anew when more is hidden. */
  readonly relations: () => readonly Relation[]
  /** Hidden cells elsewhere that could be computed before this delivery came: it cannot mend that. */
  readonly exempt: ReadonlySet<number>
}

/** @returns false where nothing is left to hide and something can still be computed */
export function hideBeside(tables: Tables, width: number): boolean {
  for (;;) {
    hideInSingleSums(tables, width)
    const relations = tables.relations()
    const { cells: found, tooLarge } = recoverableCells(tables.cells, relations, width)
    const open = found.filter((cell) => !tables.exempt.has(cell))
    if (open.length === 0 && tooLarge.length === 0) return true
    const chosen = new Set([...besideEach(open, relations, tables.cells), ...citiesOf(tooLarge, tables)])
    if (chosen.size === 0) return false
    for (const cell of chosen) tables.cells.hide(cell)
  }
}

/** What one sum alone gives away is found without a search, and is nearly all of it. */
function hideInSingleSums({ cells, relations, exempt }: Tables, width: number): void {
  const all = relations()
  for (;;) {
    const chosen = new Set(
      all.flatMap((relation) => {
        const isOpen = narrowMembers(relation, cells, width).some((cell) => !exempt.has(cell))
        return isOpen ? (smallest(relation, cells) ?? []) : []
      }),
    )
    if (chosen.size === 0) return
    for (const cell of chosen) cells.hide(cell)
  }
}

interface Member {
  readonly cell: number
  readonly sign: 1 | -1
  readonly low: number
  readonly high: number
}

/** The hidden cells of a sum that the rest of that sum leaves too little room. */
function narrowMembers(relation: Relation, cells: CountCells, width: number): number[] {
  const members = [relation.whole, ...relation.parts]
  const hidden = members.flatMap((cell, at): Member[] => {
    if (cells.shown(cell) !== null) return []
    const isHidden = cells.isHidden[cell] === true
    const high = isHidden ? (cells.high[cell] ?? Infinity) : Infinity
    return [{ cell, sign: at === 0 ? -1 : 1, low: isHidden ? (cells.low[cell] ?? 0) : 0, high }]
  })
  if (hidden.length === 0) return []
  const total = totalOf(members, relation.isExact, hidden, cells)
  const least = sumOf(hidden, ({ sign, low, high }) => (sign === 1 ? low : -high))
  const most = sumOf(hidden, ({ sign, low, high }) => (sign === 1 ? high : -low)) + (relation.isExact ? 0 : Infinity)
  return hidden
    .filter(({ cell, ...member }) => cells.isHidden[cell] === true && roomOf(member, total, least, most) < width)
    .map(({ cell }) => cell)
}

const sumOf = (hidden: readonly Member[], part: (member: Member) => number): number =>
  hidden.reduce((sum, member) => sum + part(member), 0)

/** How far apart the lowest and highest count are that the others of a sum leave to one of them. */
function roomOf({ sign, low, high }: Omit<Member, 'cell'>, total: number, least: number, most: number): number {
  // Infinite bounds of the cell itself make both sums infinite, which leaves it all the room that there is.
  if (sign === 1) {
    const upTo = total - (least - low)
    const from = high === Infinity && most === Infinity ? -Infinity : total - (most - high)
    return wholeWidth(Math.max(low, from), Math.min(high, upTo))
  }
  const upTo = most + low - total
  const from = high === Infinity ? low : least + high - total
  return wholeWidth(Math.max(low, from), Math.min(high, upTo))
}

function totalOf(members: readonly number[], isExact: boolean, hidden: readonly Member[], cells: CountCells): number {
  const truth = hidden.map(({ cell, sign }) => {
    const value = cells.values[cell] ?? null
    return value === null ? null : sign * value
  })
  if (isExact && truth.every((one) => one !== null)) return truth.reduce((sum, one) => sum + one, 0)
  return -members.reduce((sum, cell, at) => sum + (at === 0 ? -1 : 1) * (cells.shown(cell) ?? 0), 0)
}

/** The smallest count of a sum that can be hidden, or null. */
function smallest({ whole, parts }: Relation, cells: CountCells): number | null {
  let best: number | null = null
  for (const cell of [whole, ...parts]) {
    if (cells.canHide(cell) && (best === null || cells.compare(cell, best) < 0)) best = cell
  }
  return best
}

/**
 * The smallest count in the shortest sum of each cell: in a long one it would lie in another area, and what is hidden
 * there has to be hidden by more there. Where a cell has none beside it, the smallest of all sums with hidden cells.
 */
function besideEach(open: readonly number[], relations: readonly Relation[], cells: CountCells): readonly number[] {
  const candidates = open.length === 0 ? [] : candidatesIn(relations, cells)
  const wanted = new Set(open)
  const best = new Map<number, number>()
  for (const { cell: candidate, relation } of candidates) {
    for (const cell of [relation.whole, ...relation.parts]) {
      if (wanted.has(cell) && !best.has(cell)) best.set(cell, candidate)
    }
  }
  if (best.size > 0) return [...best.values()]
  const least = candidates.reduce<number | null>((so, { cell }) => smallerOf(cell, so, cells), null)
  return least === null ? [] : [least]
}

interface Candidate {
  readonly cell: number
  readonly relation: Relation
}

/** What could be hidden in each sum that has something hidden: the shortest first, then the smallest. */
const candidatesIn = (relations: readonly Relation[], cells: CountCells): readonly Candidate[] =>
  relations
    .flatMap((relation): Candidate[] => {
      const cell = hasHidden(relation, cells) ? smallest(relation, cells) : null
      return cell === null ? [] : [{ cell, relation }]
    })
    .toSorted((a, b) => a.relation.parts.length - b.relation.parts.length || cells.compare(a.cell, b.cell))

const smallerOf = (one: number, other: number | null, cells: CountCells): number =>
  other === null || cells.compare(one, other) < 0 ? one : other

const hasHidden = ({ whole, parts }: Relation, cells: CountCells): boolean =>
  [whole, ...parts].some((cell) => cells.isHidden[cell] === true)

/** Without the totals of the municipality, which tie all units to each other, the units can be looked at one by one. */
function citiesOf(tooLarge: readonly number[], { columns, cells }: Tables): readonly number[] {
  const wanted = new Set(tooLarge)
  return columns
    .filter(({ units, rest }) => units.some((cell) => wanted.has(cell)) || (rest !== null && wanted.has(rest)))
    .map(({ city }) => city)
    .filter((city) => cells.canHide(city))
}
