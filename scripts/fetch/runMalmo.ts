import { slug } from '../data/slug.ts'
import { writeCsv } from '../../src/sheets/writeCsv.ts'
import type { AnswerMeta } from './answerCache.ts'
import { Portal, type Rows } from './ckan/askPortal.ts'
import type { CkanResource } from './ckan/ckanAnswers.ts'
import { atLine } from './fetchFault.ts'
import { contentFault } from './httpFaults.ts'
import { both } from './language.ts'
import { sourceOf, type OutputPart } from './manifest.ts'
import { durationWords, estimatedSeconds, type Say } from './progress.ts'
import type { Run } from './runScb.ts'

/** Where the tables of the portal go: `data:import` takes them from here. */
export const TABLES = 'malmo/tables'

interface MalmoRun extends Run {
  readonly portal: Portal
}

/** A resource of the portal with the line of the configuration that asks for it. */
interface Asked {
  readonly resource: CkanResource
  readonly line: string
}

/** Fetches files and tables from the city's portal. */
export async function runMalmo(run: Run): Promise<void> {
  const malmo = { ...run, portal: new Portal(run.asker, run.config.publishers.malmo) }
  const { packages, searches } = run.config.publishers.malmo
  run.progress.stage('Malmö: paket', 'Malmö: packages', packages.length + searches.length)
  const found: Asked[] = []
  for (const [index, { id, formats }] of packages.entries()) {
    const line = run.config.where(['malmo', 'packages', index, 'id'])
    found.push(...(await runWanted(malmo, { name: id, line, formats }, () => resourcesOf(malmo, id))))
  }
  for (const [index, { query, formats = [] }] of searches.entries()) {
    const line = run.config.where(['malmo', 'searches', index, 'query'])
    found.push(...(await runWanted(malmo, { name: query, line, formats }, () => foundBy(malmo, query))))
  }
  const active = found.filter(({ resource }) => resource.datastore_active === true)
  const tables = new Map(active.map((one) => [one.resource.id, one]))
  run.progress.stage('Malmö: tabeller', 'Malmö: tables', tables.size)
  for (const { resource, line } of tables.values()) {
    const part = `malmo ${nameOf(resource)}`
    await run.report.part(part, () => atLine(line, () => runTable(malmo, resource)))
    if (!run.report.cutOff.has(part)) run.progress.step(nameOf(resource), malmo.portal.malmo.limits)
  }
}

interface WantedFiles {
  readonly name: string
  readonly line: string
  readonly formats: readonly string[]
}

/** Stores the files of a package or of a search that are in a wanted format. */
async function runWanted(
  run: MalmoRun,
  { name, line, formats }: WantedFiles,
  ask: () => Promise<readonly CkanResource[]>,
): Promise<Asked[]> {
  const part = `malmo ${name}`
  const resources = (await run.report.part(part, () => atLine(line, ask))) ?? []
  if (!run.report.cutOff.has(part)) run.progress.step(name, run.portal.malmo.limits)
  for (const resource of resources.filter((one) => isWanted(one, formats))) {
    await run.report.part(part, () => atLine(line, () => storeFile(run, resource)))
  }
  return resources.map((resource) => ({ resource, line }))
}

const resourcesOf = async ({ portal }: MalmoRun, id: string): Promise<readonly CkanResource[]> =>
  (await portal.package(id)).value.resources

async function foundBy({ portal }: MalmoRun, query: string): Promise<readonly CkanResource[]> {
  const { value } = await portal.search(query)
  if (value.length > 0) return value
  throw contentFault(portal.searchRequest(query), both('ingen resurs', 'no resource'))
}

/** Prints the requests that are known before the portal has been asked. */
export function dryRunMalmo(run: Run, say: Say): void {
  const { malmo } = run.config.publishers
  const portal = new Portal(run.asker, malmo)
  const requests = [
    ...malmo.packages.map(({ id }) => portal.packageRequest(id)),
    ...malmo.searches.map(({ query }) => portal.searchRequest(query)),
  ]
  for (const { method, address } of requests) say(`${method} ${address}`)
  const time = durationWords(estimatedSeconds(requests.length, malmo.limits))
  say(
    run.options.language === 'sv'
      ? `= ${requests.length} frågor, ca ${time}; filer och tabeller blir kända av svaren`
      : `= ${requests.length} requests, about ${time}; files and tables are known from the answers`,
  )
}

const nameOf = ({ id, name }: CkanResource): string => name ?? id

const isWanted = ({ format, url }: CkanResource, formats: readonly string[]): boolean =>
  url !== null && formats.some((one) => one.toLowerCase() === (format ?? '').toLowerCase())

async function storeFile(run: MalmoRun, resource: CkanResource): Promise<void> {
  const { value, meta } = await run.portal.file(resource)
  const file = nameOf(resource)
    .replaceAll(/[^\p{L}\d._-]+/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 80)
  write(run, partOf(run, resource, { path: `malmo/files/${resource.id}-${file}`, metas: [meta], content: value }))
}

/** Stores the rows of a table as they came: what its columns mean is for a person to say, at `data:import`. */
async function runTable(run: MalmoRun, resource: CkanResource): Promise<void> {
  const rows = await run.portal.rows(resource.id)
  const name = [slug(nameOf(resource)).slice(0, 60), resource.id].join('-')
  const part = partOf(run, resource, {
    path: `${TABLES}/${name}.csv`,
    metas: rows.metas,
    content: csvOf(nameOf(resource), rows),
  })
  write(run, { ...part, entry: { ...part.entry, rows: rows.records.length } })
}

const csvOf = (name: string, { fields, records }: Rows): string =>
  writeCsv({ name, rows: [fields, ...records.map((record) => fields.map((field) => cellOf(record[field])))] })

/** Texts and numbers as the portal has them; nothing for nothing. */
function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)
}

interface PartBytes {
  readonly path: string
  readonly metas: readonly AnswerMeta[]
  readonly content: string | Uint8Array
}

function partOf(run: MalmoRun, resource: CkanResource, { path, metas, content }: PartBytes): OutputPart {
  const { licence, credit } = run.portal.malmo
  return {
    content,
    entry: {
      id: nameOf(resource),
      from: 'malmo',
      path,
      rows: null,
      kommuner: [],
      years: [],
      licence,
      credit,
      labels: {},
      cells: {},
      notPublished: [],
      sources: metas.map(sourceOf),
    },
  }
}

function write({ output, report }: MalmoRun, part: OutputPart): void {
  output.write([part])
  report.written.push(part.entry.path)
  report.dates.push(...part.entry.sources.map(({ date }) => date))
}
