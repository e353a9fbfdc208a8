/**
 * The same site on official boundaries. They are not part of the project: whoever has them names their folder with
 * GEODATA, or has it as `data` in a folder beside the project's.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildData } from '../../scripts/data/buildData.ts'
import { expect, test as base } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'
import { BUILT_FOLDER, folderSite, type OwnSite } from './ownSites.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

function boundaryFolder(): string | null {
  const named = process.env['GEODATA'] ?? ''
  if (named !== '') return path.resolve(PROJECT, named)
  const beside = path.dirname(PROJECT)
  const folders = readdirSync(beside).map((name) => path.join(beside, name, 'data'))
  return folders.find((folder) => existsSync(path.join(folder, 'malmo_delomraden.geojson'))) ?? null
}

const BOUNDARIES = boundaryFolder()

/** The built page in a folder of its own, with data built from the official boundaries. */
async function officialCopy(boundaryFolder: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hela-malmo-official-'))
  cpSync(BUILT_FOLDER, folder, { recursive: true })
  await buildData({ projectFolder: PROJECT, outputFolder: path.join(folder, 'data'), boundaryFolder })
  return folder
}

const test = base.extend<object, { readonly official: OwnSite | null }>({
  official: [
    async ({}, provide) => {
      if (BOUNDARIES === null) return provide(null)
      const folder = await officialCopy(BOUNDARIES)
      const site = await folderSite(folder)
      await provide(site)
      await site.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  alliedOrigins: async ({ official }, provide) => provide(official === null ? [] : [official.origin]),
})

for (const renderer of ['svg', 'gl'] as const) {
  test(`official boundaries change the drawing and no figure: drawn as ${renderer}`, async ({ page, official }) => {
    if (official === null) {
      const absence = 'There are no official boundaries here: only the schematic map was tested.'
      base.info().annotations.push({ type: 'not tested', description: absence })
      console.warn(absence)
      return
    }
    const dashboard = new Dashboard(page)
    await page.goto(`${official.origin}/?karta=${renderer}`)
    await dashboard.hasAnswered()
    await expect(dashboard.headline()).toHaveText(
      '20,5 % av Malmöborna har låg ekonomisk standard. En fjärdedel bor i delområden med högst 10,8 %, en fjärdedel i delområden med minst 27,6 %.',
    )
    await expect(page.getByText('Officiella gränser, förenklade för skärmen.')).toBeVisible()
    await expect(page.getByText(/Schematisk karta/)).toHaveCount(0)
    if (renderer === 'gl') await dashboard.glCanvas()
    await dashboard.clickArea('Kroksbäck')
    await expect(dashboard.panel('Kroksbäck')).toContainText('4 057 invånare')
    await expect(dashboard.panel('Kroksbäck')).toContainText('4,7 procentenheter över Malmö.')
    await expect(dashboard.panel('Kroksbäck')).toContainText('Värdet är lägre i 84 delområden och högre i 33.')
  })
}
