/** The map with a layer of the reader's own as a picture: whose it is stands in it, wherever the picture goes. */
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'
import { childrenCsv, OwnFilesPage } from './ownFilesDriver.ts'

const MARK = /Egen fil: barn\.csv, filen ändrad 20\d\d-\d\d-\d\d/

async function picture(page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `Ladda ner kartan som ${format}` }).click()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function shown(page: Page): Promise<OwnFilesPage> {
  const own = new OwnFilesPage(page)
  await own.open()
  await own.give(childrenCsv())
  await own.describeChildren('barn.csv')
  await own.check('barn.csv')
  await own.show()
  return own
}

/** The words that a picture shows, read from the picture alone, and how many areas have another colour than black. */
const read = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
    const areas = [...drawing.querySelectorAll('svg svg svg path')].map((path) => path.getAttribute('fill'))
    return {
      isWhole: drawing.querySelector('parsererror') === null,
      shown: [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      title: drawing.querySelector(':root > title')?.textContent ?? '',
      told: drawing.querySelector(':root > desc')?.textContent ?? '',
      colors: new Set(areas.filter((fill) => fill?.startsWith('rgb('))).size,
      styled: drawing.querySelectorAll('[class]').length,
    }
  }, svg)

/** Pairs of lines of a picture, names on the map aside, that lie over each other. */
const overlaps = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const holder = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    document.body.append(holder)
    const lines = [...holder.querySelectorAll<SVGElement>('text')].filter((line) => line.closest('g') === null)
    const boxes = lines.map((line) => ({ words: line.textContent, box: line.getBoundingClientRect() }))
    holder.remove()
    return boxes.flatMap(({ words, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: other }) => box.left < other.right && other.left < box.right)
        .filter(({ box: other }) => box.top + 4 < other.bottom && other.top + 4 < box.bottom)
        .map((other) => `${words} / ${other.words}`),
    )
  }, svg)

test('an own layer is marked in the picture as drawn, in its words for programs and in its name', async ({ page }) => {
  await shown(page)
  const { name, bytes } = await picture(page, 'SVG')
  expect(name).toMatch(/^egen-fil-barn-csv-karta-own-.*-delomrade-2024\.svg$/)
  const { isWhole, shown: words, title, told, colors, styled } = await read(page, bytes.toString('utf8'))
  expect(isWhole).toBe(true)
  expect(words).toMatch(MARK)
  expect(words).toContain('Barn 0–17 år, delområden, 2024. Egen fil: barn.csv')
  expect(words).toMatch(/eller mer: \d+ områden/)
  expect(words).toContain('Schematisk karta')
  expect(words.replace(/\s/g, ' ')).toContain('412 personer (0,4 %) ej fördelade på område.')
  expect(title).toBe('Barn 0–17 år, delområden, 2024. Egen fil: barn.csv')
  expect(told).toMatch(MARK)
  // Five classes of the map and none that has lost its colour with the style sheet.
  expect(colors).toBeGreaterThanOrEqual(5)
  expect(styled).toBe(0)
  expect(await overlaps(page, bytes.toString('utf8'))).toEqual([])
})

test('a picture in dots is drawn, and carries the mark where programs look for it', async ({ page }) => {
  await shown(page)
  const { name, bytes } = await picture(page, 'PNG')
  expect(name).toMatch(/^egen-fil-barn-csv-karta-own-.*\.png$/)
  const text = bytes.toString('utf8')
  expect(text).toContain('iTXtTitle\0\0\0\0\0Barn 0–17 år, delområden, 2024. Egen fil: barn.csv')
  expect(text).toMatch(new RegExp(`iTXtDescription\\0{5}[^\\0]*${MARK.source}`))
  const { width, colors } = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const dots = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
    const seen = new Map<string, number>()
    for (let at = 0; at < dots.length; at += 4) {
      const color = dots.slice(at, at + 3).join()
      seen.set(color, (seen.get(color) ?? 0) + 1)
    }
    return { width: image.naturalWidth, colors: [...seen.values()].filter((count) => count > 2_000).length }
  }, bytes.toString('base64'))
  expect(width).toBeGreaterThan(1_000)
  expect(colors).toBeGreaterThanOrEqual(5)
})

test('own boundaries are marked with the day of their file', async ({ page }) => {
  const own = new OwnFilesPage(page)
  await own.open()
  await own.showBoundaries('granser.geojson')
  const { name, bytes } = await picture(page, 'SVG')
  expect(name).toMatch(/^egna-granser-granser-geojson-karta-/)
  const { shown: words } = await read(page, bytes.toString('utf8'))
  expect(words).toMatch(/Egna gränser: granser\.geojson, filen ändrad 20\d\d-\d\d-\d\d/)
  expect(words).not.toContain('Schematisk karta')
})

test('a layer of the data set has its own source and no mark, also where the map is drawn by the graphics card', async ({
  page,
}) => {
  await new Dashboard(page).open('?karta=gl')
  await expect(page.locator('[data-renderer="gl"] canvas')).toBeVisible()
  const { name, bytes } = await picture(page, 'SVG')
  expect(name).toMatch(/^karta-/)
  const { shown: words, colors } = await read(page, bytes.toString('utf8'))
  expect(words).not.toMatch(/Egen fil|Egna gränser/)
  expect(words).toContain('SCB')
  expect(colors).toBeGreaterThanOrEqual(5)
})
