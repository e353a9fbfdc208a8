/** Which sheet of a file is which of the format's. */
import type { Register } from '../domain/interventions.ts'
import type { Sheet, Workbook } from '../sheets/sheetTypes.ts'
import type { SheetSpec } from './columnTypes.ts'
import { WHOLE_FILE, type FindingList } from './findingList.ts'
import { FOLLOW_UP_SHEET } from './followUpNames.ts'
import { ABOUT, EFFORTS, SHEETS } from './registerColumns.ts'
import { FLAG_WORDS, meaningOf, plainText } from './registerWords.ts'
import { headingRow, isBlank, missingColumns, tableOf, type SheetTable } from './sheetTable.ts'

export interface FileSheets {
  readonly efforts: SheetTable<(typeof EFFORTS.columns)[number]['key']> | null
  /** Null where the file has no such sheet. */
  table: <Key extends string>(spec: SheetSpec<Key>) => SheetTable<Key> | null
  readonly name: Register['name']
  readonly isExample: boolean
}

/** Finds the sheets by their names in either language; one without a known name is that of the efforts if it is alone. */
export function sheetsOf(workbook: Workbook, findings: FindingList): FileSheets {
  const named = new Map<string, Sheet>()
  for (const sheet of workbook.sheets) {
    const spec = SHEETS.find(({ name }) => isNamed(sheet, name))
    const sheetOrder = workbook.sheets.indexOf(sheet)
    const spot = { ...WHOLE_FILE, sheet: sheet.name, sheetOrder }
    if (spec !== undefined && named.has(spec.id)) findings.add('sheetTwice', spot)
    else if (spec !== undefined) named.set(spec.id, sheet)
    else if (workbook.sheets.length > 1 && !isBare(sheet) && !isNamed(sheet, FOLLOW_UP_SHEET))
      findings.add('sheetUnknown', spot)
  }
  const tableIn = <Key extends string>(sheet: Sheet | undefined, spec: SheetSpec<Key>): SheetTable<Key> | null => {
    if (sheet === undefined) return null
    const table = tableOf(sheet, workbook.sheets.indexOf(sheet), spec, findings)
    missingColumns(table, findings)
    return table
  }
  const [first] = workbook.sheets
  const alone = workbook.sheets.length === 1 && first !== undefined && headingRow(first, EFFORTS.columns) >= 0
  const efforts = named.get(EFFORTS.id) ?? (alone ? first : undefined)
  if (efforts === undefined) findings.add('effortsMissing', WHOLE_FILE)
  return {
    efforts: tableIn(efforts, EFFORTS),
    table: (spec) => tableIn(named.get(spec.id), spec),
    ...aboutOf(named.get(ABOUT.id), workbook.fileName),
  }
}

const isNamed = ({ name }: Sheet, { sv, en }: { readonly sv: string; readonly en: string }): boolean =>
  [sv, en].some((way) => plainText(way) === plainText(name))

const isBare = ({ rows }: Sheet): boolean => rows.every((row) => row.every(isBlank))

/** A file that does not say what it is called is called as the file. */
function aboutOf(sheet: Sheet | undefined, fileName: string): Pick<FileSheets, 'name' | 'isExample'> {
  if (sheet === undefined) {
    const name = fileName.replace(/\.[^.]+$/, '')
    return { name: { sv: name, en: name }, isExample: false }
  }
  const valueOf = (key: (typeof ABOUT.columns)[number]['key']): string | null => {
    const heading = ABOUT.columns.find((column) => column.key === key)?.heading
    const row = sheet.rows.find(
      ([cell]) => typeof cell === 'string' && heading !== undefined && isHeading(cell, heading),
    )
    const value = row?.[1] ?? null
    return value === null || isBlank(value) ? null : String(value)
  }
  const sv = valueOf('name')
  const example = valueOf('isExample')
  return {
    name: sv === null ? null : { sv, en: valueOf('nameEn') ?? sv },
    isExample: example !== null && meaningOf(FLAG_WORDS, example) === 'yes',
  }
}

const isHeading = (cell: string, { sv, en }: { readonly sv: string; readonly en: string }): boolean =>
  [sv, en].some((way) => plainText(way) === plainText(cell))
