import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { buildData } from '../../scripts/data/buildData.ts'
import { checkData } from '../../scripts/data/check/checkData.ts'
import { importData } from '../../scripts/import/importData.ts'
import { reportText } from '../../scripts/report/reportOutput.ts'
import { reportGround } from '../../scripts/report/reportGround.ts'
import type { TableMapping } from '../../src/domain/delivery.ts'
import { PROJECT } from '../architecture/sourceFiles.ts'
import { builtJson } from '../fixtures/builtData.ts'
import type { FiguresFile } from '../../src/data/schema.ts'
import { DELOMRADEN } from './officialFolder.ts'
import { inhabited } from './officialDelivery.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const ID = '0f1e2d3c-aaaa-bbbb-cccc-1234567890ab'
const NAME = 'Folkmängd 2026'
const MAPPING = `malmo/mappings/folkmangd-2026-${ID}.json`
const IMPORTED = `imported/folkmangd-2026-${ID}-csv.json`
const built = mkdtempSync(join(tmpdir(), 'hela-malmo-fetched-'))
afterAll(() => rmSync(built, { recursive: true }))

/** Residents of a delområde as the portal has them: many in each, a sign in one that is empty. */
const people = (unit: string, index: number): string | number => (inhabited.has(unit) ? 1000 + index : '..')
const SUM = DELOMRADEN.reduce((sum, unit, index) => sum + (inhabited.has(unit) ? 1000 + index : 0), 0)

beforeEach(() => {
  const { ckan } = office.publisher
  const frame = { format: 'CSV', datastore: true, bytes: Buffer.alloc(0), contentType: 'text/csv' }
  const geso = { format: 'TopoJSON', datastore: false, bytes: Buffer.from('{}'), contentType: 'application/json' }
  ckan.found.push(
    { ...frame, id: ID, name: NAME },
    { ...frame, id: 'books', name: 'Utlån' },
    { ...geso, id: 'geso', name: 'geso.json' },
  )
  ckan.rows.set('books', [{ Delområdeskod: 'Romaner', Delområde: '', Folkmängd: 5 }])
  ckan.fields = ['Delområdeskod', 'Delområde', 'Folkmängd'].map((id) => ({ id, type: 'text' }))
  ckan.rows.set(ID, [
    ...DELOMRADEN.map((unit, index) => ({ Delområdeskod: unit, Delområde: '', Folkmängd: people(unit, index) })),
    { Delområdeskod: '99999', Delområde: 'Restpost', Folkmängd: 17 },
    { Delområdeskod: '00000', Delområde: 'Hela kommunen', Folkmängd: SUM + 17 },
  ])
})

/** The command that data:fetch and data:import name as the next one. */
async function takeIn(...given: readonly string[]): Promise<{ code: number; text: string }> {
  const printed: string[] = []
  const print = (line: string): void => void printed.push(line)
  const code = await importData([office.path('out'), ...given], {
    print,
    tell: () => undefined,
    projectFolder: PROJECT,
  })
  return { code, text: printed.join('\n') }
}

const mapping = (): TableMapping => JSON.parse(office.read('out', MAPPING)) as TableMapping

/** What a person makes of the proposal. */
function confirm(changes: Partial<TableMapping> = {}): void {
  const more: Partial<TableMapping> = {
    markers: { '..': 'noResidents' },
    residuals: ['99999'],
    totals: ['00000'],
    protection: 'suppressed',
    confirmedBy: 'statistikansvarig',
  }
  writeFileSync(office.path('out', MAPPING), JSON.stringify({ ...mapping(), ...more, ...changes }, null, 2))
}

describe('a table of the city’s portal', () => {
  it('goes from the portal through a person to the built data, one printed command after another', async () => {
    const fetched = await office.run('--from', 'malmo')
    const next = (text: string): string => text.split('\n').at(-1) ?? ''
    expect(next(fetched.text)).toBe(`Nästa: npm run data:import -- ${office.path('out')}`)

    const proposed = await takeIn()
    expect(proposed.code).toBe(0)
    expect(proposed.text).toContain('Förslag till mappning skrevs (1)')
    expect(proposed.text).toContain('Inget i dem känns igen som områden här')
    expect(next(proposed.text)).toMatch(/"confirmedBy" och kör: npm run data:import -- /)
    expect(existsSync(office.path('out', 'imported'))).toBe(false)
    expect(mapping()).toMatchObject({ level: 'delomrade', unitColumn: 'Delområdeskod', confirmedBy: null })
    expect(mapping().columns).toMatchObject([{ column: 'Folkmängd', layer: 'population', year: 2026 }])
    expect(mapping().source).toMatchObject({ publisher: 'Stadskontoret, Malmö stad', title: NAME, licence: 'CC0-1.0' })

    expect((await takeIn('--lang', 'en')).text).toContain('Wait for a person to confirm them (1):')
    expect(existsSync(office.path('out', 'imported'))).toBe(false)

    confirm()
    const taken = await takeIn()
    expect(taken.text).toContain('Fel: 0')
    expect(taken.code).toBe(0)
    expect(next(taken.text)).toBe(`Nästa: OFFICIAL=${office.path('out')} npm run build`)

    const data = join(built, 'data')
    await buildData({
      projectFolder: PROJECT,
      outputFolder: data,
      boundaryFolder: null,
      officialFolders: [office.path('out')],
    })
    const { columns } = builtJson('figures.delomrade', data) as FiguresFile
    const column = columns.find(({ layer, year, sex }) => layer === 'population' && year === 2026 && sex === 'total')
    expect(column).toMatchObject({ city: SUM + 17, residual: 17, basis: 'published' })
    expect(column?.values).toEqual(DELOMRADEN.map((unit, index) => (inhabited.has(unit) ? 1000 + index : null)))
    expect(checkData(data).errors).toEqual([])
    const { ground } = reportGround(data, join(PROJECT, 'geodata'))
    expect(ground === null ? '' : reportText(ground, 'sv')).toContain(`official/${IMPORTED}`)
  }, 240_000)

  it('is not read by a mapping that names a column which the portal has renamed', async () => {
    await office.run('--from', 'malmo')
    await takeIn()
    confirm()
    office.publisher.ckan.fields = ['Delområdeskod', 'Delområde', 'Invånare'].map((id) => ({ id, type: 'text' }))
    await office.run('--from', 'malmo', '--refresh')
    const { code, text } = await takeIn()
    expect(code).toBe(1)
    expect(text).toContain('Folkmängd')
    expect(existsSync(office.path('out', IMPORTED))).toBe(false)
  })

  it('is not read where a column of numbers has become one of words', async () => {
    await office.run('--from', 'malmo')
    await takeIn()
    confirm()
    const rows = office.publisher.ckan.rows.get(ID) ?? []
    rows[3] = { ...rows[3], Folkmängd: 'ca 1 200' }
    await office.run('--from', 'malmo', '--refresh')
    const { code, text } = await takeIn()
    expect(code).toBe(1)
    expect(text).toMatch(/Fel \(rad 5.*ca 1 200/)
    expect(existsSync(office.path('out', IMPORTED))).toBe(false)
  })

  it('is not read once somebody has changed it by hand', async () => {
    await office.run('--from', 'malmo')
    await takeIn()
    confirm()
    const table = office.path('out', `malmo/tables/folkmangd-2026-${ID}.csv`)
    writeFileSync(table, readFileSync(table, 'utf8').replace('1000', '1001'))
    const { code, text } = await takeIn()
    expect(code).toBe(1)
    expect(text).toContain('Har ändrats sedan de hämtades')
    expect(text).toContain(table)
    expect(existsSync(office.path('out', IMPORTED))).toBe(false)
  })

  it('is never confirmed by the program, and a mapping that a person wrote stays as it is', async () => {
    await office.run('--from', 'malmo')
    await takeIn()
    confirm({ confirmedBy: null, headingRow: 1, vintage: 'delomrade-malmo' })
    const before = office.read('out', MAPPING)
    await takeIn()
    expect(office.read('out', MAPPING)).toBe(before)
  })
})
