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

/**
 * Finds the sheets by their names in either language; one without a known name is that of the efforts if it is alone.
 *
 * @param effortKey the one column that efforts cannot be without: in a register what they are called, in a file that is
 *   merged into one which they are
 */
export function sheetsOf(workbook: Workbook, findings: FindingList, effortKey: 'title' | 'id'): FileSheets {
  const named = namedSheets(workbook, findings)
  const tableIn = <Key extends string>(sheet: Sheet | undefined, spec: SheetSpec<Key>): SheetTable<Key> | null =>
    sheet === undefined ? null : tableOf(sheet, workbook.sheets.indexOf(sheet), spec, findings)
  const efforts = named.get(EFFORTS.id) ?? onlySheet(workbook)
  if (efforts === undefined) findings.add('effortsMissing', WHOLE_FILE)
  const effortTable = tableIn(efforts, EFFORTS)
  if (effortTable !== null) missingColumns(effortTable, findings, ({ key }) => key === effortKey)
  return {
    efforts: effortTable,
    table: (spec) => {
      const table = tableIn(named.get(spec.id), spec)
      if (table !== null) missingColumns(table, findings)
      return table
    },
    ...aboutOf(named.get(ABOUT.id), workbook.fileName),
  }
}

/** The sheets with a known name, each by the id of what it holds. */
function namedSheets({ sheets }: Workbook, findings: FindingList): ReadonlyMap<string, Sheet> {
  const named = new Map<string, Sheet>()
  sheets.forEach((sheet, sheetOrder) => {
    const spec = SHEETS.find(({ name }) => isNamed(sheet, name))
    const spot = { ...WHOLE_FILE, sheet: sheet.name, sheetOrder }
    if (spec === undefined) {
      if (sheets.length > 1 && !isBare(sheet) && !isNamed(sheet, FOLLOW_UP_SHEET)) findings.add('sheetUnknown', spot)
    } else if (named.has(spec.id)) findings.add('sheetTwice', spot)
    else named.set(spec.id, sheet)
  })
  return named
}

/** The sheet of a file that has no other, where its headings are those of efforts. */
function onlySheet({ sheets }: Workbook): Sheet | undefined {
  const [first, ...others] = sheets
  return first !== undefined && others.length === 0 && headingRow(first, EFFORTS.columns) >= 0 ? first : undefined
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
