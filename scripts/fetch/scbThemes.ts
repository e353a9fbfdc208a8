import type { AnswerMeta } from './answerCache.ts'
import { FetchFault, firstOf } from './fetchFault.ts'
import { both, same } from './language.ts'
import type { OutputPart } from './manifest.ts'
import { sourceOf } from './manifest.ts'
import { checkSums, type SumFault } from './pxweb/checkSums.ts'
import { withoutMissingYears } from './pxweb/missingYears.ts'
import type { CellRow } from './pxweb/readCells.ts'
import type { TableRequests } from './pxweb/fetchTable.ts'
import { tidyCsv, type TidyRow } from './tidyRow.ts'
import type { ScbRun } from './runScb.ts'

/** A theme with all that was asked for it and came. */
export interface ThemeAnswers {
  readonly id: string
  readonly tables: readonly { readonly requests: TableRequests; readonly rows: readonly CellRow[] }[]
  readonly metas: readonly AnswerMeta[]
}

/** A theme as a file, and what it says. */
export interface ThemeFile {
  readonly part: OutputPart
  readonly cells: Readonly<Record<string, number>>
  readonly notPublished: readonly string[]
}

/**
 * Puts a theme together from its tables.
 *
 * @param units the ids of the areas of each set of boundaries, where those were fetched
 * @throws {FetchFault} when cells occur twice, sums do not hold, or areas and boundaries differ
 */
export function themeFile(
  run: ScbRun,
  theme: ThemeAnswers,
  units: ReadonlyMap<string, ReadonlySet<string>>,
): ThemeFile {
  const cleaned = theme.tables.map(({ requests, rows }) => ({ requests, ...withoutMissingYears(rows) }))
  for (const { requests, rows } of cleaned) refuseWrongSums(run, requests, rows)
  const rows = cleaned.flatMap((one) => one.rows)
  const [first] = theme.tables
  const line = first?.requests.placed.place.line ?? ''
  refuseTwice(theme.id, line, rows)
  refuseOtherUnits(theme.id, line, rows, units)
  const cells: Record<string, number> = {}
  for (const { status } of rows) cells[status] = (cells[status] ?? 0) + 1
  const notPublished = [
    ...yearsWithout(run, theme),
    ...cleaned.flatMap(({ missing }) => missing.map((one) => `${one.vintage} ${one.year} ${one.content}`.trim())),
  ]
  const { licence, credit } = run.config.publishers.scb
  const entry = {
    id: theme.id,
    from: 'scb' as const,
    path: `scb/${theme.id}.csv`,
    rows: rows.length,
    kommuner: [...run.wanted.kommuner],
    years: [...run.wanted.years],
    licence,
    credit,
    labels: labelsOf(theme),
    cells,
    notPublished,
    sources: theme.metas.map(sourceOf),
  }
  return { part: { entry, content: tidyCsv(rows) }, cells, notPublished }
}

/** The wanted years that no table of the theme has on a level. */
function yearsWithout(run: ScbRun, theme: ThemeAnswers): string[] {
  const has = new Set(theme.tables.flatMap(({ rows }) => rows.map(({ level, year }) => `${level} ${year}`)))
  const levels = new Set(theme.tables.flatMap(({ requests }) => requests.placed.table.levels))
  return [...levels].flatMap((level) =>
    run.wanted.years.map((year) => `${level} ${year}`).filter((levelYear) => !has.has(levelYear)),
  )
}

/** What the publisher calls the codes behind our words. */
function labelsOf(theme: ThemeAnswers): Record<string, string> {
  const variables = theme.tables.flatMap(({ requests }) => requests.parts.flatMap(({ plan }) => plan.variables))
  const named = variables.filter(({ role }) => role !== 'region' && role !== 'year')
  return Object.fromEntries(
    named.flatMap(({ variable, words, labels }) =>
      [...words].map(([code, word]) => [`${variable}: ${word}`, labels.get(code) ?? code]),
    ),
  )
}

function refuseWrongSums(run: ScbRun, { placed }: TableRequests, rows: readonly TidyRow[]): void {
  if (placed.table.kind !== 'count') return
  const faults = checkSums(rows, run.config.publishers.scb.pxweb.sumTolerance)
  if (faults.length === 0) return
  const told = (one: SumFault): string => `${one.where}: ${one.parts} ≠ ${one.whole}`
  throw figuresFault(
    placed.place.line,
    both(`summor i ${placed.table.id} som går ihop`, `sums of ${placed.table.id} that hold`),
    firstOf(faults.map(told)),
  )
}

function refuseTwice(id: string, line: string, rows: readonly TidyRow[]): void {
  const seen = new Set<string>()
  for (const { unit, vintage, year, sex, category } of rows) {
    const key = [unit, vintage, year, sex, category].join(' ')
    if (seen.has(key)) {
      throw figuresFault(line, both(`varje cell av ${id} en gång`, `every cell of ${id} once`), `2 × ${key}`)
    }
    seen.add(key)
  }
}

function refuseOtherUnits(
  id: string,
  line: string,
  rows: readonly TidyRow[],
  units: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [vintage, drawn] of units) {
    const counted = new Set(rows.filter((row) => row.vintage === vintage).map(({ unit }) => unit))
    if (counted.size === 0) continue
    const bare = [...drawn].filter((unit) => !counted.has(unit)).map((unit) => `− ${unit}`)
    const lost = [...counted].filter((unit) => !drawn.has(unit)).map((unit) => `+ ${unit}`)
    if (bare.length + lost.length === 0) continue
    const asked = both(
      `samma områden av ${vintage} i ${id} (${counted.size}) som i gränserna (${drawn.size})`,
      `the same areas of ${vintage} in ${id} (${counted.size}) as in the boundaries (${drawn.size})`,
    )
    throw figuresFault(line, asked, firstOf([...bare, ...lost]))
  }
}

/** Figures that came whole and are not to be believed. */
export function figuresFault(line: string, asked: FetchFault['texts']['asked'], came: string): FetchFault {
  return new FetchFault('figures', {
    asked,
    came: same(came),
    look: same(line),
    mend: both(
      'Temat skrevs inte. Kör igen med --refresh; kvarstår det, jämför tabellen hos utgivaren med raden.',
      'The theme was not written. Run again with --refresh; if it stays, compare the publisher’s table with the line.',
    ),
  })
}
