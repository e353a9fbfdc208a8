import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

const VIEW = '?karta=svg&vy=traffbild'

const finding = (page: Page) => page.locator('[data-verdict]')
const gaps = (page: Page) => page.getByRole('table', { name: 'Mindre andel av pengarna än av behovet' })
const opposite = (page: Page) => page.getByRole('table', { name: 'Större andel av pengarna än av behovet' })

test('the shipped register: nothing can be settled, and the sums applied for give an interval', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(VIEW)
  await expect(dashboard.headline()).toHaveText(
    'Det går inte att avgöra: av 37 200 700 kr som fördelas ur 2 medel med olika syften har 0 kr både summa och plats i underlaget. Av de 11 575 000 kr som är kända i sökta summor saknar 51,4–100 % plats.',
  )
  await expect(finding(page)).toContainText('0–4 230 000 kr')
  await expect(finding(page)).toContainText('den valda regeln: 4 190 000 kr')
  await expect(page.getByRole('main')).toContainText('9 insatser har ingen känd sökt summa')
  await expect(page.getByRole('main')).toContainText('medel med olika syften kan vara hopräknade')
})

test('each assumption moves marked numbers, and stands in the address', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const choose = async (label: string, value: string, parameter: string) => {
    const before = await finding(page).textContent()
    await page.getByLabel(label, { exact: true }).selectOption(value)
    await expect(page).toHaveURL(new RegExp(parameter))
    await expect(finding(page)).not.toHaveText(before ?? '')
  }
  await choose('Summor för flera områden', 'population', 'dela=befolkning')
  await choose('Pengar utan plats', 'population', 'utanplats=befolkning')
  await choose('Insatser som bara delvis anger plats', 'without', 'delvis=utan')
  await page.getByLabel('Summor för flera områden', { exact: true }).selectOption('need')
  await expect(page.getByRole('main')).toContainText('redan genom antagandet')
})

test('sums without a known one, and needs without figures, cannot be chosen and say why', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  await expect(page.getByRole('option', { name: /^beviljade summor .*ingen känd summa/ })).toBeDisabled()
  await page.getByText('Behov som inte går att välja').click()
  const main = page.getByRole('main')
  await expect(main).toContainText('(andelen publiceras men inte antalet)')
  await expect(main).toContainText('barn i hushåll med låg ekonomisk standard (publiceras inte per område)')
  await expect(main).toContainText('Utländsk bakgrund går inte att välja')
})

test('both lists are as long, and an area chosen there is explained', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const rows = gaps(page).getByRole('row')
  await expect(rows).toHaveCount(await opposite(page).getByRole('row').count())
  await gaps(page).getByRole('button', { name: 'Nydala' }).click()
  const panel = page.getByRole('region', { name: 'Nydala' })
  await expect(panel).toContainText('2 350 personer, 3,1 % av stadens')
  await expect(panel).toContainText('lämnar 51,4 % av pengarna utanför')
  await expect(panel).toContainText('Det betyder inte att det saknar insatser')
  await expect(page.getByRole('heading', { name: '23 delområden med högre andel än stadens nämns inte' })).toBeVisible()
})

test('an effort is placed on two areas by keyboard, the lists change, and the link restores it', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(VIEW)
  await expect(gaps(page)).toContainText('Nydala')
  const place = page.getByRole('button', { name: 'Placera Förstärkt stöd och behandling (Flexet)' })
  await place.focus()
  await page.keyboard.press('Enter')
  for (const name of ['Nydala', 'hermodsdal']) {
    await page.getByLabel('Lägg till område').focus()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('main')).toContainText('Scenario: 1 insats placerad på försök.')
  await expect(gaps(page)).not.toContainText('Nydala')
  await expect(opposite(page)).toContainText('Nydala')
  await expect(dashboard.headline()).toContainText('Scenario, inte registret. ')
  await expect(dashboard.headline()).toContainText('34,6–83,2 % plats')
  expect(page.url()).toContain('flytta=asn-2023-flexet.')
  const before = await finding(page).textContent()
  await page.reload()
  await expect(finding(page)).toHaveText(before ?? '')
  await page.getByRole('link', { name: 'Visa utan scenario' }).click()
  await expect(gaps(page)).toContainText('Nydala')
  expect(page.url()).not.toContain('flytta')
})

test('an effort is placed on the map', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  await page.getByRole('button', { name: 'Placera Förstärkt stöd och behandling (Flexet)' }).click()
  await page.getByRole('button', { name: 'Placera på kartan' }).click()
  await expect(page.getByRole('main')).toContainText('Klicka på kartan för att lägga till')
  await page.getByRole('listbox', { name: /^Områden på kartan/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/flytta=asn-2023-flexet\.\d+/)
  await expect(page).not.toHaveURL(/omrade=/)
})

test('a link that supposes what is not there says so and counts the rest', async ({ page }) => {
  await new Dashboard(page).open(`${VIEW}&flytta=finns-inte.36106*asn-2023-flexet.36106.999`)
  const main = page.getByRole('main')
  await expect(main).toContainText('det räknas inte: finns-inte, 999')
  await expect(main).toContainText('Scenario: 1 insats placerad på försök.')
})

test('a file of need is read, named and ranked by; what is wrong in it is listed at once', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  await page.getByText('Eget behov ur en fil').click()
  const pick = (name: string, text: string) =>
    page.getByLabel('Öppna fil med eget behov').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await pick('fel.csv', 'Delområde;Barn\nFosie;12\nNydala;många\n')
  const main = page.getByRole('main')
  await expect(main).toContainText('Rad 2: ”Fosie” är inget delområde')
  await expect(main).toContainText('Rad 3: ”många” i Barn är inget tal')
  await pick('barn.csv', 'Delområde;Barn\nNydala;300\nLindängen;100\n')
  await expect(main).toContainText('Egen fil för behov: Barn (barn.csv).')
  await expect(page.getByLabel('Behov', { exact: true })).toHaveValue('egen')
  await expect(page).toHaveURL(/behov=egen/)
})

test('choices made among the efforts narrow the result, in words; those that do not are named', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(`${VIEW}&namnd=ASN&slag=sokt`)
  await expect(dashboard.headline()).toContainText('Urvalet är 20 av 30 insatser. Av de 8 075 000 kr')
  const counted = page.getByRole('status').filter({ hasText: 'Räknar 20 av 30 insatser.' })
  await expect(counted).toContainText('Valet av sökta eller pågående insatser')
  await dashboard.open(`${VIEW}&namnd=ASN&embed=1`)
  await expect(page.getByRole('main')).toContainText('Gäller 20 av 30 insatser: Arbetsmarknads- och socialnämnden.')
  await dashboard.open(`${VIEW}&namnd=ASN`)
  await page.getByRole('button', { name: 'Rensa filter' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Räknar 30 av 30 insatser.' })).toBeVisible()
  await expect(dashboard.headline()).not.toContainText('Urvalet')
  expect(page.url()).not.toContain('namnd')
})

test('without a result there is a reason and a way on, and no empty charts', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(`${VIEW}&belopp=beviljat`)
  await expect(dashboard.headline()).toHaveText(
    'Det går inte att räkna: ingen insats i urvalet har en känd beviljad summa.',
  )
  await expect(page.getByRole('main').locator('svg')).toHaveCount(0)
  await page.getByRole('link', { name: /^Räkna på de sökta summorna/ }).click()
  await expect(dashboard.headline()).toContainText('11 575 000 kr')
})

test('a link to a need that cannot be counted says so, and leads to one that can', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(`${VIEW}&behov=unemployment`)
  await expect(dashboard.headline()).toContainText('behovet som är valt har ingen siffra per delområde')
  await page.getByRole('link', { name: /^Räkna med behovet: personer med låg/ }).click()
  await expect(dashboard.headline()).toContainText('11 575 000 kr')
  await page.goBack()
  await dashboard.open(`${VIEW}&behov=egen&rang=egen`)
  await expect(dashboard.headline()).toContainText('Den egna filen för behov är inte öppen')
})

test('an embedded page has the answer, the map with its legend, the source and the table', async ({ page }) => {
  await new Dashboard(page).open(`${VIEW}&embed=1`)
  const main = page.getByRole('main')
  await expect(main).toContainText('0 kr både summa och plats')
  await expect(main).toContainText('Beror på antagandet')
  await expect(main).toContainText('Pengar: STK-2023-490')
  await expect(main).not.toContainText('Tänk om')
  await page.getByRole('button', { name: 'Tabell, 136 rader' }).click()
  await expect(page.getByRole('row')).toHaveCount(137)
})
