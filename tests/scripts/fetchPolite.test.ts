import { createServer } from 'node:https'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { RateLimit } from '../../scripts/fetch/rateLimit.ts'
import { ownCertificate } from '../fixtures/publisher/ownCertificate.ts'
import { Publisher, type FaultKind } from '../fixtures/publisher/publisher.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const METADATA = /TAB6574\/metadata/
const HOUR = 3_600_000
const population = (...given: string[]) => office.scb('--only', 'population', '--api', 'v2', ...given)

describe('a host that asks for a long rest', () => {
  it('is asked nothing more before it is over', async () => {
    office.publisher.fail(/DeSO_2025/, { kind: 'status', status: 429, retryAfter: '3600' }, 1)
    const { code, text } = await office.scb('--only', 'boundaries,population,education', '--years', '2024')
    expect(code).toBe(1)
    expect(office.publisher.heard).toHaveLength(1)
    expect(text.match(/utgivaren ber om en paus på 3600 s/g)).toHaveLength(4)
    expect((await office.scb('--only', 'boundaries,population', '--years', '2024')).code).toBe(0)
  })

  it('is asked again in the same run once it is over', async () => {
    const packages = async (waits: string): Promise<number> => {
      office.publisher.heard.length = 0
      office.publisher.fail(/stat:DeSO_2025/, { kind: 'status', status: 429, retryAfter: '400' }, 1)
      office.publisher.fail(METADATA, { kind: 'status', status: 503, retryAfter: waits }, 2)
      const only = ['--only', 'boundaries,population', '--years', '2024', '--refresh']
      const { text } = await office.run('--from', 'scb,malmo', '--kommun', '0999', ...only)
      expect(text).toContain('paus på 400 s')
      return office.publisher.count(/package_show/)
    }
    // Another host of the same publisher is not asked to rest, and takes its time.
    office.publishers.scb.pxweb.v2.address = `${office.publisher.address.replace('127.0.0.1', 'localhost')}/v2`
    expect(await packages('150')).toBe(0)
    expect(await packages('250')).toBeGreaterThan(0)
  })
})

describe('a clock that is wrong', () => {
  it('is not trusted where the host tells its own time', async () => {
    const there = office.now - HOUR
    const [date, retryAfter] = [there, there + 23_000].map((time) => new Date(time).toUTCString())
    office.publisher.fail(METADATA, { kind: 'status', status: 503, retryAfter: retryAfter ?? '', date: date ?? '' }, 1)
    expect((await population()).code).toBe(0)
    expect(office.waits[0]).toBe(23_000)
  })

  it('and is set back while the run goes on does not hold it', async () => {
    let now = 2 * HOUR
    const waits: number[] = []
    const limit = new RateLimit({ now: () => now, sleep: (ms) => Promise.resolve(void waits.push(ms)) })
    for (let call = 0; call < 2; call++) await limit.turn('a', { calls: 2, windowMs: 1000 })
    now -= HOUR
    await limit.turn('a', { calls: 2, windowMs: 1000 })
    expect(waits).toEqual([1000])
  })
})

describe('a redirect', () => {
  it('to another host is followed and told of', async () => {
    const other = new Publisher()
    await other.start()
    other.pxweb.tables.push(...office.publisher.pxweb.tables)
    const location = `${other.address}/v2/tables/TAB6574/metadata?lang=sv`
    office.publisher.fail(METADATA, { kind: 'redirect', location })
    const { code, text } = await population()
    await other.stop()
    const [from, to] = [office.publisher.address, other.address].map((address) => new URL(address).host)
    expect(code).toBe(0)
    expect(text).toContain(`hänvisning till en annan värd: ${String(from)} → ${String(to)}. Är den utgivarens?`)
  })

  it.each([
    ['of a question by post', /TAB6574\/data/, '/elsewhere'],
    ['to another kind of address', METADATA, 'ftp://files.example/'],
    ['to no address', METADATA, 'http://'],
  ])('%s is refused', async (_, path, location) => {
    office.publishers.scb.pxweb.longestAddress = 200
    office.publisher.fail(path, { kind: 'redirect', location })
    const { code, text } = await population()
    expect(code).toBe(1)
    expect(text).toContain(`status 302, hänvisning till ${location}`)
  })

  it('without an address is no answer', async () => {
    office.publisher.fail(METADATA, { kind: 'status', status: 304 })
    expect((await population()).text).toContain('status 304, hänvisning till –')
  })
})

describe('an answer', () => {
  it('that is packed is read', async () => {
    office.publisher.fail(/TAB6574/, { kind: 'gzip' })
    expect((await population()).code).toBe(0)
  })

  it('that begins and never ends is waited for no longer than any other', async () => {
    office.publishers.scb.pxweb.limits.timeoutSeconds = 0.1
    office.publisher.fail(METADATA, { kind: 'stall' })
    const { code, text } = await population()
    expect(code).toBe(1)
    expect(text).toContain('inget svar inom 0,1 s, 5 försök')
    expect(text).toContain('höj timeoutSeconds')
    expect(office.publisher.count(METADATA)).toBe(5)
  })

  const spoilt: [string, FaultKind, string][] = [
    ['whose packing ends early', { kind: 'gzipCut' }, 'JSON som inte är hel'],
    ['in another charset that it does not name', { kind: 'latin1Bytes' }, 'byte som inte är UTF-8'],
    ['that demands a login all at once', { kind: 'status', status: 401 }, 'Tjänsten kräver inloggning'],
    ['that the question is too much', { kind: 'status', status: 403 }, 'pröva att sänka cellsPerRequest'],
  ]
  it.each(spoilt)('%s is told of, and what came before is kept', async (_, fault, words) => {
    office.publishers.scb.pxweb.cellsPerRequest = 12
    office.publisher.fail(/TAB6574\/data.*_DeSO2025/, fault)
    const { code, text } = await population()
    expect(code).toBe(1)
    expect(text).toContain(words)
    expect(readManifest(office.path('out'))).toEqual([])
  })

  it('that stopped a run is asked for again, and nothing else is', async () => {
    office.publishers.scb.pxweb.cellsPerRequest = 12
    office.publisher.fail(/TAB6574\/data.*_DeSO2025/, { kind: 'gzipCut' }, 1)
    await population()
    expect((await population()).code).toBe(0)
    const addresses = office.publisher.heard.map(({ url }) => url.href)
    expect(addresses.length - new Set(addresses).size).toBe(1)
  })
})

describe('a certificate that nobody vouches for', () => {
  it('is not accepted, and the message names what to look at', async () => {
    const server = createServer(ownCertificate(), (_, response) => void response.end('{}'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const bound = server.address()
    const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`
    office.publishers.scb.pxweb.v2.address = `https://${host}/v2`
    const { code, text } = await population()
    await new Promise((resolve) => server.close(resolve))
    expect(code).toBe(1)
    expect(text).toContain(`Datorn når inte ${host} (certifikatet är inte betrott)`)
    expect(text).toMatch(/Kontrollera datorns datum och klocka.*NODE_EXTRA_CA_CERTS/)
  })
})
