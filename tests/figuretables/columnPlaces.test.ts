import { describe, expect, it } from 'vitest'
import type { TableMapping } from '../../src/domain/delivery.ts'
import { proposeTableMapping } from '../../src/figuretables/proposeTableMapping.ts'
import { readFigureTable } from '../../src/figuretables/readFigureTable.ts'
import type { SheetCell } from '../../src/sheets/sheetTypes.ts'
import { mapped, NEW_GROUND, PLAIN, PLAIN_VALUES, readText, short, shownOf } from './tableCity.ts'

const UNTITLED = PLAIN.replace('Kod;', ';')
const TWICE = `Kod;Antal;Antal
01101;1210;600
01102;3380;1700
01103;570;300
01104;900;450
01105;2090;1050
`
const [FIRST, SECOND] = [mapped('<B>', 'population'), mapped('<C>', 'population', { sex: 'women' })]

describe('a column that is meant by its place', () => {
  it('is read where its heading is empty', async () => {
    const reading = await readText(UNTITLED, { unitColumn: '<A>' })
    expect(short(reading)).toEqual([])
    expect(shownOf(reading, 'population')).toEqual(PLAIN_VALUES.population)
  })

  it('is said by its place in what is found', async () => {
    const reading = await readText(UNTITLED.replace('01103', '01109'), { unitColumn: '<A>' }, NEW_GROUND)
    expect(short(reading)).toEqual(['fault|unitWithoutRow|||Ärtholmen', 'fault|unitUnknown|4|<A>|01109'])
  })

  it('is read where it has the heading of another', async () => {
    const reading = await readText(TWICE, { columns: [FIRST, SECOND] }, NEW_GROUND)
    expect(short(reading)).toEqual([])
    expect(reading.delivery?.columns.map(({ column }) => [column.sex, column.figures[1]])).toEqual([
      ['total', { state: 'value', value: 3380 }],
      ['women', { state: 'value', value: 1700 }],
    ])
  })

  it('leaves the other of two columns of one name out, and says so', async () => {
    const reading = await readText(TWICE, { columns: [SECOND] }, NEW_GROUND)
    expect(short(reading)).toEqual(['note|columnIgnored|1|Antal|Antal'])
    expect(shownOf(reading, 'population')).toEqual([600, 1700, 300, 450, 1050, 'noResidents'])
  })

  it.each<[string, string, Partial<TableMapping>, readonly string[]]>([
    ['has a heading of its own', PLAIN, { unitColumn: '<A>' }, ['fault|columnHasHeading|1|<A>|Kod']],
    ['does not exist', PLAIN, { unitColumn: '<Z>' }, ['fault|headingMissing|1|<Z>|<Z>']],
    [
      'shares a heading that is also meant by name',
      TWICE,
      { columns: [mapped('Antal', 'population'), SECOND] },
      ['fault|headingTwice|1|Antal|Antal'],
    ],
    [
      'is not described',
      UNTITLED.replace('Folkmängd', ''),
      { unitColumn: '<A>', columns: [mapped('Andel', 'lowStandard', { writtenAs: 'percent' })] },
      ['fault|headingEmpty|1|<B>'],
    ],
    ['stands on another row', `Titel\n${UNTITLED}`, { unitColumn: '<A>' }, ['fault|headingsElsewhere|1']],
  ])('stops the file where it %s', async (_, text, mapping, findings) => {
    const reading = await readText(text, mapping, NEW_GROUND)
    expect(short(reading).filter((finding) => /head/i.test(finding))).toEqual(findings)
    expect(reading.delivery).toBeNull()
  })

  it('gives way to a heading that is written like a place', async () => {
    const text = PLAIN.replace('Andel', '<A>').replaceAll(/^/gm, ';').replace(/;$/, '')
    const columns = [mapped('<A>', 'lowStandard', { writtenAs: 'percent' })]
    expect(shownOf(await readText(text, { columns }, NEW_GROUND), 'lowStandard')).toEqual(PLAIN_VALUES.lowStandard)
  })
})

const propose = (rows: readonly (readonly SheetCell[])[]): TableMapping | null =>
  proposeTableMapping({ fileName: 'bok.xlsx', sheets: [{ name: 'Blad1', rows }] }, 'bok.xlsx', NEW_GROUND)

/** What comes of a proposal, once somebody has confirmed it. */
function readProposed(rows: readonly (readonly SheetCell[])[]) {
  const mapping = propose(rows)
  if (mapping === null) throw new Error('no proposal')
  const workbook = { fileName: 'bok.xlsx', sheets: [{ name: 'Blad1', rows }] }
  return readFigureTable(workbook, { ...mapping, confirmedBy: 'statistiker' }, NEW_GROUND)
}

const columnsOf = (mapping: TableMapping | null): readonly string[] =>
  mapping?.columns.map(({ column, layer, year, sex }) => [column, layer, year, sex].join('|')) ?? []

const NAMES = ['Möllevången', 'Rosengård', 'Ärtholmen', 'Östervärn', 'Värnhem']
const rowsOf = (...columns: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] =>
  NAMES.map((name, at) => [name, ...columns.map((cells) => cells[at] ?? null)])
const [A, B] = [
  [1210, 3380, 570, 900, 2090],
  [1200, 3400, 560, 890, 2100],
]
const [C, D] = [
  [12.5, 33, 5.25, 20.1, 14.9],
  [12, 34, 5, 21, 15],
]

describe('the proposal for an exported table', () => {
  it('takes units without a heading, and years under a title, with notes of many lines below', () => {
    const rows = [
      ['Folkmängd efter område och år'],
      [],
      [null, '2023', '2024'],
      ...rowsOf(B, A),
      [],
      ['Källa: Stadskontoret'],
      ['Senast uppdaterad:'],
      ['20250221 08:00'],
    ]
    const mapping = propose(rows)
    expect(mapping).toMatchObject({ headingRow: 3, unitColumn: '<A>', unitsAre: 'names', notesBegin: 'Källa:' })
    const reading = readProposed(rows)
    expect(short(reading)).toEqual([])
    expect(reading.delivery?.columns.map(({ column }) => [column.year, column.figures[1]])).toEqual([
      [2023, { state: 'value', value: 3400 }],
      [2024, { state: 'value', value: 3380 }],
    ])
  })

  it('takes what a merged heading stands over', () => {
    const rows = [
      ['Områdesfakta'],
      [null, 'Folkmängd', null, 'Låg ek. standard', null],
      ['Område', 2023, 2024, 2023, 2024],
      ...rowsOf(B, A, D, C),
    ]
    expect(columnsOf(propose(rows))).toEqual([
      '<B>|population|2023|total',
      '<C>|population|2024|total',
      '<D>|lowStandard|2023|total',
      '<E>|lowStandard|2024|total',
    ])
    const reading = readProposed(rows)
    expect(short(reading)).toEqual([])
    expect(shownOf(reading, 'lowStandard').slice(0, 5)).toEqual(D.map((share) => share / 100))
  })

  it('takes a title right above the headings for a title', () => {
    const mapping = propose([['Områdesfakta'], [null, 'Folkmängd 2024', 'Antal lokaler'], ...rowsOf(A, B)])
    expect(mapping?.columns.map(({ column, describes }) => [column, describes?.name.sv])).toEqual([
      ['Folkmängd 2024', undefined],
      ['Antal lokaler', 'Antal lokaler'],
    ])
  })

  it('takes a heading of the units that is merged over two rows', () => {
    const mapping = propose([['Område', 'Folkmängd', null], [null, '2023', '2024'], ...rowsOf(B, A)])
    expect(mapping).toMatchObject({ headingRow: 2, unitColumn: '<A>' })
    expect(columnsOf(mapping)).toEqual(['2023|population|2023|total', '2024|population|2024|total'])
  })

  it('takes a second row of headings that says how it is counted', () => {
    const mapping = propose([['Område', 'Folkmängd', 'Låg ek. standard'], [null, 'antal', 'procent'], ...rowsOf(A, C)])
    expect(columnsOf(mapping)).toEqual(['antal|population||total', 'procent|lowStandard||total'])
  })

  it('does not take a layer that is counted in another way', () => {
    const mapping = propose([['Område', 'Folkmängd'], [null, 'andel i procent'], ...rowsOf(C)])
    expect(mapping?.columns[0]?.layer).toMatch(/^own-/)
  })

  it('takes sexes over years, and the other way round', () => {
    const under = propose([
      ['Folkmängd'],
      [null, 'Kvinnor', null, 'Män', null],
      ['', '2023', '2024', '2023', '2024'],
      ...rowsOf(A, B, A, B),
    ])
    expect(columnsOf(under)).toEqual([
      '<B>|population|2023|women',
      '<C>|population|2024|women',
      '<D>|population|2023|men',
      '<E>|population|2024|men',
    ])
  })

  it('takes an empty heading of sexes too, and asks for the units that merged cells left out', () => {
    const rows = NAMES.flatMap((name, at) => [
      [name, 'kvinnor', A[at] ?? 0],
      [null, 'män', B[at] ?? 0],
    ])
    const all = [['Folkmängd 2024'], [null, null, 'Folkmängd'], ...rows]
    expect(propose(all)).toMatchObject({ unitColumn: '<A>', sexColumn: '<B>' })
    const codes = readProposed(all).findings.map(({ code, place }) => `${code} ${place.row}`)
    expect(codes).toContain('unitEmpty 4')
  })

  it('leaves numbers out that nothing names', () => {
    const mapping = propose([[null, 'Område', 'Folkmängd'], ...rowsOf(A).map((row, at) => [at, ...row])])
    expect(columnsOf(mapping)).toEqual(['Folkmängd|population||total'])
  })
})
