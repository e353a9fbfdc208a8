import type { FiguresFile } from '../../src/data/schema.ts'
import type { DeliveredColumn, FigureDelivery } from '../../src/domain/delivery.ts'
import { valueOrNull, type Figure } from '../../src/domain/figures.ts'
import type { LevelId, UnitLevel } from '../../src/domain/units.ts'
import type { LayerFacts } from '../../src/protection/deliveredBases.ts'
import type { ProtectionRules } from '../../src/protection/rules.ts'
import { LARGER_LEVELS, notesOfLarger, type NotMade, type WhyNot } from './officialLargerNotes.ts'
import { sumOfParts } from './officialParts.ts'
import { shareMaking } from './officialShares.ts'
import { keyOf, type OfficialColumn, type OfficialFigures } from './officialTypes.ts'
import type { Levels } from './units.ts'

export interface LargerGround {
  readonly levels: Levels
  readonly layers: ReadonlyMap<string, LayerFacts>
  readonly rules: ProtectionRules
  /** The figures of all levels as they are without what is made here. */
  readonly standing: readonly FiguresFile[]
}

/** A column of a larger level, with what the shares in it are taken of; null = it has counts. */
export interface Made {
  readonly level: LevelId
  readonly column: OfficialColumn
  readonly bases: readonly Figure[] | null
}

/** A delivered column of delområden, as it was kept and as it stands in the data set. */
interface Source {
  readonly delivered: DeliveredColumn
  readonly delivery: FigureDelivery
  readonly settled: OfficialColumn
}

/**
 * Puts to official figures what follows from the delivered ones for the larger areas that whole delområden make up.
 * Nothing is told that the delområden do not tell: only what is shown for every one of them is added up. What is
 * published for the larger areas themselves stands, and so does an estimate that knows of more areas.
 */
export function withLargerAreas(official: OfficialFigures, ground: LargerGround): OfficialFigures {
  const sources = sourcesIn(official)
  const found = LARGER_LEVELS.flatMap((id) => sources.map((source) => columnOn(id, source, ground)))
  const made = found.flatMap((one) => (one !== null && 'column' in one ? [one] : []))
  const notMade = found.flatMap((one) => (one !== null && 'why' in one ? [one] : []))
  if (made.length + notMade.length === 0) return official
  const columns = made.map((one) => ({ level: one.level, column: { ...one.column, base: baseOf(one, made, ground) } }))
  const { texts, leftOut } = notesOfLarger(made, notMade, official.texts)
  return {
    ...official,
    columns: new Map(
      [...official.columns].map(([level, own]) => [
        level,
        [...own, ...columns.flatMap((one) => (one.level === level ? [one.column] : []))],
      ]),
    ),
    texts,
    leftOut: [...official.leftOut, ...leftOut],
  }
}

function sourcesIn({ deliveries, columns }: OfficialFigures): Source[] {
  const settled = columns.get('delomrade') ?? []
  return deliveries.flatMap(({ file, delivery }) =>
    delivery.mapping.level !== 'delomrade'
      ? []
      : delivery.columns.flatMap((delivered): Source[] => {
          const own = settled.find((one) => one.from === file.path && keyOf(one) === keyOf(delivered.column))
          return own === undefined ? [] : [{ delivered, delivery, settled: own }]
        }),
  )
}

/** Null where the level has published figures, or where the layer is of a kind that is computed of others. */
function columnOn(id: LevelId, source: Source, ground: LargerGround): Made | NotMade | null {
  const { settled } = source
  const standing = standingOn(id, settled, ground)
  const made = standing?.basis === 'published' ? null : figuresOn(id, source, ground)
  if (made === null) return null
  const { layer, year, from } = settled
  if ('why' in made) return { level: id, layer, year, from, why: made.why }
  const why = whyNotShown(made.values, standing)
  if (why !== null) return { level: id, layer, year, from, why }
  const { vintage } = ground.levels[id]
  const column = { ...settled, basis: 'summedDelomraden', vintage, figures: made.values } as const
  return { level: id, column, bases: made.bases }
}

type Figures = Pick<Made, 'bases'> & { readonly values: readonly Figure[] }

function figuresOn(id: LevelId, source: Source, ground: LargerGround): Figures | { why: WhyNot } | null {
  const kind = ground.layers.get(source.settled.layer)?.kind
  if (kind === 'count') return countsOn(id, source, ground)
  if (kind === 'share') return sharesOn(id, source, ground)
  return kind === 'amount' ? { why: 'amount' } : null
}

function whyNotShown(made: readonly Figure[], standing: FileColumn | undefined): WhyNot | null {
  if (standing !== undefined && knowsMore(standing, made)) return 'estimateStays'
  return made.every(({ state }) => state !== 'value') ? 'noneKnown' : null
}

function countsOn(id: LevelId, { settled }: Source, { levels }: LargerGround): Figures {
  const values = partsOn(id, levels).map((units) => sumOfParts(units.flatMap((unit) => settled.figures[unit] ?? [])))
  return { values, bases: null }
}

function sharesOn(id: LevelId, { delivered, delivery }: Source, ground: LargerGround): Figures | { why: WhyNot } {
  const making = shareMaking(delivered, { ...ground, delivery })
  if ('why' in making) return making
  const made = partsOn(id, ground.levels).map(making.figureOf)
  return { values: made.map(({ share }) => share), bases: made.map(({ base }) => base) }
}

/** The delområden of each area of a larger level. */
function partsOn(id: LevelId, levels: Levels): readonly (readonly number[])[] {
  const larger: UnitLevel = levels[id]
  const parts = larger.units.map((): number[] => [])
  levels.delomrade.units.forEach(({ parents }, unit) => parts[larger.indexOf.get(parents[id] ?? '') ?? -1]?.push(unit))
  return parts
}

type FileColumn = FiguresFile['columns'][number]

const standingOn = (
  id: LevelId,
  column: Pick<OfficialColumn, 'layer' | 'year' | 'sex'>,
  { standing }: LargerGround,
): FileColumn | undefined =>
  standing.find(({ level }) => level === id)?.columns.find((one) => keyOf(one) === keyOf(column))

/** Whether there is an area that only the estimate has a figure for. */
const knowsMore = ({ values }: FileColumn, made: readonly Figure[]): boolean =>
  made.some(({ state }, unit) => state !== 'value' && typeof values[unit] === 'number')

/**
 * The count column that the shares are taken of, among those made here and those that are published for the level; null
 * where it has other counts, so that no number of people or homes is computed from another whole.
 */
function baseOf({ level, column, bases }: Made, made: readonly Made[], ground: LargerGround): OfficialColumn['base'] {
  if (column.base === null || bases === null) return null
  const wanted = { ...column.base, sex: column.sex }
  const own = made.find((one) => one.level === level && keyOf(one.column) === keyOf(wanted))
  const counts = own?.column.figures.map(valueOrNull) ?? standingOn(level, wanted, ground)?.values
  const isSame = bases.every((base, unit) => base.state !== 'value' || base.value === counts?.[unit])
  return isSame ? column.base : null
}
