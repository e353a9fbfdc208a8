import { parseWholeNumber } from '../domain/parseNumber.ts'
import { unpackedText } from './sheetSize.ts'
import { packedBytes, type ZipEntry } from './zipEntries.ts'

/** What the reader of a sheet does not see of it. */
export interface HiddenParts {
  readonly isHidden: boolean
  /** Rows that somebody has hidden or a filter hides, by their place from 0. */
  readonly rows: readonly number[]
}

const SHEET_LIST = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g
const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g
const ROW = /<(?:\w+:)?row(?=[\s/>])[^>]*>/g
const RELATION_OF_SHEET = /\s\w+:id=["']([^"']*)["']/
const ID = /\sId=["']([^"']*)["']/
const TARGET = /\sTarget=["']([^"']*)["']/
const NUMBER = /\sr=["'](\d{1,7})["']/
const HIDDEN_SHEET = /\sstate=["'](?:hidden|veryHidden)["']/
const HIDDEN_ROW = /\shidden=["'](?:1|true)["']/

/** What is hidden of each sheet of an Excel file, in the order of the sheets: the library gives it as all else. */
export async function hiddenParts(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<readonly HiddenParts[]> {
  const textOf = (name: string): Promise<string> => partText(name, bytes, entries)
  const sheets = (await textOf(SHEET_LIST)).match(SHEET) ?? []
  const relations = (await textOf(RELATIONS)).match(RELATION) ?? []
  const targets = new Map(relations.map((relation) => [part(ID, relation), part(TARGET, relation)]))
  return Promise.all(
    sheets.map(async (sheet) => ({
      isHidden: HIDDEN_SHEET.test(sheet),
      rows: hiddenRows(await textOf(pathOf(targets.get(part(RELATION_OF_SHEET, sheet)) ?? ''))),
    })),
  )
}

/** The text of one part of an Excel file; empty where it has none of that name. */
async function partText(name: string, bytes: Uint8Array<ArrayBuffer>, entries: readonly ZipEntry[]): Promise<string> {
  const entry = entries.find((known) => known.name === name)
  const packed = entry === undefined ? null : packedBytes(bytes, entry)
  return entry === undefined || packed === null ? '' : unpackedText(packed, entry)
}

const part = (pattern: RegExp, mark: string): string => pattern.exec(mark)?.[1] ?? ''

/** Targets are relative to the list of sheets, or begin at the root of the file. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** A row need not say its number: it is then the one after the row before it. */
function hiddenRows(sheet: string): readonly number[] {
  const hidden: number[] = []
  let next = 0
  for (const [row] of sheet.matchAll(ROW)) {
    const at = (parseWholeNumber(part(NUMBER, row)) ?? next + 1) - 1
    if (HIDDEN_ROW.test(row)) hidden.push(at)
    next = at + 1
  }
  return hidden
}
