import type { AnswerMeta } from '../answerCache.ts'
import type { Asker } from '../asker.ts'
import type { Publishers } from '../configSchema.ts'
import { decodeJson } from '../decode.ts'
import { contentFault, firstWords } from '../httpFaults.ts'
import { both } from '../language.ts'
import { ShapeProblem } from '../pxweb/statCube.ts'
import type { WireRequest } from '../transport.ts'
import { readPackage, readPage, readSearch, type CkanResource } from './ckanAnswers.ts'
import { PagedRows } from './pages.ts'
import { kindOf, kindOfFile } from './resourceKind.ts'

type Malmo = Publishers['malmo']

/** All rows of a resource. */
export interface Rows {
  readonly fields: readonly string[]
  readonly records: readonly Readonly<Record<string, unknown>>[]
  readonly metas: readonly AnswerMeta[]
}

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
    const format = kindOf(resource)
    return this.#asker.bytes(request, this.malmo.limits, (bytes, contentType) => {
      if (/json/.test(format)) decodeJson(request, { bytes, contentType: contentType.replace(/^.*(?=;)/, '') })
      else refuseOtherKind(request, bytes, format)
      return bytes
    })
  }

  /** Every row, page by page; refused when they are not the rows of one table. */
  async rows(id: string): Promise<Rows> {
    const rows = new PagedRows()
    const metas: AnswerMeta[] = []
    for (let isLast = false; !isLast;) {
      const request = this.#pageRequest(id, rows.records.length)
      const { value, meta } = await this.#json(request, readPage)
      metas.push(meta)
      isLast = rows.add(request, value)
    }
    return { fields: rows.fields, records: rows.records, metas }
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

  /** Addresses come out of the portal's answers: an open one of an encrypted portal is asked for encrypted. */
  #addressOf({ id, url }: CkanResource): string {
    const own = this.malmo.address
    const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null
    if (address?.protocol === 'http:' && own.startsWith('https:')) address.protocol = 'https:'
    if (address !== null && /^https?:$/.test(address.protocol)) return address.href
    throw contentFault(
      this.#get('resource_show', { id }),
      both(`adressen "${url ?? ''}"`, `the address "${url ?? ''}"`),
    )
  }
}

function refuseOtherKind(request: WireRequest, bytes: Uint8Array, format: string): void {
  const start = Buffer.from(bytes.subarray(0, 20)).toString('latin1')
  const kind = kindOfFile(format)
  const isPage = /^\s*<(!doctype|html)/i.test(start)
  if (bytes.length === 0 || isPage || (kind !== null && !start.startsWith(kind.start))) {
    const [name, words] = [kind?.name ?? format, firstWords(bytes)]
    throw contentFault(request, both(`något annat än ${name}: "${words}"`, `something else than ${name}: "${words}"`))
  }
  if (kind === null || kind.isWhole(bytes)) return
  const { name } = kind
  throw contentFault(
    request,
    both(`${name} som inte är hel: ${bytes.length} byte`, `${name} that is not whole: ${bytes.length} bytes`),
  )
}
