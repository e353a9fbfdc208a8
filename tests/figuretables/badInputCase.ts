/** What a case of the list of bad inputs is, and how the files of the cases are made. */
import type { TableMapping } from '../../src/domain/delivery.ts'
import type { TableGround } from '../../src/figuretables/tableGround.ts'
import { PLAIN, PLAIN_VALUES, utf8 } from './tableCity.ts'

export interface BadInput {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mapping?: Partial<TableMapping>
  readonly ground?: TableGround
  /** `severity|code|row|column|found`, in order. */
  readonly findings: readonly string[]
  /** Figures by layer where the file passes; null = nothing comes of it. */
  readonly values: Readonly<Record<string, readonly (number | string)[]>> | null
}
export const NAMED = PLAIN.replace('Kod', 'Område')
  .replace('01101', 'Möllevången')
  .replace('01102', 'Rosengård')
  .replace('01103', 'Ärtholmen')
  .replace('01104', 'Östervärn')
  .replace('01105', 'Värnhem')
export const BY_NAME = { unitColumn: 'Område', unitsAre: 'names' } as const

export const input = (
  name: string,
  file: string | Uint8Array<ArrayBuffer>,
  findings: readonly string[],
  given: Partial<Omit<BadInput, 'name' | 'bytes' | 'findings'>> = {},
): BadInput => {
  const passes = findings.every((finding) => !finding.startsWith('fault'))
  const bytes = typeof file === 'string' ? utf8(file) : file
  return { name, bytes, findings, values: passes ? PLAIN_VALUES : null, ...given }
}

/** The plain table with one cell or line changed. */
export const plain = (before: string, after: string): string => PLAIN.replace(before, after)
export const withLine = (line: string): string => `${PLAIN}${line}\n`
export const commas = PLAIN.replaceAll(',', '.').replaceAll(';', ',')

/** What is said of a unit that the changed line was the row of. */
export const without = (name = 'Möllevången') => `fault|unitWithoutRow|||${name}`
