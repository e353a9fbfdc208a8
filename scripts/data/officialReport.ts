import type { FiguresFile } from '../../src/data/schema.ts'
import type { LevelId } from '../../src/domain/units.ts'
import type { Levels } from './units.ts'
import { keyOf, type OfficialFigures, type OfficialNote } from './officialTypes.ts'

type FileColumn = FiguresFile['columns'][number]

/** Areas of a column that are told of: enough to hold against the publisher's table. */
export const MOST_AREAS = 5

type Place = Pick<Difference, 'unit' | 'name'> & { readonly index: number }

/** A unit whose figure has moved. */
export interface Difference {
  readonly unit: string
  readonly name: string
  readonly old: number
  readonly new: number
}

/** A column of the data set that official figures have touched. */
export interface ColumnChange {
  readonly level: LevelId
  readonly layer: string
  readonly year: number
  readonly sex: FileColumn['sex']
  /** The file that it stands in as published; null = computed anew from such files. */
  readonly from: string | null
  /** Units whose figure, or whose reason for having none, is another. */
  readonly changed: number
  readonly units: number
  /** The units that have moved most, first the one that has most of all. */
  readonly largest: readonly Difference[]
  readonly city: { readonly old: number | null; readonly new: number | null }
}

/** What official figures have done to the data set. */
export interface OfficialReport {
  /** Columns of the shipped data set that now stand as published. */
  readonly replaced: readonly ColumnChange[]
  /** Estimates and sums that are computed from other figures than before. */
  readonly recomputed: readonly ColumnChange[]
  readonly added: readonly ColumnChange[]
  readonly cities: readonly string[]
  readonly leftOut: readonly OfficialNote[]
}

/** Compares the data set with official figures with the one that the project has without them. */
export function officialReport(
  shipped: readonly FiguresFile[],
  built: readonly FiguresFile[],
  official: OfficialFigures,
  { cities, levels }: { readonly cities: readonly string[]; readonly levels: Levels },
): OfficialReport {
  const changes = built.flatMap((file) => {
    const names = new Map(levels[file.level].units.map(({ id, name }) => [id, name]))
    const places = file.unitIds.map((unit, index) => ({ unit, name: names.get(unit) ?? unit, index }))
    const before = new Map(shipped.find(({ level }) => level === file.level)?.columns.map((one) => [keyOf(one), one]))
    const given = official.columns.get(file.level)?.filter((one) => !isComputed(one))
    const fromOf = new Map(given?.map((one) => [keyOf(one), one.from]))
    return file.columns.map((column) => {
      const old = before.get(keyOf(column))
      return {
        isNew: old === undefined,
        isComputed: isComputed(column),
        change: changeOf({ level: file.level, places }, column, old, fromOf.get(keyOf(column)) ?? null),
      }
    })
  })
  const pick = (is: (one: (typeof changes)[number]) => boolean): ColumnChange[] =>
    changes.filter(is).map(({ change }) => change)
  return {
    replaced: pick(({ isNew, change }) => !isNew && change.from !== null),
    recomputed: pick((one) => one.isComputed || (!one.isNew && one.change.from === null && one.change.changed > 0)),
    added: pick((one) => one.isNew && !one.isComputed),
    cities,
    leftOut: official.leftOut,
  }
}

/** Larger areas are told of with what is computed anew, also in a year that they had nothing for. */
const isComputed = ({ basis }: Pick<FileColumn, 'basis'>): boolean => basis === 'summedDelomraden'

function changeOf(
  { level, places }: { readonly level: LevelId; readonly places: readonly Place[] },
  column: FileColumn,
  old: FileColumn | undefined,
  from: string | null,
): ColumnChange {
  const { layer, year, sex } = column
  const differs = places.filter(
    ({ index }) => old !== undefined && figureText(column, index) !== figureText(old, index),
  )
  return {
    ...{ level, layer, year, sex, from },
    changed: differs.length,
    units: places.length,
    largest: old === undefined ? [] : largestOf(differs, old, column),
    city: { old: old?.city ?? null, new: column.city },
  }
}

const figureText = ({ values, status }: FileColumn, index: number): string =>
  `${status?.[index] ?? 'v'} ${String(values[index])}`

function largestOf(places: readonly Place[], old: FileColumn, column: FileColumn): Difference[] {
  const differences = places.flatMap(({ unit, name, index }): Difference[] => {
    const [before, after] = [old.values[index], column.values[index]]
    return typeof before === 'number' && typeof after === 'number' ? [{ unit, name, old: before, new: after }] : []
  })
  return differences.toSorted((a, b) => distance(b) - distance(a)).slice(0, MOST_AREAS)
}

const distance = ({ old, new: now }: Difference): number => Math.abs(now - old)
