import { describe, expect, it } from 'vitest'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'
import { readFigure } from '../../src/register/ownNeedCells.ts'
import { readOwnNeed } from '../../src/register/readOwnNeed.ts'
import type { SheetCell, Workbook } from '../../src/sheets/sheetTypes.ts'

const area = (id: string, name: string, isInhabited = true): ArealUnit => ({
  id,
  name,
  point: [13, 55.6],
  areaHectares: 10,
  isInhabited,
  parents: {},
})
const LEVEL = unitLevel(
  'delomrade',
  'test',
  [area('101', 'Lindängen'), area('102', 'Hermodsdal'), area('103', 'Östra Hamnen', false)],
  [],
)

const bookOf = (...rows: readonly (readonly SheetCell[])[]): Workbook => ({
  fileName: 'barn.xlsx',
  sheets: [{ name: 'Blad1', rows }],
})
const read = (...rows: readonly (readonly SheetCell[])[]) => readOwnNeed(bookOf(...rows), LEVEL)
const codes = (...rows: readonly (readonly SheetCell[])[]) => read(...rows).findings.map(({ code }) => code)
const HEAD = ['Delområde', 'Barn i hushåll med låg standard', 'Andel, %']

describe('one cell', () => {
  it.each([
    [1250, 1250],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['12,5', 12.5],
    ['25,6 %', 25.6],
    [0, 0],
    ['0', 0],
  ])('reads %j as %d', (cell, value) => {
    expect(readFigure(cell)).toEqual({ state: 'value', value })
  })

  it.each([
    [null, 'missing'],
    [' ', 'missing'],
    ['..', 'missing'],
    ['Skyddat', 'suppressed'],
    ['x', 'suppressed'],
  ])('reads %j as %s, never as 0', (cell, state) => {
    expect(readFigure(cell)).toEqual({ state })
  })

  it.each([
    ['-', 'notANumber'],
    ['12-15', 'notANumber'],
    ['1E05', 'notANumber'],
    [new Date('2024-03-02'), 'notANumber'],
    ['1.234', 'ambiguousNumber'],
    [-3, 'negative'],
    ['−3', 'negative'],
  ])('names what is wrong with %j: %s', (cell, fault) => {
    expect(readFigure(cell)).toBe(fault)
  })
})

describe('a file of need', () => {
  it('is read by names and ids, with shares in per cent', () => {
    const { need, findings } = read(HEAD, ['lindängen ', 40, '20,5'], [102, '1 010', 30])
    expect(findings).toEqual([])
    expect(need?.name).toBe('Barn i hushåll med låg standard')
    expect([...(need?.counts ?? [])]).toEqual([
      ['101', { state: 'value', value: 40 }],
      ['102', { state: 'value', value: 1010 }],
    ])
    expect(need?.rates?.get('101')).toEqual({ state: 'value', value: 0.205 })
  })

  it('needs no shares', () => {
    expect(read(HEAD.slice(0, 2), ['Lindängen', 40], ['Hermodsdal', 9]).need?.rates).toBeNull()
  })

  it('says which inhabited areas have no row, and keeps them without a figure', () => {
    const { need, findings } = read(HEAD, ['Lindängen', 40, 20])
    expect(findings).toMatchObject([{ code: 'areasWithoutRow', severity: 'warning', found: 'Hermodsdal' }])
    expect(need?.counts.has('102')).toBe(false)
  })

  it('lists all faults at once with their rows', () => {
    const { need, findings } = read(
      HEAD,
      ['Lindängen', 'många', 120],
      ['Fosie', 5, 10],
      ['Lindängen', 6, 10],
      ['Hermodsdal', -1, 10],
      ['Malmö', 50, 10],
    )
    expect(need).toBeNull()
    expect(findings.map(({ code, place }) => [code, place.row])).toEqual([
      ['notANumber', 2],
      ['rateAbove100', 2],
      ['unknownArea', 3],
      ['repeatedArea', 4],
      ['negative', 5],
      ['totalRow', 6],
      ['noCounts', null],
    ])
  })

  it('asks for the columns that it lacks', () => {
    expect(codes(['bara en'])).toEqual(['noRows'])
    expect(codes(['Plats', 'Antal'], ['Lindängen', 1])).toEqual(['noAreaColumn'])
    expect(codes(['Område', 'Andel'], ['Lindängen', 1])).toEqual(['noCountColumn'])
  })

  it('does not take fractions for per cent', () => {
    expect(codes(HEAD, ['Lindängen', 40, 0.2], ['Hermodsdal', 9, 0.31])).toEqual(['ratesAsFractions'])
  })
})
