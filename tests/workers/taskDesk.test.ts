import { expose } from 'comlink'
import { afterEach, describe, expect, it } from 'vitest'
import { chanceFloor, chanceInterval } from '../../src/analysis/segregationChance.ts'
import { finish, type Steps } from '../../src/math/steps.ts'
import { inSlices } from '../../src/workers/slices.ts'
import { taskDesk, type TaskDesk } from '../../src/workers/taskDesk.ts'
import type { Thread } from '../../src/workers/thread.ts'
import { taskDoor, type TaskDoor } from '../../src/workers/taskDoor.ts'
import { cityByChance } from '../measures/chanceCity.ts'

const { x, y } = cityByChance(0.2, 0.8, 5)
const THREE_GROUPS = [x, y.map((count) => Math.floor(count / 3)), y.map((count) => Math.ceil(count / 2))]
const OPTIONS = { draws: 60, seed: 9 }
/** Minutes of work: nobody waits for it. */
const ENDLESS = { draws: 2_000_000, seed: 9 }

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

interface FakeThread extends Thread {
  readonly break: () => void
  readonly wasEnded: () => boolean
}

/** The far side of a channel, as a worker is, in the same process. */
function thread(door: TaskDoor | null = taskDoor(10)): FakeThread {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  if (door !== null) expose(door, port2)
  port1.start()
  let tellBroken = (): void => undefined
  let isEnded = false
  return {
    endpoint: port1,
    onBroken: (listener) => {
      tellBroken = listener
    },
    end: () => {
      isEnded = true
    },
    break: () => tellBroken(),
    wasEnded: () => isEnded,
  }
}

const refused = (): never => {
  throw new DOMException('Failed to construct Worker', 'SecurityError')
}

const ask = (desk: TaskDesk, input: { draws: number; seed: number }, counts: readonly (readonly number[])[] = [x, y]) =>
  desk.ask({ key: 'interval here', name: 'chanceInterval', input: { counts, ...input } })

describe.each([
  { where: 'in a worker', desk: () => taskDesk(() => thread()) },
  { where: 'on the page, where a worker is refused', desk: () => taskDesk(refused) },
])('questions answered $where', ({ desk }) => {
  it('get the very numbers of the plain functions, for two groups and for three, with the key of the question', async () => {
    for (const counts of [[x, y], THREE_GROUPS]) {
      expect(await ask(desk(), OPTIONS, counts).answer).toEqual({
        key: 'interval here',
        result: chanceInterval({ counts }, OPTIONS),
      })
      const floor = desk().ask({ key: 'floor here', name: 'chanceFloor', input: { counts, ...OPTIONS } })
      expect(await floor.answer).toEqual({ key: 'floor here', result: chanceFloor({ counts }, OPTIONS) })
    }
  })

  it('are answered side by side, each with its own key', async () => {
    const one = desk()
    const keys = ['a', 'b', 'c'].map(async (key) => {
      const answer = await one.ask({ key, name: 'chanceInterval', input: { counts: [x, y], ...OPTIONS } }).answer
      return answer?.key
    })
    expect(await Promise.all(keys)).toEqual(['a', 'b', 'c'])
  })

  it('tell how far they are, and are given up at once when cancelled', async () => {
    const one = desk()
    const shares: number[] = []
    let isFar: () => void = () => undefined
    const far = new Promise<void>((resolve) => (isFar = resolve))
    const asked = one.ask({
      key: 'long',
      name: 'chanceInterval',
      input: { counts: [x, y], ...ENDLESS },
      onProgress: (share) => {
        shares.push(share)
        if (shares.length === 3) isFar()
      },
    })
    await far
    expect(shares.every((share, index) => share > (shares[index - 1] ?? 0) && share < 1)).toBe(true)
    asked.cancel()
    expect(await asked.answer).toBeNull()
    const heard = shares.length
    // The thread is free again: the next question is answered, and nothing more is heard of the old one.
    expect(await ask(one, OPTIONS).answer).not.toBeNull()
    expect(shares.length).toBeLessThanOrEqual(heard + 1)
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(shares.length).toBeLessThanOrEqual(heard + 1)
  })

  it('that make no sense are refused with the reason', async () => {
    await expect(ask(desk(), { draws: 1, seed: 1 }).answer).rejects.toThrow(/at least 2 draws/)
  })
})

describe('a thread that is not there', () => {
  it('is done without when it cannot be loaded', async () => {
    const silent = thread(null)
    const asked = ask(
      taskDesk(() => silent),
      OPTIONS,
    )
    setTimeout(silent.break, 5)
    expect(await asked.answer).toMatchObject({ key: 'interval here' })
    expect(silent.wasEnded()).toBe(true)
  })

  it('is done without when it never starts', async () => {
    const silent = thread(null)
    expect(
      await ask(
        taskDesk(() => silent, 20),
        OPTIONS,
      ).answer,
    ).toMatchObject({ key: 'interval here' })
    expect(silent.wasEnded()).toBe(true)
  })

  it('is done without when it breaks in the middle of the work', async () => {
    const lame: TaskDoor = { ...taskDoor(10), run: () => new Promise(() => undefined) }
    const breaking = thread(lame)
    const desk = taskDesk(() => breaking)
    const asked = ask(desk, OPTIONS)
    setTimeout(breaking.break, 30)
    expect(await asked.answer).toMatchObject({ result: chanceInterval({ counts: [x, y] }, OPTIONS) })
    expect(await ask(desk, OPTIONS).answer).not.toBeNull()
  })

  it('is opened once, and not before the first question', async () => {
    let opened = 0
    const desk = taskDesk(() => {
      opened += 1
      return thread()
    })
    expect(opened).toBe(0)
    await ask(desk, OPTIONS).answer
    await ask(desk, OPTIONS).answer
    expect(opened).toBe(1)
  })

  it('is not asked for what was cancelled before it started', async () => {
    const orders: string[] = []
    const door = taskDoor(10)
    const watched: TaskDoor = {
      ...door,
      run: (order) => {
        orders.push(order.key)
        return door.run(order)
      },
    }
    const desk = taskDesk(() => thread(watched))
    const first = ask(desk, ENDLESS)
    first.cancel()
    expect(await first.answer).toBeNull()
    await desk.ask({ key: 'second', name: 'chanceInterval', input: { counts: [x, y], ...OPTIONS } }).answer
    expect(orders).toEqual(['second'])
  })
})

describe('a thread at work', () => {
  it('stops when the order is cancelled, while another order goes on', async () => {
    const door = taskDoor(10)
    const order = (id: number, options: { draws: number; seed: number }) =>
      door.run({ id, key: 'k', name: 'chanceInterval', input: { counts: [x, y], ...options } })
    const [given, kept] = [order(1, ENDLESS), order(2, { draws: 2000, seed: 9 })]
    setTimeout(() => door.cancel(1), 20)
    expect(await given).toBeNull()
    expect(await kept).toMatchObject({ result: { draws: 2000 } })
  })
})

describe('slices', () => {
  /** Steps of one millisecond. */
  function* busy(count: number): Steps<string> {
    for (let k = 0; k < count; k++) {
      const until = performance.now() + 1
      while (performance.now() < until);
      yield (k + 1) / count
    }
    return 'done'
  }

  it('let others have their turn again and again, and stop in the pause after a cancellation', async () => {
    let turns = 0
    let isRunning = true
    const others = (): void => {
      turns += 1
      if (isRunning) setImmediate(others)
    }
    setImmediate(others)
    const sliced = { sliceMs: 5, onProgress: () => undefined }
    expect(await inSlices(busy(60), { ...sliced, isCancelled: () => false })).toBe('done')
    expect(turns).toBeGreaterThan(5)
    let steps = 0
    const counted = (function* () {
      for (const share of busy(1000)) {
        steps += 1
        yield share
      }
      return 'done'
    })()
    expect(await inSlices(counted, { ...sliced, isCancelled: () => true })).toBeUndefined()
    expect(steps).toBeLessThanOrEqual(6)
    isRunning = false
  })

  it('come to the same as all steps at once', () => {
    expect(finish(busy(3))).toBe('done')
  })
})
