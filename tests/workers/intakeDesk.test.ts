import { expose } from 'comlink'
import { describe, expect, it } from 'vitest'
import type { GivenFile } from '../../src/domain/delivery.ts'
import type { IntakeDoor } from '../../src/workers/intake.worker.ts'
import { intakeDesk } from '../../src/workers/intakeDesk.ts'
import { intakeWork, type IntakeAnswer, type IntakeOrder } from '../../src/workers/intakeWork.ts'
import type { Thread } from '../../src/workers/thread.ts'

const file = (name: string, text: string): GivenFile => ({
  name,
  bytes: new Uint8Array(new TextEncoder().encode(text)),
})
const orderOf = (...files: readonly GivenFile[]): IntakeOrder => ({
  files,
  unopened: [],
  mappings: [],
  ground: { levels: new Map(), layers: [], columns: new Map() },
  rules: null,
})
const ORDER = orderOf(file('tom.csv', ''))
const ANSWER: IntakeAnswer = {
  result: { proposals: [], tables: [], areas: [], findings: [] },
  drawn: [],
  looks: [],
  mappingFiles: [],
}

/** A thread that works as the given door does, and remembers whether it was ended. */
function threadOf(door: IntakeDoor): Thread & { isEnded: () => boolean; breakDown: () => void } {
  const { port1, port2 } = new MessageChannel()
  expose(door, port1)
  let isEnded = false
  let broken: () => void = () => undefined
  return {
    endpoint: port2,
    onBroken: (listener) => {
      broken = listener
    },
    end: () => {
      isEnded = true
      port1.close()
      port2.close()
    },
    isEnded: () => isEnded,
    breakDown: () => broken(),
  }
}

const forEver = () => new Promise<IntakeAnswer>(() => undefined)

describe('the desk that has files read', () => {
  it('has them read by a thread, which ends with its answer', async () => {
    const thread = threadOf({ isReady: () => true, work: () => Promise.resolve(ANSWER) })
    expect(await intakeDesk(() => thread)(ORDER).answer).toEqual(ANSWER)
    expect(thread.isEnded()).toBe(true)
  })

  it('reads them on the page where there can be no thread, with the same answer', async () => {
    const answer = await intakeDesk(() => {
      throw new Error('refused')
    })(ORDER).answer
    expect(answer).toEqual(await intakeWork(ORDER))
    expect(answer?.result.findings.map(({ code }) => code)).toContain('fileEmpty')
  })

  it('reads them on the page where a thread does not start', async () => {
    const silent = threadOf({ isReady: () => true, work: forEver })
    silent.end()
    const answer = await intakeDesk(() => silent, 20)(ORDER).answer
    expect(answer?.looks).toEqual([{ kind: 'unreadable', file: 'tom.csv' }])
  })

  it('says so when a thread breaks on a file, and does not let the file break the page too', async () => {
    const thread = threadOf({ isReady: () => true, work: forEver })
    const { answer } = intakeDesk(() => thread)(ORDER)
    setTimeout(thread.breakDown, 20)
    await expect(answer).rejects.toThrow('broke')
    expect(thread.isEnded()).toBe(true)
  })

  it('gives up a file that takes for ever', async () => {
    const thread = threadOf({ isReady: () => true, work: forEver })
    const asked = intakeDesk(() => thread)(ORDER)
    asked.giveUp()
    expect(await asked.answer).toBeNull()
    expect(thread.isEnded()).toBe(true)
  })

  it('tells a mapping file from a file of areas by what it begins with', async () => {
    const areas = file('a.json', '{"type": "FeatureCollection", "features": []}')
    const mapping = file('b.json', '{"kind": "table", "file": "barn.csv"}')
    const { mappingFiles, looks, result } = await intakeWork(orderOf(areas, mapping))
    expect(mappingFiles.map((one) => one.file)).toEqual(['b.json'])
    expect(looks.map((one) => one.file)).toEqual(['a.json'])
    expect(result.findings.filter(({ place }) => place.file === 'b.json').length).toBeGreaterThan(3)
  })
})
