/** Rows that do not meet the units, and figures that cannot be right. */
import type { TableMapping } from '../../src/domain/delivery.ts'
import { type BadInput, NAMED, BY_NAME, input, plain, withLine, without } from './badInputCase.ts'
import { NEW_GROUND, LAST, mapped, PLAIN, POPULATION } from './tableCity.ts'

export const ROWS: readonly BadInput[] = [
  input('C27 a row twice', withLine('01101;1 210;12,5'), ['warning|rowTwice|7|Kod|01101']),
  input('C27 a row twice with other figures', withLine('01101;1 211;12,5'), ['fault|rowTwiceDifferent|7|Kod|01101']),
  input('C28 people without an area', withLine('Restpost;30;12'), ['fault|residualUndeclared|7|Kod|Restpost']),
  input('C28 people without an area, declared', withLine('Restpost;30;12'), [], {
    mapping: { residuals: ['Restpost'] },
  }),
  input(
    'C29 a name that is misspelt',
    NAMED.replace('Möllevången', 'Mollevangen'),
    [without(), 'fault|unitUnknown|2|Område|Mollevangen'],
    { mapping: BY_NAME },
  ),
  input('C30 a unit without a row', plain('01103;570;5,25\n', ''), [without('Ärtholmen')]),
  input('C30 a unit without a row, declared', plain('01103;570;5,25\n', ''), [], {
    mapping: { withoutFigures: ['01103', '01106'] },
    values: { population: [1210, 3380, 'missing', 900, 2090, 'noResidents'] },
  }),
  input('C30 a unit with a row that is declared to have none', PLAIN, ['warning|rowForUnitWithout|4|Kod|01103'], {
    mapping: { withoutFigures: ['01103', '01106'] },
  }),
  input('C31 a total', withLine('Staden;8150;18'), ['fault|totalUndeclared|7|Kod|Staden']),
  input('C31 a total in words', withLine('Totalt;;18').replaceAll(';;', ';0;'), ['fault|totalUndeclared|7|Kod|Totalt']),
  input('C31 a total, declared', withLine('Staden;8150;18'), [], { mapping: { totals: ['Staden'] } }),
  input('C32 a larger level in the same file', withLine('soder;5000;18'), ['fault|unitOfOtherLevel|7|Kod|soder']),
  input('C32 its name', `${NAMED}Södra Staden;5000;18\n`, ['fault|unitOfOtherLevel|7|Område|Södra Staden'], {
    mapping: BY_NAME,
  }),
  input('IN-17 a blank of merged cells', plain('01102;', ';'), [without('Rosengård'), 'fault|unitEmpty|3|Kod']),
  input(
    'IN-14 letters in parts, spaces and hidden signs',
    NAMED.replace('Möllevången', ' Mo\u0308lle\u00adva\u030angen\u00a0'),
    ['warning|hiddenSignsRemoved|2|Område|Möllevången'],
    { mapping: BY_NAME },
  ),
  input(
    'IN-14 capitals',
    NAMED.replace('Möllevången', 'MÖLLEVÅNGEN'),
    [without(), 'fault|unitUnknown|2|Område|MÖLLEVÅNGEN'],
    { mapping: BY_NAME },
  ),
]
const tenure = (rows: readonly string[]): string =>
  `Kod;Hyra;Äga\n${rows.map((row, at) => `0110${at + 1};${row}\n`).join('')}`
const TENURE = {
  columns: [
    mapped('Hyra', 'tenureRental', { writtenAs: 'percent' }),
    mapped('Äga', 'tenureOwner', { writtenAs: 'percent' }),
  ],
}
const people = (...counts: readonly (number | string)[]): string =>
  `Kod;Folkmängd\n${counts.map((count, at) => `0110${at + 1};${count}\n`).join('')}`
const PEOPLE = { columns: [POPULATION] }

export const PLAUSIBILITY: readonly BadInput[] = [
  input(
    'C34 shares from 0 to 1 where per cent are said',
    PLAIN.replace(/[\d,]+$/gm, (text) => (text === '33' ? '0,33' : '0,1')),
    [
      'warning|sharesSmall||Andel',
      'warning|changedMuch|2|Andel|0.1',
      'warning|changedMuch|3|Andel|0.3',
      'warning|changedMuch|4|Andel|0.1',
      'warning|changedMuch|5|Andel|0.1',
      'warning|changedMuch|6|Andel|0.1',
    ],
    { values: { lowStandard: [0.001, 0.0033, 0.001, 0.001, 0.001, 'noResidents'] } },
  ),
  input('C35 figures one row too low', people(2100, 1200, 3400, 560, 890), ['fault|rowsShifted||Folkmängd'], {
    mapping: PEOPLE,
  }),
  input('C35 figures one row too high', people(3400, 560, 890, 2100, 1200), ['fault|rowsShifted||Folkmängd'], {
    mapping: PEOPLE,
  }),
  input(
    'C36 columns that have changed places',
    tenure(
      LAST.tenureOwner.map(
        (share, at) => `${Math.round(share * 100)};${Math.round((LAST.tenureRental[at] ?? 0) * 100)}`,
      ),
    ),
    ['warning|columnsSwapped||Hyra'],
    {
      mapping: TENURE,
      values: {
        tenureRental: [...LAST.tenureOwner, 'noResidents'],
        tenureOwner: [...LAST.tenureRental, 'noResidents'],
      },
    },
  ),
  input(
    'C37 figures that are all the same',
    people(1600, 1600, 1600, 1600, 1600),
    ['fault|columnIdentical||Folkmängd|1600'],
    { mapping: PEOPLE, ground: NEW_GROUND },
  ),
  input(
    'C37 figures that are all missing',
    people('..', '..', '..', '..', '..'),
    ['fault|columnAllAbsent||Folkmängd'],
    {
      mapping: { ...PEOPLE, markers: { '..': 'missing' } },
    },
  ),
  input(
    'IN-16 people one thousand times',
    people('1200000', '3400000', '560000', '890000', '2100000'),
    ['warning|populationChanged||Folkmängd|8150000', 'fault|magnitudeOff||Folkmängd|1000'],
    { mapping: PEOPLE },
  ),
  input(
    'C38 a small count that is not protected',
    people(1200, 3400, 560, 3, 2100),
    [
      'warning|populationChanged||Folkmängd|7263',
      'fault|countUnprotected|5|Folkmängd|3',
      'warning|changedMuch|5|Folkmängd|3',
    ],
    { mapping: { ...PEOPLE, protection: 'suppressed' } },
  ),
  input('a count that is not rounded', people(1200, 3400, 560, 893, 2100), ['fault|countNotRounded|5|Folkmängd|893'], {
    mapping: { ...PEOPLE, protection: 'rounded5' },
  }),
  input(
    'C39 a count that is left out alone beside its total',
    `${people(1200, 3400, '..', 890, 2100)}Alla;8150\n`,
    ['fault|oneSuppressed|4|Folkmängd|01103'],
    { mapping: { ...PEOPLE, protection: 'suppressed', markers: { '..': 'suppressed' }, totals: ['Alla'] } },
  ),
  input('C39 two that are left out', `${people(1200, 3400, '..', '..', 2100)}Alla;8150\n`, [], {
    mapping: { ...PEOPLE, protection: 'suppressed', markers: { '..': 'suppressed' }, totals: ['Alla'] },
    values: { population: [1200, 3400, 'suppressed', 'suppressed', 2100, 'noResidents'] },
  }),
]
const total = (count: number, protection: TableMapping['protection'], finding: string | null): BadInput =>
  input(
    `C33 a total of ${count} for 8150 under ${protection}`,
    `${people(1200, 3400, 560, 890, 2100)}Alla;${count}\n`,
    finding === null ? [] : [`${finding}|7|Folkmängd|8150`],
    {
      mapping: { ...PEOPLE, protection, totals: ['Alla'] },
      values: finding?.startsWith('fault') === true ? null : { population: [...LAST.population, 'noResidents'] },
    },
  )

export const TOTALS: readonly BadInput[] = [
  total(8150, 'none', null),
  total(8147, 'ckm', 'note|totalDiffers'),
  total(8145, 'rounded5', 'note|totalDiffers'),
  total(8100, 'ckm', 'fault|totalFarOff'),
  total(8100, 'rounded5', 'fault|totalFarOff'),
  total(7650, 'ckm', 'fault|totalFarOff'),
  total(8149, 'none', 'fault|totalFarOff'),
  total(8200, 'none', 'note|totalDiffers'),
  total(8650, 'none', 'fault|totalFarOff'),
]
