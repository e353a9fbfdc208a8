import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { readTable } from '../../scripts/data/csv.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const rows = (theme: string) =>
  readTable(office.read('out', 'scb', `${theme}.csv`), theme).rows.map((row) => ({
    unit: row.text('unit'),
    vintage: row.text('vintage'),
    year: row.number('year'),
    sex: row.text('sex'),
    category: row.text('category'),
    value: row.optionalNumber('value'),
    status: row.text('status'),
  }))

describe('fetching from the statistics office', () => {
  it('writes every theme of the configuration, with boundaries, for any kommun', async () => {
    const { code, text } = await office.scb()
    expect(text).toContain('Inga fel.')
    expect(code).toBe(0)
    const themes = office.publishers.scb.themes.map(({ id }) => `${id}.csv`)
    expect(readdirSync(office.path('out', 'scb')).sort()).toEqual(['boundaries', ...themes].sort())
    expect(readManifest(office.path('out'))).toHaveLength(themes.length + 4)
  })

  it('keeps every year on its own boundaries', async () => {
    await office.scb('--only', 'population', '--years', '2022-2025')
    const seen = new Set(rows('population').map(({ vintage, year }) => `${vintage} ${year}`))
    expect([...seen].filter((one) => one.startsWith('deso'))).toEqual([
      'deso-2018 2022',
      'deso-2018 2023',
      'deso-2025 2024',
      'deso-2025 2025',
    ])
    expect(rows('population').every(({ unit }) => /^0999(?:[ABC]\d{4}|R\d{3})?$/.test(unit))).toBe(true)
    expect(office.publisher.count(/valueCodes\[Region\].*&valueCodes\[Region\]/)).toBe(0)
  })

  it('asks for both sexes with a plus sign that arrives as one', async () => {
    await office.scb('--only', 'background')
    const cell = rows('background').find((row) => row.unit === '0999' && row.sex === 'total' && row.category === 'all')
    expect(cell?.value).toBeGreaterThan(0)
    expect(new Set(rows('background').map(({ sex }) => sex))).toEqual(new Set(['men', 'women', 'total']))
  })

  it('asks the older interface alone for a table whose id in the newer one is not known', async () => {
    const { code, text } = await office.scb('--only', 'work-and-study')
    expect(code).toBe(0)
    expect(text).not.toContain('det nya svarade inte')
    expect(office.publisher.count(/\/v1\/.*IntGr8RegSOKON1N/)).toBeGreaterThan(1)
    expect(office.publisher.count(/tables\/IntGr8RegSOKON1N/)).toBe(0)
    const found = rows('work-and-study').filter(({ category }) => category === 'neither-20-25/all')
    expect(new Set(found.map(({ sex }) => sex))).toEqual(new Set(['men', 'women', 'total']))
  })

  it('names the command that comes next, with the boundaries where there are any', async () => {
    const out = office.path('out')
    const next = async (only: string) => (await office.scb('--only', only)).text.split('\n').at(-1)
    expect(await next('population')).toBe(`Nästa: OFFICIAL=${out} npm run build`)
    expect(await next('boundaries')).toBe(`Nästa: OFFICIAL=${out} GEODATA=${out} npm run build`)
  })

  it('asks about several kommuner and no others', async () => {
    const { code } = await office.scb('--kommun', '1280,0180', '--only', 'education,boundaries')
    expect(code).toBe(0)
    expect(new Set(rows('education').map(({ unit }) => unit.slice(0, 4)))).toEqual(new Set(['0180', '1280']))
  })

  it.each([false, true])('leaves a cell that is kept back empty, with signs: %s', async (givesSigns) => {
    office.publisher.pxweb.suppressed.add('0999C1010 2023')
    office.publisher.pxweb.givesSigns = givesSigns
    const { text } = await office.scb('--only', 'economic-standard')
    const kept = rows('economic-standard').filter(({ unit, year }) => unit === '0999C1010' && year === 2023)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.map(({ value, status }) => `${String(value)} ${status}`)).toEqual(kept.map(() => 'null suppressed'))
    expect(text).toMatch(new RegExp(`economic-standard: \\d+ publicerade, ${kept.length} skyddade`))
  })

  it('never takes the zeros of a year without figures for figures', async () => {
    office.publisher.pxweb.zeroYears.add('2024')
    const { code, text } = await office.scb('--only', 'net-income')
    const late = rows('net-income').filter(({ year }) => year === 2024)
    expect(late.length).toBeGreaterThan(0)
    expect(new Set(late.map(({ value, status }) => `${String(value)} ${status}`))).toEqual(
      new Set(['null not-published']),
    )
    expect(rows('net-income').filter(({ year }) => year === 2023)[0]?.status).toBe('published')
    expect(text).toContain('deso-2025 2024')
    expect(code).toBe(0)
  })

  it('says which wanted years no table has', async () => {
    const { text } = await office.scb('--only', 'labour-status', '--years', '2018-2020')
    expect(text).toContain('labour-status: deso 2018, deso 2019, regso 2018')
    expect(new Set(rows('labour-status').map(({ year }) => year))).toEqual(new Set([2020]))
  })

  it('divides what is too much for one answer, and asks by post what is too long for an address', async () => {
    office.publisher.pxweb.mostCells = 12
    office.publishers.scb.pxweb.cellsPerRequest = 12
    office.publishers.scb.pxweb.longestAddress = 200
    await office.scb('--only', 'population', '--out', office.path('small'))
    expect(office.publisher.heard.some(({ method }) => method === 'POST')).toBe(true)
    expect(office.publisher.count(/\/data/)).toBeGreaterThan(6)
    office.publisher.pxweb.mostCells = 150_000
    office.publishers.scb.pxweb.cellsPerRequest = 150_000
    office.publishers.scb.pxweb.longestAddress = 2100
    await office.scb('--only', 'population')
    expect(office.read('small', 'scb', 'population.csv')).toBe(office.read('out', 'scb', 'population.csv'))
  })

  it('divides until the address is short enough where post is not allowed', async () => {
    office.publishers.scb.pxweb.longestAddress = 330
    office.publishers.scb.pxweb.post = 'never'
    expect((await office.scb('--only', 'population')).code).toBe(0)
    const asked = office.publisher.heard.filter(({ url }) => url.pathname.endsWith('/data'))
    expect(asked.every(({ method, url }) => method === 'GET' && decodeURI(url.href).length <= 340)).toBe(true)
  })

  it.each([false, true])(
    'reads the older interface when the newer does not answer, in the old form: %s',
    async (old) => {
      await office.scb('--only', 'education,population', '--out', office.path('new'), '--cache', office.path('other'))
      office.publisher.fail(/\/v2\//, { kind: 'html' })
      office.publisher.pxweb.answersOldJson = old
      const { code, text } = await office.scb('--only', 'education,population')
      expect(code).toBe(0)
      expect(text).toContain('TAB6574 lästes genom det äldre gränssnittet')
      expect(rows('population')).toHaveLength(readTable(office.read('new', 'scb', 'population.csv'), 'x').rows.length)
      expect(office.read('out', 'scb', 'population.csv')).toBe(office.read('new', 'scb', 'population.csv'))
    },
  )
})

describe('a theme whose table has changed', () => {
  const refused = async (theme: string, ...given: string[]): Promise<string> => {
    const { code, text } = await office.scb('--only', theme, ...given)
    expect(code).toBe(1)
    expect(readManifest(office.path('out')).filter(({ id }) => id === theme)).toEqual([])
    return text
  }
  const lineOf = (text: string): string => {
    const [, line = '0'] = /publishers\.json:(\d+)/.exec(text) ?? []
    return office.read('publishers.json').split('\n')[Number(line) - 1] ?? ''
  }

  it('is refused when a code is gone, with the line that asks for it', async () => {
    const sexes = office.variable('TAB6574', 'Kon')
    sexes.categories = sexes.categories.filter(({ code }) => code !== '1+2')
    const text = await refused('population')
    expect(text).toContain('Kon = 1+2 i TAB6574')
    expect(text).toContain('1 = män åäö, 2 = kvinn åäö')
    const line = Number(/publishers\.json:(\d+)/.exec(text)?.[1])
    const near = office
      .read('publishers.json')
      .split('\n')
      .slice(line - 1, line + 2)
      .join('')
    expect(near).toContain('"Kon"')
  })

  it('is refused when a variable has another name', async () => {
    office.variable('TAB6574', 'Kon').code = 'Kön'
    expect(await refused('population', '--lang', 'en')).toContain('the table has Kön (Kon) instead; renamed?')
  })

  it('is refused when a code means something else', async () => {
    office.variable('TAB6638', 'Upplatelseform').categories[0] = { code: '1', label: 'äganderätt' }
    expect(await refused('dwellings-by-tenure')).toContain('koden heter "äganderätt"')
  })

  it('is refused when it has a variable nobody has decided on, with the line to add', async () => {
    office
      .table('TAB6684')
      .variables.push({ code: 'Hushåll', label: 'hushåll', categories: [{ code: 'E', label: 'ensam' }] })
    const text = await refused('economic-standard')
    expect(text).toContain('{"code":"Hushåll","role":"category","values":"all"}')
    expect(lineOf(text)).toContain('TAB6684')
  })

  it('is refused when the kommun has no areas in it', async () => {
    expect(await refused('population', '--kommun', '0001')).toContain('regioner av deso-2018 i kommun 0001')
  })

  it('is refused when women and men are not the total', async () => {
    office.publisher.pxweb.wrongTotal = 3
    expect(await refused('population')).toMatch(/summor i TAB6574 som går ihop[\s\S]*≠/)
  })

  it('is refused when the areas are not their kommun', async () => {
    office.publisher.pxweb.wrongKommun = 50
    expect(await refused('background')).toMatch(/summor i TAB6571 som går ihop[\s\S]*≠/)
  })

  it.each(['Region', 'Alder', 'Tid'])('is refused when values of %s were dropped in silence', async (variable) => {
    office.publisher.pxweb.drops = variable
    expect(await refused('population', '--years', '2022-2023')).toMatch(
      new RegExp(`\\d+ värden av ${variable}, inte \\d+; först saknas`),
    )
  })

  it('does not stop the other themes', async () => {
    office.variable('TAB6574', 'Kon').code = 'Kön'
    const { code, text } = await office.scb('--only', 'population,background')
    expect(code).toBe(1)
    expect(text).toContain('Fel: 1.')
    expect(readManifest(office.path('out')).map(({ id }) => id)).toEqual(['background'])
  })
})
