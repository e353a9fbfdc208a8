/** The list of files at the end of a zip file, read and mended without unpacking anything. */

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  /** Check sum of the unpacked bytes. */
  readonly crc: number
  /** Where its own heading starts, and where its entry in the list does. */
  readonly at: number
  readonly listedAt: number
}

const END = 0x06054b50
const LISTED = 0x02014b50
const END_LENGTH = 22
const LISTED_LENGTH = 46
const LONGEST_COMMENT = 65_535

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Every file that a zip file lists; none where it has no list, or one that leads outside of it. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes)
  const end = endOf(view)
  if (end < 0) return []
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + LISTED_LENGTH > view.byteLength || view.getUint32(at, true) !== LISTED) return []
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + LISTED_LENGTH, at + LISTED_LENGTH + nameLength))
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      at: view.getUint32(at + 42, true),
      listedAt: at,
    })
    at += LISTED_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

/** The packed bytes of a file; null where they are not all there. */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array<ArrayBuffer> | null {
  if (at + 30 > bytes.length) return null
  const view = viewOf(bytes)
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return start + packedSize > bytes.length ? null : new Uint8Array(bytes.slice(start, start + packedSize))
}

/** The first day that a zip file can name: the same content then gives the same bytes, whatever the clock says. */
const FIRST_DAY = (1 << 5) | 1

/** Takes the clock out of a zip file, in place. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes)
  for (const { at, listedAt } of zipEntries(bytes)) {
    for (const time of [at + 10, listedAt + 12]) {
      view.setUint16(time, 0, true)
      view.setUint16(time + 2, FIRST_DAY, true)
    }
  }
  return bytes
}
