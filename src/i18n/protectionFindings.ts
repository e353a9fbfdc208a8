/** What disclosure control has done with a table or found in it, and what to do about it. Never a protected figure. */
import type { ProtectionFindingCode } from '../domain/protectionFindingCodes.ts'

export type ProtectionFindingWords = Readonly<
  Record<ProtectionFindingCode, (found: string, detail: (name: string) => string) => string>
>

type Detail = (name: string) => string

/** A count with its word, in the singular for one. */
export const counted = (count: string, one: string, several: string): string =>
  `${count} ${count === '1' ? one : several}`

const areas = (d: Detail): string => counted(d('areas'), 'område', 'områden')
const shares = (d: Detail): string => counted(d('cells'), 'andel', 'andelar')
const amounts = (d: Detail): string => counted(d('cells'), 'medelvärde eller median', 'medelvärden eller medianer')
/** What a reader of "136 of 136 areas" would not think of. */
const ifNoneLeft = (d: Detail): string => (d('left') === '0' ? ' Inget tal i kolumnen visas.' : '')

export const protectionFindingsSv: ProtectionFindingWords = {
  layersCrossed: (_, d) =>
    `Kolumnen delar upp ${d('first')} efter ${d('second')}. De två får aldrig korsas för små områden. Ta bort kolumnen.`,
  layerComputed: () => 'Lagret räknas fram av programmet och kan inte lämnas som siffror. Ta bort kolumnen.',
  protectionMixed: () => 'Kolumnerna är skyddade på olika sätt. Lämna skyddade och oskyddade siffror i var sin fil.',
  totalsUnprotectable: () =>
    'Det går inte att dölja de små talen så att de inte kan räknas fram. Lämna siffror som redan är skyddade, eller färre kolumner.',
  limitsProposed: () =>
    'Siffrorna skyddades här med gränser som är projektets förslag. Gränserna är inte bekräftade av någon; sprid inte siffrorna förrän de är det (docs/protection.md).',
  limitsProposedChecked: () =>
    'Siffrorna hölls mot gränser som är projektets förslag. Ingen har bekräftat dem (docs/protection.md).',
  areasTooFew: (_, d) =>
    `${areas(d)} har färre än ${d('below')} invånare. Alla deras siffror döljs; av folkmängden visas bara att den är lägre än så.`,
  populationUnknown: (_, d) =>
    `Folkmängden är okänd i ${areas(d)}, och filen visar inte att de har minst ${d('below')} invånare. Deras siffror döljs. Lägg till en kolumn med folkmängd.`,
  countsHidden: (_, d) => `${d('cells')} tal från 1 till ${d('upTo')} döljs.`,
  countsHiddenBeside: (_, d) =>
    `${d('cells')} tal till döljs, för att de små talen annars kunde räknas fram ur summorna.`,
  cityHidden: () => 'Summan för kommunen döljs, för att de små talen annars kunde räknas fram.',
  baseNotGiven: (_, d) =>
    `${d('cells') === '1' ? 'Kolumnens enda tal' : `Alla ${d('cells')} tal i kolumnen`} döljs, för att det inte framgår hur många som de är räknade på. Ange kolumnen med antalet, eller att utgivaren redan har skyddat talen.`,
  sharesHidden: (_, d) =>
    `${shares(d)} döljs: färre än ${d('below')} i underlaget, ett för litet antal, eller ett dolt antal.${ifNoneLeft(d)}`,
  sharesBounded: (_, d) =>
    `${shares(d)} nära 0 eller 100 % i områden med färre än ${d('below')} invånare anges bara som högst eller minst.`,
  sharesRounded: (_, d) => `${shares(d)} avrundas, grövre ju mindre underlaget är.`,
  amountsHidden: (_, d) => `${amounts(d)} för färre än ${d('below')} döljs.${ifNoneLeft(d)}`,
  amountsRounded: (_, d) => `${amounts(d)} avrundas till närmaste ${d('to')}.`,
  publishedSmallAreas: (_, d) =>
    `${areas(d)} med färre än ${d('below')} invånare har siffror. De visas som utgivaren har lämnat dem. Kontrollera att det är avsett.`,
  publishedSmallBases: (_, d) =>
    `${d('cells')} tal gäller färre än ${d('below')}. De visas som utgivaren har lämnat dem. Kontrollera att det är avsett.`,
  publishedComputable: (_, d) =>
    `${counted(d('cells'), 'dolt', 'dolda')} tal kan räknas fram nästan exakt ur de andra. Be utgivaren att dölja fler.`,
}
