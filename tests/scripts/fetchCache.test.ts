import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const files = (...folder: string[]): string[] =>
  readdirSync(office.path(...folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const bytes = (...folder: string[]): string[] => {
  const root = office.path(...folder)
  return files(...folder).map((file) => `${file.slice(root.length)} ${readFileSync(file, 'latin1')}`)
}

const asked = (): number => office.publisher.heard.length

describe('the cache of raw answers', () => {
  it('gives the same bytes without the network', async () => {
    await office.scb()
    const before = asked()
    const { code, text } = await office.scb('--offline', '--out', office.path('again'))
    expect(code).toBe(0)
    expect(asked()).toBe(before)
    expect(text).toContain(`0 hämtade, ${before} ur cachen`)
    expect(bytes('again')).toEqual(bytes('out'))
    expect(bytes('again').length).toBeGreaterThan(15)
  })

  it('says what is missing when the network may not be used', async () => {
    const { code, text } = await office.scb('--offline', '--only', 'population')
    expect(code).toBe(1)
    expect(text).toContain('Kör en gång utan --offline')
    expect(asked()).toBe(0)
  })

  it('is fetched anew only when asked for', async () => {
    await office.scb('--only', 'population')
    const once = asked()
    await office.scb('--only', 'population')
    expect(asked()).toBe(once)
    await office.scb('--only', 'population', '--refresh')
    expect(asked()).toBe(2 * once)
  })

  it.each(['.body', '.json'])('finds a damaged file by its hash and fetches that one again: %s', async (ending) => {
    await office.scb('--only', 'population')
    const once = asked()
    const before = bytes('out')
    const damaged = files('cache').find((file) => file.endsWith(ending)) ?? ''
    writeFileSync(damaged, readFileSync(damaged, 'utf8').slice(0, -20))
    const { text } = await office.scb('--only', 'population')
    expect(asked()).toBe(once + 1)
    expect(text).toContain('1 skadade svar')
    expect(bytes('out').map((file) => file.replaceAll(/"date": "[^"]+"/g, ''))).toEqual(
      before.map((file) => file.replaceAll(/"date": "[^"]+"/g, '')),
    )
  })

  it('leaves no half files', async () => {
    await office.scb('--only', 'population')
    expect([...files('cache'), ...files('out')].filter((file) => file.endsWith('.part'))).toEqual([])
  })

  it('lets a run that was killed go on where it stopped', async () => {
    office.publishers.scb.pxweb.cellsPerRequest = 12
    office.publisher.fail(/TAB6574\/data.*DeSO2025/, { kind: 'silence' }, 1)
    const line = office.commandLine('--from', 'scb', '--kommun', '0999', '--years', '2023-2024', '--only', 'population')
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/fetch-data.ts', ...line], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const deadline = Date.now() + 15_000
    while (office.publisher.count(/DeSO2025/) === 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    child.kill('SIGKILL')
    await ended
    const done = asked() - 1
    expect(done).toBeGreaterThan(3)
    expect(readManifest(office.path('out'))).toEqual([])
    expect((await office.scb('--only', 'population')).code).toBe(0)
    const addresses = office.publisher.heard.map(({ url, body }) => url.href + body)
    expect(addresses.length - new Set(addresses).size).toBe(1)
  })
})

describe('a table of the city’s portal', () => {
  it('goes on at the page where a run was killed, and is whole then', async () => {
    const { ckan } = office.publisher
    const file = { bytes: Buffer.from('{}'), contentType: 'application/json', format: 'JSON' }
    ckan.found.push({ ...file, id: 'rows', name: 'Folkmängd', datastore: true })
    ckan.found.push({ ...file, id: 'geso', name: 'geso.json', datastore: false })
    ckan.fields = [{ id: 'Kod', type: 'text' }]
    ckan.rows.set(
      'rows',
      Array.from({ length: 6 }, (_, index) => ({ Kod: String(index) })),
    )
    office.publishers.malmo.pageRows = 2
    office.publishers.malmo.limits.callsPerWindow = 100
    office.publisher.fail(/offset=4/, { kind: 'silence' }, 1)
    const line = office.commandLine('--from', 'malmo')
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/fetch-data.ts', ...line], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const deadline = Date.now() + 15_000
    while (office.publisher.count(/offset=4/) === 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    child.kill('SIGKILL')
    await ended
    const path = ['malmo', 'tables', 'folkmangd-rows.csv']
    expect(existsSync(office.path('out', ...path))).toBe(false)
    expect((await office.run('--from', 'malmo')).code).toBe(0)
    expect(office.read('out', ...path)).toBe('\uFEFFKod\r\n0\r\n1\r\n2\r\n3\r\n4\r\n5\r\n')
    expect(office.publisher.count(/offset=0/)).toBe(1)
    expect(office.publisher.count(/offset=2/)).toBe(1)
    expect(office.publisher.count(/offset=4/)).toBe(2)
  })
})

describe('what is written', () => {
  it('stays as it was when a later run fails', async () => {
    await office.scb('--only', 'population')
    const before = bytes('out')
    office.publisher.fail(/\/data\?/, { kind: 'truncated' })
    const again = await office.scb('--only', 'population', '--refresh', '--api', 'v2')
    expect(again.text).toContain('JSON som inte är hel')
    expect(again.code).toBe(1)
    expect(bytes('out')).toEqual(before)
  })

  it('names every source with address, date and hash of the stored bytes', async () => {
    await office.scb('--only', 'population,boundaries')
    const entries = readManifest(office.path('out'))
    const stored = new Map(
      files('cache')
        .filter((file) => file.endsWith('.json'))
        .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { address: string; sha256: string })
        .map(({ address, sha256 }) => [address, sha256]),
    )
    const sources = entries.flatMap((entry) => entry.sources)
    expect(sources.length).toBe(stored.size)
    expect(sources.every(({ address, sha256 }) => stored.get(address) === sha256)).toBe(true)
    expect(new Set(sources.map(({ date }) => date.slice(0, 10)))).toEqual(new Set(['2026-11-23']))
  })

  it('is not listed when its bytes are others than those that were written', async () => {
    await office.scb('--only', 'population,background')
    writeFileSync(office.path('out', 'scb', 'population.csv'), 'unit\n')
    expect(readManifest(office.path('out')).map(({ id }) => id)).toEqual(['background'])
  })
})

describe('a dry run', () => {
  it('makes no request and says which it would make', async () => {
    const { code, text } = await office.scb('--dry-run', '--only', 'population,boundaries')
    expect(code).toBe(0)
    expect(asked()).toBe(0)
    expect(text).toContain('/v2/tables/TAB6574/metadata?lang=sv  population TAB6574  celler okända')
    expect(text).toContain('typeName=stat%3ADeSO_2018')
    expect(text).toContain('= 4 frågor, ca ')
    expect(text).toContain('Inget är hämtat')
    expect(text).not.toContain('Skrivet')
    expect(files('.').filter((file) => !file.endsWith('publishers.json'))).toEqual([])
  })

  it('knows requests and cells when the metadata is in the cache', async () => {
    await office.scb('--only', 'population', '--years', '2023')
    const before = asked()
    const { text } = await office.scb('--dry-run', '--only', 'population', '--years', '2023-2025', '--lang', 'en')
    expect(asked()).toBe(before)
    // 4 areas, 2 ages, 3 sexes, 2 years.
    expect(text).toMatch(/DeSO2025.*&valueCodes\[Tid\]=2024,2025 {2}population TAB6574 {2}48 cells/)
    expect(text).toMatch(/in the cache/)
  })
})
