/** The answer, the limit, the types of areas, and the two pictures of them. */
export const housingAnswerSv = {
  question: 'Hur blandat är boendet?',
  headline: (p: { share: string; units: string; threshold: string }) =>
    `**${p.share}** av Malmöborna bor i ${p.units} med blandade upplåtelseformer, om ingen form får vara mer än **${p.threshold}** av bostäderna.`,
  noteCount: (p: { mixed: string; all: string; units: string }) => `Blandade ${p.units}: ${p.mixed} av ${p.all}.`,
  noteLimit: 'Var gränsen för blandat går i rapporten 2018 är inte känt; gränsen här är vår och går att flytta.',
  noteLevel: (p: { units: string; share: string; year: string }) =>
    `Andelen beror på hur stora områdena är: räknat på ${p.units} ${p.year} är den ${p.share}.`,
  noteEstimate: (p: { units: string }) => `Talen för ${p.units} är skattningar ur DeSO.`,
  noteExcluded: (p: { count: string; units: string; one: boolean }) =>
    p.one
      ? `1 av områdena räknas som obebott och är inte med: uppgift saknas, det är inte oblandat.`
      : `${p.count} ${p.units} räknas som obebodda och är inte med: de saknar uppgift och är inte oblandade.`,
  noteSmall: (p: { names: string; limit: string }) => `Färre än ${p.limit} bostäder: ${p.names}.`,
  smallArea: (p: { name: string; homes: string }) => `${p.name} (${p.homes})`,
  noteAtMost: (p: { percent: string }) => `Vid 100 % vore alla områden blandade, så ${p.percent} visas.`,
  controlsStart: 'Upplåtelseformer per',
  thresholdTitle: 'Flytta gränsen för blandat',
  thresholdNote: 'Den vanligaste formen får vara högst',
  thresholdLess: 'Sänk gränsen en procentenhet',
  thresholdMore: 'Höj gränsen en procentenhet',
  thresholdValue: (p: { threshold: string; share: string; mixed: string; all: string }) =>
    `${p.threshold}: ${p.share} av invånarna, ${p.mixed} av ${p.all} områden`,
  curveTitle: 'Andel av invånarna i blandade områden vid varje gräns',
  curveCaption: 'Kurvan: % av invånarna i blandade områden, vår definition, vid varje gräns.',
  curveDescription: (p: { threshold: string; share: string; marks: string }) =>
    `Vid gränsen ${p.threshold} bor ${p.share} av invånarna i blandade områden. ${p.marks}`,
  markResidents: 'Var tredje invånare',
  markMost: (p: { mixed: number; units: number; district: string }) =>
    `${p.mixed} av ${p.units} områden i ${p.district}`,
  markText: (p: { threshold: string; got: string }) => `rapport 2018; närmast vid ${p.threshold}: ${p.got}`,
  markResidentsShort: (p: { threshold: string }) => `Var tredje: ${p.threshold}`,
  markMostShort: (p: { mixed: number; units: number; threshold: string }) => `${p.mixed} av ${p.units}: ${p.threshold}`,
  markUnits: (p: { mixed: string; units: string }) => `${p.mixed} av ${p.units}`,
  noneTogether: 'Räknat på delområden ger ingen gräns rapportens båda tal med dagens uppgifter.',
  someTogether: (p: { range: string }) =>
    `Räknat på delområden stämmer rapportens båda tal med dagens uppgifter vid ${p.range}.`,
  types: {
    mixAll: 'Blandat, alla tre',
    mixRentalCooperative: 'Hyresrätt och bostadsrätt',
    mixRentalOwner: 'Hyresrätt och äganderätt',
    mixCooperativeOwner: 'Bostadsrätt och äganderätt',
    rental: 'Mest hyresrätt',
    cooperative: 'Mest bostadsrätt',
    owner: 'Mest äganderätt',
  },
  /** In the legend, beside the word for mixed. */
  typeShort: {
    mixRentalCooperative: 'Blandat, hyres- och bostadsrätt',
    mixRentalOwner: 'Blandat, hyres- och äganderätt',
    mixCooperativeOwner: 'Blandat, bostads- och äganderätt',
    rental: 'Mest hyresrätt',
    cooperative: 'Mest bostadsrätt',
    owner: 'Mest äganderätt',
  },
  mixedWord: 'Blandat',
  typeWithMixed: (p: { type: string }) => `Blandat: ${p.type}`,
  legendTitle: 'Typer av områden',
  legendCount: (p: { count: string; share: string }) =>
    `${p.count === '1' ? '1 område' : `${p.count} områden`}, ${p.share} av inv.`,
  legendOnlyCount: (p: { count: string }) => (p.count === '1' ? '1 område' : `${p.count} områden`),
  legendHow: 'Så sorteras områdena',
  legendRule: (p: { threshold: string; part: string }) =>
    `Har en form mer än ${p.threshold} av bostäderna heter området efter den. Annars är det blandat, och de former som har minst ${p.part} nämns (eller de två största). Båda gränserna är våra. Linjer i en ljus yta betyder att bostadsrätt ingår, prickar att äganderätt ingår, lila att hyresrätt ingår.`,
  ternaryTitle: (p: { units: string; year: string }) => `Upplåtelseformer per ${p.units}, ${p.year}`,
  ternaryNote: (p: { unit: string }) =>
    `En cirkel är ett ${p.unit}, ytan visar antal invånare. Ju närmare ett hörn, desto mer av den formen.`,
  ternaryMoved: (p: { pixels: number }) => `Cirklar som täcker varandra är flyttade högst ${p.pixels} bildpunkter.`,
  ternaryTogether: (p: { units: string }) =>
    `En cirkel är alla ${p.units} av samma typ med nästan samma andelar, ytan visar hur många som bor där. Ju närmare ett hörn, desto mer av den formen. Ett valt område har en egen ring; alla står i tabellen.`,
  ternaryDescription: (p: { all: string; units: string; mixed: string; threshold: string }) =>
    `${p.all} ${p.units} i en triangel vars hörn är bara hyresrätt, bara bostadsrätt och bara äganderätt. ${p.mixed} ligger i mitten, där ingen form har mer än ${p.threshold}. Alla andelar finns i tabellen, och på kartan går piltangenterna mellan områdena.`,
  corners: ['Bara hyresrätt', 'Bara bostadsrätt', 'Bara äganderätt'] as [string, string, string],
  forms: ['Hyresrätt', 'Bostadsrätt', 'Äganderätt'],
  formsInSentence: ['hyresrätt', 'bostadsrätt', 'äganderätt'],
  mapTitle: (p: { units: string; year: string; threshold: string }) =>
    `Typer av upplåtelseformer, ${p.units}, ${p.year}, gräns ${p.threshold}`,
  areaValue: (p: { rental: string; cooperative: string; owner: string }) =>
    `hyresrätt ${p.rental}, bostadsrätt ${p.cooperative}, äganderätt ${p.owner}`,
  displayPicture: 'Bild och karta',
  sources: (p: { source: string; date: string }) =>
    `${p.source} (CC0), ${p.date}. Typer, gränser och mått: beräknat av Hela Malmö. Rapporten 2018: Malmö stad, STK-2018-1233.`,
  missingTitle: 'Här saknas uppgifter',
  missingDistricts: 'Stadsdelarna och rapporten 2018 visas inte: siffrorna för delområden kunde inte hämtas.',
  missingCoupling:
    'Hur grupperna bor efter typ, och vad som ryms i ett område, visas inte: siffrorna för DeSO kunde inte hämtas.',
  sourceHomes:
    'Andelarna är av bostäder med känd upplåtelseform; invånarna följer inte med sin bostad utan räknas i sitt område.',
}

export const housingAnswerEn: typeof housingAnswerSv = {
  question: 'How mixed is housing?',
  headline: (p) =>
    `**${p.share}** of the people of Malmö live in ${p.units} of mixed tenure, if no form may be more than **${p.threshold}** of the dwellings.`,
  noteCount: (p) => `Mixed ${p.units}: ${p.mixed} of ${p.all}.`,
  noteLimit: 'Where the report of 2018 draws the limit for mixed is not known; this limit is ours and can be moved.',
  noteLevel: (p) =>
    `The share depends on how large the areas are: counted on ${p.units} in ${p.year} it is ${p.share}.`,
  noteEstimate: (p) => `The figures of ${p.units} are estimates from DeSO.`,
  noteExcluded: (p) =>
    p.one
      ? '1 of the areas is taken as uninhabited and is left out: it has no figure, it is not unmixed.'
      : `${p.count} ${p.units} are taken as uninhabited and are left out: they have no figure, they are not unmixed.`,
  noteSmall: (p) => `Fewer than ${p.limit} dwellings: ${p.names}.`,
  smallArea: (p) => `${p.name} (${p.homes})`,
  noteAtMost: (p) => `At 100% every area would be mixed, so ${p.percent} is shown.`,
  controlsStart: 'Tenure by',
  thresholdTitle: 'Move the limit for mixed',
  thresholdNote: 'The commonest tenure may be at most',
  thresholdLess: 'Lower the limit by one percentage point',
  thresholdMore: 'Raise the limit by one percentage point',
  thresholdValue: (p) => `${p.threshold}: ${p.share} of residents, ${p.mixed} of ${p.all} areas`,
  curveTitle: 'Share of residents in mixed areas at every limit',
  curveCaption: 'The curve: % of residents in mixed areas, our definition, at every limit.',
  curveDescription: (p) => `At the limit ${p.threshold}, ${p.share} of residents live in mixed areas. ${p.marks}`,
  markResidents: 'Every third resident',
  markMost: (p) => `${p.mixed} of ${p.units} areas in ${p.district}`,
  markText: (p) => `report 2018; closest at ${p.threshold}: ${p.got}`,
  markResidentsShort: (p) => `A third: ${p.threshold}`,
  markMostShort: (p) => `${p.mixed} of ${p.units}: ${p.threshold}`,
  markUnits: (p) => `${p.mixed} of ${p.units}`,
  noneTogether: 'Counted on delområden, no limit gives both numbers of the report with the figures of today.',
  someTogether: (p) =>
    `Counted on delområden, both numbers of the report agree with the figures of today at ${p.range}.`,
  types: {
    mixAll: 'Mixed, all three',
    mixRentalCooperative: 'Rental and cooperative',
    mixRentalOwner: 'Rental and owner-occupied',
    mixCooperativeOwner: 'Cooperative and owner-occupied',
    rental: 'Mostly rental',
    cooperative: 'Mostly cooperative',
    owner: 'Mostly owner-occupied',
  },
  typeShort: {
    mixRentalCooperative: 'Mixed, rental and cooperative',
    mixRentalOwner: 'Mixed, rental and owned',
    mixCooperativeOwner: 'Mixed, cooperative and owned',
    rental: 'Mostly rental',
    cooperative: 'Mostly cooperative',
    owner: 'Mostly owner-occupied',
  },
  mixedWord: 'Mixed',
  typeWithMixed: (p) => `Mixed: ${p.type}`,
  legendTitle: 'Types of areas',
  legendCount: (p) => `${p.count === '1' ? '1 area' : `${p.count} areas`}, ${p.share} of res.`,
  legendOnlyCount: (p) => (p.count === '1' ? '1 area' : `${p.count} areas`),
  legendHow: 'How the areas are sorted',
  legendRule: (p) =>
    `Where one tenure has more than ${p.threshold} of the dwellings, the area is named after it. Otherwise it is mixed, and the tenures with at least ${p.part} are named (or the two largest). Both limits are ours. Lines on a pale ground mean that cooperatives are part of it, dots that owner-occupied homes are, purple that rental homes are.`,
  ternaryTitle: (p) => `Tenure by ${p.units}, ${p.year}`,
  ternaryNote: (p) =>
    `A circle is one ${p.unit}; its area shows the residents. The nearer to a corner, the more of that tenure.`,
  ternaryMoved: (p) => `Circles that cover each other are moved by at most ${p.pixels} pixels.`,
  ternaryTogether: (p) =>
    `A circle is all ${p.units} of one type with nearly the same shares; its area shows how many live there. The nearer to a corner, the more of that tenure. A chosen area has a ring of its own; all of them are in the table.`,
  ternaryDescription: (p) =>
    `${p.all} ${p.units} in a triangle whose corners are rental only, cooperative only and owner-occupied only. ${p.mixed} lie in the middle, where no tenure has more than ${p.threshold}. All shares are in the table, and on the map the arrow keys go from area to area.`,
  corners: ['Rental only', 'Cooperative only', 'Owner-occupied only'],
  forms: ['Rental', 'Cooperative', 'Owner-occupied'],
  formsInSentence: ['rental', 'cooperative', 'owner-occupied'],
  mapTitle: (p) => `Types of tenure, ${p.units}, ${p.year}, limit ${p.threshold}`,
  areaValue: (p) => `rental ${p.rental}, cooperative ${p.cooperative}, owner-occupied ${p.owner}`,
  displayPicture: 'Picture and map',
  sources: (p) =>
    `${p.source} (CC0), ${p.date}. Types, limits and measures: computed by Hela Malmö. The report of 2018: City of Malmö, STK-2018-1233.`,
  missingTitle: 'Figures are missing here',
  missingDistricts:
    'The city districts and the report of 2018 are not shown: the figures of delområden could not be fetched.',
  missingCoupling:
    'How the groups live by type, and what is inside an area, is not shown: the figures of DeSO areas could not be fetched.',
  sourceHomes:
    'The shares are of dwellings of known tenure; residents are not tied to their dwelling but counted in their area.',
}
