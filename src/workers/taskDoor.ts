import { inSlices } from './slices.ts'
import { TASKS, type TaskInput, type TaskName, type TaskResult } from './tasks.ts'

/** One piece of work. The key says which question of the page it answers, and comes back with the result. */
export interface Order<N extends TaskName = TaskName> {
  readonly id: number
  readonly key: string
  readonly name: N
  readonly input: TaskInput<N>
}

/** A result with the key of the question that it answers. */
export interface Answer<N extends TaskName = TaskName> {
  readonly key: string
  readonly result: TaskResult<N>
}

/** Tells how much of an order is done, from 0 to 1. */
export type ProgressListener = (id: number, share: number) => void

/** What a thread that works offers: the worker to the page, or the page to itself where it has no worker. */
export interface TaskDoor {
  /** From now on tells this listener how far the orders are; settled as soon as the thread can work. */
  readonly listen: (listener: ProgressListener) => void
  /** Null when the order was cancelled. */
  readonly run: <N extends TaskName>(order: Order<N>) => Promise<Answer<N> | null>
  readonly cancel: (id: number) => void
}

/** @param sliceMs how long the thread may be deaf, and so how late it hears that an order is cancelled */
export function taskDoor(sliceMs: number): TaskDoor {
  const running = new Set<number>()
  let tell: ProgressListener = () => undefined
  return {
    listen: (listener) => {
      tell = listener
    },
    run: async ({ id, key, name, input }) => {
      running.add(id)
      try {
        const result = await inSlices(TASKS[name](input), {
          sliceMs,
          isCancelled: () => !running.has(id),
          onProgress: (share) => tell(id, share),
        })
        return result === undefined ? null : { key, result }
      } finally {
        running.delete(id)
      }
    },
    cancel: (id) => {
      running.delete(id)
    },
  }
}
