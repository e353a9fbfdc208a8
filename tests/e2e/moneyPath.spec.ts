import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const EFFORT = 'EXEMPEL: Första steget ut'

/** Presses Enter on a control, as a reader without a pointer does. */
async function enter(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus()
  await page.keyboard.press('Enter')
}

/** The areas with a smaller share of the money than of need, with the difference in percentage points. */
async function gaps(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = page.getByRole('table', { name: 'Mindre andel av pengarna än av behovet' }).getByRole('row')
  await expect(rows).toHaveCount(11)
  const cells = await Promise.all(
    (await rows.all()).slice(1).map(async (row) => {
      const name = plain(await row.getByRole('button').innerText())
      return [name, plain(await row.getByRole('cell').last().innerText())] as const
    }),
  )
  return new Map(cells)
}

async function openFile(page: Page, buffer: Buffer): Promise<void> {
  const waiting = page.waitForEvent('filechooser')
  await enter(page, 'button', 'Öppna fil')
  await (await waiting).setFiles({ name: 'register.xlsx', mimeType: EXCEL, buffer })
}

async function saved(page: Page, name: string | RegExp): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await enter(page, 'button', name)
  return readFile(await (await waiting).path())
}

test('a committee that got 0 kronor has no shares, and the view says so', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=register&namnd=EXN')
  await enter(page, 'button', 'Öppna exemplet')
  await expect(dashboard.headline()).toHaveText(/^60 insatser/)
  await enter(page, 'link', 'Träffbild')
  await expect(page.getByText(/inget antagande ger de 0 beviljade kronorna något område/)).toBeVisible()
  await expect(page.getByText('Den här delen gick sönder')).toBeHidden()
})

test('a new user places money in two areas by keyboard, sees the gaps change, saves, opens again and takes the figures along', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=register')
  await enter(page, 'button', 'Öppna exemplet')
  await expect(dashboard.headline()).toHaveText('60 insatser i registret, 17 utan namngiven plats.')

  await enter(page, 'link', 'Träffbild')
  const before = await gaps(page)
  expect([...before].slice(0, 2)).toEqual([
    ['Hyllievång', '−3,2'],
    ['Lorensborg', '−2,2'],
  ])

  await enter(page, 'link', 'Till registret')
  await enter(page, 'link', EFFORT)
  const search = page.getByRole('combobox', { name: 'Lägg till plats' })
  for (const name of ['Hyllievång', 'Lorensborg']) {
    await search.focus()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('list', { name: 'Platser' }).getByRole('listitem')).toHaveCount(2)
  await expect(dashboard.headline()).toHaveText('60 insatser i registret, 16 utan namngiven plats.')

  await enter(page, 'link', 'Träffbild')
  const after = await gaps(page)
  expect([after.get('Hyllievång'), after.get('Lorensborg')]).toEqual(['−2,3', '−1,4'])

  await enter(page, 'link', 'Till registret')
  const register = await saved(page, 'Spara XLSX')
  await page.reload()
  await expect(dashboard.headline()).toHaveText('31 insatser i registret, 28 utan namngiven plats.')
  await openFile(page, register)
  await expect(dashboard.headline()).toHaveText('60 insatser i registret, 16 utan namngiven plats.')
  await enter(page, 'link', 'Träffbild')
  expect(await gaps(page)).toEqual(after)

  const sheets = await saved(page, /^Excel/)
  expect(sheets.subarray(0, 2).toString()).toBe('PK')
})
