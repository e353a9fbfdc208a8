import { describe, expect, it } from 'vitest'
import { ALLOCATION_LIST_FINDINGS } from '../../src/domain/allocationListCodes.ts'
import { ALLOCATION_LIST } from '../../src/i18n/registerAllocationList.ts'
import { readAllocations } from '../../src/register/readAllocations.ts'
import type { SheetCell, Workbook } from '../../src/sheets/sheetTypes.ts'
import { fund, register, sek } from './checkFixtures.ts'

const base = register([], { funds: [fund('f', sek(10)), fund('g', sek(10))] })
const file = (...rows: readonly (readonly SheetCell[])[]): Workbook => ({
  fileName: 'bilaga-1.csv',
  sheets: [{ name: 'bilaga-1.csv', rows }],
})
const read = (...rows: readonly (readonly SheetCell[])[]) => readAllocations(file(...rows), base)
const codes = (...rows: readonly (readonly SheetCell[])[]) => read(...rows).findings.map(({ code }) => code)

const HEAD = ['Nämnd', 'Medel', 'Belopp']

describe('reading a list that divides money', () => {
  it('takes committees by id, name and the city’s abbreviations, and sums as text or number', () => {
    const { allocations, findings } = read(
      HEAD,
      ['A', 'f', '1 200 000 kr'],
      ['nämnd b', 'Medel g', 5],
      ['Fritidsförvaltningen', 'f', '2,5 mnkr'],
    )
    expect(findings).toEqual([])
    expect(allocations).toEqual([
      { committee: 'A', fund: 'f', status: 'granted', money: sek(1_200_000), source: null },
      { committee: 'B', fund: 'g', status: 'granted', money: sek(5), source: null },
      { committee: 'FRN', fund: 'f', status: 'granted', money: sek(2_500_000), source: null },
    ])
  })

  it('reads English headings below a title, with status, document and lines', () => {
    const { allocations } = read(
      ['Division of the money'],
      [],
      ['Committee', 'Amount', 'Status', 'Document', 'Lines', 'Fund'],
      ['A', 7, 'applied for', 'd', '3', 'f'],
    )
    expect(allocations).toEqual([
      { committee: 'A', fund: 'f', status: 'applied', money: sek(7), source: { document: 'd', lines: '3' } },
    ])
  })

  it('keeps unknown, undecided and zero apart', () => {
    const { allocations } = read(HEAD, ['A', 'f', null], ['A', 'f', 'ej beslutat'], ['A', 'f', 0])
    expect(allocations.map(({ money }) => money)).toEqual([{ state: 'unknown' }, { state: 'undecided' }, sek(0)])
  })

  it('stops at an inexact sum, an unknown committee and an unknown fund, with their rows', () => {
    const reading = read(HEAD, ['A', 'f', 'drygt 44 000 000'], ['Okända nämnden', 'f', 1], ['A', 'x', 1])
    expect(reading.allocations).toEqual([])
    expect(reading.findings.map(({ code, place }) => [code, place.row])).toEqual(
      expect.arrayContaining([
        ['numberNotExact', 2],
        ['committeeUnknown', 3],
        ['fundUnknown', 4],
      ]),
    )
  })

  it('never adds a total row, checks it, and says where it differs', () => {
    const lines = [
      ['A', 'f', 60],
      ['B', 'f', 40],
    ] as const
    expect(read(HEAD, ...lines, ['Summa', null, 100]).allocations).toHaveLength(2)
    expect(codes(HEAD, ...lines, ['Summa', null, 100])).toEqual([])
    expect(read(HEAD, ...lines, ['Totalt:', null, 90]).findings).toMatchObject([
      {
        severity: 'warning',
        code: 'totalDiffers',
        place: { row: 4 },
        details: { statedSek: 90, linesSek: 100, unknownCount: 0 },
      },
    ])
  })

  it('holds a total that names its fund against the lines of that fund, and notes one over several', () => {
    const lines = [
      ['A', 'f', 60],
      ['B', 'g', 40],
    ] as const
    expect(codes(HEAD, ...lines, ['Summa', 'f', 60], ['Summa', 'g', 40])).toEqual([])
    expect(codes(HEAD, ...lines, ['Summa', 'f', 61])).toEqual(['totalDiffers'])
    expect(codes(HEAD, ...lines, ['Summa', null, 100])).toEqual(['fundsSummed'])
  })

  it('holds no total against lines of several statuses, nor an unread one', () => {
    const mixed = [...HEAD, 'Läge']
    expect(codes(mixed, ['A', 'f', 60, 'sökt'], ['A', 'f', 40, 'beviljat'], ['Summa', null, 100])).toEqual([
      'totalUnreadable',
    ])
    expect(codes(HEAD, ['A', 'f', 60], ['Summa', null, 'drygt 60'])).toEqual(['totalUnreadable'])
  })

  it('takes the known lines as a lower limit where a line is unknown', () => {
    const lines = [
      ['A', 'f', 60],
      ['B', 'f', 'okänt'],
    ] as const
    expect(codes(HEAD, ...lines, ['Summa', null, 100])).toEqual([])
    expect(codes(HEAD, ...lines, ['Summa', null, 50])).toEqual(['totalDiffers'])
  })

  it('says that a file is no such list', () => {
    expect(codes(['Namn', 'Ort'], ['A', 'B'])).toEqual(['listMissing'])
    expect(readAllocations({ fileName: 'tom.csv', sheets: [] }, base).findings).toMatchObject([{ severity: 'fault' }])
  })

  it.each(['sv', 'en'] as const)('has words in %s for everything that it may find', (language) => {
    for (const code of ALLOCATION_LIST_FINDINGS) {
      const { what, why, can } = ALLOCATION_LIST[language][code]
      expect([what(() => 'X'), why, can].filter((part) => part.endsWith('.'))).toHaveLength(3)
    }
  })
})
