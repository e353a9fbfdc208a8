import type { KnownPair } from './checkKnown.ts'
import { middleOf } from './columnValues.ts'
import type { TableFindings } from './tableFindings.ts'

/** Closer than this, columns are where they belong, however close they are to others. */
const BELONGS = 0.1

/** Says which columns are each nearer to what the other had before than to what they had themselves, and gives them. */
export function checkSwapped(pairs: readonly KnownPair[], findings: TableFindings): ReadonlySet<KnownPair> {
  const swapped = new Set<KnownPair>()
  pairs.forEach((one, at) => {
    for (const other of pairs.slice(at + 1)) {
      if (!areAlike(one, other) || !isSwapped(one, other)) continue
      const [a, b] = [one.column.planned.mapped.column, other.column.planned.mapped.column]
      findings.add('columnsSwapped', { row: null, column: a }, null, { other: b })
      swapped.add(one).add(other)
    }
  })
  return swapped
}

/** Columns that hold the same kind of figure of the same time. */
const areAlike = ({ column: one }: KnownPair, { column: other }: KnownPair): boolean =>
  one.year === other.year && one.planned.layer.kind === other.planned.layer.kind

function isSwapped(one: KnownPair, other: KnownPair): boolean {
  const straight = distance(one, one) + distance(other, other)
  const crossed = distance(one, other) + distance(other, one)
  return straight > 2 * BELONGS && crossed * 2 < straight
}

/** How far the values of one column are in the middle from what is known of another. */
function distance({ rows }: KnownPair, { rows: others }: KnownPair): number {
  const known = new Map(others.map(({ index, before }) => [index, before]))
  const distances = rows.flatMap(({ index, value }) => {
    const before = known.get(index)
    return before === undefined ? [] : [Math.abs(value - before) / Math.max(before, Number.MIN_VALUE)]
  })
  return Math.min(middleOf(distances), 100)
}
