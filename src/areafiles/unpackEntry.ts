import { crc32 } from '../sheets/crc32.ts'
import { packedBytes, type ZipEntry } from '../sheets/zipEntries.ts'

const STORED = 0
const DEFLATE = 8

/**
 * The content of a file in a zip file. It is unpacked piece by piece and never beyond the size that the list of the
 * zip file states; null where it is cut off, packed in another way, or not as large or with the check sum that it says:
 * one changed bit of a damaged file may be another coordinate.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer> | null> {
  const packed = packedBytes(bytes, entry)
  if (packed === null || (entry.method !== STORED && entry.method !== DEFLATE)) return null
  const unpacked = entry.method === STORED ? packed : await inflated(packed, entry)
  return unpacked?.length === entry.size && crc32(unpacked) === entry.crc ? unpacked : null
}

/** Null where it cannot be unpacked or becomes another size than it says. */
async function inflated(packed: Uint8Array<ArrayBuffer>, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer> | null> {
  const unpacked = new Uint8Array(entry.size)
  let filled = 0
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (filled + piece.value.length > entry.size) {
        await reader.cancel()
        return null
      }
      unpacked.set(piece.value, filled)
      filled += piece.value.length
    }
  } catch {
    return null
  }
  return filled === entry.size ? unpacked : null
}
