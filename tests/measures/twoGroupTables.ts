import fc from 'fast-check'

/** Runs of every property. */
export const RUNS = { numRuns: 1000 }

export interface Table {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

const count = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3000 }) },
)
const column = (units: number): fc.Arbitrary<readonly number[]> =>
  fc.array(count, { minLength: units, maxLength: units }).map((counts) => Object.freeze(counts))
const hasMembers = (counts: readonly number[]): boolean => counts.some((value) => value > 0)

/** Frozen counts of two groups that both have members; some units have residents of one group or of none. */
export const tables: fc.Arbitrary<Table> = fc
  .integer({ min: 1, max: 25 })
  .chain((units) => fc.record({ x: column(units), y: column(units) }))
  .filter(({ x, y }) => hasMembers(x) && hasMembers(y))

/** Frozen counts of two to five groups, of which at least two have members. */
export const groupTables: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .record({ units: fc.integer({ min: 1, max: 20 }), groups: fc.integer({ min: 2, max: 5 }) })
  .chain(({ units, groups }) => fc.array(column(units), { minLength: groups, maxLength: groups }))
  .map((groups) => Object.freeze(groups))
  .filter((groups) => groups.filter(hasMembers).length >= 2)
