import type { FigureColumn, Sex } from './figures.ts'
import type { Availability, Layer, Source } from './layers.ts'
import type { LocalText } from './text.ts'
import type { LevelId, UnitId, UnitLevel } from './units.ts'

/** What a level is, as the catalogue describes it. */
export interface LevelInfo {
  readonly id: LevelId
  readonly name: LocalText
  readonly plural: LocalText
  readonly description: LocalText
  readonly vintage: string
  readonly units: number
  readonly boundaries: 'schematic' | 'official'
  readonly map: MapFileId
}

export type MapFileId = 'map.delomrade' | 'map.deso'

/** A name that people search by; more than one unit = the reader is asked which. */
export interface Alias {
  readonly name: string
  readonly level: LevelId
  readonly unitIds: readonly UnitId[]
}

/** What the data set has: levels, layers, years, sources. */
export interface Catalog {
  readonly levels: readonly LevelInfo[]
  readonly layers: readonly Layer[]
  readonly availability: readonly Availability[]
  readonly sources: readonly Source[]
  readonly aliases: readonly Alias[]
}

/** How DeSO are spread over delområden, by index in the two levels. */
export type Crosswalk = readonly (readonly [deso: number, delomrade: number, share: number])[]

/** All units of all levels. */
export interface Geography {
  readonly levels: ReadonlyMap<LevelId, UnitLevel>
  readonly desoToDelomrade: Crosswalk
}

/** The figures of one level. */
export interface FigureTable {
  readonly level: LevelId
  readonly columns: readonly FigureColumn[]
  /** Share of a unit's people from DeSO that lie to at least 80 % inside it; null = not an estimate. */
  readonly quality: readonly (number | null)[] | null
}

/** The column of a layer for a year and sex, or undefined where there is none. */
export function findColumn(
  table: FigureTable,
  layer: string,
  year: number,
  sex: Exclude<Sex, 'difference'>,
): FigureColumn | undefined {
  return table.columns.find((column) => column.layer === layer && column.year === year && column.sex === sex)
}

/** Counts per unit of a comparison city. */
export interface ComparisonCity {
  readonly id: string
  readonly name: string
  readonly level: LevelId
  readonly columns: readonly {
    readonly layer: string
    readonly year: number
    readonly base: readonly number[] | null
    readonly values: readonly number[]
  }[]
}
