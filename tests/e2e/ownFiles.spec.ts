import { readFile } from 'node:fs/promises'
import { expect, expectNoAxeViolations, test, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'
import { CHILDREN, childrenCsv, childrenXlsx, OwnFilesPage, RESIDUAL } from './ownFilesDriver.ts'

const grouped = (count: number): string => plain(count.toLocaleString('sv-SE'))

/** What the browser would keep after the tab. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }))
const NOTHING_KEPT = { local: 0, session: 0, databases: 0, cookies: '' }

const opened = async (page: Page): Promise<OwnFilesPage> => {
  const own = new OwnFilesPage(page)
  await own.open()
  await own.give(childrenCsv())
  await own.describeChildren('barn.csv')
  await own.check('barn.csv')
  return own
}

test('a Swedish CSV is described, checked and shown as a layer that is marked wherever it is', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  const own = await opened(page)
  await expect(own.state('barn.csv')).toContainText('läst utan fel')
  const join = page.getByRole('table', { name: 'Så möter barn.csv områdena' })
  await expect(join.getByRole('row', { name: /^Områden med uppgift/ })).toContainText('136 av 136')
  await expect(join.getByRole('row', { name: /^Rader för dem utan område/ })).toContainText('”99999” (rad 138)')
  await expect(join.getByRole('row', { name: /^Rader för hela kommunen/ })).toContainText('”Malmö” (rad 139)')
  await own.show()

  const { dashboard } = own
  expect(plain(await dashboard.headline().innerText())).toContain(
    `Barn 0–17 år i hela kommunen: ${grouped(CHILDREN)} personer`,
  )
  const rest = `${RESIDUAL} personer (0,4 %) ej fördelade på område.`
  await expect(page.getByText(rest)).toBeVisible()
  const layer = dashboard.control('layer')
  await expect(layer.locator('optgroup[label="Egna filer"] option')).toHaveText([
    'Barn 0–17 år (barn.csv)',
    /^Trångbodda barn.* \(barn\.csv\)$/,
  ])
  await expect(
    page.getByRole('group', { name: /^Karta: Barn 0–17 år, delområden, 2024\. Egen fil: barn\.csv/ }),
  ).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Öppna i den här fliken' })).toContainText('Egen fil: barn.csv')
  await expect(
    page.getByText(
      /2024\. Egen fil: barn\.csv, filen ändrad 20\d\d-\d\d-\d\d \(uppgiven källa: Stadskontoret, Malmö stad, Statistikunderlag\)\./,
    ),
  ).toBeVisible()
  await page.getByText('Om måttet').click()
  await expect(page.getByText('Av den som lämnade filen: små tal är borttagna.')).toBeVisible()

  await dashboard.showTable()
  await expect(page.getByRole('table')).toHaveAccessibleName(
    'Barn 0–17 år 2024 för alla 136 delområden, Egen fil: barn.csv.',
  )
  await expect(page.getByText(rest)).toBeVisible()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner CSV' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/^egen-fil-barn-csv-own-.*-2024\.csv$/)
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv.split('\r\n')[1]).toContain('Egen fil: barn.csv')
  expect(await kept(page)).toEqual(NOTHING_KEPT)
  expect(sent).toEqual([])
})

test('a file with faults is told of line by line, and nothing of what is shown changes', async ({ page }) => {
  const own = new OwnFilesPage(page)
  await own.open()
  const broken = (lines: string[]) =>
    lines.map((line) => line.replace(/^10102;/, '10102x;').replace(/^(10103;[^;]*);\d+/, '$1;12 st'))
  await own.give(childrenCsv('trasig.csv', broken))
  const form = own.form('trasig.csv')
  await form.getByLabel('Kolumn med områdena').selectOption('Kod')
  await form.getByLabel('Där står').selectOption({ label: 'koder' })
  await own.describeChildren('trasig.csv')
  await own.check('trasig.csv')
  await expect(own.state('trasig.csv')).toContainText(/\d+ fel, se 3/)
  const faults = page.getByRole('region', { name: '3. Kontrollen' })
  await expect(faults).toContainText('Inget av det som redan visas är ändrat.')
  await expect(faults.getByRole('listitem').filter({ hasText: 'trasig.csv, rad 3, kolumn "Kod"' })).toContainText(
    '10102x',
  )
  await expect(faults.getByRole('listitem').filter({ hasText: 'rad 4, kolumn "Barn' }).first()).toContainText('12 st')
  await expect(own.showButton()).toBeDisabled()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Spara rapporten' }).click()
  const report = await readFile(await (await waiting).path(), 'utf8')
  expect(report).toContain('fel;trasig.csv;')
  await page.getByRole('link', { name: 'Till kartan' }).click()
  await expect(own.dashboard.headline()).toContainText('20,5 % av Malmöborna')
  await expect(page.getByRole('complementary', { name: 'Öppna i den här fliken' })).toHaveCount(0)
})

test('two files are open at once, each is closed by itself, and closing goes back to what was', async ({ page }) => {
  const own = await opened(page)
  await own.show()
  await page.getByRole('link', { name: 'Egna filer', exact: true }).click()
  await own.give(await childrenXlsx('förskola.xlsx'))
  await own.sayWhose('förskola.xlsx')
  await own
    .form('förskola.xlsx')
    .getByRole('radio', { name: /^Alla tal är avrundade|^SCB har ändrat/ })
    .last()
    .check()
  await own.check('förskola.xlsx')
  await own.show()
  const { dashboard } = own
  await expect(dashboard.control('layer')).toHaveValue(/^own-forskola-/)
  await expect(dashboard.control('layer').locator('optgroup[label="Egna filer"] option')).toHaveCount(3)
  await page.getByRole('button', { name: 'Stäng förskola.xlsx' }).click()
  await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
  await expect(dashboard.control('layer').locator('optgroup[label="Egna filer"] option')).toHaveCount(2)
  await page.getByRole('button', { name: 'Stäng barn.csv' }).click()
  await expect(dashboard.control('layer').locator('optgroup[label="Egna filer"]')).toHaveCount(0)
})

test('boundaries in metres replace the drawing of their level, marked, until they are closed', async ({ page }) => {
  const own = new OwnFilesPage(page)
  await own.open()
  await own.showBoundaries('granser.geojson')
  const map = page.getByRole('group', { name: /^Karta: / })
  await expect(map.getByText('Egna gränser: granser.geojson')).toBeVisible()
  await expect(map.getByText('Schematisk karta')).toHaveCount(0)
  await expect(own.dashboard.headline()).toContainText('20,5 % av Malmöborna')
  await own.dashboard.chooseLevel('RegSO')
  await expect(map.getByText('Egna gränser: granser.geojson')).toHaveCount(0)
  await own.dashboard.chooseLevel('Delområde')
  await page.getByRole('button', { name: 'Stäng granser.geojson' }).click()
  await expect(map.getByText('Schematisk karta')).toBeVisible()
})

test('files can be dropped on the page, and a saved description opens its file without questions', async ({ page }) => {
  const own = await opened(page)
  await page.getByText('Vad barn.csv innehåller').click()
  await own.form('barn.csv').getByLabel('Din roll').fill('statistikansvarig')
  const waiting = page.waitForEvent('download')
  await own.form('barn.csv').getByRole('button', { name: 'Spara beskrivningen' }).click()
  const mapping = await readFile(await (await waiting).path(), 'utf8')
  await page.getByRole('button', { name: 'Börja om' }).click()
  const csv = childrenCsv().buffer.toString('utf8')
  const transfer = await page.evaluateHandle(
    (texts) => {
      const data = new DataTransfer()
      for (const [name, text] of texts) data.items.add(new File([text], name))
      return data
    },
    [
      ['barn.csv', csv],
      ['barn-csv-beskrivning.json', mapping],
    ] as const,
  )
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: transfer })
  await own.hasRead()
  await expect(own.state('barn.csv ')).toContainText('läst utan fel')
  await expect(own.state('barn-csv-beskrivning.json')).toContainText('beskrivning, används för filen som den nämner')
  await own.show()
  await expect(page.getByText('Egen fil: barn.csv').first()).toBeVisible()
})

test('everything can be done by keyboard', async ({ page }) => {
  const own = new OwnFilesPage(page)
  await own.open()
  const choose = page.getByRole('button', { name: 'Välj filer' })
  const chooser = page.waitForEvent('filechooser')
  await choose.focus()
  await page.keyboard.press('Enter')
  await (await chooser).setFiles([childrenCsv()])
  await own.hasRead()
  await own.describeChildren('barn.csv')
  await own.form('barn.csv').getByRole('button', { name: 'Kontrollera filen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '1 fil utan fel. Kan visas på kartan.' })).toBeAttached()
  await own.showButton().focus()
  await page.keyboard.press('Enter')
  await expect(own.dashboard.headline()).toBeFocused()
  await expect(own.dashboard.headline()).toContainText('Barn 0–17 år i hela kommunen')
})

test('a link cannot carry an own layer: sharing says so, and so does opening it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const own = await opened(page)
  await own.show()
  await page.getByRole('button', { name: 'Dela länk' }).click()
  await expect(page.getByText(/^Länken är kopierad\. Måttet ur den egna filen följer inte med/).first()).toBeVisible()
  const other = await context.newPage()
  const reader = new Dashboard(other)
  await reader.open(new URL(page.url()).search)
  await expect(other.getByText(/^Länken gäller ett mått ur någons egen fil\./)).toBeVisible()
  await expect(reader.headline()).toContainText('20,5 % av Malmöborna')
})

test('a phone of 375 pixels holds every step', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  const own = await opened(page)
  await page.getByText('Vad barn.csv innehåller').click()
  expect(await own.dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
  await own.show()
  expect(await own.dashboard.horizontalOverflow()).toBeLessThanOrEqual(0)
})

test('no step has an accessibility violation, and English has every word', async ({ page }) => {
  const own = new OwnFilesPage(page)
  await own.open()
  await expectNoAxeViolations(page)
  await own.give(childrenCsv())
  await expectNoAxeViolations(page)
  await own.describeChildren('barn.csv')
  await own.check('barn.csv')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(own.dashboard.headline()).toHaveText('1 file without faults, ready to be shown on the map.')
  await expect(page.getByRole('main')).not.toContainText(/ och | inte | filen /)
  await page.getByRole('button', { name: 'Show on the map' }).click()
  await expect(page.getByText('Own file: barn.csv').first()).toBeVisible()
  await expectNoAxeViolations(page)
})
