import fc from 'fast-check'
import { tables, type Table } from './twoGroupTables.ts'

export interface Transfer {
  readonly before: Table
  readonly after: Table
}

/** Moves members of the first group from a unit to one where it is scarcer, and stays scarcer or as common. */
function transfer({ x, y }: Table, people: number): Transfer | null {
  const [fromX = 0, toX = 0, ...othersX] = x
  const [fromY = 0, toY = 0] = y
  const after = [fromX - people, toX + people, ...othersX]
  const isScarcerThere = fromX * toY > toX * fromY
  const isStillNotCommoner = fromX >= people && (fromX - people) * toY >= (toX + people) * fromY
  return isScarcerThere && isStillNotCommoner ? { before: { x, y }, after: { x: after, y } } : null
}

export const transfers: fc.Arbitrary<Transfer> = fc
  .tuple(tables, fc.integer({ min: 1, max: 20 }))
  .map(([table, people]) => transfer(table, people))
  .filter((moved): moved is Transfer => moved !== null)
