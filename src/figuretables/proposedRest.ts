import type { TableMapping } from '../domain/delivery.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { cellText, comparable, isBlank } from './cellText.ts'
import { proposedCells, type ProposedCells } from './proposedCells.ts'
import type { ProposedUnits } from './proposedUnits.ts'
import { looksResidual, looksTotal } from './rowWords.ts'

/** The rows that are of no unit, and what stands below them all. */
export interface ProposedRest {
  readonly totals: readonly string[]
  readonly residuals: readonly string[]
  readonly notesBegin: string | null
  /** Who is named as the source. */
  readonly publisher: string | null
  /** Signs in rows of totals and residuals. */
  readonly signs: ReadonlySet<string>
}

const SOURCE = /^(?:källa|source|uppgiftslämnare)\s*:\s*(.+)$/iu
/** A sentence after the name of the source that begins with a sign tells what the sign means. */
const ABOUT_SIGNS = /\.\s+[^\p{L}\d].*$/u
/** How notes begin that stand right below the rows; other notes have an empty row above them. */
const NOTE =
  /^(?:källa|source|uppgiftslämnare|not(?:er|e|es)?(?!\p{L})|anm(?!\p{L})|anmärkning|fotnot|footnote|\*|\d\))/iu
const LONGEST_BEGINNING = 20

interface Row {
  readonly name: string
  readonly cells: readonly SheetCell[]
  readonly at: number
}

/** Sorts the rows that name no unit: people without an area, everybody, and notes, which have no figures. */
export function proposedRest(
  units: ProposedUnits,
  figures: readonly ProposedCells[],
  decimal: TableMapping['decimal'],
): ProposedRest {
  const { sheet, unitOf, at } = units
  const strange = [...unitOf].flatMap(([row, unit]) => {
    const cells = sheet.rows[row] ?? []
    return unit !== null || cells.every(isBlank) ? [] : [{ name: comparable(cellText(cells[at])), cells, at: row }]
  })
  const hasFigures = ({ cells }: Row): boolean =>
    figures.some(({ index }) => proposedCells(index, [cells[index]], decimal).numbers.length > 0)
  const withFigures = strange.filter((row) => row.name !== '' && hasFigures(row))
  const residuals = withFigures.filter(({ name }) => looksResidual(name))
  const totals = withFigures.filter((row) => !residuals.includes(row) && isTotal(row, units, figures, decimal))
  const lastFigures = [...unitOf].reduce((last, [row, unit]) => (unit === null ? last : Math.max(last, row)), 0)
  const below = [...residuals, ...totals].reduce((last, row) => Math.max(last, row.at), lastFigures)
  const isNote = (row: Row): boolean => NOTE.test(textOf(row)) || (sheet.rows[row.at - 1] ?? []).every(isBlank)
  const note = strange.find((row) => row.at > below && !hasFigures(row) && isNote(row))
  const named = strange.flatMap(({ cells }) => cells.map((cell) => SOURCE.exec(comparable(cellText(cell)))?.[1]))
  const signs = [...residuals, ...totals].flatMap(({ cells }) =>
    figures.flatMap(({ index }) => [...proposedCells(index, [cells[index]], decimal).signs]),
  )
  return {
    totals: namesOf(totals),
    residuals: namesOf(residuals),
    notesBegin: note === undefined ? null : beginningOf(note),
    publisher: named.find((publisher) => publisher !== undefined)?.replace(ABOUT_SIGNS, '') ?? null,
    signs: new Set(signs),
  }
}

const namesOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.map(({ name }) => name))]

/** Words for everybody, or counts no less than the largest of any unit and half of all units together. */
function isTotal(
  row: Row,
  { level, unitsAre }: ProposedUnits,
  figures: readonly ProposedCells[],
  decimal: TableMapping['decimal'],
): boolean {
  if (looksTotal(row.name)) return true
  if (unitsAre === 'codes' && row.name.length > 1 && level.units.every(({ id }) => id.startsWith(row.name))) return true
  return figures.some(({ index, numbers }) => {
    const [own = 0] = proposedCells(index, [row.cells[index]], decimal).numbers
    const isCount = numbers.every((number) => Number.isInteger(number)) && numbers.length >= 3
    return isCount && own > 0 && own * 2 >= numbers.reduce((sum, number) => sum + number, 0)
  })
}

const textOf = ({ cells }: Row): string => comparable(cellText(cells.find((cell) => !isBlank(cell))))

/** The first words of a note: up to a colon, and else as many as tell it from the names of units. */
function beginningOf(row: Row): string {
  const text = textOf(row)
  const colon = text.indexOf(':')
  return colon > 0 && colon < LONGEST_BEGINNING ? text.slice(0, colon + 1) : text.slice(0, LONGEST_BEGINNING).trim()
}
