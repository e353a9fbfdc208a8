/** Lists in one cell: separated by semicolons, with a share in brackets. A backslash keeps a sign from being read so. */
import type { SourceLine } from '../domain/interventions.ts'
import { parseSwedishShare, writtenShare, type SwedishNumber } from '../domain/parseSwedishNumber.ts'

export interface ListEntry {
  readonly name: string
  /** What stands in brackets at the end with a sign of per cent, read; null where nothing does. */
  readonly share: SwedishNumber | null
}

/** Signs of a cell, each with the backslash before it where there is one. */
type Signs = readonly string[]

const signsOf = (text: string): Signs => text.match(/\\[\s\S]|[\s\S]/gu) ?? []

const released = (signs: Signs): string =>
  signs.map((sign) => (sign.length > 1 ? sign.replace(/^\\/, '') : sign)).join('')

/** Without the spaces around, but for those that a backslash stands before. */
function trimmed(signs: Signs): Signs {
  const isSeen = (sign: string): boolean => sign.trim() !== ''
  const from = signs.findIndex(isSeen)
  return from < 0 ? [] : signs.slice(from, signs.findLastIndex(isSeen) + 1)
}

function divided(signs: Signs, at: string): Signs[] {
  const found: string[][] = [[]]
  for (const sign of signs) {
    if (sign === at) found.push([])
    else found.at(-1)?.push(sign)
  }
  return found.map(trimmed)
}

const entries = (text: string): Signs[] => divided(signsOf(text), ';').filter(({ length }) => length > 0)

/** Keeps signs of the list, and spaces at the ends, from meaning anything. */
function kept(text: string, signs: string): string {
  const last = text.length - 1
  return Array.from({ length: text.length }, (_, at) => text.charAt(at))
    .map((sign, at) => {
      const isEdge = at === 0 || at === last
      return sign === '\\' || signs.includes(sign) || (isEdge && sign.trim() === '') ? `\\${sign}` : sign
    })
    .join('')
}

const joined = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '))

export const writeList = (items: readonly string[]): string | null => joined(items.map((item) => kept(item, ';')))

export const readList = (text: string): string[] => entries(text).map(released)

export const writeShares = (
  items: readonly { readonly name: string; readonly share: number | null }[],
): string | null =>
  joined(items.map(({ name, share }) => kept(name, ';()') + (share === null ? '' : ` (${writtenShare(share)})`)))

export const readShares = (text: string): ListEntry[] => entries(text).map(entryOf)

/** Brackets are a share where they stand last and hold a sign of per cent, and a part of the name anywhere else. */
function entryOf(signs: Signs): ListEntry {
  const from = signs.lastIndexOf('(')
  const inside = signs.slice(from + 1, -1).join('')
  if (from < 0 || signs.at(-1) !== ')' || !/(?:%|procent|per ?cent)\s*$/u.test(inside)) {
    return { name: released(signs), share: null }
  }
  return { name: released(trimmed(signs.slice(0, from))), share: parseSwedishShare(inside) }
}

export const writeSources = (sources: readonly SourceLine[]): string | null =>
  joined(sources.map(({ document, lines }) => `${kept(document, ';:')}:${kept(lines, ';')}`))

export const readSources = (text: string): SourceLine[] =>
  entries(text).map((signs) => {
    const colon = signs.indexOf(':')
    const end = colon < 0 ? signs.length : colon
    return { document: released(trimmed(signs.slice(0, end))), lines: released(trimmed(signs.slice(end + 1))) }
  })
