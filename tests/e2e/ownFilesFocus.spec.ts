/** Where the focus goes in the view of own files when a step is far below, or what had it goes away. */
import { expect, test } from './browser.ts'
import { childrenCsv, OwnFilesPage } from './ownFilesDriver.ts'

const broken = (lines: string[]) => lines.map((line) => line.replace(/^(1\d{4};[^;]*);\d+/, '$1;12 st'))

test('the list of files leads to what a file waits for, and asking for more keeps the place', async ({ page }) => {
  const own = new OwnFilesPage(page)
  await own.open()
  await own.give(childrenCsv('trasig.csv', broken))
  await own.state('trasig.csv').getByRole('button', { name: 'behöver beskrivas, se 2' }).press('Enter')
  await expect(page.getByRole('heading', { name: '2. Vad filerna innehåller' })).toBeFocused()
  const form = own.form('trasig.csv')
  await form.getByRole('button', { name: 'Ta bort ”-”' }).press('Enter')
  await expect(form.getByRole('group', { name: 'Tecken i celler utan tal' })).toBeFocused()

  await form.getByRole('radio', { name: /^Små tal är borttagna/ }).check()
  await own.sayWhose('trasig.csv')
  await own.check('trasig.csv')
  await own
    .state('trasig.csv')
    .getByRole('button', { name: /\d+ fel, se 3/ })
    .press('Enter')
  await expect(page.getByRole('heading', { name: '3. Kontrollen' })).toBeFocused()
  const more = page.getByRole('button', { name: /^Visa \d+ till$/ })
  await more.press('Enter')
  await expect(more).toHaveCount(0)
  const faults = page.getByRole('region', { name: '3. Kontrollen' }).getByRole('listitem')
  await expect(faults.nth(24)).toBeFocused()
  expect(await faults.count()).toBeGreaterThan(25)
})
