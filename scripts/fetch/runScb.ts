import type { FetchOptions } from './arguments.ts'
import type { Asker } from './asker.ts'
import type { Config } from './config.ts'
import { atLine, FetchFault } from './fetchFault.ts'
import { both, same } from './language.ts'
import { sourceOf, type OutputFolder } from './manifest.ts'
import type { Progress } from './progress.ts'
import { tableRequests, type TableDesk, type TableRequests } from './pxweb/fetchTable.ts'
import { placedTables, type PlacedTable, type Wanted } from './pxweb/planTable.ts'
import type { RunReport } from './report.ts'
import { tableFigures, type TableFigures } from './scbFigures.ts'
import { themeFile } from './scbThemes.ts'
import { boundaryGeoJson, boundarySets, fetchAreas, type BoundarySet } from './wfs/fetchBoundaries.ts'

/** What every part of a run with one publisher needs. */
export interface Run {
  readonly config: Config
  readonly options: FetchOptions
  readonly asker: Asker
  readonly progress: Progress
  readonly report: RunReport
  readonly output: OutputFolder
}

/** A run with the statistics office. */
export interface ScbRun extends Run {
  readonly desk: TableDesk
  readonly wanted: Wanted
}

/** The name of the boundaries among the themes. */
export const BOUNDARIES = 'boundaries'

/** One theme and the tables of it that have any of the wanted years. */
export interface PlannedTheme {
  readonly id: string
  readonly tables: readonly PlacedTable[]
}

export function scbRun(run: Run): ScbRun {
  const { pxweb, vintages } = run.config.publishers.scb
  const { interfaces, kommuner, years } = run.options
  return { ...run, desk: { asker: run.asker, pxweb, vintages, interfaces }, wanted: { kommuner, years } }
}

/** The themes of the run; a theme that is asked for by name and does not exist is a fault. */
export function plannedThemes({ config, options }: Run): PlannedTheme[] {
  const { themes } = config.publishers.scb
  const known = [BOUNDARIES, ...themes.map(({ id }) => id)]
  const stranger = options.only?.find((id) => !known.includes(id))
  if (stranger !== undefined) {
    throw new FetchFault('usage', {
      asked: same(`--only ${stranger}`),
      came: both('det temat finns inte', 'there is no such theme'),
      look: same('publishers.json'),
      mend: both(`Välj bland ${known.join(', ')}.`, `Choose among ${known.join(', ')}.`),
    })
  }
  return themes.flatMap(({ id }, index) => {
    if (options.only !== null && !options.only.includes(id)) return []
    const tables = placedTables(config, index).filter(({ table }) =>
      options.years.some((year) => year >= table.from && (table.to === null || year <= table.to)),
    )
    return [{ id, tables }]
  })
}

export const wantsBoundaries = ({ options }: Run): boolean => options.only === null || options.only.includes(BOUNDARIES)

/** Fetches boundaries and themes from the statistics office. */
export async function runScb(run: ScbRun): Promise<void> {
  const themes = plannedThemes(run)
  const units = wantsBoundaries(run) ? await runBoundaries(run) : new Map<string, ReadonlySet<string>>()
  const tables = themes.reduce((sum, theme) => sum + theme.tables.length, 0)
  run.progress.stage('SCB: vad tabellerna innehåller', 'SCB: what the tables hold', tables)
  const planned: { theme: PlannedTheme; tables: TableRequests[] }[] = []
  for (const theme of themes) planned.push({ theme, tables: await planTheme(run, theme) })
  const requests = planned.flatMap((one) => one.tables.flatMap(({ parts }) => parts)).length
  run.progress.stage('SCB: tal', 'SCB: figures', requests)
  for (const { theme, tables: ready } of planned) {
    if (run.report.isStopped(theme.id)) continue
    await run.report.part(theme.id, () => runTheme(run, theme, ready, units))
  }
}

async function planTheme(run: ScbRun, theme: PlannedTheme): Promise<TableRequests[]> {
  const ready: TableRequests[] = []
  for (const placed of theme.tables) {
    const requests = await run.report.part(theme.id, () =>
      atLine(placed.place.line, () => tableRequests(run.desk, placed, run.wanted)),
    )
    // A theme is written whole or not at all: without a connection the rest of it need not be asked about.
    if (run.report.cutOff.has(theme.id)) return ready
    run.progress.step(`${theme.id} ${placed.table.id}`, run.desk.pxweb.limits)
    if (requests === null) continue
    run.report.faults.push(...requests.faults.map((fault) => ({ part: theme.id, fault })))
    if (requests.api === 'v1' && run.options.interfaces[0] === 'v2' && placed.table.onlyV1 !== true) {
      run.report.note(
        `${placed.table.id} lästes genom det äldre gränssnittet; det nya svarade inte om tabellen`,
        `${placed.table.id} was read through the older interface; the newer one did not answer about it`,
      )
    }
    ready.push(requests)
  }
  return ready
}

async function runTheme(
  run: ScbRun,
  theme: PlannedTheme,
  ready: readonly TableRequests[],
  units: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const tables: TableFigures[] = []
  for (const requests of ready) tables.push(await tableFigures(run, requests))
  const metas = tables.flatMap((table) => table.metas)
  if (!tables.some(({ rows }) => rows.length > 0)) {
    run.report.notPublished.set(theme.id, run.wanted.years.map(String))
    return
  }
  const { part, cells, notPublished } = themeFile(run, { id: theme.id, tables, metas }, units)
  run.output.write([part])
  run.report.written.push(part.entry.path)
  run.report.cells.set(theme.id, cells)
  run.report.notPublished.set(theme.id, notPublished)
  run.report.dates.push(...metas.map(({ date }) => date))
}

async function runBoundaries(run: ScbRun): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const sets = boundarySets(run.config, run.options.years)
  run.progress.stage('SCB: gränser', 'SCB: boundaries', sets.length * run.options.kommuner.length)
  const units = new Map<string, ReadonlySet<string>>()
  for (const set of sets) {
    const ids = await run.report.part(`${BOUNDARIES} ${set.vintage.id}`, () => runBoundarySet(run, set))
    if (ids !== null) units.set(set.vintage.id, new Set(ids))
  }
  return units
}

async function runBoundarySet(run: ScbRun, set: BoundarySet): Promise<string[]> {
  const { wfs, licence, credit } = run.config.publishers.scb
  const areas = []
  const metas = []
  for (const kommun of run.options.kommuner) {
    const answer = await atLine(set.line, () => fetchAreas(run.asker, wfs, set, kommun))
    run.progress.step(`${set.layer.typeName} ${kommun}`, wfs.limits)
    areas.push(...answer.areas)
    metas.push(answer.meta)
  }
  const entry = {
    id: set.vintage.id,
    from: 'scb' as const,
    path: `scb/${BOUNDARIES}/${set.vintage.id}.geojson`,
    rows: areas.length,
    kommuner: [...run.options.kommuner],
    years: [],
    licence,
    credit,
    labels: {},
    cells: {},
    notPublished: [],
    sources: metas.map(sourceOf),
  }
  run.output.write([{ entry, content: boundaryGeoJson(areas, set.vintage) }])
  run.report.written.push(entry.path)
  run.report.dates.push(...metas.map(({ date }) => date))
  return areas.map(({ unit }) => unit)
}
