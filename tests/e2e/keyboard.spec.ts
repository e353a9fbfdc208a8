import { expect, test, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

/** More tab stops than this make a page a walk. */
const MOST_STOPS = 60

/** The focused element in words, and how it and what lies around it look at this moment. */
function focus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return null
    const name = element.getAttribute('aria-label') ?? element.textContent.trim()
    return `${element.tagName} ${name.slice(0, 40)}`
  })
}

/**
 * Whether the look of the focused element, or of what lies beside it, is another than without the focus. The map draws
 * its own mark, and the ring of a select lies on the words over it.
 */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return false
    const parts = [element, element.parentElement, element.nextElementSibling, element.previousElementSibling]
    const looks = () =>
      parts.map((part) => {
        if (part === null) return ''
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part)
        return outlineStyle === 'none' ? boxShadow : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`
      })
    const withFocus = looks()
    element.blur()
    const without = looks()
    element.focus({ preventScroll: true, focusVisible: true })
    return withFocus.some((look, index) => look !== without[index])
  })
}

async function tabTo(page: Page, isThere: (what: string) => boolean): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press('Tab')
    if (isThere((await focus(page)) ?? '')) return
  }
  throw new Error(`Not reached within ${MOST_STOPS} tab stops.`)
}

for (const query of [
  '?karta=svg',
  '?karta=svg&omrade=25609',
  '?karta=svg&vy=segregation',
  '?karta=svg&vy=insatser',
  '?karta=svg&vy=register&insats=asn-2023-lokal',
  '?vy=om',
]) {
  test(`Tab goes through the page and out again, with the focus seen at every stop: ${query}`, async ({ page }) => {
    await new Dashboard(page).open(query)
    const stops: string[] = []
    const unmarked: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const here = await focus(page)
      if (here === null || stops.length > 300) break
      stops.push(here)
      if (!(await isFocusSeen(page))) unmarked.push(here)
    }
    expect(unmarked, 'stops where the focus cannot be seen').toEqual([])
    expect(stops[0]).toBe('A Hoppa till innehållet')
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(query.includes('vy=') ? 300 : MOST_STOPS)
  })
}

test('everything is reached without a pointer: layer, area by a name without accents, figures, table, map', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dashboard.headline()).toBeFocused()

  await tabTo(page, (what) => what.startsWith('SELECT'))
  await expect(dashboard.control('layer')).toBeFocused()
  await page.keyboard.type('Hyresrätt')
  await expect(dashboard.headline()).toContainText('hyresrätt')

  await tabTo(page, (what) => what.startsWith('INPUT Sök område'))
  await page.keyboard.type('mollevangen')
  await expect(dashboard.suggestions().first()).toContainText('Möllevången')
  await page.keyboard.press('Enter')
  const panel = dashboard.panel('Möllevången')
  await expect(panel).toContainText('Delområde i Södra Innerstaden')
  await expect(panel).toContainText(/Hyresrätt: \d+,\d procentenheter (över|under) Malmö\./)

  await tabTo(page, (what) => what.startsWith('BUTTON Tabell'))
  await page.keyboard.press('Enter')
  await expect(dashboard.tableRow('Möllevången')).toBeVisible()
  await tabTo(page, (what) => what.startsWith('BUTTON Invånare'))
  await page.keyboard.press('Enter')
  await expect(dashboard.columnHead('Invånare')).toHaveAttribute('aria-sort', 'ascending')

  await page.keyboard.press('Shift+Tab')
  await tabBackTo(page, (what) => what === 'BUTTON Karta')
  await page.keyboard.press('Enter')
  await expect(dashboard.map()).toBeVisible()
  await tabTo(page, (what) => what.includes('Områden på kartan'))
  await expect(dashboard.map()).toBeFocused()
  await expect.poll(() => activeArea(page)).toContain('Möllevången')
  await page.keyboard.press('ArrowRight')
  const next = await activeArea(page)
  expect(next).not.toContain('Möllevången')
  await page.keyboard.press('Enter')
  await expect(dashboard.panel(next.slice(0, next.indexOf(':')))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Välj ett område' })).toBeVisible()
  await expect(page).not.toHaveURL(/[?&]omrade=/)
})

/** What a screen reader says of the area that the arrow keys have come to. */
async function activeArea(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return (id === null || id === undefined ? null : document.getElementById(id))?.textContent ?? ''
  })
}

async function tabBackTo(page: Page, isThere: (what: string) => boolean): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    if (isThere((await focus(page)) ?? '')) return
    await page.keyboard.press('Shift+Tab')
  }
  throw new Error(`Not reached within ${MOST_STOPS} tab stops backwards.`)
}
