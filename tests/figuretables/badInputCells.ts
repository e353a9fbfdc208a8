/** Numbers, signs, codes and years as people and spreadsheets write them. */
import type { TableMapping } from '../../src/domain/delivery.ts'
import { type BadInput, input, plain, commas, without } from './badInputCase.ts'
import { NEW_GROUND, mapped, PLAIN, PLAIN_VALUES } from './tableCity.ts'

const cell = (
  text: string,
  finding: string | null,
  values: Readonly<Record<string, readonly (number | string)[]>> | null = null,
  mapping: Partial<TableMapping> = {},
): BadInput => {
  const findings = finding === null ? [] : [`fault|${finding}|2|Andel|${text}`.replace(/\|$/, '')]
  return input(`a share written ${JSON.stringify(text)}`, plain('12,5', text), findings, {
    values,
    mapping,
    ground: NEW_GROUND,
  })
}
const firstShare = (share: number | string) => ({ lowStandard: [share, ...PLAIN_VALUES.lowStandard.slice(1)] })

export const NUMBERS: readonly BadInput[] = [
  ...[' ', '\u00a0', '\u202f', '\u2009'].map((space) =>
    input(`C10 thousands by ${JSON.stringify(space)}`, plain('1 210', `1${space}210`), []),
  ),
  input('C11 a minus sign', plain('12,5', '\u22125,0'), ['fault|shareOutside|2|Andel|\u22125,0']),
  cell('\u20135', 'numberUnreadable'),
  cell('(5)', 'numberUnreadable'),
  cell('1.234', 'numberAmbiguous'),
  cell('1,234', 'numberAmbiguous'),
  cell('1,234.5', 'numberAmbiguous'),
  cell('12.5', 'decimalSignOther'),
  input('C13 an English export that is declared', commas.replace('1 210', '"1,210"'), [], {
    mapping: { decimal: 'point' },
  }),
  cell('12,5 %', null, firstShare(0.125)),
  cell('12,5 procent', null, firstShare(0.125)),
  cell('12,5 kr', 'unitMixed'),
  ...['..', '.', '-', '\u2013', 'x', '[c]', 'n/a'].map((sign) => cell(sign, 'signUnknown')),
  ...['', ' ', '\u00a0'].map((blank) => cell(blank, 'cellEmpty')),
  cell('#N/A', 'cellError'),
  cell('#DIV/0!', 'cellError'),
  ...(['suppressed', 'missing', 'notApplicable', 'notPublished', 'noResidents', 'undefined'] as const).map((state) =>
    cell('..', null, firstShare(state), { markers: { '..': state } }),
  ),
  cell('-', null, firstShare(0), { markers: { '-': 'zero' } }),
  cell('', null, firstShare('missing'), { markers: { '': 'missing' } }),
  cell('0', null, firstShare(0)),
  cell('0,0', null, firstShare(0)),
  cell('1e1', 'numberUnreadable'),
  cell('ca 5', 'numberNotExact'),
  cell('101', 'shareOutside'),
  cell('-1', 'shareOutside'),
  cell('2023-01-02', 'cellIsDate'),
  input('a count with decimals', plain('1 210', '1210,5'), ['fault|countNotWhole|2|Folkmängd|1210,5']),
  input('a negative count', plain('1 210', '-1210'), ['fault|figureNegative|2|Folkmängd|-1210']),
  input('a count in per cent', plain('1 210', '12 %'), ['fault|unitMixed|2|Folkmängd|12 %']),
]
const WAGE = (writtenAs: 'kronor' | 'thousandKronor') => ({ columns: [mapped('Lön', 'meanWage', { writtenAs })] })
const wages = (...cells: readonly string[]): string =>
  `Kod;Lön\n${cells.map((text, at) => `0110${at + 1};${text}\n`).join('')}`
const WAGES = { meanWage: [231, 150, 400, 290.5, 200, 'noResidents'] }

export const UNITS_OF_MEASURE: readonly BadInput[] = [
  input('C14 kronor', wages('231 000 kr', '150000', '400 000 kronor', '290500 SEK', '200 000:-'), [], {
    mapping: WAGE('kronor'),
    values: WAGES,
  }),
  input('C14 thousand kronor', wages('231 tkr', '150', '400', '290,5', '200 tkr'), [], {
    mapping: WAGE('thousandKronor'),
    values: WAGES,
  }),
  input(
    'C14 kronor and thousand kronor',
    wages('231 000 kr', '150 tkr', '400 000', '290500', '200 000'),
    ['fault|unitMixed|3|Lön|150 tkr'],
    { mapping: WAGE('kronor') },
  ),
  input(
    'IN-16 kronor that are said to be thousands',
    wages('231 000', '150 000', '400 000', '290 500', '200 000'),
    [
      ...['231 000', '150 000', '400 000', '290 500', '200 000'].map(
        (sum, at) => `fault|amountOutside|${at + 2}|Lön|${sum}`,
      ),
    ],
    { mapping: WAGE('thousandKronor') },
  ),
  input(
    'IN-16 thousands that are said to be kronor',
    wages('231', '150', '400', '290,5', '200'),
    ['warning|amountsSmall||Lön', 'fault|magnitudeOff||Lön|1000'],
    { mapping: WAGE('kronor') },
  ),
  input(
    'IN-16 one of them in kronor',
    wages('231', '150', '400 000', '290,5', '200'),
    ['fault|amountOutside|4|Lön|400 000'],
    { mapping: WAGE('thousandKronor') },
  ),
]
const code = (text: string, findings: readonly string[], mapping: Partial<TableMapping> = {}): BadInput =>
  input(`a code written ${text}`, plain('01101;', `${text};`), findings, { mapping })
const year = (text: string, findings: readonly string[]): BadInput =>
  input(`a year written ${text}`, PLAIN.replace('Kod', 'Kod;År').replace(/^(\d{5});/gm, `$1;${text};`), findings, {
    mapping: {
      yearColumn: 'År',
      columns: [
        mapped('Folkmängd', 'population', { year: null }),
        mapped('Andel', 'lowStandard', { writtenAs: 'percent', year: null }),
      ],
    },
  })
const normalised = (text: string) => [2, 3, 4, 5, 6].map((row) => `note|yearNormalised|${row}|År|${text}`)
const unreadable = (text: string) => [
  'fault|noRows|1',
  ...[2, 3, 4, 5, 6].map((row) => `fault|yearUnreadable|${row}|År|${text}`),
]

export const CODES_AND_YEARS: readonly BadInput[] = [
  code('1101', ['warning|codeZerosRestored|2|Kod|1101'], { codeWidth: 5 }),
  code('1101', [without(), 'fault|unitUnknown|2|Kod|1101']),
  code('1E05', [without(), 'fault|codeScientific|2|Kod|1E05']),
  code('2-mar', [without(), 'fault|codeIsDate|2|Kod|2-mar']),
  code('1-2', [without(), 'fault|codeIsDate|2|Kod|1-2']),
  code('43831', [without(), 'fault|codeIsDate|2|Kod|43831']),
  year('2024', []),
  year('2024-12-31', normalised('2024-12-31')),
  year('2 024', normalised('2 024')),
  year('2024.0', normalised('2024.0')),
  year('2024/25', unreadable('2024/25').slice(1)),
  year('24', unreadable('24').slice(1)),
  year('45657', unreadable('45657').slice(1)),
]
