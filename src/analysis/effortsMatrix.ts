/** Committees against how exactly their efforts say where they take place. */
import { PRECISIONS, type Effort, type SumStatus } from '../domain/interventions.ts'
import { tallySums, type MoneyTally } from './effortsTally.ts'

/** One committee, or with `null` the efforts whose committee is unknown. */
export interface MatrixRow {
  readonly committee: string | null
  /** In the order of PRECISIONS. */
  readonly cells: readonly MoneyTally[]
  readonly total: MoneyTally
}

export interface CommitteeMatrix {
  readonly rows: readonly MatrixRow[]
  /** Each effort once, in the order of PRECISIONS. */
  readonly columns: readonly MoneyTally[]
  /** Each effort once. */
  readonly total: MoneyTally
  /** Efforts of several committees, which stand in as many rows. */
  readonly shared: number
  /** Committees of the register without an effort among these. */
  readonly without: readonly string[]
}

/**
 * Kronor and efforts of each committee on each step of precision. An effort of several committees stands with all of
 * its sum in each of their rows and once in the totals, since no document divides it here.
 */
export function committeeMatrix(
  efforts: readonly Effort[],
  committees: readonly string[],
  status: SumStatus,
): CommitteeMatrix {
  const bySteps = (own: readonly Effort[]) =>
    PRECISIONS.map((precision) =>
      tallySums(
        own.filter((effort) => effort.precision === precision),
        status,
      ),
    )
  const present = committeesOf(efforts, committees)
  return {
    rows: present.map((committee) => {
      const own = effortsOf(efforts, committee)
      return { committee, cells: bySteps(own), total: tallySums(own, status) }
    }),
    columns: bySteps(efforts),
    total: tallySums(efforts, status),
    shared: efforts.filter((effort) => effort.committees.length > 1).length,
    without: committees.filter((id) => !present.includes(id)),
  }
}

/** The committees that efforts have, in the order of the register; then those it does not list; then the unknown. */
export function committeesOf(efforts: readonly Effort[], committees: readonly string[]): readonly (string | null)[] {
  const named = new Set(efforts.flatMap((effort) => effort.committees))
  const listed = committees.filter((id) => named.has(id))
  const others = [...named].filter((id) => !committees.includes(id))
  const hasUnknown = efforts.some((effort) => effort.committees.length === 0)
  return [...listed, ...others, ...(hasUnknown ? [null] : [])]
}

/** The efforts of a committee, shared ones included; with `null` those whose committee is unknown. */
export const effortsOf = (efforts: readonly Effort[], committee: string | null): readonly Effort[] =>
  efforts.filter((effort) =>
    committee === null ? effort.committees.length === 0 : effort.committees.includes(committee),
  )
