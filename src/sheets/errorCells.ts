/**
 * Cells whose formula gave an error, or has not been computed. The library that reads Excel files takes them for empty
 * ones, which would turn a sum that went wrong into one that nobody knows. They are made text before it reads them.
 */
import { isSheetFile, unpackedText } from './sheetSize.ts'
import { packedBytes, type ZipEntry } from './zipEntries.ts'
import { zipOf } from './zipWriting.ts'

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g
const TYPE = /\st=(["'])(\w*)\1/
/** What Excel shows for an error that it does not name, and for a value that is not there yet. */
const UNNAMED = '<v>#N/A</v>'
const UNCOMPUTED = '<v>#GETTING_DATA</v>'

/** The same file with these cells as text: the very same bytes where there are none. */
export async function withErrorsAsText(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<Uint8Array<ArrayBuffer>> {
  const mended = new Map<string, string>()
  for (const entry of entries.filter(({ name }) => isSheetFile(name))) {
    const packed = packedBytes(bytes, entry)
    const sheet = packed === null ? '' : await unpackedText(packed, entry)
    const text = errorsAsText(sheet)
    if (text !== sheet) mended.set(entry.name, text)
  }
  if (mended.size === 0) return bytes
  return zipOf(
    entries.map((entry) => {
      const text = mended.get(entry.name)
      const { name, method, size } = entry
      if (text === undefined) return { name, method, size, packed: packedBytes(bytes, entry) ?? new Uint8Array() }
      const packed = new TextEncoder().encode(text)
      return { name, method: 0, size: packed.length, packed }
    }),
  )
}

const errorsAsText = (sheet: string): string =>
  sheet.replace(CELL, (cell, attributes: string, content: string | undefined) => {
    const value = valueOf(TYPE.exec(attributes)?.[2] ?? 'n', content ?? '')
    return value === null ? cell : `<c${attributes.replace(TYPE, '')} t="str">${value}</c>`
  })

/** The error of a cell as its value; null where the cell is read as it stands. */
function valueOf(type: string, content: string): string | null {
  const value = /<v\b[^>]*>[^<]+<\/v>/.exec(content)?.[0]
  if (type === 'e') return value ?? UNNAMED
  // A formula may give an empty text, which is a value.
  const isComputed = value !== undefined || (type === 'str' && /<v\b/.test(content))
  return isComputed || !/<f\b/.test(content) ? null : UNCOMPUTED
}
