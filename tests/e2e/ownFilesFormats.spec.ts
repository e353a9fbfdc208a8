/** The formats that municipalities keep their boundaries in, opened under the page's own policy. */
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { geoPackage, packedPolygon, shapes, table, zipped } from '../areafiles/packedFiles.ts'
import { builtText } from '../fixtures/builtData.ts'
import { expect, test } from './browser.ts'
import { boundariesGeoJson, OwnFilesPage, type GivenFile } from './ownFilesDriver.ts'

/** As many programs write EPSG:3008 beside a shapefile. */
const WKT = 'PROJCS["SWEREF99_13_30",PARAMETER["Central_Meridian",13.5],PARAMETER["False_Easting",150000.0]]'

type Ring = readonly [number, number][]

/** The areas of the data set in metres of SWEREF 99 13 30. */
function areas(): readonly { readonly kod: string; readonly rings: readonly Ring[] }[] {
  const { features } = JSON.parse(boundariesGeoJson('-').buffer.toString('utf8')) as FeatureCollection<Polygon>
  return features.map(({ properties, geometry }: Feature<Polygon>) => ({
    kod: String(properties?.['delomr']),
    rings: geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y])),
  }))
}

const file = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

const MAKERS: Readonly<Record<string, () => Promise<GivenFile>>> = {
  'granser.gpkg': async () => {
    const rows = areas().map(({ kod, rings }) => [kod, packedPolygon(rings, 3008)] as const)
    return file('granser.gpkg', await geoPackage(rows, { srs: 3008 }))
  },
  'granser.zip': () => {
    const all = areas()
    // Outer rings run clockwise in a shapefile.
    const shp = shapes(all.map(({ rings }) => rings.map((ring) => ring.toReversed())))
    const dbf = table(all.map(({ kod }) => [kod, '']))
    const prj = new TextEncoder().encode(WKT)
    return Promise.resolve(file('granser.zip', zipped({ 'omr.shp': shp, 'omr.dbf': dbf, 'omr.prj': prj })))
  },
  'granser.topojson': () => {
    const topology = JSON.parse(builtText('map.delomrade')) as { objects: Record<string, unknown> }
    const objects = { delomrade: topology.objects['delomrade'] }
    return Promise.resolve(file('granser.topojson', Buffer.from(JSON.stringify({ ...topology, objects }))))
  },
}

for (const [name, make] of Object.entries(MAKERS)) {
  test(`boundaries are opened from ${name}`, async ({ page }) => {
    const own = new OwnFilesPage(page)
    await own.open()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(page.url()).origin) elsewhere.push(request.url())
    })
    await own.give(await make())
    await own.sayWhose(name)
    await own.check(name)
    await expect(own.state(name)).toContainText('läst utan fel')
    await expect(page.getByRole('table', { name: `Så möter ${name} områdena` })).toContainText('136 av 136')
    await own.show()
    const map = page.getByRole('group', { name: /^Karta: / })
    await expect(map.getByText(`Egna gränser: ${name}`)).toBeVisible()
    expect(elsewhere).toEqual([])
  })
}

/** A copy in which one area has moved eastwards, over its neighbours: as where each area was simplified by itself. */
function simplifiedCopy(name: string, meters: number): GivenFile {
  const file = boundariesGeoJson(name)
  const json = JSON.parse(file.buffer.toString('utf8')) as FeatureCollection<Polygon>
  const [moved] = json.features[0]?.geometry.coordinates ?? []
  for (const position of moved ?? []) position[0] = (position[0] ?? 0) + meters
  return { ...file, buffer: Buffer.from(JSON.stringify(json)) }
}

test('a copy that was simplified area by area is let in when somebody says how coarse it is', async ({ page }) => {
  const name = 'kopia.geojson'
  const own = new OwnFilesPage(page)
  await own.open()
  await own.give(simplifiedCopy(name, 30))
  await expect(page.getByText(/överlappar varandra med .* m²/).first()).toBeVisible()
  const form = own.form(name)
  await own.sayWhose(name)
  await form.getByRole('checkbox', { name: 'Filen är en kopia som har förenklats område för område' }).check()
  const depth = form.getByLabel('Så djupt får områden ligga över varandra, meter')
  await depth.fill('1000')
  await expect(form.getByText('Skriv ett helt tal från 1 till 100.')).toBeVisible()
  await expect(form.getByText('Det här saknas: hur många meter kopian är förenklad.')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Kontrollera filen' })).toBeDisabled()
  await depth.fill('30')
  await own.check(name)
  await expect(page.getByRole('table', { name: `Så möter ${name} områdena` })).toContainText('136 av 136')
  await expect(own.showButton()).toBeEnabled()
})
