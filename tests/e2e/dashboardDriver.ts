/** The dashboard in words of its subject: what a reader opens, chooses and reads. Things are found by role and name. */
import { expect, type Locator, type Page } from './browser.ts'
import { areaPoint, type LevelOnMap } from './mapPixels.ts'

/** Names of controls as they stand on the screen, per language of the page. */
const WORDS = {
  sv: {
    layer: 'Mått',
    level: 'Indelning',
    year: 'År',
    sex: 'Kön',
    search: 'Sök område',
    map: 'Karta',
    table: /^Tabell/,
    areasOnMap: /^Områden på kartan/,
    classes: 'Klasser och antal',
    loading: 'Hämtar uppgifter',
    retry: 'Försök igen',
    filter: 'Filtrera på område',
    csv: 'Ladda ner CSV',
  },
  en: {
    layer: 'Layer',
    level: 'Areas',
    year: 'Year',
    sex: 'Sex',
    search: 'Find an area',
    map: 'Map',
    table: /^Table/,
    areasOnMap: /^Areas on the map/,
    classes: 'Classes and counts',
    loading: 'Loading figures',
    retry: 'Try again',
    filter: 'Filter by area',
    csv: 'Download CSV',
  },
} as const

export type PageLanguage = keyof typeof WORDS

/** A table row as a reader meets it: the area, and its cells by the words of their column. */
export type RowTexts = Readonly<Record<string, string>>

/** Text with plain spaces: the page keeps numbers and their units together with ones that do not break. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

export class Dashboard {
  readonly page: Page
  private readonly words: (typeof WORDS)[PageLanguage]

  constructor(page: Page, language: PageLanguage = 'sv') {
    this.page = page
    this.words = WORDS[language]
  }

  /** Opens the page with the given address parameters and waits until its answer stands there. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`)
    await this.hasAnswered()
  }

  /** The view's answer stands in the heading, or the page says why it does not. */
  async hasAnswered(): Promise<void> {
    const answer = this.headline().filter({ hasNotText: /^(Hämtar uppgifter|Loading figures)$/ })
    await expect(answer.or(this.failures()).first()).toBeVisible()
  }

  headline(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** The bar of choices above the map, in the order in which they read as a sentence. */
  control(which: 'layer' | 'level' | 'year' | 'sex'): Locator {
    return this.page.getByRole('combobox', { name: this.words[which], exact: true })
  }

  async chooseLayer(name: string): Promise<void> {
    await this.control('layer').selectOption({ label: name })
  }

  async chooseLevel(name: string): Promise<void> {
    await this.control('level').selectOption({ label: name })
  }

  async chooseYear(year: number): Promise<void> {
    await this.control('year').selectOption({ label: String(year) })
  }

  async chooseSex(name: string): Promise<void> {
    await this.control('sex').selectOption({ label: name })
  }

  searchBox(): Locator {
    return this.page.getByRole('combobox', { name: this.words.search })
  }

  suggestions(): Locator {
    return this.page.getByRole('listbox', { name: this.words.search }).getByRole('option')
  }

  async showTable(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.table }).click()
    await expect(this.table()).toBeVisible()
  }

  async showMap(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.map, exact: true }).click()
    await expect(this.map()).toBeVisible()
  }

  /** The map as keyboard and screen reader have it. */
  map(): Locator {
    return this.page.getByRole('listbox', { name: this.words.areasOnMap })
  }

  /** What each area of the map says of itself, by the area's name. */
  async mapTexts(): Promise<ReadonlyMap<string, string>> {
    const texts = (await this.map().getByRole('option').allTextContents()).map(plain)
    return new Map(texts.map((text) => [text.slice(0, text.indexOf(': ')), text]))
  }

  /** Clicks the map where the area lies. */
  async clickArea(name: string, level: LevelOnMap = 'delomrade'): Promise<void> {
    const { x, y } = await areaPoint(this.page, this.map(), level, name)
    await this.page.mouse.click(x, y)
  }

  async hoverArea(name: string, level: LevelOnMap = 'delomrade'): Promise<void> {
    const { x, y } = await areaPoint(this.page, this.map(), level, name)
    await this.page.mouse.move(x, y)
  }

  /** The picture of the map in GL, once everything is drawn; it stays the same element for as long as the map lives. */
  async glCanvas(): Promise<Locator> {
    await expect(this.page.locator('[data-ready="true"]')).toBeAttached({ timeout: 30_000 })
    return this.page.locator('[data-ready="true"] canvas')
  }

  renderer(): Locator {
    return this.page.locator('[data-renderer]')
  }

  async legendRows(): Promise<string[]> {
    const rows = this.page.getByRole('list', { name: this.words.classes }).getByRole('listitem')
    return (await rows.allTextContents()).map(plain)
  }

  /** The figures of the chosen area, beside the map. */
  panel(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  table(): Locator {
    return this.page.getByRole('main').getByRole('table').first()
  }

  tableRow(name: string): Locator {
    const heading = this.page.getByRole('rowheader', { name, exact: true })
    return this.table().getByRole('row').filter({ has: heading })
  }

  /** Every row of the table, in its order, with each cell under the words of its column. */
  async tableRows(): Promise<readonly RowTexts[]> {
    return this.table().evaluate((table: HTMLTableElement) => {
      const text = (cell: Element) => cell.textContent.replace(/\s+/g, ' ').trim()
      const columns = Array.from(table.tHead?.rows[0]?.cells ?? [], (cell) => text(cell).replace(/[▴▾]$/, ''))
      return Array.from(table.tBodies[0]?.rows ?? [], (row) =>
        Object.fromEntries(Array.from(row.cells, (cell, index) => [columns[index] ?? String(index), text(cell)])),
      )
    })
  }

  async sortBy(column: string): Promise<void> {
    await this.columnHead(column).getByRole('button').click()
  }

  columnHead(column: string): Locator {
    return this.table().getByRole('columnheader', { name: column })
  }

  async filterRows(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: this.words.filter }).fill(text)
  }

  async downloadCsv(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const waiting = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: this.words.csv }).click()
    const download = await waiting
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
  }

  /** The list of files that failed, if any. */
  failures(): Locator {
    return this.page.getByRole('alert')
  }

  async retry(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.retry }).click()
  }

  async switchLanguage(): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: /^(English|Svenska)$/ })
      .click()
  }

  async goTo(view: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click()
    await this.hasAnswered()
  }

  /** How many pixels the page is wider than its window. */
  horizontalOverflow(): Promise<number> {
    return this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth
    })
  }
}
