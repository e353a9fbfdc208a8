import { slug } from '../data/slug.ts'
import { writeCsv } from '../../src/sheets/writeCsv.ts'
import type { AnswerMeta } from './answerCache.ts'
import { Portal, type Rows } from './ckan/askPortal.ts'
import type { CkanResource } from './ckan/ckanAnswers.ts'
import { kindOf } from './ckan/resourceKind.ts'
import { formatsGone } from './ckan/portalFaults.ts'
import { atLine, firstOf } from './fetchFault.ts'
import { contentFault } from './httpFaults.ts'
import { both } from './language.ts'
import { sourceOf, type OutputPart } from './manifest.ts'
import { durationWords, estimatedSeconds, type Say } from './progress.ts'
import type { Run } from './runScb.ts'
import type { WireRequest } from './transport.ts'

/** Where the tables of the portal go: `data:import` takes them from here. */
export const TABLES = 'malmo/tables'

const FILES = 'malmo/files'

interface MalmoRun extends Run {
  readonly portal: Portal
}

/** What a package or a search of the configuration has, and where it stands there. */
interface Found {
  readonly name: string
  readonly line: string
  readonly formats: readonly string[]
  readonly resources: readonly CkanResource[]
  /** The address that gave them. */
  readonly request: WireRequest
}

/** Fetches files and tables from the city's portal. */
export async function runMalmo(run: Run): Promise<void> {
  const malmo = { ...run, portal: new Portal(run.asker, run.config.publishers.malmo) }
  const found = await findResources(malmo)
  await storeFiles(malmo, found)
  const tables = new Map(
    found.flatMap(({ line, resources }) =>
      resources.filter(isTable).map((resource) => [resource.id, { resource, line }] as const),
    ),
  )
  run.progress.stage('Malmö: tabeller', 'Malmö: tables', tables.size)
  for (const { resource, line } of tables.values()) {
    const part = `malmo ${nameOf(resource)}`
    await run.report.part(part, () => atLine(line, () => runTable(malmo, resource)))
    if (!run.report.cutOff.has(part)) run.progress.step(nameOf(resource), malmo.portal.malmo.limits)
  }
}

/** Asks every package and every search of the configuration what it has. */
async function findResources(run: MalmoRun): Promise<Found[]> {
  const { packages, searches } = run.config.publishers.malmo
  run.progress.stage('Malmö: paket', 'Malmö: packages', packages.length + searches.length)
  const all: Found[] = []
  const add = async (wanted: Omit<Found, 'resources'>, ask: () => Promise<readonly CkanResource[]>): Promise<void> => {
    const part = `malmo ${wanted.name}`
    const resources = (await run.report.part(part, () => atLine(wanted.line, ask))) ?? []
    if (!run.report.cutOff.has(part)) run.progress.step(wanted.name, run.portal.malmo.limits)
    all.push({ ...wanted, resources })
  }
  for (const [index, { id, formats }] of packages.entries()) {
    const wanted = { name: id, line: run.config.where(['malmo', 'packages', index, 'id']), formats }
    await add({ ...wanted, request: run.portal.packageRequest(id) }, () => resourcesOf(run, id))
  }
  for (const [index, { query, formats = [] }] of searches.entries()) {
    const wanted = { name: query, line: run.config.where(['malmo', 'searches', index, 'query']), formats }
    await add({ ...wanted, request: run.portal.searchRequest(query) }, () => foundBy(run, query))
  }
  return all
}

/** Stores the files that are in a wanted format. */
async function storeFiles(run: MalmoRun, found: readonly Found[]): Promise<void> {
  const files = found.flatMap((one) =>
    one.resources.filter((resource) => isWanted(resource, one.formats)).map((resource) => ({ one, resource })),
  )
  run.progress.stage('Malmö: filer', 'Malmö: files', files.length)
  for (const { one, resource } of files) {
    const part = `malmo ${one.name}`
    await run.report.part(part, () => atLine(one.line, () => storeFile(run, resource)))
    if (!run.report.cutOff.has(part)) run.progress.step(nameOf(resource), run.portal.malmo.limits)
  }
  for (const one of found) tellOfRest(run, one)
}

/** What is left aside is told of, and nothing in a wanted format is a fault. */
function tellOfRest({ report }: MalmoRun, { name, line, formats, resources, request }: Found): void {
  const part = `malmo ${name}`
  if (report.isStopped(part)) return
  const kinds = resources.map((resource) => `${nameOf(resource)} (${kindOf(resource)})`)
  if (formats.length > 0 && !resources.some((resource) => isWanted(resource, formats))) {
    report.faults.push({ part, fault: formatsGone(request, line, formats, kinds) })
  }
  const rest = resources.filter((resource) => formats.length === 0 && !isTable(resource))
  if (rest.length === 0) return
  const names = firstOf(rest.map(nameOf))
  report.note(
    `${name}: hämtas inte, är ingen tabell i portalen: ${names}`,
    `${name}: not fetched, no table of the portal: ${names}`,
  )
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

const isTable = ({ datastore_active: isActive }: CkanResource): boolean => isActive === true

const isWanted = (resource: CkanResource, formats: readonly string[]): boolean =>
  resource.url !== null && formats.some((one) => one.toLowerCase() === kindOf(resource))

async function storeFile(run: MalmoRun, resource: CkanResource): Promise<void> {
  const { value, meta } = await run.portal.file(resource)
  const file = nameOf(resource)
    .replaceAll(/[^\p{L}\d._-]+/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 80)
  write(run, partOf(run, resource, { path: `${FILES}/${resource.id}-${file}`, metas: [meta], content: value }))
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
    replaces: (other) => isOf(resource, other),
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

/** Whether a written file or table is of the resource, whatever the portal called it then. */
const isOf = ({ id }: CkanResource, path: string): boolean =>
  path.startsWith(`${FILES}/${id}-`) || (path.startsWith(`${TABLES}/`) && path.endsWith(`-${id}.csv`))

function write({ output, report }: MalmoRun, part: OutputPart): void {
  output.write([part])
  report.written.push(part.entry.path)
  report.dates.push(...part.entry.sources.map(({ date }) => date))
}
