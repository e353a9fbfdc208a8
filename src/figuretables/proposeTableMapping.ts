import type { MarkerMeaning, TableMapping } from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { cellText, comparable, isBlank } from './cellText.ts'
import { proposedDecimal } from './proposedCells.ts'
import { proposedColumns, type ProposedColumn } from './proposedColumns.ts'
import { agesIn, layerNamed } from './layerNames.ts'
import { proposedLayers, yearsIn } from './proposedLayers.ts'
import { proposedRest } from './proposedRest.ts'
import { proposedUnits, type ProposedUnits } from './proposedUnits.ts'
import type { TableGround } from './tableGround.ts'

/** What a publisher, a title and a licence are called that the file does not name. */
const UNKNOWN = '?'
/** What a title says that a table is divided by, as in "Folkmängd efter område och år". */
const DIVIDED = /\s(?:efter|by)\s.*$/iu
/** Headings of numbers that count nothing. */
const CODES = /(?:kod|code|id|nr|nummer)$/iu
const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const DAY = new RegExp(`(?<!\\d)(?:\\d{1,2} (?:${MONTHS}) \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`, 'giu')

/**
 * What a table seems to hold, for a person to look at, mend and confirm; null where no column names units.
 *
 * - **level, unitColumn, unitsAre, codeWidth** the column where most units of one level stand exactly, by code or name; a
 *   width only where zeros have been lost.
 * - **headingRow** the nearest row above the first unit with headings and no figures.
 * - **every column** by its heading; one without, or with the heading of another, by its place, as `<B>`.
 * - **vintage** the set of boundaries of the level here: a file does not say its own, so a person has to.
 * - **yearColumn, sexColumn** columns of nothing but years or words for the sexes; else the year in a heading, in the
 *   title, on the sheet or in the name of the file, if it is one; else none. A heading without a sex is of both.
 * - **columns** numbers under the exact name of a layer, in either language, long or short, are that layer; others are
 *   new ones, described by their heading. Writing: by the sign after the numbers or in the heading, and else by their size.
 * - **base** a column that is called base, for all that are no counts; else that of all people, or of those of the same
 *   ages, where the layer or the heading says that the figure is of them. **partOf** never: headings do not say it.
 * - **markers** signs that stand in columns of figures, empty cells too, all as missing: no sign is certain, since `..`
 *   is suppressed with one publisher and missing with the next, and `-` is zero with one and missing with another.
 * - **totals, residuals, notesBegin** by their words and sizes. **withoutFigures** units without residents and rows.
 * - **protection** none, which protects most. **source** what follows "Källa:" in the notes; the licence is unknown.
 */
export function proposeTableMapping(workbook: Workbook, file: string, ground: TableGround): TableMapping | null {
  const units = proposedUnits(workbook, ground)
  if (units === null) return null
  const decimal = proposedDecimal(textsOf(units))
  const all = proposedColumns(units, decimal)
  const { year, sex, figures } = partsOf(all, units)
  const rest = proposedRest(units, figures, decimal)
  const titles = [...titlesOf(units), units.sheet.name, file.replace(/\.[^.]*$/, '')]
  const time = {
    hasYearColumn: year !== null,
    hasSexColumn: sex !== null,
    year: onlyYear(titles),
    ages: agesIn(titles.slice(0, -2).join(' ')),
  }
  return {
    kind: 'table',
    file,
    sheet: workbook.sheets[0] === units.sheet ? null : units.sheet.name,
    headingRow: units.headingAt + 1,
    level: units.level.id,
    vintage: units.level.vintage,
    unitColumn: all[units.at]?.name ?? '',
    unitsAre: units.unitsAre,
    codeWidth: units.codeWidth,
    yearColumn: year,
    sexColumn: sex,
    decimal,
    markers: markersOf(figures, rest.signs),
    totals: rest.totals,
    residuals: rest.residuals,
    withoutFigures: withoutFigures(units),
    notesBegin: rest.notesBegin,
    columns: proposedLayers(figures, ground.layers, time, titleLayer(titles, ground)),
    protection: 'none',
    source: sourceOf(rest.publisher, titles, file),
    confirmedBy: null,
  }
}

/** The columns of years and of sexes by their headings, and those of figures. */
function partsOf(all: readonly ProposedColumn[], { at }: ProposedUnits) {
  const others = all.filter(({ index }) => index !== at)
  const year = others.find(({ isYear }) => isYear)
  const sex = others.find(({ isSex }) => isSex)
  const figures = others.filter((one) => one.isNumeric && one !== year && one !== sex && !CODES.test(one.heading))
  return { year: year?.name ?? null, sex: sex?.name ?? null, figures }
}

/** The one year that the titles name; the names of the sheet and the file, which stand last, where no title does. */
function onlyYear(titles: readonly string[]): number | null {
  const written = yearsIn(titles.slice(0, -2).join(' '))
  const [year, ...more] = written.length > 0 ? written : yearsIn(titles.slice(-2).join(' '))
  return more.length === 0 ? (year ?? null) : null
}

function titleLayer(titles: readonly string[], { layers }: TableGround): Layer | null {
  const named = titles.map((text) => layerNamed(text.replace(DIVIDED, '').replace(/[\d,.:;–-]+/gu, ' '), layers))
  return named.find((layer) => layer !== null) ?? null
}

/** Above them all stands what the table is called. */
const sourceOf = (publisher: string | null, titles: readonly string[], file: string): TableMapping['source'] => ({
  publisher: publisher ?? UNKNOWN,
  title: titles[0] ?? file,
  licence: UNKNOWN,
  url: null,
  referenceDate: onlyDay(titles),
})

/** The one day that the titles name, as they write it. */
function onlyDay(titles: readonly string[]): string | null {
  const [day, ...more] = new Set(Array.from(titles.join(' ').matchAll(DAY), ([text]) => text))
  return day === undefined || more.length > 0 ? null : day
}

const textsOf = ({ sheet, headingAt, at }: ProposedUnits): readonly string[] =>
  sheet.rows
    .slice(headingAt + 1)
    .flatMap((cells) => cells.flatMap((cell, index) => (typeof cell === 'string' && index !== at ? [cell] : [])))

/** What stands above the headings. */
const titlesOf = ({ sheet, headingAt }: ProposedUnits): readonly string[] =>
  sheet.rows
    .slice(0, headingAt)
    .flatMap((cells) => cells.filter((cell) => !isBlank(cell)).map((cell) => comparable(cellText(cell))))

/** Signs of units and of other rows; what each means, only the publisher knows. */
function markersOf(
  figures: readonly ProposedColumn[],
  others: ReadonlySet<string>,
): Readonly<Record<string, MarkerMeaning>> {
  const signs = new Set([...figures.flatMap(({ signs: some }) => [...some]), ...others])
  return Object.fromEntries([...signs].toSorted().map((sign) => [sign, 'missing' as const]))
}

/** Units where nobody is known to live and that have no row. */
function withoutFigures({ level, unitOf }: ProposedUnits): readonly string[] {
  const there = new Set(unitOf.values())
  return level.units.flatMap(({ id, isInhabited }, index) => (isInhabited || there.has(index) ? [] : [id]))
}
