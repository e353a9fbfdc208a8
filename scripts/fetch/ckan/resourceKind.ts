import { zipEntries } from '../../../src/sheets/zipEntries.ts'
import type { CkanResource } from './ckanAnswers.ts'

/** What kind of file a resource is, in small letters: what the portal says, else the ending of its name or address. */
export function kindOf({ format, name, url }: CkanResource): string {
  const said = (format ?? '').trim()
  return (said === '' ? endingOf(name ?? '') || endingOf(url ?? '') : said).toLowerCase()
}

const endingOf = (path: string): string => /\.(\w{2,10})(?:[?#].*)?$/.exec(path)?.[1] ?? ''

interface Kind {
  readonly format: RegExp
  readonly name: string
  readonly start: string
  /** Whether nothing is missing at the end, as far as the file says itself how long it is. */
  readonly isWhole: (bytes: Uint8Array) => boolean
}

/** Files whose first bytes say what they are. */
const KINDS: readonly Kind[] = [
  { format: /gpkg|geopackage/, name: 'GeoPackage', start: 'SQLite format 3\0', isWhole: isWholeDatabase },
  // The list of a zip file stands at its end.
  { format: /zip|shp/, name: 'zip', start: 'PK', isWhole: (bytes) => zipEntries(bytes).length > 0 },
]

export const kindOfFile = (format: string): Kind | null => KINDS.find((kind) => kind.format.test(format)) ?? null

const HEAD = 100
/** A page of 65 536 bytes does not go into the two bytes for its size, and is written as 1. */
const LARGEST_PAGE = 65_536

/** The head of an SQLite file has the size of a page and how many there are; the count is valid where two marks agree. */
function isWholeDatabase(bytes: Uint8Array): boolean {
  if (bytes.length < HEAD) return false
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD)
  const [size, pages] = [head.getUint16(16), head.getUint32(28)]
  const isCounted = head.getUint32(24) === head.getUint32(92)
  return !isCounted || bytes.length >= pages * (size === 1 ? LARGEST_PAGE : size)
}
