import { afterEach, describe, expect, it, vi } from 'vitest'
import { chanceInterval, STANDARD_DRAWS } from '../../src/analysis/segregationChance.ts'
import type { DivisionGroups } from '../../src/analysis/segregationGroups.ts'
import { knownFloor, knownInterval, taskKey, type ChanceTask } from '../../src/state/segregationChance.ts'
import { chanceDrawing } from '../../src/state/segregationDrawing.ts'
import type { Question, TaskDesk } from '../../src/workers/taskDesk.ts'
import type { Answer } from '../../src/workers/taskDoor.ts'
import { TASKS, type TaskName } from '../../src/workers/tasks.ts'
import { finish } from '../../src/math/steps.ts'

const COUNTS = [
  [40, 10, 5],
  [10, 60, 70],
]

const groupsHere = (): DivisionGroups => ({
  division: 'foreignBackground',
  counts: COUNTS,
  totals: [50, 70, 75],
  shares: [55 / 195, 140 / 195],
  counted: 195,
  units: 3,
})

const task = (change: Partial<ChanceTask> = {}): ChanceTask => ({
  kind: 'interval',
  groups: groupsHere(),
  level: 'deso',
  year: 2025,
  city: 'malmo',
  isFirst: true,
  ...change,
})

interface Order {
  readonly key: string
  readonly answer: (change?: { readonly key: string }) => void
  readonly fail: (reason: Error) => void
  readonly progress: (share: number) => void
  isCancelled: boolean
}

/** A desk whose answers come when the test says so. */
function slowDesk() {
  const orders: Order[] = []
  const ask = <N extends TaskName>({ key, name, input, onProgress }: Question<N>) => {
    let settle: (answer: Answer<N> | null) => void = () => undefined
    let fail: (reason: Error) => void = () => undefined
    const answer = new Promise<Answer<N> | null>((resolve, reject) => {
      settle = resolve
      fail = reject
    })
    const order: Order = {
      key,
      answer: (change) => settle({ key, result: finish(TASKS[name](input)), ...change }),
      fail: (reason) => fail(reason),
      progress: (share) => onProgress?.(share),
      isCancelled: false,
    }
    orders.push(order)
    const cancel = () => {
      order.isCancelled = true
      settle(null)
    }
    return { answer, cancel }
  }
  const desk: TaskDesk = { ask }
  const next = async (index: number): Promise<Order> => {
    await vi.waitFor(() => expect(orders.length).toBeGreaterThan(index))
    const order = orders[index]
    if (order === undefined) throw new Error('nothing was ordered')
    return order
  }
  return { desk, orders, next }
}

afterEach(() => vi.restoreAllMocks())

describe('what is drawn by chance', () => {
  it('is asked for in order, one at a time, under a key that says everything it depends on', async () => {
    const { desk, orders, next } = slowDesk()
    const drawing = chanceDrawing(desk, () => undefined)
    const [first, second] = [task(), task({ kind: 'floor', groups: groupsHere() })]
    const all = drawing.want([first, second])
    expect(orders.map(({ key }) => key)).toEqual(['interval foreignBackground deso 2025 malmo 500 20251231'])
    ;(await next(0)).answer()
    expect((await next(1)).key).toBe(taskKey(second))
    ;(await next(1)).answer()
    await all
    expect(knownInterval(first.groups)).toEqual(chanceInterval(first.groups, STANDARD_DRAWS))
    expect(knownFloor(second.groups)?.seed).toBe(STANDARD_DRAWS.seed)
  })

  it('is shown when all that is read first is there, and when everything is', async () => {
    const { desk, next } = slowDesk()
    const drawing = chanceDrawing(desk, () => undefined)
    const shown: number[] = []
    drawing.onChange(() => shown.push(drawing.turn()))
    const tasks = [
      task(),
      task({ city: 'b' }),
      task({ city: 'c', isFirst: false }),
      task({ city: 'd', isFirst: false }),
    ]
    const all = drawing.want(tasks)
    const seen: number[] = []
    for (const index of tasks.keys()) {
      ;(await next(index)).answer()
      await vi.waitFor(() => expect(knownInterval(tasks[index]?.groups ?? groupsHere())).toBeDefined())
      await Promise.resolve()
      seen.push(shown.length)
    }
    await all
    expect(seen.slice(0, 3)).toEqual([0, 1, 1])
    expect(shown).toHaveLength(2)
  })

  it('is given up when something else is asked; the other question is answered next', async () => {
    const { desk, orders, next } = slowDesk()
    const drawing = chanceDrawing(desk, () => undefined)
    const [old, other] = [task({ year: 2020 }), task()]
    void drawing.want([old])
    const all = drawing.want([other])
    expect(orders[0]?.isCancelled).toBe(true)
    ;(await next(1)).answer()
    await all
    expect(orders.map(({ key }) => key)).toEqual([taskKey(old), taskKey(other)])
    expect(knownInterval(old.groups)).toBeUndefined()
    expect(knownInterval(other.groups)).toBeDefined()
  })

  it('goes on when the same is still asked for among other things', async () => {
    const { desk, orders, next } = slowDesk()
    const drawing = chanceDrawing(desk, () => undefined)
    const kept = task()
    void drawing.want([kept])
    const all = drawing.want([kept, task({ city: 'goteborg' })])
    expect(orders[0]?.isCancelled).toBe(false)
    ;(await next(0)).answer()
    ;(await next(1)).answer()
    await all
    expect(orders).toHaveLength(2)
  })

  it('is dropped when it answers another question than the one that was asked', async () => {
    const { desk, next } = slowDesk()
    const drawing = chanceDrawing(desk, () => undefined)
    const asked = task()
    const all = drawing.want([asked])
    ;(await next(0)).answer({ key: taskKey(task({ year: 1999 })) })
    await all
    expect(knownInterval(asked.groups)).toBeUndefined()
  })

  it('is not asked for again when it failed, and what comes after it is drawn all the same', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { desk, orders, next } = slowDesk()
    const drawing = chanceDrawing(desk, () => undefined)
    const [bad, good] = [task(), task({ city: 'goteborg' })]
    const all = drawing.want([bad, good])
    ;(await next(0)).fail(new RangeError('no'))
    ;(await next(1)).answer()
    await all
    await drawing.want([bad, good])
    expect(orders).toHaveLength(2)
    expect(log).toHaveBeenCalledOnce()
    expect(knownInterval(good.groups)).toBeDefined()
  })

  it('says once that it takes long, and how far it is only then', async () => {
    const { desk, next } = slowDesk()
    const onSlow = vi.fn()
    const drawing = chanceDrawing(desk, onSlow, 20)
    const all = drawing.want([task(), task({ city: 'goteborg' })])
    const order = await next(0)
    order.progress(0.5)
    expect(drawing.progress()).toBeNull()
    await vi.waitFor(() => expect(drawing.progress()).toBe(0.25))
    order.progress(0.8)
    expect(drawing.progress()).toBe(0.4)
    order.answer()
    const second = await next(1)
    expect(drawing.progress()).toBe(0.5)
    second.answer()
    await all
    expect(drawing.progress()).toBeNull()
    expect(onSlow).toHaveBeenCalledOnce()
  })

  it('says nothing of what goes quickly', async () => {
    const { desk, next } = slowDesk()
    const onSlow = vi.fn()
    const all = chanceDrawing(desk, onSlow, 100).want([task()])
    ;(await next(0)).answer()
    await all
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(onSlow).not.toHaveBeenCalled()
  })
})
