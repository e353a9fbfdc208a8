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
  bandZero: 'känt beviljat med både summa och plats',
  bandApplied: 'Sökt av nämnderna',
  bandAppliedNote: (p: { totals: string }) => `${p.totals} miljoner kr`,
  bandAppliedKnown: (p: { sum: string }) => `${p.sum} är känt`,
  bandGranted: 'Beviljat till insatser',
  bandGrantedNote: (p: { known: string; unknown: string }) => `${p.known} kända, ${p.unknown} okända`,
  bandGrantedDescription: (p: { sum: string; note: string }) => `Beviljat till insatser: ${p.sum} (${p.note}).`,
  bandNotPlaced: (p: { efforts: string }) => `utan plats: ${p.efforts}`,
  bandPlaced: (p: { title: string }) => `högst, med plats: ${p.title}`,
  bandPlacedShort: 'högst, med plats',
  bandRest: (p: { sums: string }) =>
    `${p.sums.charAt(0).toUpperCase()}${p.sums.slice(1)} miljoner kr utan summa per insats`,
  bandRestNote: (p: { totals: number; totalsText: string; efforts: number; effortsText: string }) =>
    `Handlingarna anger ${p.totalsText} ${p.totals === 1 ? 'total' : 'totaler'}. ${p.effortsText} ${p.efforts === 1 ? 'ansökan' : 'ansökningar'} saknar summa.`,
  bandTick: (p: { millions: string; isLast: boolean }) => (p.isLast ? `${p.millions} miljoner kr` : p.millions),
  bandDescription: (p: { funds: string; granted: string; applied: string; placed: string; known: string }) =>
    `Medel att dela: ${p.funds}, varav ${p.granted} har både summa och plats. Sökt: ${p.applied}. Känt per insats: ${p.known}, varav ${p.placed} har plats.`,
  or: (p: { parts: readonly string[] }) => p.parts.join(' eller '),
  justOver: (p: { sum: string }) => `drygt ${p.sum}`,
  moreSources: (p: { count: string }) => ` och ${p.count} källor till`,
  line: (p: { lines: string }) => (/^\d/.test(p.lines) ? `rad\u00a0${p.lines}` : p.lines),
  fact: {
    fundsTitle: 'Medel med olika ändamål',
    fundPart: (p: { sum: string; name: string; purpose: string; source: string }) =>
      `${p.sum} ${p.name}: ${p.purpose} (${p.source}).`,
    totalsTitle: (p: { count: string }) => `${p.count} totaler för samma sak`,
    totals: (p: { parts: string; isOneDocument: boolean }) =>
      `Sökt är ${p.parts}${p.isOneDocument ? ', i samma skrivelse' : ''}. Ingen av dem väljs bort.`,
    totalPart: (p: { sum: string; sources: string }) => `${p.sum} (${p.sources})`,
    exceeded: (p: { known: string }) => `Insatsernas kända summor blir ${p.known}, mer än någon av dem.`,
    committeesTitle: (p: { counted: string; identified: string }) =>
      p.counted === p.identified
        ? `${p.counted} nämnder, alla går att identifiera`
        : `${p.counted} nämnder, ${p.identified} går att identifiera`,
    committees: (p: { counted: string; source: string; identified: string }) =>
      p.counted === p.identified
        ? `En handling räknar till ${p.counted} (${p.source}), och så många framgår av insatserna.`
        : `En handling räknar till ${p.counted} (${p.source}); ${p.identified} framgår av handlingarna. Resten är okänd.`,
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
  bandZero: 'known to be granted with both sum and place',
  bandApplied: 'Applied for',
  bandAppliedNote: (p) => `${p.totals} million SEK`,
  bandAppliedKnown: (p) => `${p.sum} is known`,
  bandGranted: 'Granted to efforts',
  bandGrantedNote: (p) => `${p.known} known, ${p.unknown} unknown`,
  bandGrantedDescription: (p) => `Granted to efforts: ${p.sum} (${p.note}).`,
  bandNotPlaced: (p) => `without a place: ${p.efforts}`,
  bandPlaced: (p) => `at most, with a place: ${p.title}`,
  bandPlacedShort: 'at most, with a place',
  bandRest: (p) => `${p.sums.charAt(0).toUpperCase()}${p.sums.slice(1)} million SEK without a sum per effort`,
  bandRestNote: (p) =>
    `The documents give ${p.totalsText} ${p.totals === 1 ? 'total' : 'totals'}. ${p.effortsText} ${p.efforts === 1 ? 'application has' : 'applications have'} no sum.`,
  bandTick: (p) => (p.isLast ? `SEK ${p.millions} million` : p.millions),
  bandDescription: (p) =>
    `Money to divide: ${p.funds}, of which ${p.granted} has both a sum and a place. Applied for: ${p.applied}. Known per effort: ${p.known}, of which ${p.placed} has a place.`,
  or: (p) => p.parts.join(' or '),
  justOver: (p) => `just over ${p.sum}`,
  moreSources: (p) => ` and ${p.count} more sources`,
  line: (p) => (/^\d/.test(p.lines) ? `line\u00a0${p.lines}` : p.lines),
  fact: {
    fundsTitle: 'Money for different purposes',
    fundPart: (p) => `${p.sum} ${p.name}: ${p.purpose} (${p.source}).`,
    totalsTitle: (p) => `${p.count} totals for the same thing`,
    totals: (p) => `Applied for is ${p.parts}${p.isOneDocument ? ', in the same memo' : ''}. None of them is left out.`,
    totalPart: (p) => `${p.sum} (${p.sources})`,
    exceeded: (p) => `The known sums of the efforts come to ${p.known}, more than any of them.`,
    committeesTitle: (p) =>
      p.counted === p.identified
        ? `${p.counted} committees, all can be identified`
        : `${p.counted} committees, ${p.identified} can be identified`,
    committees: (p) =>
      p.counted === p.identified
        ? `A document counts ${p.counted} (${p.source}), and as many are named by the efforts.`
        : `A document counts ${p.counted} (${p.source}); ${p.identified} are named in the case documents. The rest is unknown.`,
    grantedTitle: 'Granted: unknown, not zero',
    grantedSomeTitle: (p) => `Granted: ${p.sum} is known`,
    oneYearTitle: 'Money for one year',
  },
}
