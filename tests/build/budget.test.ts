import { describe, expect, it } from 'vitest'
import { builtFiles, builtText, filesOf, manifest, transferSize } from './bundle.ts'
import { FIRST_VIEW_BUDGET } from '../fixtures/firstViewBudget.ts'

const KILOBYTE = 1000

/** What may travel at most, compressed. The numbers are decisions: raise one only together with its reason. */
const BUDGET = {
  /** The page, its scripts and styles, before any data: what stands between a click and the first word. */
  firstLoad: 95 * KILOBYTE,
  svgRoute: FIRST_VIEW_BUDGET,
  /** What the other renderer adds: the map library, its worker and its styles. */
  glRoute: 480 * KILOBYTE,
  /**
   * Any other part that is loaded when it is asked for. Raised from 40 kB when the segregation view got its local tests
   * against chance and its door to a worker, and from 56 kB for the register: its form with every check in words; what
   * reads and writes its files is a part of its own already. Raised from 62 kB for what reads a reader's own files: it
   * holds every check of areas and tables and their protection, and comes to the page only where no worker can be had.
   */
  lazyPart: 66 * KILOBYTE,
}

/** The page that opens without a query. */
const FIRST_PAGE = 'src/pages/LagetPage.tsx'

/** The data files of that page, by their id in the data manifest. */
const FIRST_VIEW_DATA = ['catalog', 'units', 'figures.delomrade', 'figures.stadsdel', 'map.delomrade', 'interventions']

const chunks = manifest()
const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry === true) ?? 'no entry'
const firstLoad = new Set(['index.html', ...filesOf(chunks, entry)])
const firstView = new Set([...firstLoad, ...filesOf(chunks, FIRST_PAGE)])
const laterKeys = Object.keys(chunks).filter((key) => chunks[key]?.isDynamicEntry === true && key !== FIRST_PAGE)

/**
 * The library that reads GeoPackage files is a whole database, and cannot be had in parts: it is fetched with such a
 * file and with nothing else, and may weigh this much.
 */
const DATABASE = { key: 'node_modules/sql.js/dist/sql-asm.js', limit: 500 * KILOBYTE }

const isMapLibrary = (file: string) => /\/maplibre-/.test(file)
const weightOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + transferSize(file), 0)
const beyondFirstView = (key: string) => [...filesOf(chunks, key)].filter((file) => !firstView.has(file))
/** What is there already when a part is asked for: the page that asks for it. */
const askers = (key: string) => Object.keys(chunks).filter((other) => chunks[other]?.dynamicImports.includes(key))
function beyondItsPage(key: string): string[] {
  const [asker, ...others] = askers(key)
  const there = asker === undefined || others.length > 0 ? firstView : filesOf(chunks, asker)
  return beyondFirstView(key).filter((file) => !there.has(file))
}
const inKilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`

function dataFile(id: string): string {
  const { files } = JSON.parse(builtText('data/manifest.json')) as { files: readonly { id: string; path: string }[] }
  const found = files.find((file) => file.id === id)
  if (found === undefined) throw new Error(`The data manifest names no file ${id}.`)
  return `data/${found.path}`
}

function report(what: string, bytes: number, limit: number): void {
  console.info(`${what}: ${inKilobytes(bytes)} of ${inKilobytes(limit)}`)
}

describe('what travels to the reader', () => {
  it('lets the first words appear after few bytes', () => {
    const bytes = weightOf(firstLoad)
    report('First load', bytes, BUDGET.firstLoad)
    expect(bytes).toBeGreaterThan(50 * KILOBYTE)
    expect(bytes).toBeLessThanOrEqual(BUDGET.firstLoad)
  })

  it('draws the first view without the map library', () => {
    expect([...firstView].filter(isMapLibrary)).toEqual([])
  })

  it('brings the first view with its data within the budget', () => {
    const bytes = weightOf([...firstView, 'data/manifest.json', ...FIRST_VIEW_DATA.map(dataFile)])
    report('SVG route with data', bytes, BUDGET.svgRoute)
    for (const font of builtFiles(/\.woff2$/))
      console.info(`Font, not counted: ${font} ${inKilobytes(transferSize(font))}`)
    expect(bytes).toBeLessThanOrEqual(BUDGET.svgRoute)
  })

  it('adds the map library, its worker and its styles within the budget', () => {
    const files = new Set(
      laterKeys
        .map(beyondFirstView)
        .filter((part) => part.some(isMapLibrary))
        .flat(),
    )
    for (const worker of builtFiles(/^assets\/maplibre-gl-worker-.*\.js$/)) files.add(worker)
    const bytes = weightOf(files)
    report('Map library route, beyond the first view', bytes, BUDGET.glRoute)
    expect(bytes).toBeGreaterThan(200 * KILOBYTE)
    expect(bytes).toBeLessThanOrEqual(BUDGET.glRoute)
  })

  it('keeps every other part that is loaded on demand small, but for the database that a GeoPackage file needs', () => {
    const heavy = laterKeys
      .map((key) => ({ key, files: beyondItsPage(key) }))
      .filter(({ files }) => !files.some(isMapLibrary) && weightOf(files) > BUDGET.lazyPart)
    expect(heavy.map(({ key }) => key)).toEqual([DATABASE.key])
    expect(weightOf(beyondItsPage(DATABASE.key))).toBeLessThanOrEqual(DATABASE.limit)
  })
})
