import type { AnswerMeta } from '../answerCache.ts'
import type { Asker } from '../asker.ts'
import type { Publishers } from '../configSchema.ts'
import { decodeJson } from '../decode.ts'
import { firstOf } from '../fetchFault.ts'
import { contentFault, firstWords } from '../httpFaults.ts'
import { both } from '../language.ts'
import { ShapeProblem } from '../pxweb/statCube.ts'
import type { WireRequest } from '../transport.ts'
import { readPackage, readPage, readSearch, type CkanPage, type CkanResource } from './ckanAnswers.ts'

type Malmo = Publishers['malmo']

/** All rows of a resource. */
export interface Rows {
  readonly fields: readonly string[]
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly metas: readonly AnswerMeta[]
}

const MOST_PAGES = 500

/** Asks a city's portal. */
export class Portal {
  readonly #asker: Asker
  readonly malmo: Malmo

  constructor(asker: Asker, malmo: Malmo) {
    this.#asker = asker
    this.malmo = malmo
  }

  packageRequest = (id: string): WireRequest => this.#get('package_show', { id })

  searchRequest = (query: string): WireRequest => this.#get('resource_search', { query })

  package = (id: string) => this.#json(this.packageRequest(id), readPackage)

  search = (query: string) => this.#json(this.searchRequest(query), readSearch)

  /** A file as it is; refused when its first bytes are not those of its kind. */
  file(resource: CkanResource) {
    const request: WireRequest = { method: 'GET', address: this.#addressOf(resource), body: null }
    const format = (resource.format ?? '').toLowerCase()
    return this.#asker.bytes(request, this.malmo.limits, (bytes, contentType) => {
      if (/json/.test(format)) decodeJson(request, { bytes, contentType: contentType.replace(/^.*(?=;)/, '') })
      else refuseOtherKind(request, bytes, format)
      return bytes
    })
  }

  /** Every row, page by page; refused when there are not as many as the portal says. */
  async rows(id: string): Promise<Rows> {
    const records: Record<string, unknown>[] = []
    const metas: AnswerMeta[] = []
    for (let page = 0; ; page++) {
      const request = this.#pageRequest(id, records.length)
      const { value, meta } = await this.#json(request, (json) => readPage(json))
      records.push(...value.records)
      metas.push(meta)
      if (records.length === value.total) return { fields: fieldsOf(value), records, metas }
      if (value.records.length === 0 || records.length > value.total || page > MOST_PAGES) {
        const { total } = value
        throw contentFault(
          request,
          both(`${records.length} rader, men portalen säger ${total}`, `${records.length} rows, but it says ${total}`),
        )
      }
    }
  }

  #pageRequest = (id: string, offset: number): WireRequest =>
    this.#get('datastore_search', {
      resource_id: id,
      limit: String(this.malmo.pageRows),
      offset: String(offset),
      sort: '_id',
    })

  #json<T>(request: WireRequest, read: (json: unknown) => T) {
    return this.#asker.json(request, this.malmo.limits, (json) => {
      try {
        return read(json)
      } catch (cause) {
        throw cause instanceof ShapeProblem ? contentFault(request, cause.text) : cause
      }
    })
  }

  #get(action: string, parameters: Readonly<Record<string, string>>): WireRequest {
    const query = new URLSearchParams(parameters).toString()
    return { method: 'GET', address: `${this.malmo.address}/api/3/action/${action}?${query}`, body: null }
  }

  /** Addresses come out of the portal's answers: only safe ones are followed. */
  #addressOf({ id, url }: CkanResource): string {
    const own = this.malmo.address
    const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null
    if (address !== null && (address.protocol === 'https:' || address.protocol === new URL(own).protocol)) {
      return address.href
    }
    throw contentFault(
      this.#get('resource_show', { id }),
      both(`adressen "${url ?? ''}"`, `the address "${url ?? ''}"`),
    )
  }
}

const fieldsOf = ({ fields }: CkanPage): string[] => fields.map(({ id }) => id).filter((id) => id !== '_id')

const STARTS: readonly (readonly [format: RegExp, start: string, name: string])[] = [
  [/gpkg|geopackage/, 'SQLite format 3\0', 'GeoPackage'],
  [/zip|shp/, 'PK', 'zip'],
]

function refuseOtherKind(request: WireRequest, bytes: Uint8Array, format: string): void {
  const start = Buffer.from(bytes.subarray(0, 20)).toString('latin1')
  const kind = STARTS.find(([pattern]) => pattern.test(format))
  const isPage = /^\s*<(!doctype|html)/i.test(start)
  if (bytes.length > 0 && !isPage && (kind === undefined || start.startsWith(kind[1]))) return
  const name = kind?.[2] ?? firstOf([format])
  const words = firstWords(bytes)
  throw contentFault(request, both(`något annat än ${name}: "${words}"`, `something else than ${name}: "${words}"`))
}
