export const omDataSv = {
  map: {
    schematicLead: (p: { levels: string }) =>
      `Kartan är schematisk för ${p.levels}. De publicerade gränserna ingår inte i projektet; kartan ritas av det som är publicerat.`,
    officialLead: (p: { levels: string }) =>
      `Kartan har officiella gränser för ${p.levels}, förenklade så att filerna blir små.`,
    trueTitle: 'Det här stämmer',
    trueItems: [
      'Varje område har sin publicerade landyta, så nära som det går.',
      'Varje område ligger kring sin publicerade mittpunkt.',
      'Områden som gränsar till varandra gör det nästan alltid även här.',
    ],
    falseTitle: 'Det här stämmer inte',
    falseItems: [
      'Gränsernas form. De är räta linjer och följer inga gator.',
      'Vilken sida av en gräns som ett hus ligger på. Använd aldrig kartan för att avgöra det.',
      'Alla grannskap. Ibland möts två områden på kartan som inte gör det i verkligheten.',
      'Kustlinjen och kommungränsen, som är grovt förenklade.',
    ],
    reportNote:
      'Bygget av datamängden mäter varje område mot sin publicerade yta, mittpunkt och sina grannar, och skriver ut hur väl ritningen stämmer.',
    officialTitle: 'Så får du officiella gränser',
    officialSteps: [
      'Hämta delområden och DeSO som GeoJSON i WGS 84 från Malmö stad och SCB, och lägg filerna i en mapp.',
      'Bygg om datamängden med kommandot nedan. Gränserna passas ihop med områdena på deras id.',
    ],
    folder: 'mapp',
    officialAfter: 'Indelningar som saknar fil behåller den schematiska kartan, och det står vid kartan.',
  },
  estimates: {
    lead: (p: { levels: string }) =>
      `SCB publicerar siffror per DeSO och RegSO. För ${p.levels} räknar vi om dem. Det är skattningar och inte officiell statistik.`,
    stepsTitle: 'Så räknas de',
    steps: [
      '**Antal:** varje DeSO fördelas på de områden som den ligger i, efter hur befolkningen bedöms vara fördelad.',
      '**Andelar:** skattat antal delat med skattat antal. Andelar räknas aldrig ihop direkt.',
      '**Medianer och medelvärden:** medeltal av DeSO-värdena, vägda med antalet invånare. Det är inte områdets verkliga median.',
    ],
    qualityTitle: 'Hur säker en skattning är',
    quality:
      'Ju större del av invånarna som kommer från DeSO som ligger till minst 80 procent i området, desto säkrare är skattningen.',
    counts: (p: { high: string; medium: string; low: string; units: string }) =>
      `Bland ${p.units}: **${p.high}** med hög säkerhet, **${p.medium}** med medel och **${p.low}** med låg.`,
    uninhabitedTitle: 'Räknas som obebott',
    uninhabited: (p: { count: string; all: string; units: string }) =>
      `**${p.count}** av ${p.all} ${p.units} räknas som obebodda: hamnar, parker, begravningsplatser och industrimark. Det är ett antagande. Några kan bo där ändå. De har ingen siffra, och det är inte samma sak som 0.`,
  },
  states: {
    lead: 'Noll är en siffra. Allt annat som saknas har ett eget mönster, så att det inte förväxlas med noll eller med varandra.',
    sample: 'Mönster',
    name: 'Tillstånd',
    meaning: 'Betyder',
    zero: 'Noll',
    zeroMeaning: 'Källan säger att det inte finns någon. Noll färgas som andra värden.',
    meanings: {
      noResidents: 'Siffrorna placerar inga invånare här. För delområden är det ett antagande.',
      fewResidents:
        'Så få bor här att inga siffror visas, inte heller folkmängden: av den visas bara ett spann, till exempel 1–99.',
      suppressed: 'Siffran visas inte, för att skydda enskilda personer.',
      missing: 'Siffran borde finnas men är tom i källan.',
      notPublished: 'Källan lämnar inte ut måttet för den här indelningen, det året eller det könet.',
      notApplicable: 'Frågan går inte att ställa här, till exempel upplåtelseform där det inte finns bostäder.',
      undefined: 'Uträkningen har inget svar, till exempel en andel av ingenting.',
    },
  },
  unknown: {
    lead: 'Det här står inte i underlaget. Vi gissar inte, och vi visar inte 0 i stället.',
    topics: {
      granted: 'Beviljade pengar.',
      applied: 'Hur mycket som söktes.',
      committee: 'Den elfte nämnden.',
      places: 'Var insatserna görs.',
      later: 'Vad som händer sedan.',
      areas: 'De 14 områdena.',
      mixed: 'Vad som är blandat boende.',
      smallCells: 'Små tal.',
    },
    bothShown: 'Vi visar båda talen.',
    areas: (p: { geso: string }) =>
      `En tjänsteskrivelse talar om ”14 geografiska områden” utan att namnge dem. Staden har också ${p.geso} GeSO, men inget i underlaget säger att det är samma områden.`,
    appliedSums: (p: { known: string; all: string }) => `Summan är känd för ${p.known} av ${p.all} ansökningar.`,
    grantedNone: 'Ingen ansökans beviljade summa är känd.',
    grantedSums: (p: { known: string; all: string }) =>
      `Beviljad summa är känd för ${p.known} av ${p.all} ansökningar.`,
    smallCells: 'Vi vet inte vilken gräns Malmö stad har för att visa små tal.',
    source: (p: { reference: string; lines: string }) => `${p.reference}, rad ${p.lines}`,
  },
  ours: {
    lead: 'Ingen lag och ingen utgivare har satt de här gränserna. De är valda av projektet och går att ifrågasätta.',
    mixed: (p: { threshold: string }) =>
      `**Blandat boende:** ingen upplåtelseform är mer än ${p.threshold} av bostäderna. Går att ändra i väljaren.`,
    quality: '**Säkerhet i skattningar:**',
    wholePercent: (p: { people: string }) =>
      `**Hela procent** i områden med färre än ${p.people} invånare, så att en enda person inte syns i decimalen.`,
    capped: (p: { people: string }) =>
      `**”Högst 5 %” och ”minst 95 %”** i områden med färre än ${p.people} invånare, så att ingen pekas ut.`,
    classes: (p: { count: string }) =>
      `**Kartans klasser** för ${p.count} mått är jämna tal som är lätta att läsa. De säger inte vad som är bra.`,
    places: '**Hur ortnamn i tjänsteskrivelserna läses:**',
    placeOf: (p: { name: string; reading: string }) => `${p.name}: ${p.reading}`,
  },
}

export const omDataEn: typeof omDataSv = {
  map: {
    schematicLead: (p) =>
      `The map is schematic for ${p.levels}. The published borders are not part of the project; the map is drawn from what is published.`,
    officialLead: (p) => `The map has official borders for ${p.levels}, simplified to keep the files small.`,
    trueTitle: 'What is true',
    trueItems: [
      'Each area has its published land area, as closely as possible.',
      'Each area lies around its published centre.',
      'Areas that border on each other nearly always do so here too.',
    ],
    falseTitle: 'What is not',
    falseItems: [
      'The shape of the borders. They are straight lines and follow no streets.',
      'On which side of a border a house lies. Never use the map to tell.',
      'Every neighbour. Sometimes two areas meet on the map that do not in reality.',
      'The coast and the municipal border, which are coarsely simplified.',
    ],
    reportNote:
      'The build of the data set measures each area against its published land area, centre and neighbours, and prints how well the drawing agrees.',
    officialTitle: 'How to get official borders',
    officialSteps: [
      'Download delområden and DeSO as GeoJSON in WGS 84 from the City of Malmö and SCB, and put the files in a folder.',
      'Build the data set again with the command below. Borders are matched to areas by their ids.',
    ],
    folder: 'folder',
    officialAfter: 'Divisions without a file keep the schematic map, and the map says so.',
  },
  estimates: {
    lead: (p) =>
      `SCB publishes figures by DeSO and RegSO. For ${p.levels} we convert them. These are estimates and not official statistics.`,
    stepsTitle: 'How they are computed',
    steps: [
      '**Counts:** each DeSO is divided between the areas that it lies in, by how its people are judged to be spread.',
      '**Shares:** an estimated count over an estimated count. Shares are never added up directly.',
      '**Medians and means:** means of the DeSO values weighted by residents. That is not the true median of the area.',
    ],
    qualityTitle: 'How certain an estimate is',
    quality:
      'The more of the residents that come from DeSO which lie to at least 80 per cent in the area, the more certain the estimate.',
    counts: (p) =>
      `Among ${p.units}: **${p.high}** of high certainty, **${p.medium}** of medium and **${p.low}** of low.`,
    uninhabitedTitle: 'Taken as uninhabited',
    uninhabited: (p) =>
      `**${p.count}** of ${p.all} ${p.units} are taken as uninhabited: harbours, parks, cemeteries and industrial land. That is an assumption. A few people may live there all the same. They have no figure, which is not the same as 0.`,
  },
  states: {
    lead: 'Zero is a figure. Everything else that is absent has a pattern of its own, so that it is not mistaken for zero or for another kind.',
    sample: 'Pattern',
    name: 'State',
    meaning: 'Means',
    zero: 'Zero',
    zeroMeaning: 'The source says that there is none. Zero is coloured like other values.',
    meanings: {
      noResidents: 'The figures place no residents here. For delområden that is an assumption.',
      fewResidents:
        'So few live here that no figures are shown, not the population either: of that only a band, such as 1–99.',
      suppressed: 'The figure is not shown, to protect individual people.',
      missing: 'The figure ought to be there but is empty in the source.',
      notPublished: 'The source does not release the layer for this division, year or sex.',
      notApplicable: 'The question cannot be asked here, such as tenure where there are no dwellings.',
      undefined: 'The computation has no answer, such as a share of nothing.',
    },
  },
  unknown: {
    lead: 'This is not in the memos. We do not guess, and we do not show 0 instead.',
    topics: {
      granted: 'Granted money.',
      applied: 'How much was applied for.',
      committee: 'The eleventh committee.',
      places: 'Where the efforts take place.',
      later: 'What happens next.',
      areas: 'The 14 areas.',
      mixed: 'What mixed housing is.',
      smallCells: 'Small numbers.',
    },
    bothShown: 'We show both numbers.',
    areas: (p) =>
      `A memo speaks of “14 geographic areas” without naming them. The city also has ${p.geso} GeSO, but nothing in the memos says that they are the same areas.`,
    appliedSums: (p) => `The sum is known for ${p.known} of ${p.all} applications.`,
    grantedNone: 'The granted sum of no application is known.',
    grantedSums: (p) => `The granted sum is known for ${p.known} of ${p.all} applications.`,
    smallCells: 'We do not know which limit the City of Malmö has for showing small numbers.',
    source: (p) => `${p.reference}, line ${p.lines}`,
  },
  ours: {
    lead: 'No law and no publisher has set these limits. They are chosen by the project and open to question.',
    mixed: (p) =>
      `**Mixed housing:** no tenure is more than ${p.threshold} of the dwellings. It can be changed in the picker.`,
    quality: '**Certainty of estimates:**',
    wholePercent: (p) =>
      `**Whole per cent** in areas with fewer than ${p.people} residents, so that one person does not show in the decimal.`,
    capped: (p) =>
      `**“At most 5 %” and “at least 95 %”** in areas with fewer than ${p.people} residents, so that nobody is singled out.`,
    classes: (p) =>
      `**The classes of the map** for ${p.count} layers are round numbers that read easily. They do not say what is good.`,
    places: '**How place names in the memos are read:**',
    placeOf: (p) => `${p.name}: ${p.reading}`,
  },
}
