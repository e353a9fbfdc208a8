import { expect, test, type Locator, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

const part = (page: Page): Locator => page.getByRole('region', { name: /^Delningen i \d+ mått|^The division in/ })
const rowOf = (page: Page, measure: string): Locator =>
  part(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`Så räknas ${measure},`) }) })

async function cellsOf(row: Locator): Promise<string[]> {
  return (await row.getByRole('cell').allInnerTexts()).map(plain)
}

test('every measure has its value, its range as numbers of the division, and its source', async ({ page }) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  await expect(part(page).getByRole('heading', { level: 2 })).toHaveText('Delningen i 38 mått: D är 0,373')
  await expect(part(page)).toContainText('Jämförelsegruppsvensk bakgrund')
  expect(await cellsOf(rowOf(page, 'Olikhetsindex').first())).toEqual(['0,373', '0–1', 'Duncan & Duncan (1955)'])
  expect(await cellsOf(rowOf(page, 'Gorards segregationsindex'))).toEqual([
    '0,189',
    '0–0,505',
    'Gorard & Taylor (2002)',
  ])
  expect(await cellsOf(rowOf(page, 'Rumslig närhet'))).toEqual([
    '1,088 kvot',
    '0–2,022',
    'White (1983); Massey & Denton (1988)',
  ])
  await expect(rowOf(page, 'Olikhetsindex rättat för slump')).toContainText('95 %-intervall 0,370–0,376')
  await expect(part(page)).toContainText('Registerdata: intervallet visar slumpvis variation, inte urvalsfel')
  await expect(part(page).getByRole('table')).toHaveCount(5)
})

test('a row opens by keyboard, and its name leads to how the measure is computed, and back', async ({ page }) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  const opener = part(page).getByRole('button', { name: 'Vad säger Ginikoefficient för boende?' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  await expect(part(page)).toContainText(
    'Betyder: Visar hur mycket gruppens andel skiljer sig mellan alla par av områden.',
  )
  await expect(part(page)).toContainText('Att tänka på:')
  await page.keyboard.press('Enter')
  await expect(part(page)).not.toContainText('Betyder:')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/vy=metod.*matt=gini/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ginikoefficient för boende')
  await expect(page.getByRole('link', { name: 'Segregation', exact: true }).last()).toBeVisible()
  await page.goBack()
  await expect(part(page).getByRole('heading', { level: 2 })).toHaveText('Delningen i 38 mått: D är 0,373')
})

test('measures of land are folded until asked for, come with their caution, and are always on paper', async ({
  page,
}) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  const centre = part(page).getByText('Som centrum räknas befolkningens medelpunkt')
  await expect(centre).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(centre).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await part(page).getByRole('button', { name: 'Visa mått på mark och läge (7)' }).click()
  await expect(centre).toBeVisible()
  await expect(part(page)).toContainText('Vatten, hamn, industri och åkrar ingår i områdenas yta')
  await expect(rowOf(page, 'Relativ centralisering')).toContainText('0,133')
})

test('tenure has the measures of several groups, in English too', async ({ page }) => {
  await new Dashboard(page, 'en').open('?vy=segregation&karta=svg&grupp=upplatelseform&sprak=en')
  await expect(part(page).getByRole('heading', { level: 2 })).toHaveText('The division in 17 measures: H is 0.445')
  const row = part(page).getByRole('row').filter({ hasText: 'Mutual information' })
  expect(await cellsOf(row)).toEqual(['0.440 nats', '0–1.099', 'Theil (1972); Mora & Ruiz-Castillo (2011)'])
  await expect(part(page)).toContainText('183,738 dwellings, 99.99% of all')
})

test('what estimates cannot tell is said in words', async ({ page }) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg&niva=delomrade')
  await expect(rowOf(page, 'Morans I mot slumpen')).toContainText('räknas inte: skattningen gör grannar lika')
  await expect(part(page)).toContainText('18, räknas som obebodda')
})

test('the table comes as a file', async ({ page }) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  await expect(rowOf(page, 'Olikhetsindex rättat för slump')).toContainText('0,373')
  const waiting = page.waitForEvent('download')
  await part(page).getByRole('button', { name: 'Ladda ner måtten som CSV' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toBe('segregation-measures-foreignbackground-deso-2025.csv')
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
  const lines = Buffer.concat(chunks).toString('utf8').split('\r\n')
  expect(lines).toHaveLength(40)
  expect(lines[0]).toMatch(/^\uFEFFmått;tecken;värde;varför värde saknas;spann från;spann till;enhet;/)
  expect(lines[1]).toMatch(/^Olikhetsindex;D;0,3734;;0;1;andel;/)
  expect(lines.find((line) => line.startsWith('Olikhetsindex rättat'))).toMatch(/;500;20251231;/)
})

test('a phone stacks the rows and needs no scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  const row = rowOf(page, 'Gorards segregationsindex')
  await expect(row).toBeVisible()
  await part(page).getByRole('button', { name: 'Visa mått på mark och läge (7)' }).click()
  const rights = await part(page)
    .locator('*')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().right))
  expect(rights.length).toBeGreaterThan(200)
  expect(rights.filter((right) => right > 375)).toEqual([])
  const cells = await row.getByRole('cell').all()
  const tops = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())?.y))
  expect(tops[0]).toBe(tops[1])
  expect(tops[2]).toBeGreaterThan(tops[0] ?? Infinity)
})
