import mathup from 'mathup'
import { describe, expect, test } from 'vitest'
import { MEASURE_NAMES } from '../../src/i18n/measureNames.ts'
import { METOD } from '../../src/i18n/metod.ts'
import { ENDS_OF, endsOf, isEndless } from '../../src/i18n/metodEnds.ts'
import { NOTATION } from '../../src/i18n/metodNotation.ts'
import { NOTATION_OF } from '../../src/i18n/metodNotationOf.ts'
import { UNDEFINED_WHEN } from '../../src/i18n/metodUndefined.ts'
import { MEASURES, measureEntry } from '../../src/measures/catalog.ts'
import { formulaClauses, mathNodes, type MathNode } from '../../src/views/metod/mathNodes.ts'
import { signsOf } from '../../src/views/metod/notation.ts'
import { REFERENCES, referenceOf, worksOf } from '../../src/views/metod/references.ts'
import { MEASURES_SHOWN } from '../../src/views/metod/shownIn.ts'
import { documentedAs, partOf } from '../architecture/measureDocs.ts'

const textIn = (node: MathNode): string => (typeof node === 'string' ? node : node.children.map(textIn).join(''))
const tagsIn = (node: MathNode): string[] =>
  typeof node === 'string' ? [] : [node.tag, ...node.children.flatMap(tagsIn)]

/** Without accents, and with the marks of a typewriter. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('–', '-').replaceAll('’', "'")

describe('a formula as elements', () => {
  test.each(MEASURES)('of $id has every element and every character of its MathML', ({ formula }) => {
    const written = mathup(formula, { bare: true }).toString()
    const nodes = mathNodes(formula)
    expect(nodes.flatMap(tagsIn)).toEqual([...written.matchAll(/<(\w+)/g)].map(([, tag]) => tag))
    const text = written
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll('\u203e', '\u00af')
    expect(nodes.map(textIn).join('')).toBe(text)
  })

  test('carries no style, which the policy of the page would block', () => {
    const table = mathNodes('D = { a, b; c, d :}')
    expect(mathup('D = { a, b; c, d :}').toString()).toContain('style=')
    expect(JSON.stringify(table)).not.toContain('style')
    expect(mathNodes('ln K')[0]).toMatchObject({ tag: 'mi', attributes: { 'data-kind': 'function' }, children: ['ln'] })
  })

  test('is parted at commas outside all brackets', () => {
    expect(formulaClauses('D = D(x, y), x = { 1, a; 2, b :}, 0 ln 0 = 0')).toEqual([
      'D = D(x, y)',
      'x = { 1, a; 2, b :}',
      '0 ln 0 = 0',
    ])
    expect(formulaClauses('(a, b')).toEqual(['(a, b'])
  })

  test.each(MEASURES)('of $id is the same as its parts together', ({ formula }) => {
    expect(formulaClauses(formula).join(', ')).toBe(formula)
  })
})

describe('the notation', () => {
  test.each(MEASURES)('of $id says what every sign of its formula stands for', (entry) => {
    for (const language of ['sv', 'en'] as const) {
      const silent = signsOf(entry, language).filter(({ meaning }) => meaning === undefined)
      expect(silent.map(({ sign }) => sign)).toEqual([])
    }
  })

  test('names the signs of a formula once, without the measure itself', () => {
    const { formula } = measureEntry('dissimilarity')
    expect(formula).toBe('D = 1/2 sum_i abs(x_i/X - y_i/Y)')
    expect(signsOf(measureEntry('dissimilarity'), 'sv').map(({ sign }) => sign)).toEqual([
      'sum',
      'i',
      'abs',
      'x_i',
      'X',
      'y_i',
      'Y',
    ])
  })

  test('explains nothing that no formula uses, and in both languages', () => {
    const used = new Set(MEASURES.flatMap((entry) => signsOf(entry, 'sv')).map(({ sign }) => sign))
    const own = Object.entries(NOTATION_OF)
    expect(own.map(([id]) => id).filter((id) => !MEASURES.some((entry) => entry.id === id))).toEqual([])
    expect(
      [...Object.keys(NOTATION), ...own.flatMap(([, signs]) => Object.keys(signs))].filter((sign) => !used.has(sign)),
    ).toEqual([])
    for (const [sv, en] of [NOTATION, ...Object.values(NOTATION_OF)].flatMap((signs) => Object.values(signs))) {
      expect(sv).not.toBe(en)
    }
  })
})

describe('what the pages add to the catalogue', () => {
  test.each(MEASURES)('names the literature of $id in full', ({ source }) => {
    expect(worksOf(source).filter((work) => REFERENCES[work] === undefined)).toEqual([])
  })

  test('names no work that no measure is from, and each with author and year as cited', () => {
    const cited = new Set(MEASURES.flatMap(({ source }) => worksOf(source)))
    expect(Object.keys(REFERENCES).filter((work) => !cited.has(work))).toEqual([])
    for (const [work, reference] of Object.entries(REFERENCES)) {
      const [author = '', year = ''] = [/^[\p{L}’'-]+/u.exec(work)?.[0], /\(\d{4}\)/.exec(work)?.[0]]
      expect(plain(reference).startsWith(plain(author)), work).toBe(true)
      expect(reference, work).toContain(year)
    }
  })

  test.each(MEASURES)('gives the pages of the source of $id as its docblock does', ({ id, source }) => {
    const measure = documentedAs(id)
    const text = plain(measure === undefined ? '' : (partOf(measure, 'Source') ?? ''))
    const pages = [...text.matchAll(/\d+\(\d+\), \d+-\d+/g)].map(([found]) => found)
    const references = plain(
      worksOf(source)
        .map((work) => referenceOf(id, work))
        .join(' '),
    )
    expect(pages.filter((range) => !references.includes(range))).toEqual([])
  })

  test('says of every measure when it has no value', () => {
    expect(Object.keys(UNDEFINED_WHEN).toSorted()).toEqual(MEASURES.map(({ id }) => id).toSorted())
    for (const [sv, en] of Object.values(UNDEFINED_WHEN)) expect(sv).not.toBe(en)
  })

  test.each(Object.entries(MEASURE_NAMES))('calls %s what the catalogue calls it', (id, name) => {
    expect(measureEntry(id).name).toEqual(name)
  })

  test('shows no measure that there is not', () => {
    expect(MEASURES_SHOWN.filter((id) => !MEASURES.some((entry) => entry.id === id))).toEqual([])
  })
})

describe('the ends of a measure', () => {
  test('are words of its own where no value reaches them, and of measures that there are', () => {
    const silent = MEASURES.filter(({ id, range }) => range.some(isEndless) && ENDS_OF[id] === undefined)
    expect(silent.map(({ id }) => id)).toEqual([])
    expect(Object.keys(ENDS_OF).filter((id) => !MEASURES.some((entry) => entry.id === id))).toEqual([])
    for (const { sv, en } of Object.values(ENDS_OF)) {
      expect(new Set([...sv, ...en]).size).toBe(4)
    }
  })

  test('are those of its direction otherwise', () => {
    const byDirection = METOD.sv.ends
    expect(endsOf(measureEntry('dissimilarity'), 'sv', byDirection)).toBe(byDirection.moreApart)
    expect(endsOf(measureEntry('excessDissimilarity'), 'sv', byDirection)[0]).toMatch(/^helt jämnt fördelat/)
    expect(endsOf(measureEntry('mixedShare'), 'en', byDirection)).toEqual(['no area is mixed', 'all areas are mixed'])
  })
})
