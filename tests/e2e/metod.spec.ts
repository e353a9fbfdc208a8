import { expect, expectNoAxeViolations, test } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

const GINI = '?vy=metod&matt=gini'
const PHONE = { width: 375, height: 812 }

test('a figure leads by keyboard to how it is computed, and back leads to the figure', async ({ page }) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  const link = page.getByRole('link', { name: 'Så räknas det (Lokaliseringskvot)' })
  await expect(link).toHaveAttribute('href', /vy=metod.*matt=locationQuotient/)
  await link.focus()
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1, name: /^Lokaliseringskvot/ })
  await expect(heading).toBeFocused()
  await page.getByRole('button', { name: 'Tillbaka' }).press('Enter')
  await expect(page).toHaveURL(/vy=segregation/)
  await expect(link).toBeVisible()
})

test('the formula is there as mathematics, with the same in words below it', async ({ page }) => {
  await new Dashboard(page).open(GINI)
  const formula = page.getByRole('group', { name: /^Formel: Ginikoefficient/ })
  await expect(formula.locator('math').first().locator('mfrac').first()).toBeVisible()
  expect(
    await formula
      .locator('math')
      .first()
      .evaluate((math) => math.namespaceURI),
  ).toBe('http://www.w3.org/1998/Math/MathML')
  await expect(formula).toHaveAccessibleDescription(/^I ord: Jämför alla par av områden/)
  await expect(page.getByText('I ord: Jämför alla par av områden')).toBeVisible()
})

test('a page has its example as a table, its source in full, and the way to where it is shown', async ({ page }) => {
  await new Dashboard(page).open(GINI)
  const rows = page.getByRole('group', { name: /^Tal i räkneexemplet/ }).getByRole('row')
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(1)).toHaveText(/1\s*100\s*0/)
  await expect(page.getByText('Measures of segregation. Sociological Methodology 15, 1–32.')).toBeVisible()
  await page.getByRole('article').getByRole('link', { name: 'Segregation' }).click()
  await expect(page).toHaveURL(/vy=segregation/)
  await expect(page).not.toHaveURL(/matt=/)
})

test('an address with a measure that does not exist says so and shows all measures', async ({ page }) => {
  await new Dashboard(page).open('?vy=metod&matt=finnsinte')
  await expect(page.getByRole('status').getByText('Måttet ”finnsinte” finns inte.')).toBeVisible()
  await page.getByRole('link', { name: 'Olikhetsindex', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Olikhetsindex/ })).toBeFocused()
})

test('the view about the figures leads to every measure', async ({ page }) => {
  await new Dashboard(page).open('?vy=metod')
  const links = page.getByRole('table').getByRole('link')
  const names = await links.allTextContents()
  expect(names.length).toBeGreaterThan(17)
  await new Dashboard(page).open('?vy=om')
  const table = page.getByRole('table', { name: 'Segregationsmått' })
  for (const name of [names[0], names.at(-1)]) {
    await expect(table.getByRole('link', { name: name ?? '', exact: true }).first()).toBeVisible()
  }
})

test('the window is called after the measure, and after the list again', async ({ page }) => {
  await new Dashboard(page).open(GINI)
  await expect(page).toHaveTitle('Ginikoefficient för boende – Så räknas det – Hela Malmö')
  await page.getByRole('link', { name: 'Alla mått' }).click()
  await expect(page).toHaveTitle('Så räknas det – Hela Malmö')
})

test('on a phone the measures are listed by question, and the open one is still open on the way back', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await new Dashboard(page).open('?vy=metod')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2 * PHONE.height)
  await page.getByRole('heading', { name: /^Hur mycket kan vara slump\?/ }).click()
  await page.getByRole('link', { name: 'Olikhet utöver slumpen' }).click()
  const article = page.getByRole('article')
  await expect(article).toContainText('Lägst −1: helt jämnt fördelat, vilket slumpen inte ger.')
  await expect(article).toContainText('Uppmätt = 0,6')
  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await expect(page.getByRole('link', { name: 'Olikhet utöver slumpen' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('is there in English', async ({ page }) => {
  await new Dashboard(page, 'en').open(`${GINI}&sprak=en`)
  await expect(page.getByRole('heading', { name: 'What it does not say' })).toBeVisible()
  await expect(page.getByText('In words: Compare all pairs of areas')).toBeVisible()
  expect(await page.getByRole('article').innerText()).not.toMatch(/[åäöÅÄÖ]/)
})

for (const query of [GINI, '?vy=metod&matt=mutualInformationChange', '?vy=metod']) {
  test(`${query} has nothing that axe finds, and fits a phone without scrolling sideways`, async ({ page }) => {
    await new Dashboard(page).open(query)
    await expectNoAxeViolations(page)
    await page.setViewportSize(PHONE)
    await expectNoAxeViolations(page)
    const [whole, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(whole).toBeLessThanOrEqual(seen)
  })
}
