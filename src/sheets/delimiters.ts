/** Which sign divides the lines of a text file into cells. */

/** A text without the line that says how to divide it, with the sign, and the others that would do as well. */
export interface Division {
  readonly text: string
  readonly delimiter: string
  readonly otherDelimiters: readonly string[]
}

/** How many cells each of the first lines has, where a sign divides them. */
type CountCells = (text: string, sign: string, lines: number) => readonly number[]

/** A first line such as `sep=;` tells Excel how to divide the rest, and is no row of the sheet. */
const STATED = /^sep=([^\r\n"\w])(?:\r\n|[\r\n]|$)/i
const DELIMITERS = [';', '\t', ',']
/** The headings and twenty rows. */
const LOOKED_AT = 21
const HEAD = 65_536

/**
 * The sign of the first line where it divides the lines into equally many cells, and else the one that does so with most
 * of them; titles above and notes below have one cell.
 * Signs that do it equally well are named, so that a reader that must not guess can ask.
 */
export function divisionOf(text: string, countCells: CountCells): Division {
  const [line, stated] = STATED.exec(text) ?? []
  if (line !== undefined && stated !== undefined) {
    return { text: text.slice(line.length), delimiter: stated, otherDelimiters: [] }
  }
  const head = text.slice(0, HEAD)
  const even = DELIMITERS.map((sign) => ({ sign, lines: evenLines(countCells(head, sign, LOOKED_AT)) }))
  const most = even.reduce((best, { lines }) => Math.max(best, lines), 0)
  const heading = firstLine(head)
  const first = commonest(heading)
  if (most === 0) return { text, delimiter: first, otherDelimiters: [] }
  const best = even.filter(({ lines }) => lines === most).map(({ sign }) => sign)
  // Quoted texts of several lines look like many even lines to a sign that is only in them: the headings go first.
  if (even.some(({ sign, lines }) => sign === first && lines > 0)) {
    const others = best.filter((sign) => sign !== first && heading.includes(sign))
    return { text, delimiter: first, otherDelimiters: best.includes(first) ? withoutSign(best, first) : others }
  }
  const delimiter = best[0] ?? first
  return { text, delimiter, otherDelimiters: withoutSign(best, delimiter) }
}

const withoutSign = (signs: readonly string[], one: string): readonly string[] => signs.filter((sign) => sign !== one)

/** How many lines have the same number of cells, above one, with only lines of one cell around them; 0 = none. */
function evenLines(counts: readonly number[]): number {
  const start = counts.findIndex((count) => count > 1)
  const end = counts.findLastIndex((count) => count > 1)
  const lines = start < 0 ? [] : counts.slice(start, end + 1)
  const isEven = lines.every((count) => count === lines[0])
  return isEven && lines.length * 2 >= counts.length ? lines.length : 0
}

/** The sign that stands most often in a line; a semicolon where none does. */
function commonest(line: string): string {
  const counts = DELIMITERS.map((sign) => line.split(sign).length - 1)
  let best = 0
  counts.forEach((count, at) => {
    if (count > (counts[best] ?? 0)) best = at
  })
  return DELIMITERS[best] ?? ';'
}

/** The first line that is not empty, without what stands in quotes. */
function firstLine(text: string): string {
  let isQuoted = false
  let line = ''
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if (line.trim() !== '') return line
      line = ''
    } else if (!isQuoted) line += sign
  }
  return line
}
