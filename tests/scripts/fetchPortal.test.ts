import { readdirSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { Portal } from '../../scripts/fetch/ckan/askPortal.ts'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { Asker } from '../../scripts/fetch/asker.ts'
import { AnswerCache } from '../../scripts/fetch/answerCache.ts'
import { Client } from '../../scripts/fetch/client.ts'
import { systemClock } from '../../scripts/fetch/clock.ts'
import { FetchFault } from '../../scripts/fetch/fetchFault.ts'
import type { CkanWorld } from '../fixtures/publisher/ckanService.ts'
import type { FaultKind } from '../fixtures/publisher/publisher.ts'
import { readPublishers } from '../fixtures/publisher/testOffice.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const TABLE = 'aaaa-1'
const plain = { format: '', datastore: false, bytes: Buffer.from('{}'), contentType: 'application/octet-stream' }

beforeEach(() => {
  const { ckan } = office.publisher
  ckan.found.push({ ...plain, id: TABLE, name: 'Folkmängd', format: 'CSV', datastore: true })
  ckan.found.push({ ...plain, id: 'geso', name: 'geso.json', format: 'JSON' })
  ckan.fields = [{ id: 'Kod', type: 'text' }]
  ckan.rows.set(
    TABLE,
    Array.from({ length: 6 }, (_, index) => ({ Kod: String(index) })),
  )
  office.publishers.malmo.pageRows = 2
})

const malmo = (...given: string[]) => office.run('--from', 'malmo', ...given)
const written = (): string[] => readManifest(office.path('out')).map(({ path }) => path)

describe('the pages of a table', () => {
  const spoilt: [string, (world: CkanWorld) => unknown, string][] = [
    ['come once again, though their number is right', (world) => (world.turnsNoPage = true), '2 rader en gång till'],
    ['have other columns than the first', (world) => (world.gainsColumn = true), 'en sida med andra kolumner'],
    [
      'are of a table that lost a row meanwhile',
      (world) => (world.losesRow = true),
      'först 6 rader i tabellen, sedan 5',
    ],
  ]
  it.each(spoilt)('are refused when they %s', async (_, spoil, words) => {
    spoil(office.publisher.ckan)
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain(words)
    expect(text).toContain('kör igen med --refresh')
    expect(written().filter((path) => path.includes('tables'))).toEqual([])
  })

  it('are whole again with a new run that asks for all of them', async () => {
    office.publisher.ckan.losesRow = true
    await malmo()
    office.publisher.ckan.losesRow = false
    office.publisher.ckan.rows.get(TABLE)?.shift()
    expect((await malmo('--refresh')).code).toBe(0)
    expect(office.read('out', 'malmo', 'tables', `folkmangd-${TABLE}.csv`)).toBe(
      '\uFEFFKod\r\n1\r\n2\r\n3\r\n4\r\n5\r\n',
    )
  })
})

describe('a file of the portal', () => {
  const cut: [string, string, FaultKind, string][] = [
    ['a zip file that ends early', 'delomraden', { kind: 'truncated' }, 'zip som inte är hel'],
    ['a zip file whose packing ends early', 'delomraden', { kind: 'gzipCut' }, 'zip som inte är hel'],
    ['a database that ends early', 'gpkg', { kind: 'truncated' }, 'GeoPackage som inte är hel'],
  ]
  it.each(cut)('is refused when it is %s', async (_, id, fault, words) => {
    const gpkg = Buffer.alloc(2048)
    gpkg.write('SQLite format 3\0', 'latin1')
    gpkg.writeUInt16BE(512, 16)
    gpkg.writeUInt32BE(4, 28)
    const files = office.publisher.ckan.packages.get('delomraden') ?? []
    files.push({ ...plain, id: 'gpkg', name: 'delomraden.gpkg', bytes: gpkg })
    expect((await malmo()).code).toBe(0)
    office.publisher.fail(new RegExp(`download/(?:file-of-)?${id}/`), fault)
    const { code, text } = await malmo('--refresh')
    expect(code).toBe(1)
    expect(text).toContain(words)
  })

  it('is known by its ending where the portal says no format', async () => {
    const files = office.publisher.ckan.packages.get('stadsomraden') ?? []
    files.splice(0, 1, { ...plain, id: 'own', name: 'stadsomraden.GeoJSON' })
    expect((await malmo()).code).toBe(0)
    expect(written()).toContain('malmo/files/own-stadsomraden.GeoJSON')
  })

  it('in no wanted format is a fault that names what there is', async () => {
    const files = office.publisher.ckan.packages.get('stadsomraden') ?? []
    files.splice(0, 1, { ...plain, id: 'own', name: 'Stadsområden', format: 'KML' })
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain('ingen; det finns Stadsområden (kml)')
    const line = Number(/Titta i: publishers\.json:(\d+)/.exec(text)?.[1])
    expect(office.read('publishers.json').split('\n')[line - 1]).toContain('"id": "stadsomraden"')
  })

  it('is asked for encrypted where the portal is, and never by another kind of address', () => {
    const client = new Client({ ...silent, clock: systemClock, uniform: () => 0.5 })
    const parts = { cache: new AnswerCache(office.path('none')), client, clock: systemClock, reuseDays: 7 }
    const asker = new Asker({ ...parts, mode: 'offline', isDryRun: false })
    const portal = new Portal(asker, readPublishers().malmo)
    const ask = async (url: string): Promise<string> => {
      try {
        await portal.file({ id: 'a', url })
      } catch (cause) {
        return cause instanceof FetchFault ? cause.texts.asked.en : ''
      }
      return 'answered'
    }
    return Promise.all([
      expect(ask('http://files.example/a.gpkg')).resolves.toBe('GET https://files.example/a.gpkg'),
      expect(ask('ftp://files.example/a.gpkg')).resolves.toContain('resource_show'),
    ])
  })
})

const silent = { onRetry: () => undefined, onMoved: () => undefined, onUnreached: () => undefined }

describe('what the portal has given another name', () => {
  it('takes the place of what it was called before', async () => {
    await malmo()
    const [table, file] = office.publisher.ckan.found
    office.publisher.ckan.found.splice(0, 2)
    for (const one of [table, file])
      if (one !== undefined) office.publisher.ckan.found.push({ ...one, name: `Ny ${one.name}` })
    expect((await malmo('--refresh')).code).toBe(0)
    const paths = written().filter((path) => !path.includes('file-of'))
    expect(paths).toEqual(['malmo/files/geso-Ny-geso.json', `malmo/tables/ny-folkmangd-${TABLE}.csv`])
    expect(readdirSync(office.path('out', 'malmo', 'tables'))).toEqual([`ny-folkmangd-${TABLE}.csv`])
  })
})

describe('what the search finds besides tables', () => {
  it('is told of', async () => {
    const { ckan } = office.publisher
    ckan.found.push({ ...plain, id: 'sheet', name: 'statistik.xlsx', format: 'XLSX' })
    ckan.findsFiles = true
    const { code, text } = await malmo()
    expect(code).toBe(0)
    expect(text).toContain('description:malmö statistik: hämtas inte, är ingen tabell i portalen: ')
    expect(text).toContain('statistik.xlsx')
  })
})

describe('progress', () => {
  it('counts packages, files and tables, each with what is left', async () => {
    await malmo()
    const told = office.told.join('\n')
    expect(told).toMatch(/Malmö: filer: 5 frågor\n {2}\[1\/5\] delomraden\.zip; ca \d+ s kvar/)
    expect(told).toMatch(/Malmö: tabeller: 1 frågor\n {2}\[1\/1\] Folkmängd; ca 0 s kvar/)
  })
})
