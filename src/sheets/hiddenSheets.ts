import { partText, SHEET, SHEET_LIST } from './hiddenRows.ts'
import type { ZipEntry } from './zipEntries.ts'

const HIDDEN = /\sstate=["'](?:hidden|veryHidden)["']/

/** Which sheets of an Excel file its reader does not see, in the order of the sheets: the library gives them as all others. */
export async function hiddenSheets(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<readonly boolean[]> {
  const list = await partText(SHEET_LIST, bytes, entries)
  return (list.match(SHEET) ?? []).map((sheet) => HIDDEN.test(sheet))
}
