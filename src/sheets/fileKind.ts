/** What a file is by its bytes, whatever it is called. */
import type { FileFindingCode } from '../domain/findingCodes.ts'

/** A file that may be read, or why it is not. */
export type FileKind = 'xlsx' | 'text' | FileFindingCode

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Old Office files, and new ones behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const RIFF = [0x52, 0x49, 0x46, 0x46]

/** What a file begins with that is no table, also where nothing else of it is there. */
const STARTS: readonly (readonly [start: readonly number[], code: FileFindingCode])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'fileIsPdf'],
  // An empty zip file.
  [[0x50, 0x4b, 0x05, 0x06], 'fileIsZip'],
  // PNG, JPEG, GIF, and TIFF in both orders of bytes.
  [[0x89, 0x50, 0x4e, 0x47], 'fileIsPicture'],
  [[0xff, 0xd8, 0xff], 'fileIsPicture'],
  [[0x47, 0x49, 0x46, 0x38], 'fileIsPicture'],
  [[0x49, 0x49, 0x2a, 0x00], 'fileIsPicture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'fileIsPicture'],
  // RTF: {\rtf
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'fileIsDocument'],
  // gzip, 7-Zip and RAR.
  [[0x1f, 0x8b], 'fileIsPacked'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'fileIsPacked'],
  [[0x52, 0x61, 0x72, 0x21], 'fileIsPacked'],
  // SQLite format
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'fileIsDatabase'],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** @param names the files inside, where it is a zip file */
export function kindOf(bytes: Uint8Array, names: readonly string[]): FileKind {
  if (bytes.length === 0) return 'fileEmpty'
  const [, code] = STARTS.find(([start]) => startsWith(bytes, start)) ?? []
  if (code !== undefined) return code
  if (startsWith(bytes, RIFF) && textOf(bytes.subarray(8, 12)) === 'WEBP') return 'fileIsPicture'
  if (startsWith(bytes, COMPOUND)) return kindOfCompound(bytes)
  if (startsWith(bytes, ZIP)) return kindOfZip(bytes, names)
  return isText(bytes) ? 'text' : 'fileIsNoTable'
}

function kindOfZip(bytes: Uint8Array, names: readonly string[]): FileKind {
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return 'fileHasMacros'
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  // Without a list of its files it is a zip file that is cut off: the names still stand before what is left of it.
  const written = names.length > 0 ? names.join('\n') : textOf(bytes)
  if (written.includes('word/document')) return 'fileIsDocument'
  if (written.includes('ppt/presentation')) return 'fileIsSlides'
  if (names.includes('mimetype') && names.includes('content.xml')) return kindOfOpenDocument(bytes)
  return names.length === 0 ? 'fileUnreadable' : 'fileIsZip'
}

/** An OpenDocument file says what it is in the first of its files, which is not packed. */
function kindOfOpenDocument(bytes: Uint8Array): FileKind {
  const start = textOf(bytes.subarray(0, 200))
  if (start.includes('opendocument.text')) return 'fileIsDocument'
  return start.includes('opendocument.presentation') ? 'fileIsSlides' : 'fileIsOpenDocument'
}

/** The parts of an old Office file have names of two bytes a letter. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  const written = new TextDecoder('utf-16le').decode(bytes)
  if (written.includes('WordDocument')) return 'fileIsDocument'
  return written.includes('PowerPoint Document') ? 'fileIsSlides' : 'fileIsOldExcel'
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Text of one or two bytes a letter. Zero bytes are in no text of one; UTF-16 says what it is at its start. */
const isText = (bytes: Uint8Array): boolean => isUtf16(bytes) || !bytes.subarray(0, 65_536).includes(0)

export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
