import { expect, test, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

const QUERY = '?vy=segregation&karta=svg'

const rowsOf = async (page: Page, column: string): Promise<readonly string[]> => {
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: column, exact: true }) })
  return (await table.getByRole('row').allInnerTexts()).map(plain)
}

const profile = (page: Page) => page.getByRole('region', { name: /^Av det som syns/ })

test('what is left of the difference in larger areas, as a sentence and beside every level', async ({ page }) => {
  await new Dashboard(page).open(QUERY)
  await expect(
    page.getByRole('heading', {
      name: 'Av skillnaden mellan delområden syns 80 % kvar i 14 GeSO och 39 % i 5 stadsområden',
    }),
  ).toBeVisible()
  const rows = await rowsOf(page, 'Kvar, %')
  expect(rows.slice(1).map((row) => /(\d+)(?: \(|$)/u.exec(row)?.[1])).toEqual(['100', '93', '100', '80', '80', '39'])
  expect(rows[6]).toContain('39 % av skillnaden mellan delområden')
  await expect(page.getByText('Resten är inte borta, den ligger inuti dem.')).toBeVisible()
  await page.getByRole('button', { name: 'RegSO', exact: true }).click()
  await expect(page).toHaveURL(/niva=regso/)
})

test('the profile says what is left on four kilometres, with its table and method one step away', async ({ page }) => {
  await new Dashboard(page).open(QUERY)
  const panel = profile(page)
  await expect(panel.getByRole('heading')).toHaveText(/^Av det som syns på 500 meter är 30\s% kvar på 4 kilometer$/)
  await expect(panel.getByRole('img')).toBeVisible()
  await expect(panel).toContainText('Minsta radie som säger något är 373 meter')
  await expect(panel).toContainText('Nära kommungränsen saknas de som bor på andra sidan')
  await panel.getByText('Tabell, och hur en omgivning räknas').focus()
  await page.keyboard.press('Enter')
  const rows = (await panel.getByRole('row').allInnerTexts()).map(plain)
  expect(rows.slice(1)).toEqual([
    expect.stringMatching(/^500\s+0,144\s+0,361\s+3\s+5 200\s+79$/),
    expect.stringMatching(/^1 000\s+0,118\s+0,333\s+11\s+19 200\s+24$/),
    expect.stringMatching(/^2 000\s+0,084\s+0,288\s+39\s+68 400\s+7$/),
    expect.stringMatching(/^4 000\s+0,043\s+0,203\s+124\s+213 100\s+2$/),
  ])
  await expect(panel).toContainText('bikvadratisk kärna')
  await panel.getByRole('link', { name: 'Så räknas det (Segregationens skala)' }).click()
  await expect(page).toHaveURL(/vy=metod.*segregationProfile/)
})

test('areas that lie too far apart get no ratio, and a way to smaller ones', async ({ page }) => {
  await new Dashboard(page).open(`${QUERY}&niva=stadsdel`)
  const panel = page.getByRole('region', {
    name: 'Stadsdelar ligger för långt isär för omgivningar på högst 4 kilometer',
  })
  await expect(panel).toContainText('Ihåliga punkter säger därför inget om en mindre skala.')
  await panel.getByRole('button', { name: 'Visa DeSO' }).click()
  await expect(profile(page)).toBeVisible()
})

test('groups of one year lead to those that have several: born abroad, changed less than chance gives', async ({
  page,
}) => {
  await new Dashboard(page).open(QUERY)
  await expect(page.getByRole('heading', { name: 'Utländsk bakgrund finns bara för 2025' })).toBeVisible()
  await page.getByRole('button', { name: 'Utrikes födda, RegSO 2020–2023' }).click()
  await expect(page).toHaveURL(/grupp=fodda/)
  await expect(
    page.getByRole('heading', { name: /^Andelen utrikes födda ökade från 34,6\s% till 35,9\s% 2020–2023$/ }),
  ).toBeVisible()
  await expect(
    page.getByText('Indexet D gick från 0,272 till 0,273: skillnaden är mindre än slumpen ger.'),
  ).toBeVisible()
  // The years between the first and the last are drawn after these.
  await expect
    .poll(async () => (await rowsOf(page, 'År')).slice(1).map((row) => row.replace(/\s+/g, ' ')))
    .toEqual([
      '2020 34,6 0,272 0,269–0,275',
      '2021 35,1 0,274 0,271–0,277',
      '2022 35,6 0,274 0,271–0,277',
      '2023 35,9 0,273 0,269–0,276',
    ])
  await expect(page.getByRole('main')).toContainText('så delarna säger inget säkert')
})

test('tenure fell more than chance gives, in English too, and the year on other boundaries is left out', async ({
  page,
}) => {
  await new Dashboard(page, 'en').open(`${QUERY}&grupp=upplatelseform&sprak=en`)
  await expect(
    page.getByText('The index H went from 0.339 to 0.326: the fall is larger than what chance gives.'),
  ).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText(
    'The figures of 2025 are not part of the series. Break 2025: The figures of 2025 are a new table of the publisher',
  )
  await expect(main).toContainText('Numbers for RegSO areas are not compared with numbers for DeSO areas.')
  const rows = await rowsOf(page, 'The change of M is made of')
  expect(rows.slice(1).map((row) => /[+−]?\d+\.\d$/u.exec(row)?.[0])).toEqual(['−2.5', '−0.6', '−1.4', '−4.5'])
})

test('a frame and the table stay short, and nothing is wider than a phone', async ({ page }) => {
  const dashboard = new Dashboard(page)
  for (const short of ['&embed=1', '&visa=tabell']) {
    await dashboard.open(QUERY + short)
    await expect(page.getByText('Olikhetsindex').or(page.getByRole('table')).first()).toBeVisible()
    await expect(page.getByText('Tabell, och hur en omgivning räknas')).toHaveCount(0)
  }
  await page.setViewportSize({ width: 375, height: 812 })
  await dashboard.open(`${QUERY}&grupp=fodda`)
  await profile(page).getByText('Tabell, och hur en omgivning räknas').click()
  expect(await dashboard.horizontalOverflow()).toBe(0)
})
