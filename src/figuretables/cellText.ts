import { plainDecimal } from '../domain/parseSwedishNumber.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'

/** Signs that nobody sees: soft hyphens, joiners, marks of order and of direction. */
const HIDDEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/gu
/** Controls that no text holds; a tab or a line break may stand in a cell. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u
const WHITE = /\s+/gu

export const isBlank = (cell: SheetCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && visible(cell).trim() === '')

/** A cell as text: numbers as digits with a point, days as 2023-06-07. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return plainDecimal(cell)
  return cell instanceof Date ? dayText(cell) : String(cell)
}

const dayText = (day: Date): string => (Number.isNaN(day.getTime()) ? '?' : day.toISOString().slice(0, 10))

const visible = (text: string): string => text.replace(HIDDEN, '')

/**
 * A name as it is compared: composed letters, no hidden signs, one space between words. Letters are never folded: å is
 * not a, and a small letter is no capital unless a mapping says so.
 */
export const comparable = (text: string): string => visible(text).normalize('NFC').replace(WHITE, ' ').trim()

/** A heading as it is compared. */
export const headingOf = (cell: SheetCell | undefined): string => comparable(cellText(cell))

export const hasHiddenSigns = (text: string): boolean => visible(text) !== text

export const hasControlSigns = (text: string): boolean => CONTROL.test(text)

/** A name without what people leave out when they type: for finding what was meant, never for joining. */
export const folded = (text: string): string =>
  comparable(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
