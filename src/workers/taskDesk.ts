import { proxy, wrap, type Remote } from 'comlink'
import { taskDoor, type Answer, type Order, type TaskDoor } from './taskDoor.ts'
import type { TaskName } from './tasks.ts'
import { opened, withResolver, workerThread, type Thread } from './thread.ts'

/** What a page asks for, and how it wants to hear of it. */
export interface Question<N extends TaskName> extends Omit<Order<N>, 'id'> {
  readonly onProgress?: (share: number) => void
}

/** A question that is being answered. */
export interface Asked<N extends TaskName> {
  /** Null once it is cancelled; rejected when the task throws. */
  readonly answer: Promise<Answer<N> | null>
  readonly cancel: () => void
}

export interface TaskDesk {
  readonly ask: <N extends TaskName>(question: Question<N>) => Asked<N>
}

/** On the page itself a slice leaves half a frame to everything else. */
const PAGE_SLICE_MS = 8
/** A worker that has not started by then is not waited for. */
const START_MS = 5000

/**
 * Takes questions and has them answered by a thread of its own, opened with the first question. Where there can be
 * none (a frame without an origin, a policy, an old browser), or where it breaks, the page answers itself, in slices,
 * with the same numbers.
 */
export function taskDesk(open: () => Thread, startMs: number = START_MS): TaskDesk {
  const listeners = new Map<number, (share: number) => void>()
  const tell = (id: number, share: number): void => listeners.get(id)?.(share)
  const page = taskDoor(PAGE_SLICE_MS)
  page.listen(tell)
  let line: Line | undefined
  let lastId = 0

  const answered = async <N extends TaskName>(order: Order<N>, isCancelled: () => boolean) => {
    line ??= openLine(open, tell, startMs)
    const { door, broken } = line
    const remote = await door
    if (isCancelled()) return null
    if (remote === null) return page.run(order)
    const first = await Promise.race([remote.run(order), broken])
    if (first !== BROKEN) return first as Answer<N> | null
    return isCancelled() ? null : page.run(order)
  }

  return {
    ask: ({ onProgress, ...question }) => {
      lastId += 1
      const id = lastId
      if (onProgress !== undefined) listeners.set(id, onProgress)
      const cancelled = withResolver<null>()
      let isCancelled = false
      const work = answered({ id, ...question }, () => isCancelled)
      return {
        answer: Promise.race([work, cancelled.promise]).finally(() => listeners.delete(id)),
        cancel: () => {
          isCancelled = true
          cancelled.resolve(null)
          page.cancel(id)
          void line?.door.then((remote) => remote?.cancel(id))
        },
      }
    },
  }
}

const BROKEN = Symbol('broken')

interface Line {
  /** Null when the page has to work itself. */
  readonly door: Promise<Remote<TaskDoor> | null>
  readonly broken: Promise<typeof BROKEN>
}

function openLine(open: () => Thread, tell: (id: number, share: number) => void, startMs: number): Line {
  const broken = withResolver<typeof BROKEN>()
  const thread = opened(open)
  if (thread === null) return { door: Promise.resolve(null), broken: broken.promise }
  const remote = wrap<TaskDoor>(thread.endpoint)
  const giveUp = () => {
    thread.end()
    broken.resolve(BROKEN)
  }
  thread.onBroken(giveUp)
  const timer = setTimeout(giveUp, startMs)
  const started = Promise.resolve(remote.listen(proxy(tell))).then(() => clearTimeout(timer))
  const door = Promise.race([started, broken.promise]).then((first) => (first === BROKEN ? null : remote))
  return { door, broken: broken.promise }
}

/** The worker of the page. */
export const desk: TaskDesk = taskDesk(() =>
  workerThread(new Worker(new URL('./tasks.worker.ts', import.meta.url), { type: 'module' })),
)
