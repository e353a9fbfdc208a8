/** Numbered cases of cells, held at the door itself: what comes out, or the one rule that each breaks. */
import { describe, expect, it } from 'vitest'
import type { TableMapping } from '../../src/domain/delivery.ts'
import type { Figure } from '../../src/domain/figures.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { formatNumber } from '../../src/symbology/format.ts'
import { column, csvText, given, GROUND, tableMapping, tableRows } from './madeTown.ts'

const [PEOPLE, RENTAL, MEDIAN] = [2, 4, 5]

/** The table with other texts in the row of the first area. */
const rowsWith = (texts: Readonly<Record<number, string>>): string[][] =>
  tableRows().map((cells, row) => (row === 1 ? cells.map((cell, at) => texts[at] ?? cell) : cells))

async function opened(rows: string[][], mapping: TableMapping) {
  const { tables, findings } = await openFiles([given('folk.csv', csvText(rows))], [mapping], GROUND, DEFAULT_RULES)
  const faults = findings
    .filter(({ severity }) => severity === 'fault')
    .map(({ code, place }) => `${code} ${place.row ?? ''}`)
  return { columns: tables[0]?.columns ?? [], faults, codes: findings.map(({ code }) => code) }
}

async function reading(texts: Readonly<Record<number, string>>, parts: Partial<TableMapping> = {}) {
  return opened(rowsWith(texts), tableMapping(parts))
}

async function first(layer: string, texts: Readonly<Record<number, string>>, parts: Partial<TableMapping> = {}) {
  const { columns, faults } = await reading(texts, parts)
  return faults.length > 0 ? faults : columns.find(({ column: one }) => one.layer === layer)?.column.figures[0]
}

const value = (number: number): Figure => ({ state: 'value', value: number })

describe('cells at the door', () => {
  it.each(['1.214', '1,214'])('C12: %s can be two numbers, and is neither', async (text) => {
    expect((await reading({ [PEOPLE]: text })).faults).toHaveLength(1)
  })

  it.each(['..', '.', '-', '–', 'x', '[c]', 'n/a', '#N/A', '#DIV/0!', '', ' '])(
    'C15: the sign %j means what the mapping says, and without it nothing',
    async (text) => {
      const { faults, columns } = await reading({ [MEDIAN]: text }, { markers: {} })
      expect(columns).toEqual([])
      expect(faults).toHaveLength(1)
      if (text.startsWith('#')) return
      const said = await first('medianStandard', { [MEDIAN]: text }, { markers: { [text.trim()]: 'notApplicable' } })
      expect(said).toEqual({ state: 'notApplicable' })
    },
  )

  it('C16: a written 0 is 0, and an empty cell is missing', async () => {
    expect(await first('tenureRental', { [RENTAL]: '0' })).toEqual(value(0))
    expect(await first('tenureRental', { [RENTAL]: '0,0' })).toEqual(value(0))
    expect(await first('tenureRental', { [RENTAL]: '' })).toEqual({ state: 'missing' })
  })

  it('C17: a number that rounds to 0 from below is written without a minus', () => {
    expect(formatNumber(-0.04, 'sv', { digits: 1 })).toBe('0,0')
  })

  it('C18: zeros that a spreadsheet has taken away come back where the width of the codes is said', async () => {
    const shorter = rowsWith({ 0: '101' })
    expect((await opened(shorter, tableMapping())).columns).toEqual([])
    const restored = await opened(shorter, tableMapping({ codeWidth: 4 }))
    expect(restored.faults).toEqual([])
    expect(restored.codes).toContain('codeZerosRestored')
    expect(restored.columns[0]?.column.figures[0]).toEqual(value(1214))
  })

  it.each([
    ['1E05', 'codeScientific'],
    ['2-mar', 'codeIsDate'],
    ['43831', 'codeIsDate'],
  ])('C19: the code %s is what a spreadsheet has made of another', async (text, code) => {
    const { faults, columns } = await reading({ 0: text })
    expect(columns).toEqual([])
    expect(faults).toContain(`${code} 2`)
  })

  it('C20: a year is read in the ways in which years are exported, and refused in others', async () => {
    const yearly = (year: string) => {
      const rows = tableRows().map((cells, row) => [...cells.slice(0, 3), row === 0 ? 'År' : year])
      const columns = [column('Invånare', 'population', { year: null })]
      return opened(rows, tableMapping({ yearColumn: 'År', columns }))
    }
    for (const year of ['2025', '2 025', '2025.0', '2025-12-31']) {
      expect((await yearly(year)).columns.map(({ column: one }) => one.year)).toEqual([2025])
    }
    for (const year of ['25', '20255', 'i fjol']) expect((await yearly(year)).columns).toEqual([])
  })

  it('C40: a median of twelve people is left out', async () => {
    const rows = [
      ['Kod', 'Median', 'Svarande'],
      ...tableRows()
        .slice(1)
        .map((cells, at) => [cells[0] ?? '', cells[MEDIAN] ?? '', at === 0 ? '12' : '640']),
    ]
    const columns = [column('Median', 'medianStandard', { writtenAs: 'thousandKronor', base: 'Svarande' })]
    const { columns: read, faults } = await opened(rows, tableMapping({ columns, protection: 'none' }))
    expect(faults).toEqual([])
    expect(read[0]?.column.figures.map(({ state }) => state)).toEqual([
      'suppressed',
      ...Array<string>(11).fill('value'),
    ])
  })

  it('C41: all of forty people is left out', async () => {
    const all = await reading({ [PEOPLE]: '40', [RENTAL]: '100' }, { protection: 'none' })
    expect(all.faults).toEqual([])
    expect(all.columns.map(({ column: one }) => one.figures[0]?.state)).toEqual(all.columns.map(() => 'fewResidents'))
  })
})
