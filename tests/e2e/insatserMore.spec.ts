import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

const VIEW = '?vy=insatser&karta=svg'

const panel = (page: Page, title: RegExp) => page.getByRole('region', { name: title })

test('years: one year in the register is said in words, and no empty chart is drawn', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const years = panel(page, /^13 av 30 insatser gäller 2023, det enda år som anges; 17 är utan angivet år/)
  await expect(years).toContainText('Med ett år finns inget att jämföra över tid. Sökt: 11 575 000 kr och 9 okända.')
  await expect(years.getByRole('table')).toHaveCount(0)
})

test('committees against steps: known sums, unknown ones in words, each effort once in the total', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const matrix = panel(page, /^2 av 10 nämnder har en insats som nämner ett område/)
  await expect(matrix).toContainText('4 insatser har flera nämnder.')
  await expect(matrix.getByRole('columnheader')).toHaveCount(9)
  await expect(matrix.getByRole('row', { name: /^Arbetsmarknads- och socialnämnden/ })).toContainText('5 625 000')
  await expect(matrix.getByRole('row', { name: /^Alla, var insats en gång/ })).toContainText(
    '11 575 000 +9 okända 30 insatser',
  )
  await page.getByRole('combobox', { name: 'Summor' }).selectOption({ label: 'beviljade (0 kända)' })
  await expect(page).toHaveURL(/belopp=beviljat/)
  await expect(matrix.getByRole('row', { name: /^Alla, var insats en gång/ })).toContainText('13 okända 30 insatser')
})

test('placed shares are intervals, and none is given where no sum is known', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const placed = panel(page, /^Av de 11 575 000 kr som är kända \(sökta\) är mellan 0 och 48,6 % placerade/)
  const row = (name: RegExp) => placed.getByRole('row', { name })
  await expect(row(/^Arbetsmarknads- och socialnämnden/)).toContainText('mellan 0 och 69,7 %')
  await expect(row(/^Tekniska nämnden/)).toContainText('ingen känd summa')
  await expect(row(/^Statsbidrag genom Socialstyrelsen/)).toContainText('ingen insats')
  await expect(placed).toContainText('Medlen har olika ändamål och läggs inte ihop.')
})

test('areas: several efforts, and above and below the share of the city in lists of the same form', async ({
  page,
}) => {
  await new Dashboard(page).open(VIEW)
  await expect(panel(page, /^3 delområden nämns av mer än en insats/)).toContainText(
    '3 av 3 insatser som nämner områden anger inget tema och jämförs inte.',
  )
  const need = panel(page, /^23 delområden över stadens andel nämns inte av någon insats; 1 under stadens andel nämns/)
  await expect(need).toContainText('Delområdenas siffror är skattningar.')
  await expect(need).toContainText('Att ett område inte nämns betyder inte att det saknar insatser.')
  await expect(need.getByRole('heading', { name: 'Över stadens andel, nämns inte: 23' })).toBeVisible()
  await expect(need.getByRole('heading', { name: 'Under stadens andel, nämns: 1' })).toBeVisible()
  await need.getByRole('button', { name: 'Augustenborg' }).press('Enter')
  await expect(page).toHaveURL(/omrade=\d+/)
  await expect(page.getByRole('region', { name: 'Augustenborg', exact: true })).toContainText(
    'Ingen av insatserna som visas nämner Augustenborg.',
  )
})

test('small maps: one for each committee that names a place, the others by name', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const maps = panel(page, /^2 av 10 nämnder nämner en plats; 8 nämner ingen/)
  await expect(maps.getByRole('img')).toHaveCount(2)
  await expect(maps.getByRole('img', { name: 'Arbetsmarknads- och socialnämnden: 16 delområden' })).toBeVisible()
  await expect(maps.getByRole('img', { name: 'Tekniska nämnden: 2 delområden' })).toBeVisible()
  await expect(maps).toContainText('1 insats: Hermodsdal, Gullviksborg')
  await expect(maps).toContainText('Nämner ingen plats: Förskolenämnden')
})

test('the table goes by area and by committee, with the keyboard, and the link keeps it', async ({ page }) => {
  await new Dashboard(page).open(`${VIEW}&visa=tabell`)
  await page.getByRole('button', { name: 'Per område' }).press('Enter')
  await expect(page).toHaveURL(/sortera=byArea/)
  const areas = page.getByRole('table', { name: 'Insatser per delområde' })
  await expect(areas.getByText('upp till 5 625 000')).toHaveCount(16)
  await expect(page.getByRole('table', { name: 'Större platser, som flera delområden' })).toContainText('Rosengård')
  await expect(page.getByText('Nämner inget område: 27 insatser')).toBeVisible()
  await page.getByRole('button', { name: 'Per nämnd' }).press('Enter')
  await expect(page.getByRole('table', { name: 'Insatser per nämnd' })).toContainText(
    '20 insatser. Sökt: 8 075 000 kr. Placerad andel: mellan 0 och 69,7 %.',
  )
  const other = await page.context().newPage()
  await new Dashboard(other).open(new URL(page.url()).search)
  await expect(other.getByRole('table', { name: 'Insatser per nämnd' })).toBeVisible()
})

test('each filter counts what it would leave, and efforts without a year can be chosen', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const filter = (name: string) => page.getByRole('combobox', { name, exact: true })
  await filter('År').selectOption({ label: 'utan angivet år (17)' })
  await expect(page).toHaveURL(/insatsar=utan/)
  await expect(page.getByText('17 av 30 insatser visas.')).toBeVisible()
  await expect(filter('Slag').getByRole('option', { name: 'sökta (0)' })).toBeAttached()
  await expect(
    filter('Medel').getByRole('option', { name: /^Statsbidrag genom Socialstyrelsen \(0, anges inte/ }),
  ).toBeAttached()
})

test('a phone is never wider than itself, and a frame has nothing of the lower part', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  const dashboard = new Dashboard(page)
  for (const query of [VIEW, `${VIEW}&visa=tabell&sortera=byArea`, `${VIEW}&visa=tabell&sortera=byCommittee`]) {
    await dashboard.open(query)
    await expect(page.getByRole('combobox', { name: 'Summor' })).toBeVisible()
    expect(await dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
  }
  await dashboard.open(`${VIEW}&embed=1`)
  await expect(page.getByRole('heading', { name: 'Källor, rad för rad' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Summor' })).toHaveCount(0)
})
