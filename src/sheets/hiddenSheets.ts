import { unpackedText } from './sheetSize.ts'
import { packedBytes, type ZipEntry } from './zipEntries.ts'

const LIST = 'xl/workbook.xml'
const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g
const HIDDEN = /\sstate=["'](?:hidden|veryHidden)["']/

/** Which sheets of an Excel file its reader does not see, in the order of the sheets: the library gives them as all others. */
export async function hiddenSheets(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<readonly boolean[]> {
  const entry = entries.find(({ name }) => name === LIST)
  const packed = entry === undefined ? null : packedBytes(bytes, entry)
  if (entry === undefined || packed === null) return []
  const list = await unpackedText(packed, entry)
  return (list.match(SHEET) ?? []).map((sheet) => HIDDEN.test(sheet))
}
