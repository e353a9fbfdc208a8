/** What a table delivers besides its figures by area: bases, totals, residuals, parts, and the states of signs. */
import { describe, expect, it } from 'vitest'
import type { DeliveredColumn, MarkerMeaning, TableMapping } from '../../src/domain/delivery.ts'
import { FIGURE_STATES } from '../../src/domain/figures.ts'
import type { TableReading } from '../../src/figuretables/readFigureTable.ts'
import { mapped, NEW_GROUND, POPULATION, readText, short, shown, shownOf } from './tableCity.ts'

function columnOf(reading: TableReading, layer: string): DeliveredColumn {
  const found = reading.delivery?.columns.find(({ column }) => column.layer === layer)
  if (found === undefined) throw new Error(short(reading).join('\n'))
  return found
}

const OWNED = mapped('Hyra', 'tenureRental', { writtenAs: 'percent', base: 'Bas' })
const TENURE = `Kod;Bas;Hyra
Staden;6100;61
01101;1000;80
01102;2500;60,5
01103;400;20
01104;..;..
01105;1500;70
Restpost;20;5
`
const TENURE_MAPPING: Partial<TableMapping> = {
  columns: [OWNED],
  totals: ['Staden'],
  residuals: ['Restpost'],
  markers: { '..': 'suppressed' },
}

describe('the base of a share', () => {
  it('stands beside it, for areas and for the municipality, and is unknown where a sign stands', async () => {
    const { column, residual } = columnOf(await readText(TENURE, TENURE_MAPPING, NEW_GROUND), 'tenureRental')
    expect(column.base).toEqual([1000, 2500, 400, null, 1500, null])
    expect([column.city, column.cityBase]).toEqual([{ state: 'value', value: 0.61 }, 6100])
    expect(residual).toEqual({ state: 'value', value: 0.05 })
  })

  it('is not there where the file has none, and the municipality is not published without a row', async () => {
    const mapping = { columns: [{ ...OWNED, base: null }], markers: { '..': 'suppressed' } } as const
    const areas = TENURE.replace(/^(?:Staden|Restpost).*\n/gm, '').replaceAll(/^(\d+);[^;]*/gm, '$1;1')
    const { column, residual } = columnOf(await readText(areas, mapping, NEW_GROUND), 'tenureRental')
    expect([column.base, column.cityBase, column.city, residual]).toEqual([null, null, { state: 'notPublished' }, null])
  })

  it.each([
    ['-400', 'figureNegative'],
    ['400,5', 'countNotWhole'],
    ['', 'cellEmpty'],
    ['?', 'signUnknown'],
  ])('is refused as %s', async (base, code) => {
    const reading = await readText(TENURE.replace('01103;400', `01103;${base}`), TENURE_MAPPING, NEW_GROUND)
    expect(short(reading)).toEqual([`fault|${code}|5|Bas|${base}`.replace(/\|$/, '')])
  })
})

const people = (...rest: readonly string[]): string =>
  ['Kod;Folkmängd', '01101;1210', '01102;3380', '01103;570', '01104;900', '01105;2090', ...rest, ''].join('\n')
const RESIDUALS: Partial<TableMapping> = {
  columns: [POPULATION],
  residuals: ['Restpost', 'Okänt'],
  totals: ['Staden'],
  markers: { '..': 'suppressed', x: 'missing' },
}

describe('people who belong to no area', () => {
  it('are added up where several rows count them, and reach the total', async () => {
    const reading = await readText(people('Restpost;30', 'Okänt;12', 'Staden;8192'), RESIDUALS, NEW_GROUND)
    expect(short(reading)).toEqual([])
    expect(columnOf(reading, 'population').residual).toEqual({ state: 'value', value: 42 })
    expect(reading.delivery?.join.residuals).toEqual([
      { value: 'Restpost', row: 7 },
      { value: 'Okänt', row: 8 },
    ])
  })

  it.each([
    ['..', 'suppressed'],
    ['x', 'missing'],
  ])('are not added up where one row says %s', async (sign, state) => {
    const reading = await readText(people('Restpost;30', `Okänt;${sign}`), RESIDUALS, NEW_GROUND)
    expect(columnOf(reading, 'population').residual).toEqual({ state })
  })

  it('have no share of several rows together', async () => {
    const text = TENURE.replace('Restpost;20;5', 'Restpost;20;5\nOkänt;7;50')
    const reading = await readText(text, { ...TENURE_MAPPING, residuals: ['Restpost', 'Okänt'] }, NEW_GROUND)
    expect(columnOf(reading, 'tenureRental').residual).toEqual({ state: 'notPublished' })
  })

  it('are one row for each name and time', async () => {
    const reading = await readText(people('Restpost;30', 'Restpost;31'), RESIDUALS, NEW_GROUND)
    expect(short(reading)).toEqual(['fault|rowTwiceDifferent|8|Kod|Restpost'])
  })
})

const FAMILY = `Kod;Alla;Unga;Äldre
01101;1210;200;1010
01102;3380;1380;2000
01103;570;70;500
01104;900;300;600
01105;2090;1000;1090
`
const own = (column: string, partOf: string | null = 'Alla') =>
  mapped(column, `own-${column === 'Unga' ? 'unga' : 'aldre'}`, {
    partOf,
    describes: {
      name: { sv: column, en: column },
      group: 'people',
      kind: 'count',
      unit: 'persons',
      statistic: 'count',
      population: { sv: 'alla', en: 'all' },
      isSensitive: false,
    },
  })
const PARTS: Partial<TableMapping> = { columns: [mapped('Alla', 'population'), own('Unga'), own('Äldre')] }

describe('a column that is said to be part of another', () => {
  it('names the layer of the whole', async () => {
    const reading = await readText(FAMILY, PARTS, NEW_GROUND)
    expect(short(reading)).toEqual([])
    expect(reading.delivery?.columns.map(({ partOf }) => partOf)).toEqual([null, 'population', 'population'])
  })

  it('is a fault where the parts are more than the whole', async () => {
    const reading = await readText(FAMILY.replace('70;500', '170;500'), PARTS, NEW_GROUND)
    expect(short(reading)).toEqual(['fault|partsExceed|4|Unga|670'])
    expect(reading.findings[0]?.details).toMatchObject({ sum: 670, total: 570, whole: 'Alla' })
  })

  it('may be more by what rounding does, which is said once', async () => {
    const reading = await readText(FAMILY.replace('70;500', '75;500'), { ...PARTS, protection: 'rounded5' }, NEW_GROUND)
    expect(short(reading)).toEqual(['note|partsDiffer||Unga'])
    expect(reading.findings[0]?.details).toMatchObject({ most: 5, units: 1 })
  })

  it('is a fault beyond what rounding does', async () => {
    const reading = await readText(FAMILY.replace('70;500', '80;500'), { ...PARTS, protection: 'rounded5' }, NEW_GROUND)
    expect(short(reading)).toEqual(['fault|partsExceed|4|Unga|580'])
  })

  it('cannot be part of what is not described, or of itself', async () => {
    for (const whole of ['Andra', 'Unga'] as const) {
      const columns = [mapped('Alla', 'population'), own('Unga', whole), own('Äldre')]
      const codes = short(await readText(FAMILY, { columns }, NEW_GROUND))
      expect(codes).toContain(`fault|partOfUnknown||Unga|${whole}`)
    }
  })

  it('is said where its one secret follows from the others', async () => {
    const mapping = { ...PARTS, protection: 'suppressed', markers: { '..': 'suppressed' } } as const
    const reading = await readText(FAMILY.replace('70;500', '..;500'), mapping, NEW_GROUND)
    expect(short(reading)).toEqual(['fault|oneSuppressed|4|Unga|01103'])
  })
})

describe('a name that is not known', () => {
  it.each([
    ['Möllevånge', 'Möllevången (01101)'],
    ['Mollevangen', 'Möllevången (01101)'],
    ['Värnhemm', 'Värnhem (01105)'],
    ['Lund', ''],
  ])('is said with what may be meant: %s', async (name, near) => {
    const reading = await readText(`Kod;Folkmängd\n${name};1\nRosengård;2\n`, { unitsAre: 'names' }, NEW_GROUND)
    expect(reading.findings.find(({ code }) => code === 'unitUnknown')?.details).toEqual({ near })
  })
})

describe('women and men', () => {
  const women = mapped('Unga', 'population', { sex: 'women' })
  const men = mapped('Äldre', 'population', { sex: 'men' })
  const all = mapped('Alla', 'population')

  it('are everybody', async () => {
    const few = FAMILY.replace('70;500', '60;500')
    expect(short(await readText(few, { columns: [all, women, men] }, NEW_GROUND))).toEqual([
      'fault|partsExceed|4|Unga|560',
    ])
  })

  it('are each no more than everybody, also where the other sex is not in the file', async () => {
    const columns = [all, women]
    expect(short(await readText(FAMILY, { columns }, NEW_GROUND))).toEqual(['note|columnIgnored|1|Äldre|Äldre'])
    const many = await readText(FAMILY.replace(';70;', ';571;'), { columns }, NEW_GROUND)
    expect(short(many)).toContain('fault|partsExceed|4|Unga|571')
  })
})

describe('the sign of a cell', () => {
  const SIGNS = ['..', 'x', '.', '-', '[c]', 'n/a', ''] as const
  const meanings = FIGURE_STATES.filter((state) => state !== 'value' && state !== 'fewResidents')

  it('is each its own state, in one file', async () => {
    const markers = Object.fromEntries<MarkerMeaning>([
      ['..', 'suppressed'],
      ['x', 'missing'],
      ['.', 'notPublished'],
      ['-', 'zero'],
    ])
    const reading = await readText(
      'Kod;Folkmängd\n01101;..\n01102;x\n01103;.\n01104;-\n01105;0\n',
      { columns: [POPULATION], markers },
      NEW_GROUND,
    )
    expect(shownOf(reading, 'population')).toEqual(['suppressed', 'missing', 'notPublished', 0, 0, 'noResidents'])
  })

  it.each(SIGNS.flatMap((sign) => meanings.map((state) => [sign, state] as const)))(
    '%j is %s where that is declared, for areas, municipality, residual and base',
    async (sign, state) => {
      const text = `Kod;Bas;Hyra\nStaden;${sign};${sign}\n01101;1000;80\n01102;${sign};${sign}\n01103;400;20\n01104;7;3\n01105;8;5\nRestpost;1;${sign}\n`
      const reading = await readText(text, { ...TENURE_MAPPING, markers: { [sign]: state } }, NEW_GROUND)
      const { column, residual } = columnOf(reading, 'tenureRental')
      expect([column.figures[1], column.city, residual]).toEqual([{ state }, { state }, { state }])
      expect([column.base?.[1], column.cityBase]).toEqual([null, null])
    },
  )
})

describe('the same areas', () => {
  it('are found wherever their column stands, and in any order', async () => {
    const text = 'Hyra;Not;Kod;Bas\n60;a;01102;20\n80;b;01101;10\n5;c;01105;50\n20;d;01103;30\n33;e;01104;40\n'
    const reading = await readText(text, { columns: [OWNED] }, NEW_GROUND)
    expect(short(reading)).toEqual(['note|columnIgnored|1|Not|Not'])
    const delivered = columnOf(reading, 'tenureRental')
    expect(shown(delivered)).toEqual([0.8, 0.6, 0.2, 0.33, 0.05, 'noResidents'])
    expect(delivered.column.base).toEqual([10, 20, 30, 40, 50, null])
  })

  it.each([
    'Mollevangen',
    'möllevången',
    'Möllevånge',
    'Möllevången 2',
    'Möllevangen',
    'Rosengard',
    'Varnhem',
    'Vaernhem',
  ])('are never joined by %s, which is only near', async (name) => {
    const text = `Kod;Folkmängd\n${name};1\nRosengård;2\nÄrtholmen;3\nÖstervärn;4\nVärnhem;5\n`
    const reading = await readText(text, { unitsAre: 'names', columns: [POPULATION] }, NEW_GROUND)
    expect(reading.delivery).toBeNull()
    expect(short(reading)).toContain(`fault|unitUnknown|2|Kod|${name}`)
    expect(short(reading)).toContain('fault|unitWithoutRow|||Möllevången')
  })
})
