import { describe, expect, it } from 'vitest'
import { areaRows, cityRow, effortsNaming, gradeOf } from '../../src/analysis/areaTable.ts'
import { layerField } from '../../src/analysis/layerField.ts'
import type { FigureTable } from '../../src/domain/dataset.ts'
import { absent, figureOf, type FigureColumn } from '../../src/domain/figures.ts'
import { blankEffort, type Effort, EMPTY_REGISTER, type Place, type Register } from '../../src/domain/interventions.ts'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'
import { askedFor, columnOf, layerOf } from '../fixtures/smallTable.ts'

const unit = (id: string, given: Partial<ArealUnit> = {}): ArealUnit => ({
  id,
  name: id.toUpperCase(),
  point: [13, 55.6],
  areaHectares: 10,
  isInhabited: true,
  parents: {},
  ...given,
})
const LEVEL = unitLevel(
  'delomrade',
  '2025',
  [
    unit('a', { parents: { stadsdel: 'west' } }),
    unit('b', { parents: { stadsdel: 'lost' } }),
    unit('c', { isInhabited: false }),
  ],
  [],
)
const LARGER = unitLevel('stadsdel', '2025', [unit('west', { name: 'West' })], [])

const people = columnOf('population', [figureOf(100), figureOf(0), absent('noResidents')], {
  city: figureOf(100),
  basis: 'estimate',
})
const tenure = (year: number, rental: number): FigureColumn[] =>
  ['tenureRental', 'tenureCooperative', 'tenureOwner'].map((layer, form) =>
    columnOf(layer, [figureOf(form === 0 ? rental : 0), absent('notApplicable'), absent('noResidents')], { year }),
  )

const tableOf = (...columns: FigureColumn[]): FigureTable => ({
  level: 'delomrade',
  columns: [people, ...columns],
  quality: [0.9, 0.4, 0.3],
})
const rowsOf = (table: FigureTable, register?: Register) => {
  const field = layerField(table, askedFor(layerOf(), { level: 'delomrade' }), 0.6)
  if (field === undefined) throw new Error('the table lacks the column')
  const sources = { level: LEVEL, larger: LARGER, field, table, register }
  return { rows: areaRows(sources), city: cityRow('Malmö', field, table, register) }
}

const place = (...delomraden: string[]): Place => ({
  name: delomraden.join(' '),
  level: 'delomrade',
  unitId: null,
  delomraden,
  reading: null,
  share: null,
})
const effort = (id: string, given: Partial<Effort>): Effort => ({
  ...blankEffort(id, { sv: id, en: id }, 'running'),
  precision: 'areas',
  ...given,
})
const REGISTER: Register = {
  ...EMPTY_REGISTER,
  efforts: [
    effort('one', { places: [place('a', 'b')] }),
    effort('two', { places: [place('a'), place('a')] }),
    effort('old', { places: [place('a')], isHistory: true }),
    effort('city', { precision: 'city' }),
  ],
}

describe('the rows of the table', () => {
  it('say each area with its larger one, and none where that is not known', () => {
    expect(rowsOf(tableOf()).rows.map(({ name, parent }) => [name, parent])).toEqual([
      ['A', 'West'],
      ['B', null],
      ['C', null],
    ])
  })

  it('keep zero residents apart from none known', () => {
    const { rows, city } = rowsOf(tableOf())
    expect(rows.map(({ residents }) => residents)).toEqual([figureOf(100), figureOf(0), absent('noResidents')])
    expect(city.residents).toEqual(figureOf(100))
  })

  it('tell no quality of an area where nobody lives', () => {
    expect(rowsOf(tableOf()).rows.map(({ quality }) => quality)).toEqual([0.9, 0.4, null])
  })

  it('take tenure from the nearest year, the later of two as near, within five years', () => {
    const rental = (table: FigureTable) => rowsOf(table).rows[0]?.tenure[0]
    expect(rental(tableOf(...tenure(2020, 0.2), ...tenure(2023, 0.3), ...tenure(2025, 0.5)))).toEqual(figureOf(0.5))
    expect(rental(tableOf(...tenure(2019, 0.2)))).toEqual(figureOf(0.2))
    expect(rental(tableOf(...tenure(2018, 0.2)))).toBeUndefined()
    expect(rowsOf(tableOf(...tenure(2024, 0.2))).rows[1]?.tenure[0]).toEqual(absent('notApplicable'))
  })

  it('count the current efforts that name an area, each once', () => {
    const { rows, city } = rowsOf(tableOf(), REGISTER)
    expect(rows.map(({ efforts }) => efforts)).toEqual([2, 1, 0])
    expect(city.efforts).toBe(2)
  })

  it('have no count where there is no register, or the level is another', () => {
    expect(rowsOf(tableOf()).rows.map(({ efforts }) => efforts)).toEqual([null, null, null])
    expect(rowsOf(tableOf()).city.efforts).toBeNull()
    expect(effortsNaming(REGISTER, 'deso', 'a')).toBeNull()
  })
})

it.each([
  [1, 'high'],
  [0.8, 'high'],
  [0.7999, 'medium'],
  [0.5, 'medium'],
  [0.4999, 'low'],
  [0, 'low'],
])('an estimate of quality %d is graded %s', (quality, grade) => {
  expect(gradeOf(quality)).toBe(grade)
})
