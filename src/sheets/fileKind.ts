/** What a file is by its first bytes, whatever it is called. */
import type { FileFindingCode } from '../domain/findingCodes.ts'

/** A file that may be read, or why it is not. */
export type FileKind = 'xlsx' | 'text' | FileFindingCode

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
/** Old Office files, and new ones behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** @param names the files inside, where it is a zip file */
export function kindOf(bytes: Uint8Array, names: readonly string[]): FileKind {
  if (bytes.length === 0) return 'fileEmpty'
  if (startsWith(bytes, PDF)) return 'fileIsPdf'
  if (startsWith(bytes, COMPOUND)) return 'fileIsOldExcel'
  if (startsWith(bytes, EMPTY_ZIP)) return 'fileIsZip'
  if (startsWith(bytes, ZIP)) return kindOfZip(names)
  return isText(bytes) ? 'text' : 'fileIsNoTable'
}

function kindOfZip(names: readonly string[]): FileKind {
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return 'fileHasMacros'
  if (names.includes('xl/workbook.xml')) return 'xlsx'
  if (names.includes('mimetype') && names.includes('content.xml')) return 'fileIsOpenDocument'
  // Without a list of its files it is a zip file that is cut off.
  return names.length === 0 ? 'fileUnreadable' : 'fileIsZip'
}

/** Text of one or two bytes a letter. Zero bytes are in no text of one; UTF-16 says what it is at its start. */
const isText = (bytes: Uint8Array): boolean => isUtf16(bytes) || !bytes.subarray(0, 65_536).includes(0)

export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
