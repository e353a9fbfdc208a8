import { FIRST_VIEW_BUDGET } from '../fixtures/firstViewBudget.ts'
import { expect, test, type Page } from './browser.ts'

interface Transfer {
  readonly path: string
  readonly bytes: number
}

/** Opens the page and waits until it asks for nothing more. */
async function transfersOf(page: Page, address: string): Promise<Transfer[]> {
  const pending: Promise<Transfer>[] = []
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname
    pending.push(request.sizes().then(({ responseBodySize }) => ({ path, bytes: responseBodySize })))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return Promise.all(pending)
}

test('the first view travels within its budget and without the map library', async ({ page }) => {
  const transfers = await transfersOf(page, './')
  expect(transfers.map(({ path }) => path)).toContain('/data/manifest.json')
  expect(transfers.filter(({ path }) => path.includes('maplibre'))).toEqual([])
  const counted = transfers.filter(({ path }) => !path.endsWith('.woff2'))
  const bytes = counted.reduce((sum, transfer) => sum + transfer.bytes, 0)
  expect(bytes, counted.map((transfer) => `${transfer.path} ${transfer.bytes}`).join('\n')).toBeLessThanOrEqual(
    FIRST_VIEW_BUDGET,
  )
})

test('no file is fetched twice for the first view', async ({ page }) => {
  const paths = (await transfersOf(page, './')).map(({ path }) => path)
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
})
