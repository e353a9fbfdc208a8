/** How large the sheets of an Excel file say that they are, before anything is made of them. */
import { packedBytes, type ZipEntry } from './zipEntries.ts'

export const MAX_ROWS = 20_000
export const MAX_COLUMNS = 1_000
/** What a file may be when it is unpacked: some files are made to fill the memory. */
const MAX_UNPACKED = 200 * 1024 * 1024

const DEFLATE = 8
const CELL = /\br="([A-Z]{0,7})(\d{1,15})"/g
/** The longest mark of a cell, which may stand on both sides of a border between two pieces. */
const OVERLAP = 32

/** Whether every sheet is small enough to be read; null where they cannot be unpacked. */
export async function areSheetsSmall(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<boolean | null> {
  let left = MAX_UNPACKED
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry)
    if (packed === null) return null
    const isSheet = /^xl\/worksheets\/.*\.xml$/.test(entry.name)
    const size = await unpackedSize(packed, entry, isSheet, left)
    if (size === 'unreadable') return null
    if (size === 'tooLarge') return false
    left -= size
  }
  return true
}

async function unpackedSize(
  packed: Uint8Array<ArrayBuffer>,
  { method }: ZipEntry,
  isSheet: boolean,
  limit: number,
): Promise<number | 'tooLarge' | 'unreadable'> {
  const stream = new Blob([packed]).stream()
  const pieces = method === DEFLATE ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream
  const reader = pieces.getReader()
  const decoder = new TextDecoder()
  let size = 0
  let tail = ''
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length
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
  return size
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
