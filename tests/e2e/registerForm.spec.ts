import { expect, test } from './browser.ts'
import { plain } from './dashboardDriver.ts'
import { button, inList, openRegister, pressOn } from './registerDriver.ts'

test('a sum that cannot be read stays in its field with its message and changes nothing; unknown is never 0', async ({
  page,
}) => {
  await openRegister(page)
  await inList(page, 'Malmö in the making').click()
  const granted = page.getByRole('group', { name: 'Beviljat' })
  const sum = granted.getByRole('textbox', { name: 'Kronor' })
  await expect(sum).toHaveValue('')
  await sum.fill('drygt 300 000')
  await sum.press('Enter')
  await expect(sum).toHaveAccessibleDescription(/”Drygt”, ”cirka” och liknande går inte att räkna med/)
  await expect(sum).toHaveValue('drygt 300 000')
  await expect(button(page, 'Ångra')).toHaveAttribute('aria-disabled', 'true')
  await sum.fill('300 000 kr')
  await sum.press('Enter')
  expect(plain(await sum.inputValue())).toBe('300 000')
  await expect(granted.getByRole('combobox', { name: 'Läge' })).toHaveValue('known')
  await pressOn(page, 'Ångra: Beviljat för ”Malmö in the making”')
  await expect(sum).toHaveValue('')
  await expect(granted.getByRole('combobox', { name: 'Läge' })).toHaveValue('unknown')
})

test('a text that was not read is said aloud, counted, kept when the form is left, and missing from the file in words', async ({
  page,
}) => {
  await openRegister(page)
  await inList(page, 'Malmö in the making').click()
  const granted = page.getByRole('group', { name: 'Beviljat' })
  const sum = granted.getByRole('textbox', { name: 'Kronor' })
  await sum.fill('drygt 300 000')
  await sum.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: ': ”Drygt”' })).toHaveCount(1)
  await inList(page, 'Flexet').click()
  await expect(sum).toHaveValue('')
  const unread = button(page, '1 fält är inte inläst: Beviljat: Kronor')
  await unread.click()
  await expect(sum).toBeFocused()
  await expect(sum).toHaveValue('drygt 300 000')
  const saved = page.waitForEvent('download')
  await pressOn(page, 'Spara XLSX')
  await saved
  await expect(page.getByText('Det som står där är inte med i filen.').first()).toBeVisible()
  await sum.focus()
  await sum.press('Escape')
  await expect(unread).toHaveCount(0)
})

test('a sum comes back with its state, and a year keeps the end of the period', async ({ page }) => {
  await openRegister(page)
  await inList(page, 'Malmö in the making').click()
  const granted = page.getByRole('group', { name: 'Beviljat' })
  const sum = granted.getByRole('textbox', { name: 'Kronor' })
  const state = granted.getByRole('combobox', { name: 'Läge' })
  await sum.fill('300 000')
  await sum.press('Enter')
  await state.selectOption('unknown')
  await expect(sum).toHaveValue('')
  await state.selectOption('known')
  expect(plain(await sum.inputValue())).toBe('300 000')
  const [from, to] = [page.locator('#insats-from'), page.locator('#insats-to')]
  for (const [written, start, end] of [
    ['2023', '2023', '2023'],
    ['2021', '2021', '2023'],
    ['2022', '2022', '2023'],
  ] as const) {
    await from.fill(written)
    await from.press('Enter')
    await expect(from).toHaveValue(start)
    await expect(to).toHaveValue(end)
  }
})

test('the list that divides the money is shown line by line, and can be taken away and back', async ({ page }) => {
  await openRegister(page)
  const waiting = page.waitForEvent('filechooser')
  await pressOn(page, 'Lägg till bilaga 1-lista')
  const lines = ['Nämnd;Belopp (kr);Prisår', 'ASN;5 000 000;2024', 'FRN;;']
  const buffer = Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
  await (await waiting).setFiles({ name: 'bilaga1.csv', mimeType: 'text/csv', buffer })
  const list = page.getByRole('region', { name: 'Lista som delar medlen mellan nämnderna' })
  const rows = list.getByRole('row')
  await expect(rows).toHaveCount(3)
  expect(plain(await rows.nth(1).innerText())).toMatch(/Arbetsmarknads- och socialnämnden.*Beviljat.*5 000 000/s)
  expect(plain(await rows.nth(2).innerText())).toMatch(/Fritidsnämnden.*Okän/is)
  await pressOn(page, 'Ta bort listan')
  await expect(list).toHaveCount(0)
  // The focus moves once the list is gone; a press before that would go where the focus was.
  await expect(page.locator('#checks-heading')).toBeFocused()
  await pressOn(page, /^Ångra: Listan/)
  await expect(rows).toHaveCount(3)
})
