/** Reads the words of a JSON text one by one: strings, numbers, true, false and null (RFC 8259). */

const QUOTE = 0x22
const BACKSLASH = 0x5c
const FIRST_PRINTABLE = 0x20

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const WORDS = ['true', 'false', 'null'] as const

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1
  return at
}

/** Where a match of a sticky pattern ends; null where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Where the string that begins at `at` ends, behind its closing sign; null where it is none or does not end. */
export function endOfString(text: string, at: number): number | null {
  let next = at + 1
  while (next < text.length) {
    const code = text.charCodeAt(next)
    if (code === QUOTE) return next + 1
    if (code < FIRST_PRINTABLE) return null
    if (code === BACKSLASH) {
      const end = endOf(ESCAPE, text, next)
      if (end === null) return null
      next = end
    } else {
      next += 1
    }
  }
  return null
}

/** Where a number, true, false or null that begins at `at` ends; null where there is none. */
export function endOfPlain(text: string, at: number): number | null {
  const word = WORDS.find((one) => text.startsWith(one, at))
  return word === undefined ? endOf(NUMBER, text, at) : at + word.length
}

/** What a string that has been read spells. */
export function stringValue(text: string, from: number, to: number): string {
  const inside = text.slice(from + 1, to - 1)
  if (!inside.includes('\\')) return inside
  const value: unknown = JSON.parse(text.slice(from, to))
  return typeof value === 'string' ? value : inside
}
