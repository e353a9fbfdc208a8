/** What disclosure control has done with a table or found in it, and what to do about it. Never a protected figure. */
import type { ProtectionFindingCode } from '../domain/protectionFindingCodes.ts'

export type ProtectionFindingWords = Readonly<
  Record<ProtectionFindingCode, (found: string, detail: (name: string) => string) => string>
>

export const protectionFindingsSv: ProtectionFindingWords = {
  layersCrossed: (_, d) =>
    `Kolumnen delar upp ${d('first')} efter ${d('second')}. De två får aldrig korsas för små områden. Ta bort kolumnen.`,
  layerComputed: () => 'Lagret räknas fram av programmet och kan inte lämnas som siffror. Ta bort kolumnen.',
  protectionMixed: () => 'Kolumnerna är skyddade på olika sätt. Lämna skyddade och oskyddade siffror i var sin fil.',
  totalsUnprotectable: () =>
    'Det går inte att dölja de små talen så att de inte kan räknas fram. Lämna siffror som redan är skyddade, eller färre kolumner.',
  limitsProposed: () =>
    'Siffrorna skyddades här med gränser som är projektets förslag. Ingen har bekräftat dem. Publicera inte förrän någon har gjort det (docs/protection.md).',
  limitsProposedChecked: () =>
    'Siffrorna hölls mot gränser som är projektets förslag. Ingen har bekräftat dem (docs/protection.md).',
  areasTooFew: (_, d) =>
    `${d('areas')} områden har färre än ${d('below')} invånare. Alla deras siffror döljs, också folkmängden.`,
  populationUnknown: (_, d) =>
    `Folkmängden är okänd i ${d('areas')} områden, och filen visar inte att de har minst ${d('below')} invånare. Deras siffror döljs. Lägg till en kolumn med folkmängd.`,
  countsHidden: (_, d) => `${d('cells')} tal från 1 till ${d('upTo')} döljs.`,
  countsHiddenBeside: (_, d) =>
    `${d('cells')} tal till döljs, för att de små talen annars kunde räknas fram ur summorna.`,
  cityHidden: () => 'Summan för kommunen döljs, för att de små talen annars kunde räknas fram.',
  baseNotGiven: (_, d) =>
    `Det framgår inte hur många ${d('cells')} tal är räknade på, så de döljs. Ange kolumnen med antalet.`,
  sharesHidden: (_, d) =>
    `${d('cells')} andelar döljs: de gäller färre än ${d('below')}, ett för litet antal, eller ett dolt antal.`,
  sharesBounded: (_, d) =>
    `${d('cells')} andelar nära 0 eller 100 % i områden med färre än ${d('below')} invånare anges bara som högst eller minst.`,
  sharesRounded: (_, d) => `${d('cells')} andelar avrundas, grövre ju färre de gäller.`,
  amountsHidden: (_, d) => `${d('cells')} medelvärden eller medianer för färre än ${d('below')} döljs.`,
  amountsRounded: (_, d) => `${d('cells')} medelvärden eller medianer avrundas till närmaste ${d('to')}.`,
  publishedSmallAreas: (_, d) =>
    `${d('areas')} områden med färre än ${d('below')} invånare har siffror. De visas som utgivaren har lämnat dem. Kontrollera att det är avsett.`,
  publishedSmallBases: (_, d) =>
    `${d('cells')} tal gäller färre än ${d('below')}. De visas som utgivaren har lämnat dem. Kontrollera att det är avsett.`,
  publishedComputable: (_, d) =>
    `${d('cells')} dolda tal kan räknas fram nästan exakt ur de andra. Be utgivaren att dölja fler.`,
}
