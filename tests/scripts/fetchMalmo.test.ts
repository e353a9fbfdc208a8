import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mapping } from '../../scripts/fetch/ckan/mapping.ts'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { TestOffice } from '../fixtures/publisher/testOffice.ts'

const TABLE = 'aaaa-1'
const file = (id: string, name: string, format: string, bytes: Uint8Array) => ({
  id,
  name,
  format,
  datastore: false,
  bytes,
  contentType: 'application/octet-stream',
})

let office = new TestOffice()
beforeEach(async () => {
  office = new TestOffice()
  await office.open()
  const { ckan } = office.publisher
  for (const { id } of office.publishers.malmo.packages) ckan.packages.set(id, [])
  const squares = Buffer.from('{"type":"FeatureCollection","features":[]}')
  ckan.packages.set('delomraden', [
    file('bbbb-1', 'Delområden.geojson', 'GeoJSON', squares),
    file('bbbb-2', 'delomraden.gpkg', 'GPKG', Buffer.from('SQLite format 3\0 and more')),
    file('bbbb-3', 'about.pdf', 'PDF', Buffer.from('%PDF')),
  ])
  const data = { ...file(TABLE, 'Folkmängd 2024', 'CSV', Buffer.alloc(0)), datastore: true }
  ckan.found.push(data)
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
afterEach(() => office.close())

const malmo = (...given: string[]) => office.run('--from', 'malmo', ...given)
const mappingPath = () => office.path('out', 'malmo', 'mappings', `${TABLE}.json`)
const mapping = () => JSON.parse(readFileSync(mappingPath(), 'utf8')) as Mapping
const confirm = (changes: Partial<Mapping> = {}): void => {
  const proposed = mapping()
  const columns = proposed.columns.map((one) => (one.role === 'undecided' ? { ...one, role: 'ignore' as const } : one))
  const more = {
    confirmed: true,
    confirmedBy: 'datasamordnare',
    level: 'delomrade',
    vintage: '2024',
    columns,
    ...changes,
  }
  writeFileSync(mappingPath(), JSON.stringify({ ...proposed, ...more }, null, 2))
}

describe('fetching from the city’s portal', () => {
  it('keeps files of the wanted formats as they came', async () => {
    const { code } = await malmo()
    expect(code).toBe(0)
    const stored = readManifest(office.path('out')).map(({ path }) => path)
    expect(stored).toEqual(['malmo/files/bbbb-1-Delområden.geojson', 'malmo/files/bbbb-2-delomraden.gpkg'])
    expect(office.read('out', stored[1] ?? '')).toBe('SQLite format 3\0 and more')
  })

  it('proposes what the columns mean and reads no figures', async () => {
    const { text } = await malmo()
    expect(text).toContain('Folkmängd 2024: inga tal lästa; bekräfta kolumnerna i')
    expect(mapping().confirmed).toBe(false)
    expect(mapping().columns.map(({ column, role }) => `${column}: ${role}`)).toEqual([
      'Delområdeskod: unit',
      'Delområde: unitName',
      'År: year',
      'Kön: sex',
      'Antal: undecided',
      'X: undecided',
    ])
  })

  it('never writes over what a person has written', async () => {
    await malmo()
    confirm({ confirmed: false, vintage: '1999' })
    await malmo()
    expect(mapping().vintage).toBe('1999')
  })

  it('reads all pages when a person has confirmed the columns', async () => {
    office.publishers.malmo.pageRows = 100
    await malmo()
    expect(office.publisher.count(/datastore_search/)).toBe(3)
    const columns = mapping().columns.map((one) =>
      one.column === 'Antal'
        ? { ...one, role: 'value' as const }
        : one.column === 'X'
          ? { ...one, role: 'ignore' as const }
          : one,
    )
    confirm({ columns })
    const { code, text } = await malmo('--lang', 'en')
    expect(code).toBe(0)
    expect(text).toContain('248 published, 1 suppressed, 1 not published')
    const lines = office.read('out', 'malmo', 'tables', `${TABLE}.csv`).split('\n')
    expect(lines).toHaveLength(252)
    expect(lines.slice(1, 6)).toEqual([
      '10101,2024,delomrade,2024,women,Antal,1200.5,published',
      '10102,2024,delomrade,2024,men,Antal,1201.5,published',
      '10103,2024,delomrade,2024,women,Antal,1202.5,published',
      '10104,2024,delomrade,2024,men,Antal,,suppressed',
      '10105,2024,delomrade,2024,women,Antal,,not-published',
    ])
  })

  const unfinished: [string, Partial<Mapping>, string][] = [
    ['without a role of who confirmed', { confirmedBy: ' ' }, 'confirmedBy'],
    ['with a person’s address', { confirmedBy: 'namn@exempel.se' }, 'a role, not a person'],
    ['without a level', { level: '' }, 'level: ""'],
    ['of other columns than those that came', { fieldsHash: 'x' }, 'columns are now Delområdeskod'],
    ['without a value', {}, 'value: 0'],
    ['with two years', { year: 2024 }, 'year: 2'],
  ]
  it.each(unfinished)('reads nothing by a mapping %s', async (_, changes, words) => {
    await malmo()
    confirm(changes)
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain(words)
    expect(readManifest(office.path('out')).filter(({ path }) => path.includes('tables'))).toEqual([])
  })

  it('refuses a cell that is neither a figure nor a sign with a meaning', async () => {
    const rows = office.publisher.ckan.rows.get(TABLE) ?? []
    rows[7] = { ...rows[7], Antal: '1.234' }
    await malmo()
    confirm({
      columns: mapping().columns.map((one) => ({ ...one, role: one.column === 'Antal' ? 'value' : one.role })),
    })
    confirm()
    const { code, text } = await malmo()
    expect(code).toBe(1)
    expect(text).toContain('rad 8, Antal: "1.234"')
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

  it('makes no request in a dry run', async () => {
    const { text } = await malmo('--dry-run')
    expect(office.publisher.heard).toEqual([])
    expect(text).toContain('package_show?id=delomraden')
  })
})
