import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

type Fault = 'not found' | 'a login page' | 'another edition' | 'an older edition' | 'cut off' | 'no answer'

const ANSWERS: Readonly<Record<Exclude<Fault, 'no answer'>, (body: string) => { status: number; body: string }>> = {
  'not found': () => ({ status: 404, body: '404' }),
  'a login page': () => ({ status: 200, body: '<!doctype html><title>Logga in</title>' }),
  'another edition': (body) => ({ status: 200, body: `${body} ` }),
  // As long as the right one, and of the same shape: only its hash tells it apart.
  'an older edition': (body) => ({ status: 200, body: body.replace('0.1', '0.2') }),
  'cut off': (body) => ({ status: 200, body: body.slice(0, body.length / 2) }),
}

/** What the reader is told. Where the manifest lists the file, a wrong content shows as a wrong hash before all else. */
const REASONS: Readonly<Record<Fault, RegExp>> = {
  'not found': /filen finns inte på servern \(HTTP 404\)/,
  'a login page': /filen är inte data, kanske en inloggningssida/,
  'another edition': /filen hör till en annan utgåva av datamängden\. Ladda om sidan\./,
  'an older edition': /filen hör till en annan utgåva av datamängden\. Ladda om sidan\./,
  'cut off': /filen är inte data|filen hör till en annan utgåva av datamängden/,
  'no answer': /servern svarade inte\. Kontrollera nätet och försök igen\./,
}

/** The cases of the list of faults that these are. */
const CRITERIA: Readonly<Partial<Record<Fault, string>>> = { 'a login page': ' (U07)', 'an older edition': ' (U06)' }

async function breakFile(page: Page, file: string, fault: Fault): Promise<void> {
  await page.route(new RegExp(`/data/${file.replaceAll('.', '\\.')}(\\.[0-9a-f]{12})?\\.json`), async (route) => {
    if (fault === 'no answer') return route.abort()
    const response = await route.fetch()
    const { status, body } = ANSWERS[fault](await response.text())
    return route.fulfill({ status, body, contentType: 'text/html' })
  })
}

async function mendFile(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' })
}

interface Case {
  readonly file: string
  readonly fault: Fault
  readonly named: string
}

const CASES: readonly Case[] = [
  { file: 'figures.delomrade', fault: 'not found', named: 'Siffrorna per Delområde' },
  { file: 'figures.delomrade', fault: 'an older edition', named: 'Siffrorna per Delområde' },
  { file: 'figures.delomrade', fault: 'another edition', named: 'Siffrorna per Delområde' },
  { file: 'figures.delomrade', fault: 'cut off', named: 'Siffrorna per Delområde' },
  { file: 'map.delomrade', fault: 'not found', named: 'Kartans gränser' },
  { file: 'map.delomrade', fault: 'a login page', named: 'Kartans gränser' },
  { file: 'interventions', fault: 'cut off', named: 'Insatsregistret' },
  { file: 'interventions', fault: 'not found', named: 'Insatsregistret' },
  { file: 'units', fault: 'a login page', named: 'Områdena' },
  { file: 'units', fault: 'no answer', named: 'Områdena' },
  { file: 'catalog', fault: 'another edition', named: 'Katalogen över mått' },
  { file: 'manifest', fault: 'a login page', named: 'Datamängdens förteckning' },
  { file: 'manifest', fault: 'not found', named: 'Datamängdens förteckning' },
]

/** What still answers while a file is broken. */
async function expectTheRest(dashboard: Dashboard, file: string): Promise<void> {
  switch (file) {
    case 'map.delomrade':
      await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
      await expect(dashboard.page.getByText('Kartan kunde inte visas. Tabellen har samma uppgifter.')).toBeVisible()
      await dashboard.showTable()
      expect(await dashboard.tableRows()).toHaveLength(137)
      await dashboard.page.getByRole('button', { name: 'Karta', exact: true }).click()
      break
    case 'interventions':
      await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
      await expect(dashboard.map()).toBeVisible()
      break
    case 'figures.delomrade':
      await expect(dashboard.page.getByText(/\d+,\d %/)).toHaveCount(0)
      await dashboard.chooseLevel('DeSO')
      await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
      await expect(dashboard.headline()).toContainText('DeSO')
      await dashboard.chooseLevel('Delområde')
      break
    default:
      await expect(dashboard.page.getByText(/\d+,\d %/)).toHaveCount(0)
  }
}

test.describe('a data file fails:', () => {
  for (const { file, fault, named } of CASES) {
    test.describe('', () => {
      const isRefused = fault === 'not found' || fault === 'no answer'
      test.use({ expectedFaults: isRefused ? [/Failed to load resource/] : [] })

      test(`${file}, ${fault}${CRITERIA[fault] ?? ''}: it is named, the rest works, and trying again mends it`, async ({
        page,
      }) => {
        await breakFile(page, file, fault)
        const dashboard = new Dashboard(page)
        await page.goto('./?karta=svg')
        const alert = dashboard.failures()
        await expect(alert).toContainText('Alla uppgifter kunde inte hämtas')
        await expect(alert.getByRole('listitem')).toHaveText(new RegExp(`^${named}: ${REASONS[fault].source}`))
        await expect(alert).toContainText('Inget visas i stället för det som saknas.')
        // Nothing is being fetched any more, so nothing may say so.
        await expect(dashboard.headline()).not.toHaveText('Hämtar uppgifter')
        await expectTheRest(dashboard, file)
        await mendFile(page)
        await dashboard.retry()
        await expect(alert).toBeHidden()
        await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
        await expect(dashboard.map()).toBeVisible()
      })
    })
  }
})

test.describe('the register of efforts fails on the page about efforts:', () => {
  test('no sum is shown in its place, and the rest of the site works', async ({ page }) => {
    await breakFile(page, 'interventions', 'cut off')
    const dashboard = new Dashboard(page)
    await page.goto('./?vy=insatser&karta=svg')
    await expect(dashboard.failures()).toContainText('Insatsregistret')
    await expect(page.getByText(/\d ?kr\b/)).toHaveCount(0)
    await dashboard.goTo('Läget')
    await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
    await mendFile(page)
    await dashboard.goTo('Insatser')
    await dashboard.retry()
    await expect(dashboard.headline()).toContainText('37 200 700 kr')
  })
})

test.describe('the piece of the page that draws with GL cannot be fetched:', () => {
  test.use({ expectedFaults: [/Failed to load resource|Unable to preload CSS/] })

  test('sentence, legend and table are there', async ({ page }) => {
    await page.route(/GlMap|maplibre/, (route) => route.abort())
    const dashboard = new Dashboard(page)
    await dashboard.open('?karta=gl')
    await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
    expect(await dashboard.legendRows()).toHaveLength(5)
    await expect(page.getByText('Kartan kunde inte visas. Tabellen har samma uppgifter.')).toBeVisible()
    await dashboard.showTable()
    expect(await dashboard.tableRows()).toHaveLength(137)
  })
})

test('a page that is sent for the file of the worker with the status 200 stops nothing (U07)', async ({ page }) => {
  let sent = 0
  await page.route(/tasks\.worker/, (route) => {
    sent += 1
    return route.fulfill({ status: 200, body: '<!doctype html><title>Logga in</title>', contentType: 'text/html' })
  })
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  await expect(page.getByRole('main')).toContainText('0,373 (95 %-intervall 0,370–0,376)')
  expect(sent).toBe(1)
})

test.describe('a view that a new edition no longer has:', () => {
  test.use({ expectedFaults: [/Failed to load resource|dynamically imported module|Unable to preload CSS/] })

  test('leads to a reload and not to an empty page', async ({ page }) => {
    const dashboard = new Dashboard(page)
    await dashboard.open('?karta=svg')
    await page.route(/assets\/BoendePage/, (route) => route.fulfill({ status: 404, body: '404' }))
    await dashboard.goTo('Boende')
    await expect(page.getByRole('main')).toContainText('Sidan kan ha fått en ny utgåva.')
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Ladda om sidan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/upplåtelseform|bostäder/i)
  })
})
