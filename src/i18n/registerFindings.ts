/** What a file of a register has wrong, where, and how to mend it. */
import type { Finding } from '../domain/finding.ts'
import type { FileFindingCode, ReadingFindingCode } from '../domain/findingCodes.ts'
import type { Language } from '../domain/text.ts'
import { registerFindingsEn } from './registerFindingsEn.ts'

export type FoundDetails = (name: string) => string

/** The sentence of a finding: what stood there, and its details as the language writes them. */
export type FindingWords = Readonly<
  Record<FileFindingCode | ReadingFindingCode, (found: string, detail: FoundDetails) => string>
>

/** Where the name of a file promises a table that it is not. */
const despite = (d: FoundDetails): string => (d('ending') === '' ? '' : `, fast namnet slutar på ${d('ending')}`)

const registerFindingsSv: FindingWords = {
  fileEmpty: () => 'Filen är tom. Välj en fil med rader.',
  fileTooLarge: (_, d) => `Filen är större än ${d('maxBytes')} byte. Spara bara bladen som behövs.`,
  fileTooManyRows: (_, d) =>
    d('rows') === ''
      ? `Filen har innehåll nedanför rad ${d('maxRows')} eller till höger om kolumn nummer ${d('maxColumns')}. Ta bort tomma rader och kolumner, eller dela filen.`
      : `Filen har ${d('rows')} rader; högst ${d('maxRows')} läses. Ta bort rader som inte behövs, eller dela filen.`,
  fileIsOldExcel: () => 'Filen är en äldre Excelfil eller har lösenord. Spara den som .xlsx utan lösenord.',
  fileHasMacros: () => 'Filen har makron. Spara den som .xlsx utan makron.',
  fileIsOpenDocument: () => 'Filen är ett OpenDocument-kalkylblad. Spara den som .xlsx eller CSV.',
  fileIsPdf: () => 'Filen är en PDF. Öppna kalkylbladet och spara det som .xlsx eller CSV.',
  fileIsZip: (_, d) => `Filen är en zip-fil, ingen tabell${despite(d)}. Packa upp den och välj filen inuti.`,
  fileIsPacked: (_, d) =>
    `Filen är packad (gzip, 7-Zip eller RAR), ingen tabell${despite(d)}. Packa upp den och välj filen inuti.`,
  fileIsPicture: (_, d) => `Filen är en bild, ingen tabell${despite(d)}. Välj ett kalkylblad (.xlsx) eller en CSV-fil.`,
  fileIsDocument: (_, d) =>
    `Filen är ett textdokument (Word, RTF eller OpenDocument), ingen tabell${despite(d)}. Kopiera tabellen till ett kalkylblad och spara det som .xlsx.`,
  fileIsSlides: (_, d) =>
    `Filen är en presentation, ingen tabell${despite(d)}. Kopiera tabellen till ett kalkylblad och spara det som .xlsx.`,
  fileIsDatabase: (_, d) =>
    `Filen är en databas (SQLite), ingen tabell${despite(d)}. Exportera tabellen som CSV eller .xlsx.`,
  fileIsNoExcel: (_, d) =>
    `Filen är ingen Excelfil, fast namnet slutar på ${d('ending')}: den är text. Är det en tabell, döp om filen till .csv. Annars öppna kalkylbladet och spara det som .xlsx på nytt.`,
  fileIsNoTable: (_, d) => `Filen är inget kalkylblad${despite(d)}. Välj ett kalkylblad (.xlsx) eller en CSV-fil.`,
  fileUnreadable: () =>
    'Filen går inte att läsa och kan vara skadad. Öppna den i programmet som den är gjord i och spara den på nytt.',
  fileQuoteOpen: () => 'Ett citattecken i filen saknar sitt slut. Spara filen på nytt från Excel.',
  effortsMissing: () => 'Bladet Insatser saknas. Döp bladet med insatserna till "Insatser".',
  columnMissing: (_, d) => `Kolumnen "${d('sv')}" saknas. Lägg till den på rubrikraden.`,
  columnTwice: () => 'Rubriken står två gånger. Ta bort eller döp om den ena kolumnen.',
  columnUnknown: () => 'Kolumnen hör inte till formatet och lämnas utanför.',
  columnWithoutHeading: (_, d) => `Kolumn nummer ${d('position')} har innehåll men ingen rubrik och lämnas utanför.`,
  sheetTwice: () => 'Bladet finns två gånger under olika namn. Ta bort det ena.',
  sheetUnknown: () => 'Bladet hör inte till formatet och lämnas utanför.',
  cellMissing: () => 'Cellen är tom. Fyll i den.',
  cellError: (found) => `Formeln i cellen gav felet ${found}. Rätta formeln eller skriv värdet.`,
  cellKind: (found) => `"${found}" är ett datum eller ja/nej där text väntas. Formatera cellen som text.`,
  textTooLong: (_, d) => `Texten har ${d('length')} tecken. En cell rymmer ${d('longest')}. Korta den.`,
  idMade: (_, d) => `"${d('title')}" saknade id och fick ${d('id')}. Det följer med när filen sparas.`,
  idTwice: (found, d) => `Id ${found} står också på rad ${d('otherRow')}. Ge den ena raden ett annat id.`,
  idUnknown: (found) => `Ingen insats har id ${found}. Rätta id:t, eller lägg till insatsen på bladet Insatser.`,
  idNotInRegister: (found) => `Registret har ingen insats med id ${found}. Raden lämnas utanför.`,
  zerosRestored: (found, d) => `"${found}" lästes som ${d('id')}: kalkylbladet hade tagit bort nollorna i början.`,
  wordUnknown: (found, d) => `"${found}" är inget av orden här. Skriv ${d('sv')}.`,
  numberNotExact: (found) => `"${found}" är ingen exakt summa. Skriv det exakta talet, eller "okänt".`,
  numberAmbiguous: (found) => `"${found}" kan läsas som två olika tal. Skriv 1234 eller 1,2340.`,
  numberUnreadable: (found) => `"${found}" är inget tal. Skriv talet med siffror, eller "okänt".`,
  numberNegative: (found) => `${found} är negativt. Skriv ett tal som är 0 eller större.`,
  numberNotWhole: (found) => `${found} är inget heltal. Skriv ett heltal.`,
  yearOutside: (found, d) => `${found} ligger utanför åren ${d('first')}–${d('last')}. Rätta året.`,
  yearOnlyOne: (_, d) => `Bara ett av åren är ifyllt (${d('year')}). Fyll i båda, med samma år för ett år.`,
  yearsReversed: (_, d) => `År till (${d('to')}) är före år från (${d('from')}). Byt plats på dem.`,
  dateUnreadable: (found) => `"${found}" är inget datum. Skriv det som 2023-06-07.`,
  priceYearMissing: () =>
    'Summan saknar prisår. Fyll i kolumnen Prisår, summans datum, insatsens år eller medlen som summan tas ur.',
  shareUnclear: (found) => `Andelen i "${found}" går inte att läsa. Skriv den som 25 %, från 0 till 100.`,
  shareIncomplete: (found) => `Bara en del av nämnderna har andel i "${found}". Ange för alla eller ingen.`,
  agesReversed: (_, d) => `Ålder till (${d('to')}) är lägre än ålder från (${d('from')}). Byt plats på dem.`,
  followUpKindMissing: () => 'Måttet saknar slag. Skriv samhällsmått, verksamhetsmått eller båda.',
  placeUnknown: (found, d) =>
    `"${found}" är inget område vi känner${listed('. Det kan vara: ', d('candidates'))}. Skriv områdets namn eller id.`,
  placeSeveral: (found, d) => `"${found}" kan vara flera områden: ${d('candidates')}. Skriv id:t för det som menas.`,
  placeUnitUnknown: (found, d) =>
    `Id ${found || 'saknas'} för "${d('name')}" finns inte på nivån. Rätta id eller nivå.`,
  committeeUnknown: (found) =>
    `"${found}" är ingen känd nämnd. Skriv namn eller förkortning, eller lägg till den på bladet Nämnder.`,
  fundUnknown: (found, d) =>
    `"${found}" är inga kända medel${listed('. Kända: ', d('known'))}. Lägg till på bladet Medel.`,
  documentUnknown: (found) => `Dokumentet "${found}" finns inte på bladet Dokument. Det behålls som det står.`,
  linkUnsafe: (found) => `Länken "${found}" är inte tillåten. Bara adresser som börjar med https:// får stå här.`,
  linkNotEncrypted: (found) => `Länken "${found}" är inte krypterad. Byt http:// mot https:// om det går.`,
  personalData: (found, d) => `Personuppgift: ${KINDS_SV[d('kind')] ?? d('kind')} "${found}". Ta bort den.`,
  statusTwice: (found, d) => `Läget "${found}" står också på rad ${d('otherRow')} för samma insats. Ta bort den ena.`,
  sheetsDisagree: (found, d) =>
    `Här står "${found}", men på bladet ${d('other')}${listed(', rad ', d('otherRow'))} står "${d('there')}". Gör dem lika.`,
  sumRemoved: (_, d) => `Summan ${d('sum')} kr blev okänd. Fyll i den igen om det inte var meningen.`,
  cellChanged: (found, d) =>
    `${d('title')}: ${d('was') === '' ? 'var tom' : `var "${d('was')}"`} i registret och är nu ${found === '' ? 'tom' : `"${found}"`}. Ångra om registret var nyare.`,
}

const KINDS_SV: Readonly<Record<string, string>> = {
  email: 'e-postadress',
  personalNumber: 'personnummer',
  phone: 'telefonnummer',
}

/** A list after its words, or nothing where there is none. */
const listed = (words: string, list: string): string => (list === '' ? '' : `${words}${list}`)

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }
/** Years and rows have no groups of digits. */
const GROUPED_FROM = 10_000

export const REGISTER_FINDING_WORDS: Readonly<Record<Language, FindingWords>> = {
  sv: registerFindingsSv,
  en: registerFindingsEn,
}

/** What is wrong and how to mend it, in a sentence or two; where it is stands in the finding itself. */
export function findingText(
  { code, found, details }: Finding<FileFindingCode | ReadingFindingCode>,
  language: Language,
): string {
  const detail = (name: string): string => {
    const value = details[name]
    if (typeof value !== 'number') return value ?? ''
    return value < GROUPED_FROM ? String(value) : value.toLocaleString(LOCALES[language])
  }
  return REGISTER_FINDING_WORDS[language][code](found ?? '', detail)
}

/** Where it is: the sheet, row and column of the file. */
export function findingWhere({ place }: Finding, language: Language): string {
  const words = language === 'sv' ? { row: 'rad', column: 'kolumn' } : { row: 'row', column: 'column' }
  return [
    place.sheet ?? place.file,
    place.row === null ? null : `${words.row} ${place.row}`,
    place.column === null ? null : `${words.column} "${place.column}"`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
