import type { BothLanguages, CatalogEntry } from './catalogEntry.ts'

/** Measures of people's local environments: who lives around them within walking or cycling distance. */

const BORDER = {
  sv: 'Omgivningen slutar vid kommungränsen, så nära den saknas de som bor på andra sidan.',
  en: 'Environments end at the municipal border, so near it those who live on the other side are missing.',
}
const AREAS_AND_BORDER = {
  sv: `Varje område är en punkt: är områdena större än radien jämnas ingenting ut, och värdet är det utan hänsyn till läge. ${BORDER.sv}`,
  en: `Each area is a point: where areas are larger than the radius nothing is smoothed, and the value is the one without regard to place. ${BORDER.en}`,
}
const SIZE_AND_BORDER = {
  sv: `Beror på hur stor den grupp är som man möter. Läs det tillsammans med gruppens andel i staden. ${BORDER.sv}`,
  en: `Depends on how large the group is that is met. Read it together with the group’s share of the city. ${BORDER.en}`,
}
const EVERYBODY_ONCE = {
  sv: 'Alla invånare räknas en gång. Vissa program räknar i stället alla i omgivningarna, så att de som bor tätt räknas flera gånger.',
  en: 'Every resident counts once. Some programs count all the people in the environments instead, so that those who live densely count several times.',
}
const TWO_AREAS = {
  sv: 'Två områden har 80 och 20 av gruppen och 20 och 80 av de andra. Hälften av den enas invånare räknas till den andras omgivning, så där finns 90 och 60 av gruppen och 60 och 90 av de andra: andelarna är 0,6 och 0,4.',
  en: 'Two areas have 80 and 20 of the group and 20 and 80 of the others. Half of the residents of one count in the environment of the other, so it holds 90 and 60 of the group and 60 and 90 of the others: the shares are 0.6 and 0.4.',
}

const example = (end: BothLanguages): BothLanguages => ({
  sv: `${TWO_AREAS.sv} ${end.sv}`,
  en: `${TWO_AREAS.en} ${end.en}`,
})

/** The three indices of how much environments differ from the city. */
const SURFACE_INDICES: readonly CatalogEntry[] = [
  {
    id: 'spatialInformationTheory',
    symbol: 'H̃',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['1 − (ln K)/E', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Reardon & O’Sullivan (2004); Reardon et al. (2008)',
    name: { sv: 'Informationsindex för omgivningar', en: 'Spatial information theory index' },
    meaning: {
      sv: 'Visar hur mycket mindre blandad den genomsnittliga invånarens omgivning är än hela staden, där de som bor nära räknas mer än de som bor långt bort. 0 betyder som staden, 1 att ingen har en annan grupp i sin omgivning.',
      en: 'Shows how much less mixed the average resident’s surroundings are than the whole city, where those who live near count more than those who live far away. 0 means as the city, 1 that nobody has another group in their surroundings.',
    },
    caution: AREAS_AND_BORDER,
    formula:
      'tilde(H) = 1 - (sum_i t_i tilde(E)_i)/(T E), tilde(E)_i = -sum_g tilde(pi)_(ig) ln tilde(pi)_(ig), E = -sum_g P_g ln P_g, 0 ln 0 = 0',
    formulaWords: {
      sv: 'Mät blandningen i varje områdes omgivning och ta medelvärdet över alla invånare. Dela med stadens blandning och dra det från 1.',
      en: 'Measure the mix of each area’s environment and take the average over all residents. Divide by the mix of the city and subtract it from 1.',
    },
    variant: EVERYBODY_ONCE,
    example: example({
      sv: 'Blandningen 60 mot 40 är 0,971 av den jämna, och 1 minus det är 0,029.',
      en: 'The mix of 60 to 40 is 0.971 of the even one, and 1 less that is 0.029.',
    }),
  },
  {
    id: 'spatialDissimilarity',
    symbol: 'D̃',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['0', '(1 − Pmin)/I'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Reardon & O’Sullivan (2004)',
    name: { sv: 'Olikhetsindex för omgivningar', en: 'Spatial dissimilarity index' },
    meaning: {
      sv: 'Visar hur långt blandningen i den genomsnittliga invånarens omgivning ligger från stadens. 0 betyder att alla omgivningar är blandade som staden.',
      en: 'Shows how far the mix of the average resident’s surroundings is from that of the city. 0 means that all surroundings are mixed as the city.',
    },
    caution: AREAS_AND_BORDER,
    formula: 'tilde(D) = (sum_g sum_i t_i abs(tilde(pi)_(ig) - P_g))/(2 T I), I = sum_g P_g (1 - P_g)',
    formulaWords: {
      sv: 'För varje grupp och område: skillnaden mellan gruppens andel i omgivningen och i staden, utan minustecken, gånger områdets invånare. Summera och dela med det högsta som områden utan omgivning kan ge.',
      en: 'For each group and area: the difference between the group’s share of the environment and of the city, without the sign, times the residents of the area. Add up and divide by the most that areas without surroundings can give.',
    },
    variant: EVERYBODY_ONCE,
    example: example({
      sv: 'De skiljer sig med 0,1 från stadens 0,5, för båda grupperna. Det ger 40 av högst 200, alltså 0,2.',
      en: 'They differ by 0.1 from the 0.5 of the city, for both groups. That gives 40 of at most 200, which is 0.2.',
    }),
  },
  {
    id: 'spatialRelativeDiversity',
    symbol: 'R̃',
    dimension: 'evenness',
    scope: 'global',
    groups: 'many',
    range: ['1 − (1 − 1/K)/I', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Reardon & O’Sullivan (2004)',
    name: { sv: 'Relativ mångfald i omgivningar', en: 'Spatial relative diversity index' },
    meaning: {
      sv: 'Visar hur mycket mindre chansen är att två i samma omgivning tillhör olika grupper än att två i hela staden gör det. 0 betyder lika stor chans, 1 att ingen har en annan grupp i sin omgivning.',
      en: 'Shows how much smaller the chance is that two people of the same surroundings belong to different groups than that two people of the whole city do. 0 means the same chance, 1 that nobody has another group in their surroundings.',
    },
    caution: AREAS_AND_BORDER,
    formula:
      'tilde(R) = 1 - (sum_i t_i tilde(I)_i)/(T I), tilde(I)_i = sum_g tilde(pi)_(ig) (1 - tilde(pi)_(ig)), I = sum_g P_g (1 - P_g)',
    formulaWords: {
      sv: 'Räkna chansen att två i samma omgivning är olika och ta medelvärdet över alla invånare. Dela med samma chans i hela staden och dra det från 1.',
      en: 'Take the chance that two people of the same environment differ and average it over all residents. Divide by the same chance in the whole city and subtract it from 1.',
    },
    variant: {
      sv: `${EVERYBODY_ONCE.sv} Utan hänsyn till läge och med två grupper är det korrelationskvoten.`,
      en: `${EVERYBODY_ONCE.en} Without regard to place and with two groups it is the correlation ratio.`,
    },
    example: example({
      sv: 'Chansen att två är olika är 0,48 där och 0,5 i staden. 1 minus 0,48 delat med 0,5 är 0,04.',
      en: 'The chance that two differ is 0.48 there and 0.5 in the city. 1 less 0.48 divided by 0.5 is 0.04.',
    }),
  },
]

/** Whom people have around them. */
const SURFACE_EXPOSURES: readonly CatalogEntry[] = [
  {
    id: 'spatialExposure',
    symbol: 'mP̃n',
    dimension: 'exposure',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreContact',
    source: 'Reardon & O’Sullivan (2004)',
    name: { sv: 'Kontakt i omgivningen', en: 'Spatial exposure' },
    meaning: {
      sv: 'Visar hur stor del av omgivningen som tillhör en viss annan grupp, i genomsnitt för gruppens medlemmar. De som bor nära räknas mer än de som bor långt bort.',
      en: 'Shows how large a part of the surroundings belong to a certain other group, on average for the members of the group. Those who live near count more than those who live far away.',
    },
    caution: SIZE_AND_BORDER,
    formula: 'tilde(P)_(mn) = sum_i n_(im)/N_m tilde(pi)_(i n)',
    formulaWords: {
      sv: 'Ta den andra gruppens andel i varje områdes omgivning och räkna medelvärdet över den egna gruppens medlemmar.',
      en: 'Take the other group’s share of each area’s environment and average it over the members of the own group.',
    },
    variant: null,
    example: example({
      sv: 'För gruppen är de andras andelar 0,4 för 80 av 100 och 0,6 för 20 av 100. Medelvärdet är 0,44.',
      en: 'For the group the shares of the others are 0.4 for 80 of 100 and 0.6 for 20 of 100. The average is 0.44.',
    }),
  },
  {
    id: 'spatialIsolation',
    symbol: 'mP̃m',
    dimension: 'exposure',
    scope: 'global',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Reardon & O’Sullivan (2004)',
    name: { sv: 'Egna gruppen i omgivningen', en: 'Spatial isolation' },
    meaning: {
      sv: 'Visar hur stor del av omgivningen som tillhör den egna gruppen, i genomsnitt för gruppens medlemmar. De som bor nära räknas mer än de som bor långt bort.',
      en: 'Shows how large a part of the surroundings belong to the own group, on average for the members of the group. Those who live near count more than those who live far away.',
    },
    caution: SIZE_AND_BORDER,
    formula: 'tilde(P)_(mm) = sum_i n_(im)/N_m tilde(pi)_(im)',
    formulaWords: {
      sv: 'Ta gruppens andel i varje områdes omgivning och räkna medelvärdet över gruppens medlemmar.',
      en: 'Take the group’s share of each area’s environment and average it over the members of the group.',
    },
    variant: null,
    example: example({
      sv: 'Andelen är 0,6 för 80 av 100 i gruppen och 0,4 för 20 av 100. Medelvärdet är 0,56.',
      en: 'The share is 0.6 for 80 of 100 in the group and 0.4 for 20 of 100. The average is 0.56.',
    }),
  },
  {
    id: 'surroundingShare',
    symbol: 'π̃',
    dimension: 'composition',
    scope: 'local',
    groups: 'many',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreContact',
    source: 'Reardon & O’Sullivan (2004)',
    name: { sv: 'Gruppens andel i omgivningen', en: 'Share of the group in the surroundings' },
    meaning: {
      sv: 'Visar hur stor del av dem som bor i och runt området som tillhör gruppen. De som bor nära räknas mer än de som bor långt bort.',
      en: 'Shows how large a part of those who live in and around the area belong to the group. Those who live near count more than those who live far away.',
    },
    caution: {
      sv: `Beskriver omgivningen och inte området: grannområden får liknande värden eftersom de delar den. ${BORDER.sv}`,
      en: `Describes the surroundings and not the area: neighbouring areas get similar values because they share them. ${BORDER.en}`,
    },
    formula: 'tilde(pi)_(ig) = (sum_j K_(ij) n_(jg))/(sum_j K_(ij) t_j), K_(ii) = 1',
    formulaWords: {
      sv: 'Räkna gruppens medlemmar i området och runt det, de längre bort med lägre vikt. Dela med alla invånare räknade på samma sätt.',
      en: 'Count the members of the group in the area and around it, those further away with less weight. Divide by all residents counted in the same way.',
    },
    variant: null,
    example: example({
      sv: '90 av 150 är 0,6 och 60 av 150 är 0,4.',
      en: '90 of 150 is 0.6 and 60 of 150 is 0.4.',
    }),
  },
]

/** How the indices change with the reach of an environment. */
const SURFACE_PROFILE: CatalogEntry = {
  id: 'segregationProfile',
  symbol: 'H̃(r)',
  dimension: 'structure',
  scope: 'global',
  groups: 'many',
  range: ['−∞', '1/H̃(rmin)'],
  unit: 'ratio',
  direction: 'moreApart',
  source: 'Reardon & O’Sullivan (2004); Reardon et al. (2008); Lee et al. (2008)',
  name: { sv: 'Segregationens skala', en: 'Segregation profile' },
  meaning: {
    sv: 'Visar hur mycket av segregationen som finns kvar när omgivningen görs allt större, från kvarteret till stadsdelen. Kvoten är nära 1 när hela stadsdelar skiljer sig åt och nära 0 när bara de närmaste grannområdena gör det.',
    en: 'Shows how much of the segregation remains as the surroundings are taken wider, from the block to the district. The ratio is near 1 when whole parts of the city differ and near 0 when only the nearest areas do.',
  },
  caution: {
    sv: `En radie som är mindre än det vanliga avståndet mellan områden säger inget om en mindre skala: där är värdet det utan hänsyn till läge. ${BORDER.sv}`,
    en: `A radius below the usual distance between areas says nothing of a smaller scale: there the value is the one without regard to place. ${BORDER.en}`,
  },
  formula: '(tilde(H)(r_"max"))/(tilde(H)(r_"min"))',
  formulaWords: {
    sv: 'Räkna informationsindex för omgivningar med flera radier. Dela värdet för den största radien med värdet för den minsta.',
    en: 'Compute the spatial information theory index with several radii. Divide the value for the largest radius by the value for the smallest.',
  },
  variant: {
    sv: 'Reardon och medförfattare använder radierna 500, 1 000, 2 000 och 4 000 meter och en vikt som faller mjukt till 0 vid radien.',
    en: 'Reardon and co-authors use radii of 500, 1,000, 2,000 and 4,000 metres and a weight that falls smoothly to 0 at the radius.',
  },
  example: {
    sv: 'Två områden 500 meter från varandra har 80 och 20 av gruppen och 20 och 80 av de andra. Med radien 400 meter når ingen den andra och värdet är 0,2781; med 1 000 meter räknas hälften av grannarna och det är 0,029. Kvoten är 0,1045.',
    en: 'Two areas 500 metres from each other have 80 and 20 of the group and 20 and 80 of the others. With a radius of 400 metres nobody reaches the other and the value is 0.2781; with 1,000 metres half of the neighbours count and it is 0.029. The ratio is 0.1045.',
  },
}

export const SURFACE_MEASURES: readonly CatalogEntry[] = [...SURFACE_INDICES, ...SURFACE_EXPOSURES, SURFACE_PROFILE]
