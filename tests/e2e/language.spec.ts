import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

/** Swedish words of the frame, the controls and the texts of every view. */
const SWEDISH =
  /(?<!\p{L})(och|är|att|som|för|av|inte|med|en|ett|områden?|kartan?|siffror|uppgift|läget|mått|indelning|tabell|källa|sök|visa|år|bland|högst|lägst|kr|beviljat|sökt|nämnd|nämnder|invånare|bostäder|hyresrätt)(?!\p{L})/iu

/** What stays Swedish in English text: words of the memos within quotation marks, and terms in brackets after their translation. */
const QUOTED = /[“"][^”"]*[”"]|\((hyresrätt|bostadsrätt|äganderätt)\)/g

/** Visible lines that hold a Swedish word, apart from text that is marked as Swedish. */
async function swedishLines(page: Page): Promise<string[]> {
  const lines = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode() !== null) {
      const parent = walker.currentNode.parentElement
      if (parent === null || parent.closest('[lang="sv"], script, style') !== null) continue
      if (parent.checkVisibility()) found.push((walker.currentNode.textContent ?? '').trim())
    }
    return found
  })
  return lines.filter((line) => SWEDISH.test(line.replace(QUOTED, '')))
}

test('one button turns the whole page into English and back, and keeps what was chosen', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg&omrade=25609')
  await expect(page).toHaveTitle('Läget – Hela Malmö')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await dashboard.switchLanguage()
  await expect(page).toHaveTitle('Overview – Hela Malmö')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(dashboard.headline()).toHaveText(/^20\.5\s?% of Malmö's residents have a low economic standard\./)
  await expect(dashboard.panel('Kroksbäck')).toContainText('4,057 residents')
  await expect(dashboard.panel('Kroksbäck')).toContainText('4.7 percentage points above Malmö.')
  await expect(page).toHaveURL(/omrade=25609.*sprak=en/)
  await dashboard.switchLanguage()
  await expect(page).toHaveTitle('Läget – Hela Malmö')
  await expect(dashboard.headline()).toContainText('20,5 % av Malmöborna')
})

for (const query of [
  '?sprak=en&karta=svg',
  '?sprak=en&karta=svg&omrade=25609',
  '?sprak=en&visa=tabell',
  '?sprak=en&vy=segregation',
  '?sprak=en&vy=insatser',
  '?sprak=en&vy=om',
]) {
  test(`no Swedish words are left in the English page ${query}`, async ({ page }) => {
    await new Dashboard(page, 'en').open(query)
    expect(await swedishLines(page)).toEqual([])
  })
}
