/** The question, the answer as a sentence, and what it means. Figures between ** are drawn bold. */
export const segregationAnswerSv = {
  question: 'Hur delat bor vi?',
  groupLabel: 'Grupper',
  groupBy: 'efter',
  divisions: {
    foreignBackground: 'Utländsk bakgrund',
    foreignBorn: 'Utrikes födda',
    lowStandard: 'Låg ekonomisk standard',
    tenure: 'Upplåtelseform',
  },
  /** Words about the group and the rest, per division that has the two. */
  groups: {
    foreignBackground: {
      group: 'utländsk bakgrund',
      rest: 'svensk bakgrund',
      people: 'med utländsk bakgrund',
      has: 'har utländsk bakgrund',
      member: 'En person med utländsk bakgrund',
      other: 'en person med svensk bakgrund',
    },
    foreignBorn: {
      group: 'utrikes födda',
      rest: 'födda i Sverige',
      people: 'som är födda utomlands',
      has: 'är födda utomlands',
      member: 'En person född utomlands',
      other: 'en person född i Sverige',
    },
    lowStandard: {
      group: 'låg ekonomisk standard',
      rest: 'övriga',
      people: 'med låg ekonomisk standard',
      has: 'har låg ekonomisk standard',
      member: 'En person med låg ekonomisk standard',
      other: 'en person utan',
    },
  },
  forms: ['hyresrätter', 'bostadsrätter', 'äganderätter'],
  formNames: ['Hyresrätt', 'Bostadsrätt', 'Äganderätt'],
  city: 'Malmö',
  cityIn: (p: { city: string }) => `i ${p.city}`,
  cityInBoth: 'i båda',
  valueIn: (p: { value: string; city: string }) => `${p.value} i ${p.city}`,
  shareAlone: (p: { share: string; has: string }) => `**${p.share}** av Malmöborna ${p.has}.`,
  shareCompared: (p: { share: string; has: string; others: string }) =>
    `**${p.share}** i Malmö ${p.has}, mot ${p.others}.`,
  shareForms: (p: { parts: string }) => `Av bostäderna är ${p.parts}.`,
  shareForm: (p: { share: string; form: string }) => `**${p.share}** ${p.form}`,
  /** How the index lies to that of the other cities. */
  verdict: {
    lower: (p: { cities: string }) => `mindre än ${p.cities}`,
    higher: (p: { cities: string }) => `större än ${p.cities}`,
    alike: (p: { cities: string }) => `inte säkert skild från den ${p.cities}`,
  },
  verdictAnd: 'och',
  verdictBut: 'men',
  indexCompared: (p: { index: string; others: string }) => `Index för delningen är **${p.index}**, mot ${p.others}.`,
  /** Comes after the sentence above, when the intervals are there. */
  verdictSentence: (p: { verdict: string; isDespite: boolean }) =>
    `Delningen är ${p.isDespite ? 'ändå ' : ''}${p.verdict}.`,
  indexAlone: (p: { index: string; symbol: string; units: string }) =>
    `Mellan ${p.units} är delningen **${p.index}**, på en skala där 0 är ingen och 1 är fullständig.`,
  smallGroup: 'Osäkert: gruppen är liten, och slumpen kan ge en stor del av värdet.',
  noteGroups: (p: { group: string; rest: string; date: string }) => `${capital(p.group)} mot ${p.rest}, ${p.date}.`,
  noteForms: (p: { date: string }) =>
    `Hyresrätt, bostadsrätt och äganderätt, räknat på bostäder och inte på invånare, ${p.date}.`,
  noteCoverage: (p: { units: string; counted: string; share: string; isAll: boolean }) =>
    p.isAll ? `${p.units} med alla ${p.counted}.` : `${p.units} med ${p.counted}, ${p.share} av alla.`,
  noteUncovered: (p: { units: string; counted: string }) => `${p.units} med ${p.counted}.`,
  residents: (p: { count: string }) => `${p.count} invånare`,
  dwellings: (p: { count: string }) => `${p.count} bostäder`,
  excluded: {
    noResidents: (p: { units: string }) => `${p.units} räknas som obebodda och ingår inte.`,
    fewResidents: (p: { units: string }) => `${p.units} har för få invånare för redovisning och ingår inte.`,
    suppressed: (p: { units: string }) => `${p.units} har skyddade uppgifter och ingår inte.`,
    other: (p: { units: string }) => `${p.units} saknar uppgift och ingår inte.`,
  },
  estimate: 'Antalen är skattade ur DeSO.',
  wholePercent: 'Andelarna är publicerade i hela procent.',
  oldVintage: (p: { from: string; to: string }) => `Siffrorna gäller ${p.from}, kartan visar ${p.to}.`,
  axisTitle: {
    two: (p: { group: string; rest: string; units: string; year: string }) =>
      `Olikhetsindex D för ${p.group} och ${p.rest}, ${p.units} ${p.year}`,
    many: (p: { units: string; year: string }) => `Theils H för tre upplåtelseformer, ${p.units} ${p.year}`,
  },
  axisStart: { two: 'Samma blandning i alla områden', many: 'Samma blandning i alla områden' },
  axisEnd: { two: 'Grupperna delar inget område', many: 'En enda form i varje område' },
  axisStartShort: 'Lika blandat',
  axisEndShort: 'Helt delat',
  chance: (p: { range: string }) => `Slumpen ensam: ${p.range}`,
  subject: (p: { range: string }) => `Malmö, intervall ${p.range}`,
  subjectPending: 'Malmö',
  corrected: (p: { corrected: string; range: string; floor: string }) =>
    `Utan slumpens bidrag **${p.corrected}** (95 %-intervall ${p.range}). Slumpen ensam ger i snitt **${p.floor}**.`,
  correctedPending: 'Slumpens del räknas fram.',
  correctedProgress: (p: { percent: string }) => `Slumpens del räknas fram, ${p.percent} är klart.`,
  intervalNote:
    'Registerdata: intervallet visar slumpvis variation, inte urvalsfel, och täcker inte områdesindelningens betydelse.',
  intervalDraws: (p: { draws: string; seed: string }) => `${p.draws} dragningar, startvärde ${p.seed}.`,
  meaningTitle: 'Vad betyder det?',
  meaningTwo: (p: { per100: string; people: string }) =>
    `**${p.per100} av 100** ${p.people} skulle behöva bo i ett annat område för att alla områden ska få stadens blandning. Det är ett sätt att läsa talet, inte ett mål.`,
  meaningMany: (p: { percent: string }) =>
    `Ett genomsnittligt område är **${p.percent}** mindre blandat än stadens alla bostäder tillsammans.`,
  meaningChance: (p: { times: string }) =>
    `Indexet är ungefär **${p.times} gånger** så stort som slumpen ensam skulle ge i lika stora områden.`,
  meaningChanceFar: 'Indexet är mer än **100 gånger** så stort som slumpen ensam skulle ge i lika stora områden.',
  meaningChancePending: 'Hur mycket slumpen ensam skulle ge räknas fram.',
  meaningContact: (p: { member: string; other: string; own: string; rest: string; has: string; city: string }) =>
    `${p.member} bor i genomsnitt i ett område där **${p.own}** ${p.has}, ${p.other} i ett där **${p.rest}** gör det. I hela staden är andelen ${p.city}.`,
  meaningContactIs: (p: { member: string; other: string; own: string; rest: string; has: string; city: string }) =>
    `${p.member} bor i genomsnitt i ett område där **${p.own}** ${p.has}, ${p.other} i ett där **${p.rest}** är det. I hela staden är andelen ${p.city}.`,
  meaningCity:
    'Indexet beskriver staden, hur områdena förhåller sig till varandra. Det är inget betyg på något område.',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const segregationAnswerEn: typeof segregationAnswerSv = {
  question: 'How far apart do we live?',
  groupLabel: 'Groups',
  groupBy: 'by',
  divisions: {
    foreignBackground: 'Foreign background',
    foreignBorn: 'Foreign-born',
    lowStandard: 'Low economic standard',
    tenure: 'Tenure',
  },
  groups: {
    foreignBackground: {
      group: 'foreign background',
      rest: 'Swedish background',
      people: 'with a foreign background',
      has: 'have a foreign background',
      member: 'A person with a foreign background',
      other: 'a person with a Swedish background',
    },
    foreignBorn: {
      group: 'foreign-born',
      rest: 'born in Sweden',
      people: 'of those born abroad',
      has: 'were born abroad',
      member: 'A person born abroad',
      other: 'a person born in Sweden',
    },
    lowStandard: {
      group: 'low economic standard',
      rest: 'all others',
      people: 'with a low economic standard',
      has: 'have a low economic standard',
      member: 'A person with a low economic standard',
      other: 'a person without one',
    },
  },
  forms: ['rental', 'cooperative', 'owner-occupied'],
  formNames: ['Rental', 'Cooperative', 'Owner-occupied'],
  city: 'Malmö',
  cityIn: (p) => `in ${p.city}`,
  cityInBoth: 'in both',
  valueIn: (p) => `${p.value} in ${p.city}`,
  shareAlone: (p) => `**${p.share}** of Malmö’s residents ${p.has}.`,
  shareCompared: (p) => `**${p.share}** in Malmö ${p.has}, against ${p.others}.`,
  shareForms: (p) => `Of the dwellings, ${p.parts}.`,
  shareForm: (p) => `**${p.share}** are ${p.form}`,
  verdict: {
    lower: (p) => `smaller than ${p.cities}`,
    higher: (p) => `larger than ${p.cities}`,
    alike: (p) => `not clearly different from that ${p.cities}`,
  },
  verdictAnd: 'and',
  verdictBut: 'but',
  indexCompared: (p) => `The index of division is **${p.index}**, against ${p.others}.`,
  verdictSentence: (p) => `${p.isDespite ? 'Yet the division is' : 'The division is'} ${p.verdict}.`,
  indexAlone: (p) => `Between ${p.units} the division is **${p.index}**, on a scale where 0 is none and 1 is complete.`,
  smallGroup: 'Uncertain: the group is small, and chance may give much of the value.',
  noteGroups: (p) => `${capital(p.group)} against ${p.rest}, ${p.date}.`,
  noteForms: (p) =>
    `Rental, cooperative and owner-occupied homes, counted in dwellings and not in residents, ${p.date}.`,
  noteCoverage: (p) =>
    p.isAll ? `${p.units} with all ${p.counted}.` : `${p.units} with ${p.counted}, ${p.share} of all.`,
  noteUncovered: (p) => `${p.units} with ${p.counted}.`,
  residents: (p) => `${p.count} residents`,
  dwellings: (p) => `${p.count} dwellings`,
  excluded: {
    noResidents: (p) => `${p.units} are taken as uninhabited and are left out.`,
    fewResidents: (p) => `${p.units} have too few residents for figures to be shown and are left out.`,
    suppressed: (p) => `${p.units} have suppressed figures and are left out.`,
    other: (p) => `${p.units} have no figure and are left out.`,
  },
  estimate: 'The counts are estimated from DeSO.',
  wholePercent: 'The shares are published in whole per cent.',
  oldVintage: (p) => `The figures are for ${p.from}, the map shows ${p.to}.`,
  axisTitle: {
    two: (p) => `Index of dissimilarity D, ${p.group} and ${p.rest}, ${p.units} ${p.year}`,
    many: (p) => `Theil’s H for three tenures, ${p.units} ${p.year}`,
  },
  axisStart: { two: 'The same mix in every area', many: 'The same mix in every area' },
  axisEnd: { two: 'The groups share no area', many: 'A single tenure in each area' },
  axisStartShort: 'Mixed alike',
  axisEndShort: 'Wholly apart',
  chance: (p) => `Chance alone: ${p.range}`,
  subject: (p) => `Malmö, interval ${p.range}`,
  subjectPending: 'Malmö',
  corrected: (p) =>
    `Without what chance adds **${p.corrected}** (95% interval ${p.range}). Chance alone gives **${p.floor}** on average.`,
  correctedPending: 'The part of chance is being worked out.',
  correctedProgress: (p) => `The part of chance is being worked out, ${p.percent} done.`,
  intervalNote:
    'Register data: the interval shows random variation, not sampling error, and does not cover what other area boundaries would give.',
  intervalDraws: (p) => `${p.draws} draws, seed ${p.seed}.`,
  meaningTitle: 'What does it mean?',
  meaningTwo: (p) =>
    `**${p.per100} in 100** ${p.people} would have to live in another area for all areas to have the mix of the city. It is a way to read the number, not a goal.`,
  meaningMany: (p) => `An average area is **${p.percent}** less mixed than all homes of the city together.`,
  meaningChance: (p) =>
    `The index is about **${p.times} times** what chance alone would give in areas of the same size.`,
  meaningChanceFar: 'The index is more than **100 times** what chance alone would give in areas of the same size.',
  meaningChancePending: 'How much chance alone would give is being worked out.',
  meaningContact: (p) =>
    `${p.member} lives, on average, in an area where **${p.own}** ${p.has}, ${p.other} in one where **${p.rest}** do. In the whole city the share is ${p.city}.`,
  meaningContactIs: (p) =>
    `${p.member} lives, on average, in an area where **${p.own}** ${p.has}, ${p.other} in one where **${p.rest}** were. In the whole city the share is ${p.city}.`,
  meaningCity: 'The index describes the city: how its areas relate to each other. It does not grade any area.',
}
