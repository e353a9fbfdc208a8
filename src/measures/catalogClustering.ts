import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS } from './catalogTexts.ts'

const CLUSTERING = { dimension: 'clustering', scope: 'global', groups: 'two' } as const

const DECAY = {
  sv: 'Värdet beror på hur snabbt närheten antas avta och på hur stora områdena är. Jämför bara värden med samma avstånd och samma slags områden.',
  en: 'The value depends on how fast proximity is taken to fall and on how large the areas are. Compare only values with the same distance and the same kind of areas.',
}

const WITHIN = {
  sv: 'Avståndet inom ett område sätts till 0,6 gånger roten ur ytan, som ligger nära det verkliga medelavståndet i en kvadrat. Massey och Denton skriver roten ur 0,6 gånger ytan, andra 0: de kan väljas.',
  en: 'The distance within an area is taken as 0.6 times the square root of its size, which is close to the real mean distance in a square. Massey and Denton write the root of 0.6 times the size, others 0: they can be chosen.',
}

const KM_APART = {
  sv: 'De är 1 kvadratkilometer var och ligger i rad med 1 kilometer emellan.',
  en: 'They are 1 square kilometre each and lie in a row, 1 kilometre apart.',
}

const MEAN_PROXIMITY = 'P_(xx) = 1/X^2 sum_i sum_j x_i x_j c_(ij), c_(ij) = e^(-d_(ij))'
const MET = 'K_(ij) = (c_(ij) t_j)/(sum_k c_(ik) t_k), c_(ij) = e^(-d_(ij))'

/** How close to each other the members of a group live, across the borders of areas. */
export const CLUSTERING_MEASURES: readonly CatalogEntry[] = [
  {
    ...CLUSTERING,
    id: 'spatialProximity',
    symbol: 'SP',
    range: ['0', 'T/min(X, Y)'],
    unit: 'ratio',
    direction: 'aroundOne',
    source: 'White (1983); Massey & Denton (1988)',
    name: { sv: 'Rumslig närhet', en: 'Spatial proximity' },
    meaning: {
      sv: 'Visar hur mycket närmare invånarna bor den egna gruppen än invånare i allmänhet. 1 betyder att det inte är någon skillnad, över 1 att grupperna bor var för sig.',
      en: 'Shows how much closer residents live to their own group than to residents at large. 1 means no difference, above 1 that the groups live each by itself.',
    },
    caution: DECAY,
    formula: `"SP" = (X P_(xx) + Y P_(yy))/(T P_(tt)), ${MEAN_PROXIMITY}`,
    formulaWords: {
      sv: 'Räkna närheten för alla par av invånare: 1 på samma plats, 0,37 på en kilometers håll, 0,14 på två. Ta medelvärdet inom varje grupp, väg ihop dem och dela med medelvärdet för alla par.',
      en: 'Take the proximity of all pairs of residents: 1 at the same place, 0.37 a kilometre away, 0.14 at two. Take the mean within each group, weigh them together and divide by the mean of all pairs.',
    },
    variant: WITHIN,
    example: {
      sv: `${FOUR_AREAS.sv} ${KM_APART.sv} Medelnärheten är 0,3901 inom båda grupperna och 0,3152 mellan alla. 0,3901 / 0,3152 = 1,2376.`,
      en: `${FOUR_AREAS.en} ${KM_APART.en} The mean proximity is 0.3901 within both groups and 0.3152 among all. 0.3901 / 0.3152 = 1.2376.`,
    },
  },
  {
    ...CLUSTERING,
    id: 'absoluteClustering',
    symbol: 'ACL',
    range: ['−∞', '∞'],
    unit: 'ratio',
    direction: 'moreClustered',
    source: 'White (1983); Massey & Denton (1988)',
    name: { sv: 'Absolut klustring', en: 'Absolute clustering' },
    meaning: {
      sv: 'Visar hur många av dem som bor nära en medlem av gruppen som själva hör till den, utöver vad lika många i varje område skulle ge. 0 betyder som lika många i varje område.',
      en: 'Shows how many of those who live near a member of the group belong to it too, beyond what as many in every area would give. 0 means as if there were as many in every area.',
    },
    caution: {
      sv: `${DECAY.sv} Det beror också på gruppens storlek och på antalet områden, och kan hamna utanför 0 till 1.`,
      en: `${DECAY.en} It also depends on the group’s size and on the number of areas, and can fall outside 0 to 1.`,
    },
    formula:
      '"ACL" = (sum_i x_i/X sum_j c_(ij) x_j - X/N^2 sum_i sum_j c_(ij))/(sum_i x_i/X sum_j c_(ij) t_j - X/N^2 sum_i sum_j c_(ij)), c_(ij) = e^(-d_(ij)), t_i = x_i + y_i',
    formulaWords: {
      sv: 'Räkna medlemmarna runt den genomsnittliga medlemmen, de längre bort för mindre. Dra ifrån vad lika många i varje område ger, och dela med det högsta skillnaden kan bli.',
      en: 'Count the members around the average member, those further away for less. Take away what as many in every area give, and divide by the most that the difference can be.',
    },
    variant: {
      sv: `Bara områden med invånare räknas. ${WITHIN.sv}`,
      en: `Only areas with residents count. ${WITHIN.en}`,
    },
    example: {
      sv: `${FOUR_AREAS.sv} ${KM_APART.sv} Runt den genomsnittliga medlemmen finns 78,02 medlemmar och 126,09 invånare, vägda efter närhet; lika många överallt ger 63,04. Utan avrundning blir 14,98 / 63,04 = 0,2376.`,
      en: `${FOUR_AREAS.en} ${KM_APART.en} Around the average member there are 78.02 members and 126.09 residents, weighed by proximity; as many everywhere gives 63.04. Without rounding 14.98 / 63.04 = 0.2376.`,
    },
  },
  {
    ...CLUSTERING,
    id: 'relativeClustering',
    symbol: 'RCL',
    range: ['−1', '∞'],
    unit: 'ratio',
    direction: 'aroundZero',
    source: 'Massey & Denton (1988)',
    name: { sv: 'Relativ klustring', en: 'Relative clustering' },
    meaning: {
      sv: 'Visar om gruppens medlemmar bor närmare varandra än de andra gör. 0 betyder lika nära, 1 dubbel närhet, under 0 att de andra bor närmare varandra.',
      en: 'Shows whether the group’s members live closer to each other than the others do. 0 means as close, 1 twice the proximity, below 0 that the others live closer to each other.',
    },
    caution: {
      sv: `${DECAY.sv} Det säger inget om grupperna bor åtskilt, för båda kan bo i samma områden.`,
      en: `${DECAY.en} It does not say whether the groups live apart, for both can live in the same areas.`,
    },
    formula: `"RCL" = P_(xx)/P_(yy) - 1, ${MEAN_PROXIMITY}`,
    formulaWords: {
      sv: 'Ta medelnärheten mellan alla par av medlemmar och dela med medelnärheten mellan alla par av de andra. Dra ifrån 1.',
      en: 'Take the mean proximity of all pairs of members and divide by the mean proximity of all pairs of the others. Take away 1.',
    },
    variant: WITHIN,
    example: {
      sv: `Fyra områden har 100, 60, 40 och 0 av gruppen och 0, 20, 80 och 100 av de andra. ${KM_APART.sv} Medelnärheten är 0,3901 i gruppen och 0,4206 bland de andra. 0,3901 / 0,4206 − 1 = −0,0725.`,
      en: `Four areas have 100, 60, 40 and 0 of the group and 0, 20, 80 and 100 of the others. ${KM_APART.en} The mean proximity is 0.3901 in the group and 0.4206 among the others. 0.3901 / 0.4206 − 1 = −0.0725.`,
    },
  },
  {
    ...CLUSTERING,
    id: 'distanceDecayIsolation',
    symbol: 'DPxx',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Morgan (1983); Massey & Denton (1988)',
    name: { sv: 'Isolering över områdesgränser', en: 'Isolation across area borders' },
    meaning: {
      sv: 'Så stor är den egna gruppens andel bland dem som gruppens medlemmar i genomsnitt möter, om man möter alla i staden men mer sällan ju längre bort de bor.',
      en: 'This is the own group’s share of those whom the average member meets, if one meets everybody in the city but less often the further away they live.',
    },
    caution: {
      sv: `Beror på gruppens andel i staden: läs det bredvid den. ${DECAY.sv}`,
      en: `Depends on the group’s share in the city: read it beside that. ${DECAY.en}`,
    },
    formula: `"DPxx" = sum_i x_i/X sum_j K_(ij) x_j/t_j, ${MET}, t_i = x_i + y_i`,
    formulaWords: {
      sv: 'För varje område: räkna alla invånare i staden, de längre bort för mindre, och ta gruppens andel av dem. Väg områdena efter var gruppens medlemmar bor.',
      en: 'For each area: count all residents of the city, those further away for less, and take the group’s share of them. Weigh the areas by where the group’s members live.',
    },
    variant: {
      sv: `De som möts vägs efter hur många som bor där de bor, som hos Morgan. ${WITHIN.sv}`,
      en: `Those who are met weigh by how many live where they live, as in Morgan. ${WITHIN.en}`,
    },
    example: {
      sv: `${FOUR_AREAS.sv} ${KM_APART.sv} Gruppens andel runt de fyra områdena är 0,7476, 0,5946, 0,4054 och 0,2524. Det ger 0,5 · 0,7476 + 0,3 · 0,5946 + 0,2 · 0,4054 = 0,6332.`,
      en: `${FOUR_AREAS.en} ${KM_APART.en} The group’s share around the four areas is 0.7476, 0.5946, 0.4054 and 0.2524. That gives 0.5 · 0.7476 + 0.3 · 0.5946 + 0.2 · 0.4054 = 0.6332.`,
    },
  },
  {
    ...CLUSTERING,
    id: 'distanceDecayExposure',
    symbol: 'DPxy',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreContact',
    source: 'Morgan (1983); Massey & Denton (1988)',
    name: { sv: 'Möjlighet att mötas över områdesgränser', en: 'Exposure across area borders' },
    meaning: {
      sv: 'Så stor är den andra gruppens andel bland dem som den första gruppens medlemmar i genomsnitt möter, om man möter alla i staden men mer sällan ju längre bort de bor.',
      en: 'This is the other group’s share of those whom the first group’s average member meets, if one meets everybody in the city but less often the further away they live.',
    },
    caution: {
      sv: `Beror på den andra gruppens andel i staden: läs det bredvid den. ${DECAY.sv}`,
      en: `Depends on the other group’s share in the city: read it beside that. ${DECAY.en}`,
    },
    formula: `"DPxy" = sum_i x_i/X sum_j K_(ij) y_j/t_j, ${MET}`,
    formulaWords: {
      sv: 'För varje område: räkna alla invånare i staden, de längre bort för mindre, och ta den andra gruppens andel av dem. Väg områdena efter var den första gruppens medlemmar bor.',
      en: 'For each area: count all residents of the city, those further away for less, and take the other group’s share of them. Weigh the areas by where the first group’s members live.',
    },
    variant: {
      sv: `De som möts vägs efter hur många som bor där de bor, som hos Morgan. ${WITHIN.sv}`,
      en: `Those who are met weigh by how many live where they live, as in Morgan. ${WITHIN.en}`,
    },
    example: {
      sv: `${FOUR_AREAS.sv} ${KM_APART.sv} De andras andel runt de fyra områdena är 0,2524, 0,4054, 0,5946 och 0,7476. Det ger 0,5 · 0,2524 + 0,3 · 0,4054 + 0,2 · 0,5946 = 0,3668.`,
      en: `${FOUR_AREAS.en} ${KM_APART.en} The others’ share around the four areas is 0.2524, 0.4054, 0.5946 and 0.7476. That gives 0.5 · 0.2524 + 0.3 · 0.4054 + 0.2 · 0.5946 = 0.3668.`,
    },
  },
]
