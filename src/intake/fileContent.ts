/** Whether bytes are areas or a table, by what they begin with, whatever the file is called. */
import { isUtf16 } from '../sheets/fileKind.ts'
import { zipEntries } from '../sheets/zipEntries.ts'

const SQLITE = 'SQLite format 3\0'
const AREA_ENDING = /\.(?:geojson|topojson|json|gpkg|shp)$/i
const LOOKED_AT = 512

export type FileContent = 'areas' | 'table'

/**
 * Areas are JSON, a GeoPackage, or a zip file with a shapefile. What is none of all that is read as what its name says
 * that it is, so that the reader of that kind says what is wrong.
 */
export function contentOf(bytes: Uint8Array, name: string): FileContent {
  const start = textAtStart(bytes)
  // RTF begins like JSON, and a database need not be a GeoPackage.
  if (start.startsWith('{\\rtf')) return 'table'
  if (start.startsWith(SQLITE)) return AREA_ENDING.test(name) || isGeoPackage(bytes) ? 'areas' : 'table'
  if (/^[{[]/.test(start.trimStart())) return 'areas'
  if (start.startsWith('PK')) {
    const names = zipEntries(bytes).map((entry) => entry.name)
    return names.some((inner) => AREA_ENDING.test(inner)) ? 'areas' : 'table'
  }
  return AREA_ENDING.test(name) ? 'areas' : 'table'
}

/** The one table that every GeoPackage has. */
const isGeoPackage = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes('gpkg_contents')

function textAtStart(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LOOKED_AT)
  const encoding = isUtf16(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(start)
}
