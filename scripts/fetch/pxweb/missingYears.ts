import type { CellRow } from './readCells.ts'

/** A measure that has nothing for a year on a set of boundaries. */
export interface MissingYear {
  readonly vintage: string
  readonly year: number
  readonly content: string
}

/**
 * Years for which a measure has nothing but zeros and empty cells in every area are not published: no kommun has
 * nobody and nothing everywhere. Its cells lose their zeros.
 */
export function withoutMissingYears(rows: readonly CellRow[]): { rows: CellRow[]; missing: MissingYear[] } {
  const hasFigure = new Map<string, boolean>()
  for (const row of rows) {
    const key = keyOf(row)
    const isFigure = row.status === 'published' && row.value !== 0
    hasFigure.set(key, hasFigure.get(key) === true || isFigure)
  }
  const missing = new Map<string, MissingYear>()
  const marked = rows.map((row): CellRow => {
    const key = keyOf(row)
    if (hasFigure.get(key) === true) return row
    missing.set(key, { vintage: row.vintage, year: row.year, content: row.content })
    return { ...row, value: null, status: row.status === 'not-applicable' ? row.status : 'not-published' }
  })
  return { rows: marked, missing: [...missing.values()] }
}

const keyOf = ({ vintage, year, content }: CellRow): string => `${vintage} ${year} ${content}`
