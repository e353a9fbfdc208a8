import { wrap, type Remote } from 'comlink'
import { AREA_LIMITS } from '../areafiles/areaLimits.ts'
import type { IntakeDoor } from './intake.worker.ts'
import type { IntakeAnswer, IntakeOrder } from './intakeWork.ts'
import { opened, withResolver, workerThread, type Thread } from './thread.ts'

/** The most that any file of any kind may be: a larger one is not taken into memory at all. */
export const MOST_BYTES: number = AREA_LIMITS.bytes

/** The thread ended in the middle of its work, and no browser says why: most often its memory was full. */
export class ReadingBroke extends Error {}

/** A worker that has not started by then is not waited for. */
const START_MS = 8000

/** Files that are being read. */
export interface IntakeAsked {
  /** Null once it is given up; rejected when the files cannot be read anywhere. */
  readonly answer: Promise<IntakeAnswer | null>
  /** Ends the reading, also of a file that takes for ever. */
  readonly giveUp: () => void
}

export type IntakeDesk = (order: IntakeOrder) => IntakeAsked

/**
 * Has files read by a thread of their own, a new one each time: it ends with its answer, and what a file took of memory
 * goes with it. Where there can be none, the page reads them itself, with the same answer.
 */
export function intakeDesk(open: () => Thread, startMs: number = START_MS): IntakeDesk {
  return (order) => {
    let isGivenUp = false
    const ended = withResolver<null>()
    const thread = opened(open)
    const answer = thread === null ? onPage(order) : byThread(thread, order, startMs, () => isGivenUp)
    return {
      answer: Promise.race([answer, ended.promise]),
      giveUp: () => {
        isGivenUp = true
        thread?.end()
        ended.resolve(null)
      },
    }
  }
}

/** What reads files is fetched only here. */
async function onPage(order: IntakeOrder): Promise<IntakeAnswer> {
  const { intakeWork } = await import('./intakeWork.ts')
  return intakeWork(order)
}

async function byThread(
  thread: Thread,
  order: IntakeOrder,
  startMs: number,
  isGivenUp: () => boolean,
): Promise<IntakeAnswer | null> {
  const broken = withResolver<null>()
  thread.onBroken(() => broken.resolve(null))
  const remote: Remote<IntakeDoor> = wrap<IntakeDoor>(thread.endpoint)
  const timer = setTimeout(() => broken.resolve(null), startMs)
  const isThere = await Promise.race([Promise.resolve(remote.isReady()), broken.promise])
  clearTimeout(timer)
  if (isGivenUp()) return null
  if (isThere === null) {
    thread.end()
    return onPage(order)
  }
  try {
    const answer = await Promise.race([remote.work(order), broken.promise])
    // What broke a thread would break the page as well.
    if (answer === null && !isGivenUp()) throw new ReadingBroke('The thread that read the files broke.')
    return answer
  } finally {
    thread.end()
  }
}

/** The worker of the page. */
export const intake: IntakeDesk = intakeDesk(() =>
  workerThread(new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' })),
)
