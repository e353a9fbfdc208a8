import { both, type Both } from '../language.ts'
import type { WireRequest } from '../transport.ts'
import type { CkanPage } from './ckanAnswers.ts'
import { pagesFault } from './portalFaults.ts'

/** Rows that a portal gives page by page, put together again. */
export class PagedRows {
  readonly records: Record<string, unknown>[] = []
  #first: CkanPage | null = null
  #pages = 0

  /** The names of the columns, without the portal's own number of the row. */
  get fields(): string[] {
    return (this.#first?.fields ?? []).map(({ id }) => id).filter((id) => id !== ROW_NUMBER)
  }

  /**
   * Adds the next page.
   *
   * @returns whether it was the last
   * @throws {FetchFault} when the pages are not pages of one table that stands still
   */
  add(request: WireRequest, page: CkanPage): boolean {
    this.#first ??= page
    this.#pages++
    for (const record of page.records) this.records.push(record)
    const [had, total] = [this.records.length, page.total]
    const isStuck = page.records.length === 0 && had < total
    const came = this.#changed(page) ?? (isStuck || had > total ? wrongCount(had, total) : this.#repeated())
    if (came !== null) throw pagesFault(request, came)
    return had === total
  }

  #changed({ total, fields }: CkanPage): Both | null {
    const [before, columns] = [this.#first?.total ?? total, this.#first?.fields ?? fields]
    if (before !== total) {
      return both(
        `först ${before} rader i tabellen, sedan ${total}`,
        `first ${before} rows in the table, then ${total}`,
      )
    }
    return JSON.stringify(columns) === JSON.stringify(fields)
      ? null
      : both('en sida med andra kolumner än den första', 'a page with other columns than the first')
  }

  /** A portal that does not turn the page gives the same rows again: their number alone does not tell. */
  #repeated(): Both | null {
    if (this.#pages === 1) return null
    const numbers = new Set(this.records.map((record) => record[ROW_NUMBER]).filter((number) => number !== undefined))
    const more = this.records.length - numbers.size
    return more === 0 ? null : both(`${more} rader en gång till`, `${more} rows once again`)
  }
}

const ROW_NUMBER = '_id'

const wrongCount = (had: number, total: number): Both =>
  both(`${had} rader, men portalen säger ${total}`, `${had} rows, but it says ${total}`)
