/** Sums by status, years, committees against steps, and the share that has a place. Figures between ** are bold. */
import type { Language } from '../domain/text.ts'

interface Counted {
  readonly count: number
  readonly text: string
}

const sv = {
  statusLabel: 'Summor',
  statusBefore: 'Summor som visas här under:',
  statusNames: { applied: 'sökta', proposed: 'föreslagna', granted: 'beviljade', reported: 'återrapporterade' },
  statusHeads: { applied: 'Sökt', proposed: 'Föreslaget', granted: 'Beviljat', reported: 'Återrapporterat' },
  statusChoice: (p: { name: string; known: Counted }) =>
    p.known.count === 1 ? `${p.name} (1 känd)` : `${p.name} (${p.known.text} kända)`,
  inKronor: (p: { head: string }) => `${p.head}, kr`,
  filtered: (p: { shown: string; all: string }) => `Gäller de ${p.shown} av ${p.all} insatser som visas.`,
  source: (p: { names: string }) => `Källa: ${p.names}. Kronor i löpande priser. En okänd summa är inte noll.`,
  ownFile: (p: { name: string }) => `eget register, ${p.name}`,
  ownUnnamed: 'eget register, inte sparat i en fil',
  example: (p: { name: string }) => `${p.name} (påhittat exempel)`,
  efforts: (p: Counted) => (p.count === 1 ? '1 insats' : `${p.text} insatser`),
  noEffort: 'ingen insats',
  unknown: (p: Counted) => (p.count === 1 ? '1 okänd' : `${p.text} okända`),
  undecided: (p: Counted) => (p.count === 1 ? '1 inte beslutad' : `${p.text} inte beslutade`),
  notApplicable: 'ingen egen summa',
  plus: (p: { part: string }) => `+${p.part}`,
  and: ' och ',
  total: 'Alla, var insats en gång',
  unknownCommittee: 'Okänd nämnd',
  fundNotStated: 'Medel som inte framgår',
  yearsOne: (p: { year: string; inYear: string; all: string; without: Counted }) =>
    p.without.count === 0
      ? `Alla ${p.all} insatser gäller **${p.year}**, det enda år som anges`
      : `**${p.inYear}** av ${p.all} insatser gäller **${p.year}**, det enda år som anges; ${p.without.text} är utan angivet år`,
  yearsOneNote: (p: { sums: string }) => `Med ett år finns inget att jämföra över tid. ${p.sums}`,
  yearsNone: 'Ingen insats anger ett år',
  yearsMany: (p: { efforts: string; years: string; from: string; to: string; without: Counted }) =>
    `**${p.efforts}** under ${p.years} år, ${p.from}–${p.to}${p.without.count === 0 ? '' : `; **${p.without.text}** utan angivet år`}`,
  yearsNote: (p: { spanning: Counted }) =>
    p.spanning.count === 0
      ? 'Varje insats gäller ett enda år.'
      : `${p.spanning.count === 1 ? '1 insats spänner' : `${p.spanning.text} insatser spänner`} över flera år och räknas i vart och ett av dem. Summan är inte delad på år: den står en gång, i raden för hela tiden.`,
  yearsCaption: 'Insatser och kända kronor per år',
  year: 'År',
  effortsHead: 'Insatser',
  spanning: (p: { efforts: string; spanning: string }) => `${p.efforts}, varav ${p.spanning} över flera år`,
  span: (p: { from: string; to: string }) => `${p.from}–${p.to}, som helhet`,
  spanEfforts: (p: Counted) => `${p.text}, räknade ovan`,
  withoutYear: 'Utan angivet år',
  statusSum: (p: { head: string; sum: string }) => `${p.head}: ${p.sum}.`,
  statusesWithout: (p: { names: string }) => `Ingen känd summa: ${p.names}.`,
  matrixTitle: (p: { naming: string; of: string }) =>
    `**${p.naming}** av ${p.of} nämnder har en insats som nämner ett område`,
  matrixTitleNone: 'Ingen nämnd är känd för insatserna som visas',
  matrixNote: (p: { shared: Counted }) =>
    p.shared.count === 0
      ? 'Varje insats har en nämnd.'
      : `${p.shared.count === 1 ? '1 insats har' : `${p.shared.text} insatser har`} flera nämnder. En sådan står med hela sin summa i var och en av nämndernas rader, men räknas en gång i summaraden; raderna kan därför inte läggas ihop.`,
  matrixWithout: (p: { names: string }) => `Utan insats här: ${p.names}.`,
  matrixCaption: (p: { status: string }) => `${p.status} kronor och antal insatser per nämnd och hur platsen anges`,
  committee: 'Nämnd',
  allSteps: 'Alla',
  placedTitle: (p: { share: string; sum: string; status: string }) =>
    `Av de ${p.sum} som är kända (${p.status}) är **${p.share}** placerade i namngivna områden`,
  placedTitleNone: (p: { status: string }) => `Ingen summa är känd (${p.status}), så ingen placerad andel kan anges`,
  placedNote:
    'Från det minsta till det mesta som underlaget medger: det som är delvis för hela staden, listor som slutar med ”med flera” och summor som flera nämnder har utan angivna andelar.',
  placedFunds: 'Medlen har olika ändamål och läggs inte ihop.',
  placedFundsNone: (p: { names: string }) => `Anges inte för någon insats: ${p.names}.`,
  placedCaption: 'Placerad andel av de kända kronorna, per nämnd och per medel',
  placedCommittees: 'Per nämnd',
  placedByFunds: 'Per medel',
  placedName: 'Nämnd eller medel',
  placedSums: 'Kända summor',
  placedKnown: (p: { known: string; of: string }) => `${p.known} av ${p.of}`,
  placedKronor: 'Kronor som är nämndens eller medlens egna',
  placedShare: 'Placerad andel, 0–100 %',
  placedUnknown: 'ingen känd summa',
  placedZero: 'känd summa är 0 kr',
  undivided: (p: Counted) =>
    p.count === 1 ? '1 insats delas utan angiven andel' : `${p.text} insatser delas utan angiven andel`,
  between: (p: { low: string; high: string }) => `mellan ${p.low} och ${p.high}`,
}

export type MoreTexts = typeof sv

const en: MoreTexts = {
  statusLabel: 'Sums',
  statusBefore: 'Sums shown below:',
  statusNames: { applied: 'applied for', proposed: 'proposed', granted: 'granted', reported: 'reported back' },
  statusHeads: { applied: 'Applied for', proposed: 'Proposed', granted: 'Granted', reported: 'Reported back' },
  statusChoice: (p) => `${p.name} (${p.known.text} known)`,
  inKronor: (p) => `${p.head}, SEK`,
  filtered: (p) => `About the ${p.shown} of ${p.all} efforts that are shown.`,
  source: (p) => `Source: ${p.names}. Kronor in current prices. An unknown sum is not zero.`,
  ownFile: (p) => `own register, ${p.name}`,
  ownUnnamed: 'own register, not saved in a file',
  example: (p) => `${p.name} (made-up example)`,
  efforts: (p) => (p.count === 1 ? '1 effort' : `${p.text} efforts`),
  noEffort: 'no effort',
  unknown: (p) => `${p.text} unknown`,
  undecided: (p) => `${p.text} not decided`,
  notApplicable: 'no sum of its own',
  plus: (p) => `+${p.part}`,
  and: ' and ',
  total: 'All, each effort once',
  unknownCommittee: 'Unknown committee',
  fundNotStated: 'Money that is not stated',
  yearsOne: (p) =>
    p.without.count === 0
      ? `All ${p.all} efforts are for **${p.year}**, the only year that is stated`
      : `**${p.inYear}** of ${p.all} efforts are for **${p.year}**, the only year that is stated; ${p.without.text} have no stated year`,
  yearsOneNote: (p) => `With one year there is nothing to compare over time. ${p.sums}`,
  yearsNone: 'No effort states a year',
  yearsMany: (p) =>
    `**${p.efforts}** over ${p.years} years, ${p.from}–${p.to}${p.without.count === 0 ? '' : `; **${p.without.text}** without a stated year`}`,
  yearsNote: (p) =>
    p.spanning.count === 0
      ? 'Each effort is for one year only.'
      : `${p.spanning.count === 1 ? '1 effort lasts' : `${p.spanning.text} efforts last`} several years and count in each of them. Their sums are not divided by year: they stand once, in the row for the whole time.`,
  yearsCaption: 'Efforts and known kronor per year',
  year: 'Year',
  effortsHead: 'Efforts',
  spanning: (p) => `${p.efforts}, of which ${p.spanning} over several years`,
  span: (p) => `${p.from}–${p.to}, as a whole`,
  spanEfforts: (p) => `${p.text}, counted above`,
  withoutYear: 'Without a stated year',
  statusSum: (p) => `${p.head}: ${p.sum}.`,
  statusesWithout: (p) => `No known sum: ${p.names}.`,
  matrixTitle: (p) => `**${p.naming}** of ${p.of} committees have an effort that names an area`,
  matrixTitleNone: 'No committee is known of the efforts shown',
  matrixNote: (p) =>
    p.shared.count === 0
      ? 'Each effort has one committee.'
      : `${p.shared.count === 1 ? '1 effort has' : `${p.shared.text} efforts have`} several committees. Such an effort stands with all of its sum in each of their rows, but counts once in the row of totals; so the rows cannot be added up.`,
  matrixWithout: (p) => `Without an effort here: ${p.names}.`,
  matrixCaption: (p) => `${p.status}: kronor and number of efforts by committee and how the place is stated`,
  committee: 'Committee',
  allSteps: 'All',
  placedTitle: (p) => `Of the ${p.sum} that is known (${p.status}), **${p.share}** is placed in named areas`,
  placedTitleNone: (p) => `No sum is known (${p.status}), so no placed share can be given`,
  placedNote:
    'From the least to the most that the documents allow: what is partly for the whole city, lists that end in “med flera” (with others), and sums that several committees have without stated shares.',
  placedFunds: 'The funds have different purposes and are not added up.',
  placedFundsNone: (p) => `Stated for no effort: ${p.names}.`,
  placedCaption: 'Placed share of the known kronor, by committee and by fund',
  placedCommittees: 'By committee',
  placedByFunds: 'By fund',
  placedName: 'Committee or fund',
  placedSums: 'Known sums',
  placedKnown: (p) => `${p.known} of ${p.of}`,
  placedKronor: 'Kronor of the committee or fund itself',
  placedShare: 'Placed share, 0–100%',
  placedUnknown: 'no known sum',
  placedZero: 'the known sum is SEK 0',
  undivided: (p) =>
    p.count === 1 ? '1 effort is shared without a stated share' : `${p.text} efforts are shared without a stated share`,
  between: (p) => `between ${p.low} and ${p.high}`,
}

/** Words of the lower part of the view about efforts, fetched with it. */
export const INSATSER_MORE: Readonly<Record<Language, MoreTexts>> = { sv, en }
