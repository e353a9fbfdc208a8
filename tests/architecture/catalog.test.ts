import mathup from 'mathup'
import { describe, expect, test } from 'vitest'
import { MEASURES } from '../../src/measures/catalog.ts'
import type { BothLanguages, CatalogEntry } from '../../src/measures/catalogEntry.ts'
import { documented, documentedAs, exampleOf, partOf } from './measureDocs.ts'

const LANGUAGES = ['sv', 'en'] as const
type Language = (typeof LANGUAGES)[number]

/** Every text of an entry that is written in both languages. */
const textsOf = ({ name, meaning, caution, formulaWords, variant, example }: CatalogEntry): readonly BothLanguages[] =>
  [name, meaning, caution, formulaWords, variant, example].filter((text) => text !== null)

/** What should not be left over when a formula has been read: a word without quotes, or a mark without its pair. */
const STRAYS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a word without quotes', /(?:<mi>[a-z]<\/mi>){4}|<mrow>(?:<mi>[a-fo-z]<\/mi>){3}<\/mrow>/i],
  ['a bracket or bar without its pair', /<mo[^>]*>[()[\]{}|]<\/mo>(?<!<mo (?:fence|stretchy)="true">.<\/mo>)/],
  // A semicolon in round brackets stacks its sides like a matrix.
  ['a pair that became a stack', /<mo fence="true">\(<\/mo><mtable>/],
  ['a sign of the notation itself', /<m[ion][^>]*>(?:[_^"'`\\#$@]|&quot;|:)<\/m[ion]>/],
  ['an empty place', /<(m\w+)[^>]*><\/\1>|<m(?!space)\w+ ?\/>/],
  ['an error', /merror|undefined/],
]

/** A number of the docblock as the text of a language writes it; the thousands may be parted. */
function isStated(value: number, text: string, language: Language): boolean {
  const plain = text
    .replaceAll('−', '-')
    .replace(language === 'sv' ? /(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g : /(?<=\d),(?=\d{3}(?!\d))/g, '')
  const point = language === 'sv' ? ',' : '.'
  const digits = String(value).replace('-', '\\-').replace('.', `\\${point}`)
  return new RegExp(`(?<![\\d${point}])${digits}(?!\\d|\\${point}\\d)`).test(plain)
}

/** The numbers that an example cannot leave out: of a list each, of an object the first that is a result. */
function mainNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap(mainNumbers)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value)
    .map(mainNumbers)
    .filter((numbers) => numbers.length > 0)
    .slice(0, 1)
    .flat()
}

/** The first column of an example: of nested lists the first, of an object its first list. */
function firstColumn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number') ? value : firstColumn(value[0])
  return typeof value === 'object' && value !== null ? firstColumn(Object.values(value)[0]) : []
}

const missingIn = (numbers: readonly number[], text: BothLanguages): string[] =>
  LANGUAGES.flatMap((language) =>
    numbers
      .filter((value) => !isStated(value, text[language], language))
      .map((value) => `${language}: ${String(value)} in "${text[language]}"`),
  )

describe('the catalogue that the method pages read', () => {
  test.each(MEASURES)('$id is explained in both languages, its meaning in two sentences at most', (entry) => {
    for (const text of textsOf(entry)) {
      expect(text.sv.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(text.sv).not.toBe(text.en)
    }
    for (const language of LANGUAGES) {
      expect(entry.meaning[language].split(/\.(?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2)
    }
  })

  test.each(MEASURES)('$id grades no area', (entry) => {
    const words = textsOf(entry)
      .flatMap((text) => [text.sv, text.en])
      .join(' ')
    expect(words).not.toMatch(/utsatt|problem|svag|sämst|bäst|dålig|\bworst|\bbest\b|\bbad\b|deprived|vulnerable/i)
  })

  test.each(MEASURES)('$id names the source that its docblock names', ({ id, source }) => {
    const block = documentedAs(id)?.block ?? ''
    for (const year of source.match(/\d{4}/g) ?? []) expect(block).toContain(`(${year})`)
  })

  test.each(MEASURES)('$id has the formula of its docblock', ({ id, formula }) => {
    const block = documentedAs(id)
    expect(block === undefined ? undefined : partOf(block, 'Formula')).toBe(formula.replace(/\s+/g, ' ').trim())
  })

  test.each(MEASURES)('$id says which variant it follows when its docblock does', ({ id, variant }) => {
    const block = documentedAs(id)
    expect(variant !== null).toBe(block !== undefined && partOf(block, 'Variant') !== undefined)
  })

  test.each(MEASURES)('$id works its example through with the numbers of the docblock', ({ id, example }) => {
    const block = documentedAs(id)
    if (block === undefined) throw new RangeError(`${id} has no docblock`)
    const { args, result } = exampleOf(block)
    expect(mainNumbers(result).length).toBeGreaterThan(0)
    expect(missingIn(mainNumbers(result), example)).toEqual([])
    expect(missingIn(firstColumn(args[0]), example)).toEqual([])
  })
})

describe('the formulas', () => {
  test.each(documented)('of $name becomes MathML with nothing left over', (measure) => {
    const formula = partOf(measure, 'Formula') ?? ''
    const math = mathup(formula).toString()
    expect(math).toMatch(/^<math>.*<\/math>$/)
    expect(STRAYS.filter(([, pattern]) => pattern.test(math)).map(([what]) => `${what} in ${math}`)).toEqual([])
  })
})
