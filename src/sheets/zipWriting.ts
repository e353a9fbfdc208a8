/** A zip file of files that are packed already. Its check sums are left out: the reader of Excel files asks for none. */

export interface PackedFile {
  readonly name: string
  readonly method: number
  readonly size: number
  readonly packed: Uint8Array
}

const LOCAL_LENGTH = 30
const LISTED_LENGTH = 46
const END_LENGTH = 22

export function zipOf(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const list: Uint8Array[] = []
  let at = 0
  for (const file of files) {
    const name = new TextEncoder().encode(file.name)
    list.push(heading(file, name.length, at), name)
    parts.push(heading(file, name.length, null), name, file.packed)
    at += LOCAL_LENGTH + name.length + file.packed.length
  }
  const listed = list.reduce((total, { length }) => total + length, 0)
  const end = new DataView(new ArrayBuffer(END_LENGTH))
  end.setUint32(0, 0x06054b50, true)
  for (const count of [8, 10]) end.setUint16(count, files.length, true)
  end.setUint32(12, listed, true)
  end.setUint32(16, at, true)
  return joined([...parts, ...list, new Uint8Array(end.buffer)], at + listed + END_LENGTH)
}

/** What stands before a file, and with where that is in the list at the end. */
function heading({ method, size, packed }: PackedFile, nameLength: number, listedAt: number | null): Uint8Array {
  const isListed = listedAt !== null
  const view = new DataView(new ArrayBuffer(isListed ? LISTED_LENGTH : LOCAL_LENGTH))
  const from = isListed ? 6 : 4
  view.setUint32(0, isListed ? 0x02014b50 : 0x04034b50, true)
  view.setUint16(from + 4, method, true)
  view.setUint32(from + 14, packed.length, true)
  view.setUint32(from + 18, size, true)
  view.setUint16(from + 22, nameLength, true)
  if (isListed) view.setUint32(42, listedAt, true)
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
