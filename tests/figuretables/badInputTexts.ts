/** Files with odd letters, separators and headings, and texts that must not be there. */
import { type BadInput, NAMED, BY_NAME, input, plain, withLine, without } from './badInputCase.ts'
import { latin1, mapped, PLAIN, POPULATION, SHARE, utf16 } from './tableCity.ts'

export const ENCODINGS: readonly BadInput[] = [
  input('C01 semicolons with decimal commas', PLAIN, []),
  input('C02 commas with decimal commas', PLAIN.replaceAll(';', ','), [
    'fault|rowLength|2||4',
    'fault|rowLength|4||4',
    'fault|rowLength|5||4',
    'fault|rowLength|6||4',
  ]),
  input('C03 commas with decimal commas in quotes', PLAIN.replace(/(\d+,\d+)/g, '"$1"').replaceAll(';', ','), []),
  input('C04 tabs in a file that is called .csv', PLAIN.replaceAll(';', '\t'), []),
  input('C05 a first line that says the sign', `sep=;\r\n${PLAIN}`, []),
  input('C06 Windows-1252', latin1(NAMED), ['warning|encodingWindows'], { mapping: BY_NAME }),
  input(
    'C06 Windows-1252 whose names do not match',
    latin1(NAMED.replace('Möllevången', 'Mö1levången')),
    ['warning|encodingWindows', 'fault|unitWithoutRow|||Möllevången', 'fault|unitUnknown|2|Område|Mö1levången'],
    { mapping: BY_NAME },
  ),
  input('C07 UTF-8 with its mark', `\ufeff${PLAIN}`, []),
  input('C08 UTF-16 as Excel writes it', utf16(`\ufeff${NAMED.replaceAll(';', '\t')}`), [], { mapping: BY_NAME }),
  input('C09 Mac letters', latin1(PLAIN.replace('Folkmängd', 'Folkm\u008angd')), [
    'fault|textOtherEncoding|||FolkmŠngd',
    'note|columnIgnored|1|FolkmŠngd|FolkmŠngd',
    'fault|headingMissing|1|Folkmängd|Folkmängd',
  ]),
  input('G35 letters that were read twice', plain('Folkmängd', 'FolkmÃ¤ngd'), [
    'note|columnIgnored|1|FolkmÃ¤ngd|FolkmÃ¤ngd',
    'fault|headingMissing|1|Folkmängd|Folkmängd',
    'fault|textGarbled|1|FolkmÃ¤ngd|FolkmÃ¤ngd',
  ]),
  input(
    'IN-10 a file that two signs divide',
    'Kod;a,b\n01101;1,2\n',
    ['fault|delimiterAmbiguous', 'note|columnIgnored|1|a,b|a,b', 'fault|headingMissing|1|Folkmängd|Folkmängd'],
    { mapping: { columns: [POPULATION], withoutFigures: ['01102', '01103', '01104', '01105', '01106'] } },
  ),
  input(
    'IN-10 such a file whose headings tell',
    'Kod;Löneinkomst, tkr\n01101;225,5\n01102;150,1\n01103;390,5\n01104;280,5\n01105;199,5\n',
    ['note|delimiterByHeadings|||";"'],
    {
      mapping: { columns: [mapped('Löneinkomst, tkr', 'meanWage', { writtenAs: 'thousandKronor' })] },
      values: { meanWage: [225.5, 150.1, 390.5, 280.5, 199.5, 'noResidents'] },
    },
  ),
  input('C25 lines that end as on old machines', PLAIN.replaceAll('\n', '\r'), []),
  input('C25 lines that end in two ways, the last in none', PLAIN.replace('\n', '\r\n').trimEnd(), []),
]
export const HEADINGS: readonly BadInput[] = [
  input('C21 two rows of headings', plain('01101', ';antal;procent\n01101'), ['fault|unitEmpty|2|Kod']),
  input('C21 a second row of headings with a name', plain('01101', 'kod;antal;procent\n01101'), [
    'fault|headingRowSecond|2||kod',
  ]),
  input('C21 blank first rows', `\n\n${PLAIN}`, ['fault|headingsElsewhere|1']),
  input('C21 a title above', `Folkmängd i staden\n${PLAIN}`, ['fault|headingsElsewhere|1']),
  input('C21 a title above that is declared', `Folkmängd i staden\n${PLAIN}`, [], { mapping: { headingRow: 2 } }),
  input('C22 notes below', withLine('Källa: SCB'), ['fault|notesUndeclared|7||Källa: SCB']),
  input('C22 notes below that are declared', withLine('\nKälla: SCB\nUppdaterad 2025'), [], {
    mapping: { notesBegin: 'Källa:' },
  }),
  input(
    'C22 a unit below the notes',
    PLAIN.replace('01105', 'Källa: SCB\n01105'),
    ['fault|unitWithoutRow|||Värnhem', 'fault|rowsAfterNotes|7|Kod|01105'],
    { mapping: { notesBegin: 'Källa:' } },
  ),
  input('C23 a heading twice', PLAIN.replace('Andel', 'Andel;Andel').replace(/(;[\d,]+)$/gm, '$1$1'), [
    'fault|headingTwice|1|Andel|Andel',
  ]),
  input('C23 a column without heading', PLAIN.replace('Andel', 'Andel;').replace(/(;[\d,]+)$/gm, '$1$1'), [
    'fault|headingEmpty|1|<D>',
  ]),
  input('C23 a renamed heading', plain('Folkmängd', 'Folkmangd'), [
    'note|columnIgnored|1|Folkmangd|Folkmangd',
    'fault|headingMissing|1|Folkmängd|Folkmängd',
  ]),
  input('C24 a heading of two lines', plain('Folkmängd', '"Folk\nmängd"'), [], {
    mapping: { columns: [mapped('Folk\nmängd', 'population'), SHARE] },
  }),
  input('C24 quotes in the middle', plain('Folkmängd', '"Folk""mängd"""'), [], {
    mapping: { columns: [mapped('Folk"mängd"', 'population'), SHARE] },
  }),
  input('C26 a row that is short', plain('01103;570;5,25', '01103;570'), [
    'fault|rowLength|4||2',
    'fault|cellEmpty|4|Andel',
  ]),
  input('C26 a row that is long', plain('5,25', '5,25;7'), ['fault|rowLength|4||4']),
  input(
    'C43 headings that reach into the language',
    '__proto__,constructor,Kod\n1,2,01101\n',
    [
      'fault|headingRefused|1|__proto__|__proto__',
      'fault|headingRefused|1|constructor|constructor',
      'fault|headingMissing|1|Folkmängd|Folkmängd',
      'fault|headingMissing|1|Andel|Andel',
    ].concat([]),
    { mapping: { withoutFigures: ['01102', '01103', '01104', '01105', '01106'] } },
  ),
]
export const TEXTS: readonly BadInput[] = [
  ...['=HYPERLINK("http://x")', '+46', '@cmd', '-x', '＝1'].map((text) =>
    input(`C42 an area called ${text}`, withLine(`"${text.replaceAll('"', '""')}";5;1`), [
      `fault|unitUnknown|7|Kod|${text}`,
    ]),
  ),
  input('C42 a formula as a figure', plain('12,5', '=1+1'), ['fault|numberUnreadable|2|Andel|=1+1']),
  input(
    'C45 a control sign in a name',
    NAMED.replace('Möllevången', 'Mölle\u0007vången'),
    [without(), 'fault|controlSigns|2|Område|Mölle\u0007vången', 'fault|unitUnknown|2|Område|Mölle\u0007vången'],
    { mapping: BY_NAME },
  ),
  input(
    'C45 a sign that turns the direction',
    NAMED.replace('Rosengård', '\u202eRosengård'),
    ['warning|hiddenSignsRemoved|3|Område|Rosengård'],
    { mapping: BY_NAME },
  ),
  input('C46 a web page', '<!DOCTYPE html><html>;a\n1;2\n', ['fault|fileIsMarkup']),
  input('C47 a personal number', withLine('Anm 811218-9876'), [
    'fault|personalData|7|Kod|8••••••••••',
    'fault|notesUndeclared|7||Anm 8••••••••••',
  ]),
  input('C47 an e-mail address', withLine('Frågor: namn@exempel.se'), ['fault|personalData|7|Kod|n••••••••••••••'], {
    mapping: { notesBegin: 'Frågor' },
  }),
  input(
    'a telephone number in the notes',
    withLine('Frågor: 040-34 10 00'),
    ['warning|phoneNumber|7|Kod|0•••••••••••'],
    {
      mapping: { notesBegin: 'Frågor' },
    },
  ),
  input(
    'C44 a cell that is too long',
    withLine(`Not ${'x'.repeat(3000)}`),
    [`fault|cellTooLong|7|Kod|Not ${'x'.repeat(116)}…`],
    {
      mapping: { notesBegin: 'Not' },
    },
  ),
]
