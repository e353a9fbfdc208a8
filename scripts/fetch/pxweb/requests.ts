import type { Pxweb, Table } from '../configSchema.ts'
import type { WireRequest } from '../transport.ts'
import { splitSelection, type Selection } from './selection.ts'

/** Which of the publisher's two interfaces is spoken. */
export type Interface = 'v2' | 'v1'

/** A table and how it is asked about. */
export interface Door {
  readonly pxweb: Pxweb
  readonly table: Table
  readonly api: Interface
  /** The publisher's code list for the regions, where the table does not list them by itself. */
  readonly codeList?: { readonly variable: string; readonly id: string } | null
}

/** The request for what a table has to ask for; null when the table is not in that interface. */
export function metadataRequest(door: Door): WireRequest | null {
  const { pxweb, table, api } = door
  if (api === 'v1') return table.v1 === null ? null : get(`${pxweb.v1.address}/${encodePath(table.v1)}`)
  if (table.onlyV1 === true) return null
  const address = `${pxweb.v2.address}/tables/${encodeURIComponent(table.id)}/metadata?lang=${pxweb.v2.language}`
  return get(address + codeListOf(door))
}

const codeListOf = ({ codeList }: Door): string =>
  codeList === undefined || codeList === null
    ? ''
    : `&codelist[${encodeURIComponent(codeList.variable)}]=${encodeURIComponent(codeList.id)}`

/** One request and what of the table it asks for. */
export interface DataRequest {
  readonly request: WireRequest
  readonly selection: Selection
}

/** The requests for a selection, each within the interface's limits. */
export function dataRequests(door: Door, selection: Selection, region: string): DataRequest[] {
  const { pxweb, table, api } = door
  const fits = (part: Selection): boolean =>
    api === 'v1' || pxweb.post === 'allowed' || getData(door, part).address.length <= pxweb.longestAddress
  return splitSelection(selection, region, pxweb.cellsPerRequest, fits).map((part) => ({
    selection: part,
    request: api === 'v1' ? oldRequest(pxweb, table, part) : newRequest(door, part),
  }))
}

function newRequest(door: Door, part: Selection): WireRequest {
  const { pxweb, table, codeList } = door
  const short = getData(door, part)
  const hasComma = part.some(({ codes }) => codes.some((code) => code.includes(',')))
  if (short.address.length <= pxweb.longestAddress && !hasComma) return short
  const selection = part.map(({ variable, codes }) => ({
    variableCode: variable,
    ...(codeList?.variable === variable ? { codelist: codeList.id } : {}),
    valueCodes: codes,
  }))
  return { method: 'POST', address: dataAddress(pxweb, table), body: JSON.stringify({ selection }) }
}

/** One list with commas for each variable: the service drops values when a variable is repeated. */
function getData(door: Door, part: Selection): WireRequest {
  const lists = part.map(
    ({ variable, codes }) =>
      `&valueCodes[${encodeURIComponent(variable)}]=${codes.map((code) => encodeURIComponent(code)).join(',')}`,
  )
  return get(dataAddress(door.pxweb, door.table) + codeListOf(door) + lists.join(''))
}

function dataAddress({ v2 }: Pxweb, table: Table): string {
  return `${v2.address}/tables/${encodeURIComponent(table.id)}/data?lang=${v2.language}&outputFormat=json-stat2`
}

function oldRequest({ v1 }: Pxweb, table: Table, part: Selection): WireRequest {
  const query = part.map(({ variable, codes }) => ({
    code: variable,
    selection: { filter: 'item', values: codes },
  }))
  const body = JSON.stringify({ query, response: { format: v1.format } })
  return { method: 'POST', address: `${v1.address}/${encodePath(table.v1 ?? '')}`, body }
}

const get = (address: string): WireRequest => ({ method: 'GET', address, body: null })

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
