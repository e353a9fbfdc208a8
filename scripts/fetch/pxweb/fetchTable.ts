import type { Asker } from '../asker.ts'
import type { AnswerMeta } from '../answerCache.ts'
import type { Pxweb, Vintage } from '../configSchema.ts'
import { FetchFault } from '../fetchFault.ts'
import { contentFault } from '../httpFaults.ts'
import { both, same } from '../language.ts'
import type { WireRequest } from '../transport.ts'
import { looksLikeOldJson, parseOldJson } from './oldJson.ts'
import { parseJsonStat } from './jsonStat.ts'
import { parseMetadata, type TableMetadata } from './metadata.ts'
import {
  codeOf,
  isAbout,
  planTable,
  regionCodes,
  type PlacedTable,
  type VintagePlan,
  type Wanted,
} from './planTable.ts'
import { answerDiffers } from './pxwebFaults.ts'
import { readCells, refuseOtherCodes, type CellRow } from './readCells.ts'
import { dataRequests, metadataRequest, type DataRequest, type Interface } from './requests.ts'
import { ShapeProblem, type Dimension, type StatCube } from './statCube.ts'

/** What is needed to ask about tables. */
export interface TableDesk {
  readonly asker: Asker
  readonly pxweb: Pxweb
  readonly vintages: readonly Vintage[]
  /** The interfaces to try, the first that answers about the table is used. */
  readonly interfaces: readonly Interface[]
}

/** All requests for one table, before any of them is made. */
export interface TableRequests {
  readonly placed: PlacedTable
  readonly api: Interface
  readonly metadata: readonly AnswerMeta[]
  readonly faults: readonly FetchFault[]
  readonly parts: readonly { readonly plan: VintagePlan; readonly request: DataRequest }[]
}

/**
 * Asks what a table has, and settles what to ask of it.
 *
 * @throws {FetchFault} when no interface says anything about the table
 */
export async function tableRequests(desk: TableDesk, placed: PlacedTable, wanted: Wanted): Promise<TableRequests> {
  const { api, value, meta } = await askMetadata(desk, placed)
  const lists = api === 'v2' ? await askCodeLists(desk, placed, value, wanted) : []
  const listed = new Map(lists.map((one) => [one.vintage, one.region]))
  const { plans, faults } = planTable(placed, desk.vintages, { ...value, listed }, wanted)
  const region = codeOf(placed.table, 'region')
  const parts = plans.flatMap((plan) => {
    const codeList = plan.codeList === null ? null : { variable: region, id: plan.codeList }
    const selection = plan.variables.map(({ variable, codes }) => ({ variable, codes }))
    const door = { pxweb: desk.pxweb, table: placed.table, api, codeList }
    return dataRequests(door, selection, region).map((request) => ({ plan, request }))
  })
  return { placed, api, metadata: [meta, ...lists.map((one) => one.meta)], faults, parts }
}

/**
 * Asks by the publisher's code lists for the regions of wanted sets of boundaries that the table does not list by
 * itself. A list that the table does not have is passed over: that its regions are gone is told of then.
 */
async function askCodeLists(desk: TableDesk, placed: PlacedTable, metadata: TableMetadata, wanted: Wanted) {
  const { asker, pxweb, vintages } = desk
  const { table } = placed
  const variable = codeOf(table, 'region')
  const regions = metadata.variables.find(({ code }) => code === variable)
  const lists: { vintage: string; region: Dimension; meta: AnswerMeta }[] = []
  for (const vintage of vintages.filter((one) => isAbout(placed, one, wanted))) {
    const isListed = (dimension: Dimension | undefined): boolean =>
      dimension !== undefined && wanted.kommuner.every((one) => regionCodes(dimension, vintage, one).length > 0)
    if (vintage.codeList === null || isListed(regions)) continue
    const request = metadataRequest({ pxweb, table, api: 'v2', codeList: { variable, id: vintage.codeList } })
    const answer = request === null ? null : await askOrNull(() => askAbout(asker, pxweb, request))
    const region = answer?.value.variables.find(({ code }) => code === variable)
    if (answer === null || region === undefined || !isListed(region)) continue
    lists.push({ vintage: vintage.id, region, meta: answer.meta })
  }
  return lists
}

async function askOrNull<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof FetchFault && cause.kind !== 'offline') return null
    throw cause
  }
}

const askAbout = (asker: Asker, pxweb: Pxweb, request: WireRequest) =>
  asker.json(request, pxweb.limits, (json) => shaped(request, () => parseMetadata(json)))

/** The requests for metadata that would be made, for a run that makes none. */
export function metadataRequests({ pxweb, interfaces }: TableDesk, { table }: PlacedTable): WireRequest[] {
  return interfaces.flatMap((api) => metadataRequest({ pxweb, table, api }) ?? [])
}

async function askMetadata({ asker, pxweb, interfaces }: TableDesk, { table, place }: PlacedTable) {
  let first: unknown = null
  for (const api of interfaces) {
    const request = metadataRequest({ pxweb, table, api })
    if (request === null) continue
    try {
      const { value, meta } = await askAbout(asker, pxweb, request)
      return { api, value, meta }
    } catch (cause) {
      if (!(cause instanceof FetchFault)) throw cause
      first ??= cause
    }
  }
  if (first instanceof FetchFault) throw first
  throw new FetchFault('config', {
    asked: both(`metadata om ${table.id}`, `metadata about ${table.id}`),
    came: both('tabellen har ingen adress i detta gränssnitt', 'the table has no address in this interface'),
    look: same(place.line),
    mend: both('Skriv in sökvägen i v1, eller kör utan --api v1.', 'Write its path in v1, or run without --api v1.'),
  })
}

/** The cells of one part of a table and when the publisher last changed the table. */
export interface PartCells {
  readonly rows: readonly CellRow[]
  readonly updated: string | null
}

/** Asks for one part of a table and reads its cells. */
export async function fetchPart(desk: TableDesk, placed: PlacedTable, part: TableRequests['parts'][number]) {
  const { request, selection } = part.request
  const { pxweb } = desk
  const read = (json: unknown): PartCells => {
    const cube = shaped(request, () => parseAnswer(json))
    try {
      refuseOtherCodes(cube, selection)
      return { rows: readCells(cube, part.plan, pxweb.symbols), updated: cube.updated }
    } catch (cause) {
      if (!(cause instanceof ShapeProblem)) throw cause
      const [name, codes] = [placed.table.id, selection.map((one) => `${one.variable}: ${one.codes.length}`).join(', ')]
      throw answerDiffers(placed.place, request.address, same(`${name} (${codes})`), cause.text)
    }
  }
  return desk.asker.json(request, pxweb.limits, read)
}

const parseAnswer = (json: unknown): StatCube => (looksLikeOldJson(json) ? parseOldJson(json) : parseJsonStat(json))

function shaped<T>(request: WireRequest, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof ShapeProblem) throw contentFault(request, cause.text)
    throw cause
  }
}
