import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { readCsv } from '../../src/sheets/readCsv.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const TABLE = 'aaaa-1'
const file = (id: string, name: string, format: string, bytes: Uint8Array) => ({
  id,
  name,
  format,
  datastore: false,
  bytes,
  contentType: 'application/octet-stream',
})

/** The head of a database of two pages, and the pages. */
const GPKG = Buffer.alloc(2 * 512)
GPKG.write('SQLite format 3\0', 'latin1')
GPKG.writeUInt16BE(512, 16)
GPKG.writeUInt32BE(2, 28)

beforeEach(() => {
  const { ckan } = office.publisher
  const squares = Buffer.from('{"type":"FeatureCollection","features":[]}')
  ckan.packages.set('delomraden', [
    file('bbbb-1', 'Delområden.geojson', 'GeoJSON', squares),
    file('bbbb-2', 'delomraden.gpkg', 'GPKG', GPKG),
    file('bbbb-3', 'about.pdf', 'PDF', Buffer.from('%PDF')),
  ])
  const data = { ...file(TABLE, 'Folkmängd 2024', 'CSV', Buffer.alloc(0)), datastore: true }
  ckan.found.push(data, file('cccc-1', 'geso_epsg_4326.json', 'TopoJSON', Buffer.from('{"type":"Topology"}')))
  ckan.fields = ['Delområdeskod', 'Delområde', 'År', 'Kön', 'Antal', 'X'].map((id) => ({ id, type: 'text' }))
  ckan.rows.set(
    TABLE,
    Array.from({ length: 250 }, (_, index) => ({
      Delområdeskod: String(10_101 + index),
      Delområde: `Område ${index}`,
      År: '2024',
      Kön: index % 2 === 0 ? 'Kvinnor' : 'Män',
      Antal: index === 3 ? '..' : index === 4 ? '' : `1 ${String(200 + index)},5`,
      X: 'hej',
    })),
  )
})

const malmo = (...given: string[]) => office.run('--from', 'malmo', ...given)
const TABLE_PATH = `malmo/tables/folkmangd-2024-${TABLE}.csv`

/** The line of the configuration that a fault names. */
function lineIn(text: string): string {
  const line = /Titta i: publishers\.json:(\d+)/.exec(text)?.[1]
  return office.read('publishers.json').split('\n')[Number(line) - 1] ?? ''
}

describe('fetching from the city’s portal', () => {
  it('keeps files of the wanted formats as they came', async () => {
    const { code } = await malmo()
    expect(code).toBe(0)
    const stored = readManifest(office.path('out')).map(({ path }) => path)
    expect(stored.slice(0, 2)).toEqual(['malmo/files/bbbb-1-Delområden.geojson', 'malmo/files/bbbb-2-delomraden.gpkg'])
    expect(stored.filter((path) => !path.includes('file-of')).slice(2)).toEqual([
      'malmo/files/cccc-1-geso_epsg_4326.json',
      TABLE_PATH,
    ])
    expect(readFileSync(office.path('out', stored[1] ?? '')).equals(GPKG)).toBe(true)
  })

  it('keeps every row of a table as it came, page by page, and names the command that comes next', async () => {
    office.publishers.malmo.pageRows = 100
    const { code, text } = await malmo()
    expect(code).toBe(0)
    expect(office.publisher.count(/datastore_search/)).toBe(3)
    expect(text.split('\n').at(-1)).toBe(`Nästa: npm run data:import -- ${office.path('out')}`)
    const lines = office.read('out', ...TABLE_PATH.split('/')).split('\r\n')
    expect(lines).toHaveLength(252)
    expect(lines.slice(0, 6)).toEqual([
      '\uFEFFDelområdeskod;Delområde;År;Kön;Antal;X',
      '10101;Område 0;2024;Kvinnor;"1 200,5";hej',
      '10102;Område 1;2024;Män;"1 201,5";hej',
      '10103;Område 2;2024;Kvinnor;"1 202,5";hej',
      '10104;Område 3;2024;Män;..;hej',
      '10105;Område 4;2024;Kvinnor;;hej',
    ])
    const entry = readManifest(office.path('out')).find(({ path }) => path === TABLE_PATH)
    expect(entry).toMatchObject({ id: 'Folkmängd 2024', rows: 250, credit: 'Stadskontoret, Malmö stad' })
    expect(entry?.sources).toHaveLength(3)
  })

  it('keeps numbers, texts that look like formulas, and nothing as what they are', async () => {
    office.publisher.ckan.rows.set(TABLE, [
      { Delområdeskod: '00101', Delområde: '=1+1', År: 2024, Kön: null, Antal: 12.5, X: '-' },
    ])
    await malmo()
    const read = await readCsv(new Uint8Array(readFileSync(office.path('out', TABLE_PATH))))
    expect(read?.rows.slice(1)).toEqual([['00101', '=1+1', '2024', null, '12,5', '-']])
  })

  it('refuses fewer rows than the portal says there are', async () => {
    office.publisher.ckan.wrongTotal = 5
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain('250 rader, men portalen säger 255')
  })

  it('tells when the portal says no', async () => {
    office.publisher.ckan.saysFailure = true
    expect((await malmo()).text).toContain('portalen säger nej: {"message":"Not authorised"}')
  })

  it('refuses a page in place of a file', async () => {
    office.publisher.fail(/bbbb-2/, { kind: 'html' })
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain('något annat än GeoPackage: "<!DOCTYPE html>')
  })

  it('tells when a search finds nothing any more, with the line that asks', async () => {
    office.publisher.ckan.found.pop()
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain('Svaret: ingen resurs')
    expect(lineIn(text)).toContain('"query": "name:geso"')
  })

  it('tells when a package has another name, with the line that asks, and keeps the others', async () => {
    office.publisher.ckan.packages.delete('stadsomraden')
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain('package_show?id=stadsomraden')
    expect(text).toContain('status 404')
    expect(lineIn(text)).toContain('"id": "stadsomraden"')
    expect(readManifest(office.path('out'))).toHaveLength(6)
  })

  it('makes no request in a dry run', async () => {
    const { text } = await malmo('--dry-run')
    expect(office.publisher.heard).toEqual([])
    expect(text).toContain('package_show?id=delomraden')
  })
})
