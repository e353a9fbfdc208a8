import { staticFiles } from '../../scripts/staticFiles.ts'
import { expect, test as base, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'
import { BUILT_FOLDER, ownSite, type OwnSite } from './ownSites.ts'

const QUERY = '?vy=segregation&karta=svg'
const TITLE = 'Segregation i Malmö'

/** Everything that waits for the draws, with the numbers that one seed gives wherever they are drawn. */
async function expectDrawn(page: Pick<Page, 'getByRole'>): Promise<void> {
  const main = page.getByRole('main')
  await expect(main).toContainText('0,373 (95 %-intervall 0,370–0,376). Slumpen ensam ger i snitt 0,019.')
  await expect(main).toContainText('Indexet är ungefär 20 gånger så stort')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Delningen är ändå mindre än i båda.')
  const goteborg = page.getByRole('table', { name: /^Utländsk bakgrund/ }).getByRole('row', { name: /Göteborg/ })
  await expect(goteborg).toContainText('0,435–0,439')
}

/** Notes every worker of the page, by its file's name. */
function workersOf(page: Page): readonly string[] {
  const names: string[] = []
  page.on('worker', (worker) => names.push(new URL(worker.url()).pathname.replace(/^.*\//, '')))
  return names
}

base('what chance gives is drawn in a worker', async ({ page }) => {
  const workers = workersOf(page)
  await new Dashboard(page).open(QUERY)
  await expectDrawn(page)
  expect(workers.map((name) => name.replace(/-.*/, ''))).toEqual(['tasks.worker'])
})

base(
  'the headline is said once: what is added later leaves the rest as it was, and moves nothing',
  async ({ page }) => {
    await page.addInitScript(() => {
      const said: [string, number][] = []
      Object.assign(window, { said })
      new MutationObserver(() => {
        const heading = document.querySelector('h1')
        if (heading?.querySelector('b') === null || heading === null) return
        const text = heading.textContent
        if (said.at(-1)?.[0] !== text) said.push([text, heading.getBoundingClientRect().height])
      }).observe(document, { subtree: true, childList: true, characterData: true })
    })
    await new Dashboard(page).open(QUERY)
    await expectDrawn(page)
    const said = await page.evaluate(() => (window as Window & { said?: [string, number][] }).said ?? [])
    expect(said.length).toBeLessThanOrEqual(2)
    const [first = ['', 0], last = first] = said
    expect(last[0].startsWith(first[0])).toBe(true)
    expect(first[0]).toMatch(/^49,5\s% i Malmö .* Index för delningen är 0,373/)
    expect(last[1]).toBe(first[1])
  },
)

base('when the file of the worker does not come, the page draws the same itself', async ({ page }) => {
  let refused = 0
  await page.route(/tasks\.worker/, (route) => {
    refused += 1
    return route.abort()
  })
  await new Dashboard(page).open(QUERY)
  await expectDrawn(page)
  expect(refused).toBe(1)
})

interface Site {
  readonly site: OwnSite
}

/** The built page open to frames without an origin, and a page beside it that shows it in one. */
const test = base.extend<Site>({
  site: async ({}, provide) => {
    const answerTo = staticFiles(BUILT_FOLDER)
    const site = await ownSite((url) => {
      if (url === '/host') return hostPage
      const { status, headers, body } = answerTo({ method: 'GET', url, acceptsGzip: false })
      return { status, headers: { ...headers, 'Access-Control-Allow-Origin': '*' }, body }
    })
    await provide(site)
    await site.close()
  },
  alliedOrigins: async ({ site }, provide) => provide([site.origin]),
})

const hostPage = {
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="sv"><title>Intranät</title><link rel="icon" href="data:,"><main><h1>Nyheter</h1><iframe title="${TITLE}"
    src="./${QUERY}" width="1200" height="800" sandbox="allow-scripts"></iframe></main></html>`,
}

test('in a frame without an origin, which can have no worker, the page draws the same itself', async ({
  page,
  site,
}) => {
  const workers = workersOf(page)
  await page.goto(`${site.origin}/host`)
  await expectDrawn(page.frameLocator(`iframe[title="${TITLE}"]`))
  expect(workers).toEqual([])
})
