import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from './browser.ts'
import { plain } from './dashboardDriver.ts'
import { button, inList, openRegister, pressOn, SHIPPED } from './registerDriver.ts'

const places = (page: Page) => page.getByRole('list', { name: 'Platser' }).getByRole('listitem')
const checks = async (page: Page) => plain(await button(page, /^Kontroll:/).innerText())

/** Opens a file as a reader does who has no pointer: the button, and the browser's own window for files. */
async function chooseFile(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const waiting = page.waitForEvent('filechooser')
  await button(page, 'Öppna fil').focus()
  await page.keyboard.press('Enter')
  await (await waiting).setFiles(file)
}

const csvFile = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`),
})

test('a new user places an effort of the example by keyboard, undoes, saves, and opens the same register again', async ({
  page,
}) => {
  const dashboard = await openRegister(page)
  await pressOn(page, 'Öppna exemplet')
  await expect(dashboard.headline()).toHaveText('60 insatser i registret, 17 utan namngiven plats.')
  await expect(page.getByText(/^EXEMPEL, påhittade uppgifter\. Egen fil: register-exempel\.xlsx/).first()).toBeVisible()

  await page.getByRole('searchbox', { name: 'Sök insats' }).fill('Områdesvärdar')
  const effort = inList(page, 'EXEMPEL: Områdesvärdar')
  await effort.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'EXEMPEL: Områdesvärdar' })).toBeFocused()
  await expect(page.getByText(/men ingen plats står där/)).toBeVisible()
  expect(await checks(page)).toBe('Kontroll: 0 fel, 7 varningar, 16 påpekanden')

  const search = page.getByRole('combobox', { name: 'Lägg till plats' })
  await search.focus()
  await page.keyboard.type('lindängen')
  await page.keyboard.press('Enter')
  await expect(places(page)).toHaveCount(1)
  await expect(search).toBeFocused()
  await expect(page.getByText(/men ingen plats står där/)).toBeHidden()
  expect(await checks(page)).toBe('Kontroll: 0 fel, 6 varningar, 16 påpekanden')
  await expect(dashboard.headline()).toHaveText('60 insatser i registret, 16 utan namngiven plats.')

  const map = page.getByRole('listbox', { name: /^Områden på kartan: Platser för/ })
  await map.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(places(page)).toHaveCount(2)
  const both = (await places(page).allInnerTexts()).map((text) => plain(text))
  await expect(map.getByRole('option', { name: /: vald$/ })).toHaveCount(2)

  await pressOn(page, /^Ångra: Plats/)
  await expect(places(page)).toHaveCount(1)
  await expect(
    page.getByRole('status').filter({ hasText: /^Ångrat: Plats .+ för ”EXEMPEL: Områdesvärdar”\.$/ }),
  ).toBeAttached()
  await pressOn(page, /^Gör om: Plats/)
  await expect(places(page)).toHaveCount(2)
  await expect(page.getByText('Osparat: 2 ändringar')).toBeVisible()

  const waiting = page.waitForEvent('download')
  await pressOn(page, 'Spara XLSX')
  const download = await waiting
  expect(download.suggestedFilename()).toBe('register-exempel.xlsx')
  const saved = await readFile(await download.path())
  await expect(page.getByText('Allt är sparat')).toBeVisible()

  await page.reload()
  await expect(dashboard.headline()).toHaveText(SHIPPED)
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await chooseFile(page, { name: 'register-exempel.xlsx', mimeType, buffer: saved })
  await expect(dashboard.headline()).toHaveText('60 insatser i registret, 16 utan namngiven plats.')
  expect(await checks(page)).toBe('Kontroll: 0 fel, 6 varningar, 16 påpekanden')
  await inList(page, 'EXEMPEL: Områdesvärdar').click()
  await expect(places(page)).toHaveCount(2)
  expect((await places(page).allInnerTexts()).map((text) => plain(text))).toEqual(both)
})

test('a name that is like several places asks which is meant, and one that is like none says so', async ({ page }) => {
  await openRegister(page)
  await inList(page, 'Lovaktiviteter').click()
  const search = page.getByRole('combobox', { name: 'Lägg till plats' })
  await search.fill('Hamnen')
  await search.press('Enter')
  await expect(page.getByText('Ingen plats heter ”Hamnen”. Menas någon av dessa?')).toBeVisible()
  await expect(page.getByText('Ingen plats är angiven.')).toBeVisible()
  const options = page.getByRole('listbox', { name: 'Lägg till plats' }).getByRole('option')
  await expect(options.filter({ hasText: /Hamnen Delområde$/ }).first()).toBeVisible()
  await search.press('ArrowDown')
  await search.press('Enter')
  await expect(places(page)).toHaveCount(1)
  await expect(places(page)).toContainText(/Hamnen 1 delområde/)
  await expect(page.getByRole('checkbox', { name: 'En del gäller hela staden' })).toBeChecked()
  await search.fill('Xyzzy')
  await search.press('Enter')
  await expect(page.getByText('Ingen plats heter ”Xyzzy”.')).toBeVisible()
  await expect(places(page)).toHaveCount(1)
})

test('a way without places never takes the places away unasked', async ({ page }) => {
  await openRegister(page)
  await inList(page, /^Motverka segregation/).click()
  await expect(places(page)).toHaveCount(2)
  await page.getByRole('radio', { name: 'Hela staden' }).check()
  const question = page.getByRole('group', { name: /^Insatsen har 2 platser/ })
  await expect(question).toBeFocused()
  await question.getByRole('button', { name: 'Ändra inte' }).click()
  await expect(page.getByRole('radio', { name: 'Namngivna områden' })).toBeChecked()
  await page.getByRole('radio', { name: 'Hela staden' }).check()
  await question.getByRole('button', { name: 'Ta bort platserna' }).click()
  await expect(places(page)).toHaveCount(0)
  await expect(page.locator('#insats-precision')).toBeFocused()
  await pressOn(page, /^Ångra: Hur platsen anges/)
  await expect(places(page)).toHaveCount(2)
})

test('a file with faults gives the whole report and changes nothing', async ({ page }) => {
  const dashboard = await openRegister(page)
  await chooseFile(
    page,
    csvFile('trasig.csv', [
      'Id;Titel;Nämnder;Sökt (kr);År från;År till;Platser',
      'a;Läxhjälp;ASN;drygt 44 000 000;2203;2203;Lindängen',
      'b;;ASN;1.234;2024;2024;Xyzzy',
    ]),
  )
  const report = page.getByRole('region', { name: 'trasig.csv lästes inte in' })
  await expect(report.getByRole('heading')).toBeFocused()
  const rows = report.getByRole('row')
  await expect(rows.filter({ hasText: 'drygt 44 000 000' }).filter({ hasText: 'Fel' })).toHaveCount(1)
  expect(await rows.count()).toBeGreaterThan(5)
  await expect(dashboard.headline()).toHaveText(SHIPPED)
  const waiting = page.waitForEvent('download')
  await report.getByRole('button', { name: 'Ladda ner rapporten som CSV' }).click()
  const csv = await readFile(await (await waiting).path(), 'utf8')
  expect(csv).toContain('drygt 44 000 000')
  await report.getByRole('button', { name: 'Stäng rapporten' }).click()
  await expect(report).toBeHidden()
})

test('unsaved changes are asked about before another file is opened and before the page is left', async ({ page }) => {
  const dashboard = await openRegister(page)
  await pressOn(page, 'Ny insats')
  await expect(page.getByRole('heading', { name: 'Namnlös insats' })).toBeFocused()
  await expect(page.getByText('Osparat: 1 ändring')).toBeVisible()
  await pressOn(page, 'Öppna exemplet')
  const question = page.getByRole('dialog', { name: 'Ändringarna är inte sparade' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(dashboard.headline()).toHaveText('32 insatser i registret, 29 utan namngiven plats.')

  // In another view it is asked as well.
  await dashboard.goTo('Insatser')
  await expect(page.getByText('Registret ur promemoriorna, med egna ändringar')).toBeVisible()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
})

test('an own file is named in every view and on paper, and can be closed from there', async ({ page }) => {
  const dashboard = await openRegister(page)
  await pressOn(page, 'Öppna exemplet')
  await expect(dashboard.headline()).toContainText('60 insatser')
  const band = page.getByRole('complementary', { name: 'Öppet register' })
  for (const view of ['Läget', 'Segregation', 'Boende', 'Insatser', 'Träffbild', 'Om siffrorna']) {
    await dashboard.goTo(view)
    await expect(band).toContainText('EXEMPEL, påhittade uppgifter. Egen fil: register-exempel.xlsx')
  }
  await page.emulateMedia({ media: 'print' })
  await expect(band).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await band.getByRole('button', { name: 'Stäng' }).click()
  await expect(band).toBeHidden()
  await dashboard.goTo('Insatser')
  await expect(dashboard.headline()).toContainText('37 200 700 kr')
})

test('removing an effort is asked about, and the focus goes to the list', async ({ page }) => {
  const dashboard = await openRegister(page)
  await inList(page, 'Lovaktiviteter').click()
  await pressOn(page, 'Ta bort insatsen')
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort insatsen' }).click()
  await expect(page.getByRole('heading', { name: 'Insatser', exact: true })).toBeFocused()
  await expect(dashboard.headline()).toHaveText('30 insatser i registret, 27 utan namngiven plats.')
  await expect(inList(page, 'Lovaktiviteter')).toHaveCount(0)
})
