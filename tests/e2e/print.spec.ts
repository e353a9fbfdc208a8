import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

for (const renderer of ['svg', 'gl'] as const) {
  test(`on paper there is the map as SVG, the answer and the sources, and no controls: drawn as ${renderer}`, async ({
    page,
  }) => {
    const dashboard = new Dashboard(page)
    await dashboard.open(`?karta=${renderer}&omrade=25609`)
    if (renderer === 'gl') await dashboard.glCanvas()
    await page.emulateMedia({ media: 'print' })
    await expect(dashboard.headline()).toBeVisible()
    await expect(page.getByText(/Källa: SCB/).first()).toBeVisible()
    await expect(dashboard.panel('Kroksbäck')).toBeVisible()
    for (const control of ['Karta', 'Dela länk', 'Skriv ut', 'English', 'Zooma in', 'Visa i tabellen']) {
      await expect(page.getByRole('button', { name: control, exact: true })).toBeHidden()
    }
    await expect(dashboard.searchBox()).toBeHidden()
    const areas = page.locator('svg path[data-unit]')
    await expect(areas).toHaveCount(136)
    await expect(areas.first()).toBeVisible()
    await expect(page.locator('canvas').filter({ visible: true })).toHaveCount(0)
  })
}

const QUERIES = [
  '?karta=svg',
  '?karta=svg&visa=tabell',
  '?karta=svg&vy=segregation',
  '?karta=svg&vy=boende',
  '?karta=svg&vy=boende&visa=tabell',
  '?karta=svg&vy=insatser',
  '?karta=svg&vy=insatser&visa=tabell',
  '?karta=svg&vy=traffbild',
  '?karta=svg&vy=traffbild&visa=tabell',
  '?karta=svg&vy=register',
  '?karta=svg&vy=register&insats=asn-2023-lokal',
  '?vy=om',
]

/** Tables come after the page. */
async function openWhole(page: Page, query: string): Promise<Dashboard> {
  const dashboard = new Dashboard(page)
  await dashboard.open(query)
  if (query.includes('visa=tabell')) await expect(page.getByRole('row').nth(5)).toBeVisible()
  return dashboard
}

for (const query of QUERIES) {
  test(`the page prints, in a file that can be mailed: ${query}`, async ({ page }) => {
    await openWhole(page, query)
    const file = await page.pdf({ format: 'A4' })
    expect(file.subarray(0, 5).toString()).toBe('%PDF-')
    expect(file.length).toBeGreaterThan(20_000)
    expect(file.length).toBeLessThan(1_500_000)
  })

  test(`upright paper holds the page: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 1000 })
    const dashboard = await openWhole(page, query)
    await page.emulateMedia({ media: 'print' })
    // Drawings are as wide as their room once that has been measured.
    await expect.poll(() => dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
  })
}

test('what is folded on the screen is on paper', async ({ page }) => {
  await new Dashboard(page).open('?karta=svg&vy=traffbild')
  const rows = page.getByRole('table', { name: '23 delområden med högre andel än stadens nämns inte' }).getByRole('row')
  await expect(rows).toHaveCount(11)
  await page.emulateMedia({ media: 'print' })
  await expect(rows).toHaveCount(24)
  await page.emulateMedia({ media: 'screen' })
  await new Dashboard(page).open('?karta=svg&vy=insatser')
  const decision = page.getByText('Beslut 2023-04-26 § 119').first()
  await expect(decision).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(decision).toBeVisible()
})
