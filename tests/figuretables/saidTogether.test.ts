/** What is wrong in the same way in many places is said once, with how many and the first of them. */
import { describe, expect, it } from 'vitest'
import { unitLevel } from '../../src/domain/units.ts'
import { intakeFindingText } from '../../src/i18n/intakeFindings.ts'
import type { TableReading } from '../../src/figuretables/readFigureTable.ts'
import { mapped, NEW_GROUND, POPULATION, readText, SHARE, short, UNITS } from './tableCity.ts'

const said = ({ findings }: TableReading, code: string): readonly string[] =>
  findings.filter((one) => one.code === code).map((one) => intakeFindingText(one, 'sv').replace(/\s/gu, ' '))

const [PLACE = { id: '', name: '', point: [0, 0], areaHectares: 0, isInhabited: true, parents: {} } as const] = UNITS
const MANY = Array.from({ length: 9 }, (_, at) => ({ ...PLACE, id: `0110${at + 1}`, name: `Område ${at + 1}` }))
const WIDE_GROUND = {
  ...NEW_GROUND,
  levels: new Map([['delomrade' as const, unitLevel('delomrade', 'delomrade-toy', MANY, [])]]),
}

describe('areas without a row', () => {
  const text = `Kod;År;Folkmängd\n${MANY.map(({ id }, at) => `${id};${at < 3 ? 2023 : 2024};${100 + at}\n`).join('')}`
  const byYear = { yearColumn: 'År', columns: [{ ...POPULATION, year: null }], withoutFigures: [] }

  it('are said once for each year, with the first of them', async () => {
    const reading = await readText(text, byYear, WIDE_GROUND)
    expect(said(reading, 'unitsWithoutRow')).toEqual([
      'Rader (2023) finns bara för 3 av 9 områden. 6 saknas: Område 4 (01104), Område 5 (01105), Område 6 (01106), Område 7 (01107), Område 8 (01108) och 1 till. Lägg till raderna, eller ange att områdena saknar uppgifter.',
    ])
    expect(short(reading)).toContain('fault|unitWithoutRow|||Område 1')
    expect(reading.delivery).toBeNull()
  })

  it('are counted without those that are known to have none', async () => {
    const withoutFigures = ['01104', '01105', '01106']
    const reading = await readText(text.replaceAll(/^0110[456].*\n/gm, ''), { ...byYear, withoutFigures }, WIDE_GROUND)
    expect(said(reading, 'unitsWithoutRow')).toEqual([])
    expect(reading.findings.filter(({ code }) => code === 'unitWithoutRow')).toHaveLength(6)
  })
})

describe('a column of counts that is taken for shares', () => {
  const table = (...cells: readonly string[]) =>
    `Kod;Andel\n${cells.map((cell, at) => `0110${at + 1};${cell}\n`).join('')}`
  const asShares = { columns: [SHARE] }

  it('is one fault', async () => {
    const reading = await readText(table('4 330', '592', '1 040', '88', '2 210'), asShares, NEW_GROUND)
    expect(said(reading, 'columnNotShares')).toEqual([
      '4 av 5 tal är över 100: kolumnen ser ut att vara ett antal, inte en andel. Ange ett lager för antal, eller kolumnen med andelen.',
    ])
    expect(reading.findings).toHaveLength(1)
    expect(reading.delivery).toBeNull()
  })

  it('is per cent where shares from 0 to 1 are said and nothing is above 100', async () => {
    const columns = [mapped('Andel', 'lowStandard', { writtenAs: 'proportion' })]
    const reading = await readText(table('12', '34', '5', '21', '15'), { columns }, NEW_GROUND)
    expect(said(reading, 'columnNotShares').join()).toContain(
      '5 av 5 tal är över 1: kolumnen ser ut att vara i procent',
    )
  })

  it('is none where a few numbers slipped', async () => {
    const reading = await readText(table('12', '340', '5', '21', '15'), asShares, NEW_GROUND)
    expect(short(reading)).toEqual(['fault|shareOutside|3|Andel|340'])
  })
})
