/** Looks for figures and words in files as bytes, however a figure may have been written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SPACE = String.raw`[ \u00a0\u202f\u2009.,'_]?`

/** The whole number with or without a sign between its groups of three, and as it is written with decimals. */
export function figurePattern(figure: string): RegExp {
  const [whole = '', decimals = ''] = figure.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, SPACE)
  return new RegExp(`(?<!\\d)(?<!\\d[.])${groups}${decimals === '' ? '' : `[.,]${decimals}`}(?!\\d)`, 'u')
}

/** A share as a proportion or as per cent. */
export const sharePatterns = (percent: string): readonly RegExp[] => {
  const digits = percent.replace('.', '')
  return [figurePattern(percent), new RegExp(`(?<!\\d)0[.,]${digits}`, 'u')]
}

/** The files of a folder, whatever they hold, as text that keeps every byte apart. */
export function filesBelow(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    return entry.isFile() ? [{ path, text: readFileSync(path, 'utf8') }] : []
  })
}

/** Which files have which of the patterns. */
export const foundIn = (
  files: readonly { readonly path: string; readonly text: string }[],
  patterns: readonly RegExp[],
): readonly string[] =>
  files.flatMap(({ path, text }) => patterns.filter((one) => one.test(text)).map((one) => `${path}: ${one.source}`))
