import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS } from './catalogTexts.ts'

const LIKE_D = {
  sv: 'Ordnar städer precis som olikhetsindex gör och säger inget utöver det. Små områden och små grupper ger högre värden av en slump.',
  en: 'Puts cities in the same order as the index of dissimilarity and says nothing beyond it. Small areas and small groups give higher values by chance.',
}

const ONE_SIDED = {
  sv: 'Beror på hur stor gruppen är och är inte lika för gruppen och de andra. Läs det tillsammans med gruppens andel.',
  en: 'Depends on how large the group is and is not the same for the group and the others. Read it together with the group’s share.',
}

/** Further measures of how unevenly two groups are spread over the region. */
export const EVENNESS_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'gorard',
    symbol: 'S',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['0', '1 − P'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Gorard & Taylor (2002)',
    name: { sv: 'Gorards segregationsindex', en: 'Gorard’s segregation index' },
    meaning: {
      sv: 'Så stor del av gruppen skulle behöva byta plats med andra för att gruppens andel ska bli lika stor i alla områden. 0 betyder jämnt spridd.',
      en: 'This part of the group would have to change places with others for its share to be the same in all areas. 0 means evenly spread.',
    },
    caution: ONE_SIDED,
    formula: 'S = 1/2 sum_i abs(x_i/X - t_i/T), t_i = x_i + y_i',
    formulaWords: {
      sv: 'För varje område: hur stor del av gruppen som bor där minus hur stor del av alla invånare, utan minustecken. Summera områdena och ta hälften.',
      en: 'For each area: the part of the group that lives there minus the part of all residents, without the sign. Add up the areas and take half.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} I varje område bor en fjärdedel av alla. Gruppens delar skiljer sig från det med 0,25, 0,05, 0,05 och 0,25. Summan är 0,6 och hälften är 0,3.`,
      en: `${FOUR_AREAS.en} A quarter of everyone lives in each area. The parts of the group differ from that by 0.25, 0.05, 0.05 and 0.25. The sum is 0.6 and half of it is 0.3.`,
    },
  },
  {
    id: 'atkinson',
    symbol: 'A',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Atkinson (1970); James & Taeuber (1985); Massey & Denton (1988)',
    name: { sv: 'Atkinsons index', en: 'Atkinson index' },
    meaning: {
      sv: 'Visar hur ojämn fördelningen är, med en uttalad vikt för var ojämnheten finns. Med låg vikt räknas områden med få av gruppen mest, med hög vikt områden med många.',
      en: 'Shows how uneven the distribution is, with a stated weight on where the unevenness lies. With a low weight areas with few of the group count most, with a high weight areas with many.',
    },
    caution: {
      sv: 'Vilken vikt som är rätt följer inte av siffrorna, så den ska alltid anges. Små områden och små grupper ger högre värden av en slump.',
      en: 'The figures do not tell which weight is right, so it must always be stated. Small areas and small groups give higher values by chance.',
    },
    formula:
      'A = 1 - P/(1 - P) (sum_i ((1 - p_i)^(1 - b) p_i^b t_i)/(P T))^(1/(1 - b)), p_i = x_i/t_i, t_i = x_i + y_i, P = X/T',
    formulaWords: {
      sv: 'För varje område: gruppens och de andras andelar upphöjda till var sin vikt, gånger varandra och gånger invånarna. Summera, ställ i förhållande till gruppens storlek och ta det som fattas till 1.',
      en: 'For each area: the shares of the group and of the others, each raised to its weight, times each other and times the residents. Add up, relate to the size of the group and take what is missing to 1.',
    },
    variant: {
      sv: 'Masseys och Dentons form. Vikten är 0,5 om ingen annan anges, och bara då är indexet lika för båda grupperna.',
      en: 'The form of Massey and Denton. The weight is 0.5 when no other is given, and only then is the index the same for both groups.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} Med vikten 0,5 är det gemensamma roten ur 0,3 gånger 0,2 i vart och ett av de två blandade områdena, tillsammans 0,4899. Upphöjt till 2 är det 0,24, och 1 − 0,24 = 0,76.`,
      en: `${FOUR_AREAS.en} With the weight 0.5 what they have in common is the root of 0.3 times 0.2 in each of the two mixed areas, together 0.4899. Raised to 2 that is 0.24, and 1 − 0.24 = 0.76.`,
    },
  },
  {
    id: 'hutchens',
    symbol: 'O',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Hutchens (2001); Hutchens (2004)',
    name: { sv: 'Hutchens kvadratrotsindex', en: 'Hutchens’ square root index' },
    meaning: {
      sv: 'Visar hur lite de två gruppernas fördelningar över områdena har gemensamt. Måttet kan delas upp exakt i skillnader mellan stadens större delar och skillnader inom dem.',
      en: 'Shows how little the two groups’ distributions over the areas have in common. The measure can be split exactly into differences between the larger parts of the city and differences within them.',
    },
    caution: {
      sv: 'Talen är lägre än olikhetsindexets för samma stad och kan bara jämföras med varandra. Små områden och små grupper ger högre värden av en slump.',
      en: 'The numbers are lower than those of the index of dissimilarity for the same city and compare only with each other. Small areas and small groups give higher values by chance.',
    },
    formula: 'O = 1 - sum_i sqrt(x_i/X y_i/Y)',
    formulaWords: {
      sv: 'För varje område: delen av den ena gruppen gånger delen av den andra, och roten ur det. Summera områdena och ta det som fattas till 1.',
      en: 'For each area: the part of one group times the part of the other, and the root of that. Add up the areas and take what is missing to 1.',
    },
    variant: null,
    example: {
      sv: `${FOUR_AREAS.sv} I de två blandade områdena är roten ur 0,3 gånger 0,2 lika med 0,24495, i de andra 0. Summan är 0,4899, och det som fattas till 1 är 0,5101.`,
      en: `${FOUR_AREAS.en} In the two mixed areas the root of 0.3 times 0.2 is 0.24495, in the others 0. The sum is 0.4899, and what is missing to 1 is 0.5101.`,
    },
  },
  {
    id: 'minMaxIndex',
    symbol: 'S',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['0', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'O’Sullivan & Wong (2007)',
    name: { sv: 'Min-max-index', en: 'Min-max index' },
    meaning: {
      sv: 'De två gruppernas fördelningar läggs på varandra, och måttet är den del av det täckta som inte täcks av båda. 0 betyder lika fördelade, 1 att de inte delar något område.',
      en: 'The two groups’ distributions are laid over each other, and the measure is the part of what they cover that is not covered by both. 0 means spread alike, 1 that they share no area.',
    },
    caution: LIKE_D,
    formula: 'S = 1 - (sum_i min(x_i/X, y_i/Y))/(sum_i max(x_i/X, y_i/Y))',
    formulaWords: {
      sv: 'Ta i varje område den mindre och den större av de två gruppernas delar, och summera var för sig. Dela de mindre med de större och ta det som fattas till 1.',
      en: 'In each area take the smaller and the larger of the two groups’ parts, and add them up separately. Divide the smaller by the larger and take what is missing to 1.',
    },
    variant: {
      sv: 'Utan källans utjämnade ytor, varje område för sig. Då är det dubbla olikhetsindexet delat med 1 plus olikhetsindexet.',
      en: 'Without the smoothed surfaces of the source, each area by itself. It is then twice the index of dissimilarity over 1 plus that index.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} De mindre delarna är 0, 0,2, 0,2 och 0, de större 0,5, 0,3, 0,3 och 0,5. 0,4 delat med 1,6 är 0,25, och det som fattas till 1 är 0,75.`,
      en: `${FOUR_AREAS.en} The smaller parts are 0, 0.2, 0.2 and 0, the larger 0.5, 0.3, 0.3 and 0.5. 0.4 over 1.6 is 0.25, and what is missing to 1 is 0.75.`,
    },
  },
  {
    id: 'concentrationProfile',
    symbol: 'R',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['0', 'max(1, P/(1 − P))'],
    unit: 'ratio',
    direction: 'moreApart',
    source: 'Hong & Sadahiro (2014)',
    name: { sv: 'Koncentrationsprofil', en: 'Concentration profile' },
    meaning: {
      sv: 'Profilen visar för varje andel hur stor del av gruppen som bor i områden där den har minst den andelen. Måttet är hur långt profilen ligger från en jämnt spridd grupps, där 0 är jämnt spridd och 1 helt för sig.',
      en: 'The profile shows for every share how large a part of the group lives in areas where it has at least that share. The measure is how far the profile lies from that of an evenly spread group, where 0 is evenly spread and 1 entirely by itself.',
    },
    caution: ONE_SIDED,
    formula: 'R = (sum_i x_i/X abs(p_i - P))/(1 - P), p_i = x_i/t_i, t_i = x_i + y_i, P = X/T',
    formulaWords: {
      sv: 'Ta för varje medlem hur långt gruppens andel i området är från dess andel i hela staden. Ta medelvärdet och dela med de andras andel i staden.',
      en: 'For each member take how far the group’s share in the area is from its share in the whole city. Take the mean and divide by the others’ share in the city.',
    },
    variant: {
      sv: 'Ytan räknas exakt. Program som läser av profilen vid 1 000 andelar skiljer sig från det i tredje decimalen.',
      en: 'The area is exact. Programs that read the profile at 1,000 shares differ from it in the third decimal.',
    },
    example: {
      sv: `${FOUR_AREAS.sv} Gruppens andel är 0,5 i staden. Hälften av gruppen bor där avståndet till det är 0,5 och hälften där det är 0,1, i medeltal 0,3. Delat med 0,5 är det 0,6.`,
      en: `${FOUR_AREAS.en} The group’s share is 0.5 in the city. Half of the group lives where the distance to that is 0.5 and half where it is 0.1, on average 0.3. Over 0.5 that is 0.6.`,
    },
  },
]
