import { describe, expect, it } from 'vitest'
import { Client } from '../../scripts/fetch/client.ts'
import { RateLimit } from '../../scripts/fetch/rateLimit.ts'
import { backoff, retryAfter } from '../../scripts/fetch/retry.ts'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { readPublishers } from '../fixtures/publisher/testOffice.ts'
import type { FaultKind } from '../fixtures/publisher/publisher.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const METADATA = /TAB6574\/metadata/
const population = (...given: string[]) => office.scb('--only', 'population', '--api', 'v2', ...given)

describe('a fault that passes', () => {
  const passing: [string, FaultKind][] = [
    ['two internal errors', { kind: 'status', status: 500 }],
    ['two connections broken in the middle', { kind: 'reset' }],
  ]
  it.each(passing)('is waited out: %s', async (_, fault) => {
    office.publisher.fail(METADATA, fault, 2)
    expect((await population()).code).toBe(0)
    expect(office.publisher.count(METADATA)).toBe(3)
    const [first = 0, second = 0] = office.waits
    expect(first).toBeGreaterThanOrEqual(1000)
    expect(second).toBeGreaterThan(first / 2)
    expect(second).toBeLessThanOrEqual(4000)
  })

  it('is waited out as long as the publisher asks, in seconds', async () => {
    office.publisher.fail(METADATA, { kind: 'status', status: 429, retryAfter: '17' }, 1)
    expect((await population()).code).toBe(0)
    expect(office.waits[0]).toBe(17_000)
    expect(office.told.join()).toContain('status 429: väntar 17,0 s')
  })

  it('is waited out as long as the publisher asks, by a date', async () => {
    const until = new Date(office.now + 23_000).toUTCString()
    office.publisher.fail(METADATA, { kind: 'status', status: 503, retryAfter: until }, 1)
    expect((await population()).code).toBe(0)
    expect(office.waits[0]).toBe(23_000)
  })

  it('is not waited out for an hour', async () => {
    office.publisher.fail(METADATA, { kind: 'status', status: 429, retryAfter: '3600' }, 1)
    expect((await population()).text).toContain('utgivaren ber om en paus på 3600 s')
  })

  it('is told of when it does not pass: no answer in time', async () => {
    office.publishers.scb.pxweb.limits.timeoutSeconds = 0.05
    office.publishers.scb.pxweb.limits.attempts = 2
    office.publisher.fail(METADATA, { kind: 'silence' })
    const { code, text } = await population()
    expect(code).toBe(1)
    expect(text).toContain('inget svar inom 0,05 s, 2 försök')
    expect(office.publisher.count(METADATA)).toBe(2)
  })
})

describe('a fault that stays', () => {
  it('is not asked about again, and its first words are told', async () => {
    office.publisher.fail(METADATA, { kind: 'status', status: 404 })
    const { code, text } = await population()
    expect(code).toBe(1)
    expect(office.publisher.count(METADATA)).toBe(1)
    expect(text).toContain('status 404 efter 1 försök: "Parameter error in the query"')
  })

  const contents: [FaultKind['kind'] & ('html' | 'latin1' | 'truncated' | 'garbled' | 'empty'), string][] = [
    ['html', 'an HTML page came instead of JSON'],
    ['latin1', 'the character set iso-8859-1, not UTF-8'],
    ['truncated', 'JSON that is not whole'],
    ['garbled', 'text in which the Swedish letters are garbled'],
    ['empty', 'an empty answer'],
  ]
  it.each(contents)('is told of and never stored: %s with status 200', async (kind, words) => {
    office.publisher.fail(METADATA, { kind }, 1)
    const { code, text } = await population('--lang', 'en')
    expect(code).toBe(1)
    expect(text).toContain(words)
    expect((await population()).code).toBe(0)
  })

  it.each(contents)('leaves nothing of the theme when it is in the figures: %s', async (kind, words) => {
    office.publisher.fail(/TAB6574\/data.*DeSO2025/, { kind })
    expect((await population('--lang', 'en')).text).toContain(words)
    expect(readManifest(office.path('out'))).toEqual([])
  })

  it('is an answer that is too large', async () => {
    office.publishers.scb.pxweb.limits.mostBytes = 500
    expect((await population()).text).toContain('ett svar på mer än 500 bytes')
  })

  it('is a loop of redirects', async () => {
    office.publisher.fail(METADATA, { kind: 'redirect', location: '/v2/tables/TAB6574/metadata?lang=sv' })
    expect((await population()).text).toContain('status 302, hänvisning till')
  })
})

describe('a mark at the start of the bytes', () => {
  it('is no fault', async () => {
    office.publisher.fail(METADATA, { kind: 'bom' })
    expect((await population()).code).toBe(0)
  })
})

describe('the rate', () => {
  it('is kept in every window of time, by the client too', async () => {
    office.publishers.scb.pxweb.limits.callsPerWindow = 3
    office.publishers.scb.pxweb.cellsPerRequest = 12
    const starts: number[] = []
    const clock = { now: () => office.now, sleep: (ms: number) => Promise.resolve(void (office.now += ms)) }
    const client = new Client({
      clock,
      uniform: () => 0.5,
      onRetry: () => undefined,
      onMoved: () => undefined,
      onUnreached: () => undefined,
    })
    const { limits } = office.publishers.scb.pxweb
    const address = `${office.publisher.address}/v2/tables/TAB6574/metadata`
    for (let call = 0; call < 20; call++) {
      office.now += (call * 37) % 900
      await client.ask({ method: 'GET', address, body: null }, limits)
      starts.push(office.now)
    }
    starts.forEach((start, at) => {
      const within = starts.filter((other) => other >= start && other < start + 11_000)
      expect(within.length, `from call ${at}`).toBeLessThanOrEqual(3)
    })
    expect((starts.at(-1) ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(6 * 11_000)
  })

  it('is of each host alone', async () => {
    let now = 0
    const limit = new RateLimit({ now: () => now, sleep: (ms) => Promise.resolve(void (now += ms)) })
    for (const host of ['a', 'b', 'a', 'b']) await limit.turn(host, { calls: 2, windowMs: 1000 })
    expect(now).toBe(0)
    await limit.turn('a', { calls: 2, windowMs: 1000 })
    expect(now).toBe(1000)
  })
})

describe('the waits', () => {
  it('double, with up to half left out', () => {
    expect([1, 2, 3].map((attempt) => backoff(attempt, 2000, 1))).toEqual([2000, 4000, 8000])
    expect(backoff(3, 2000, 0)).toBe(4000)
  })

  it.each([
    ['12', 12_000],
    ['Thu, 01 Jan 1970 00:01:40 GMT', 40_000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['soon', null],
    [null, null],
  ])('read %s', (header, expected) => {
    expect(retryAfter({ retryAfter: header, date: null, now: 60_000 })).toBe(expected)
  })

  it('are the same in every run', async () => {
    const waits = []
    for (const round of ['one', 'two']) {
      office.waits.length = 0
      office.publisher.fail(METADATA, { kind: 'status', status: 500 }, 3)
      await population('--cache', office.path(round))
      waits.push([...office.waits])
    }
    expect(waits[0]).toHaveLength(3)
    expect(waits[1]).toEqual(waits[0])
  })
})

describe('the addresses of the configuration', () => {
  it('are all encrypted', () => {
    const { scb, malmo } = readPublishers()
    const all = [scb.pxweb.v1.address, scb.pxweb.v2.address, scb.wfs.address, malmo.address]
    expect(all.filter((address) => !address.startsWith('https://'))).toEqual([])
  })
})
