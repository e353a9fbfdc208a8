/** What no order of rows and columns may change, and a second reading that knows nothing of the first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkerMeaning } from '../../src/domain/delivery.ts'
import type { TableReading } from '../../src/figuretables/readFigureTable.ts'
import { IDS, mapped, NEW_GROUND, readText } from './tableCity.ts'

const MARKERS: Readonly<Record<string, MarkerMeaning>> = {
  '..': 'suppressed',
  x: 'missing',
  '.': 'notPublished',
  '-': 'zero',
  '': 'missing',
}
const CARS = {
  name: { sv: 'Bilar', en: 'Cars' },
  group: 'people',
  kind: 'count',
  unit: 'persons',
  statistic: 'count',
  population: { sv: 'alla', en: 'all' },
  isSensitive: false,
} as const
const COLUMNS = [
  mapped('Folk', 'population'),
  mapped('Bilar', 'own-bilar', { describes: CARS }),
  mapped('Andel', 'lowStandard', { writtenAs: 'percent', base: 'Bas' }),
  mapped('Lön', 'meanWage', { writtenAs: 'kronor' }),
]
const HEADINGS = ['Kod', 'Folk', 'Bilar', 'Andel', 'Bas', 'Lön']
const RESIDUAL = 'Restpost'

const space = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009')
const grouped = (whole: number, sign: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, sign)
const sign = fc.constantFrom(...Object.keys(MARKERS))
const orSign = (text: fc.Arbitrary<string>) => fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: sign })
const whole = (max: number) => fc.tuple(fc.nat(max), space).map(([number, gap]) => grouped(number, gap))
const percent = fc
  .tuple(fc.nat(99), fc.nat(9), fc.constantFrom('', ' %', '%', '\u00a0%'))
  .map(([number, tenth, unit]) => `${number},${tenth}${unit}`)
const money = fc.tuple(whole(4_999_999), fc.constantFrom('', ' kr', ' kronor')).map(([number, unit]) => number + unit)

const line = fc.tuple(
  orSign(whole(90_000)),
  orSign(whole(40_000)),
  orSign(percent),
  orSign(whole(90_000)),
  orSign(money),
)
/** Columns whose values are all the same are refused, and so are those without any. */
const isVaried = (lines: readonly (readonly string[])[]): boolean =>
  [0, 1, 2, 4].every((at) => new Set(lines.map((cells) => meant(cells[at] ?? '', at)).filter(Number.isFinite)).size > 1)
const town = fc.array(line, { minLength: 5, maxLength: 5 }).filter(isVaried)
const order = (length: number) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, at) => at),
    { minLength: length, maxLength: length },
  )

const written = (lines: readonly (readonly string[])[], columns: readonly number[]): string =>
  [HEADINGS, ...lines].map((cells) => columns.map((at) => cells[at] ?? '').join(';')).join('\n')
const read = (text: string, residuals: readonly string[] = []) =>
  readText(text, { columns: COLUMNS, markers: MARKERS, residuals }, NEW_GROUND)
const named = (lines: readonly (readonly string[])[]) => lines.map((cells, at) => [IDS[at] ?? '', ...cells])
const STRAIGHT = HEADINGS.map((_, at) => at)

/** What a cell means, digit by digit: NaN where it has no number. Written apart from the readers that are tested. */
function meant(cell: string, column: number): number {
  const digits = Array.from(cell)
    .filter((letter) => letter >= '0' && letter <= '9')
    .reduce((sum, digit) => sum * 10 + '0123456789'.indexOf(digit), 0)
  if (cell === '-') return 0
  if (!/\d/.test(cell)) return Number.NaN
  return column === 2 ? digits / 1000 : column === 4 ? digits / 1000 : digits
}

const stateOf = (cell: string): string => ({ '..': 'suppressed', '.': 'notPublished' })[cell] ?? 'missing'

function figuresOf({ delivery, findings }: TableReading): readonly unknown[] {
  if (delivery === null) throw new Error(JSON.stringify(findings))
  return delivery.columns.map(({ column: { layer, sex, year, figures, base, city } }) => ({
    layer,
    sex,
    year,
    figures,
    base,
    city,
  }))
}

const YEARS = [2022, 2023, 2024]
const SEXES = ['totalt', 'kvinnor', 'män'] as const
const GROUPS = IDS.slice(0, 5).flatMap((id) => YEARS.flatMap((year) => SEXES.map((sex) => [id, year, sex] as const)))
/** Women, and men besides them, of every area and year. */
const pairs = fc.array(fc.tuple(fc.integer({ min: 5, max: 900 }), fc.integer({ min: 5, max: 900 })), {
  minLength: 15,
  maxLength: 15,
})

describe('a long table of years and sexes', () => {
  it('delivers a column for each, in any order of rows, and refuses a row that stands twice otherwise', async () => {
    const columns = [mapped('Folk', 'population', { year: null, sex: null })]
    const mapping = { columns, yearColumn: 'År', sexColumn: 'Kön' }
    await fc.assert(
      fc.asyncProperty(pairs, order(GROUPS.length), async (counts, rows) => {
        const countOf = (id: string, year: number, sex: string): number => {
          const [women = 0, men = 0] = counts[IDS.indexOf(id) * 3 + YEARS.indexOf(year)] ?? []
          return { totalt: women + men, kvinnor: women }[sex] ?? men
        }
        const lines = rows
          .map((at) => GROUPS[at] ?? GROUPS[0])
          .map(([id, year, sex] = ['', 0, 'män']) => `${id};${year};${sex};${countOf(id, year, sex)}`)
        const text = `Kod;År;Kön;Folk\n${lines.join('\n')}\n`
        const { delivery } = await readText(text, mapping, NEW_GROUND)
        expect(delivery?.columns.map(({ column }) => [column.year, column.sex, column.figures.slice(0, 5)])).toEqual(
          YEARS.flatMap((year) =>
            (['total', 'women', 'men'] as const).map((sex, at) => [
              year,
              sex,
              IDS.slice(0, 5).map((id) => ({ state: 'value', value: countOf(id, year, SEXES[at] ?? '') })),
            ]),
          ),
        )
        const other = (lines[0] ?? '').replace(/\d+$/, '4')
        const twice = await readText(`${text}${other}\n`, mapping, NEW_GROUND)
        expect(twice.findings.map(({ code }) => code)).toContain('rowTwiceDifferent')
        expect(twice.delivery).toBeNull()
      }),
      { numRuns: 25 },
    )
  })
})

describe('a table of made figures', () => {
  it('delivers the same in any order of rows and of columns', async () => {
    await fc.assert(
      fc.asyncProperty(town, order(5), order(6), async (lines, rows, columns) => {
        const all = named(lines)
        const turned = rows.map((at) => all[at] ?? [])
        const [one, other] = [await read(written(all, STRAIGHT)), await read(written(turned, columns))]
        expect(figuresOf(other)).toEqual(figuresOf(one))
        expect(other.delivery?.join).toEqual(one.delivery?.join)
        expect(other.findings.map(({ code }) => code).toSorted()).toEqual(
          one.findings.map(({ code }) => code).toSorted(),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('delivers the same with people who belong to no area, once they are declared', async () => {
    await fc.assert(
      fc.asyncProperty(town, line, fc.nat(5), async (lines, rest, at) => {
        const all = named(lines)
        const text = written([...all.slice(0, at), [RESIDUAL, ...rest], ...all.slice(at)], STRAIGHT)
        const [without, declared] = [await read(written(all, STRAIGHT)), await read(text, [RESIDUAL])]
        expect(figuresOf(declared)).toEqual(figuresOf(without))
        expect(declared.delivery?.columns.every(({ residual }) => residual !== null)).toBe(true)
        expect((await read(text)).delivery).toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  it('means what its cells mean to another reader', async () => {
    await fc.assert(
      fc.asyncProperty(town, async (lines) => {
        const { delivery } = await read(written(named(lines), STRAIGHT))
        const cellsAt = [0, 1, 2, 4]
        delivery?.columns.forEach(({ column }, at) => {
          const from = cellsAt[at] ?? 0
          lines.forEach((cells, unit) => {
            const [cell = '', figure] = [cells[from], column.figures[unit]]
            const number = meant(cell, from)
            if (Number.isNaN(number)) expect(figure).toEqual({ state: stateOf(cell) })
            else expect(figure).toEqual({ state: 'value', value: number })
          })
          if (column.layer !== 'lowStandard') return
          const bases = lines.map((cells) => meant(cells[3], 3))
          expect(column.base).toEqual([...bases.map((base) => (Number.isNaN(base) ? null : base)), null])
        })
        expect(delivery?.columns).toHaveLength(4)
      }),
      { numRuns: 80 },
    )
  })
})
