import { expect, test, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

const slider = (page: Page) => page.getByRole('slider', { name: 'Flytta gränsen för blandat' })
const districts = (page: Page) =>
  page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Stadsdel' }) })

test('the answer says how many live mixed, whose limit it is, and what is not in it', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=boende&karta=svg')
  await expect(dashboard.headline()).toHaveText(
    '44,6 % av Malmöborna bor i delområden med blandade upplåtelseformer, om ingen form får vara mer än 60 % av bostäderna.',
  )
  const main = page.getByRole('main')
  await expect(main).toContainText('Blandade delområden: 45 av 118.')
  await expect(main).toContainText('gränsen här är vår och går att flytta')
  await expect(main).toContainText(/räknat på DeSO 2025 är den 26,2\s%\./)
  await expect(main).toContainText('18 delområden räknas som obebodda och är inte med')
  await expect(main).toContainText('Färre än 50 bostäder: Skumparp (31).')
  await expect(main).toContainText('Källa: SCB')
})

test('the keyboard moves the limit: the answer, the address and the areas follow, and the sentence is read out', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=boende&karta=svg')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^60\s%: 44,6\s% av invånarna, 45 av 118 områden$/)
  await slider(page).focus()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft')
  await expect(dashboard.headline()).toContainText('32,8 %')
  await expect(dashboard.headline()).toContainText('57 %')
  await expect(page).toHaveURL(/grans=57/)
  await expect(page.getByRole('status').filter({ hasText: /57\s%: 32,8\s% av invånarna/ })).toBeAttached()
  await page.getByRole('button', { name: 'Höj gränsen en procentenhet' }).click()
  await expect(page).toHaveURL(/grans=58/)
  await page.keyboard.press('End')
  await slider(page).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Höj gränsen en procentenhet' })).toBeDisabled()
})

test('a link brings back the limit, the level and the chosen area', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=boende&karta=svg&grans=74&niva=regso&ar=2021&omrade=1280R001')
  await expect(slider(page)).toHaveValue('74')
  await expect(dashboard.control('level')).toHaveValue('regso')
  await expect(dashboard.control('year')).toHaveValue('2021')
  await expect(dashboard.panel('Almvik norr-Lindängen norr')).toContainText('DeSO-talen är från 2025.')
  await expect(page.getByRole('main')).toContainText('Serien bryts 2025')
  await expect(page.getByRole('main')).not.toContainText('Inom parentes')
  await expect(page.getByRole('link', { name: 'Så räknas H', exact: true })).toBeVisible()
})

test('the report of 2018 is set against today, fact by fact', async ({ page }) => {
  await new Dashboard(page).open('?vy=boende&karta=svg')
  const main = page.getByRole('main')
  await expect(main).toContainText('Ingen gräns ger alla tre uppgifterna.')
  await expect(main).toContainText('Närmast vid 57 %: 32,8 %, 0,6 procentenheter ifrån.')
  await expect(main).toContainText('4 av 8 vid 60 %. Närmast vid 74 %: 6 av 8.')
  await expect(main).toContainText('Rosengård och Hyllie stämmer, Limhamn-Bunkeflo inte.')
})

test('the city districts stand in the order of how many live mixed, with what the report said', async ({ page }) => {
  await new Dashboard(page).open('?vy=boende&karta=svg')
  const rows = (await districts(page).getByRole('row').allInnerTexts()).map(plain)
  expect(rows).toHaveLength(11)
  expect(rows[1]).toBe('Kirseberg 76,3 4 av 8 mest')
  expect(rows[2]).toBe('Limhamn-Bunkeflo 73,9 9 av 19 minst')
  expect(rows[10]).toBe('Rosengård 0,0 0 av 8 minst')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara stadsdelarna som CSV' }).click()
  expect((await saved).suggestedFilename()).toBe('boende-stadsdelar-2025.csv')
})

test('the coupling to people has its hedge, and its measures one click away', async ({ page }) => {
  await new Dashboard(page).open('?vy=boende&karta=svg')
  const main = page.getByRole('main')
  await expect(main).toContainText(
    /50\s% av skillnaden mellan DeSO i låg ekonomisk standard ligger mellan typerna, resten inom dem\. Det säger inget om orsak\./,
  )
  await expect(main).toContainText(/På delområden är andelen 56\s%\./)
  await expect(page.getByText(/Cramérs V mellan typ och grupp/).first()).toBeHidden()
  await page.getByRole('complementary').getByText('Så räknas det').first().click()
  await expect(page.getByText(/Cramérs V mellan typ och grupp/).first()).toBeVisible()
})

test('triangle and map are tied together: what is chosen in one is chosen in the other', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=boende&karta=svg')
  expect((await dashboard.mapTexts()).get('Kroksbäck')).toBe(
    'Kroksbäck: Blandat, alla tre; hyresrätt 31,2 %, bostadsrätt 32,1 %, äganderätt 36,7 %, 2025',
  )
  const circle = page.locator('circle[data-unit="25609"]')
  await circle.click()
  await expect(page).toHaveURL(/omrade=25609/)
  const panel = dashboard.panel('Kroksbäck')
  await expect(panel).toContainText('Inom parentes: hur stor del')
  await expect(panel).toContainText('I de 4 DeSO som berör området är andelen 0, 2, 69 och 100 %.')
  await dashboard.hoverArea('Rosenvång')
  await expect(page.getByRole('img', { name: /Upplåtelseformer per/ })).toContainText('Rosenvång')
  await panel.getByRole('button', { name: 'Avmarkera' }).click()
  await expect(page).not.toHaveURL(/omrade=/)
})

test('the table has every area with its type, and can be saved', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=boende&karta=svg')
  await dashboard.showTable()
  expect(await dashboard.tableRows()).toHaveLength(136)
  await expect(dashboard.tableRow('Kroksbäck')).toContainText('Blandat, alla tre')
  await expect(dashboard.tableRow('Kroksbäck')).toContainText('2,99')
  await dashboard.sortBy('Största form')
  await expect(page).toHaveURL(/sortera=largest/)
  const { name, bytes } = await dashboard.downloadCsv()
  expect(name).toBe('boende-delomrade-2025-60.csv')
  expect(bytes.toString('utf8')).toContain('Kroksbäck')
})

test('embedded it has the answer, the legend, both pictures and the source, and no header', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 500 })
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=boende&karta=svg&embed=1')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(slider(page)).toHaveCount(0)
  await expect(dashboard.map()).toBeVisible()
  await expect(page.getByRole('img', { name: /Upplåtelseformer per/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Typer av områden' }).getByRole('listitem')).toHaveCount(8)
  expect(await dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
})

test('on paper there is the answer, the curve and both pictures, and no controls', async ({ page }) => {
  await new Dashboard(page).open('?vy=boende&karta=svg')
  await page.emulateMedia({ media: 'print' })
  await expect(slider(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Höj gränsen en procentenhet' })).toBeHidden()
  await expect(page.getByRole('img', { name: 'Andel av invånarna i blandade områden vid varje gräns' })).toBeVisible()
  await expect(page.locator('svg path[data-unit]').first()).toBeVisible()
})

test('every level has a sentence of its own, with one area as with many, and says what another level gives', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  const main = page.getByRole('main')
  for (const [level, limit, answer, count, other] of [
    [
      'deso',
      '60',
      '26,2 % av Malmöborna bor i DeSO med',
      'Blandade DeSO: 54 av 209.',
      /räknat på delområden 2025 är den 44,6\s%/,
    ],
    ['stadsdel', '60', '93,6 % av Malmöborna bor i stadsdelar med', 'Blandade stadsdelar: 9 av 10.', /är den 26,2\s%/],
    [
      'stadsomrade',
      '40',
      '28,6 % av Malmöborna bor i stadsområden med',
      'Blandade stadsområden: 1 av 5.',
      /är den 1,0\s%/,
    ],
  ] as const) {
    await dashboard.open(`?vy=boende&karta=svg&niva=${level}&grans=${limit}`)
    await expect(dashboard.headline()).toContainText(answer)
    await expect(main).toContainText(count)
    await expect(main).toContainText(other)
  }
})

test('the ends of the limit hold: nothing is mixed at 34, and 100 becomes 99 with a reason', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=boende&karta=svg&grans=34')
  await expect(dashboard.headline()).toContainText('0,0 %')
  const curve = page.getByRole('img', { name: 'Andel av invånarna i blandade områden vid varje gräns' })
  const [own, room] = [await curve.getByText('0,0 %', { exact: true }).boundingBox(), await curve.boundingBox()]
  expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0))
  await dashboard.open('?vy=boende&karta=svg&grans=100')
  await expect(slider(page)).toHaveValue('99')
  await expect(page.getByRole('main')).toContainText(/Vid 100\s% vore alla områden blandade, så 99\s% visas\./)
})

test('a file that fails is named where its figures would stand', async ({ page }) => {
  await page.route(/figures\.deso/, (route) => route.fulfill({ status: 200, body: '{' }))
  await new Dashboard(page).open('?vy=boende&karta=svg')
  const beside = page.getByRole('complementary')
  await expect(beside).toContainText('siffrorna för DeSO kunde inte hämtas')
  await expect(beside).toContainText('Störst andel bor blandat i Kirseberg (76,3 %), minst i Rosengård (0,0 %)')
})

test('on paper it takes three pages, none of them for the footer alone', async ({ page }) => {
  for (const query of ['', '&niva=regso&ar=2020&omrade=1280R001']) {
    await new Dashboard(page).open(`?vy=boende&karta=svg${query}`)
    // What is read further down is fetched later, and waits for its room.
    await page.waitForLoadState('networkidle')
    await expect(page.getByText('Hämtar uppgifter')).toHaveCount(0)
    const file = await page.pdf({ preferCSSPageSize: true })
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3)
  }
})

test('in English', async ({ page }) => {
  const dashboard = new Dashboard(page, 'en')
  await dashboard.open('?vy=boende&karta=svg&sprak=en')
  await expect(dashboard.headline()).toHaveText(
    '44.6% of the people of Malmö live in delområden of mixed tenure, if no form may be more than 60% of the dwellings.',
  )
  await expect(page.getByRole('main')).toContainText('It says nothing of causes.')
})
