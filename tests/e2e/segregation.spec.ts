import { expect, test } from './browser.ts'
import { Dashboard, plain } from './dashboardDriver.ts'

test('foreign background: the answer, the index with its interval, and what it does and does not mean', async ({
  page,
}) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg')
  await expect(dashboard.headline()).toContainText('49,5 % i Malmö har utländsk bakgrund')
  await expect(dashboard.headline()).toHaveText(
    /Index för delningen är 0,373, mot 0,437 i Göteborg och 0,386 i Stockholm\. Delningen är ändå mindre än i båda\.$/,
  )
  const main = page.getByRole('main')
  await expect(main).toContainText('209 DeSO med alla 367 886 invånare')
  await expect(main).toContainText('0,373 (95 %-intervall 0,370–0,376). Slumpen ensam ger i snitt 0,019.')
  await expect(main).toContainText('37 av 100 med utländsk bakgrund skulle behöva bo i ett annat område')
  await expect(main).toContainText('Det är ett sätt att läsa talet, inte ett mål.')
  await expect(main).toContainText('Det är inget betyg på något område.')
  await expect(main).toContainText('Källa: SCB')
})

test('the same measure at every level of areas, and why the levels are not to be compared', async ({ page }) => {
  await new Dashboard(page).open('?vy=segregation&karta=svg')
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Områden' }) })
  const rows = (await table.getByRole('row').allInnerTexts()).map(plain)
  expect(rows.map((row) => /(\p{L}+).*? (\d+) (0,\d{3})/u.exec(row)?.slice(1))).toEqual([
    undefined,
    ['DeSO', '209', '0,373'],
    ['RegSO', '91', '0,356'],
    ['Delområde', '118', '0,343'],
    ['GeSO', '14', '0,292'],
    ['Stadsdel', '10', '0,304'],
    ['Stadsområde', '5', '0,238'],
  ])
  await expect(page.getByText('Kan inte jämföras mellan indelningar: stora områden ger lägre tal.')).toBeVisible()
})

for (const [caption, malmo, goteborg] of [
  [/^Utländsk bakgrund/, ['49,5', '0,373'], ['40,2', '0,437']],
  [/^Låg ekonomisk standard/, ['20,5', '0,368'], ['15,3', '0,375']],
  [/^Upplåtelseform/, ['46,7', '0,445'], ['53,5', '0,449']],
] as const) {
  test(`a high share is told apart from a high index, beside other cities: ${caption.source}`, async ({ page }) => {
    await new Dashboard(page).open('?vy=segregation&karta=svg')
    const row = (city: string) =>
      page.getByRole('table', { name: caption }).getByRole('row').filter({ hasText: city }).getByRole('cell')
    await expect(row('Malmö').first()).toHaveText(malmo[0])
    await expect(row('Malmö').nth(1)).toContainText(malmo[1])
    await expect(row('Göteborg').first()).toHaveText(goteborg[0])
    await expect(row('Göteborg').nth(1)).toContainText(goteborg[1])
  })
}

test('low economic standard by DeSO has index 0,368, and tenure has H 0,445', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&grupp=ekonomi')
  await expect(dashboard.headline()).toContainText('0,368')
  await expect(dashboard.headline()).toContainText('20,5 %')
  await dashboard.open('?vy=segregation&karta=svg&grupp=upplatelseform')
  await expect(dashboard.headline()).toContainText('0,445')
})

test('born abroad is published by RegSO until 2023: 35,9 % and index 0,273', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg&grupp=fodda')
  await expect(dashboard.headline()).toContainText('35,9 %')
  await expect(dashboard.headline()).toContainText('0,273')
  await expect(dashboard.control('level')).toHaveValue('regso')
  await expect(page.getByRole('main')).toContainText('2023')
})

test('an area chosen on the local map shows its share and its quotient to the city', async ({ page }) => {
  const dashboard = new Dashboard(page)
  await dashboard.open('?vy=segregation&karta=svg')
  const texts = await dashboard.mapTexts()
  expect(texts.size).toBe(209)
  expect(texts.get('1280C1690, Herrgården norr')).toBe('1280C1690, Herrgården norr: 95,8 %, kvot 1,94, 2025')
  await page.getByRole('button', { name: /^1280C1690/ }).click()
  await expect(page).toHaveURL(/omrade=1280C1690/)
  await expect(dashboard.panel('1280C1690, Herrgården norr')).toContainText('95,8')
})
