export const omMeasuresSv = {
  measures: {
    lead: 'Varje mått svarar på en fråga. Inget av dem säger hur det är att bo någonstans, eller varför staden ser ut som den gör. Namnet leder till måttets egen sida med formel, räkneexempel och källa.',
  },
  words: {
    tenure: 'Upplåtelseform',
    tenureMeaning:
      'På vilket sätt man bor: man hyr (hyresrätt), äger en andel i en förening (bostadsrätt) eller äger sitt hus eller sin lägenhet (äganderätt).',
    segregation: 'Segregation',
    segregationMeaning: 'Att grupper bor åtskilda i staden. Ordet handlar om hela staden och inte om ett enda område.',
    background: 'Bakgrund',
    perHectare: 'Inv/ha',
    perHectareMeaning: 'Invånare per hektar mark. En hektar är 100 gånger 100 meter.',
    priceBase: 'Prisbasbelopp',
    priceBaseMeaning:
      'Ett belopp som följer priserna och fastställs varje år. Inkomster i prisbasbelopp kan jämföras mellan år.',
  },
}

export const omMeasuresEn: typeof omMeasuresSv = {
  measures: {
    lead: 'Each measure answers one question. None of them says what it is like to live somewhere, or why the city looks as it does. The name leads to the measure’s own page with formula, worked example and source.',
  },
  words: {
    tenure: 'Tenure (upplåtelseform)',
    tenureMeaning:
      'How one holds a home: renting it (hyresrätt), owning a share in a housing association (bostadsrätt) or owning the house or flat (äganderätt).',
    segregation: 'Segregation',
    segregationMeaning: 'That groups live apart in the city. The word is about the whole city and not about one area.',
    background: 'Background',
    perHectare: 'Residents/ha',
    perHectareMeaning: 'Residents per hectare of land. A hectare is 100 by 100 metres.',
    priceBase: 'Price base amount (prisbasbelopp)',
    priceBaseMeaning:
      'An amount that follows prices and is set each year. Incomes in it can be compared between years.',
  },
}
