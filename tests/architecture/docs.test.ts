import { describe, expect, test } from 'vitest'
import { MEASURES } from '../../src/measures/catalog.ts'
import { documented, exampleOf, functionOf, parameterNames } from './measureDocs.ts'

/** The order that every docblock of a measure keeps. */
const HEADINGS = ['Formula', 'Input', 'Unit', 'Range', 'Undefined', 'Source', 'Variant', 'Caution']
const OPTIONAL = ['Variant', 'Caution']
const TAGS = ['param', 'throws', 'example']

const headingsOf = (block: string): string[] => [...block.matchAll(/\*\*(\w+)\*\*/g)].map(([, word = '']) => word)

/** Numbers to the four decimals that the examples print, inside lists and objects too. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e4) / 1e4
  if (value instanceof Float64Array) return Array.from(value, rounded)
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rounded(entry)]))
  }
  return value
}

/** Points of a line, not a number: documented like a measure, but nothing that the method panel lists. */
const DRAWINGS = ['segregationCurve', 'concentrationCurve']

describe('documentation of the measures', () => {
  test('the catalogue and the documented functions are the same set', () => {
    const names = documented.map(({ name }) => name).filter((name) => !DRAWINGS.includes(name))
    expect(names.toSorted()).toEqual(MEASURES.map(({ id }) => id).toSorted())
    expect(documented.map(({ name }) => name)).toEqual(expect.arrayContaining(DRAWINGS))
  })

  test.each(documented)('$name states its headings in the agreed order', ({ block }) => {
    const found = headingsOf(block)
    const expected = HEADINGS.filter((heading) => found.includes(heading) || !OPTIONAL.includes(heading))
    expect(found).toEqual(expected)
  })

  test.each(documented)('$name opens with its scope, then says plainly what it means', ({ block }) => {
    const [opening = '', meaning = ''] = block.trim().split(/\n\s*\n/)
    expect(opening).toMatch(/\((?:global|local), .*\b(?:a?spatial)\)\.$/s)
    expect(meaning.length).toBeGreaterThan(30)
  })

  test.each(documented)('$name describes every parameter, what it throws, and shows an example', (measure) => {
    const described = [...measure.block.matchAll(/@param (\w+) \S/g)].map(([, parameter = '']) => parameter)
    expect(described).toEqual(parameterNames(measure))
    const tags = [...measure.block.matchAll(/^@(\w+)/gm)].map(([, tag = '']) => tag)
    expect([...new Set(tags)]).toEqual(TAGS)
  })

  test.each(documented)('$name gives what its example says', (measure) => {
    const { args, result } = exampleOf(measure)
    expect(rounded(functionOf(measure)(...args))).toEqual(result)
  })
})
