import { expect, expectNoAxeViolations, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

interface State {
  readonly name: string
  readonly query: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly reach?: (dashboard: Dashboard, page: Page) => Promise<unknown>
}

const PHONE = { width: 375, height: 812 }

const STATES: readonly State[] = [
  { name: 'the start', query: '?karta=svg' },
  {
    name: 'the start with the GL map',
    query: '?karta=gl',
    reach: (dashboard) => dashboard.glCanvas(),
  },
  { name: 'a chosen area', query: '?karta=svg&omrade=25609' },
  { name: 'a chosen area without residents', query: '?karta=svg&omrade=10103' },
  { name: 'an area under the pointer', query: '?karta=svg', reach: (dashboard) => dashboard.hoverArea('Kroksbäck') },
  { name: 'the keyboard on the map', query: '?karta=svg', reach: (dashboard) => dashboard.map().focus() },
  {
    name: 'open suggestions',
    query: '?karta=svg',
    reach: async (dashboard) => {
      await dashboard.searchBox().fill('sof')
      await expect(dashboard.suggestions().first()).toBeVisible()
    },
  },
  { name: 'the table, sorted', query: '?karta=svg&visa=tabell&sortera=-value&omrade=25609' },
  { name: 'a difference', query: '?karta=svg&lager=employment2065&niva=regso&kon=skillnad' },
  { name: 'a category', query: '?karta=svg&lager=mixedTenure' },
  { name: 'DeSO', query: '?karta=svg&niva=deso&lager=foreignBackground' },
  { name: 'areas that efforts name', query: '?karta=svg&insatser=1' },
  { name: 'an address of nonsense', query: '?karta=svg&lager=x&foo=1' },
  {
    name: 'a layer explained',
    query: '?karta=svg',
    reach: (_dashboard, page) => page.getByText('Om måttet').click(),
  },
  { name: 'an embedded view', query: '?karta=svg&embed=1', size: { width: 700, height: 500 } },
  { name: 'a small embedded view', query: '?karta=svg&embed=1&visa=tabell', size: { width: 320, height: 480 } },
  { name: 'English', query: '?karta=svg&sprak=en&omrade=25609' },
  { name: 'a phone', query: '?karta=svg', size: PHONE },
  { name: 'a phone, an area in detail', query: '?karta=svg&omrade=25609&visa=detaljer', size: PHONE },
  { name: 'a phone, the table', query: '?karta=svg&visa=tabell', size: PHONE },
  { name: 'segregation', query: '?karta=svg&vy=segregation' },
  {
    name: 'segregation, a measure explained and those of land',
    query: '?karta=svg&vy=segregation',
    reach: async (_dashboard, page) => {
      await page.getByRole('button', { name: 'Vad säger Olikhetsindex?' }).click()
      await page.getByRole('button', { name: /^Visa mått på mark och läge/ }).click()
    },
  },
  { name: 'segregation by tenure', query: '?karta=svg&vy=segregation&grupp=upplatelseform' },
  { name: 'segregation, a chosen area and the table', query: '?karta=svg&vy=segregation&visa=tabell&omrade=1280C1690' },
  {
    name: 'segregation, the radii as a table and the years',
    query: '?karta=svg&vy=segregation&grupp=fodda',
    reach: (_dashboard, page) => page.getByText('Tabell, och hur en omgivning räknas').click(),
  },
  {
    name: 'segregation, clusters and a chosen area',
    query: '?karta=svg&vy=segregation&lokal=kluster&omrade=1280C1690',
  },
  { name: 'segregation, values together, on a phone', query: '?karta=svg&vy=segregation&lokal=samlade', size: PHONE },
  { name: 'segregation, signed differences', query: '?karta=svg&vy=segregation&lokal=skillnad' },
  { name: 'segregation on a phone', query: '?karta=svg&vy=segregation', size: PHONE },
  { name: 'mixed tenure', query: '?karta=svg&vy=boende' },
  { name: 'mixed tenure, a chosen area and the table', query: '?karta=svg&vy=boende&visa=tabell&omrade=25609' },
  { name: 'mixed tenure on a phone, a chosen area', query: '?karta=svg&vy=boende&omrade=25609', size: PHONE },
  { name: 'efforts', query: '?karta=svg&vy=insatser' },
  { name: 'efforts, a chosen area', query: '?karta=svg&vy=insatser&omrade=25609' },
  { name: 'efforts, the table', query: '?karta=svg&vy=insatser&visa=tabell' },
  { name: 'efforts, by area', query: '?karta=svg&vy=insatser&visa=tabell&sortera=byArea' },
  {
    name: 'efforts, by committee on a phone',
    query: '?karta=svg&vy=insatser&visa=tabell&sortera=byCommittee',
    size: PHONE,
  },
  {
    name: 'efforts, granted sums and all areas of the lists',
    query: '?karta=svg&vy=insatser&belopp=beviljat&omrade=25609',
    reach: (_dashboard, page) => page.getByText(/^Visa \d+ till$/).click(),
  },
  { name: 'efforts on a phone', query: '?karta=svg&vy=insatser', size: PHONE },
  { name: 'money and need', query: '?karta=svg&vy=traffbild' },
  {
    name: 'money and need, a scenario and a chosen area',
    query: '?karta=svg&vy=traffbild&flytta=asn-2023-flexet.36106&omrade=36106',
  },
  { name: 'money and need, the table', query: '?karta=svg&vy=traffbild&visa=tabell' },
  { name: 'money and need without a result', query: '?karta=svg&vy=traffbild&belopp=beviljat' },
  { name: 'money and need on a phone', query: '?karta=svg&vy=traffbild&omrade=36213', size: PHONE },
  { name: 'the register', query: '?karta=svg&vy=register' },
  { name: 'the register, an effort', query: '?karta=svg&vy=register&insats=asn-2023-lokal' },
  { name: 'the register on a phone, an effort', query: '?karta=svg&vy=register&insats=asn-2023-lokal', size: PHONE },
  {
    name: 'the register, a name of a place that asks',
    query: '?karta=svg&vy=register&insats=frn-2023-lov',
    reach: async (_dashboard, page) => {
      await page.getByRole('combobox', { name: 'Lägg till plats' }).fill('Hamnen')
      await page.getByRole('combobox', { name: 'Lägg till plats' }).press('Enter')
    },
  },
  {
    name: 'the register, a file with faults',
    query: '?karta=svg&vy=register',
    reach: async (_dashboard, page) => {
      const buffer = Buffer.from('Id;Titel;Sökt (kr)\r\na;Läxhjälp;drygt 44 000 000\r\n')
      await page.getByLabel('Öppna fil').last().setInputFiles({ name: 'trasig.csv', mimeType: 'text/csv', buffer })
      await expect(page.getByRole('region', { name: 'trasig.csv lästes inte in' })).toBeVisible()
    },
  },
  {
    name: 'the register, an example that is open in another view',
    query: '?karta=svg&vy=register',
    reach: async (dashboard, page) => {
      await page.getByRole('button', { name: 'Öppna exemplet' }).click()
      await expect(dashboard.headline()).toContainText('60 insatser')
      await dashboard.goTo('Läget')
      await expect(page.getByRole('complementary', { name: 'Öppet register' })).toBeVisible()
    },
  },
  { name: 'about', query: '?vy=om' },
  { name: 'about, in English on a phone', query: '?vy=om&sprak=en', size: PHONE },
]

for (const { name, query, size, reach } of STATES) {
  test(`no rule of accessibility is broken: ${name}`, async ({ page }) => {
    if (size !== undefined) await page.setViewportSize(size)
    const dashboard = new Dashboard(page, query.includes('sprak=en') ? 'en' : 'sv')
    await dashboard.open(query)
    await reach?.(dashboard, page)
    await expectNoAxeViolations(page)
  })
}

test.describe('with a file missing', () => {
  test.use({ expectedFaults: [/Failed to load resource/] })

  test('no rule of accessibility is broken where a failure is told', async ({ page }) => {
    await page.route(/figures\.delomrade\.[0-9a-f]+\.json/, (route) => route.fulfill({ status: 404, body: '404' }))
    await page.goto('./?karta=svg')
    await expect(new Dashboard(page).failures()).toBeVisible()
    await expectNoAxeViolations(page)
  })
})

test('chosen and focused areas are seen with the colours of the system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await new Dashboard(page).open('?karta=svg&omrade=25609')
  await expectNoAxeViolations(page)
})
