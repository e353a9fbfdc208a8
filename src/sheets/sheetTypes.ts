/** A spreadsheet file as plain rows, whatever its format was. */

/** One cell. An empty one is null; a date is a Date at midnight UTC; text is as it stood, spaces included. */
export type SheetCell = string | number | boolean | Date | null

export interface Sheet {
  readonly name: string
  /** Rows from the first, header included; row n is what the spreadsheet calls n + 1. */
  readonly rows: readonly (readonly SheetCell[])[]
  /** Whether the spreadsheet program does not show it. */
  readonly isHidden?: true
  /** How many rows with something in them the spreadsheet program does not show, if any. */
  readonly hiddenRows?: number
}

/** How the bytes of a text file were taken for rows, as far as they could have been taken for others. */
export interface TextOrigin {
  readonly kind: 'text'
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  readonly delimiter: string
  /** Signs that divide the rows as evenly as the one that was taken. */
  readonly otherDelimiters: readonly string[]
}

/** A CSV file is a workbook of one sheet, named as the file. */
export interface Workbook {
  readonly fileName: string
  readonly sheets: readonly Sheet[]
  /** What the bytes were; a workbook that was made from no bytes has none. */
  readonly origin?: TextOrigin | { readonly kind: 'excel' }
}
