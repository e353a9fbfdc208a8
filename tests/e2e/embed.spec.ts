import { expect, test as base } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'
import { ownSite, type OwnSite } from './ownSites.ts'

const SIZES = [
  { width: 700, height: 500 },
  { width: 342, height: 600 },
  { width: 320, height: 480 },
]

for (const size of SIZES) {
  base(
    `at ${size.width} × ${size.height} it has title, legend, map, table and source, and no header`,
    async ({ page }) => {
      await page.setViewportSize(size)
      const dashboard = new Dashboard(page)
      await dashboard.open('?embed=1&karta=svg&lager=tenureRental')
      await expect(page.getByRole('banner')).toHaveCount(0)
      await expect(dashboard.control('layer')).toHaveCount(0)
      await expect(page.getByText('Hyresrätt per delområde, 2025, skattning ur DeSO.')).toBeVisible()
      await expect(dashboard.map()).toBeVisible()
      await expect(page.getByRole('heading', { level: 2, name: /^Hyresrätt, % av/ })).toBeVisible()
      expect(await dashboard.legendRows()).toHaveLength(5)
      await expect(page.getByText(/Källa: SCB/)).toBeVisible()
      expect(await dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
      await dashboard.showTable()
      await expect(dashboard.tableRow('Kroksbäck')).toContainText('31')
      expect(await dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
      const whole = page.getByRole('link', { name: 'Öppna i egen flik' })
      await expect(whole).toHaveAttribute('href', '?lager=tenureRental&visa=tabell&karta=svg')
      await expect(whole).toHaveAttribute('target', '_blank')
    },
  )
}

const TITLE = 'Segregation i Malmö: karta och tabell'

/** The page of an intranet with the snippet of the view `om`, without a script of its own. */
const hostPage = (address: string) => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="sv"><title>Intranät</title><main><h1>Nyheter</h1><iframe title="${TITLE}"
    src="${address}" width="700" height="600" sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox allow-modals"></iframe></main></html>`,
})

interface Hosts {
  readonly host: OwnSite
}

const test = base.extend<Hosts>({
  host: async ({ baseURL }, provide) => {
    const host = await ownSite((url) => hostPage(`${baseURL ?? ''}?embed=1&karta=svg${url.slice(1)}`))
    await provide(host)
    await host.close()
  },
  alliedOrigins: async ({ host }, provide) => provide([host.origin]),
})

test('a page of another origin shows it, chooses in it and saves from it, once the server allows that origin', async ({
  page,
  host,
}) => {
  // As a server set up for embedding answers: `frame-ancestors` names the host.
  await page.route(/embed=1/, async (route) => {
    const response = await route.fetch()
    const policy = response.headers()['content-security-policy'] ?? ''
    await route.fulfill({
      response,
      headers: {
        ...response.headers(),
        'content-security-policy': policy.replace("frame-ancestors 'self'", `frame-ancestors ${host.origin}`),
      },
    })
  })
  await page.goto(`${host.origin}/`)
  const frame = page.frameLocator(`iframe[title="${TITLE}"]`)
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('20,5 % av Malmöborna')
  await frame.getByRole('button', { name: 'Tabell' }).click()
  await frame.getByRole('button', { name: 'Kroksbäck', exact: true }).click()
  await expect(frame.getByRole('row').filter({ hasText: 'Kroksbäck' }).first()).toContainText('25,2')
  const saving = page.waitForEvent('download')
  await frame.getByRole('button', { name: 'Ladda ner CSV' }).click()
  expect((await saving).suggestedFilename()).toBe('lowstandard-delomrade-2024.csv')
  const opening = page.waitForEvent('popup')
  await frame.getByRole('link', { name: 'Öppna i egen flik' }).click()
  const whole = await opening
  await expect(whole.getByRole('banner')).toBeVisible()
  await expect(whole).toHaveURL(/omrade=25609/)
  expect(await page.evaluate(() => window.location.pathname)).toBe('/')
})

test.describe('without being allowed', () => {
  test.use({ expectedFaults: [/frame-ancestors/] })

  test('a page of another origin cannot embed it', async ({ page, host }) => {
    await page.goto(`${host.origin}/`)
    const frame = page.frameLocator(`iframe[title="${TITLE}"]`)
    await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0)
  })
})
