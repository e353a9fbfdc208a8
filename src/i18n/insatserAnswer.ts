/**
 * The answer, the money and what the memos leave open. Figures between ** are bold; [[document:lines|words]] is a link to that line in the list of sources.
 */
export const answerSv = {
  question: 'Var görs insatserna?',
  headline: (p: { funds: string; placed: string }) =>
    `Av **${p.funds}** har **${p.placed}** både summa och plats i underlaget.`,
  atMost: (p: { sum: string }) => `högst ${p.sum}`,
  between: (p: { low: string; high: string }) => `mellan ${p.low} och ${p.high}`,
  noteApplied: (p: { sum: string; source: string }) => `Av det som söktes har **${p.sum}** båda delarna${p.source}.`,
  noteCommittee: (p: { committee: string; sum: string; share: string; why: string; source: string }) =>
    `Av de ${p.sum} som ${p.committee} sökte${p.source} är **${p.share}** placerade i namngivna områden${p.why === '' ? '' : `: ${p.why}`}.`,
  whyCityWide: 'en del gäller hela staden',
  whyOpen: 'listan av områden slutar med ”med flera”',
  bandTitle: 'Medel att dela och sökta summor på samma skala',
  bandFunds: 'Medel att dela',
  bandFundsNote: (p: { sum: string }) => p.sum,
  bandZero: 'beviljat med både summa och plats',
  bandApplied: 'Sökt av nämnderna',
  bandAppliedNote: (p: { totals: string }) => `drygt ${p.totals} miljoner kr`,
  bandAppliedKnown: (p: { sum: string }) => `${p.sum} är känt`,
  bandNotPlaced: (p: { efforts: string }) => `utan plats: ${p.efforts}`,
  bandPlaced: (p: { title: string }) => `högst, med plats: ${p.title}`,
  bandPlacedShort: 'högst, med plats',
  bandRest: (p: { sums: string }) => `Drygt ${p.sums} miljoner kr utan summa per insats`,
  bandRestNote: (p: { totals: string; efforts: string }) =>
    `Skrivelsen anger ${p.totals} totaler. ${p.efforts} ansökningar saknar summa.`,
  bandTick: (p: { millions: string; isLast: boolean }) => (p.isLast ? `${p.millions} miljoner kr` : p.millions),
  bandDescription: (p: { funds: string; granted: string; applied: string; placed: string; known: string }) =>
    `Medel att dela: ${p.funds}, varav ${p.granted} har både summa och plats. Sökt: ${p.applied}. Känt per insats: ${p.known}, varav ${p.placed} har plats.`,
  or: (p: { parts: readonly string[] }) => p.parts.join(' eller drygt '),
  line: (p: { lines: string }) => (/^\d/.test(p.lines) ? `rad\u00a0${p.lines}` : p.lines),
  fact: {
    fundsTitle: 'Medel med olika ändamål',
    fundPart: (p: { sum: string; name: string; purpose: string; source: string }) =>
      `${p.sum} ${p.name}: ${p.purpose} (${p.source}).`,
    totalsTitle: (p: { count: string }) => `${p.count} totaler för samma sak`,
    totals: (p: { parts: string }) => `Sökt är ${p.parts}, i samma skrivelse. Ingen av dem väljs bort.`,
    totalPart: (p: { sum: string; sources: string }) => `drygt ${p.sum} (${p.sources})`,
    committeesTitle: (p: { counted: string; identified: string }) =>
      `${p.counted} nämnder, ${p.identified} går att identifiera`,
    committees: (p: { counted: string; source: string; identified: string }) =>
      `Skrivelsen räknar till ${p.counted} (${p.source}); ${p.identified} framgår av handlingarna. Resten är okänd.`,
    grantedTitle: 'Beviljat: okänt, inte noll',
    grantedSomeTitle: (p: { sum: string }) => `Beviljat: ${p.sum} är känt`,
    oneYearTitle: 'Pengar för ett år',
  },
}

export const answerEn: typeof answerSv = {
  question: 'Where do the efforts take place?',
  headline: (p) => `Of **${p.funds}**, **${p.placed}** has both a sum and a place in the documents.`,
  atMost: (p) => `at most ${p.sum}`,
  between: (p) => `between ${p.low} and ${p.high}`,
  noteApplied: (p) => `Of what was applied for, **${p.sum}** has both${p.source}.`,
  noteCommittee: (p) =>
    `Of the ${p.sum} that the ${p.committee} applied for${p.source}, **${p.share}** is placed in named areas${p.why === '' ? '' : `: ${p.why}`}.`,
  whyCityWide: 'part of it is for the whole city',
  whyOpen: 'the list of areas ends in “med flera” (with others)',
  bandTitle: 'Money to divide and sums applied for, on one scale',
  bandFunds: 'Money to divide',
  bandFundsNote: (p) => p.sum,
  bandZero: 'granted with both sum and place',
  bandApplied: 'Applied for',
  bandAppliedNote: (p) => `just over SEK ${p.totals} million`,
  bandAppliedKnown: (p) => `${p.sum} is known`,
  bandNotPlaced: (p) => `without a place: ${p.efforts}`,
  bandPlaced: (p) => `at most, with a place: ${p.title}`,
  bandPlacedShort: 'at most, with a place',
  bandRest: (p) => `Just over SEK ${p.sums} million without a sum per effort`,
  bandRestNote: (p) => `The memo gives ${p.totals} totals. ${p.efforts} applications have no sum.`,
  bandTick: (p) => (p.isLast ? `SEK ${p.millions} million` : p.millions),
  bandDescription: (p) =>
    `Money to divide: ${p.funds}, of which ${p.granted} has both a sum and a place. Applied for: ${p.applied}. Known per effort: ${p.known}, of which ${p.placed} has a place.`,
  or: (p) => p.parts.join(' or just over '),
  line: (p) => (/^\d/.test(p.lines) ? `line\u00a0${p.lines}` : p.lines),
  fact: {
    fundsTitle: 'Money for different purposes',
    fundPart: (p) => `${p.sum} ${p.name}: ${p.purpose} (${p.source}).`,
    totalsTitle: (p) => `${p.count} totals for the same thing`,
    totals: (p) => `Applied for is ${p.parts}, in the same memo. None of them is left out.`,
    totalPart: (p) => `just over ${p.sum} (${p.sources})`,
    committeesTitle: (p) => `${p.counted} committees, ${p.identified} can be identified`,
    committees: (p) =>
      `The memo counts ${p.counted} (${p.source}); ${p.identified} are named in the case documents. The rest is unknown.`,
    grantedTitle: 'Granted: unknown, not zero',
    grantedSomeTitle: (p) => `Granted: ${p.sum} is known`,
    oneYearTitle: 'Money for one year',
  },
}
