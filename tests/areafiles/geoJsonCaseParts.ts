/** What the cases of bad input are made of. */
import {
  collection,
  feature,
  jsonBytes,
  polygon,
  square,
  SQUARES,
  type JsonObject,
  type Position,
  type ReportLine,
  type TestRing,
} from './areaFixtures.ts'

export interface Case {
  readonly id: string
  readonly what: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly report: readonly ReportLine[]
  /** A detail that the report has to name, by its rule and name. */
  readonly names?: readonly [code: string, detail: string, value: string | number]
}

export const file = (features: readonly unknown[], more: JsonObject = {}): Uint8Array<ArrayBuffer> =>
  jsonBytes(collection(features, more))

/** One odd area beside two sound ones. */
export const beside = (geometry: unknown, more: JsonObject = {}): Uint8Array<ArrayBuffer> =>
  file([...SQUARES.slice(1), feature('00', geometry, more)])

export const text = JSON.stringify(collection(SQUARES))
export const moved = (ring: TestRing, move: (lon: number, lat: number) => Position): Position[] =>
  ring.map(([lon, lat]) => move(Number(lon), Number(lat)))
export const projected = (x: number, y: number): Position[] => [
  [x, y],
  [x + 600, y],
  [x + 600, y + 600],
  [x, y + 600],
  [x, y],
]
export const inSystem = (x: number, y: number): unknown[] => [
  feature('00', polygon(projected(x, y))),
  feature('01', polygon(projected(x + 600, y))),
]
export const crs = (name: string): JsonObject => ({ crs: { type: 'name', properties: { name } } })
export const fault = (code: string, row: number | null, found?: string | null): ReportLine =>
  found === undefined ? ['fault', code, row] : ['fault', code, row, found]
export const warning = (code: string, row: number | null, found?: string | null): ReportLine =>
  found === undefined ? ['warning', code, row] : ['warning', code, row, found]
export const withProperties = (properties: unknown): Uint8Array<ArrayBuffer> =>
  file([...SQUARES.slice(1), { type: 'Feature', properties, geometry: polygon(square(0)) }])
export const named = (namn: string): Uint8Array<ArrayBuffer> => withProperties({ kod: '00', namn })
export const hole = (east: number, north: number): Position[] => square(east, north, 0.2).toReversed()
export const bowtie: Position[] = [
  [13, 55.6],
  [13.01, 55.61],
  [13.01, 55.6],
  [13, 55.61],
  [13, 55.6],
]
export const spike = (north: number): Position[] => [
  [13, 55.6],
  [13.01, 55.6],
  [13.01, 55.61],
  [13.005, 55.61],
  [13.005, north],
  [13.005, 55.61],
  [13, 55.61],
  [13, 55.6],
]
export const latin1 = Uint8Array.from(text.replaceAll('Område', 'Omr\u00e5de'), (sign) => sign.charCodeAt(0))
export const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer)
