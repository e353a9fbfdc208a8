import { expect, test } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

/** One layer of every kind of value, with the column of the table that repeats what the map says. */
const LAYERS = [
  { kind: 'shares', query: '?karta=svg', column: 'Låg ek. standard, %', unit: ' %', rows: 136 },
  { kind: 'amounts', query: '?karta=svg&lager=medianStandard', column: 'Ek. standard, tkr', unit: ' tkr', rows: 136 },
  { kind: 'categories', query: '?karta=svg&lager=mixedTenure', column: 'Blandning', unit: '', rows: 136 },
  {
    kind: 'differences between women and men',
    query: '?karta=svg&lager=employment2065&niva=regso&kon=skillnad',
    column: 'Sysselsatta 20–65, procentenheter',
    unit: ' procentenheter',
    rows: 91,
  },
  { kind: 'shares by DeSO', query: '?karta=svg&niva=deso', column: 'Låg ek. standard, %', unit: ' %', rows: 209 },
]

for (const { kind, query, column, unit, rows: count } of LAYERS) {
  test(`the table has what the map says, area by area: ${kind}`, async ({ page }) => {
    const dashboard = new Dashboard(page)
    await dashboard.open(query)
    const onMap = await dashboard.mapTexts()
    await dashboard.showTable()
    const [city, ...rows] = await dashboard.tableRows()
    expect(city?.['Område']).toBe('Malmö')
    expect(rows).toHaveLength(count)
    expect(onMap.size).toBe(count)
    for (const row of rows) {
      const name = row['Område'] ?? ''
      const value = row[column] ?? ''
      const written = /\d$/.test(value) ? `${value}${unit}` : value
      expect(onMap.get(name), `${name}: ${value}`).toContain(` ${written}, `)
    }
  })
}

test('the table is sorted from its headings and says so', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg&visa=tabell')
  const column = 'Låg ek. standard, %'
  await expect(dashboard.columnHead('Område')).toHaveAttribute('aria-sort', 'ascending')
  await dashboard.sortBy(column)
  await expect(dashboard.columnHead(column)).toHaveAttribute('aria-sort', 'ascending')
  const rising = await dashboard.tableRows()
  expect(rising.slice(0, 3).map((row) => `${row['Område'] ?? ''} ${row[column] ?? ''}`)).toEqual([
    'Malmö 20,5',
    'Rosenvång 1,0',
    'Djupadal 1,8',
  ])
  // Areas without a figure have no place in the order: they stand last, whichever way.
  expect(rising.slice(-18).map((row) => row[column])).toEqual(Array.from({ length: 18 }, () => 'Räknas som obebott'))
  await dashboard.sortBy(column)
  await expect(dashboard.columnHead(column)).toHaveAttribute('aria-sort', 'descending')
  const falling = await dashboard.tableRows()
  expect(falling.slice(1, 3).map((row) => `${row['Område'] ?? ''} ${row[column] ?? ''}`)).toEqual([
    'Rosengård Centrum 66',
    'Törnrosen 62,3',
  ])
  expect(falling.slice(-18).map((row) => row[column])).toEqual(Array.from({ length: 18 }, () => 'Räknas som obebott'))
})

test('the table is filtered by name without accents and counts what is left', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg&visa=tabell')
  await dashboard.filterRows('mollevang')
  await expect(dashboard.tableRow('Möllevången')).toBeVisible()
  expect((await dashboard.tableRows()).length).toBeLessThan(4)
  await dashboard.filterRows('zzz')
  await expect(page.getByText('Inget område innehåller texten.')).toBeVisible()
  await expect(page.getByText('0 av 136 rader')).toBeVisible()
})

test('the file for Excel has every area, decimal commas, and words instead of values where there are none', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg&visa=tabell')
  const { name, bytes } = await dashboard.downloadCsv()
  expect(name).toBe('lowstandard-delomrade-2024.csv')
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n')
  const [header, ...rows] = lines.map((line) => line.split(';'))
  expect(header).toEqual([
    'kod',
    'område',
    'indelning',
    'version',
    'mått',
    'enhet',
    'år',
    'kön',
    'värde',
    'status',
    'framtagning',
    'invånare',
    'andel ur DeSO inom området',
    'källa',
  ])
  expect(rows).toHaveLength(137)
  const [value, status] = [8, 9]
  const rowOf = (area: string) => rows.find((row) => row[1] === area)
  expect([rowOf('Malmö')?.[value], rowOf('Malmö')?.[status]]).toEqual(['20,5', ''])
  expect([rowOf('Kroksbäck')?.[0], rowOf('Kroksbäck')?.[value]]).toEqual(['25609', '25,2'])
  expect([rowOf('Frihamnen')?.[value], rowOf('Frihamnen')?.[status]]).toEqual(['', 'Räknas som obebott'])
  const reasons = rows.filter((row) => row[value] === '').map((row) => row[status])
  expect(reasons.filter((reason) => reason === 'Räknas som obebott')).toHaveLength(18)
  expect(reasons.filter((reason) => reason === '')).toEqual([])
  expect(rows.filter((row) => !/^(\d+(,\d+)?)?$/.test(row[value] ?? ''))).toEqual([])
  expect(rows.filter((row) => plain(row[13] ?? '') !== 'Källa: SCB')).toEqual([])
})
