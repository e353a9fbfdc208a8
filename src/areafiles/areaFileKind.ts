/** What a file is by its content, whatever it is called. */
import type { AreaFindingCode } from '../domain/areaFindingCodes.ts'

export type AreaFileKind = 'text' | 'zip' | 'sqlite'

/** A kind that may be read, or the rule that says why the file is not. */
export type KindReading = { readonly kind: AreaFileKind } | { readonly code: AreaFindingCode; readonly found?: string }

const STARTS: readonly (readonly [start: readonly number[], reading: KindReading])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  // An empty zip file.
  [[0x50, 0x4b, 0x05, 0x06], { code: 'areasPartMissing', found: '.shp' }],
  [
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00],
    { kind: 'sqlite' },
  ],
  [[0x1f, 0x8b], { code: 'areasFileIsCompressed' }],
  // 7-Zip and RAR.
  [[0x37, 0x7a, 0xbc, 0xaf], { code: 'areasFileIsCompressed' }],
  [[0x52, 0x61, 0x72, 0x21], { code: 'areasFileIsCompressed' }],
  [[0x25, 0x50, 0x44, 0x46], { code: 'areasFileIsPdf' }],
  // Old Office files, and new ones behind a password.
  [[0xd0, 0xcf, 0x11, 0xe0], { code: 'areasFileIsSpreadsheet' }],
  // Both .shp and .shx begin so.
  [[0x00, 0x00, 0x27, 0x0a], { code: 'areasFileIsBareShapefile', found: '.shp' }],
]

export function kindOfAreaFile(bytes: Uint8Array): KindReading {
  if (bytes.length === 0) return { code: 'areasFileEmpty' }
  const [, reading] = STARTS.find(([start]) => start.every((byte, at) => bytes[at] === byte)) ?? []
  if (reading !== undefined) return reading
  return isText(bytes) ? { kind: 'text' } : { code: 'areasFileIsUnknown' }
}

/** Zero bytes are in no text of one byte a sign; UTF-16 has them beside its first sign or says what it is. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const isUtf16 = isMarked || (first === 0 && second === 0x7b) || (first === 0x7b && second === 0)
  return isUtf16 || !bytes.subarray(0, 65_536).includes(0)
}

/** Why a text is no JSON by its first sign; null where it may be. A sequence of JSON texts begins with a sign of its own. */
export function textFault(text: string): AreaFindingCode | null {
  const start = text.slice(0, 4_096).trimStart()
  if (start === '') return 'areasFileEmpty'
  if (start.startsWith('{') || start.startsWith('[')) return null
  if (start.startsWith('\u001e')) return 'areasJsonSeveral'
  if (!start.startsWith('<')) return 'areasFileIsTable'
  return /^<(?:!doctype html|html|head|body)/i.test(start) || /<html[\s>]/i.test(start)
    ? 'areasFileIsHtml'
    : 'areasFileIsXml'
}
