import type { SegregationClusterTexts } from './segregationClusters.ts'

/** The local picture beside its neighbours, in English. */
export const segregationClustersEn: SegregationClusterTexts = {
  localChoice: 'What the map shows',
  localChoices: {
    quotient: 'Against the city (LQ)',
    difference: 'Difference (ls)',
    clusters: 'Alike neighbours (LISA)',
    highLow: 'Values together (Gi*)',
  },
  localChoiceMany: 'Diversity',
  ofShare: (p) => `, share of ${p.form}`,
  differenceTitle: (p) => `Local picture: the difference from the city is ${p.mean} nats on average`,
  differenceLead: (p) =>
    `Signed ls by ${p.unit}: how far the mix of the area is from that of the city, + where the share is above and − where it is below the city’s ${p.city}. The average is over all residents and without the sign.`,
  differenceLeadMany: (p) =>
    `ls by ${p.unit}: how far the mix of tenures in the area is from that of the city. Three tenures have no direction, so the number has no sign. The average is over all homes.`,
  differenceSigned: 'Signed difference (ls)',
  differenceEnds: 'Farthest above and farthest below the share of the city',
  differenceEndsMany: 'Farthest from and closest to the mix of the city',
  differenceEndsNote:
    'Areas of at least 1,000 residents. The difference describes the distribution in the city, not what an area is like.',
  differenceEndsNoteMany:
    'Areas of at least 1,000 residents. The difference says how far from the mix of the city, not in which direction.',
  differenceAxis: 'The areas are placed by the square root of ls, so that small differences show.',
  tableMethods: 'How the columns are computed:',
  rangeTo: (p) => `${p.from} to ${p.to}`,
  clustersTitle: (p) =>
    `Local picture${p.of}: ${p.alike} of ${p.tested} ${p.units} are more like their neighbours than chance gives`,
  clustersNoneTitle: (p) =>
    `Local picture${p.of}: none of ${p.tested} ${p.units} is certainly more like its neighbours than chance gives`,
  clustersLead: (p) =>
    `**${p.high}** have a high share among high and **${p.low}** a low share among low. **${p.unlike}** differ from their neighbours more than chance gives.`,
  moranLead: (p) =>
    `For the whole city Moran’s I is **${p.moran}** (${p.p}). Without a pattern ${p.expected} is expected.`,
  moranNone: 'Moran’s I cannot be computed here.',
  starTitle: (p) =>
    `Local picture${p.of}: high shares lie together around ${p.high} ${p.units}, low ones around ${p.low}`,
  starNoneTitle: (p) =>
    `Local picture${p.of}: no shares certainly lie together more than chance gives among ${p.tested} ${p.units}`,
  starLead:
    'Gi* is the shares of the area and its neighbours together, in standard deviations (z) from what chance gives. Only what is certain after the correction for all tests has a colour.',
  testedTitle: 'How chance is tested',
  testedRates:
    'What is tested is the share of the area, standardised by how many live there (empirical Bayes), so that the chance of small areas makes no pattern. High and low are above and below the mean of the areas. Neighbours are areas that meet in a border or a point.',
  testedRatesMany: (p) =>
    `What is tested is the share of ${p.form} among the homes of the area, the largest tenure, standardised by how many homes there are (empirical Bayes). High and low are above and below the mean of the areas. Neighbours are areas that meet in a border or a point.`,
  testedDraws: (p) =>
    `Two-sided p from ${p.draws} random neighbourhoods of each area (seed ${p.seed}), corrected for all areas at once: at most 5% of the findings are chance on average (FDR).`,
  testedNormal: (p) =>
    `Two-sided p of the normal distribution, corrected for ${p.tested} areas at once: at most 5% of the findings are chance on average (FDR).`,
  methodNames: {
    empiricalBayesRates: 'Standardisation',
    localMoranPermutation: 'Random neighbourhoods',
    falseDiscoveryRate: 'Correction (FDR)',
  },
  testedCity: (p) => `Moran’s I: ${p.draws} permutations, seed ${p.seed}.`,
  testedCaution: {
    clusters: 'It says where shares are like those of the neighbours. It is no grade of any area.',
    highLow: 'It says where high and low shares lie together. It is no grade of any area.',
  },
  clustersEstimate:
    'The areas are estimated from DeSO. Neighbours that share a DeSO get like values from that alone, so the likeness is overestimated.',
  clusterHead: 'Among the neighbours',
  clusterColumn: 'Among the neighbours (LISA)',
  clusterNames: {
    highHigh: 'High share, neighbours high share',
    highLow: 'High share, neighbours low share',
    none: 'Not certainly apart from chance',
    lowHigh: 'Low share, neighbours high share',
    lowLow: 'Low share, neighbours low share',
  },
  clusterShort: {
    highHigh: 'high among high',
    highLow: 'high among low',
    none: 'not certain',
    lowHigh: 'low among high',
    lowLow: 'low among low',
  },
  starNames: {
    0: 'Low shares together, FDR 1%',
    1: 'Low shares together, FDR 5%',
    none: 'Not certainly apart from chance',
    3: 'High shares together, FDR 5%',
    4: 'High shares together, FDR 1%',
  },
  starHead: 'Together',
  zHead: 'z (Gi*)',
  shareOfHead: (p) => `${p.form}, %`,
  localIHead: 'Local I',
  expectedLabel: 'Chance 0',
  clustersEnds: 'Most like their neighbours, both ways',
  starEnds: 'Where high and low shares lie together most',
  neighbourEndsNote:
    'Areas of at least 1,000 residents and an adjusted p of at most 0.05. It describes the place in the city, not what an area is like.',
  pEquals: (p) => `p = ${p.p}`,
  pAtMost: (p) => `p ≤ ${p.p}`,
  pBelow: (p) => `p < ${p.p}`,
  areaCluster: (p) => `**${p.cluster}** (local Moran’s I, ${p.p}, adjusted ${p.adjusted}).`,
  areaStar: (p) =>
    `**${p.star}**: z **${p.z}** for the area and its neighbours together (Gi*, ${p.p}, adjusted ${p.adjusted}).`,
  areaUntested: 'The area has no neighbour with a figure, so it cannot be compared with its neighbours.',
  tableNoteClusters:
    'The columns on neighbours are of the share, tested against chance with FDR 5% over all areas; * after z = adjusted p of at most 0.05.',
  tableNoteClustersMany: (p) =>
    `The columns on neighbours are of the share of ${p.form}, tested against chance with FDR 5% over all areas; * after z = adjusted p of at most 0.05.`,
  pHead: 'p (Gi*)',
  csvClusters: {
    difference: 'signed difference (ls), nats',
    unsigned: 'difference (ls), nats',
    cluster: 'cluster (LISA, FDR 5%)',
    localI: 'local Moran’s I',
    localP: 'p of local Moran’s I, two-sided',
    localAdjusted: 'adjusted p of local Moran’s I (FDR)',
    z: 'Gi*, z in standard deviations',
    zP: 'p of Gi*, two-sided',
    zAdjusted: 'adjusted p of Gi* (FDR)',
  },
}
