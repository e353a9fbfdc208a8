import type { CatalogEntry } from './catalogEntry.ts'
import { FOUR_AREAS } from './catalogTexts.ts'

/** Measures of how people live apart that know which areas lie beside each other: D less what neighbours differ by. */

const TAKES_AWAY_TOO_MUCH = {
  sv: 'Det som dras av är ett medelvärde över gränser mellan områden, inte över människor, och det kan vara större än olikhetsindex. Värden under 0 har därför ingen egen innebörd, och områden utan invånare räknas inte som grannar.',
  en: 'What is taken away is an average over borders between areas, not over people, and it can be larger than the index of dissimilarity. Values below 0 therefore mean nothing of their own, and areas without residents do not count as neighbours.',
}
const IN_A_ROW = {
  sv: `${FOUR_AREAS.sv} De ligger i rad, så andelarna 1, 0,6, 0,4 och 0 skiljer sig med 0,4, 0,2 och 0,4 mellan grannar.`,
  en: `${FOUR_AREAS.en} They lie in a row, so the shares 1, 0.6, 0.4 and 0 differ by 0.4, 0.2 and 0.4 between neighbours.`,
}

export const SPATIAL_MEASURES: readonly CatalogEntry[] = [
  {
    id: 'adjacencyDissimilarity',
    symbol: 'D(adj)',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['−1', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Morrill (1991)',
    name: { sv: 'Olikhetsindex med hänsyn till grannar', en: 'Index of dissimilarity adjusted for neighbours' },
    meaning: {
      sv: 'Olikhetsindex minus den skillnad i gruppens andel som i genomsnitt finns mellan områden som gränsar till varandra. Det blir lägre när olika områden ligger sida vid sida än när lika områden ligger tillsammans.',
      en: 'The index of dissimilarity less the difference in the group’s share that there is on average between areas that border on each other. It is lower when unlike areas lie side by side than when like areas lie together.',
    },
    caution: TAKES_AWAY_TOO_MUCH,
    formula: 'D("adj") = D - (sum_i sum_j c_(ij) abs(p_i - p_j))/(sum_i sum_j c_(ij)), p_i = x_i/t_i, t_i = x_i + y_i',
    formulaWords: {
      sv: 'Ta skillnaden i gruppens andel mellan varje par av grannar, utan minustecken. Räkna medelvärdet och dra det från olikhetsindex.',
      en: 'Take the difference in the group’s share between each pair of neighbours, without the sign. Take the average and subtract it from the index of dissimilarity.',
    },
    variant: {
      sv: 'Alla grannpar räknas lika, som hos Morrill. Det går också att låta varje område räknas lika, eller att räkna områden utan invånare som områden där andelen är 0. Om ett gemensamt hörn gör två områden till grannar avgörs av listan över grannar.',
      en: 'All pairs of neighbours count alike, as Morrill has it. It is also possible to let each area count alike, or to count areas without residents as areas where the share is 0. Whether a common corner makes two areas neighbours is decided by the list of neighbours.',
    },
    example: {
      sv: `${IN_A_ROW.sv} Medelvärdet är 0,3333, och 0,6 minus det är 0,2667.`,
      en: `${IN_A_ROW.en} The average is 0.3333, and 0.6 less that is 0.2667.`,
    },
  },
  {
    id: 'boundaryDissimilarity',
    symbol: 'D(w)',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['−1', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Wong (1993)',
    name: { sv: 'Olikhetsindex med hänsyn till gränser', en: 'Index of dissimilarity adjusted for boundaries' },
    meaning: {
      sv: 'Olikhetsindex minus den skillnad i gruppens andel som i genomsnitt finns över områdenas gränser, där en lång gräns räknas mer än en kort. Det blir lägre när olika områden möts längs långa gränser.',
      en: 'The index of dissimilarity less the difference in the group’s share that there is on average across the areas’ borders, where a long border counts for more than a short one. It is lower when unlike areas meet along long borders.',
    },
    caution: {
      sv: `${TAKES_AWAY_TOO_MUCH.sv} En gräns genom åker eller vatten räknas som en gräns längs en gata.`,
      en: `${TAKES_AWAY_TOO_MUCH.en} A border through fields or water counts like one along a street.`,
    },
    formula: 'D(w) = D - (sum_i sum_j b_(ij) abs(p_i - p_j))/(sum_i sum_j b_(ij)), p_i = x_i/t_i, t_i = x_i + y_i',
    formulaWords: {
      sv: 'Ta skillnaden i gruppens andel mellan varje par av grannar, utan minustecken, gånger längden av gränsen mellan dem. Dela summan med alla gränsers längd och dra det från olikhetsindex.',
      en: 'Take the difference in the group’s share between each pair of neighbours, without the sign, times the length of the border between them. Divide the sum by the length of all borders and subtract it from the index of dissimilarity.',
    },
    variant: {
      sv: 'Varje meter gräns räknas lika, som hos Wong. Det går också att låta varje område räknas lika, som ett av de öppna programmen gör.',
      en: 'Every metre of border counts alike, as Wong has it. It is also possible to let each area count alike, as one of the public programs does.',
    },
    example: {
      sv: `${IN_A_ROW.sv} Gränserna är 100, 200 och 100 meter, så medelvärdet är 120 av 400, alltså 0,3. Olikhetsindex 0,6 minus 0,3 är 0,3.`,
      en: `${IN_A_ROW.en} The borders are 100, 200 and 100 metres, so the average is 120 of 400, which is 0.3. The index of dissimilarity 0.6 less 0.3 is 0.3.`,
    },
  },
  {
    id: 'perimeterAreaDissimilarity',
    symbol: 'D(s)',
    dimension: 'evenness',
    scope: 'global',
    groups: 'two',
    range: ['−1', '1'],
    unit: 'proportion',
    direction: 'moreApart',
    source: 'Wong (1993); Tivadar (2019)',
    name: {
      sv: 'Olikhetsindex med hänsyn till gränser och form',
      en: 'Index of dissimilarity adjusted for boundaries and shape',
    },
    meaning: {
      sv: 'Olikhetsindex minus den skillnad i gruppens andel som i genomsnitt finns över gränserna, där gränser mellan små eller flikiga områden räknas mer. I sådana områden bor man i regel närmare gränsen.',
      en: 'The index of dissimilarity less the difference in the group’s share that there is on average across the borders, where borders between small or winding areas count for more. In such areas people as a rule live closer to the border.',
    },
    caution: {
      sv: 'Beror på hur fint gränserna är ritade, och ett enda litet eller flikigt område sätter skalan för alla. Det som dras av kan vara större än olikhetsindex, och värden under 0 har ingen egen innebörd.',
      en: 'Depends on how finely the borders are drawn, and a single small or winding area sets the scale for all. What is taken away can be larger than the index of dissimilarity, and values below 0 mean nothing of their own.',
    },
    formula:
      'D(s) = D - (sum_i sum_j b_(ij) abs(p_i - p_j) (r_i + r_j))/(2 r_"max" sum_i sum_j b_(ij)), r_i = "Per"_i/a_i, p_i = x_i/t_i, t_i = x_i + y_i',
    formulaWords: {
      sv: 'Som olikhetsindex med hänsyn till gränser, men varje gräns räknas dessutom efter de två områdenas omkrets delad med yta, jämfört med det område där den är störst.',
      en: 'As the index adjusted for boundaries, but each border also counts by the perimeter of the two areas divided by their area, compared with the area where that is the largest.',
    },
    variant: {
      sv: 'Konstanten är Tivadars. Med formeln som Wong tryckte den dras hälften så mycket av, och värdet blir mitt emellan detta och olikhetsindex. Omkretsen är hela områdets, eller bara den del som gränsar till andra områden, vilket lämnar kusten utanför.',
      en: 'The constant is Tivadar’s. The formula as Wong printed it takes away half as much, which gives the value midway between this and the index of dissimilarity. The perimeter is that of the whole area, or only the part that borders on other areas, which leaves the coast out.',
    },
    example: {
      sv: `${IN_A_ROW.sv} De yttre har 400 meter omkrets på 10 000 kvadratmeter, de inre 600 på 20 000, och gränserna är 100 meter. De räknas med 0,875, 0,75 och 0,875, så medelvärdet är 0,2833 och 0,6 minus det är 0,3167.`,
      en: `${IN_A_ROW.en} The outer ones have a perimeter of 400 metres and 10,000 square metres, the inner ones 600 and 20,000, and the borders are 100 metres. They count by 0.875, 0.75 and 0.875, so the average is 0.2833 and 0.6 less that is 0.3167.`,
    },
  },
]
