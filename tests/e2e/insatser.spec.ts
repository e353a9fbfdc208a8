import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

const VIEW = '?vy=insatser&karta=svg'

const answerOf = (page: Page) => page.getByRole('main')

test('how much of the money has both a sum and a place: none of the granted, part of the applied for', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(VIEW)
  await expect(dashboard.headline()).toHaveText('Av 37 200 700 kr har 0 kr både summa och plats i underlaget.')
  const main = answerOf(page)
  await expect(main).toContainText('Av det som söktes har högst 5 625 000 kr båda delarna')
  await expect(main).toContainText('Av de 8 075 000 kr som arbetsmarknads- och socialnämnden sökte')
  await expect(main).toContainText('mellan 0 och 69,7 % placerade i namngivna områden')
})

test('both totals are shown, ten of eleven committees are known, and what was granted is unknown and not zero', async ({
  page,
}) => {
  await new Dashboard(page).open(VIEW)
  const main = answerOf(page)
  await expect(main).toContainText('drygt 44 000 000 kr')
  await expect(main).toContainText('drygt 45 000 000 kr')
  await expect(main).toContainText('i samma skrivelse')
  await expect(main).toContainText('11 nämnder, 10 går att identifiera')
  await expect(main).toContainText('Beviljat: okänt, inte noll')
  await expect(main).toContainText('22 200 700 kr statsbidrag genom Socialstyrelsen')
  await expect(main).toContainText('15 000 000 kr kommunstyrelsens anslag till förfogande')
})

test('every source link leads to a line of the list of sources in the same view', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const targets = await page
    .getByRole('link', { name: /^Källa \d+/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(targets.length).toBeGreaterThan(40)
  const dead = await page.evaluate(
    (hrefs) => hrefs.filter((href) => !href.startsWith('#') || document.getElementById(href.slice(1)) === null),
    targets,
  )
  expect(dead).toEqual([])
  await page
    .getByRole('link', { name: /^Källa 36/ })
    .first()
    .click()
  const line = page.getByRole('listitem').filter({ hasText: 'rad 81-97' })
  await expect(line).toBeInViewport()
  await expect(line).toContainText('sökt 5 625 000 kr')
})

test('every statement of the answer carries its source', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const statements = page.getByRole('main').getByRole('definition')
  await expect(statements).toHaveCount(5)
  for (const statement of await statements.all()) {
    expect(await statement.getByRole('link', { name: /^Källa \d+/ }).count()).toBeGreaterThan(0)
  }
})

test('the steps from an address to no place at all hold thirty efforts', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const main = answerOf(page)
  await expect(page.getByRole('heading', { name: 'Hur platsen anges: 30 insatser' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Nämner områden: 3 insatser/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Nämner inga områden: 27 insatser/ })).toBeVisible()
  await expect(main).toContainText('De nämner 8 platser, 18 delområden.')
  await expect(main).toContainText('Att ett område inte nämns betyder inte att det saknar insatser.')
  await expect(main).toContainText('Läst som stadsdelen Rosengård med alla dess delområden.')
})

test('the table has thirty efforts, each with a source, and unknown sums in words', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(`${VIEW}&visa=tabell`)
  const rows = await dashboard.tableRows()
  expect(rows).toHaveLength(30)
  expect(rows.filter((row) => row['Källor'] === '')).toEqual([])
  const applied = rows.map((row) => row['Sökt, kr'] ?? '')
  expect(applied.filter((text) => /\d/.test(text)).sort()).toEqual(['1 950 000', '3 500 000', '5 625 000', '500 000'])
  expect(applied.filter((text) => text === 'okänd')).toHaveLength(9)
  expect(applied.filter((text) => text === 'ingen egen summa')).toHaveLength(17)
  expect(rows.filter((row) => /\d/.test(row['Beviljat, kr'] ?? ''))).toEqual([])
})

test('filters narrow the efforts, say how many are left, and stay in the link', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(`${VIEW}&visa=tabell`)
  const choose = (filter: string, choice: string) =>
    page.getByRole('combobox', { name: filter, exact: true }).selectOption({ label: choice })
  await choose('Slag', 'sökta (13)')
  await expect(page.getByText('13 av 30 insatser visas.')).toBeVisible()
  expect(await dashboard.tableRows()).toHaveLength(13)
  await choose('Nämnd', 'Arbetsmarknads- och socialnämnden (3)')
  await expect(page.getByText('3 av 30 insatser visas.')).toBeVisible()
  expect((await dashboard.tableRows()).map((row) => row['Sökt, kr'])).toEqual(
    expect.arrayContaining(['5 625 000', '1 950 000', '500 000']),
  )
  const other = await page.context().newPage()
  await new Dashboard(other).open(new URL(page.url()).search)
  await expect(other.getByText('3 av 30 insatser visas.')).toBeVisible()
})

test('an area on the map tells which efforts name it, and an area that none names is not said to lack efforts', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(VIEW)
  await dashboard.clickArea('Kroksbäck')
  await expect(page).toHaveURL(/omrade=25609/)
  await expect(dashboard.panel('Kroksbäck')).toContainText('1 insats nämner Kroksbäck.')
  const texts = await dashboard.mapTexts()
  expect(texts.size).toBe(136)
  expect(texts.get('Kroksbäcksparken')).toBe('Kroksbäcksparken: nämns inte')
  expect([...texts.values()].filter((text) => text.endsWith(': nämns inte'))).toHaveLength(136 - 18)
})
