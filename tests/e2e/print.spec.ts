import { expect, test } from './browser.ts'
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

for (const query of [
  '?karta=svg',
  '?karta=svg&visa=tabell',
  '?karta=svg&vy=segregation',
  '?karta=svg&vy=boende',
  '?karta=svg&vy=insatser',
  '?karta=svg&vy=traffbild',
  '?karta=svg&vy=register',
  '?karta=svg&vy=register&insats=asn-2023-lokal',
  '?vy=om',
]) {
  test(`the page prints: ${query}`, async ({ page }) => {
    await new Dashboard(page).open(query)
    const file = await page.pdf({ format: 'A4' })
    expect(file.subarray(0, 5).toString()).toBe('%PDF-')
    expect(file.length).toBeGreaterThan(20_000)
  })
}
