/** How large the sheets of an Excel file say that they are, before anything is made of them. */
import { crc32 } from './crc32.ts'
import { packedBytes, type ZipEntry } from './zipEntries.ts'

export const MAX_ROWS = 20_000
export const MAX_COLUMNS = 1_000
/** What a file may be when it is unpacked: some files are made to fill the memory. */
const MAX_UNPACKED = 200 * 1024 * 1024

const DEFLATE = 8
const CELL = /\br="([A-Z]{0,7})(\d{1,15})"/g
/** The longest mark of a cell, which may stand on both sides of a border between two pieces. */
const OVERLAP = 32

/**
 * Whether every sheet is small enough to be read; null where they cannot be unpacked, or not to what was packed: one
 * changed bit of a damaged file may be another digit of a figure.
 */
export async function areSheetsSmall(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<boolean | null> {
  let left = MAX_UNPACKED
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry)
    if (packed === null) return null
    const size = await unpackedSize(packed, entry, left)
    if (size === 'unreadable') return null
    if (size === 'tooLarge') return false
    left -= size
  }
  return true
}

/** A file may keep its sheets anywhere, so that every file is one that could be; texts may look like cells. */
export const isSheetFile = (name: string): boolean => name.endsWith('.xml') && !name.endsWith('/sharedStrings.xml')

function unpacked(packed: Uint8Array<ArrayBuffer>, { method }: ZipEntry): ReadableStream<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream()
  return method === DEFLATE ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream
}

/** The whole text of a file that is known to be small enough and not cut off. */
export const unpackedText = (packed: Uint8Array<ArrayBuffer>, entry: ZipEntry): Promise<string> =>
  new Response(unpacked(packed, entry)).text()

async function unpackedSize(
  packed: Uint8Array<ArrayBuffer>,
  entry: ZipEntry,
  limit: number,
): Promise<number | 'tooLarge' | 'unreadable'> {
  const isSheet = isSheetFile(entry.name)
  const reader = unpacked(packed, entry).getReader()
  const decoder = new TextDecoder()
  let size = 0
  let crc = 0
  let tail = ''
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length
      crc = crc32(piece.value, crc)
      const text = isSheet ? tail + decoder.decode(piece.value, { stream: true }) : ''
      tail = text.slice(-OVERLAP)
      if (size > limit || hasFarCell(text)) {
        await reader.cancel()
        return 'tooLarge'
      }
    }
  } catch {
    return 'unreadable'
  }
  return crc === entry.crc ? size : 'unreadable'
}

function hasFarCell(text: string): boolean {
  for (const [, letters = '', digits = ''] of text.matchAll(CELL)) {
    if (digits.length > 6 || digits.padStart(6, '0') > String(MAX_ROWS).padStart(6, '0')) return true
    if (columnNumber(letters) > MAX_COLUMNS) return true
  }
  return false
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0)
