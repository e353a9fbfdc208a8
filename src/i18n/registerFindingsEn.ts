import type { FindingWords, FoundDetails } from './registerFindings.ts'

const KINDS: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  personalNumber: 'a personal identity number',
  phone: 'a telephone number',
}

const listed = (words: string, list: string): string => (list === '' ? '' : `${words}${list}`)

/** Where the name of a file promises a table that it is not. */
const despite = (d: FoundDetails): string => (d('ending') === '' ? '' : `, though its name ends in ${d('ending')}`)

export const registerFindingsEn: FindingWords = {
  fileEmpty: () => 'The file is empty. Choose a file with rows.',
  fileTooLarge: (_, d) => `The file is larger than ${d('maxBytes')} bytes. Save only the sheets that are needed.`,
  fileTooManyRows: (_, d) =>
    d('rows') === ''
      ? `The file has content below row ${d('maxRows')} or to the right of column number ${d('maxColumns')}. Remove empty rows and columns, or divide the file.`
      : `The file has ${d('rows')} rows; at most ${d('maxRows')} are read. Remove rows that are not needed, or divide the file.`,
  fileIsOldExcel: () => 'The file is an old Excel file or has a password. Save it as .xlsx without a password.',
  fileHasMacros: () => 'The file has macros. Save it as .xlsx without macros.',
  fileIsOpenDocument: () => 'The file is an OpenDocument spreadsheet. Save it as .xlsx or CSV.',
  fileIsPdf: () => 'The file is a PDF. Open the spreadsheet and save it as .xlsx or CSV.',
  fileIsZip: (_, d) => `The file is a zip file, no table${despite(d)}. Unpack it and choose the file inside.`,
  fileIsPacked: (_, d) =>
    `The file is packed (gzip, 7-Zip or RAR), no table${despite(d)}. Unpack it and choose the file inside.`,
  fileIsPicture: (_, d) => `The file is a picture, no table${despite(d)}. Choose a spreadsheet (.xlsx) or a CSV file.`,
  fileIsDocument: (_, d) =>
    `The file is a text document (Word, RTF or OpenDocument), no table${despite(d)}. Copy the table to a spreadsheet and save it as .xlsx.`,
  fileIsSlides: (_, d) =>
    `The file is a presentation, no table${despite(d)}. Copy the table to a spreadsheet and save it as .xlsx.`,
  fileIsDatabase: (_, d) => `The file is a database (SQLite), no table${despite(d)}. Export the table as CSV or .xlsx.`,
  fileIsNoExcel: (_, d) =>
    `The file is no Excel file, though its name ends in ${d('ending')}: it is text. If it is a table, rename it to .csv. Otherwise open the spreadsheet and save it as .xlsx again.`,
  fileIsNoTable: (_, d) => `The file is no spreadsheet${despite(d)}. Choose a spreadsheet (.xlsx) or a CSV file.`,
  fileUnreadable: () =>
    'The file cannot be read and may be damaged. Open it in the program that it was made in and save it again.',
  fileQuoteOpen: () => 'A quotation mark in the file has no end. Save the file from Excel again.',
  effortsMissing: () => 'The sheet of efforts is missing. Name the sheet with the efforts "Efforts" or "Insatser".',
  columnMissing: (_, d) => `The column "${d('en')}" is missing. Add it to the row of headings.`,
  columnTwice: () => 'The heading stands twice. Remove or rename one of the columns.',
  columnUnknown: () => 'The column is not part of the format and is left out.',
  columnWithoutHeading: (_, d) => `Column number ${d('position')} has content but no heading and is left out.`,
  sheetTwice: () => 'The sheet is there twice under different names. Remove one of them.',
  sheetUnknown: () => 'The sheet is not part of the format and is left out.',
  cellMissing: () => 'The cell is empty. Fill it in.',
  cellError: (found) => `The formula in the cell gave the error ${found}. Mend it or write the value.`,
  cellKind: (found) => `"${found}" is a date or yes/no where text is expected. Format the cell as text.`,
  textTooLong: (_, d) => `The text has ${d('length')} characters. A cell holds ${d('longest')}. Shorten it.`,
  idMade: (_, d) => `"${d('title')}" had no id and was given ${d('id')}. It is kept when the file is saved.`,
  idTwice: (found, d) => `Id ${found} also stands in row ${d('otherRow')}. Give one of the rows another id.`,
  idUnknown: (found) => `No effort has the id ${found}. Mend the id, or add the effort to the sheet of efforts.`,
  idNotInRegister: (found) => `The register has no effort with the id ${found}. The row is left out.`,
  zerosRestored: (found, d) => `"${found}" was read as ${d('id')}: the spreadsheet had removed its leading zeros.`,
  wordUnknown: (found, d) => `"${found}" is none of the words here. Write ${d('en')}.`,
  numberNotExact: (found) => `"${found}" is no exact sum. Write the exact number, or "unknown".`,
  numberAmbiguous: (found) => `"${found}" can be read as two numbers. Write 1234 or 1.2340.`,
  numberUnreadable: (found) => `"${found}" is no number. Write it in digits, or "unknown".`,
  numberNegative: (found) => `${found} is negative. Write a number that is 0 or more.`,
  numberNotWhole: (found) => `${found} is no whole number. Write a whole number.`,
  yearOutside: (found, d) => `${found} is outside the years ${d('first')}–${d('last')}. Mend the year.`,
  yearOnlyOne: (_, d) => `Only one of the years is filled in (${d('year')}). Fill in both, the same for one year.`,
  yearsReversed: (_, d) => `Year to (${d('to')}) is before year from (${d('from')}). Swap them.`,
  dateUnreadable: (found) => `"${found}" is no date. Write it as 2023-06-07.`,
  priceYearMissing: () =>
    'The sum has no price year. Fill in the column of price years, the date of the sum, the year of the effort or the fund that it is from.',
  shareUnclear: (found) => `The share in "${found}" cannot be read. Write it as 25 %, from 0 to 100.`,
  shareIncomplete: (found) => `Only some committees have a share in "${found}". State it for all or for none.`,
  agesReversed: (_, d) => `Age to (${d('to')}) is lower than age from (${d('from')}). Swap them.`,
  followUpKindMissing: () => 'The measure has no kind. Write measure of society, measure of activity, or both.',
  placeUnknown: (found, d) =>
    `"${found}" is no area that we know${listed('. It may be: ', d('candidates'))}. Write the name or id of the area.`,
  placeSeveral: (found, d) => `"${found}" may be several areas: ${d('candidates')}. Write the id of the one meant.`,
  placeUnitUnknown: (found, d) => `Id ${found || '(none)'} for "${d('name')}" is not on the level. Mend id or level.`,
  committeeUnknown: (found) =>
    `"${found}" is no known committee. Write a name or abbreviation, or add it to the sheet of committees.`,
  fundUnknown: (found, d) =>
    `"${found}" is no known fund${listed('. Known: ', d('known'))}. Add it to the sheet of funds.`,
  documentUnknown: (found) => `The document "${found}" is not on the sheet of documents. It is kept as it stands.`,
  linkUnsafe: (found) => `The link "${found}" is not allowed. Only addresses that begin with https:// may stand here.`,
  linkNotEncrypted: (found) => `The link "${found}" is not encrypted. Write https:// for http:// if that works.`,
  personalData: (found, d) => `Personal data: ${KINDS[d('kind')] ?? d('kind')} "${found}". Remove it.`,
  statusTwice: (found, d) => `The status "${found}" also stands in row ${d('otherRow')} for this effort. Remove one.`,
  sheetsDisagree: (found, d) =>
    `"${found}" stands here, but the sheet ${d('other')}${listed(', row ', d('otherRow'))} says "${d('there')}". Make them agree.`,
  sumRemoved: (_, d) => `The sum of ${d('sum')} kronor became unknown. Fill it in again if that was not meant.`,
  cellChanged: (found, d) =>
    `${d('title')}: ${d('was') === '' ? 'was empty' : `was "${d('was')}"`} in the register and is now ${found === '' ? 'empty' : `"${found}"`}. Undo if the register was newer.`,
}
