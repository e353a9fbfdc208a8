import type { AnswerMeta } from './answerCache.ts'
import { atLine, FetchFault, firstOf, type FaultKind } from './fetchFault.ts'
import { both } from './language.ts'
import { fetchPart, tableRequests, type TableDesk, type TableRequests } from './pxweb/fetchTable.ts'
import type { CellRow } from './pxweb/readCells.ts'
import type { ScbRun } from './runScb.ts'
import { figuresFault } from './scbThemes.ts'

/** The figures of a table, by whichever interface gave all of them. */
export interface TableFigures {
  readonly requests: TableRequests
  readonly rows: readonly CellRow[]
  readonly metas: readonly AnswerMeta[]
}

/** Faults of the way to the figures. A fault of the figures themselves is not mended by asking elsewhere. */
const OF_THE_WAY: readonly FaultKind[] = ['network', 'refused', 'content', 'offline']

/**
 * Asks for all figures of a table: where the newer interface does not give them, the older one is asked for all.
 *
 * @throws {FetchFault} what the newer interface answered, when neither gives them
 */
export async function tableFigures(run: ScbRun, requests: TableRequests): Promise<TableFigures> {
  const { placed } = requests
  try {
    return await askAll(run, requests)
  } catch (cause) {
    const older = cause instanceof FetchFault && OF_THE_WAY.includes(cause.kind) ? olderDesk(run, requests) : null
    if (older === null || !(cause instanceof FetchFault)) throw cause
    const figures = await askOlder(run, older, requests)
    if (figures === null) throw cause
    const { came } = cause.texts
    run.report.note(
      `${placed.table.id} lästes genom det äldre gränssnittet; det nya gav inte talen: ${came.sv}`,
      `${placed.table.id} was read through the older interface; the newer one did not give the figures: ${came.en}`,
    )
    return figures
  }
}

function olderDesk({ desk }: ScbRun, { api, placed }: TableRequests): TableDesk | null {
  const isThere = api === 'v2' && placed.table.v1 !== null && desk.interfaces.includes('v1')
  return isThere ? { ...desk, interfaces: ['v1'] } : null
}

/** Null when the older interface does not give them either. */
async function askOlder(run: ScbRun, desk: TableDesk, { placed }: TableRequests): Promise<TableFigures | null> {
  try {
    const requests = await tableRequests(desk, placed, run.wanted)
    if (requests.faults.length > 0 || requests.parts.length === 0) return null
    run.progress.more(requests.parts.length)
    return await askAll(run, requests)
  } catch (cause) {
    if (cause instanceof FetchFault) return null
    throw cause
  }
}

async function askAll(run: ScbRun, requests: TableRequests): Promise<TableFigures> {
  const { placed, parts } = requests
  const rows: CellRow[] = []
  const metas = parts.length > 0 ? [...requests.metadata] : []
  const days = new Set<string>()
  for (const part of parts) {
    const { value, meta } = await atLine(placed.place.line, () => fetchPart(run.desk, placed, part))
    run.progress.step(`${placed.theme} ${placed.table.id} ${part.plan.vintage.id}`, run.desk.pxweb.limits)
    for (const row of value.rows) rows.push(row)
    metas.push(meta)
    if (value.updated !== null) days.add(value.updated.slice(0, DAY_LENGTH))
  }
  refuseMixed(requests, days)
  return { requests, rows, metas }
}

/** The day of a time as the publisher writes it: 2026-02-21T07:00:00Z. */
const DAY_LENGTH = 10

/** A table that is changed while it is asked about would be put together from old figures and new ones. */
function refuseMixed({ placed: { table, place } }: TableRequests, days: ReadonlySet<string>): void {
  if (days.size <= 1) return
  throw figuresFault(
    place.line,
    both(`alla tal i ${table.id} ur samma publicering`, `all figures of ${table.id} from one publication`),
    firstOf([...days].sort()),
  )
}
