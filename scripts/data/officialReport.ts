import type { FiguresFile } from '../../src/data/schema.ts'
import type { LevelId } from '../../src/domain/units.ts'
import { keyOf, type OfficialFigures, type OfficialNote } from './officialTypes.ts'

type FileColumn = FiguresFile['columns'][number]

/** The unit whose figure has moved most. */
export interface Difference {
  readonly unit: string
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
  readonly largest: Difference | null
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
  cities: readonly string[],
): OfficialReport {
  const changes = built.flatMap((file) => {
    const before = new Map(shipped.find(({ level }) => level === file.level)?.columns.map((one) => [keyOf(one), one]))
    const fromOf = new Map(official.columns.get(file.level)?.map((one) => [keyOf(one), one.from]))
    return file.columns.map((column) => {
      const old = before.get(keyOf(column))
      return { isNew: old === undefined, change: changeOf(file, column, old, fromOf.get(keyOf(column)) ?? null) }
    })
  })
  const known = changes.filter(({ isNew }) => !isNew).map(({ change }) => change)
  return {
    replaced: known.filter(({ from }) => from !== null),
    recomputed: known.filter(({ from, changed }) => from === null && changed > 0),
    added: changes.filter(({ isNew }) => isNew).map(({ change }) => change),
    cities,
    leftOut: official.leftOut,
  }
}

function changeOf(
  file: FiguresFile,
  column: FileColumn,
  old: FileColumn | undefined,
  from: string | null,
): ColumnChange {
  const { layer, year, sex } = column
  const places = file.unitIds.map((unit, index) => ({ unit, index }))
  const differs = places.filter(
    ({ index }) => old !== undefined && figureText(column, index) !== figureText(old, index),
  )
  return {
    ...{ level: file.level, layer, year, sex, from },
    changed: differs.length,
    units: file.unitIds.length,
    largest: old === undefined ? null : largestOf(differs, old, column),
    city: { old: old?.city ?? null, new: column.city },
  }
}

const figureText = ({ values, status }: FileColumn, index: number): string =>
  `${status?.[index] ?? 'v'} ${String(values[index])}`

function largestOf(
  places: readonly { readonly unit: string; readonly index: number }[],
  old: FileColumn,
  column: FileColumn,
): Difference | null {
  const differences = places.flatMap(({ unit, index }): Difference[] => {
    const [before, after] = [old.values[index], column.values[index]]
    return typeof before === 'number' && typeof after === 'number' ? [{ unit, old: before, new: after }] : []
  })
  return differences.reduce<Difference | null>(
    (most, one) => (most === null || distance(one) > distance(most) ? one : most),
    null,
  )
}

const distance = ({ old, new: now }: Difference): number => Math.abs(now - old)
