import readXlsx from 'read-excel-file/node'
import { expect, expectNoAxeViolations, test, type Locator, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

const OPEN = '?karta=svg&vy=traffbild'
const panel = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })
const signPanel = (page: Page) => panel(page, /^Riktningen för de sökta pengarna/)

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await button.click()
  const download = await waiting
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
}

test('every panel says in a sentence with numbers what the sums applied for come to', async ({ page }) => {
  await new Dashboard(page).open(OPEN)
  const evidence = panel(page, /^Vad svaret bygger på$/)
  await expect(evidence.getByRole('heading', { level: 3 })).toHaveCount(10)
  expect((await evidence.getByRole('heading', { level: 3 }).allInnerTexts()).map(plain)).toEqual([
    'Av de 11 575 000 sökta kronorna är mellan 0 och 48,6 % placerade i namngivna områden',
    'Behovet ryms i antagandenas intervall för de sökta pengarna på alla 7 rader',
    'Riktningen för de sökta pengarna beror på antagandet: 7 av 19 ger mer, 7 mindre, 5 samma som behovet',
    'Femtedelen av invånarna i områdena med högst andel har 42,5 % av behovet och mellan 20,0 och 77,2 % av de sökta pengarna, beroende på antagande',
    'Koncentrationsindex är −0,63 för de sökta pengarna (mellan −0,77 och 0,00 beroende på antagande) och −0,36 för behovet',
    '10 mått på de sökta pengarna mot behovet, vart och ett med sitt intervall över de 19 antaganden som ger ett svar',
    'För 2 av 11 nämnder går det att räkna hur mycket av de sökta pengarna som skulle behöva flytta',
    'De 24 antagandena ett för ett: under de 19 som ger ett svar skulle mellan 0 och 4 230 000 kr behöva flytta',
    'De sökta beloppen kommer från 4 insatser i 2 handlingar; 9 insatser saknar känd summa',
    'Ladda ner underlaget',
  ])
})

test('the dots are walked by keyboard, each in words, and Enter makes one the chosen assumption', async ({ page }) => {
  await new Dashboard(page).open(OPEN)
  const dots = signPanel(page).getByRole('listbox')
  await dots.focus()
  await page.keyboard.press('Home')
  await expect(signPanel(page)).toContainText('K −0,41: summor delas efter')
  await page.keyboard.press('End')
  await expect(signPanel(page)).toContainText('K 0,36: ')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/dela=|delvis=|utan/)
  const selected = dots.getByRole('option', { selected: true })
  await expect(selected).toHaveCount(1)
  await expect(selected).toHaveAccessibleName(/\(valt\)/)
})

test('each picture has its table, and what it means nothing without is one click away', async ({ page }) => {
  await new Dashboard(page).open(OPEN)
  const sign = signPanel(page)
  await sign.getByText(/^Tabell/).click()
  await expect(sign.getByRole('table').getByRole('row')).toHaveCount(25)
  await sign.getByText(/^Källa, år och nämnare/).click()
  await expect(sign).toContainText('Beloppen är sökta, inte beviljade.')
  await expect(sign).toContainText('4 med känd summa är med; 9 vars summa inte är känd är inte med')
  await expect(sign).toContainText('Låg ekonomisk standard 2024. Källa: SCB')
  await sign.getByRole('link', { name: /Så räknas det/ }).click()
  await expect(page).toHaveURL(/vy=metod.*matt=kakwaniIndex/)
})

test('the workbook is opened again: what it is of, every result, area, rule and effort', async ({ page }) => {
  await new Dashboard(page).open(OPEN)
  const { name, bytes } = await saved(page, page.getByRole('button', { name: 'Excel-fil (XLSX), alla blad' }))
  expect(name).toBe('traffbild-underlag-sokta.xlsx')
  const sheets = await readXlsx(bytes)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Om filen', 'Resultat', 'Områden', 'Antaganden', 'Insatser'])
  const rowsOf = (sheet: string) => sheets.find((one) => one.sheet === sheet)?.data ?? []
  const about = new Map(rowsOf('Om filen').map(([term, value]) => [term, value]))
  expect(about.get('Kända belopp, kr')).toBe(11_575_000)
  expect(about.get('Belopp')).toBe('sökta')
  expect(about.get('Register')).toContain('medföljande register')
  expect(rowsOf('Antaganden')).toHaveLength(25)
  expect(rowsOf('Resultat')).toHaveLength(11)
  const [head, ...efforts] = rowsOf('Insatser')
  const sum = head?.indexOf('belopp, kr') ?? -1
  const state = head?.indexOf('belopp, status') ?? -1
  const known = efforts.filter((row) => row[state] === 'känd')
  expect(known.reduce((total, row) => total + Number(row[sum]), 0)).toBe(11_575_000)
  expect(efforts.filter((row) => row[state] === 'okänd').map((row) => row[sum])).toEqual(Array(9).fill(null))
})

test('a supposition is in the name of its files and in what is said beside each picture', async ({ page }) => {
  await new Dashboard(page).open(`${OPEN}&flytta=asn-2023-flexet.10101`)
  const title = page.getByRole('heading', { level: 3, name: /^Av de 11 575 000 sökta kronorna är mellan/ })
  // 1 950 000 of 11 575 000 kr is placed by hand.
  await expect(title).toContainText('mellan 16,8 och 65,4')
  const { name, bytes } = await saved(page, page.getByRole('button', { name: 'CSV: Om filen' }))
  expect(name).toBe('traffbild-underlag-scenario-sokta-om-filen.csv')
  expect(bytes.toString('utf8')).toContain(
    'SCENARIO: insatser placerade för hand: Förstärkt stöd och behandling (Flexet)',
  )
})

test('a picture is saved as drawn and in dots, with its title and source', async ({ page }) => {
  await new Dashboard(page).open(OPEN)
  const curve = panel(page, /^Koncentrationsindex är/)
  const svg = await saved(page, curve.getByRole('button', { name: /^Ladda ner SVG/ }))
  expect(svg.name).toBe('traffbild-underlag-sokta-curve.svg')
  const text = svg.bytes.toString('utf8')
  expect(text).toContain('Koncentrationsindex är')
  expect(plain(text)).toContain('Källa: SCB')
  const png = await saved(page, curve.getByRole('button', { name: /^Ladda ner PNG/ }))
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // A white sheet of this size would be far smaller than a picture with a curve and its words.
  expect(png.bytes.length).toBeGreaterThan(20_000)
})

test('an embedded page has none of it, and a phone has all of it within its width', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(`${OPEN}&embed=1`)
  await expect(panel(page, /^Vad svaret bygger på$/)).toHaveCount(0)
  await page.setViewportSize({ width: 375, height: 812 })
  await dashboard.open(OPEN)
  await expect(signPanel(page)).toBeVisible()
  expect(await dashboard.horizontalOverflow()).toBe(0)
})

test('no rule of accessibility is broken with every table and fact unfolded, on a phone and in English', async ({
  page,
}) => {
  for (const [query, width] of [
    [OPEN, 1440],
    [`${OPEN}&sprak=en`, 375],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await new Dashboard(page, query.includes('sprak=en') ? 'en' : 'sv').open(query)
    await expect(page.locator('[data-panel="files"]')).toBeVisible()
    await page.evaluate(() =>
      document.querySelectorAll<HTMLDetailsElement>('[data-panel] details').forEach((one) => (one.open = true)),
    )
    await expectNoAxeViolations(page)
  }
})
