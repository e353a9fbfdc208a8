/** How the figures of a column came about: as a sentence, and in a few words. */
export const basisSv = {
  basis: {
    published: 'Publicerat av källan för just de här områdena.',
    summed: 'Summerat exakt ur DeSO, som ligger helt inom områdena.',
    summedDelomraden: 'Beräknat här ur uppgifterna för delområdena, som ligger helt inom områdena.',
    estimate: 'Skattning ur DeSO efter hur befolkningen fördelar sig, inte officiell statistik.',
  },
  basisShort: {
    published: 'publicerat',
    summed: 'summerat ur DeSO',
    summedDelomraden: 'beräknat ur delområden',
    estimate: 'skattning ur DeSO',
  },
}

export const basisEn: typeof basisSv = {
  basis: {
    published: 'Published by the source for these very areas.',
    summed: 'Summed exactly from DeSO, which lie wholly within the areas.',
    summedDelomraden: 'Computed here from the figures of the delområden, which lie wholly within the areas.',
    estimate: 'Estimated from DeSO by how people are spread; not official statistics.',
  },
  basisShort: {
    published: 'published',
    summed: 'summed from DeSO',
    summedDelomraden: 'computed from delområden',
    estimate: 'estimated from DeSO',
  },
}
