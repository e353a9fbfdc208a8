import { inUnit, listed, type Detail, type TableFindingWords } from './tableFindings.ts'

const SEXES_EN: Readonly<Record<string, string>> = { women: 'women', men: 'men', total: 'both sexes' }

/** Year and sex that a finding is about, where the table has several. */
const ofGroup = (d: Detail): string => {
  const parts = [d('year'), SEXES_EN[d('sex')] ?? ''].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const WRITTEN_EN: Readonly<Record<string, string>> = {
  plain: 'numbers without a unit',
  percent: 'per cent',
  proportion: 'shares from 0 to 1',
  kronor: 'kronor',
  thousandKronor: 'thousand kronor',
}

const LEVELS_EN: Readonly<Record<string, string>> = {
  deso: 'DeSO',
  regso: 'RegSO',
  delomrade: 'delområde',
  geso: 'GeSO',
  stadsdel: 'city district',
  stadsomrade: 'city area',
}

const KINDS_EN: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  personalNumber: 'personal identity number',
}

export const tableFindingsEn: TableFindingWords = {
  wrongEnding: (_, d) =>
    `The name of the file ends in ${d('ending')}, but it is an Excel file. Rename it to .xlsx, or save it as CSV.`,
  fileIsMarkup: () => 'The file is a web page or code, no table. Fetch the table again as Excel or CSV.',
  textGarbled: (found) => `"${found}" shows that å, ä and ö have been garbled. Save the file again as CSV UTF-8.`,
  textOtherEncoding: (found) =>
    `"${found}" has letters of another encoding, such as Mac or DOS. Save the file as CSV UTF-8.`,
  encodingWindows: () => 'The file is not UTF-8 and was read as Windows text. Check å, ä and ö in names and headings.',
  delimiterAmbiguous: (_, d) =>
    `The file can be divided into columns in several ways (${d('signs')}). Write sep=; on the first line, or save as Excel.`,
  delimiterByHeadings: (found) =>
    `The file could be divided in several ways. The headings match when it is by ${found}.`,
  cellTooLong: (_, d) =>
    `The cell has ${d('length')} characters, but at most ${d('longest')} may stand there. Shorten the text, or remove it.`,
  controlSigns: (found) => `"${found}" has control characters, which cannot be seen. Type the cell again.`,
  personalData: (found, d) => `Personal data: ${KINDS_EN[d('kind')] ?? d('kind')} "${found}". Remove it from the file.`,
  phoneNumber: (found) => `"${found}" looks like a telephone number. Remove it if it leads to a person.`,
  mappingNotConfirmed: () => 'Nobody has confirmed what the file holds. Look the description over and state your role.',
  levelUnknown: (found) => `There is no level "${found}". State one of the levels of the data set.`,
  vintageOther: (found, d) =>
    `The figures are for the boundaries ${found}, but the map has ${d('expected')}. Fetch figures for ${d('expected')}.`,
  sheetMissing: (found, d) =>
    `There is no sheet "${found}"${listed('. The file has: ', d('sheets'))}. State the right one.`,
  sheetHidden: (found) =>
    `The sheet "${found}" is hidden in the file but is read. Check that it is the one that holds.`,
  rowsHidden: (_, d) =>
    d('count') === '1'
      ? 'One hidden row of the sheet was read like the others. Delete it from the file if it does not belong.'
      : `${d('count')} hidden rows of the sheet were read like the others. Delete them from the file if they do not belong.`,
  layerUnknown: (found, d) =>
    `There is no layer "${found}", or it has no figures here yet. State a known one, or describe a new one with an id that begins with own-.${listed(' Known: ', d('knownEn'), d('more') === '0' ? '.' : ` and ${d('more')} more.`)}`,
  layerWrong: (found) =>
    `The description of "${found}" does not hold together, or the layer is computed and cannot be delivered. Mend kind, unit and statistic.`,
  layerTwice: (found, d) => `"${found}" has several columns for one year and sex${ofGroup(d)}. Remove one of them.`,
  writtenAsWrong: (found, d) =>
    `The column is described as ${WRITTEN_EN[found] ?? found}, which the layer ${d('layerEn')} cannot be. Mend it.`,
  yearNotSaid: () => 'It is not said which year the column is for. State it, or the column that has it.',
  yearSaidTwice: () => 'The year is stated both for the column and in a column of its own. Remove one of them.',
  sexNotSaid: () => 'It is not said which sex the column is for. State it, or the column that has it.',
  sexSaidTwice: () => 'The sex is stated both for the column and in a column of its own. Remove one of them.',
  markerRefused: (found) =>
    found === ''
      ? 'An empty cell must not mean zero. State that it is missing, suppressed or not published.'
      : `"${found}" is a number and cannot be a sign for something else. Remove it from the signs.`,
  withoutFiguresUnknown: (found) =>
    `"${found}" is stated as an area without a row, but is not on the level. Mend the id.`,
  partOfUnknown: (found) =>
    `The column is said to be a part of "${found}", which is not described. Describe that column too.`,
  headingMissing: (found, d) =>
    `There is no heading "${found}" in row ${d('row')}${listed('. Similar: ', d('near'))}. Mend it in the file or in the description.`,
  headingsElsewhere: (_, d) =>
    `The headings are in row ${d('row')}. State it as the row of headings, or remove the rows above.`,
  headingTwice: (_, d) =>
    `An earlier column has the same heading. Rename one of them, or state the columns by their place: ${d('addresses')}.`,
  columnHasHeading: (found) =>
    `The column is stated by its place, but has the heading "${found}". State the heading in the description, since the place may have changed.`,
  headingEmpty: (_, d) =>
    `The column has content but no heading. Write one, state the column as ${d('address')} in the description, or remove it.`,
  headingRefused: (found) => `"${found}" cannot be a heading. Rename the column.`,
  headingRowSecond: () =>
    'The row looks like a second row of headings. Make them one row, or state this row as the row of headings.',
  columnIgnored: () => 'The column is not described and is left out.',
  noRows: () => 'The table has no rows with areas below the headings. Check the sheet and the row of headings.',
  rowLength: (_, d) =>
    `The row has ${d('cells')} cells, the headings ${d('expected')}. Often it is a decimal comma in a file divided by commas: save it with semicolons or as Excel.`,
  unitEmpty: () =>
    'The row has figures but no area. Write the area on every row, also in merged cells, and a name such as Total on the row of the whole municipality.',
  unitUnknown: (found, d) =>
    `"${found}" is no area of the level.${listed(' Perhaps ', d('near'), '?')} Mend the cell, or state the row as that of the whole municipality or of those without an area.`,
  namesInOtherCase: (found, d) =>
    `${d('rows')} names, such as "${found}", differ from those of the areas in capitals alone. State in the description that it has names in capitals or not (unitsAre: namesInAnyCase).`,
  namesReadInAnyCase: (found, d) =>
    `${d('rows')} names, such as "${found}", differ from those of the areas in capitals alone and were read as the same.`,
  unitAmbiguous: (found, d) => `"${found}" is the name of several areas: ${d('units')}. Use codes.`,
  unitOfOtherLevel: (found, d) =>
    `"${found}" belongs to the level ${LEVELS_EN[d('level')] ?? d('level')}. A file has areas of one level only: remove the row, or put it in a file of its own.`,
  unitWithoutRow: (found, d) =>
    `${found} (${d('unit')}) has no row${ofGroup(d)}. Add the row, or state that the area has no figures.`,
  unitsWithoutRow: (_, d) =>
    `Only ${d('there')} of ${d('areas')} areas have rows${ofGroup(d)}. ${d('without')} lack one: ${d('first')}${d('more') === '0' ? '' : ` and ${d('more')} more`}. Add the rows, or state that the areas have no figures.`,
  rowForUnitWithout: (found) => `"${found}" has a row although it is stated as being without figures. The row is used.`,
  totalUndeclared: (found) => `"${found}" looks like a row for the whole municipality. State it as one, or remove it.`,
  residualUndeclared: (found) =>
    `"${found}" looks like a row for those who belong to no area. State it as one, or remove it.`,
  codeScientific: (found) =>
    `The code "${found}" has become a number with an exponent. Format the column as text and retype it.`,
  codeIsDate: (found) => `The code "${found}" has become a date. Format the column as text and retype it.`,
  codeZerosRestored: (found, d) =>
    `"${found}" was read as ${d('unit')}: the spreadsheet had removed zeros at the start.`,
  codeSuffixRemoved: (found, d) => `"${found}" was read as ${d('unit')}: the ending names the boundaries.`,
  hiddenSignsRemoved: (found) => `"${found}" had invisible characters that were removed before comparing.`,
  notesUndeclared: (found) => `"${found}" looks like a note below the table. Remove it, or state how the notes begin.`,
  rowsAfterNotes: (found) =>
    `"${found}" stands after the notes and would not be read. Move the row, or change how they begin.`,
  rowTwice: (found, d) => `"${found}" is also in row ${d('otherRow')} with the same figures. One of them is used.`,
  rowTwiceDifferent: (found, d) =>
    `"${found}" is also in row ${d('otherRow')} with other figures. Remove the wrong one.`,
  yearUnreadable: (found) => `"${found}" is no year. Write the year with four digits.`,
  yearNormalised: (found, d) => `"${found}" was read as the year ${d('year')}.`,
  sexUnreadable: (found) => `"${found}" is no known sex. Write women, men or total.`,
  cellEmpty: () => 'The cell is empty. Write the number, or state what an empty cell means.',
  cellError: (found) => `The formula of the cell gave the error ${found}. Mend the formula or write the number.`,
  cellIsDate: (found) => `The cell has become the date ${found}. Format it as a number and retype it.`,
  signUnknown: (found) =>
    `It is not stated what the sign "${found}" means. State whether the figure is suppressed, missing, zero or else.`,
  numberAmbiguous: (found) =>
    `"${found}" can be read as two numbers. If it is thousands, write no sign between them. If it is decimals, add a zero at the end.`,
  numberNotExact: (found) =>
    `"${found}" is no exact number. Write the exact one, or state in the description (markers) that it stands for a suppressed one.`,
  numberUnreadable: (found) => `"${found}" is no number. Write it with digits.`,
  decimalSignOther: (found) =>
    `"${found}" has another decimal sign than the one stated. Retype it, or change the sign.`,
  unitMixed: (found, d) =>
    `"${found}" has another unit than the column (${WRITTEN_EN[d('writtenAs')] ?? d('writtenAs')}). Use one unit throughout.`,
  figureNegative: (found) => `${found} is negative. Write a number that is 0 or more.`,
  countNotWhole: (found) =>
    `${found} is no whole number, but the column is counts. Mend the number or the description.`,
  shareOutside: (found) => `The share ${found} is outside 0 to 100 %. Mend it, or how the shares are written.`,
  columnNotShares: (_, d) =>
    `${d('over')} of ${d('of')} figures are above ${d('most')}: the column looks like ${d('seems') === 'percent' ? 'per cent, not 0 to 1. Mend how the shares are written' : 'counts, not shares. State a layer of counts, or the column with the share'}.`,
  amountOutside: (found) => `The sum ${found} is too large to be true. Check whether it is kronor or thousand kronor.`,
  columnIdentical: (_, d) =>
    `All areas have the same figure, ${inUnit(d, 'value')}${ofGroup(d)}. Check the column at the source.`,
  columnAllAbsent: (_, d) =>
    `No area has a figure${ofGroup(d)}. Take the column out of the description, or fill in the figures.`,
  columnNotPublished: (_, d) => `No figure is published${ofGroup(d)}, so the column is left out.`,
  sharesSmall: (_, d) => `All shares are 1 % at most${ofGroup(d)}. Check whether they are written as 0 to 1 instead.`,
  amountsSmall: (_, d) => `The sums are very small${ofGroup(d)}. Check whether they are written in thousand kronor.`,
  figureFarOff: (_, d) =>
    `${inUnit(d, 'value')} is over a hundred times larger or smaller than the median of the column, ${inUnit(d, 'median')}. Check it.`,
  partsExceed: (_, d) =>
    `The parts are ${inUnit(d, 'sum')} together, but the whole "${d('whole')}" is ${inUnit(d, 'total')}. Mend the parts or the whole.`,
  partsDiffer: (_, d) =>
    `The parts do not quite make up the whole in ${d('units')} rows${ofGroup(d)}: ${inUnit(d, 'most')} off at the most, which the protection of the figures may cause.`,
  totalFarOff: (_, d) =>
    `The areas add up to ${d('sum')}${ofGroup(d)}, but the row for the whole municipality says ${d('total')}. Check that all rows are there.`,
  totalDiffers: (_, d) =>
    `The areas add up to ${d('sum')}${ofGroup(d)}. The row for the whole municipality says ${d('total')}, which is used.`,
  countUnprotected: (_, d) =>
    `${d('value')} is a small count that should have been left out, since the file is said to be protected. Mend it at the source.`,
  countNotRounded: (_, d) =>
    `${d('value')} is not rounded to five, though the file is said to be. Mend it at the source, or state how the figures are protected.`,
  oneSuppressed: (found, d) =>
    `The figure of ${found} is the only one suppressed${ofGroup(d)}, and follows from "${d('whole')}". Suppress one more at the source.`,
  rowsShifted: (_, d) =>
    `The figures from row ${d('row')} on fit the area of the row beside${ofGroup(d)}. Check that they are not one row off.`,
  columnsSwapped: (_, d) =>
    `The figures are like the earlier ones of "${d('other')}", and the other way round. Check that the columns have not changed places.`,
  magnitudeOff: (_, d) =>
    `The figures are about ${d('times') === '' ? `1/${d('part')} of` : `${d('times')} times`} those of ${d('knownYear')}${ofGroup(d)}. Check the unit.`,
  populationFarOff: (_, d) =>
    `The population of the areas is ${d('sum')} together${ofGroup(d)}, but ${d('known')} is known for the same year. Check that all rows are there and of the right year.`,
  populationChanged: (_, d) =>
    `The population of the areas is ${d('sum')} together${ofGroup(d)}, against ${d('known')} in ${d('knownYear')}. Check that the change is right.`,
  changedMuch: (_, d) =>
    `${d('unit')}: ${inUnit(d, 'value')}, against ${inUnit(d, 'known')} in ${d('knownYear')}. Check that the change is right.`,
  differsFromEstimate: (_, d) =>
    `${d('units')} areas differ by more than 30 % from the earlier estimate${ofGroup(d)}, ${d('unit')} most. The new figures are used.`,
  moreFindings: (found, d) =>
    `What is said here${listed(' of "', found, '"')} is so in ${d('more')} more places, which are not shown.`,
}
