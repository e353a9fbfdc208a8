/** What a mapping calls the columns of a table: by their heading, and by their place where that says nothing. */

const ADDRESS = /^<[A-Z]{1,3}>$/
const LETTERS = 26
const BEFORE_A = 64

/** A column by the letter that a spreadsheet shows above it, e.g. `<A>`. */
export const columnAddress = (index: number): string => `<${lettersOf(index + 1)}>`

export const isColumnAddress = (name: string): boolean => ADDRESS.test(name)

/** The name by which a mapping has to mean each column: its heading, or its place where it shares the heading or has none. */
export function columnNames(headings: readonly string[]): readonly string[] {
  const count = new Map<string, number>()
  for (const heading of headings) count.set(heading, (count.get(heading) ?? 0) + 1)
  return headings.map((heading, index) => (heading !== '' && count.get(heading) === 1 ? heading : columnAddress(index)))
}

/** The letters of a column, counted from 1: after Z comes AA. */
function lettersOf(column: number): string {
  if (column <= 0) return ''
  const last = (column - 1) % LETTERS
  return lettersOf((column - 1 - last) / LETTERS) + String.fromCharCode(BEFORE_A + 1 + last)
}
