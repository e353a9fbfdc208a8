/** What a table of figures has wrong, where, and how to mend it. */
import type { TableFindingCode } from '../domain/tableFindingCodes.ts'

/** The sentence of a finding: what stood there, and its details as the language writes them. */
export type TableFindingWords = Readonly<
  Record<TableFindingCode, (found: string, detail: (name: string) => string) => string>
>

/** A list after its words, or nothing where there is none. */
export const listed = (words: string, list: string): string => (list === '' ? '' : `${words}${list}`)

const SEXES_SV: Readonly<Record<string, string>> = { women: 'kvinnor', men: 'män', total: 'båda könen' }

/** Year and sex that a finding is about, where the table has several. */
const ofGroup = (d: (name: string) => string): string => {
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
    `Filen heter ${d('ending')} men är en Excelfil. Döp om den till .xlsx eller spara den som CSV.`,
  fileIsMarkup: () => 'Filen är en webbsida eller kod, ingen tabell. Hämta tabellen på nytt som Excel eller CSV.',
  textGarbled: (found) => `"${found}" visar att å, ä och ö har förvanskats. Spara filen på nytt som CSV UTF-8.`,
  textOtherEncoding: (found) =>
    `"${found}" har tecken från en annan teckenkodning, t.ex. Mac eller DOS. Spara filen som CSV UTF-8.`,
  encodingWindows: () =>
    'Filen är inte UTF-8 och lästes som Windows-text. Områdena stämmer; kontrollera även å, ä och ö i rubrikerna.',
  delimiterAmbiguous: (_, d) =>
    `Filen kan delas i kolumner på flera sätt (${d('signs')}). Skriv sep=; på första raden, eller spara som Excel.`,
  delimiterByHeadings: (found) => `Filen kunde delas på flera sätt. Rubrikerna stämmer när den delas med ${found}.`,
  cellTooLong: (_, d) =>
    `Cellen har ${d('length')} tecken, högst ${d('longest')} får stå där. Korta eller ta bort den.`,
  controlSigns: (found) => `"${found}" innehåller styrtecken som inte hör till text. Skriv om cellen för hand.`,
  personalData: (found, d) => `Personuppgift: ${KINDS_SV[d('kind')] ?? d('kind')} "${found}". Ta bort den ur filen.`,
  phoneNumber: (found) => `"${found}" ser ut som ett telefonnummer. Ta bort det om det leder till en person.`,
  mappingNotConfirmed: () => 'Ingen har bekräftat vad filen innehåller. Granska beskrivningen och ange din roll.',
  levelUnknown: (found) => `Nivån "${found}" finns inte. Ange en av nivåerna i datamängden.`,
  vintageOther: (found, d) =>
    `Uppgifterna gäller indelningen ${found}, men kartan har ${d('expected')}. Hämta uppgifter för ${d('expected')}.`,
  sheetMissing: (found, d) => `Bladet "${found}" finns inte${listed('. Filen har: ', d('sheets'))}. Ange rätt blad.`,
  layerUnknown: (found) =>
    `Lagret "${found}" finns inte. Ange ett känt lager, eller beskriv ett nytt vars id börjar på own-.`,
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
  withoutFiguresUnknown: (found) => `Området "${found}" bland dem utan rad finns inte på nivån. Rätta id:t.`,
  partOfUnknown: (found) =>
    `Kolumnen anges vara en del av "${found}", som inte är beskriven. Beskriv den kolumnen också.`,
  headingMissing: (_, d) => `Rubriken saknas på rad ${d('row')}${listed('. Liknande: ', d('near'))}. Rätta rubriken.`,
  headingsElsewhere: (_, d) => `Rubrikerna står på rad ${d('row')}. Ta bort raderna ovanför, eller ange rubrikraden.`,
  headingTwice: () => 'Rubriken står två gånger. Ta bort eller döp om den ena kolumnen.',
  headingEmpty: (_, d) => `Kolumn ${d('position')} har innehåll men ingen rubrik. Skriv en rubrik eller ta bort den.`,
  headingRefused: (found) => `"${found}" får inte vara rubrik. Döp om kolumnen.`,
  headingRowSecond: () => 'Raden ser ut som en andra rubrikrad. Slå ihop rubrikerna till en rad.',
  columnIgnored: () => 'Kolumnen är inte beskriven och lämnas utanför.',
  noRows: () => 'Tabellen har inga rader med områden under rubrikerna. Kontrollera blad och rubrikrad.',
  rowLength: (found, d) =>
    `Raden har ${found} celler, rubrikraden ${d('expected')}. Ofta är det ett decimalkomma i en kommaseparerad fil.`,
  unitEmpty: () => 'Raden har tal men inget område. Fyll i området på varje rad, även i sammanslagna celler.',
  unitUnknown: (found, d) =>
    `"${found}" är inget område på nivån${listed(', kanske ', d('near'))}. Rätta cellen, eller ange raden som total eller restpost.`,
  unitAmbiguous: (found, d) => `"${found}" är namnet på flera områden: ${d('units')}. Använd koder.`,
  unitOfOtherLevel: (found, d) =>
    `"${found}" hör till nivån ${LEVELS_SV[d('level')] ?? d('level')}. Varje fil ska ha en enda nivå.`,
  unitWithoutRow: (found, d) =>
    `${found} (${d('unit')}) har ingen rad${ofGroup(d)}. Lägg till raden, eller ange att området saknar uppgifter.`,
  rowForUnitWithout: (found) => `"${found}" har en rad, fast området är angivet som utan uppgifter. Raden används.`,
  totalUndeclared: (found) => `"${found}" ser ut som en summarad. Ange den som total, eller ta bort raden.`,
  residualUndeclared: (found) => `"${found}" ser ut som en restpost. Ange den som restpost, eller ta bort raden.`,
  codeScientific: (found) =>
    `Koden "${found}" har blivit ett tal med exponent. Formatera kolumnen som text och skriv om den.`,
  codeIsDate: (found) => `Koden "${found}" har blivit ett datum. Formatera kolumnen som text och skriv om den.`,
  codeZerosRestored: (found, d) => `"${found}" lästes som ${d('unit')}: kalkylbladet hade tagit bort nollor i början.`,
  codeSuffixRemoved: (found, d) => `"${found}" lästes som ${d('unit')}: tillägget anger indelningen.`,
  hiddenSignsRemoved: (found) => `"${found}" hade osynliga tecken som togs bort före jämförelsen.`,
  notesUndeclared: (found) => `"${found}" ser ut som en anmärkning. Ta bort den, eller ange hur anmärkningarna börjar.`,
  rowsAfterNotes: (found) => `"${found}" står efter anmärkningarna. Flytta raden, eller ändra hur de börjar.`,
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
    `Tecknet "${found}" är inte förklarat. Ange om det betyder skyddat, saknas, noll eller annat.`,
  numberAmbiguous: (found) =>
    `"${found}" kan läsas som två olika tal. Skriv utan tusentalstecken, eller med fyra decimaler.`,
  numberNotExact: (found) => `"${found}" är inget exakt tal. Skriv det exakta talet.`,
  numberUnreadable: (found) => `"${found}" är inget tal. Skriv talet med siffror.`,
  decimalSignOther: (found) =>
    `"${found}" har ett annat decimaltecken än det angivna. Skriv om det, eller ändra decimaltecknet.`,
  unitMixed: (found, d) =>
    `"${found}" har en annan enhet än kolumnen (${WRITTEN_SV[d('writtenAs')] ?? d('writtenAs')}). Använd samma enhet överallt.`,
  figureNegative: (found) => `${found} är negativt. Skriv ett tal som är 0 eller större.`,
  countNotWhole: (found) => `${found} är inget heltal, men kolumnen är antal. Rätta talet eller beskrivningen.`,
  shareOutside: (found) => `Andelen ${found} ligger utanför 0–100 %. Rätta talet, eller hur andelarna är skrivna.`,
  amountOutside: (found) => `Beloppet ${found} är orimligt stort. Kontrollera om det är kronor eller tusen kronor.`,
  columnIdentical: (found, d) => `Alla områden har samma tal, ${found}${ofGroup(d)}. Kontrollera kolumnen.`,
  columnAllAbsent: (_, d) => `Inget område har något tal${ofGroup(d)}. Ta bort kolumnen eller raderna.`,
  columnNotPublished: (_, d) => `Inget är publicerat${ofGroup(d)}, så kolumnen lämnas utanför.`,
  sharesSmall: (_, d) => `Alla andelar är högst 1 %${ofGroup(d)}. Kontrollera om de är skrivna som 0–1 i stället.`,
  amountsSmall: (_, d) => `Beloppen är mycket små${ofGroup(d)}. Kontrollera om de är skrivna i tusen kronor.`,
  figureFarOff: (found, d) =>
    `${found} är mer än hundra gånger från kolumnens mitt (${d('median')}). Kontrollera talet.`,
  partsExceed: (found, d) =>
    `Delarna är ${found} tillsammans men helheten "${d('whole')}" är ${d('total')}. Rätta delarna eller helheten.`,
  partsDiffer: (_, d) =>
    `Delarna är upp till ${d('most')} fler än helheten i ${d('units')} områden${ofGroup(d)}, inom vad skyddet medför.`,
  totalFarOff: (found, d) =>
    `Områdena summerar till ${found}${ofGroup(d)} men summaraden säger ${d('total')}. Kontrollera att alla rader är med.`,
  totalDiffers: (found, d) =>
    `Områdena summerar till ${found}${ofGroup(d)}, summaraden säger ${d('total')} och behålls.`,
  countUnprotected: (found) => `${found} är ett oskyddat litet antal, fast filen anges vara skyddad. Rätta vid källan.`,
  countNotRounded: (found) => `${found} är inte avrundat till fem, fast filen anges vara det. Rätta skyddet.`,
  oneSuppressed: (found, d) =>
    `${found} är ensamt skyddat${ofGroup(d)} och kan räknas fram ur "${d('whole')}". Skydda ett tal till vid källan.`,
  rowsShifted: (_, d) =>
    `Talen från rad ${d('row')} passar området på raden bredvid${ofGroup(d)}. Kontrollera att raderna inte är förskjutna.`,
  columnsSwapped: (_, d) =>
    `Talen liknar dem i "${d('other')}" från förut, och tvärtom. Kontrollera att de inte bytt plats.`,
  magnitudeOff: (found, d) =>
    `Talen är ungefär ${found} gånger de förra (${d('knownYear')})${ofGroup(d)}. Kontrollera enheten.`,
  populationFarOff: (found, d) =>
    `Folkmängden är ${found}${ofGroup(d)} men var känd som ${d('known')} samma år. Kontrollera raderna.`,
  populationChanged: (found, d) =>
    `Folkmängden är ${found}${ofGroup(d)} mot ${d('known')} år ${d('knownYear')}. Kontrollera ändringen.`,
  changedMuch: (found, d) => `${d('unit')}: ${found} mot ${d('known')} år ${d('knownYear')}. Kontrollera ändringen.`,
  differsFromEstimate: (_, d) =>
    `${d('units')} områden skiljer sig mer än 30 % från den tidigare skattningen${ofGroup(d)}. Störst: ${d('unit')}.`,
  moreFindings: (found, d) => `Ytterligare ${d('more')} av slaget ${found} visas inte.`,
}
