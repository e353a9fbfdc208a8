import { describe, expect, test } from 'vitest'
import { MEASURES } from '../../src/measures/catalog.ts'

type Exports = Readonly<Record<string, unknown>>
const sources = import.meta.glob<string>('../../src/measures/*.ts', { query: '?raw', import: 'default', eager: true })
const modules = import.meta.glob<Exports>('../../src/measures/*.ts', { eager: true })

/** The order that every docblock of a measure keeps. */
const HEADINGS = ['Formula', 'Input', 'Unit', 'Range', 'Undefined', 'Source', 'Variant', 'Caution']
const OPTIONAL = ['Variant', 'Caution']
const TAGS = ['param', 'throws', 'example']

interface Documented {
  readonly name: string
  readonly path: string
  readonly block: string
}

/** A measure is an exported function whose docblock states a formula. */
const documented: readonly Documented[] = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g)]
    .map(([, block = '', name = '']) => ({ name, path, block: block.replace(/^\s*\* ?/gm, '') }))
    .filter(({ block }) => block.includes('**Formula**')),
)

const headingsOf = (block: string): string[] => [...block.matchAll(/\*\*(\w+)\*\*/g)].map(([, word = '']) => word)

function parameterNames({ name, path }: Documented): string[] {
  const list = new RegExp(`export function ${name}\\(([^)]*)\\)`).exec(sources[path] ?? '')?.[1] ?? ''
  return [...list.matchAll(/(\w+):/g)].map(([, parameter = '']) => parameter)
}

/** `name(args) // => result`, arguments and result in JSON. */
function exampleOf({ name, block }: Documented): { readonly args: unknown[]; readonly result: unknown } {
  const [, args = '', result = ''] = new RegExp(`@example ${name}\\((.*)\\) // => (.*)$`, 'm').exec(block) ?? []
  return { args: JSON.parse(`[${args}]`) as unknown[], result: JSON.parse(result) as unknown }
}

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
const DRAWINGS = ['segregationCurve']

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
    const run = modules[measure.path]?.[measure.name]
    if (typeof run !== 'function') throw new TypeError(`${measure.name} is not exported`)
    const { args, result } = exampleOf(measure)
    const computed: unknown = Reflect.apply(run, undefined, args)
    expect(rounded(computed)).toEqual(result)
  })
})

describe('the catalogue that the method panel reads', () => {
  test.each(MEASURES)(
    '$id is explained in both languages in two plain sentences at most',
    ({ name, meaning, caution }) => {
      for (const text of [name, meaning, caution]) {
        expect(text.sv).not.toBe('')
        expect(text.en).not.toBe('')
        expect(text.sv).not.toBe(text.en)
      }
      expect(meaning.sv.split(/\.(?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2)
      expect(meaning.en.split(/\.(?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2)
    },
  )

  test.each(MEASURES)('$id grades no area', ({ name, meaning, caution }) => {
    const words = [name, meaning, caution].flatMap((text) => [text.sv, text.en]).join(' ')
    expect(words).not.toMatch(/utsatt|problem|svag|sämst|bäst|dålig|\bworst|\bbest\b|\bbad\b|deprived|vulnerable/i)
  })

  test.each(MEASURES)('$id names the source that its docblock names', ({ id, source }) => {
    const block = documented.find(({ name }) => name === id)?.block ?? ''
    for (const year of source.match(/\d{4}/g) ?? []) expect(block).toContain(`(${year})`)
  })
})
