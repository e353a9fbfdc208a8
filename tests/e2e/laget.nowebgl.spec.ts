import { expect, expectNoAxeViolations, test } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

for (const query of ['', '?karta=gl']) {
  test(`a machine without WebGL gets the SVG map, the same sentences, and no map library: ${query}`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const dashboard = new Dashboard(page)
    await dashboard.open(query)
    await expect(dashboard.headline()).toHaveText(
      '20,5 % av Malmöborna har låg ekonomisk standard. En fjärdedel bor i delområden med högst 10,8 %, en fjärdedel i delområden med minst 27,6 %.',
    )
    await expect(dashboard.renderer()).toHaveAttribute('data-renderer', 'svg')
    await dashboard.clickArea('Kroksbäck')
    await expect(dashboard.panel('Kroksbäck')).toContainText('4,7 procentenheter över Malmö.')
    await expect(page.locator('canvas')).toHaveCount(0)
    expect(asked.filter((url) => /maplibre|GlMap/.test(url))).toEqual([])
  })
}

test('no rule of accessibility is broken without WebGL', async ({ page }) => {
  await new Dashboard(page).open('?omrade=25609')
  await expectNoAxeViolations(page)
})
