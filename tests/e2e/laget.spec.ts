import { expect, test } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

const ANSWER =
  '20,5 % av Malmöborna har låg ekonomisk standard. En fjärdedel bor i delområden med högst 10,8 %, en fjärdedel i delområden med minst 27,6 %.'

/** What the page says is a matter of the data, so it may not depend on what draws the map. */
for (const renderer of ['svg', 'gl'] as const) {
  test.describe(`with the map drawn as ${renderer}`, () => {
    test('the first view answers in one sentence with its numbers', async ({ page }) => {
      const dashboard = new Dashboard(page)
      await dashboard.open(`?karta=${renderer}`)
      await expect(dashboard.headline()).toHaveText(ANSWER)
      await expect(page.getByText('Lägst 1,0 %, högst 66 % bland 117 delområden.')).toBeVisible()
      await expect(page.getByText('18 delområden räknas som obebodda och saknar värde.')).toBeVisible()
      await expect(dashboard.renderer()).toHaveAttribute('data-renderer', renderer)
      expect(await dashboard.legendRows()).toEqual([
        'under 5,0 % 12 områden',
        '5,0 % till under 10,0 % 18 områden',
        '10,0 % till under 20,0 % 49 områden',
        '20,0 % till under 40,0 % 25 områden',
        '40,0 % eller mer 14 områden',
      ])
    })

    test('a click where Kroksbäck lies opens its figures, and a second click puts them away', async ({ page }) => {
      const dashboard = new Dashboard(page)
      await dashboard.open(`?karta=${renderer}`)
      if (renderer === 'gl') await dashboard.glCanvas()
      await dashboard.clickArea('Kroksbäck')
      const panel = dashboard.panel('Kroksbäck')
      await expect(panel).toContainText('Delområde i Hyllie')
      await expect(panel).toContainText('4 057 invånare, skattning ur DeSO 31 december 2025')
      await expect(panel).toContainText('Låg ekonomisk standard: 4,7 procentenheter över Malmö.')
      await expect(panel).toContainText('Värdet är lägre i 84 delområden och högre i 33.')
      await expect(page).toHaveURL(/omrade=25609/)
      await dashboard.clickArea('Kroksbäck')
      await expect(panel).toBeHidden()
      await expect(page).not.toHaveURL(/[?&]omrade=/)
    })
  })
}

test('the GL map is built once: choosing an area, a layer and a language keeps its canvas', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=gl')
  const canvas = await dashboard.glCanvas()
  const first = await canvas.elementHandle()
  await dashboard.clickArea('Kroksbäck')
  await expect(dashboard.panel('Kroksbäck')).toBeVisible()
  await dashboard.chooseLayer('Hyresrätt')
  await expect(dashboard.headline()).toContainText('hyresrätt')
  await dashboard.switchLanguage()
  expect(await canvas.evaluate((element, known) => element === known, first)).toBe(true)
  await expect(canvas).toHaveCount(1)
})

test('a graphics card that goes away leaves the SVG map, and the GL map comes back with it', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=gl&omrade=25609')
  const canvas = await dashboard.glCanvas()
  const card = await canvas.evaluateHandle((element: HTMLCanvasElement) =>
    element.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  )
  const drawn = page.locator('svg path[data-unit]').filter({ visible: true })
  await expect(drawn).toHaveCount(0)
  await card.evaluate((extension) => extension?.loseContext())
  await expect(drawn).toHaveCount(136, { timeout: 2000 })
  await expect(dashboard.panel('Kroksbäck')).toContainText('4 057 invånare')
  await card.evaluate((extension) => extension?.restoreContext())
  await dashboard.glCanvas()
  await expect(drawn).toHaveCount(0)
  await expect(page).toHaveURL(/omrade=25609/)
})

test('hovering the map says the value to the eye, announces nothing and is no step', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  const said: string[] = []
  await page.exposeFunction('noteAnnouncement', (text: string) => said.push(text))
  await page.evaluate(() => {
    const region = Array.from(document.querySelectorAll('[aria-live="polite"]')).at(-1)
    const note = Reflect.get(window, 'noteAnnouncement') as (text: string) => void
    if (region !== undefined)
      new MutationObserver(() => note(region.textContent)).observe(region, { childList: true, subtree: true })
  })
  for (const name of ['Rosengård Centrum', 'Almgården', 'Hermodsdal', 'Kroksbäck']) await dashboard.hoverArea(name)
  await expect(page.getByText('Kroksbäck 25,2 %')).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(page.getByText('Kroksbäck 25,2 %')).toBeHidden()
  await expect(page).not.toHaveURL(/[?&]omrade=/)
  await dashboard.clickArea('Kroksbäck')
  await expect.poll(() => said.map(plain)).toEqual(['Kroksbäck: Låg ekonomisk standard 25,2 %, 2024'])
})

test('an area without residents is told apart from zero everywhere', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?karta=svg')
  expect((await dashboard.mapTexts()).get('Frihamnen')).toBe(
    'Frihamnen: Låg ekonomisk standard Räknas som obebott, 2024',
  )
  await expect(page.getByRole('listitem').filter({ hasText: 'Räknas som obebott' })).toHaveText(
    /^Räknas som obebott ?18 områden$/,
  )
  await dashboard.clickArea('Frihamnen')
  const panel = dashboard.panel('Frihamnen')
  await expect(panel).toContainText('Räknas som obebott: hamn, park, industri eller liknande.')
  await expect(panel).toContainText('Låg ekonomisk standard: Räknas som obebott.')
  await expect(panel.getByRole('table')).toHaveCount(0)
})

test('of five areas two stand highest and two lowest, and none in both ends', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?lager=foreignBackground&niva=stadsomrade&karta=svg')
  const ends = page.getByRole('complementary').getByRole('list')
  await expect(ends.first().getByRole('listitem')).toHaveText([/^Söder\s*71,5\s%$/, /^Öster\s*66,3\s%$/])
  await expect(ends.nth(1).getByRole('listitem')).toHaveText([/^Innerstaden\s*36,0\s%$/, /^Norr\s*40,6\s%$/])
})
