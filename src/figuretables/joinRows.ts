import type { JoinReport, TableMapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { ArealUnit, UnitId } from '../domain/units.ts'
import { cellText, comparable } from './cellText.ts'
import { WHOLE_TABLE, type TableFindings } from './tableFindings.ts'
import type { TableFrame, TableRow, TableRows } from './tableRows.ts'

export interface JoinedRows {
  /** Each unit, total and residual once for each year and sex. */
  readonly rows: readonly TableRow[]
  readonly join: JoinReport
}

/** Meets the rows with the units of the level. Nothing is left out without a word, and nothing is counted twice. */
export function joinRows(
  { rows: read, unknown, otherwise }: TableRows,
  frame: TableFrame,
  findings: TableFindings,
): JoinedRows {
  const { level, mapping } = frame.plan
  const { rows, duplicates } = withoutDoubles(
    read.filter((row) => isTimed(row, mapping)),
    frame,
    findings,
  )
  const unitRows = rows.flatMap(({ about, ...row }) => (about.kind === 'unit' ? [{ ...row, index: about.index }] : []))
  const known = new Set(mapping.withoutFigures)
  const matched = new Set(unitRows.map(({ index }) => level.units[index]?.id ?? ''))
  sayKnownWithout(unitRows, known, frame, findings)
  const untimed = read.flatMap((row) =>
    row.about.kind === 'unit' && !isTimed(row, mapping) ? [level.units[row.about.index]?.id ?? ''] : [],
  )
  const named = (kind: 'total' | 'residual') =>
    read.filter(({ about }) => about.kind === kind).map(({ name, row }) => ({ value: name, row }))
  return {
    rows,
    join: {
      file: findings.file,
      level: level.id,
      matched: level.units.filter(({ id }) => matched.has(id)).map(({ id }) => id),
      onlyInFile: unknown,
      onlyOnMap: sayWithoutRow(unitRows, new Set([...known, ...untimed, ...otherwise]), frame, findings),
      knownWithout: level.units.filter(({ id }) => known.has(id) && !matched.has(id)).map(({ id }) => id),
      duplicates,
      totals: named('total'),
      residuals: named('residual'),
    },
  }
}

/** A row whose year or sex cannot be read has been said to be wrong: it is of no time, and no row is its double. */
const isTimed = ({ year, sex }: TableRow, { yearColumn, sexColumn }: TableMapping): boolean =>
  (yearColumn === null || year !== null) && (sexColumn === null || sex !== null)

type UnitRow = Omit<TableRow, 'about'> & { readonly index: number }

const timeOf = ({ year, sex }: Pick<TableRow, 'year' | 'sex'>): string => `${year ?? ''} ${sex ?? ''}`

function withoutDoubles(
  read: readonly TableRow[],
  frame: TableFrame,
  findings: TableFindings,
): { readonly rows: readonly TableRow[]; readonly duplicates: JoinReport['duplicates'] } {
  const first = new Map<string, TableRow>()
  const doubles = new Map<UnitId, number[]>()
  for (const row of read) {
    const { about } = row
    const who = about.kind === 'unit' ? String(about.index) : about.kind === 'total' ? 'total' : `residual ${row.name}`
    const key = `${timeOf(row)} ${who}`
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, row)
      continue
    }
    const code = figuresText(before, frame) === figuresText(row, frame) ? 'rowTwice' : 'rowTwiceDifferent'
    const column = frame.plan.mapping.unitColumn
    findings.add(code, { row: row.row, column }, row.name, { otherRow: before.row })
    if (about.kind !== 'unit') continue
    const id = frame.plan.level.units[about.index]?.id ?? ''
    doubles.set(id, [...(doubles.get(id) ?? [before.row]), row.row])
  }
  return { rows: [...first.values()], duplicates: [...doubles].map(([unitId, rows]) => ({ unitId, rows })) }
}

/** What a row says of its unit, as it stands. */
function figuresText({ cells }: TableRow, { plan, headings }: TableFrame): string {
  const used = plan.columns.flatMap(({ mapped }) => [mapped.column, ...(mapped.base === null ? [] : [mapped.base])])
  return JSON.stringify(used.map((heading) => comparable(cellText(cells[headings.at.get(heading) ?? -1]))))
}

function sayKnownWithout(
  rows: readonly UnitRow[],
  known: ReadonlySet<UnitId>,
  { plan: { level, mapping } }: TableFrame,
  findings: TableFindings,
): void {
  for (const { index, row, name } of rows) {
    if (!known.has(level.units[index]?.id ?? '')) continue
    findings.add('rowForUnitWithout', { row, column: mapping.unitColumn }, name)
  }
}

/** More units without a row are said together. */
const MOST_SINGLE = 3
const MOST_NAMED = 5

/** Units that lack a row for some year and sex that other units have. */
function sayWithoutRow(
  rows: readonly UnitRow[],
  known: ReadonlySet<UnitId>,
  { plan: { level } }: TableFrame,
  findings: TableFindings,
): readonly UnitId[] {
  const times = new Map<string, { readonly row: UnitRow; readonly there: Set<number> }>()
  for (const row of rows) {
    const time = times.get(timeOf(row)) ?? { row, there: new Set<number>() }
    time.there.add(row.index)
    times.set(timeOf(row), time)
  }
  const without = new Set<UnitId>()
  for (const { row, there } of times.values()) {
    const missing = level.units.filter(({ id }, index) => !there.has(index) && !known.has(id))
    for (const { id } of missing) without.add(id)
    const time = { year: row.year ?? '', sex: row.sex ?? '' }
    if (missing.length > MOST_SINGLE)
      sayMany(missing, { areas: level.units.length, there: there.size, ...time }, findings)
    else for (const { id, name } of missing) findings.add('unitWithoutRow', WHOLE_TABLE, name, { unit: id, ...time })
  }
  return level.units.filter(({ id }) => without.has(id)).map(({ id }) => id)
}

function sayMany(missing: readonly ArealUnit[], details: Finding['details'], findings: TableFindings): void {
  const first = missing.slice(0, MOST_NAMED).map(({ id, name }) => (name === id ? id : `${name} (${id})`))
  const more = missing.length - first.length
  findings.add('unitsWithoutRow', WHOLE_TABLE, null, {
    ...details,
    without: missing.length,
    first: first.join(', '),
    more,
  })
}
