/** Which sums count: the reader's choice, or the most decided that the register has any of. */
import { mostDecidedStatus, sumsByStatus } from '../analysis/effortsStatus.ts'
import type { SumStatus } from '../domain/interventions.ts'
import { selectAllEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

const mostDecided = memoize1(mostDecidedStatus)

/** The status whose sums are shown. */
export const selectSumStatus = (state: AppState): SumStatus =>
  state.query.sumStatus ?? mostDecided(selectAllEfforts(state))

const byStatus = memoize1(sumsByStatus)

/** Every status with how many of its sums are known, for the choice between them. */
export const selectStatusSums = (state: AppState) => byStatus(selectAllEfforts(state))
