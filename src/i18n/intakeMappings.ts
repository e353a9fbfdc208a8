/** What a mapping file has wrong, and what files have that do not go together. */
import type { IntakeFindingCode } from '../domain/intakeFindingCodes.ts'
import type { Language } from '../domain/text.ts'

type FoundDetails = (name: string) => string
export type IntakeWords = Readonly<Record<IntakeFindingCode, (found: string, detail: FoundDetails) => string>>

/** Words that stand before something, or nothing where there is none of it. */
const after = (words: string, text: string, end = ''): string => (text === '' ? '' : `${words}${text}${end}`)

const PERSONAL_SV: Readonly<Record<string, string>> = {
  email: 'en e-postadress',
  personalNumber: 'ett personnummer',
  phone: 'ett telefonnummer',
}
const PERSONAL_EN: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  personalNumber: 'a personal identity number',
  phone: 'a telephone number',
}

/** What the schema calls its types, as a person says it. */
const EXPECTED_SV: Readonly<Record<string, string>> = {
  string: 'en text inom citattecken',
  number: 'ett tal utan citattecken',
  boolean: 'true eller false',
  Array: 'en lista: [ ... ]',
  Object: 'en grupp av nycklar: { ... }',
  null: 'null',
}
const EXPECTED_EN: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false',
  Array: 'a list: [ ... ]',
  Object: 'a group of keys: { ... }',
  null: 'null',
}

/** Regular expressions and limits of the schema, by what they stand for. */
function expected(text: string, words: Readonly<Record<string, string>>, or: string): string {
  const known = words[text]
  if (known !== undefined) return known
  return text
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((one) => words[one] ?? one)
    .join(or)
}

const WRITTEN_SV = new Map([
  ['/\\S/u', 'en text som inte är tom'],
  ['/^[A-Za-z][\\w-]{0,79}$/', 'id för ett lager: bokstäver, siffror och bindestreck'],
  ['/^https:\\/\\/[^\\s]+$/', 'en adress som börjar med https://, eller null'],
])
const WRITTEN_EN = new Map([
  ['/\\S/u', 'a text that is not empty'],
  ['/^[A-Za-z][\\w-]{0,79}$/', 'the id of a layer: letters, digits and hyphens'],
  ['/^https:\\/\\/[^\\s]+$/', 'an address that begins with https://, or null'],
])

const intakeSv: IntakeWords = {
  mappingTooLarge: (_, d) => `Mappningsfilen är längre än ${d('longest')} tecken. Dela upp den.`,
  mappingNotText: () => 'Mappningsfilen är ingen text i UTF-8. Spara den som UTF-8.',
  mappingNotJson: (found) =>
    `Mappningsfilen är ingen giltig JSON: fel vid ${found === '' ? 'filens slut' : `"${found}"`}. Kontrollera kommatecken, citattecken och parenteser.`,
  mappingTooDeep: () => 'Mappningsfilen har för många nivåer. Börja om från ett förslag (--propose).',
  mappingEmpty: () => 'Listan är tom. Beskriv minst en fil.',
  mappingKeyTwice: (found) => `Nyckeln "${found}" står två gånger i samma grupp. Ta bort den ena.`,
  mappingKeyForbidden: (found) => `Namnet "${found}" får inte användas. Ta bort det, eller byt rubriken i filen.`,
  mappingKeyUnknown: (found, d) =>
    `Nyckeln "${found}" (${d('path')}) finns inte. ${after('Menas "', d('nearest'), '"? ')}Nycklarna är ${d('known')}.`,
  mappingKeyMissing: (_, d) =>
    `Nyckeln "${d('path')}" saknas. Alla nycklar ska finnas; den som inte gäller är null eller tom lista.`,
  mappingValue: (found, d) =>
    `${found} kan inte stå för "${d('path')}". Det ska vara ${WRITTEN_SV.get(d('expected')) ?? expected(d('expected'), EXPECTED_SV, ' eller ')}.`,
  mappingPersonalData: (_, d) =>
    `"${d('path')}" har ${PERSONAL_SV[d('kind')] ?? 'en personuppgift'}. Skriv rollen, till exempel "statistikansvarig".`,
  mappingMore: (_, d) => `Ytterligare ${d('more')} fel i mappningsfilen visas inte. Rätta dessa först.`,
  tooManyFiles: (_, d) => `Fler än ${d('most')} filer på en gång. Ge dem i omgångar.`,
  fileNotFound: () => 'Filen finns inte. Kontrollera sökvägen.',
  fileTwice: () => 'Två filer har samma namn. Byt namn på den ena, så att det går att veta vilken som menas.',
  fileNotRead: () => 'Filen gick inte att läsa: något i den väntade vi oss inte. Spara om den och försök igen.',
  fileNotOpened: () =>
    'Webbläsaren fick inte öppna filen. Den kan ha flyttats eller ändrats sedan du valde den, vara öppen i ett annat program eller ligga kvar i molnet. Välj den igen.',
  fileOverLimits: (_, d) =>
    `Filen är på ${d('megabytes')} MB och öppnas inte. Högst ${d('tables')} MB läses av en tabell, ${d('areas')} MB av gränser. Spara bara bladen eller områdena som behövs.`,
  fileNotAccepted: () => 'Inget av filen används, eftersom den har fel. Rätta felen och ge den igen.',
  mappingProposed: () =>
    'Filen är inte beskriven än, så inget av den används. Ett förslag till beskrivning finns: granska det och bekräfta det med din roll.',
  mappingNotPossible: () =>
    'Filen är inte beskriven än, och ingen beskrivning gick att föreslå: inget i filen känns igen som områden här. Beskriv den själv.',
  codesElsewhere: (found, d) =>
    `Koderna ser ut som DeSO eller RegSO i en annan kommun: ${found} hör till ${d('kommun')}${d('isZeroLost') === '1' ? ' (nollan i början har försvunnit)' : ''}.${after(' Här finns ', d('here'), '.')} Välj filen för rätt kommun.`,
  headingsNone: () =>
    'Filen har ingen rad med rubriker: raderna med områden börjar genast. Skriv en rubrik över varje kolumn och ge filen igen.',
  mappingUnconfirmed: () =>
    'Ingen har bekräftat beskrivningen. Granska varje rad och skriv din roll i "confirmedBy", till exempel "statistikansvarig".',
  mappingWithoutFile: (found, d) =>
    `Ingen fil heter "${found}", som beskrivningen gäller. ${after('Menas "', d('nearest'), '"? ')}Rätta filens namn ("file") i beskrivningen.`,
  levelNotHere: (found) => `Nivån "${found}" finns inte i datamängden. Rätta nivån ("level") i beskrivningen.`,
  figuresTwice: (found, d) =>
    `${found}, ${d('level')}, ${d('year')}, ${d('sex')} finns också i ${d('other')}. Ta bort den ena; ingen av dem används.`,
  areasTwice: (_, d) => `Gränser för ${d('level')} finns också i ${d('other')}. Ge bara den ena; ingen av dem används.`,
}

const intakeEn: IntakeWords = {
  mappingTooLarge: (_, d) => `The mapping file is longer than ${d('longest')} characters. Divide it.`,
  mappingNotText: () => 'The mapping file is no text in UTF-8. Save it as UTF-8.',
  mappingNotJson: (found) =>
    `The mapping file is no valid JSON: wrong at ${found === '' ? 'the end of the file' : `"${found}"`}. Check commas, quotation marks and brackets.`,
  mappingTooDeep: () => 'The mapping file has too many levels. Start again from a proposal (--propose).',
  mappingEmpty: () => 'The list is empty. Describe at least one file.',
  mappingKeyTwice: (found) => `The key "${found}" stands twice in the same group. Remove one of them.`,
  mappingKeyForbidden: (found) => `The name "${found}" may not be used. Remove it, or change the heading in the file.`,
  mappingKeyUnknown: (found, d) =>
    `There is no key "${found}" (${d('path')}). ${after('Is "', d('nearest'), '" meant? ')}The keys are ${d('known')}.`,
  mappingKeyMissing: (_, d) =>
    `The key "${d('path')}" is missing. All keys have to be there; one that does not apply is null or an empty list.`,
  mappingValue: (found, d) =>
    `${found} cannot stand for "${d('path')}". It has to be ${WRITTEN_EN.get(d('expected')) ?? expected(d('expected'), EXPECTED_EN, ' or ')}.`,
  mappingPersonalData: (_, d) =>
    `"${d('path')}" has ${PERSONAL_EN[d('kind')] ?? 'personal data'}. Write the role, for example "head of statistics".`,
  mappingMore: (_, d) => `${d('more')} more faults in the mapping file are not shown. Mend these first.`,
  tooManyFiles: (_, d) => `More than ${d('most')} files at once. Give them in turns.`,
  fileNotFound: () => 'There is no such file. Check the path.',
  fileTwice: () => 'Two files have the same name. Rename one of them, so that one can tell which is meant.',
  fileNotRead: () => 'The file could not be read: something in it was not expected. Save it anew and try again.',
  fileNotOpened: () =>
    'The browser could not open the file. It may have been moved or changed since you chose it, be open in another program, or still be in the cloud. Choose it again.',
  fileOverLimits: (_, d) =>
    `The file is ${d('megabytes')} MB and is not opened. At most ${d('tables')} MB of a table and ${d('areas')} MB of boundaries are read. Save only the sheets or areas that are needed.`,
  fileNotAccepted: () => 'Nothing of the file is used, since it has faults. Mend them and give it again.',
  mappingProposed: () =>
    'The file is not described yet, so nothing of it is used. There is a proposal: look it through and confirm it with your role.',
  mappingNotPossible: () =>
    'The file is not described yet, and no description could be proposed: nothing in it is known here as areas. Describe it yourself.',
  codesElsewhere: (found, d) =>
    `The codes look like DeSO or RegSO of another municipality: ${found} is of ${d('kommun')}${d('isZeroLost') === '1' ? ' (the zero at its start is lost)' : ''}.${after(' Here there is ', d('here'), '.')} Choose the file of the right municipality.`,
  headingsNone: () =>
    'The file has no row of headings: the rows of areas begin at once. Write a heading above every column and give the file again.',
  mappingUnconfirmed: () =>
    'Nobody has confirmed the description. Look every line through and write your role in "confirmedBy", for example "head of statistics".',
  mappingWithoutFile: (found, d) =>
    `No file is called "${found}", which the description is for. ${after('Is "', d('nearest'), '" meant? ')}Mend the name ("file") in the description.`,
  levelNotHere: (found) => `The data set has no level "${found}". Mend the level ("level") in the description.`,
  figuresTwice: (found, d) =>
    `${found}, ${d('level')}, ${d('year')}, ${d('sex')} is also in ${d('other')}. Remove one; neither is used.`,
  areasTwice: (_, d) => `Boundaries of ${d('level')} are also in ${d('other')}. Give one only; neither is used.`,
}

export const INTAKE_WORDS: Readonly<Record<Language, IntakeWords>> = { sv: intakeSv, en: intakeEn }
