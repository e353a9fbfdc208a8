/** Files that a reader opens, made of the areas of the built data set, and the view where they are opened. */
import proj4 from 'proj4'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { builtJson } from '../fixtures/builtData.ts'
import { expect, type Page } from './browser.ts'
import { Dashboard } from './dashboardDriver.ts'

export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

interface Area {
  readonly id: string
  readonly name: string
  readonly isInhabited: boolean
}

interface UnitsFile {
  readonly levels: readonly {
    readonly id: string
    readonly unitIds: readonly string[]
    readonly names: readonly string[]
    readonly inhabited: readonly number[]
  }[]
}

function areas(): readonly Area[] {
  const level = (builtJson('units') as UnitsFile).levels.find(({ id }) => id === 'delomrade')
  return (level?.unitIds ?? []).map((id, index) => ({
    id,
    name: level?.names[index] ?? '',
    isInhabited: level?.inhabited[index] === 1,
  }))
}

/** Children in an area: some number, the same each time; none where nobody lives. */
const childrenIn = ({ isInhabited }: Area, index: number): number => (isInhabited ? 400 + ((index * 37) % 900) : 0)
const shareIn = ({ isInhabited }: Area, index: number): string => {
  if (!isInhabited) return '-'
  return index % 17 === 0 ? '..' : (((index * 7) % 40) + 2.5).toFixed(1).replace('.', ',')
}

/** In no area, as the publisher's own files have it. */
export const RESIDUAL = 412
export const CHILDREN = areas().reduce((sum, area, index) => sum + childrenIn(area, index), RESIDUAL)

const COUNT = 'Barn 0–17 år 2024'
const SHARE = 'Trångbodda barn 2024, %'

/** A table as a Swedish Excel saves it: semicolons, decimal comma, names with å, ä and ö, a rest and a sum. */
export function childrenCsv(name = 'barn.csv', mend: (lines: string[]) => string[] = (lines) => lines): GivenFile {
  const lines = [
    `Kod;Delområde;${COUNT};${SHARE}`,
    ...areas().map((area, index) => `${area.id};${area.name};${childrenIn(area, index)};${shareIn(area, index)}`),
    `99999;Restpost;${RESIDUAL};..`,
    `Malmö;Hela Malmö;${CHILDREN};18,4`,
  ]
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${mend(lines).join('\r\n')}\r\n`) }
}

/** The same counts as an Excel file. */
export async function childrenXlsx(name: string): Promise<GivenFile> {
  const rows = [
    ['Kod', 'Barn i förskola 2024'],
    ...areas().map((area, index) => [area.id, childrenIn(area, index)]),
    ['Restpost', RESIDUAL],
    ['Malmö', CHILDREN],
  ]
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, mimeType, buffer: Buffer.from(await writeXlsx([{ name: 'Barn', rows }])) }
}

const SWEREF_99_13_30 =
  '+proj=tmerc +lat_0=0 +lon_0=13.5 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

/** The areas of the data set as a municipality keeps them: in metres of SWEREF 99 13 30, which the file itself says. */
export function boundariesGeoJson(name: string): GivenFile {
  const topology = builtJson('map.delomrade') as Topology
  const known = new Map(areas().map((area) => [area.id, area.name]))
  const { features } = feature(topology, topology.objects['delomrade'] as GeometryCollection<object>)
  const toMetres = proj4('EPSG:4326', SWEREF_99_13_30)
  const moved = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value
    const [lon, lat] = value as unknown[]
    if (typeof lon !== 'number' || typeof lat !== 'number') return value.map(moved)
    return toMetres.forward([lon, lat]).map((metres) => Math.round(metres * 100) / 100)
  }
  const json = {
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3008' } },
    features: features.map(({ id, geometry }) => ({
      type: 'Feature',
      properties: { delomr: String(id), namn: known.get(String(id)) ?? '' },
      geometry: { type: geometry.type, coordinates: 'coordinates' in geometry ? moved(geometry.coordinates) : [] },
    })),
  }
  return { name, mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(json)) }
}

/** The view where files are opened, in words of its subject. */
export class OwnFilesPage {
  readonly page: Page
  readonly dashboard: Dashboard

  constructor(page: Page) {
    this.page = page
    this.dashboard = new Dashboard(page)
  }

  /** Goes there as a reader does, from the layers. */
  async open(): Promise<void> {
    await this.dashboard.open('?karta=svg')
    await this.page.getByRole('link', { name: 'Öppna egna filer' }).click()
    await expect(this.dashboard.headline()).toContainText('Öppna egna filer med siffror eller gränser')
  }

  async give(...files: readonly GivenFile[]): Promise<void> {
    await this.page.getByLabel('Välj filer').setInputFiles([...files])
    await this.hasRead()
  }

  async hasRead(): Promise<void> {
    await expect(this.page.getByRole('list', { name: '1. Filerna' })).toBeVisible()
    await expect(this.page.getByRole('list', { name: '1. Filerna' })).not.toContainText('läses')
  }

  state(name: string) {
    return this.page.getByRole('list', { name: '1. Filerna' }).getByRole('listitem').filter({ hasText: name })
  }

  form(name: string) {
    return this.page.getByRole('region', { name: `Vad ${name} innehåller` })
  }

  /** What only the deliverer knows of the file of children. */
  async describeChildren(name: string): Promise<void> {
    const form = this.form(name)
    await form.getByLabel('Rader för dem som inte hör').fill('99999')
    await form.getByLabel('”-” betyder').selectOption({ label: 'inga invånare' })
    await form.getByLabel('”..” betyder').selectOption({ label: 'skyddat av utgivaren' })
    await form.getByRole('radio', { name: /^Små tal är borttagna/ }).check()
    await form.getByRole('group', { name: SHARE }).getByLabel('Antalet som det räknas av').selectOption(COUNT)
    await this.sayWhose(name)
  }

  async sayWhose(name: string): Promise<void> {
    const form = this.form(name)
    await form.getByLabel('Vem har tagit fram uppgifterna').fill('Stadskontoret, Malmö stad')
    await form.getByLabel('Vad de heter').fill('Statistikunderlag')
    await form.getByLabel('Licens eller villkor').fill('CC0')
  }

  async check(name: string): Promise<void> {
    await this.form(name).getByRole('button', { name: 'Kontrollera filen' }).click()
    await this.hasRead()
  }

  showButton() {
    return this.page.getByRole('button', { name: 'Visa på kartan' })
  }

  async show(): Promise<void> {
    await this.showButton().click()
    await expect(this.dashboard.map()).toBeVisible()
  }

  /** Opens boundaries that need no more than a source, and goes to the map that is drawn with them. */
  async showBoundaries(name: string): Promise<void> {
    await this.give(boundariesGeoJson(name))
    await this.sayWhose(name)
    await this.check(name)
    await this.show()
  }
}
