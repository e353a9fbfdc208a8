/**
 * What somebody delivers: files of figures or of areas, and what they are said to hold. The same words serve the
 * command line and the page; nothing is taken from a file before its mapping says what it is.
 */
import type { Absence, Figure, FigureColumn, Sex } from './figures.ts'
import type { Layer, LayerGroup, LayerUnit, Statistic } from './layers.ts'
import type { LocalText } from './text.ts'
import type { LevelId, UnitId } from './units.ts'

/** A file as it was given, before anything is known about it. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * How the deliverer has protected the figures: not at all, by leaving out small counts, by rounding to fives, or by
 * SCB's cell key method. Figures that nobody has protected are protected here before anything else sees them.
 */
export const PROTECTIONS = ['none', 'suppressed', 'rounded5', 'ckm'] as const
export type Protection = (typeof PROTECTIONS)[number]

/**
 * What a sign in a cell without a number can mean; only the deliverer can say. That few live somewhere is no meaning of
 * a sign: it is found here, by the limit of this project.
 */
export const MARKER_MEANINGS = [
  'suppressed',
  'missing',
  'zero',
  'noResidents',
  'notApplicable',
  'notPublished',
  'undefined',
] as const satisfies readonly ('zero' | Absence)[]
export type MarkerMeaning = (typeof MARKER_MEANINGS)[number]

/** How the numbers of a column are written. Sums end as thousand kronor and shares as 0 to 1, whatever is written. */
export const WRITTEN_AS = ['plain', 'percent', 'proportion', 'kronor', 'thousandKronor'] as const
export type WrittenAs = (typeof WRITTEN_AS)[number]

/** What a layer is that the data set does not have. */
export interface LayerDescription {
  readonly name: LocalText
  readonly group: LayerGroup
  readonly kind: 'count' | 'share' | 'amount'
  readonly unit: LayerUnit
  readonly statistic: Statistic
  /** Who or what is counted, and out of whom. */
  readonly population: LocalText
  readonly isSensitive: boolean
}

/** One column of figures in a table. */
export interface MappedColumn {
  /** The heading as it stands in the file; its place, as `<B>`, where it has none or shares it with another column. */
  readonly column: string
  /** The id of a layer of the data set, or a new one that begins with `own-`. */
  readonly layer: string
  /** What a new layer is; null for a known one. */
  readonly describes: LayerDescription | null
  /** Null where the table has a column of years. */
  readonly year: number | null
  /** Null where the table has a column of sexes. */
  readonly sex: Exclude<Sex, 'difference'> | null
  readonly writtenAs: WrittenAs
  /** Heading of the column with the count that shares, medians and means are taken of; null = not in the file. */
  readonly base: string | null
  /** Heading of the column that this one is a part of; null = of none. */
  readonly partOf: string | null
}

export interface DeliverySource {
  readonly publisher: string
  readonly title: string
  readonly licence: string
  readonly url: string | null
  /** The date or period that the figures describe, as text; null = the year. */
  readonly referenceDate: string | null
}

/** How a table names its areas. Names in any case are the same letters: capitals or not, and nothing else. */
export const UNITS_ARE = ['codes', 'names', 'namesInAnyCase'] as const
export type UnitsAre = (typeof UNITS_ARE)[number]

/** What a table holds: everything that its reader has to be told, so that nothing is guessed. */
export interface TableMapping {
  readonly kind: 'table'
  /** Name of the file. */
  readonly file: string
  /** Name of the sheet; null = the first. */
  readonly sheet: string | null
  /** Which row has the headings, counted from 1. */
  readonly headingRow: number
  readonly level: LevelId
  /** The set of boundaries that the figures are for; another than the level's own is refused. */
  readonly vintage: string
  /** Heading of the column that says which area, or its place, as `<A>`. */
  readonly unitColumn: string
  readonly unitsAre: UnitsAre
  /** How many digits the codes have, where a spreadsheet may have taken zeros away; null = as they stand. */
  readonly codeWidth: number | null
  readonly yearColumn: string | null
  readonly sexColumn: string | null
  readonly decimal: 'comma' | 'point'
  /** Signs in cells, as they stand there, with their meaning. An empty cell is the sign ''. */
  readonly markers: Readonly<Record<string, MarkerMeaning>>
  /** What stands in `unitColumn` in rows for the whole municipality. */
  readonly totals: readonly string[]
  /** What stands in `unitColumn` in rows for people who belong to no area. */
  readonly residuals: readonly string[]
  /** Ids of areas that are known to have no row. */
  readonly withoutFigures: readonly UnitId[]
  /** How the first cell of the notes after the rows begins; null = there are none. */
  readonly notesBegin: string | null
  readonly columns: readonly MappedColumn[]
  readonly protection: Protection
  readonly source: DeliverySource
  /** The role, never the name, of who has confirmed all this; null = proposed by the program, not confirmed. */
  readonly confirmedBy: string | null
}

/** The plainest table: headings in the first row, an area a row under its code, and nothing that has to be explained. */
export const PLAIN_TABLE = {
  kind: 'table',
  sheet: null,
  headingRow: 1,
  unitsAre: 'codes',
  codeWidth: null,
  yearColumn: null,
  sexColumn: null,
  decimal: 'comma',
  markers: {},
  totals: [],
  residuals: [],
  withoutFigures: [],
  notesBegin: null,
  columns: [],
  protection: 'none',
} as const satisfies Partial<TableMapping>

/** The coordinate systems that are known here. */
export const SYSTEMS = ['EPSG:4326', 'EPSG:3006', 'EPSG:3008', 'EPSG:3857', 'EPSG:3021'] as const
export type CoordinateSystem = (typeof SYSTEMS)[number]

/**
 * How coarsely a copy was simplified, area by area, so that neighbours no longer have the same border. Only who knows
 * the copy can say; undeclared, areas that lie over each other are a fault.
 */
export interface Generalisation {
  /** How deep areas may lie over each other: no place that two have in common is farther from a border of one of them. */
  readonly overlapMeters: number
  /** How far apart the borders of neighbours may lie. */
  readonly apartMeters: number
}

/** A border that has moved farther is another border. */
export const GENERALISATION_LIMITS = {
  overlapMeters: { least: 1, most: 100 },
  apartMeters: { least: 2, most: 50 },
} as const satisfies Readonly<Record<keyof Generalisation, { readonly least: number; readonly most: number }>>

/** What a file of areas holds. */
export interface AreaMapping {
  readonly kind: 'areas'
  readonly file: string
  readonly level: LevelId
  readonly vintage: string
  /** The coordinate system, where the file itself does not say; null = as the file declares, or WGS 84. */
  readonly system: CoordinateSystem | null
  /** The property with the unit's id; null = the feature's own id. */
  readonly idProperty: string | null
  readonly nameProperty: string | null
  /** Ids of units that are known to have no area. */
  readonly withoutArea: readonly UnitId[]
  /** Null = the boundaries are as they were measured, and neighbours have the same border. */
  readonly generalised: Generalisation | null
  readonly source: DeliverySource
  readonly confirmedBy: string | null
}

export type Mapping = TableMapping | AreaMapping

/** How the rows or areas of a file meet the units of a level. Nothing is joined by likeness. */
export interface JoinReport {
  readonly file: string
  readonly level: LevelId
  readonly matched: readonly UnitId[]
  readonly onlyInFile: readonly {
    readonly value: string
    readonly row: number
    /** Units that may be meant, best first. */
    readonly suggestions: readonly UnitId[]
  }[]
  /** Units without a row or area, beyond those that the mapping lists. */
  readonly onlyOnMap: readonly UnitId[]
  /** Units that the mapping lists as having none. */
  readonly knownWithout: readonly UnitId[]
  readonly duplicates: readonly { readonly unitId: UnitId; readonly rows: readonly number[] }[]
  readonly totals: readonly { readonly value: string; readonly row: number }[]
  readonly residuals: readonly { readonly value: string; readonly row: number }[]
}

/** A column of figures as a file delivers it. */
export interface DeliveredColumn {
  /** Figures in the order of the level's units. `city` is what the total row says, else what is not published. */
  readonly column: FigureColumn
  /** The figure of those who belong to no area: part of the city, never on the map. Null = the file has no such row. */
  readonly residual: Figure | null
  readonly protection: Protection
  /** The layer that this one is a part of (`partOf` of the mapping), or null. */
  readonly partOf: string | null
}

/** What came of a table: nothing but findings where one of them is a fault. */
export interface FigureDelivery {
  readonly mapping: TableMapping
  /** The layers that the data set does not have. */
  readonly layers: readonly Layer[]
  readonly columns: readonly DeliveredColumn[]
  readonly join: JoinReport
}
