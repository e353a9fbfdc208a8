/** Which of an effort's sums are looked at: what was applied for, proposed, granted or reported back. */
import { SUM_STATUSES, type Effort, type SumStatus } from '../domain/interventions.ts'
import { sumMoney, type MoneySum } from '../domain/money.ts'

/**
 * From the most decided. What was granted comes before what was reported back: reports come in one by one, and until
 * the last one they are a part of what was granted.
 */
const MOST_DECIDED_FIRST: readonly SumStatus[] = ['granted', 'reported', 'proposed', 'applied']

/** The most decided status of which at least one sum is known; `applied` where none is. */
export const mostDecidedStatus = (efforts: readonly Effort[]): SumStatus =>
  MOST_DECIDED_FIRST.find((status) => efforts.some(({ sums }) => sums[status].money.state === 'known')) ?? 'applied'

/** What the efforts have of one status. */
export interface StatusSum {
  readonly status: SumStatus
  readonly sum: MoneySum
}

/** Every status in the order of a case, with what is known and not known of it. */
export const sumsByStatus = (efforts: readonly Effort[]): readonly StatusSum[] =>
  SUM_STATUSES.map((status) => ({ status, sum: sumMoney(efforts.map(({ sums }) => sums[status].money)) }))
