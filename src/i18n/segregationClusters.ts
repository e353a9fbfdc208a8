/** The local picture beside its neighbours: the choice above the map, clusters, and high and low values together. */
export const segregationClustersSv = {
  localChoice: 'Vad kartan visar',
  localChoices: {
    quotient: 'Mot staden (LQ)',
    difference: 'Skillnad (ls)',
    clusters: 'Grannar lika (LISA)',
    highLow: 'Samlade värden (Gi*)',
  },
  /** Three forms have no quotient of one group. */
  localChoiceMany: 'Blandning',
  /** Of which share the neighbours are compared, where a division has several groups; begins with a comma. */
  ofShare: (p: { form: string }) => `, andel ${p.form}`,
  differenceTitle: (p: { mean: string }) => `Lokal bild: skillnaden mot staden är i snitt ${p.mean} nat`,
  differenceLead: (p: { unit: string; city: string }) =>
    `ls med tecken per ${p.unit}: hur långt områdets blandning är från stadens, + där andelen är över och − där den är under stadens ${p.city}. Snittet är över alla invånare och utan tecken.`,
  differenceLeadMany: (p: { unit: string }) =>
    `ls per ${p.unit}: hur långt områdets blandning av former är från stadens. Tre former har ingen riktning, så talet har inget tecken. Snittet är över alla bostäder.`,
  differenceSigned: 'Skillnad med tecken (ls)',
  differenceEnds: 'Längst över och längst under stadens andel',
  differenceEndsMany: 'Längst från och närmast stadens blandning',
  differenceEndsNote:
    'Områden med minst 1 000 invånare. Skillnaden beskriver fördelningen i staden, inte hur ett område är.',
  differenceEndsNoteMany:
    'Områden med minst 1 000 invånare. Skillnaden säger hur långt från stadens blandning, inte åt vilket håll.',
  differenceAxis: 'Områdena står efter kvadratroten av ls, så att små skillnader syns.',
  tableMethods: 'Så räknas kolumnerna:',
  rangeTo: (p: { from: string; to: string }) => `${p.from} till ${p.to}`,
  clustersTitle: (p: { of: string; alike: string; tested: string; units: string }) =>
    `Lokal bild${p.of}: ${p.alike} av ${p.tested} ${p.units} liknar sina grannar mer än slumpen ger`,
  clustersNoneTitle: (p: { of: string; tested: string; units: string }) =>
    `Lokal bild${p.of}: inget av ${p.tested} ${p.units} liknar säkert sina grannar mer än slumpen ger`,
  clustersLead: (p: { high: string; low: string; unlike: string }) =>
    `**${p.high}** har hög andel bland höga och **${p.low}** låg andel bland låga. **${p.unlike}** skiljer sig från sina grannar mer än slumpen ger.`,
  moranLead: (p: { moran: string; expected: string; p: string }) =>
    `För hela staden är Morans I **${p.moran}** (${p.p}). Utan mönster väntas ${p.expected}.`,
  moranNone: 'Morans I går inte att beräkna här.',
  starTitle: (p: { of: string; high: string; low: string; units: string }) =>
    `Lokal bild${p.of}: höga andelar samlas kring ${p.high} ${p.units}, låga kring ${p.low}`,
  starNoneTitle: (p: { of: string; tested: string; units: string }) =>
    `Lokal bild${p.of}: inga andelar samlas säkert mer än slumpen ger bland ${p.tested} ${p.units}`,
  starLead:
    'Gi* är områdets och grannarnas andelar tillsammans, i standardavvikelser (z) från vad slumpen ger. Färg har bara det som är säkert efter rättning för alla prövningar.',
  testedTitle: 'Hur slumpen är prövad',
  testedRates:
    'Prövningen gäller områdets andel, standardiserad efter hur många som bor där (empirisk Bayes), så att små områdens slump inte ger mönster. Hög och låg är över och under områdenas genomsnitt. Grannar är områden som möts i en gräns eller en punkt.',
  testedRatesMany: (p: { form: string }) =>
    `Prövningen gäller andelen ${p.form} av områdets bostäder, den största formen, standardiserad efter hur många bostäder som finns (empirisk Bayes). Hög och låg är över och under områdenas genomsnitt. Grannar är områden som möts i en gräns eller en punkt.`,
  testedDraws: (p: { draws: string; seed: string }) =>
    `Tvåsidiga p ur ${p.draws} slumpade grannskap per område (frö ${p.seed}), rättade för alla områden på en gång: högst 5 % av fynden är i snitt slump (FDR).`,
  testedNormal: (p: { tested: string }) =>
    `Tvåsidiga p ur normalfördelningen, rättade för ${p.tested} områden på en gång: högst 5 % av fynden är i snitt slump (FDR).`,
  methodNames: {
    empiricalBayesRates: 'Standardisering',
    localMoranPermutation: 'Slumpade grannskap',
    falseDiscoveryRate: 'Rättning (FDR)',
  },
  testedCity: (p: { draws: string; seed: string }) => `Morans I: ${p.draws} omkastningar, frö ${p.seed}.`,
  testedCaution: {
    clusters: 'Det säger var andelar liknar grannarnas. Det är inget betyg på något område.',
    highLow: 'Det säger var höga och låga andelar ligger tillsammans. Det är inget betyg på något område.',
  },
  clustersEstimate:
    'Områdena är skattade ur DeSO. Grannar som delar en DeSO får lika värden bara av det, så likheten är överskattad.',
  clusterHead: 'Bland grannarna',
  clusterColumn: 'Bland grannarna (LISA)',
  clusterNames: {
    highHigh: 'Hög andel, grannarna hög andel',
    highLow: 'Hög andel, grannarna låg andel',
    none: 'Inte säkert skilt från slumpen',
    lowHigh: 'Låg andel, grannarna hög andel',
    lowLow: 'Låg andel, grannarna låg andel',
  },
  /** Beside an area's name on the map. */
  clusterShort: {
    highHigh: 'hög bland höga',
    highLow: 'hög bland låga',
    none: 'inte säkert',
    lowHigh: 'låg bland höga',
    lowLow: 'låg bland låga',
  },
  /** The steps of the scale of Gi*, from low to high. */
  starNames: {
    0: 'Låga andelar samlade, FDR 1 %',
    1: 'Låga andelar samlade, FDR 5 %',
    none: 'Inte säkert skilt från slumpen',
    3: 'Höga andelar samlade, FDR 5 %',
    4: 'Höga andelar samlade, FDR 1 %',
  },
  starHead: 'Samlat',
  zHead: 'z (Gi*)',
  shareOfHead: (p: { form: string }) => `${p.form}, %`,
  localIHead: 'Lokalt I',
  expectedLabel: 'Slumpen 0',
  clustersEnds: 'Mest lika sina grannar, åt båda hållen',
  starEnds: 'Där höga och låga andelar samlas mest',
  neighbourEndsNote:
    'Områden med minst 1 000 invånare och adjusterat p på högst 0,05. Det beskriver läget i staden, inte hur ett område är.',
  pEquals: (p: { p: string }) => `p = ${p.p}`,
  pAtMost: (p: { p: string }) => `p ≤ ${p.p}`,
  pBelow: (p: { p: string }) => `p < ${p.p}`,
  areaCluster: (p: { cluster: string; p: string; adjusted: string }) =>
    `**${p.cluster}** (lokal Morans I, ${p.p}, adjusterat ${p.adjusted}).`,
  areaStar: (p: { star: string; z: string; p: string; adjusted: string }) =>
    `**${p.star}**: z **${p.z}** för området och grannarna tillsammans (Gi*, ${p.p}, adjusterat ${p.adjusted}).`,
  areaUntested: 'Området har ingen granne med uppgift, så det går inte att jämföra med grannarna.',
  tableNoteClusters:
    'Kolumnerna om grannar gäller andelen, prövad mot slumpen med FDR 5 % över alla områden; * efter z = adjusterat p på högst 0,05.',
  tableNoteClustersMany: (p: { form: string }) =>
    `Kolumnerna om grannar gäller andelen ${p.form}, prövad mot slumpen med FDR 5 % över alla områden; * efter z = adjusterat p på högst 0,05.`,
  pHead: 'p (Gi*)',
  csvClusters: {
    difference: 'skillnad med tecken (ls), nat',
    unsigned: 'skillnad (ls), nat',
    cluster: 'kluster (LISA, FDR 5 %)',
    localI: 'lokal Morans I',
    localP: 'p för lokal Morans I, tvåsidigt',
    localAdjusted: 'adjusterat p för lokal Morans I (FDR)',
    z: 'Gi*, z i standardavvikelser',
    zP: 'p för Gi*, tvåsidigt',
    zAdjusted: 'adjusterat p för Gi* (FDR)',
  },
}

export type SegregationClusterTexts = typeof segregationClustersSv
