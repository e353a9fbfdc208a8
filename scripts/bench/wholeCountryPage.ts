/**
 * How long the page takes with a whole country in one level, in a real browser: `npm run build`, then
 * `tsx scripts/bench/wholeCountryPage.ts --data folder` with a folder of `wholeCountry.ts --out folder`. One JSON line
 * each, in milliseconds up to the second frame that is painted after it, the browser's own waiting for frames included.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../findBrowser.ts'
import { listenNearby, staticServer } from '../staticServer.ts'

const PORT = 4390
const WIDTHS = [1440, 375]
const AREAS = 'path[data-unit]'

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values
if (data === undefined) throw new Error('Say where the data set is: --data folder')

/** Until what was asked for is on the screen. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

async function timed(page: Page, name: string, step: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await step()
  await painted(page)
  const n = await page.locator(AREAS).count()
  const width = page.viewportSize()?.width
  console.log(JSON.stringify({ name, n, width, ms: Math.round(performance.now() - start) }))
}

/** A place in the map, in parts of its width and height. */
async function pointTo(page: Page, x: number, y: number): Promise<void> {
  const box = await page.locator('[data-renderer]').boundingBox()
  if (box !== null) await page.mouse.move(box.x + x * box.width, box.y + y * box.height)
}

async function walk(page: Page, site: string): Promise<void> {
  await timed(page, 'map of DeSO', async () => {
    await page.goto(`${site}?niva=deso&karta=svg`)
    await page.locator(AREAS).nth(1000).waitFor({ state: 'attached' })
  })
  await pointTo(page, 0.45, 0.45)
  await timed(page, 'pointer on an area', () => pointTo(page, 0.5, 0.5))
  await timed(page, 'choice of an area', async () => {
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForURL(/omrade=/)
  })
  await timed(page, 'map of another layer', async () => {
    await page.goto(`${site}?niva=deso&karta=svg&lager=tenureRental`)
    await page.locator(AREAS).nth(1000).waitFor({ state: 'attached' })
  })
  await timed(page, 'table', async () => {
    await page.getByRole('button', { name: /^Tabell/ }).click()
    await page.getByRole('row').nth(400).waitFor({ state: 'attached' })
  })
}

const folder = mkdtempSync(path.join(tmpdir(), 'hela-malmo-page-'))
cpSync(path.resolve(import.meta.dirname, '../../dist'), folder, { recursive: true })
rmSync(path.join(folder, 'data'), { recursive: true })
cpSync(path.resolve(data), path.join(folder, 'data'), { recursive: true })
const server = staticServer(folder)
const { executablePath, environment } = await findBrowser()
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...environment },
  chromiumSandbox: false,
})
try {
  const site = await listenNearby(server, PORT)
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'sv-SE' })
    await walk(page, site)
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}
