import type { CoordinateSystem } from '../../src/domain/delivery.ts'
import { unitLevel, type ArealUnit, type UnitLevel } from '../../src/domain/units.ts'
import { readAreaFile, type AreaReading, type Extent } from '../../src/areafiles/readAreaFile.ts'

export type Position = readonly unknown[]
export type TestRing = readonly Position[]
export type JsonObject = Readonly<Record<string, unknown>>

/** Around the squares of the tests. */
export const EXTENT: Extent = { west: 12.8, south: 55.4, east: 13.3, north: 55.75 }

/** A square of a hundredth of a degree, counter-clockwise, that many squares to the east and north of 13.00, 55.60. */
export function square(east = 0, north = 0, size = 1): Position[] {
  const at = (x: number, y: number): Position => [Math.round(13e5 + x * 1e3) / 1e5, Math.round(55.6e5 + y * 1e3) / 1e5]
  return [
    at(east, north),
    at(east + size, north),
    at(east + size, north + size),
    at(east, north + size),
    at(east, north),
  ]
}

export const polygon = (...rings: readonly TestRing[]): JsonObject => ({ type: 'Polygon', coordinates: rings })

export const multiPolygon = (...parts: readonly (readonly TestRing[])[]): JsonObject => ({
  type: 'MultiPolygon',
  coordinates: parts,
})

export const feature = (kod: unknown, geometry: unknown, more: JsonObject = {}): JsonObject => ({
  type: 'Feature',
  properties: { kod, namn: `Område ${String(kod)}` },
  geometry,
  ...more,
})

export const collection = (features: readonly unknown[], more: JsonObject = {}): JsonObject => ({
  type: 'FeatureCollection',
  ...more,
  features,
})

/** Three squares side by side. */
export const SQUARES = [0, 1, 2].map((east) => feature(`0${east}`, polygon(square(east))))

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))
export const jsonBytes = (value: unknown): Uint8Array<ArrayBuffer> => bytesOf(JSON.stringify(value))

export const readBytes = (
  bytes: Uint8Array<ArrayBuffer>,
  system: CoordinateSystem | null = null,
): Promise<AreaReading> => readAreaFile({ name: 'a.geojson', bytes }, { system, extent: EXTENT })

/** What a finding comes to in a table: severity, rule, feature and what was found. */
export type ReportLine = readonly [severity: string, code: string, row: number | null, found?: string | null]

/** The report in the words of the table; `found` is left out where the table does not ask for it. */
export const reportOf = ({ findings }: AreaReading, expected: readonly ReportLine[]): ReportLine[] =>
  findings.map(({ severity, code, place, found }, index) =>
    expected[index]?.length === 3 ? [severity, code, place.row] : [severity, code, place.row, found],
  )

export const detailOf = ({ findings }: AreaReading, code: string, name: string): string | number | undefined =>
  findings.find((finding) => finding.code === code)?.details[name]

/** A level with units whose points lie in the squares. */
export function squareLevel(ids: readonly string[], vintage = 'test-2025'): UnitLevel {
  const units = ids.map((id, index): ArealUnit => ({
    id,
    name: `Område ${id}`,
    point: [13.005 + index / 100, 55.605],
    areaHectares: 70,
    isInhabited: true,
    parents: {},
  }))
  return unitLevel('delomrade', vintage, units, [])
}
