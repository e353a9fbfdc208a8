/** What can be worked out away from the page: pure functions of the analysis, in steps. A new one is two lines here. */
import {
  chanceFloorSteps,
  chanceIntervalSteps,
  type ChanceFloor,
  type ChanceInput,
  type ChanceInterval,
} from '../analysis/segregationChance.ts'
import type { Steps } from '../math/steps.ts'

/** The name of each task, what it is given and what comes of it: plain values and columns, which can be sent. */
export interface TaskTypes {
  readonly chanceInterval: { readonly input: ChanceInput; readonly result: ChanceInterval }
  readonly chanceFloor: { readonly input: ChanceInput; readonly result: ChanceFloor }
}

export type TaskName = keyof TaskTypes
export type TaskInput<N extends TaskName> = TaskTypes[N]['input']
export type TaskResult<N extends TaskName> = TaskTypes[N]['result']

export const TASKS: { readonly [N in TaskName]: (input: TaskInput<N>) => Steps<TaskResult<N>> } = {
  chanceInterval: chanceIntervalSteps,
  chanceFloor: chanceFloorSteps,
}
