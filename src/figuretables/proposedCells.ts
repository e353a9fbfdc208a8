import type { WrittenAs } from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'
import { parseDeclaredNumber } from '../domain/parseSwedishNumber.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { cellText, comparable, isBlank } from './cellText.ts'
import { readSex, readYear } from './readTimes.ts'

const UNIT = /\s*(%|procent|tkr|tusen kr|kr|kronor|sek)$/iu
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

/** How the numbers of a layer are written: by the signs after them, and else by how large they are. */
export function proposedWriting(
  { kind, unit }: Pick<Layer, 'kind' | 'unit'>,
  { numbers, units }: ProposedCells,
): WrittenAs {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0)
  const hasUnit = (...some: readonly string[]): boolean => some.some((one) => units.has(one))
  if (kind === 'share') return hasUnit('%', 'procent') || largest > 1 ? 'percent' : 'proportion'
  if (kind !== 'amount' || unit !== 'tkr') return 'plain'
  if (hasUnit('tkr', 'tusen kr')) return 'thousandKronor'
  return units.size > 0 || largest > MOST_TKR ? 'kronor' : 'thousandKronor'
}
