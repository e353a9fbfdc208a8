import { parseNumber, parseWholeNumber } from '../../src/domain/parseNumber.ts'
import { absent, figureOf, SEXES, type Figure, type Sex } from '../../src/domain/figures.ts'
import { TIDY_COLUMNS } from '../fetch/tidyRow.ts'
import { readTable } from './csv.ts'
import { both, OfficialFault } from './officialFault.ts'
import type { OfficialFile } from './officialFolders.ts'
import { themeRuleFor, type ThemeRule } from './officialThemes.ts'

export type PublishedSex = Exclude<Sex, 'difference'>

/** What a theme has for one year on one set of boundaries. */
export interface YearCells {
  readonly vintage: string
  readonly level: string
  readonly year: number
  readonly sexes: ReadonlySet<PublishedSex>
  /** Every category that occurs, wanted or not. */
  readonly categories: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  /** The wanted figures of a sex and category by unit. */
  readonly figures: (sex: PublishedSex, category: string) => ReadonlyMap<string, Figure>
}

/** Which cells of a table are kept; the rest is only looked at. */
export interface Wanted {
  readonly theme: string
  readonly rules: readonly ThemeRule[]
  readonly categories: ReadonlySet<string>
  readonly isWantedUnit: (unit: string) => boolean
}

interface Collecting extends Omit<YearCells, 'figures'> {
  readonly sexes: Set<PublishedSex>
  readonly categories: Set<string>
  readonly units: Set<string>
  readonly bySexAndCategory: Map<string, Map<string, Figure>>
}

const HEADER = TIDY_COLUMNS.join(',')
const NOTHING: ReadonlyMap<string, Figure> = new Map()

/**
 * Reads the long table of a theme, one year and set of boundaries at a time.
 *
 * @throws {OfficialFault} with the line, when a cell is not what the table says it is
 */
export function readCells(file: OfficialFile, wanted: Wanted): YearCells[] {
  const lines = file.text.split('\n')
  const [header, ...body] = lines.at(-1) === '' ? lines.slice(0, -1) : lines
  if (header !== HEADER) throw fault(file, 1, header ?? '', HEADER)
  const found = new Map<string, Collecting>()
  body.forEach((line, index) => {
    const cells = cellsOf(line, file.path)
    if (cells.length !== TIDY_COLUMNS.length) {
      throw fault(file, index + 2, `${cells.length}`, `${TIDY_COLUMNS.length} ${HEADER}`)
    }
    collect(found, cells, wanted, (came, expected) => fault(file, index + 2, came, expected))
  })
  return [...found.values()]
    .map(({ bySexAndCategory, ...cells }) => ({
      ...cells,
      figures: (sex: PublishedSex, category: string) => bySexAndCategory.get(`${sex} ${category}`) ?? NOTHING,
    }))
    .sort((a, b) => (a.vintage < b.vintage ? -1 : a.vintage > b.vintage ? 1 : a.year - b.year))
}

const cellsOf = (line: string, path: string): string[] =>
  line.includes('"') ? quotedCells(line, path) : line.split(',')

function quotedCells(line: string, path: string): string[] {
  const [row] = readTable(`${HEADER}\n${line}`, path).rows
  return TIDY_COLUMNS.map((column) => row?.raw(column) ?? '')
}

type Refuse = (came: string, expected: string) => OfficialFault

function collect(found: Map<string, Collecting>, line: readonly string[], wanted: Wanted, refuse: Refuse): void {
  const cellAt = (index: number): string => line[index] ?? ''
  const [unit, vintage, level, category] = [cellAt(0), cellAt(1), cellAt(2), cellAt(5)]
  if (!wanted.isWantedUnit(unit)) return
  const year = yearIn(line, refuse)
  const sex = sexIn(line, refuse)
  const key = `${vintage} ${year}`
  const cells = found.get(key) ?? collecting(vintage, level, year)
  found.set(key, cells)
  cells.sexes.add(sex)
  cells.categories.add(category)
  cells.units.add(unit)
  if (!wanted.categories.has(category)) return
  const cell = `${sex} ${category}`
  const figures = cells.bySexAndCategory.get(cell) ?? new Map<string, Figure>()
  cells.bySexAndCategory.set(cell, figures)
  if (figures.has(unit)) throw refuse(`2 × ${unit} ${year} ${cell}`, '1')
  figures.set(unit, figureIn(cellAt(6), cellAt(7), themeRuleFor(wanted.rules, wanted.theme, year), refuse))
}

function yearIn([, , , text = '']: readonly string[], refuse: Refuse): number {
  const year = parseWholeNumber(text)
  if (year === null) throw refuse(text, 'year')
  return year
}

function sexIn([, , , , text = '']: readonly string[], refuse: Refuse): PublishedSex {
  const sex = SEXES.find((known): known is PublishedSex => known === text && known !== 'difference')
  if (sex === undefined) throw refuse(text, 'total, women, men')
  return sex
}

const collecting = (vintage: string, level: string, year: number): Collecting => ({
  vintage,
  level,
  year,
  sexes: new Set(),
  categories: new Set(),
  units: new Set(),
  bySexAndCategory: new Map(),
})

function figureIn(value: string, status: string, rule: ThemeRule | undefined, refuse: Refuse): Figure {
  if (status === 'published') {
    const number = parseNumber(value)
    if (number === null) throw refuse(`"${value}" published`, '0–9')
    return figureOf(number)
  }
  if (value !== '') throw refuse(`"${value}" ${status}`, `"" ${status}`)
  // Without a rule for the year the figures are left out as a whole; what a word means is of no consequence then.
  const meaning = rule === undefined ? 'missing' : rule.meanings.get(status)
  if (meaning === undefined) throw refuse(status, ['published', ...(rule?.meanings.keys() ?? [])].join(', '))
  return meaning === 'zero' ? figureOf(0) : absent(meaning)
}

const fault = (file: OfficialFile, line: number, came: string, expected: string): OfficialFault =>
  new OfficialFault(
    `${file.path}:${line}`,
    both(`där står ${came}, väntat är ${expected}`, `it says ${came}, expected is ${expected}`),
    both('Hämta temat igen med npm run data:fetch.', 'Fetch the theme again with npm run data:fetch.'),
  )
