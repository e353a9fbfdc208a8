import { expect, test, type Locator, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

const VIEWS = [
  '?karta=svg',
  '?karta=svg&omrade=25609&visa=detaljer',
  '?karta=svg&visa=tabell',
  '?karta=svg&lager=mixedTenure',
  '?karta=svg&lager=foo&bar=1',
  '?karta=svg&vy=segregation',
  '?karta=svg&vy=segregation&visa=tabell',
  '?karta=svg&vy=segregation&grupp=upplatelseform',
  '?karta=svg&vy=boende',
  '?karta=svg&vy=boende&visa=tabell',
  '?karta=svg&vy=boende&omrade=25609',
  '?karta=svg&vy=insatser',
  '?karta=svg&vy=insatser&visa=tabell',
  '?karta=svg&vy=traffbild&omrade=36213',
  '?karta=svg&vy=traffbild&visa=tabell',
  '?karta=svg&vy=register',
  '?karta=svg&vy=register&insats=asn-2023-lokal',
  '?karta=svg&vy=filer',
  '?vy=om',
]

/** What sticks out of the window and is not inside something that scrolls by itself. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const scrollsByItself = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrollsByItself(element.parentElement))
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > room + 1)
      .filter((element) => !scrollsByItself(element.parentElement))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 50)}`)
      .slice(0, 5)
  })
}

for (const query of VIEWS) {
  test(`320 pixels hold the page, without scrolling sideways: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const dashboard = new Dashboard(page)
    await dashboard.open(query)
    expect(await stickingOut(page)).toEqual([])
    expect(await dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
  })
}

/** The widest spacing that a reader may ask for: WCAG 2.2, success criterion 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`

/** Texts of which a part is cut off by their own box. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('h1, h2, h3, p, a, button, label, th, td, li, dt, dd, summary')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden') !== null) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const isCut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      if (isCut) found.push(`${element.tagName} ${element.textContent.slice(0, 50)}`)
    }
    return found
  })
}

for (const query of [
  '?karta=svg&omrade=25609',
  '?karta=svg&visa=tabell',
  '?karta=svg&vy=segregation',
  '?karta=svg&vy=boende',
  '?karta=svg&vy=insatser',
  '?karta=svg&vy=traffbild',
  '?karta=svg&vy=register&insats=asn-2023-lokal',
  '?vy=om',
]) {
  test(`wide text spacing cuts nothing off: ${query}`, async ({ page }) => {
    const dashboard = new Dashboard(page)
    await dashboard.open(query)
    // The policy of the page forbids style elements; a constructed sheet is what a reader's extension would use.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    }, SPACING)
    expect(await cutTexts(page)).toEqual([])
    expect(await stickingOut(page)).toEqual([])
  })
}

test('a phone chooses an area by search and reads its figures under Detaljer', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  await dashboard.searchBox().fill('kroksb')
  await dashboard.suggestions().first().click()
  await page.getByRole('button', { name: 'Detaljer' }).click()
  await expect(dashboard.panel('Kroksbäck')).toContainText('4,7 procentenheter över Malmö')
})

for (const [query, said] of [
  ['?karta=svg', 'Lägst 1,0 %, högst 66 %'],
  ['?karta=svg&vy=traffbild', 'Räknat på de sökta summorna skulle'],
] as const) {
  test(`a phone has the map before what stands below the answer: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 })
    await new Dashboard(page).open(query)
    const top = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? Number.NaN
    const map = await top(page.locator('svg:has(path[data-unit])'))
    expect(map).toBeLessThan(812)
    expect(await top(page.getByText(said))).toBeGreaterThan(map)
  })
}

test('a phone reads what is counted in words, and changes it when asked', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await new Dashboard(page).open('?karta=svg&vy=traffbild')
  await expect(page.getByText(/^Räknat på sökta summor\. Behovet är personer med låg/)).toBeVisible()
  const rule = page.getByLabel('Pengar utan plats', { exact: true })
  await expect(rule).toBeHidden()
  await page.getByText('Ändra vad som räknas').click()
  await rule.selectOption('population')
  await expect(page.getByText(/pengar utan plats sprids efter folkmängd/).first()).toBeVisible()
})
