/** The answer: how much would have to lie elsewhere, which way money leans, and what is missing. */
import type { SumStatus } from '../domain/interventions.ts'

type Side = 'more' | 'less' | 'same'

const sideSv: Record<Side, string> = {
  more: 'Pengarna ligger mer i områden med hög andel än behovet gör',
  less: 'Pengarna ligger mindre i områden med hög andel än behovet gör',
  same: 'Pengarna ligger lika mycket i områden med hög andel som behovet gör',
}
const sideEn: Record<Side, string> = {
  more: 'The money lies more in areas with a high rate than need does',
  less: 'The money lies less in areas with a high rate than need does',
  same: 'The money lies as much in areas with a high rate as need does',
}
const shortSv: Record<Side, string> = { more: 'mer', less: 'mindre', same: 'lika mycket' }
const shortEn: Record<Side, string> = { more: 'more', less: 'less', same: 'as much' }

const statusSv: Record<SumStatus, string> = {
  applied: 'sökta',
  proposed: 'föreslagna',
  granted: 'beviljade',
  reported: 'återrapporterade',
}
const statusEn: Record<SumStatus, string> = {
  applied: 'applied for',
  proposed: 'proposed',
  granted: 'granted',
  reported: 'reported back',
}
const singleSv: Record<SumStatus, string> = {
  applied: 'sökt',
  proposed: 'föreslagen',
  granted: 'beviljad',
  reported: 'återrapporterad',
}

interface Verdict {
  readonly side: Side
  readonly agreeing: string
  readonly of: string
}

export const answerSv = {
  question: 'Når pengarna behoven?',
  statuses: statusSv,
  undecided: (p: { funds: string; from: string; placed: string }) =>
    `Det går inte att avgöra: av **${p.funds}** som fördelas${p.from} har **${p.placed}** både summa och plats i underlaget.`,
  move: (p: { known: string; status: SumStatus; sum: string }) =>
    `Av **${p.known}** i ${statusSv[p.status]} summor skulle **${p.sum}** behöva ligga i andra områden för att fördelas som behovet.`,
  moveUndefined: (p: { known: string; status: SumStatus }) =>
    `Det går inte att avgöra: inget av **${p.known}** i ${statusSv[p.status]} summor har ett område.`,
  supposed: (p: { headline: string }) => `**Scenario, inte registret.** ${p.headline}`,
  selection: (p: { shown: string; all: string }) => `Urvalet är **${p.shown} av ${p.all} insatser**.`,
  selectedBy: (p: { shown: string; all: string; words: string }) =>
    `Gäller ${p.shown} av ${p.all} insatser: ${p.words}.`,
  possible: (p: { sum: string; of: string; chosen: string }) =>
    `Intervallet är det som ${p.of} sätt att räkna ger${p.chosen === '' ? '' : ` (den valda regeln: ${p.chosen})`}; om pengar utan känt område får ligga var som helst är det **${p.sum}**.`,
  byRules: (p: { of: string; chosen: string }) =>
    `Intervallet är det som ${p.of} sätt att räkna ger${p.chosen === '' ? '' : ` (den valda regeln: ${p.chosen})`}.`,
  partly: (p: { least: string }) =>
    `Sätt som lämnar pengar utanför räknar bara resten, som minst **${p.least}**; inget sätt räknar alla pengar.`,
  partlyAndWhole: (p: { least: string; count: number; text: string; sum: string }) =>
    p.count === 1
      ? `Sätt som lämnar pengar utanför räknar bara resten, som minst **${p.least}**; det enda som räknar alla pengar ger **${p.sum}**.`
      : `Sätt som lämnar pengar utanför räknar bara resten, som minst **${p.least}**; de ${p.text} som räknar alla pengar ger **${p.sum}**.`,
  noAnswerRules: (p: { count: number; text: string }) =>
    p.count === 1
      ? '1 sätt ger inget svar, eftersom inga pengar då har ett område.'
      : `${p.text} sätt ger inget svar, eftersom inga pengar då har ett område.`,
  moveOfApplied: (p: { status: SumStatus; sum: string }) =>
    `Räknat på de ${statusSv[p.status]} summorna skulle **${p.sum}** behöva ligga i andra områden för att fördelas som behovet.`,
  unplaced: (p: { known: string; status: SumStatus; share: string }) =>
    `Av de **${p.known}** som är kända i ${statusSv[p.status]} summor saknar **${p.share}** plats.`,
  unplacedOfThem: (p: { share: string }) => `Av dem saknar **${p.share}** plats.`,
  allPlaced: 'Alla har en plats.',
  holdsAll: (p: Verdict) => `${sideSv[p.side]}, och det håller under **alla ${p.of} sätt** att räkna.`,
  holdsRules: (p: Verdict) =>
    `${sideSv[p.side]} under **alla ${p.of} sätt** att räkna, men inte för varje plats som pengarna kan ha.`,
  holdsMost: (p: Verdict) => `${sideSv[p.side]} under **${p.agreeing} av ${p.of} sätt** att räkna.`,
  holdsNot: (p: Verdict) =>
    `Om pengarna ligger mer eller mindre i områden med hög andel än behovet gör **går inte att avgöra**: den valda regeln säger ${shortSv[p.side]}, och det gör ${p.agreeing} av ${p.of} sätt att räkna.`,
  noDirection: 'Med den valda regeln har inga pengar ett område, så åt vilket håll de ligger är inte bestämt.',
  unknown: (p: { count: number; text: string; status: SumStatus }) =>
    p.count === 1
      ? `1 insats har ingen känd ${singleSv[p.status]} summa och är inte med: okänt är inte noll.`
      : `${p.text} insatser har ingen känd ${singleSv[p.status]} summa och är inte med: okänt är inte noll.`,
  oneFund: (p: { name: string }) => `Alla räknade summor är ur samma medel: ${p.name}.`,
  manyFunds: (p: { count: string; names: string }) => `Summan rör ${p.count} medel med olika syften: ${p.names}.`,
  severalFunds: (p: { count: string; names: string }) => `Summan rör ${p.count} medel: ${p.names}.`,
  fundsPartly: (p: { names: string }) => `Summan rör ${p.names}; medel med olika syften kan vara hopräknade.`,
  fromFundsApart: (p: { count: string }) => ` ur ${p.count} medel med olika syften`,
  fromFunds: (p: { count: string }) => ` ur ${p.count} medel`,
  fundUnknown:
    'Underlaget säger inte vilka medel de räknade summorna gäller; medel med olika syften kan vara hopräknade.',
  fundNotStated: 'medel som inte framgår',
  estimate:
    'Siffror per delområde är skattningar. Pengar är placerade i ett område; vad de ger där går inte att se här.',
  example: (p: { name: string }) => `Påhittat register, för att prova: ${p.name}.`,
  ownRegister: (p: { name: string }) => `Eget register: ${p.name}.`,
  ownRegisterUnnamed: 'Eget register.',
  ownNeed: (p: { name: string; file: string }) => `Egen fil för behov: ${p.name} (${p.file}).`,
  noResult: (p: { status: SumStatus }) =>
    `Det går inte att räkna: ingen insats i urvalet har en känd ${singleSv[p.status]} summa.`,
  noResultNeeds:
    'För ett svar behövs minst en insats med känd summa, och för ett svar som håller att insatserna anger var pengarna ligger.',
  noNeed: 'Det går inte att räkna: behovet som är valt har ingen siffra per delområde.',
  noNeedFile: 'Den egna filen för behov är inte öppen. Öppna den igen, eller välj ett annat behov.',
  otherNeed: (p: { need: string }) => `Räkna med behovet: ${p.need}`,
  openRegister: 'Öppna eller komplettera registret',
  otherStatus: (p: { status: SumStatus; known: string }) => `Räkna på de ${statusSv[p.status]} summorna (${p.known})`,
  moveMethod: 'kronor som skulle behöva ligga i andra områden',
}

export const answerEn: typeof answerSv = {
  question: 'Does the money reach the need?',
  statuses: statusEn,
  undecided: (p) =>
    `It cannot be settled: of the **${p.funds}** that are divided${p.from}, **${p.placed}** have both a sum and a place in the documents.`,
  move: (p) =>
    `Of **${p.known}** ${statusEn[p.status]}, **${p.sum}** would have to lie in other areas to be divided as need is.`,
  moveUndefined: (p) => `It cannot be settled: none of **${p.known}** ${statusEn[p.status]} has an area.`,
  supposed: (p) => `**A scenario, not the register.** ${p.headline}`,
  selection: (p) => `The selection is **${p.shown} of ${p.all} efforts**.`,
  selectedBy: (p) => `About ${p.shown} of ${p.all} efforts: ${p.words}.`,
  possible: (p) =>
    `The interval is what ${p.of} ways of counting give${p.chosen === '' ? '' : ` (the chosen rule: ${p.chosen})`}; if money without a known area may lie anywhere it is **${p.sum}**.`,
  byRules: (p) =>
    `The interval is what ${p.of} ways of counting give${p.chosen === '' ? '' : ` (the chosen rule: ${p.chosen})`}.`,
  partly: (p) =>
    `Ways that leave money out count only the rest, at least **${p.least}**; no way counts all of the money.`,
  partlyAndWhole: (p) =>
    p.count === 1
      ? `Ways that leave money out count only the rest, at least **${p.least}**; the only one that counts all of the money gives **${p.sum}**.`
      : `Ways that leave money out count only the rest, at least **${p.least}**; the ${p.text} that count all of the money give **${p.sum}**.`,
  noAnswerRules: (p) =>
    p.count === 1
      ? '1 way gives no answer, since no money has an area then.'
      : `${p.text} ways give no answer, since no money has an area then.`,
  moveOfApplied: (p) =>
    `Computed on the sums ${statusEn[p.status]}, **${p.sum}** would have to lie in other areas to be divided as need is.`,
  unplaced: (p) => `Of the **${p.known}** known in sums ${statusEn[p.status]}, **${p.share}** have no place.`,
  unplacedOfThem: (p) => `Of these, **${p.share}** have no place.`,
  allPlaced: 'All of them have a place.',
  holdsAll: (p) => `${sideEn[p.side]}, and that holds in **all ${p.of} ways** of counting.`,
  holdsRules: (p) =>
    `${sideEn[p.side]} in **all ${p.of} ways** of counting, but not for every place that the money may have.`,
  holdsMost: (p) => `${sideEn[p.side]} in **${p.agreeing} of ${p.of} ways** of counting.`,
  holdsNot: (p) =>
    `Whether the money lies more or less in areas with a high rate than need does **cannot be settled**: the chosen rule says ${shortEn[p.side]}, as do ${p.agreeing} of ${p.of} ways of counting.`,
  noDirection: 'By the chosen rule no money has an area, so which way it lies is not determined.',
  unknown: (p) =>
    p.count === 1
      ? `1 effort has no known sum (${statusEn[p.status]}) and is not counted: unknown is not zero.`
      : `${p.text} efforts have no known sum (${statusEn[p.status]}) and are not counted: unknown is not zero.`,
  oneFund: (p) => `All the sums counted are from the same money: ${p.name}.`,
  manyFunds: (p) => `The sum is of ${p.count} kinds of money with different purposes: ${p.names}.`,
  severalFunds: (p) => `The sum is of ${p.count} kinds of money: ${p.names}.`,
  fundsPartly: (p) => `The sum is of ${p.names}; money with different purposes may be added together.`,
  fromFundsApart: (p) => ` from ${p.count} funds with different purposes`,
  fromFunds: (p) => ` from ${p.count} funds`,
  fundUnknown:
    'The documents do not say which money the counted sums are from; money with different purposes may be added together.',
  fundNotStated: 'fund not stated',
  estimate:
    'Figures per delområde are estimates. Money is located in an area; what it brings about there cannot be seen here.',
  example: (p) => `A made-up register, to try things with: ${p.name}.`,
  ownRegister: (p) => `Your own register: ${p.name}.`,
  ownRegisterUnnamed: 'Your own register.',
  ownNeed: (p) => `Your own file of need: ${p.name} (${p.file}).`,
  noResult: (p) => `It cannot be computed: no effort in the selection has a known sum (${statusEn[p.status]}).`,
  noResultNeeds:
    'An answer takes at least one effort with a known sum, and an answer that holds takes that the efforts say where the money lies.',
  noNeed: 'It cannot be computed: the chosen need has no figure per delområde.',
  noNeedFile: 'Your own file of need is not open. Open it again, or choose another need.',
  otherNeed: (p) => `Count with the need: ${p.need}`,
  openRegister: 'Open or complete the register',
  otherStatus: (p) => `Count the sums ${statusEn[p.status]} (${p.known})`,
  moveMethod: 'kronor that would have to lie in other areas',
}
