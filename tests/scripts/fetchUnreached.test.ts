import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Client } from '../../scripts/fetch/client.ts'
import { durationWords, Progress } from '../../scripts/fetch/progress.ts'
import { whyUnreached } from '../../scripts/fetch/unreached.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

/** A port of this machine that nobody listens to. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}

async function cutTheNetwork(): Promise<string> {
  const host = `127.0.0.1:${await closedPort()}`
  office.publishers.scb.pxweb.v2.address = `http://${host}/v2`
  office.publishers.scb.pxweb.v1.address = `http://${host}/v1`
  office.publishers.scb.wfs.address = `http://${host}/wfs`
  return host
}

describe('a computer without a network', () => {
  it('asks twice in all, and says so once', async () => {
    const host = await cutTheNetwork()
    const { code, text } = await office.scb()
    expect(code).toBe(1)
    expect(office.waits).toHaveLength(1)
    expect(office.told.filter((line) => line.includes('ingen förbindelse: väntar'))).toHaveLength(1)
    expect(text).toContain('Fel: 1.')
    expect(text.split(`Datorn når inte ${host} (förbindelsen avvisas)`)).toHaveLength(2)
    expect(text).toContain('nätverk, VPN och brandvägg; ingen proxy är angiven')
    expect(text).not.toContain('Inte publicerat')
    expect(office.told.filter((line) => line.includes('kvar'))).toEqual([])
    expect(office.told.filter((line) => line.includes('frågar inte mer där'))).toHaveLength(1)
    expect((await office.scb('--lang', 'en')).text).toContain('This computer does not reach')
  })

  it('says so where the name of a host is not known, and goes on with the others', async () => {
    office.publishers.scb.wfs.address = 'http://nowhere.invalid/wfs'
    const { code, text } = await office.scb('--only', 'boundaries,population', '--api', 'v2')
    expect(code).toBe(1)
    expect(text).toContain('Datorn når inte nowhere.invalid (namnet går inte att slå upp)')
    expect(text).toContain('population: ')
    expect(text).toContain('Skrivet: 1 fil i')
  })

  it('names the proxy, and never who logs on to it', async () => {
    await cutTheNetwork()
    office.environment['HTTPS_PROXY'] = 'http://anna:hemligt@proxy.example:8080'
    const { text } = await office.scb('--only', 'population')
    expect(text).toContain('proxyn HTTPS_PROXY=http://proxy.example:8080 är angiven men används bara av Node 24')
    expect(text).not.toMatch(/anna|hemligt/)
    office.environment['NODE_USE_ENV_PROXY'] = '1'
    expect((await office.scb('--only', 'population')).text).toContain('http://proxy.example:8080: är den rätt?')
  })

  it('is tried as often as else where the host has answered before', async () => {
    const waits: number[] = []
    const clock = { now: () => 0, sleep: (ms: number) => Promise.resolve(void waits.push(ms)) }
    const gone: string[] = []
    const onUnreached = (host: string): void => void gone.push(host)
    const client = new Client({
      clock,
      uniform: () => 0.5,
      onRetry: () => undefined,
      onMoved: () => undefined,
      onUnreached,
    })
    const limits = { ...office.publishers.scb.pxweb.limits, callsPerWindow: 100 }
    const address = `${office.publisher.address}/v2/tables/TAB6574/metadata`
    const ask = () => client.ask({ method: 'GET', address, body: null }, limits)
    await ask()
    await office.publisher.stop()
    for (let question = 0; question < 3; question++) await expect(ask()).rejects.toThrow('does not reach')
    expect(waits).toHaveLength(limits.attempts - 1)
    expect(gone).toEqual([new URL(address).host])
  })

  it.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['UND_ERR_CONNECT_TIMEOUT', 'noAnswer'],
    ['EAI_AGAIN', 'name'],
    ['ECONNRESET', null],
    ['', null],
  ])('tells %s as it is', (code, why) => {
    expect(whyUnreached(code)).toBe(why)
  })
})

describe('the time that is left', () => {
  it('has the waits in it', () => {
    const told: string[] = []
    let now = 0
    const clock = { now: () => now, sleep: () => Promise.resolve() }
    const progress = new Progress((line) => void told.push(line), 'sv', clock)
    progress.stage('SCB', 'SCB', 11)
    now += 30_000
    progress.step('ett', { ...office.publishers.scb.pxweb.limits })
    expect(told.at(-1)).toContain('[1/11] ett; ca 5 min kvar')
    const request = { method: 'GET', address: 'https://api.example/', body: null } as const
    progress.waiting(request, 13_800, 'reset')
    expect(told.at(-1)).toContain('bruten förbindelse: väntar 13,8 s före nytt försök')
  })

  it('is in minutes where it is long', () => {
    expect([0, 44.2, 119, 121].map(durationWords)).toEqual(['0 s', '45 s', '119 s', '3 min'])
  })
})
