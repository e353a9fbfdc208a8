/** What is to be put right, or known, about a file of need, by the code of the finding. */
type Found = { readonly found: string; readonly column: string; readonly count: string }

export const ownNeedSv = {
  noRows: () => 'Bladet har inga rader med minst två celler. Första raden ska vara rubriker.',
  noAreaColumn: (p: Found) =>
    `Ingen kolumn med delområden. Kalla den Delområde, Område, Namn eller Id. Rubrikerna är: ${p.found}.`,
  noCountColumn: (p: Found) =>
    `Ingen kolumn med antal. Rubriken får inte innehålla andel eller procent. Rubrikerna är: ${p.found}.`,
  unknownArea: (p: Found) => `”${p.found}” är inget delområde. Raden räknas inte om till något annat.`,
  repeatedArea: (p: Found) => `”${p.found}” står på flera rader.`,
  notANumber: (p: Found) =>
    `”${p.found}” i ${p.column} är inget tal. Lämna cellen tom, eller skriv saknas eller skyddat, om det inte finns någon siffra.`,
  ambiguousNumber: (p: Found) => `”${p.found}” i ${p.column} kan läsas på två sätt. Skriv tusental med mellanslag.`,
  negative: (p: Found) => `”${p.found}” i ${p.column} är under noll.`,
  rateAbove100: (p: Found) => `”${p.found}” i ${p.column} är över 100 procent.`,
  ratesAsFractions: () => 'Ingen andel är över 1. Skriv dem i procent: 25,6 och inte 0,256.',
  noCounts: () => 'Inget delområde har något antal.',
  totalRow: (p: Found) => `Raden ”${p.found}” är en summa och räknas inte som område.`,
  areasWithoutRow: (p: Found) =>
    `${p.count} bebodda delområden har ingen rad och är inte med i resultatet: ${p.found}.`,
  otherSheets: (p: Found) => `Bara bladet ”${p.found}” läses.`,
}

export const ownNeedEn: typeof ownNeedSv = {
  noRows: () => 'The sheet has no rows with at least two cells. The first row is to be headings.',
  noAreaColumn: (p) => `No column of delområden. Call it Delområde, Area, Name or Id. The headings are: ${p.found}.`,
  noCountColumn: (p) =>
    `No column of counts. Its heading may not contain share, rate or per cent. The headings are: ${p.found}.`,
  unknownArea: (p) => `“${p.found}” is no delområde. The row is not read as anything else.`,
  repeatedArea: (p) => `“${p.found}” stands in several rows.`,
  notANumber: (p) =>
    `“${p.found}” in ${p.column} is no number. Leave the cell empty, or write missing or suppressed, where there is no figure.`,
  ambiguousNumber: (p) => `“${p.found}” in ${p.column} can be read in two ways. Write thousands with a space.`,
  negative: (p) => `“${p.found}” in ${p.column} is below zero.`,
  rateAbove100: (p) => `“${p.found}” in ${p.column} is above 100 per cent.`,
  ratesAsFractions: () => 'No share is above 1. Write them in per cent: 25.6 and not 0.256.',
  noCounts: () => 'No delområde has a count.',
  totalRow: (p) => `The row “${p.found}” is a sum and does not count as an area.`,
  areasWithoutRow: (p) => `${p.count} inhabited delområden have no row and are not in the result: ${p.found}.`,
  otherSheets: (p) => `Only the sheet “${p.found}” is read.`,
}
