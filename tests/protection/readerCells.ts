/** What a reader has before them in the end: all that is shown, what adds up to what, and how far a count can be told. */
import type { FigureDelivery } from '../../src/domain/delivery.ts'
import { isWithheld, type Figure, type FigureColumn } from '../../src/domain/figures.ts'
import { unitLevel } from '../../src/domain/units.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { groundWith, type ProtectionGround } from '../../src/protection/protectionGround.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { staysProtected } from '../../src/protection/staysProtected.ts'
import { widthOf, type Sum } from './fillings.ts'
import { delivered, delivery, LAYERS, levelOf, type MadeColumn } from './madeDelivery.ts'

/** Areas of two larger ones: every other is in each. */
export const LARGER = ['norr', 'soder'] as const
export const larger = (unit: number): number => unit % LARGER.length

function groundFor(people: readonly number[], shown: readonly MadeColumn[] = []): ProtectionGround {
  const small = levelOf(people.length)
  const units = small.units.map((unit, at) => ({ ...unit, parents: { stadsdel: LARGER[larger(at)] ?? '' } }))
  const whole = LARGER.map((id) => ({ ...{ id, name: id, areaHectares: 1, isInhabited: true }, parents: {} }))
  const known: MadeColumn[] = [
    { layer: 'population', values: people, year: 2024 },
    { layer: 'population', level: 'stadsdel', values: [90_000, 90_000], year: 2024 },
    ...shown,
  ]
  const columnsOf = (level: FigureColumn['level']) =>
    known.map((one) => delivered(one).column).filter((one) => one.level === level)
  return {
    levels: new Map([
      ['delomrade', unitLevel('delomrade', 'made-1', units, [])],
      [
        'stadsdel',
        unitLevel(
          'stadsdel',
          'made-1',
          whole.map((one) => ({ ...one, point: [13, 55] as const })),
          [],
        ),
      ],
    ]),
    layers: LAYERS,
    columns: new Map([
      ['delomrade', columnsOf('delomrade')],
      ['stadsdel', columnsOf('stadsdel')],
    ]),
  }
}

/** Deliveries in the order in which they come, and what the reader knows beside them. */
export interface Story {
  readonly people: readonly number[]
  readonly deliveries: readonly (readonly MadeColumn[])[]
  readonly shown?: readonly MadeColumn[]
  /** Layers that are parts of another, and whether they are all of it. */
  readonly family?: { readonly whole: string; readonly parts: readonly string[]; readonly isExact: boolean }
}

/** All that is shown in the end. A delivery that is refused shows nothing. */
function shownIn({ people, deliveries, shown = [] }: Story): {
  readonly ground: ProtectionGround
  readonly done: readonly FigureDelivery[]
} {
  let ground = groundFor(people, shown)
  const done: FigureDelivery[] = []
  for (const columns of deliveries) {
    const { delivery: out } = protectDelivery(delivery(columns), DEFAULT_RULES, ground)
    if (out === null) continue
    done.push(out)
    ground = groundWith(ground, out)
  }
  return { ground, done }
}

/** Whether each delivery would be left as it is if it were protected again beside all of them. */
export function staying(story: Story): readonly boolean[] {
  const { ground, done } = shownIn(story)
  return done.map((one) => staysProtected(one, DEFAULT_RULES, ground))
}

const REST = 'rest'
const CITY = 'city'

/** The widths of all hidden counts, by what they are. */
export function widths(story: Story): readonly (readonly [string, number])[] {
  const columns = [...shownIn(story).ground.columns.values()].flat().filter(({ year }) => year !== 2024)
  const cells = new ReaderCells(story, columns)
  for (const column of columns) cells.add(column)
  const sums = columns.flatMap((column) => cells.sumsOf(column))
  return cells.hidden.map((cell) => [
    cells.names[cell] ?? '',
    widthOf(cell, cells.ranges, sums, DEFAULT_RULES.counts.leastWidth),
  ])
}

/** The band says that somebody lives there, and how many at most. */
const bandOf = ({ layer, sex }: FigureColumn): [number, number] => [
  layer === 'population' && sex === 'total' ? 1 : 0,
  99,
]

class ReaderCells {
  readonly names: string[] = []
  readonly ranges: [number, number][] = []
  readonly hidden: number[] = []
  readonly #story: Story
  readonly #people: FigureColumn | undefined

  constructor(story: Story, columns: readonly FigureColumn[]) {
    this.#story = story
    this.#people = columns.find((one) => one.layer === 'population' && one.level === 'delomrade')
  }

  add(column: FigureColumn): void {
    for (const [row, figure] of rowsOf(column)) {
      if (isWithheld(figure)) this.hidden.push(this.names.length)
      this.names.push(nameOf(column, row))
      this.ranges.push(this.#rangeOf(column, row, figure))
    }
  }

  /** A zero is shown, but where few live or may live: there everything is left out. */
  #rangeOf(column: FigureColumn, row: string, figure: Figure): [number, number] {
    if (figure.state === 'value') return [figure.value, figure.value]
    if (figure.state === 'fewResidents') return bandOf(column)
    if (figure.state !== 'suppressed') return [0, Infinity]
    if (column.level !== 'delomrade') return [1, Infinity]
    if ((this.#story.people[Number(row)] ?? 1000) < 100) return [0, 99]
    return [this.#people?.figures[Number(row)]?.state === 'suppressed' ? 0 : 1, Infinity]
  }

  /** Every sum that the column is the whole of. */
  sumsOf(column: FigureColumn): readonly Sum[] {
    const rows = rowsOf(column).map(([row]) => row)
    const { people, family } = this.#story
    const other = column.level === 'stadsdel' ? 'delomrade' : 'stadsdel'
    const inside = (row: string): string[] =>
      people.flatMap((_, at) =>
        larger(at) === Number(row) ? [nameOf({ ...column, level: 'delomrade' }, String(at))] : [],
      )
    const sexes = column.sex === 'total' ? (['women', 'men'] as const) : []
    const parts = family?.whole === column.layer ? family.parts : []
    return [
      ...this.#sum(
        nameOf(column, CITY),
        rows.slice(0, -1).map((row) => nameOf(column, row)),
      ),
      ...this.#sum(nameOf(column, CITY), [nameOf({ ...column, level: other }, CITY)]),
      ...rows.flatMap((row) => [
        ...this.#sum(
          nameOf(column, row),
          sexes.map((sex) => nameOf({ ...column, sex }, row)),
        ),
        ...this.#sum(
          nameOf(column, row),
          parts.map((layer) => nameOf({ ...column, layer }, row)),
          family?.isExact,
        ),
        ...(column.level === 'stadsdel' ? this.#sum(nameOf(column, row), inside(row)) : []),
      ]),
    ]
  }

  #sum(whole: string, parts: readonly string[], isExact = true): readonly Sum[] {
    const [of = -1, ...cells] = [whole, ...parts].map((name) => this.names.indexOf(name))
    return cells.length === 0 || [of, ...cells].some((cell) => cell < 0) ? [] : [{ whole: of, parts: cells, isExact }]
  }
}

const nameOf = (column: Pick<FigureColumn, 'level' | 'layer' | 'year' | 'sex'>, row: string): string =>
  [column.level, column.layer, column.year, column.sex, row].join(' ')

/** Units, those without an area, and the municipality last. */
const rowsOf = ({ figures, residual = null, city }: FigureColumn): readonly (readonly [string, Figure])[] => [
  ...figures.map((figure, at) => [String(at), figure] as const),
  ...(residual === null ? [] : [[REST, residual] as const]),
  [CITY, city],
]
