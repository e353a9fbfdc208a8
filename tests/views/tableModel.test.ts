import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AreaRow } from '../../src/analysis/areaTable.ts'
import { absent, figureOf } from '../../src/domain/figures.ts'
import { rowsNamed, writeTableOrder } from '../../src/state/tableOrder.ts'
import { readSorting, sortRows, type SortKey } from '../../src/views/table/tableModel.ts'

const row = (name: string, given: Partial<AreaRow> = {}): AreaRow => ({
  unitId: name,
  name,
  parent: null,
  residents: absent('missing'),
  value: absent('missing'),
  tenure: [],
  efforts: null,
  quality: null,
  ...given,
})

const KEYS: readonly SortKey[] = [
  'name',
  'parent',
  'residents',
  'value',
  'tenure0',
  'tenure1',
  'tenure2',
  'efforts',
  'quality',
]
const figure = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map(figureOf),
  fc.constantFrom(absent('suppressed'), absent('missing')),
)
const rows = fc.uniqueArray(
  fc
    .record({
      name: fc.string({ minLength: 1, maxLength: 4 }),
      parent: fc.option(fc.constantFrom('Öster', 'Väster', 'Alnö')),
      residents: figure,
      value: figure,
      tenure: fc.array(figure, { minLength: 3, maxLength: 3 }),
      efforts: fc.option(fc.nat(3)),
      quality: fc.option(fc.constantFrom(0.2, 0.9)),
    })
    .map((given) => row(given.name, given)),
  { selector: ({ name }) => name, maxLength: 12 },
)
const names = (list: readonly AreaRow[]) => list.map(({ name }) => name)

describe('the order of rows', () => {
  it('is alphabetical in Swedish: Å, Ä and Ö last', () => {
    const list = ['Örtagården', 'Almvik', 'Ärtholmen', 'Åkarp', 'Zenith'].map((name) => row(name))
    expect(names(sortRows(list, readSorting('name'), 'sv'))).toEqual([
      'Almvik',
      'Zenith',
      'Åkarp',
      'Ärtholmen',
      'Örtagården',
    ])
  })

  it('puts what has no value last in both directions, by name', () => {
    const list = [
      row('d'),
      row('b', { value: figureOf(0) }),
      row('c', { value: absent('suppressed') }),
      row('a', { value: figureOf(2) }),
    ]
    expect(names(sortRows(list, readSorting('value'), 'sv'))).toEqual(['b', 'a', 'c', 'd'])
    expect(names(sortRows(list, readSorting('-value'), 'sv'))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('is by number where there are numbers: 9 before 10', () => {
    const list = [10, 9, 100].map((count) => row(`${count}`, { residents: figureOf(count) }))
    expect(names(sortRows(list, readSorting('residents'), 'sv'))).toEqual(['9', '10', '100'])
  })

  it('loses no row, and is the same from whatever order it starts', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...KEYS), fc.boolean(), (list, key, isDescending) => {
        const sorting = { key, isDescending }
        const sorted = sortRows(list, sorting, 'sv')
        expect(names(sorted).toSorted()).toEqual(names(list).toSorted())
        expect(names(sortRows(sorted, sorting, 'sv'))).toEqual(names(sorted))
      }),
    )
  })

  it('stands in the address as a word', () => {
    for (const key of KEYS) {
      for (const isDescending of [true, false]) {
        expect(readSorting(writeTableOrder({ key, isDescending }))).toEqual({ key, isDescending })
      }
    }
    expect(readSorting('-shoes')).toEqual({ key: 'name', isDescending: false })
    expect(readSorting('')).toEqual({ key: 'name', isDescending: false })
  })
})

describe('the filter of rows', () => {
  const list = [
    row('Möllevången', { parent: 'Södra Innerstaden' }),
    row('Holma', { parent: 'Hyllie' }),
    row('Hyllievång'),
  ]

  it.each([
    ['molle', ['Möllevången']],
    ['VÅNG', ['Möllevången', 'Hyllievång']],
    ['hyllie', ['Holma', 'Hyllievång']],
    ['sodra inner', ['Möllevången']],
    ['  ', ['Möllevången', 'Holma', 'Hyllievång']],
    ['x', []],
    ['.*', []],
  ])('%j leaves %j', (text, left) => {
    expect(names(rowsNamed(list, text))).toEqual(left)
  })
})
