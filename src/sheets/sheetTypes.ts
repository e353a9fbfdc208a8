/** A spreadsheet file as plain rows, whatever its format was. */

/** One cell. An empty one is null; a date is a Date at midnight UTC; text is as it stood, spaces included. */
export type SheetCell = string | number | boolean | Date | null

export interface Sheet {
  readonly name: string
  /** Rows from the first, header included; row n is what the spreadsheet calls n + 1. */
  readonly rows: readonly (readonly SheetCell[])[]
}

/** A CSV file is a workbook of one sheet, named as the file. */
export interface Workbook {
  readonly fileName: string
  readonly sheets: readonly Sheet[]
}
