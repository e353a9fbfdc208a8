import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonStat, writeJsonStat } from '../../scripts/fetch/pxweb/jsonStat.ts'
import { parseMetadata } from '../../scripts/fetch/pxweb/metadata.ts'
import { parseOldJson } from '../../scripts/fetch/pxweb/oldJson.ts'
import { selectionCells, splitSelection, type Selection } from '../../scripts/fetch/pxweb/selection.ts'
import type { StatCube } from '../../scripts/fetch/pxweb/statCube.ts'

const code = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text !== '__proto__')
const codes = (most: number) => fc.uniqueArray(code, { minLength: 1, maxLength: most })

const selection: fc.Arbitrary<Selection> = fc
  .tuple(codes(30), codes(6), codes(4), codes(3))
  .map((lists) =>
    lists.map((list, index) => ({ variable: ['Kon', 'Region', 'Tid', 'Alder'][index] ?? '', codes: list })),
  )

const cellsIn = (part: Selection): string[] =>
  part.reduce<string[]>(
    (keys, { codes: list }) => keys.flatMap((key) => list.map((one) => `${key}|${JSON.stringify(one)}`)),
    [''],
  )

describe('dividing a selection', () => {
  it('asks for every cell exactly once and never for more than the limit', () => {
    fc.assert(
      fc.property(selection, fc.integer({ min: 1, max: 400 }), (whole, most) => {
        const parts = splitSelection(whole, 'Region', most)
        expect(parts.every((part) => selectionCells(part) <= most)).toBe(true)
        expect(parts.flatMap(cellsIn).sort()).toEqual(cellsIn(whole).sort())
      }),
      { numRuns: 150 },
    )
  })

  it('keeps to another limit too, as long as a part can be divided', () => {
    fc.assert(
      fc.property(selection, fc.integer({ min: 4, max: 40 }), (whole, most) => {
        const length = (part: Selection): number => part.reduce((sum, one) => sum + one.codes.length, 0)
        const parts = splitSelection(whole, 'Region', 1e6, (part) => length(part) <= most)
        expect(parts.every((part) => length(part) <= most)).toBe(true)
        expect(parts.flatMap(cellsIn).sort()).toEqual(cellsIn(whole).sort())
      }),
      { numRuns: 100 },
    )
  })
})

const cube: fc.Arbitrary<StatCube> = fc
  .uniqueArray(code, { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.string(), codes(4)))))
  .chain((variables) => {
    const dimensions = variables.map(([name, label, list]) => ({
      code: name,
      label,
      categories: list.map((one) => ({ code: one, label: `${one}!` })),
    }))
    const cells = dimensions.reduce((product, { categories }) => product * categories.length, 1)
    const value = fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })))
    return fc.record({
      dimensions: fc.constant(dimensions),
      values: fc.array(value, { minLength: cells, maxLength: cells }),
      symbols: fc
        .uniqueArray(fc.integer({ min: 0, max: cells - 1 }), { maxLength: cells })
        .map((places) => new Map(places.sort((a, b) => a - b).map((place) => [place, '..']))),
      updated: fc.constantFrom(null, '2026-02-21T07:00:00Z'),
    })
  })

const sample = () => ({
  class: 'dataset',
  id: ['Region', 'Tid'],
  size: [2, 2],
  dimension: {
    Region: { category: { index: { '0180': 0, '1480': 1 } } },
    Tid: { category: { index: ['2023', '2024'], label: { '2023': '2023' } } },
  },
  value: [1, 2, null, 4] as unknown,
  status: ['', '', '..', null] as unknown,
})

describe('a table in json-stat2', () => {
  it('reads back as it was written, in every form', () => {
    const form = fc.record({ index: fc.constantFrom('array', 'object'), values: fc.constantFrom('array', 'object') })
    fc.assert(
      // Objects put whole numbers first, so codes of digits alone only keep their order through the index.
      fc.property(cube, form, (one, how) => {
        expect(parseJsonStat(JSON.parse(JSON.stringify(writeJsonStat(one, how))))).toEqual({
          ...one,
          values: one.values.map((value) => (value === 0 ? 0 : value)),
        })
      }),
      { numRuns: 200 },
    )
  })

  it('has signs as a list, an object or one for all', () => {
    expect([...parseJsonStat(sample()).symbols]).toEqual([[2, '..']])
    expect([...parseJsonStat({ ...sample(), status: { 2: '..' } }).symbols]).toEqual([[2, '..']])
    expect(parseJsonStat({ ...sample(), status: '..' }).symbols.size).toBe(4)
    expect(parseJsonStat({ ...sample(), value: { 3: 4 } }).values).toEqual([null, null, null, 4])
  })

  const broken: [string, object, string][] = [
    ['three values for four cells', { value: [1, 2, 3] }, '3 values for 4 cells'],
    ['a value that is a text', { value: ['1', 2, 3, 4] }, 'value'],
    ['a cell beyond the last', { value: { 4: 1 } }, 'a cell numbered "4" of 4'],
    ['a size that is not the index’s', { size: [2, 3] }, 'Tid has 2 values, not 3'],
    ['a variable without values', { id: ['Region', 'Kon'] }, 'the variable Kon is missing'],
    ['a variable of the prototype', { id: ['Region', 'toString'] }, 'the variable toString is missing'],
    ['no values', { value: null }, 'no values'],
    [
      'an index with a gap',
      { dimension: { ...sample().dimension, Region: { category: { index: { a: 0, b: 2 } } } } },
      'Region',
    ],
  ]
  it.each(broken)('is refused with %s', (_, change, words) => {
    expect(() => parseJsonStat({ ...sample(), ...change })).toThrow(words)
  })
})

describe('a table in the older form', () => {
  const columns = [
    { code: 'Region', text: 'region', type: 'd' },
    { code: 'Tid', text: 'år', type: 't' },
    { code: '000007Y7', text: 'Antal', type: 'c' },
  ]
  it('has figures as texts, and signs where there are none', () => {
    const data = [
      { key: ['1280C1010_DeSO2025', '2025'], values: ['123'] },
      { key: ['1280C1020_DeSO2025', '2025'], values: ['..'] },
    ]
    const { values, symbols, dimensions } = parseOldJson({ columns, data })
    expect(values).toEqual([123, null])
    expect([...symbols]).toEqual([[1, '..']])
    expect(dimensions.map((one) => one.code)).toEqual(['Region', 'Tid', 'ContentsCode'])
  })

  it('is refused when a record is missing or occurs twice', () => {
    const data = ['a', 'b', 'a'].map((key, at) => ({ key: [key, String(at)], values: ['1'] }))
    expect(() => parseOldJson({ columns, data })).toThrow('3 records of 6')
    const twice = ['a', 'a'].map((key) => ({ key: [key, '2025'], values: ['1'] }))
    expect(() => parseOldJson({ columns, data: twice })).toThrow('2 records of 1')
  })
})

describe('metadata', () => {
  it('is read in all three forms', () => {
    const expected = [{ code: 'Kon', label: 'kön', categories: [{ code: '1', label: 'män' }] }]
    const old = { variables: [{ code: 'Kon', text: 'kön', values: ['1'], valueTexts: ['män'] }] }
    const nested = { variables: [{ id: 'Kon', label: 'kön', values: [{ code: '1', label: 'män' }] }] }
    const dimension = { Kon: { label: 'kön', category: { index: { 1: 0 }, label: { 1: 'män' } } } }
    for (const form of [old, nested, { id: ['Kon'], size: [1], dimension }]) {
      expect(parseMetadata(form).variables).toEqual(expected)
    }
  })
})
