/** What a table of figures has wrong, where, and how to mend it. */
import type { TableFindingCode } from '../domain/tableFindingCodes.ts'

/** The sentence of a finding: what stood there, and its details as the language writes them. */
export type TableFindingWords = Readonly<Record<TableFindingCode, (found: string, detail: Detail) => string>>

export type Detail = (name: string) => string

/** A list after its words, or nothing where there is none. */
export const listed = (words: string, list: string, end = ''): string => (list === '' ? '' : `${words}${list}${end}`)

const SEXES_SV: Readonly<Record<string, string>> = { women: 'kvinnor', men: 'män', total: 'båda könen' }

/** Year and sex that a finding is about, where the table has several. */
const ofGroup = (d: Detail): string => {
  const parts = [d('year'), SEXES_SV[d('sex')] ?? ''].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const WRITTEN_SV: Readonly<Record<string, string>> = {
  plain: 'tal utan enhet',
  percent: 'procent',
  proportion: 'andelar från 0 till 1',
  kronor: 'kronor',
  thousandKronor: 'tusen kronor',
}

/** A number of the file with the unit that its column is written in. */
export const inUnit = (d: Detail, name: string): string => `${d(name)}${UNIT_SIGNS[d('writtenAs')] ?? ''}`

const UNIT_SIGNS: Readonly<Record<string, string>> = { percent: ' %', kronor: ' kr', thousandKronor: ' tkr' }

const LEVELS_SV: Readonly<Record<string, string>> = {
  deso: 'DeSO',
  regso: 'RegSO',
  delomrade: 'delområde',
  geso: 'GeSO',
  stadsdel: 'stadsdel',
  stadsomrade: 'stadsområde',
}

const KINDS_SV: Readonly<Record<string, string>> = { email: 'e-postadress', personalNumber: 'personnummer' }

export const tableFindingsSv: TableFindingWords = {
  wrongEnding: (_, d) =>
    `Filens namn slutar på ${d('ending')}, men den är en Excelfil. Döp om den till .xlsx, eller spara den som CSV.`,
  fileIsMarkup: () => 'Filen är en webbsida eller kod, ingen tabell. Hämta tabellen på nytt som Excel eller CSV.',
  textGarbled: (found) => `"${found}" visar att å, ä och ö har förvanskats. Spara filen på nytt som CSV UTF-8.`,
  textOtherEncoding: (found) =>
    `"${found}" har tecken från en annan teckenkodning, t.ex. Mac eller DOS. Spara filen som CSV UTF-8.`,
  encodingWindows: () => 'Filen är inte UTF-8 och lästes som Windows-text. Kontrollera å, ä och ö i namn och rubriker.',
  delimiterAmbiguous: (_, d) =>
    `Filen kan delas i kolumner på flera sätt (${d('signs')}). Skriv sep=; på första raden, eller spara som Excel.`,
  delimiterByHeadings: (found) => `Filen kunde delas på flera sätt. Rubrikerna stämmer när den delas med ${found}.`,
  cellTooLong: (_, d) =>
    `Cellen har ${d('length')} tecken, men högst ${d('longest')} får stå där. Korta texten, eller ta bort den.`,
  controlSigns: (found) => `"${found}" innehåller styrtecken, som inte syns. Skriv om cellen för hand.`,
  personalData: (found, d) => `Personuppgift: ${KINDS_SV[d('kind')] ?? d('kind')} "${found}". Ta bort den ur filen.`,
  phoneNumber: (found) => `"${found}" ser ut som ett telefonnummer. Ta bort det om det leder till en person.`,
  mappingNotConfirmed: () => 'Ingen har bekräftat vad filen innehåller. Granska beskrivningen och ange din roll.',
  levelUnknown: (found) => `Nivån "${found}" finns inte. Ange en av nivåerna i datamängden.`,
  vintageOther: (found, d) =>
    `Uppgifterna gäller indelningen ${found}, men kartan har ${d('expected')}. Hämta uppgifter för ${d('expected')}.`,
  sheetMissing: (found, d) => `Bladet "${found}" finns inte${listed('. Filen har: ', d('sheets'))}. Ange rätt blad.`,
  sheetHidden: (found) => `Bladet "${found}" är dolt i filen men läses. Kontrollera att det är det som gäller.`,
  rowsHidden: (_, d) =>
    d('count') === '1'
      ? 'En dold rad i bladet lästes som de andra. Ta bort den ur filen om den inte ska med.'
      : `${d('count')} dolda rader i bladet lästes som de andra. Ta bort dem ur filen om de inte ska med.`,
  layerUnknown: (found, d) =>
    `Lagret "${found}" finns inte, eller har inga siffror här än. Ange ett känt lager, eller beskriv ett nytt vars id börjar på own-.${listed(' Kända: ', d('known'), d('more') === '0' ? '.' : ` och ${d('more')} till.`)}`,
  layerWrong: (found) =>
    `Beskrivningen av "${found}" går inte ihop, eller lagret räknas fram och kan inte lämnas. Rätta slag, enhet och mått.`,
  layerTwice: (found, d) => `"${found}" har flera kolumner för samma år och kön${ofGroup(d)}. Ta bort en av dem.`,
  writtenAsWrong: (found, d) =>
    `Kolumnen är beskriven som ${WRITTEN_SV[found] ?? found}, vilket inte passar lagret ${d('layer')}. Rätta det.`,
  yearNotSaid: () => 'Det framgår inte vilket år kolumnen gäller. Ange året, eller vilken kolumn som har det.',
  yearSaidTwice: () => 'Året anges både för kolumnen och i en egen kolumn. Ta bort det ena.',
  sexNotSaid: () => 'Det framgår inte vilket kön kolumnen gäller. Ange det, eller vilken kolumn som har det.',
  sexSaidTwice: () => 'Könet anges både för kolumnen och i en egen kolumn. Ta bort det ena.',
  markerRefused: (found) =>
    found === ''
      ? 'En tom cell får inte betyda noll. Ange att den saknas, är skyddad eller inte är publicerad.'
      : `"${found}" är ett tal och får inte vara ett tecken för något annat. Ta bort det bland tecknen.`,
  withoutFiguresUnknown: (found) =>
    `"${found}" är angivet som ett område utan rad, men finns inte på nivån. Rätta id:t.`,
  partOfUnknown: (found) =>
    `Kolumnen anges vara en del av "${found}", som inte är beskriven. Beskriv den kolumnen också.`,
  headingMissing: (found, d) =>
    `Rubriken "${found}" finns inte på rad ${d('row')}${listed('. Liknande: ', d('near'))}. Rätta den i filen eller i beskrivningen.`,
  headingsElsewhere: (_, d) =>
    `Rubrikerna står på rad ${d('row')}. Ange den som rad med rubriker, eller ta bort raderna ovanför.`,
  headingTwice: (_, d) =>
    `Rubriken står också i en tidigare kolumn. Döp om den ena, eller ange kolumnerna efter sin plats: ${d('addresses')}.`,
  columnHasHeading: (found) =>
    `Kolumnen är angiven efter sin plats, men har rubriken "${found}". Ange rubriken i beskrivningen, eftersom platsen kan ha ändrats.`,
  headingEmpty: (_, d) =>
    `Kolumnen har innehåll men ingen rubrik. Skriv en rubrik, ange kolumnen som ${d('address')} i beskrivningen, eller ta bort den.`,
  headingRefused: (found) => `"${found}" får inte vara rubrik. Döp om kolumnen.`,
  headingRowSecond: () =>
    'Raden ser ut som en andra rad med rubriker. Slå ihop dem till en rad, eller ange den här raden som rad med rubriker.',
  columnIgnored: () => 'Kolumnen är inte beskriven och lämnas utanför.',
  noRows: () => 'Tabellen har inga rader med områden under rubrikerna. Kontrollera blad och rubrikrad.',
  rowLength: (_, d) =>
    `Raden har ${d('cells')} celler, rubrikraden ${d('expected')}. Ofta är det ett decimalkomma i en fil som delas av komman: spara den med semikolon eller som Excel.`,
  unitEmpty: () =>
    'Raden har tal men inget område. Fyll i området på varje rad, även i sammanslagna celler, och på raden för hela kommunen ett namn, t.ex. Totalt.',
  unitUnknown: (found, d) =>
    `"${found}" är inget område på nivån.${listed(' Kanske ', d('near'), '?')} Rätta cellen, eller ange raden som hela kommunens eller som restpost.`,
  namesInOtherCase: (found, d) =>
    `${d('rows')} namn, t.ex. "${found}", skiljer sig från områdenas bara i stora och små bokstäver. Ange i beskrivningen att där står namn i stora eller små bokstäver (unitsAre: namesInAnyCase).`,
  namesReadInAnyCase: (found, d) =>
    `${d('rows')} namn, t.ex. "${found}", har andra stora och små bokstäver än områdenas och lästes som samma namn.`,
  unitAmbiguous: (found, d) => `"${found}" är namnet på flera områden: ${d('units')}. Använd koder.`,
  unitOfOtherLevel: (found, d) =>
    `"${found}" hör till nivån ${LEVELS_SV[d('level')] ?? d('level')}. En fil har områden på en enda nivå: ta bort raden, eller lägg den i en egen fil.`,
  unitWithoutRow: (found, d) =>
    `${found} (${d('unit')}) har ingen rad${ofGroup(d)}. Lägg till raden, eller ange att området saknar uppgifter.`,
  unitsWithoutRow: (_, d) =>
    `Rader${ofGroup(d)} finns bara för ${d('there')} av ${d('areas')} områden. ${d('without')} saknas: ${d('first')}${d('more') === '0' ? '' : ` och ${d('more')} till`}. Lägg till raderna, eller ange att områdena saknar uppgifter.`,
  rowForUnitWithout: (found) => `"${found}" har en rad, fast området är angivet som utan uppgifter. Raden används.`,
  totalUndeclared: (found) =>
    `"${found}" ser ut som en rad för hela kommunen. Ange den som en sådan, eller ta bort den.`,
  residualUndeclared: (found) =>
    `"${found}" ser ut som en restpost: de som inte hör till något område. Ange raden som en sådan, eller ta bort den.`,
  codeScientific: (found) =>
    `Koden "${found}" har blivit ett tal med exponent. Formatera kolumnen som text och skriv om den.`,
  codeIsDate: (found) => `Koden "${found}" har blivit ett datum. Formatera kolumnen som text och skriv om den.`,
  codeZerosRestored: (found, d) => `"${found}" lästes som ${d('unit')}: kalkylbladet hade tagit bort nollor i början.`,
  codeSuffixRemoved: (found, d) => `"${found}" lästes som ${d('unit')}: tillägget anger indelningen.`,
  hiddenSignsRemoved: (found) => `"${found}" hade osynliga tecken som togs bort före jämförelsen.`,
  notesUndeclared: (found) =>
    `"${found}" ser ut som en anmärkning under tabellen. Ta bort den, eller ange hur anmärkningarna börjar.`,
  rowsAfterNotes: (found) =>
    `"${found}" står efter anmärkningarna och skulle inte läsas. Flytta raden, eller ändra hur de börjar.`,
  rowTwice: (found, d) => `"${found}" står också på rad ${d('otherRow')} med samma tal. Den ena används.`,
  rowTwiceDifferent: (found, d) =>
    `"${found}" står också på rad ${d('otherRow')} med andra tal. Ta bort den felaktiga.`,
  yearUnreadable: (found) => `"${found}" är inget år. Skriv året med fyra siffror.`,
  yearNormalised: (found, d) => `"${found}" lästes som året ${d('year')}.`,
  sexUnreadable: (found) => `"${found}" är inget kön som känns igen. Skriv kvinnor, män eller totalt.`,
  cellEmpty: () => 'Cellen är tom. Fyll i talet, eller ange vad en tom cell betyder.',
  cellError: (found) => `Formeln i cellen gav felet ${found}. Rätta formeln eller skriv talet.`,
  cellIsDate: (found) => `Cellen har blivit datumet ${found}. Formatera den som tal och skriv om den.`,
  signUnknown: (found) =>
    `Det är inte angivet vad tecknet "${found}" betyder. Ange om talet är skyddat, saknas, är noll eller något annat.`,
  numberAmbiguous: (found) =>
    `"${found}" kan läsas som två olika tal. Är det tusental, skriv utan tecken emellan. Är det decimaler, skriv en nolla sist.`,
  numberNotExact: (found) =>
    `"${found}" är inget exakt tal. Skriv det exakta talet, eller ange i beskrivningen (markers) att det står för ett skyddat tal.`,
  numberUnreadable: (found) => `"${found}" är inget tal. Skriv talet med siffror.`,
  decimalSignOther: (found) =>
    `"${found}" har ett annat decimaltecken än det angivna. Skriv om det, eller ändra decimaltecknet.`,
  unitMixed: (found, d) =>
    `"${found}" har en annan enhet än kolumnen (${WRITTEN_SV[d('writtenAs')] ?? d('writtenAs')}). Använd samma enhet överallt.`,
  figureNegative: (found) => `${found} är negativt. Skriv ett tal som är 0 eller större.`,
  countNotWhole: (found) => `${found} är inget heltal, men kolumnen är antal. Rätta talet eller beskrivningen.`,
  shareOutside: (found) => `Andelen ${found} ligger utanför 0–100 %. Rätta talet, eller hur andelarna är skrivna.`,
  columnNotShares: (_, d) =>
    `${d('over')} av ${d('of')} tal är över ${d('most')}: kolumnen ser ut att vara ${d('seems') === 'percent' ? 'i procent, inte 0–1. Rätta hur andelarna är skrivna' : 'ett antal, inte en andel. Ange ett lager för antal, eller kolumnen med andelen'}.`,
  amountOutside: (found) => `Beloppet ${found} är orimligt stort. Kontrollera om det är kronor eller tusen kronor.`,
  columnIdentical: (_, d) =>
    `Alla områden har samma tal, ${inUnit(d, 'value')}${ofGroup(d)}. Kontrollera kolumnen vid källan.`,
  columnAllAbsent: (_, d) =>
    `Inget område har något tal${ofGroup(d)}. Ta bort kolumnen ur beskrivningen, eller fyll i talen.`,
  columnNotPublished: (_, d) => `Inget tal är publicerat${ofGroup(d)}, så kolumnen lämnas utanför.`,
  sharesSmall: (_, d) => `Alla andelar är högst 1 %${ofGroup(d)}. Kontrollera om de är skrivna som 0–1 i stället.`,
  amountsSmall: (_, d) => `Beloppen är mycket små${ofGroup(d)}. Kontrollera om de är skrivna i tusen kronor.`,
  figureFarOff: (_, d) =>
    `${inUnit(d, 'value')} är mer än hundra gånger större eller mindre än kolumnens median, ${inUnit(d, 'median')}. Kontrollera talet.`,
  partsExceed: (_, d) =>
    `Delarna är ${inUnit(d, 'sum')} tillsammans, men helheten "${d('whole')}" är ${inUnit(d, 'total')}. Rätta delarna eller helheten.`,
  partsDiffer: (_, d) =>
    `Delarna stämmer inte helt med helheten i ${d('units')} rader${ofGroup(d)}: som mest ${inUnit(d, 'most')} fel, vilket skyddet av talen kan medföra.`,
  totalFarOff: (_, d) =>
    `Områdena är ${d('sum')} tillsammans${ofGroup(d)}, men raden för hela kommunen säger ${d('total')}. Kontrollera att alla rader är med.`,
  totalDiffers: (_, d) =>
    `Områdena är ${d('sum')} tillsammans${ofGroup(d)}. Raden för hela kommunen säger ${d('total')}, och det används.`,
  countUnprotected: (_, d) =>
    `${d('value')} är ett litet antal som borde vara borttaget, eftersom filen anges vara skyddad. Rätta vid källan.`,
  countNotRounded: (_, d) =>
    `${d('value')} är inte avrundat till fem, fast filen anges vara det. Rätta vid källan, eller ange hur talen är skyddade.`,
  oneSuppressed: (found, d) =>
    `Talet för ${found} är det enda som är skyddat${ofGroup(d)}, och kan räknas fram ur "${d('whole')}". Skydda ett tal till vid källan.`,
  rowsShifted: (_, d) =>
    `Talen från rad ${d('row')} och framåt passar området på raden intill${ofGroup(d)}. Kontrollera att de inte hamnat en rad fel.`,
  columnsSwapped: (_, d) =>
    `Talen liknar de tidigare i "${d('other')}", och tvärtom. Kontrollera att kolumnerna inte bytt plats.`,
  magnitudeOff: (_, d) =>
    `Talen är ungefär ${d('times') === '' ? `1/${d('part')} av vad de var` : `${d('times')} gånger så stora som`} ${d('knownYear')}${ofGroup(d)}. Kontrollera enheten.`,
  populationFarOff: (_, d) =>
    `Folkmängden i områdena är ${d('sum')} tillsammans${ofGroup(d)}, men för samma år är ${d('known')} känt. Kontrollera att alla rader är med och gäller rätt år.`,
  populationChanged: (_, d) =>
    `Folkmängden i områdena är ${d('sum')} tillsammans${ofGroup(d)}, mot ${d('known')} år ${d('knownYear')}. Kontrollera att ändringen är riktig.`,
  changedMuch: (_, d) =>
    `${d('unit')}: ${inUnit(d, 'value')}, mot ${inUnit(d, 'known')} år ${d('knownYear')}. Kontrollera att ändringen är riktig.`,
  differsFromEstimate: (_, d) =>
    `${d('units')} områden skiljer sig mer än 30 % från den tidigare skattningen${ofGroup(d)}, mest ${d('unit')}. Nya tal används.`,
  moreFindings: (found, d) =>
    `Samma sak som sägs här${listed(' om "', found, '"')} gäller på ytterligare ${d('more')} ställen, som inte visas.`,
}
