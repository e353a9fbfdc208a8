import { expect, test } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

test('a link restores layer, level, year, sex, area and display in a new page', async ({ page, context }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  await dashboard.chooseLevel('RegSO')
  await dashboard.chooseLayer('Folkmängd')
  await dashboard.chooseYear(2024)
  await dashboard.chooseSex('kvinnor')
  await dashboard.searchBox().fill('Almvik norr')
  await dashboard.suggestions().first().click()
  await dashboard.showTable()
  await dashboard.sortBy('Folkmängd, personer')
  const query = new URL(page.url()).searchParams
  expect(Object.fromEntries(query)).toEqual({
    lager: 'population',
    niva: 'regso',
    ar: '2024',
    kon: 'kvinnor',
    omrade: '1280R001',
    visa: 'tabell',
    sortera: 'value',
    karta: 'svg',
  })
  const other = await context.newPage()
  const reader = new Dashboard(other)
  await reader.open(new URL(page.url()).search)
  await expect(reader.headline()).toHaveText((await dashboard.headline().textContent()) ?? '')
  await expect(reader.control('layer')).toHaveValue('population')
  await expect(reader.control('level')).toHaveValue('regso')
  await expect(reader.control('year')).toHaveValue('2024')
  await expect(reader.control('sex')).toHaveValue('women')
  expect(await reader.tableRows()).toEqual(await dashboard.tableRows())
  await reader.showMap()
  await expect(reader.panel('Almvik norr-Lindängen norr')).toContainText('RegSO')
})

test('back and forward go through the choices, and a refinement is no step', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  await dashboard.chooseLayer('Hyresrätt')
  await dashboard.chooseLevel('Stadsdel')
  await dashboard.showTable()
  await dashboard.filterRows('Hyl')
  await dashboard.sortBy('Område')
  await page.goBack()
  await expect(dashboard.map()).toBeVisible()
  await expect(dashboard.control('level')).toHaveValue('stadsdel')
  await page.goBack()
  await expect(dashboard.control('level')).toHaveValue('delomrade')
  await expect(dashboard.headline()).toContainText('hyresrätt')
  await page.goBack()
  await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
  await page.goForward()
  await expect(dashboard.control('layer')).toHaveValue('tenureRental')
})

test('going to another view moves the focus to its answer and names the page', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  for (const view of ['Segregation', 'Insatser', 'Om siffrorna', 'Läget']) {
    await dashboard.goTo(view)
    await expect(page).toHaveTitle(`${view} – Hela Malmö`)
    await expect(dashboard.headline()).toBeFocused()
  }
})

test('an address of nonsense gives the first view, a notice of each part, and runs nothing', async ({ page }) => {
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    void dialog.dismiss()
  })
  const dashboard = new Dashboard(page)
  await dashboard.open(
    '?karta=svg&lager=%3Cscript%3Ealert(1)%3C/script%3E&omrade=__proto__&ar=9999&niva=x&foo=1&lager=a&vy=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  )
  await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna har låg ekonomisk standard.')
  const notice = page.getByRole('status').filter({ hasText: 'Adressen innehöll något som inte känns igen' })
  for (const part of ['foo = ”1”', 'niva = ”x”', 'ar = ”9999”', 'omrade = ”__proto__”', 'lager = ”<script>alert(1)']) {
    await expect(notice).toContainText(part)
  }
  expect(dialogs).toBe(0)
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  await notice.getByRole('button', { name: 'Stäng' }).click()
  await expect(notice).toBeHidden()
  expect(new URL(page.url()).search).toBe('?karta=svg')
})

test('what the data set does not have is said, and what is shown instead', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg&lager=finnsinte&omrade=99999&kon=kvinnor')
  await expect(page.getByText('Måttet ”finnsinte” finns inte. Låg ekonomisk standard visas i stället.')).toBeVisible()
  await expect(page.getByText('Området ”99999” finns inte i den här indelningen. Inget område är valt.')).toBeVisible()
  await expect(
    page.getByText(
      'Måttet är inte uppdelat på kön i den här indelningen och det här året. Alla visas i stället för kvinnor.',
    ),
  ).toBeVisible()
  await expect(dashboard.headline()).toContainText('20,5 %')
})

test('a tour through every view leaves no cookie and nothing in the stores of the browser', async ({
  page,
  context,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  await dashboard.clickArea('Kroksbäck')
  await dashboard.switchLanguage()
  await dashboard.switchLanguage()
  for (const view of ['Segregation', 'Insatser', 'Om siffrorna']) await dashboard.goTo(view)
  expect(await context.cookies()).toEqual([])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
})
