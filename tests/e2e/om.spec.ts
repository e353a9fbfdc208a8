import { expect, test } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

const VIEW = '?vy=om'

test('the page says what the data set holds', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open(VIEW)
  await expect(dashboard.headline()).toContainText('30 mått för 465 områden i 6 indelningar')
  await expect(dashboard.headline()).toContainText('4 av stadens egna tjänsteskrivelser')
})

/** The parts that a statement on accessibility has by law, in words of the page. */
const STATEMENT = [
  /operator\.json|svarar för/,
  /delvis förenlig med lagen om tillgänglighet till digital offentlig service \(2018:1937\)/,
  /Innehåll som inte är tillgängligt/,
  /Oskäligt betungande anpassning \(12 §\)/,
  /Innehåll som inte omfattas av lagen \(9 §\)/,
  /Kartytan är en webbkarta/,
  /Hur vi har prövat/,
  /Senaste bedömning: \d{1,2} \p{L}+ 20\d\d/u,
  /Redogörelsen uppdaterades senast \d{1,2} \p{L}+ 20\d\d/u,
  /Rapportera en brist/,
  /Tillsyn/,
]

test('the statement on accessibility has its parts and leads to the authority', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const statement = page.getByRole('region', { name: 'Tillgänglighetsredogörelse' })
  for (const part of STATEMENT) await expect(statement).toContainText(part)
  await expect(statement.getByRole('link', { name: 'www.digg.se/tdosanmalan' })).toHaveAttribute(
    'href',
    'https://www.digg.se/tdosanmalan',
  )
})

test('the statement is reached from every view, also from an embedded one', async ({ page }) => {
  const dashboard = new Dashboard(page)
  for (const view of ['', '?vy=segregation&karta=svg', '?vy=insatser&karta=svg']) {
    await dashboard.open(view)
    const way = page.getByRole('contentinfo').last().getByText('Tillgänglighet')
    await way.click()
    await expect(page.getByRole('region', { name: 'Tillgänglighetsredogörelse' })).toBeInViewport()
  }
  await dashboard.open('?embed=1&karta=svg')
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Tillgänglighet' })).toHaveAttribute(
    'href',
    /vy=om/,
  )
})

test('every file that is offered is there, and is what its name says', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const links = page.getByRole('region', { name: 'Ladda ner' }).getByRole('link')
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  )
  expect(addresses).toHaveLength(23)
  for (const address of addresses) {
    const response = await page.request.get(address)
    expect(response.status(), address).toBe(200)
    if (!/json$/.test(address)) {
      expect((await response.body()).subarray(0, 3).toString('latin1'), address).toMatch(
        address.endsWith('.xlsx') ? /^PK/ : /^\u00ef\u00bb\u00bf/,
      )
      continue
    }
    const content: unknown = await response.json()
    expect(content, address).toEqual(
      expect.objectContaining(address.endsWith('.geojson') ? { type: 'FeatureCollection' } : {}),
    )
  }
})

test('each measure is explained, and each source is linked', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  const layers = page.getByRole('region', { name: 'Mått', exact: true })
  expect(await layers.getByRole('group').count()).toBe(30)
  await layers.getByText('Låg ekonomisk standard', { exact: true }).first().click()
  await expect(layers.getByRole('group').filter({ hasText: 'Låg ekonomisk standard' }).first()).toContainText(
    'personer i hushåll',
  )
  const sources = page.getByRole('region', { name: 'Källor', exact: true }).getByRole('link')
  expect(await sources.count()).toBeGreaterThanOrEqual(3)
})

test('the links of the table of contents lead to their parts', async ({ page }) => {
  await new Dashboard(page).open(VIEW)
  for (const part of ['Skattningar', 'Vad vi inte vet', 'Ladda ner']) {
    await page.getByRole('link', { name: part, exact: true }).click()
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeInViewport()
  }
})
