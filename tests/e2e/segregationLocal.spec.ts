import { expect, test, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

const choice = (page: Page) => page.getByRole('group', { name: 'Vad kartan visar' })
const picture = (page: Page) => page.getByRole('complementary')
const title = (page: Page) => picture(page).getByRole('heading', { level: 2 }).first()

/** The counts of a legend, by the words of the class. */
async function classCounts(page: Page, head: string): Promise<ReadonlyMap<string, number>> {
  const table = picture(page)
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: head, exact: true }) })
  const rows = await table
    .getByRole('row')
    .evaluateAll((found: HTMLTableRowElement[]) =>
      found.map(({ cells }) => [cells[1]?.textContent ?? '', cells[cells.length - 1]?.textContent ?? '']),
    )
  return new Map(rows.slice(1).map(([name = '', count = '']) => [plain(name), parseInt(count, 10)]))
}

test('the keyboard chooses clusters: map, title, legend and address follow, and the numbers agree', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg')
  await expect(choice(page).getByRole('button', { name: 'Mot staden (LQ)' })).toHaveAttribute('aria-pressed', 'true')
  await choice(page).getByRole('button', { name: 'Skillnad (ls)' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/lokal=kluster/)
  await expect(title(page)).toHaveText(/^Lokal bild: 34 av 208 DeSO liknar sina grannar mer än slumpen ger$/)
  await expect(picture(page)).toContainText(
    'För hela staden är Morans I 0,749 (p ≤ 0,002). Utan mönster väntas −0,005.',
  )
  const counts = await classCounts(page, 'Bland grannarna')
  const of = (name: string) => counts.get(name) ?? -1
  expect(of('Hög andel, grannarna hög andel') + of('Låg andel, grannarna låg andel')).toBe(34)
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(209)
  const texts = [...(await dashboard.mapTexts()).values()]
  expect(texts.filter((text) => text.includes('hög andel, grannarna hög andel'))).toHaveLength(
    of('Hög andel, grannarna hög andel'),
  )
  await page.goBack()
  await expect(title(page)).toHaveText(/^Lokal bild: områdets andel mot stadens 49,5\s%$/)
})

test('a link restores the clusters with the chosen area, its p before and after the correction', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&lokal=kluster&omrade=1280C1690')
  await expect(choice(page).getByRole('button', { name: 'Grannar lika (LISA)' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(dashboard.panel('1280C1690, Herrgården norr')).toContainText(
    /Hög andel, grannarna hög andel \(lokal Morans I, p ≤ 0,0002, adjusterat 0,00\d+\)/,
  )
  await picture(page).getByText('Hur slumpen är prövad').click()
  await expect(picture(page)).toContainText('9 999 slumpade grannskap per område (frö 20251231)')
  await expect(picture(page)).toContainText('Det är inget betyg på något område.')
})

test('values together: both ends of the scale, with limits that say how sure', async ({ page }) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg&lokal=samlade')
  const counts = await classCounts(page, 'Samlat')
  const [high, low] = ['Höga', 'Låga'].map(
    (side) =>
      (counts.get(`${side} andelar samlade, FDR 1 %`) ?? 0) + (counts.get(`${side} andelar samlade, FDR 5 %`) ?? 0),
  )
  await expect(title(page)).toHaveText(`Lokal bild: höga andelar samlas kring ${high} DeSO, låga kring ${low}`)
  expect(high).toBeGreaterThan(15)
  expect(low).toBeGreaterThan(5)
  await expect(page.getByRole('img', { name: /^Samlade värden \(Gi\*\)/ })).toBeVisible()
})

test('the signed difference is 0 in the middle, and its mean is M', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&lokal=skillnad')
  await expect(title(page)).toHaveText('Lokal bild: skillnaden mot staden är i snitt 0,106 nat')
  expect((await dashboard.mapTexts()).get('1280C1690, Herrgården norr')).toBe(
    '1280C1690, Herrgården norr: 95,8 %, skillnad +0,529, 2025',
  )
  const counts = await classCounts(page, 'Skillnad med tecken (ls)')
  expect([...counts.keys()]).toEqual([
    '+0,10 eller mer',
    '+0,02–+0,10',
    '−0,02 till +0,02',
    '−0,10 till −0,02',
    'under −0,10',
  ])
})

test('estimated areas are said to be alike by how they are estimated', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&lokal=kluster&niva=delomrade&grupp=ekonomi')
  await expect(picture(page)).toContainText('Grannar som delar en DeSO får lika värden bara av det')
  expect((await dashboard.mapTexts()).get('Norra Hamnen')).toContain('Räknas som obebott')
})

test('the table has all four, ordered by Gi*, and the file has p and adjusted p', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&lokal=kluster')
  await dashboard.showTable()
  await dashboard.sortBy('z (Gi*)')
  await dashboard.sortBy('z (Gi*)')
  await expect(page).toHaveURL(/lokal=kluster.*sortera=-z/)
  const [, first] = await dashboard.tableRows()
  expect(first).toMatchObject({
    Område: '1280C1980, Örtagården norr',
    'Andel, %': '93,1',
    Kvot: '1,88',
    'Bland grannarna (LISA)': 'Hög andel, grannarna hög andel',
    'z (Gi*)': '+4,53*',
    'p (Gi*)': '< 0,0001',
  })
  const { bytes } = await dashboard.downloadCsv()
  const [header = '', ...lines] = bytes.toString('utf8').trim().split(/\r?\n/)
  expect(lines).toHaveLength(209)
  for (const column of [
    'skillnad med tecken (ls), nat',
    'kluster (LISA, FDR 5 %)',
    'p för lokal Morans I, tvåsidigt',
    'adjusterat p för lokal Morans I (FDR)',
    'Gi*, z i standardavvikelser',
    'adjusterat p för Gi* (FDR)',
  ]) {
    expect(header).toContain(column)
  }
})

test('embedded it follows the address, without the choice', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 500 })
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&embed=1&lokal=samlade')
  await expect(choice(page)).toHaveCount(0)
  await expect(title(page)).toContainText('höga andelar samlas kring')
  expect(await dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
})

test('on a phone the four choices stand two by two', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&lokal=kluster')
  expect(await dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
  const boxes = await choice(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)))
  expect(new Set(boxes).size).toBe(2)
})

test('in English', async ({ page }) => {
  await new Dashboard(page, 'en').open('?vy=segregation&karta=svg&lokal=kluster&grupp=upplatelseform&sprak=en')
  await expect(title(page)).toHaveText(
    /^Local picture, share of rental: none of 208 DeSO areas is certainly more like its neighbours than chance gives$/,
  )
})
