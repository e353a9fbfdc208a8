/** The choices that the result rests on, each with what it means. */
import type { PartlyRuleWord, SplitRuleWord, UnplacedRuleWord } from './targetingWords.ts'

const splitSv: Record<SplitRuleWord, string> = {
  stated: 'delas bara där andelar anges',
  equal: 'delas lika mellan platserna',
  population: 'delas efter folkmängd',
  need: 'delas efter behov',
}
const splitEn: Record<SplitRuleWord, string> = {
  stated: 'are split only where shares are stated',
  equal: 'are split equally between the places',
  population: 'are split by population',
  need: 'are split by need',
}
const unplacedSv: Record<UnplacedRuleWord, string> = {
  leftOut: 'lämnas utanför',
  population: 'sprids efter folkmängd',
  need: 'sprids efter behov',
}
const unplacedEn: Record<UnplacedRuleWord, string> = {
  leftOut: 'is left out',
  population: 'is spread by population',
  need: 'is spread by need',
}
const partlySv: Record<PartlyRuleWord, string> = {
  named: 'räknas helt i de nämnda områdena',
  without: 'räknas som pengar utan plats',
}
const partlyEn: Record<PartlyRuleWord, string> = {
  named: 'count wholly in the named areas',
  without: 'count as money without a place',
}

export const controlsSv = {
  countedSums: (p: { status: string }) => `Räknat på ${p.status} summor.`,
  change: 'Ändra vad som räknas',
  count: 'Räkna med',
  statusLabel: 'Summor',
  statusChoice: (p: { status: string; known: string }) => `${p.status} summor (${p.known} kända)`,
  statusNone: 'ingen känd summa',
  from: 'från',
  committeeLabel: 'Nämnd',
  anyCommittee: 'alla nämnder',
  unknownCommittee: 'okänd nämnd',
  with: 'med',
  fundLabel: 'Medel',
  anyFund: 'alla medel',
  fundNotStated: 'medel som inte framgår',
  during: 'för',
  yearLabel: 'År',
  anyYear: 'alla år',
  noYear: 'utan angivet år',
  choice: (p: { name: string; count: string }) => `${p.name} (${p.count})`,
  unknownChoice: (p: { asked: string }) => `”${p.asked}” finns inte i registret och räknas inte som filter.`,
  shown: (p: { shown: string; all: string }) => `Räknar ${p.shown} av ${p.all} insatser.`,
  clear: 'Rensa filter',
  notHere:
    'Valet av sökta eller pågående insatser och av hur platsen anges gäller bara i vyn Insatser och följer inte med hit.',
  needIs: 'Behovet är',
  needLabel: 'Behov',
  rankedBy: 'och områden ordnas efter',
  rateLabel: 'Andel som ordnar områdena',
  ownFile: (p: { name: string }) => `Egen fil: ${p.name}`,
  ownFileClosed: 'Egen fil (inte öppen)',
  noOrigin:
    'Utländsk bakgrund går inte att välja: var man är född är inget behov, och som mått på behov skulle det peka ut människor i stället för villkor.',
  missingNeeds: (p: { list: string }) => `Går inte att välja: ${p.list}.`,
  whyNot: 'Behov som inte går att välja, och varför',
  rules: 'Antaganden där underlaget inte säger var',
  splitIs: 'Summor för flera områden',
  splitLabel: 'Summor för flera områden',
  split: splitSv,
  splitWhy: {
    stated: 'En summa för flera områden utan angivna andelar får inget område.',
    equal: 'Lika mellan platserna, och inom en plats lika mellan dess delområden.',
    population: 'I proportion till hur många som bor i de nämnda områdena.',
    need: 'Med denna regel följer pengarna behovet inom varje insats redan genom antagandet: läs resultatet som det gynnsammaste.',
  },
  unplacedIs: 'pengar utan plats',
  unplacedLabel: 'Pengar utan plats',
  unplaced: unplacedSv,
  unplacedWhy: {
    leftOut: 'Andelarna gäller bara pengar som har ett område.',
    population: 'Som om de fördelades lika på alla som bor i Malmö.',
    need: 'Med denna regel följer pengarna utan plats behovet redan genom antagandet.',
  },
  partlyIs: 'insatser som bara delvis anger plats',
  partlyLabel: 'Insatser som bara delvis anger plats',
  partly: partlySv,
  partlyWhy: {
    named: 'Hela summan läggs i de namngivna områdena, också där listan är öppen eller en del gäller hela staden.',
    without: 'Inget av summan läggs i de namngivna områdena.',
  },
  allWays: (p: { count: string }) =>
    `Varje siffra visas också som intervall över dem av de ${p.count} kombinationerna av antagandena som ger ett svar.`,
  ownTitle: 'Eget behov ur en fil',
  ownHow:
    'CSV eller XLSX med en rad per delområde: namn eller id, antal personer och, om den finns, andel i procent. Filen läses här i webbläsaren och skickas ingenstans.',
  ownPick: 'Öppna fil med eget behov',
  ownClose: 'Stäng filen',
  ownOpened: (p: { name: string; file: string; areas: string }) =>
    `Egen fil: ${p.name} ur ${p.file}, ${p.areas} delområden med siffra.`,
  ownFailed: (p: { file: string; count: number; text: string }) =>
    p.count === 1
      ? `${p.file} kunde inte användas. 1 sak att rätta:`
      : `${p.file} kunde inte användas. ${p.text} saker att rätta:`,
  ownNotes: (p: { file: string }) => `Att veta om ${p.file}:`,
  ownUnreadable: (p: { file: string }) => `${p.file} gick inte att läsa som CSV eller XLSX.`,
  ownReading: 'Läser filen …',
  row: (p: { row: string }) => `Rad ${p.row}`,
}

export const controlsEn: typeof controlsSv = {
  countedSums: (p) => `Counted on sums ${p.status}.`,
  change: 'Change what is counted',
  count: 'Count',
  statusLabel: 'Sums',
  statusChoice: (p) => `sums ${p.status} (${p.known} known)`,
  statusNone: 'no known sum',
  from: 'from',
  committeeLabel: 'Committee',
  anyCommittee: 'all committees',
  unknownCommittee: 'unknown committee',
  with: 'with',
  fundLabel: 'Money',
  anyFund: 'all money',
  fundNotStated: 'fund not stated',
  during: 'for',
  yearLabel: 'Year',
  anyYear: 'all years',
  noYear: 'no year stated',
  choice: (p) => `${p.name} (${p.count})`,
  unknownChoice: (p) => `“${p.asked}” is not in the register and is not used as a filter.`,
  shown: (p) => `Counting ${p.shown} of ${p.all} efforts.`,
  clear: 'Clear filters',
  notHere:
    'The choice of efforts applied for or under way, and of how the place is given, holds in the view Efforts alone and does not come along.',
  needIs: 'Need is',
  needLabel: 'Need',
  rankedBy: 'and areas are ranked by',
  rateLabel: 'Rate that ranks the areas',
  ownFile: (p) => `Your own file: ${p.name}`,
  ownFileClosed: 'Your own file (not open)',
  noOrigin:
    'Foreign background cannot be chosen: where someone was born is no need, and as a measure of need it would point at people instead of conditions.',
  missingNeeds: (p) => `Cannot be chosen: ${p.list}.`,
  whyNot: 'Needs that cannot be chosen, and why',
  rules: 'Assumptions where the documents do not say where',
  splitIs: 'Sums for several areas',
  splitLabel: 'Sums for several areas',
  split: splitEn,
  splitWhy: {
    stated: 'A sum for several areas without stated shares gets no area.',
    equal: 'Equally between the places, and within a place equally between its delområden.',
    population: 'In proportion to how many live in the named areas.',
    need: 'By this rule the money of each effort follows need by assumption: read the result as the most favourable one.',
  },
  unplacedIs: 'money without a place',
  unplacedLabel: 'Money without a place',
  unplaced: unplacedEn,
  unplacedWhy: {
    leftOut: 'Shares are of the money that has an area.',
    population: 'As if it were divided equally between everyone who lives in Malmö.',
    need: 'By this rule the money without a place follows need by assumption.',
  },
  partlyIs: 'efforts that only partly name places',
  partlyLabel: 'Efforts that only partly name places',
  partly: partlyEn,
  partlyWhy: {
    named: 'All of the sum is put in the named areas, also where the list is open or a part is for the whole city.',
    without: 'None of the sum is put in the named areas.',
  },
  allWays: (p) =>
    `Every figure is also shown as an interval over those of the ${p.count} combinations of the assumptions that give an answer.`,
  ownTitle: 'Your own need from a file',
  ownHow:
    'CSV or XLSX with a row per delområde: name or id, number of people and, if there is one, their share in per cent. The file is read here in the browser and sent nowhere.',
  ownPick: 'Open a file of your own need',
  ownClose: 'Close the file',
  ownOpened: (p) => `Your own file: ${p.name} from ${p.file}, ${p.areas} delområden with a figure.`,
  ownFailed: (p) =>
    p.count === 1
      ? `${p.file} could not be used. 1 thing to put right:`
      : `${p.file} could not be used. ${p.text} things to put right:`,
  ownNotes: (p) => `To know about ${p.file}:`,
  ownUnreadable: (p) => `${p.file} could not be read as CSV or XLSX.`,
  ownReading: 'Reading the file …',
  row: (p) => `Row ${p.row}`,
}
