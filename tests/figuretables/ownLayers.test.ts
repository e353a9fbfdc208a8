import { describe, expect, it } from 'vitest'
import type { LayerDescription, MappedColumn, WrittenAs } from '../../src/domain/delivery.ts'
import { mapped, NEW_GROUND, readText, short, shownOf } from './tableCity.ts'

const COUNT: LayerDescription = {
  name: { sv: 'Tomma lokaler', en: 'Empty premises' },
  group: 'housing',
  kind: 'count',
  unit: 'dwellings',
  statistic: 'count',
  population: { sv: 'alla lokaler', en: 'all premises' },
  isSensitive: false,
}
const SHARE: LayerDescription = { ...COUNT, kind: 'share', unit: 'percent', statistic: 'share' }
const AMOUNT: LayerDescription = { ...COUNT, group: 'income', kind: 'amount', unit: 'tkr', statistic: 'mean' }

const own = (describes: LayerDescription, writtenAs: WrittenAs, given: Partial<MappedColumn> = {}): MappedColumn =>
  mapped('Värde', 'own-varde', { describes, writtenAs, ...given })

const table = (...cells: readonly string[]): string =>
  `Kod;Värde\n${cells.map((cell, at) => `0110${at + 1};${cell}\n`).join('')}`
const read = (text: string, column: MappedColumn) =>
  readText(text, { columns: [column], markers: { '..': 'suppressed', '-': 'zero' } }, NEW_GROUND)

describe('the figures of a layer that comes with a file', () => {
  it.each<[string, MappedColumn, readonly string[], readonly (number | string)[]]>([
    ['counts', own(COUNT, 'plain'), ['12', '1 340', '..', '-', '7'], [12, 1340, 'suppressed', 0, 7]],
    ['per cent', own(SHARE, 'percent'), ['12,5', '100', '..', '-', '0,5 %'], [0.125, 1, 'suppressed', 0, 0.005]],
    [
      'shares from 0 to 1',
      own(SHARE, 'proportion'),
      ['0,125', '1', '..', '-', '0,005'],
      [0.125, 1, 'suppressed', 0, 0.005],
    ],
    [
      'thousand kronor',
      own(AMOUNT, 'thousandKronor'),
      ['231,5', '402 tkr', '..', '198', '288'],
      [231.5, 402, 'suppressed', 198, 288],
    ],
    [
      'kronor',
      own(AMOUNT, 'kronor'),
      ['231 500', '402 000 kr', '..', '198000', '288 000:-'],
      [231.5, 402, 'suppressed', 198, 288],
    ],
    [
      'price base amounts',
      own({ ...AMOUNT, unit: 'pbb' }, 'plain'),
      ['2,5', '4', '..', '3,25', '2'],
      [2.5, 4, 'suppressed', 3.25, 2],
    ],
  ])('are %s as they are held', async (_, column, cells, figures) => {
    const reading = await read(table(...cells), column)
    expect(shownOf(reading, 'own-varde')).toEqual([...figures, 'noResidents'])
  })

  it.each<[string, MappedColumn, string, string]>([
    ['per cent in a column of shares', own(SHARE, 'proportion'), '12,5', 'shareOutside'],
    ['a per cent sign in a column of shares', own(SHARE, 'proportion'), '0,1 %', 'unitMixed'],
    ['more than everybody', own(SHARE, 'percent'), '100,1', 'shareOutside'],
    ['half a dwelling', own(COUNT, 'plain'), '12,5', 'countNotWhole'],
    ['kronor in a column of thousands', own(AMOUNT, 'thousandKronor'), '231 500 kr', 'unitMixed'],
    ['too many price base amounts', own({ ...AMOUNT, unit: 'pbb' }, 'plain'), '101', 'amountOutside'],
  ])('are refused as %s', async (_, column, cell, code) => {
    const reading = await read(table(cell, '0,2', '0,3', '0,4', '0,6'), column)
    expect(short(reading)).toContain(`fault|${code}|2|Värde|${cell}`)
    expect(reading.delivery).toBeNull()
  })
})

describe('a layer that comes with a file', () => {
  it('says what it is and where it comes from', async () => {
    const reading = await read(table('1', '2', '3', '4', '5'), own({ ...COUNT, isSensitive: true }, 'plain'))
    expect(reading.delivery?.layers).toEqual([
      {
        id: 'own-varde',
        group: 'housing',
        kind: 'count',
        unit: 'dwellings',
        statistic: 'count',
        name: COUNT.name,
        short: COUNT.name,
        sentence: {
          sv: 'Tomma lokaler i hela kommunen: {value}.',
          en: 'Empty premises in the whole municipality: {value}.',
        },
        population: COUNT.population,
        definition: {
          sv: 'Tomma lokaler. Underlag: alla lokaler. Uppgifter ur filen tabell.csv, lämnade av Stadskontoret: Områdesfakta.',
          en: 'Empty premises. Base: all premises. Figures from the file tabell.csv, delivered by Stadskontoret: Områdesfakta.',
        },
        source: 'own-tabell',
        breaks: null,
        isSplitBySex: false,
        seriesBreaks: [],
        isSensitive: true,
      },
    ])
  })

  it('is split by sex where the file has a sex', async () => {
    const text = 'Kod;V;M\n01101;1;2\n01102;2;3\n01103;3;4\n01104;4;5\n01105;5;6\n'
    const ofSex = (column: string, sex: 'women' | 'men') => ({ ...own(COUNT, 'plain', { sex }), column })
    const reading = await readText(text, { columns: [ofSex('V', 'women'), ofSex('M', 'men')] }, NEW_GROUND)
    expect(reading.delivery?.layers.map(({ isSplitBySex }) => isSplitBySex)).toEqual([true])
    expect(reading.delivery?.columns.map(({ column }) => column.sex)).toEqual(['women', 'men'])
  })

  it.each<[string, MappedColumn, string]>([
    ['the id of a known layer', own(COUNT, 'plain', { layer: 'population' }), 'layerUnknown'],
    ['an id that does not begin as its own', own(COUNT, 'plain', { layer: 'varde' }), 'layerUnknown'],
    ['no description', mapped('Värde', 'own-varde'), 'layerUnknown'],
    ['counts in per cent', own({ ...COUNT, unit: 'percent' }, 'plain'), 'layerWrong'],
    ['a share that is a median', own({ ...SHARE, statistic: 'median' }, 'percent'), 'layerWrong'],
    ['an empty name', own({ ...COUNT, name: { sv: ' ', en: 'x' } }, 'plain'), 'layerWrong'],
    ['counts written as kronor', own(COUNT, 'kronor'), 'writtenAsWrong'],
    ['shares written as they stand', own(SHARE, 'plain'), 'writtenAsWrong'],
    ['a layer that is computed', mapped('Värde', 'density'), 'layerWrong'],
  ])('cannot have %s', async (_, column, code) => {
    const reading = await read(table('1', '2', '3', '4', '5'), column)
    expect(reading.findings.map((finding) => finding.code)).toContain(code)
    expect(reading.delivery).toBeNull()
  })
})
