import { describe, expect, it } from 'vitest'
import { AREA_FINDINGS } from '../../src/domain/areaFindingCodes.ts'
import { NOWHERE, type Finding } from '../../src/domain/finding.ts'
import { FILE_FINDINGS } from '../../src/domain/findingCodes.ts'
import { DOOR_FINDINGS, MAPPING_FINDINGS } from '../../src/domain/intakeFindingCodes.ts'
import { PROTECTION_FINDINGS } from '../../src/domain/protectionFindingCodes.ts'
import { TABLE_FINDINGS } from '../../src/domain/tableFindingCodes.ts'
import { findingPlaceText, findingWhereText, intakeFindingText } from '../../src/i18n/intakeFindings.ts'

const finding = (code: string, parts: Partial<Finding> = {}): Finding => ({
  severity: 'fault',
  code,
  place: NOWHERE,
  effortId: null,
  found: 'X',
  details: {},
  ...parts,
})

const LISTS = {
  areas: Object.keys(AREA_FINDINGS),
  tables: Object.keys(TABLE_FINDINGS),
  protection: Object.keys(PROTECTION_FINDINGS),
  files: [...FILE_FINDINGS],
  door: [...DOOR_FINDINGS],
  mappings: [...MAPPING_FINDINGS],
}
const CODES = Object.values(LISTS).flat()

describe('the texts of everything that the door can say', () => {
  it.each(CODES)('has %s in both languages', (code) => {
    const [sv, en] = [intakeFindingText(finding(code), 'sv'), intakeFindingText(finding(code), 'en')]
    for (const text of [sv, en]) {
      expect(text).not.toContain(code)
      expect(text).not.toMatch(/undefined|\[object|NaN/)
      expect(text.length).toBeGreaterThan(15)
    }
    expect(sv).not.toBe(en)
  })

  it('has one rule a code, whoever checks it', () => {
    expect(CODES.filter((code, at) => CODES.indexOf(code) !== at)).toEqual([])
  })

  it('writes numbers as each language does, and years without groups', () => {
    const told = finding('tooManyFiles', { details: { most: 12_345.5 } })
    expect(intakeFindingText(told, 'sv').replace(/\s/gu, ' ')).toContain('12 345,5')
    expect(intakeFindingText(told, 'en')).toContain('12,345.5')
    const twice = finding('figuresTwice', { details: { year: 2025 } })
    expect(intakeFindingText(twice, 'sv')).toContain('2025')
  })

  it('speaks of one as of one, and says where a column is left without any figure', () => {
    const told = (code: string, details: Finding['details'], language: 'sv' | 'en' = 'sv') =>
      intakeFindingText(finding(code, { details }), language)
    expect(told('sharesHidden', { cells: 1, below: 50, left: 9 })).toMatch(/^1 andel döljs: .*antal\.$/)
    expect(told('sharesHidden', { cells: 12, below: 50, left: 0 })).toMatch(
      /^12 andelar .*Inget tal i kolumnen visas\.$/,
    )
    expect(told('areasTooFew', { areas: 1, below: 30 }, 'en')).toMatch(/^1 area has fewer/)
    expect(told('baseNotGiven', { cells: 136 })).toMatch(/^Alla 136 tal i kolumnen döljs/)
    expect(told('baseNotGiven', { cells: 1 }, 'en')).toMatch(/^The only figure of the column is left out/)
  })

  it('says of findings that are left out what they say, and not the name of their rule', () => {
    const more = finding('areasMoreFindings', { found: 'Punkt', details: { rule: 'areasGeometryKind', count: 50 } })
    expect(intakeFindingText(more, 'sv')).toMatch(/ytterligare 50 .*Området är Punkt, inte Polygon/)
    expect(intakeFindingText(more, 'en')).toMatch(/another 50 .*The area is Punkt, not Polygon/)
  })

  it('calls what is said of a file by one word, which also fits a reader without a file of mappings', () => {
    const about = [...LISTS.areas, ...LISTS.tables, ...LISTS.protection, ...LISTS.door]
    const texts = about.map((code) => [intakeFindingText(finding(code), 'sv'), intakeFindingText(finding(code), 'en')])
    for (const [sv = '', en = ''] of texts) {
      expect(sv).not.toMatch(/mappning(?!sfil)/i)
      expect(en).not.toMatch(/mapping(?! file)/i)
    }
  })

  it('shows a code that it does not know as it is, also one that every object has', () => {
    expect(intakeFindingText(finding('toString'), 'sv')).toBe('toString')
  })

  it('says where: file, sheet, row and column, and areas by their number', () => {
    const place = { file: 'a.xlsx', sheet: 'Blad 1', row: 3, column: 'Kod' }
    expect(findingPlaceText(place, 'sv')).toBe('a.xlsx, Blad 1, rad 3, kolumn "Kod"')
    expect(findingPlaceText({ ...place, sheet: 'a.xlsx', row: null }, 'en')).toBe('a.xlsx, column "Kod"')
    expect(findingWhereText(finding('areaTwice', { place }), 'sv')).toBe('a.xlsx, Blad 1, område nr 3, egenskap "Kod"')
    expect(findingPlaceText(NOWHERE, 'sv')).toBe('')
  })
})
