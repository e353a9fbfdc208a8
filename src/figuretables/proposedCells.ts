import type { WrittenAs } from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'
import { parseDeclaredNumber } from '../domain/parseSwedishNumber.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { cellText, comparable, isBlank } from './cellText.ts'
import { readSex, readYear } from './readTimes.ts'

const UNIT = /\s*(%|procent|tkr|tusen kr|kr|kronor|sek)$/iu
/** What headings say of how their numbers are written. */
const IN_PERCENT = /%|(?<!\p{L})(?:procent|per ?cent)(?!\p{L})/iu
const IN_THOUSANDS = /(?<!\p{L})(?:tkr|ksek|tusen(?:tals)? kr(?:onor)?|1 ?000 kr(?:onor)?|sek thousands?)(?!\p{L})/iu
const IN_KRONOR = /(?<!\p{L})(?:kr|kronor|sek)(?!\p{L})/iu
/** Above this, yearly incomes are kronor and not thousands of them. */
const MOST_TKR = 5_000

/** What stands in the rows of units of one column. */
export interface ProposedCells {
  readonly index: number
  readonly isYear: boolean
  readonly isSex: boolean
  /** The numbers as they stand, without what may stand after them. */
  readonly numbers: readonly number[]
  /** Signs after the numbers, in small letters. */
  readonly units: ReadonlySet<string>
  /** Texts without digits that stand where numbers could, and '' for empty cells. */
  readonly signs: ReadonlySet<string>
  /** Whether numbers are written as text: as they are read, and not as a format shows them. */
  readonly areTexts: boolean
  /** Whether most of what stands there is numbers. */
  readonly isNumeric: boolean
}

export function proposedCells(
  index: number,
  cells: readonly (SheetCell | undefined)[],
  decimal: 'comma' | 'point',
): ProposedCells {
  const numbers: number[] = []
  const units = new Set<string>()
  const signs = new Set<string>()
  for (const cell of cells) {
    const text = comparable(cellText(cell))
    const unit = UNIT.exec(text)?.[1]
    const number = numberOf(cell, text.replace(UNIT, ''), decimal)
    if (number !== null) {
      numbers.push(number)
      if (unit !== undefined) units.add(unit.toLowerCase())
    } else if (text.length <= 5 && !/\d/.test(text)) signs.add(text)
  }
  const filled = cells.filter((cell) => !isBlank(cell))
  return {
    index,
    isYear: filled.length > 0 && filled.every((cell) => readYear(cell) !== null),
    isSex: filled.length > 0 && filled.every((cell) => readSex(cell) !== null),
    numbers,
    units,
    signs,
    areTexts: filled.some((cell) => typeof cell === 'string'),
    isNumeric: numbers.length > 0 && numbers.length * 2 >= filled.length,
  }
}

function numberOf(cell: SheetCell | undefined, text: string, decimal: 'comma' | 'point'): number | null {
  if (typeof cell === 'number') return cell
  if (cell instanceof Date || typeof cell === 'boolean') return null
  const read = parseDeclaredNumber(text, decimal)
  // Which of two numbers it is does not matter for telling that it is one: the reader will ask.
  if (read.kind === 'ambiguous') return 0
  return read.kind === 'number' ? read.value : null
}

/**
 * The decimal sign: a point only where some texts have one that cannot be anything else, and none has a comma that
 * cannot be anything else. Cells that are numbers already say nothing.
 */
export function proposedDecimal(texts: readonly string[]): 'comma' | 'point' {
  const isDecimal = (sign: string) => new RegExp(`^-?[\\d ]*\\d[${sign}](?:\\d{1,2}|\\d{4,})$`)
  const [point, comma] = [isDecimal('.'), isDecimal(',')]
  const bare = texts.map((text) => comparable(text).replace(UNIT, ''))
  const hasGroups = bare.some((text) => /^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(text))
  return (hasGroups || bare.some((text) => point.test(text))) && !bare.some((text) => comma.test(text))
    ? 'point'
    : 'comma'
}

/** How the numbers of a layer are written: by the signs after them or in the heading, and else by how large they are. */
export function proposedWriting(
  { kind, unit }: Pick<Layer, 'kind' | 'unit'>,
  cells: ProposedCells,
  heading: string,
): WrittenAs {
  if (kind === 'share') return proposedShares(cells, heading)
  return kind === 'amount' && unit === 'tkr' ? proposedAmounts(cells, heading) : 'plain'
}

/** A cell of Excel that shows 30 % holds 0.3: a `%` in the heading says how texts are written, and no more. */
function proposedShares({ numbers, units, areTexts }: ProposedCells, heading: string): WrittenAs {
  const isSaid = units.has('%') || units.has('procent') || (areTexts && IN_PERCENT.test(heading))
  return isSaid || largestOf(numbers) > 1 ? 'percent' : 'proportion'
}

function proposedAmounts({ numbers, units }: ProposedCells, heading: string): WrittenAs {
  if (units.size > 0) return units.has('tkr') || units.has('tusen kr') ? 'thousandKronor' : 'kronor'
  if (IN_THOUSANDS.test(heading)) return 'thousandKronor'
  return IN_KRONOR.test(heading) || largestOf(numbers) > MOST_TKR ? 'kronor' : 'thousandKronor'
}

const largestOf = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0)
