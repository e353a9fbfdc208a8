/** Has what chance gives drawn away from the page, one task after the other, and tells when there is more to show. */
import { STANDARD_DRAWS } from '../analysis/segregationChance.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { desk, type TaskDesk } from '../workers/taskDesk.ts'
import { announce } from './actions.ts'
import { isDrawn, rememberFloor, rememberInterval, taskKey, type ChanceTask } from './segregationChance.ts'
import { appStore } from './store.ts'

/** Work that takes longer says that it is going on, and how far it is. */
const SLOW_MS = 500

export interface ChanceDrawing {
  /**
   * From now on these tasks are wanted and no others: what is being drawn for another question is given up.
   * @returns settled when everything that is wanted by then has been drawn
   */
  readonly want: (tasks: readonly ChanceTask[]) => Promise<void>
  /** Calls the listener when there is something else to show, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void
  /** Another number means that there is something else to show. */
  readonly turn: () => number
  /** How much of the wanted is drawn, from 0 to 1; null when nothing is or it goes quickly. */
  readonly progress: () => number | null
}

interface Running {
  readonly key: string
  readonly cancel: () => void
  share: number
}

/** @param onSlow called once for each time that the wanted takes long */
export function chanceDrawing(where: TaskDesk, onSlow: () => void, slowMs: number = SLOW_MS): ChanceDrawing {
  const listeners = new Set<() => void>()
  const failed = new Set<string>()
  let [turn, isSlow] = [0, false]
  let wanted: readonly ChanceTask[] = []
  let running: Running | undefined
  let work: Promise<void> | undefined

  const isOpen = (task: ChanceTask): boolean => !isDrawn(task) && !failed.has(taskKey(task))
  const isWanted = (key: string): boolean => wanted.some((task) => taskKey(task) === key)
  const tell = (): void => {
    turn += 1
    for (const listener of listeners) listener()
  }

  const draw = async (task: ChanceTask): Promise<void> => {
    const key = taskKey(task)
    const ask = (onProgress: (share: number) => void) => ordered(where, task, key, onProgress)
    const order = ask((share) => {
      if (running?.key !== key) return
      running.share = share
      if (isSlow) tell()
    })
    running = { key, cancel: order.cancel, share: 0 }
    try {
      const answer = await order.answer
      // Late: something else is asked by now, or it is not the answer to this.
      if (answer === null || !isWanted(key)) return
      if (answer.key === key) answer.remember()
      else failed.add(key)
    } catch (error) {
      failed.add(key)
      console.error(error)
    } finally {
      running = undefined
    }
  }

  const drawAll = async (): Promise<void> => {
    const timer = setTimeout(() => {
      isSlow = true
      onSlow()
      tell()
    }, slowMs)
    for (let task = wanted.find(isOpen); task !== undefined; task = wanted.find(isOpen)) {
      await draw(task)
      if (isSlow || (task.isFirst && !wanted.some((other) => other.isFirst && isOpen(other)))) tell()
    }
    clearTimeout(timer)
    isSlow = false
    work = undefined
    tell()
  }

  return {
    want: (tasks) => {
      wanted = tasks
      if (running !== undefined && !isWanted(running.key)) running.cancel()
      if (work === undefined && wanted.some(isOpen)) work = drawAll()
      return work ?? Promise.resolve()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    turn: () => turn,
    progress: () => {
      if (!isSlow || wanted.length === 0) return null
      return (wanted.filter((task) => !isOpen(task)).length + (running?.share ?? 0)) / wanted.length
    },
  }
}

interface Drawn {
  readonly key: string
  readonly remember: () => void
}

/** The task as an order to the desk; what comes of it knows where it is to be kept. */
function ordered(where: TaskDesk, { kind, groups }: ChanceTask, key: string, onProgress: (share: number) => void) {
  const input = { counts: groups.counts, ...STANDARD_DRAWS }
  if (kind === 'interval') {
    const { answer, cancel } = where.ask({ key, name: 'chanceInterval', input, onProgress })
    return { answer: answer.then(drawn((result) => rememberInterval(groups, result))), cancel }
  }
  const { answer, cancel } = where.ask({ key, name: 'chanceFloor', input, onProgress })
  return { answer: answer.then(drawn((result) => rememberFloor(groups, result))), cancel }
}

const drawn =
  <T>(keep: (result: T) => void) =>
  (answer: { readonly key: string; readonly result: T } | null): Drawn | null =>
    answer === null ? null : { key: answer.key, remember: () => keep(answer.result) }

/** The drawing of the page. */
export const drawing: ChanceDrawing = chanceDrawing(desk, () =>
  announce(SEGREGATION[appStore.getState().query.language].correctedPending),
)
