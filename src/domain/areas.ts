/** Areas as files of boundaries have them, always in WGS 84 with longitude first. */
import type { CoordinateSystem, JoinReport, AreaMapping } from './delivery.ts'
import type { UnitId } from './units.ts'

export type LonLat = readonly [lon: number, lat: number]
/** A closed ring: the first position is the last. Outer rings run counter-clockwise, holes clockwise (RFC 7946). */
export type Ring = readonly LonLat[]
/** The outer ring, then its holes. */
export type PolygonRings = readonly Ring[]
/** All parts of one area; an exclave is a part of its own. */
export type AreaRings = readonly PolygonRings[]

/** What a file says of an area beside its shape. */
export interface ListedArea {
  /** The feature's own id as text; null = it has none. */
  readonly id: string | null
  readonly properties: ReadonlyMap<string, string | number | boolean | null>
}

/** One area of a file, before it is known which unit it is. */
export interface AreaFeature extends ListedArea {
  /** Null = listed without an area. */
  readonly rings: AreaRings | null
}

/** A file of areas that has been read. */
export interface AreaFile {
  readonly name: string
  readonly format: 'geojson' | 'topojson' | 'geopackage' | 'shapefile'
  readonly system: CoordinateSystem
  /** Whether the file or its mapping says which system it is. */
  readonly isDeclared: boolean
  readonly features: readonly AreaFeature[]
}

/** The areas of one level in the order of its units. */
export interface AreaDelivery {
  readonly mapping: AreaMapping
  readonly system: CoordinateSystem
  readonly areas: readonly { readonly id: UnitId; readonly name: string | null; readonly rings: AreaRings }[]
  readonly join: JoinReport
}
