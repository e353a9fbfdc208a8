export const omMeasuresSv = {
  measures: {
    lead: 'Varje mått svarar på en fråga. Inget av dem säger hur det är att bo någonstans, eller varför staden ser ut som den gör.',
    dimensions: {
      evenness: 'Hur ojämnt är grupperna fördelade?',
      exposure: 'Vilka bor i samma område?',
      composition: 'Vad består ett område av?',
      chance: 'Hur mycket kan vara slump?',
    },
    name: 'Mått',
    meaning: 'Vad det säger',
    formula: 'Formel',
    range: 'Värden',
    source: 'Källa',
    caution: 'Att tänka på:',
    rangeOf: (p: { low: string; high: string }) => `${p.low} till ${p.high}`,
    scopes: { global: 'ett tal för staden', local: 'ett tal per område' },
    symbols:
      'I formlerna är x och y två grupper, t alla i ett område, X, Y och T samma för hela staden, K antalet grupper och N antalet områden.',
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
    lead: 'Each measure answers one question. None of them says what it is like to live somewhere, or why the city looks as it does.',
    dimensions: {
      evenness: 'How unevenly are groups spread?',
      exposure: 'Who lives in the same area?',
      composition: 'What does an area consist of?',
      chance: 'How much may be chance?',
    },
    name: 'Measure',
    meaning: 'What it says',
    formula: 'Formula',
    range: 'Values',
    source: 'Source',
    caution: 'Keep in mind:',
    rangeOf: (p) => `${p.low} to ${p.high}`,
    scopes: { global: 'one number for the city', local: 'one number per area' },
    symbols:
      'In the formulas x and y are two groups, t everyone in an area, X, Y and T the same for the whole city, K the number of groups and N the number of areas.',
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
