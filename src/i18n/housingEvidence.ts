/** What stands beside the pictures: city districts, the report, the coupling to people, what is inside an area. */
export const housingEvidenceSv = {
  districtsTitle: (p: { most: string; mostShare: string; least: string; leastShare: string }) =>
    `Störst andel bor blandat i ${p.most} (${p.mostShare}), minst i ${p.least} (${p.leastShare})`,
  districtsTitleTied: 'Så bor man i stadsdelarna',
  districtsNote: (p: { year: string; threshold: string }) =>
    `Räknat på delområden ${p.year} vid gränsen ${p.threshold}, störst andel i blandade områden först. Skattningar ur DeSO.`,
  districtsHead: {
    district: 'Stadsdel',
    bar: 'Invånare efter typ',
    share: 'Blandat, % av inv.',
    units: 'Blandade områden',
    report: 'Rapport 2018',
  },
  reportMost: 'mest',
  reportLeast: 'minst',
  ofUnits: (p: { mixed: string; all: string }) => `${p.mixed} av ${p.all}`,
  districtBar: (p: { district: string; parts: string }) => `${p.district}: ${p.parts}.`,
  tied: 'Lika tal delar plats.',
  saveDistricts: 'Spara stadsdelarna som CSV',
  checkTitle: 'Mot rapporten 2018',
  checkNote: (p: { year: string }) =>
    `Rapportens gräns och områden är inte kända, och dess uppgifter är äldre än våra från ${p.year}. Att en gräns träffar ett tal visar inte att rapporten använde den.`,
  checkNow: 'I dag, vår definition',
  saysResidents: 'Var tredje Malmöbo bor i områden med varierande upplåtelseformer.',
  saysMost: (p: { district: string }) => `${p.district} varierar mest: 7 av 10 områden.`,
  saysLeast: (p: { districts: string }) => `Minst varierar ${p.districts}.`,
  nowResidents: (p: { share: string; threshold: string; closest: string; got: string; distance: string }) =>
    `${p.share} vid ${p.threshold}. Närmast vid ${p.closest}: ${p.got}, ${p.distance} procentenheter ifrån.`,
  nowMost: (p: {
    district: string
    mixed: string
    units: string
    threshold: string
    closest: string
    got: string
    all: string
  }) =>
    `${p.mixed} av ${p.units} vid ${p.threshold}. Närmast vid ${p.closest}: ${p.got}. ${p.district} har ${p.all} delområden, ${p.units} av dem med bostäder.`,
  nowLeast: (p: { districts: string; threshold: string }) => `Vid ${p.threshold}: ${p.districts}.`,
  agreesLeast: 'Det stämmer.',
  tiedLeast: 'De tre är bland dem, men delar plats med fler.',
  differsLeast: (p: { agreed: string; others: string }) =>
    p.agreed === '' ? `Ingen av dem är bland de tre.` : `${p.agreed} stämmer, ${p.others} inte.`,
  leastAt: (p: { range: string }) => `De tre är minst blandade vid ${p.range}.`,
  leastNowhere: 'Ingen gräns gör just de tre till de minst blandade.',
  allNowhere: 'Ingen gräns ger alla tre uppgifterna.',
  allAt: (p: { range: string }) => `Alla tre stämmer vid ${p.range}.`,
  couplingTitle: { lowStandard: 'Låg ekonomisk standard efter typ', foreignBackground: 'Utländsk bakgrund efter typ' },
  couplingGroup: { lowStandard: 'låg ekonomisk standard', foreignBackground: 'utländsk bakgrund' },
  couplingSentence: (p: { share: string; group: string; units: string }) =>
    `**${p.share}** av skillnaden mellan ${p.units} i ${p.group} ligger mellan typerna, resten inom dem. Det säger inget om orsak.`,
  couplingOther: (p: { share: string; units: string }) => `På ${p.units} är andelen ${p.share}.`,
  couplingRows: (p: { units: string; year: string; homesYear: string }) =>
    `% av invånarna i områden av varje typ, ${p.units}, ${p.year}; bostäder ${p.homesYear}`,
  couplingHead: { type: 'Typ', share: '% av inv.' },
  couplingCity: (p: { share: string }) => `Strecket är hela Malmö, ${p.share}.`,
  couplingHow: 'Så räknas det',
  couplingDetail: (p: {
    total: string
    between: string
    within: string
    types: string
    v: string
    four: string
    units: string
  }) =>
    `På ${p.units}: M är ${p.total} nat, varav ${p.between} mellan typerna och ${p.within} inom dem, med ${p.types} typer. Räknas alla blandade som en typ är andelen ${p.four}; fler typer ger alltid minst lika stor andel. Cramérs V mellan typ och grupp är ${p.v} (0 inget samband, 1 helt). Talen gäller områden, inte hushåll, och är inte rättade för slump.`,
  partsTitle: 'Ett blandat område är inte alltid blandade kvarter',
  partsSentence: (p: { area: string; type: string; count: string; form: string; shares: string; own: string }) =>
    `**${p.area}** räknas som ${p.type}, med ${p.own} ${p.form}. I de ${p.count} DeSO som berör området är andelen ${p.shares}.`,
  areaSentence: (p: { area: string; type: string }) => `**${p.area}** räknas som ${p.type}.`,
  choose: (p: { area: string }) => `Visa ${p.area} på kartan`,
  partsExample:
    'Exemplet är det blandade delområde (minst 1 000 inv.) där DeSO-områdena är minst blandade vid den här gränsen.',
  partsYear: (p: { year: string }) => `DeSO-talen är från ${p.year}.`,
  partsNone: 'Delar visas för delområden och RegSO.',
  wholeArea: 'Hela området',
  partOf: (p: { share: string }) => `(${p.share})`,
  partsKey: 'Hyresrätt, bostadsrätt, äganderätt, % av bostäderna.',
  partsKeyShare: 'Inom parentes: hur stor del av DeSO:s invånare som räknas till området.',
  degrees: (p: { diversity: string; effective: string }) =>
    `Blandning ${p.diversity} (0 en form, 1 lika delar), som ${p.effective} lika stora former.`,
  few: (p: { homes: string }) => `Bara ${p.homes} bostäder: några få ändrar bilden.`,
  noHomes: (p: { area: string }) => `${p.area} räknas som obebott och har ingen uppgift om bostäder.`,
  clear: 'Avmarkera',
  inTable: 'Visa i tabellen',
  cityTitle: 'Hur uppdelad är hela staden?',
  cityNote: (p: { homesH: string; peopleH: string; units: string; year: string }) =>
    `Räknat på bostäder är H **${p.homesH}**, räknat på invånare **${p.peopleH}** (${p.units}, ${p.year}). 0 betyder att alla områden har stadens blandning, 1 att varje område har en enda form.`,
  cityMeaning:
    'På bostäder väger varje bostad lika. På invånare väger varje områdes blandning efter hur många som bor där; vilken form var och en bor i säger uppgifterna inte. Större områden ger lägre tal; jämför bara samma indelning.',
  howMeasure: (p: { symbol: string }) => `Så räknas ${p.symbol}`,
  cityHead: { measure: 'Mått', homes: 'Bostäder', residents: 'Invånare' },
  cityShare: (p: { form: string }) => `Andel ${p.form}`,
  cityD: (p: { form: string }) => `D, ${p.form} mot övriga`,
  cityH: 'H, alla tre former',
  cityM: 'M, nat',
  areaHead: 'Område',
  parentHead: 'Ligger i',
  residentsHead: 'Invånare',
  homesHead: 'Bostäder',
  typeHead: 'Typ',
  largestHead: 'Största form, %',
  diversityHead: 'Blandning, 0–1',
  effectiveHead: 'Lika former, antal',
  qualityHead: 'Säkerhet',
  tableCaption: (p: { units: string; year: string; basis: string; threshold: string }) =>
    `Upplåtelseformer: ${p.units}, ${p.year}, ${p.basis}. Gräns för blandat ${p.threshold}, vår definition.`,
  tableNote:
    'Blandning är entropi delad med högsta möjliga: 0 en enda form, 1 tre lika stora. Lika former är så många lika stora former som vore lika blandade. Skattningens säkerhet är hög när minst 80 % av invånarna bor i DeSO som nästan helt ligger i området, låg under 50 %.',
  csv: {
    code: 'Kod',
    level: 'Indelning',
    vintage: 'Indelningens år',
    year: 'År',
    threshold: 'Gräns för blandat, % (vår)',
    mixed: 'Blandat',
    yes: 'ja',
    no: 'nej',
    status: 'Status',
    basis: 'Framtagen',
    source: 'Källa',
    quality: 'Andel av skattningen ur rena DeSO',
    people: 'Invånare i områden med bostäder',
    mixedPeople: 'Invånare i blandade områden',
    mixedUnits: 'Blandade områden',
    units: 'Områden med bostäder',
    report: 'Rapport 2018',
  },
}

export const housingEvidenceEn: typeof housingEvidenceSv = {
  districtsTitle: (p) =>
    `The largest share lives mixed in ${p.most} (${p.mostShare}), the smallest in ${p.least} (${p.leastShare})`,
  districtsTitleTied: 'How people live in the city districts',
  districtsNote: (p) =>
    `Counted on delområden in ${p.year} at the limit ${p.threshold}, largest share in mixed areas first. Estimates from DeSO.`,
  districtsHead: {
    district: 'City district',
    bar: 'Residents by type',
    share: 'Mixed, % of res.',
    units: 'Mixed areas',
    report: 'Report 2018',
  },
  reportMost: 'most',
  reportLeast: 'least',
  ofUnits: (p) => `${p.mixed} of ${p.all}`,
  districtBar: (p) => `${p.district}: ${p.parts}.`,
  tied: 'Equal numbers share a place.',
  saveDistricts: 'Save the districts as CSV',
  checkTitle: 'Against the report of 2018',
  checkNote: (p) =>
    `The limit and the areas of the report are not known, and its figures are older than ours of ${p.year}. That a limit hits a number does not show that the report used it.`,
  checkNow: 'Today, our definition',
  saysResidents: 'Every third resident of Malmö lives in areas of varied tenure.',
  saysMost: (p) => `${p.district} varies most: 7 of 10 areas.`,
  saysLeast: (p) => `${p.districts} vary least.`,
  nowResidents: (p) =>
    `${p.share} at ${p.threshold}. Closest at ${p.closest}: ${p.got}, ${p.distance} percentage points away.`,
  nowMost: (p) =>
    `${p.mixed} of ${p.units} at ${p.threshold}. Closest at ${p.closest}: ${p.got}. ${p.district} has ${p.all} delområden, ${p.units} of them with dwellings.`,
  nowLeast: (p) => `At ${p.threshold}: ${p.districts}.`,
  agreesLeast: 'That agrees.',
  tiedLeast: 'The three are among them, but share the place with more.',
  differsLeast: (p) => (p.agreed === '' ? 'None of them is among the three.' : `${p.agreed} agree, ${p.others} not.`),
  leastAt: (p) => `The three are the least mixed at ${p.range}.`,
  leastNowhere: 'No limit makes just these three the least mixed.',
  allNowhere: 'No limit gives all three statements.',
  allAt: (p) => `All three agree at ${p.range}.`,
  couplingTitle: { lowStandard: 'Low economic standard by type', foreignBackground: 'Foreign background by type' },
  couplingGroup: { lowStandard: 'low economic standard', foreignBackground: 'foreign background' },
  couplingSentence: (p) =>
    `**${p.share}** of the difference between ${p.units} in ${p.group} lies between the types, the rest within them. It says nothing of causes.`,
  couplingOther: (p) => `By ${p.units} the share is ${p.share}.`,
  couplingRows: (p) => `% of the residents of areas of each type, ${p.units}, ${p.year}; dwellings ${p.homesYear}`,
  couplingHead: { type: 'Type', share: '% of res.' },
  couplingCity: (p) => `The line is all of Malmö, ${p.share}.`,
  couplingHow: 'How it is counted',
  couplingDetail: (p) =>
    `By ${p.units}: M is ${p.total} nats, of which ${p.between} between the types and ${p.within} within them, with ${p.types} types. With all mixes as one type the share is ${p.four}; more types always give a share at least as large. Cramér’s V between type and group is ${p.v} (0 no coupling, 1 full). The numbers are about areas, not households, and are not corrected for chance.`,
  partsTitle: 'A mixed area is not always mixed blocks',
  partsSentence: (p) =>
    `**${p.area}** counts as ${p.type}, with ${p.own} ${p.form}. In the ${p.count} DeSO that touch the area, the share is ${p.shares}.`,
  areaSentence: (p) => `**${p.area}** counts as ${p.type}.`,
  choose: (p) => `Show ${p.area} on the map`,
  partsExample:
    'The example is the mixed delområde (at least 1,000 residents) whose DeSO are the least mixed at this limit.',
  partsYear: (p) => `The DeSO figures are of ${p.year}.`,
  partsNone: 'Parts are shown for delområden and RegSO.',
  wholeArea: 'The whole area',
  partOf: (p) => `(${p.share})`,
  partsKey: 'Rental, cooperative, owner-occupied, % of dwellings.',
  partsKeyShare: 'In brackets: how much of the DeSO’s residents are counted to the area.',
  degrees: (p) => `Diversity ${p.diversity} (0 one tenure, 1 equal parts), like ${p.effective} equally large tenures.`,
  few: (p) => `Only ${p.homes} dwellings: a few of them change the picture.`,
  noHomes: (p) => `${p.area} is taken as uninhabited and has no figures on dwellings.`,
  clear: 'Clear',
  inTable: 'Show in the table',
  cityTitle: 'How divided is the whole city?',
  cityNote: (p) =>
    `Counted in dwellings H is **${p.homesH}**, counted in residents **${p.peopleH}** (${p.units}, ${p.year}). 0 means that every area has the mix of the city, 1 that each area has a single tenure.`,
  cityMeaning:
    'In dwellings, each dwelling weighs the same. In residents, the mix of each area weighs by how many live there; the figures do not tell which tenure a person lives in. Larger areas give lower numbers; compare only within one set of areas.',
  howMeasure: (p) => `How ${p.symbol} is counted`,
  cityHead: { measure: 'Measure', homes: 'Dwellings', residents: 'Residents' },
  cityShare: (p) => `Share ${p.form}`,
  cityD: (p) => `D, ${p.form} against the others`,
  cityH: 'H, all three tenures',
  cityM: 'M, nats',
  areaHead: 'Area',
  parentHead: 'Lies in',
  residentsHead: 'Residents',
  homesHead: 'Dwellings',
  typeHead: 'Type',
  largestHead: 'Largest tenure, %',
  diversityHead: 'Diversity, 0–1',
  effectiveHead: 'Equal tenures, number',
  qualityHead: 'Certainty',
  tableCaption: (p) => `Tenure: ${p.units}, ${p.year}, ${p.basis}. Limit for mixed ${p.threshold}, our definition.`,
  tableNote:
    'Diversity is entropy over the highest possible: 0 a single tenure, 1 three equally large. Equal tenures is how many equally large tenures would be as mixed. The certainty of the estimate is high where at least 80% of residents live in DeSO that lie almost wholly in the area, low under 50%.',
  csv: {
    code: 'Code',
    level: 'Level',
    vintage: 'Boundary year',
    year: 'Year',
    threshold: 'Limit for mixed, % (ours)',
    mixed: 'Mixed',
    yes: 'yes',
    no: 'no',
    status: 'Status',
    basis: 'Basis',
    source: 'Source',
    quality: 'Share of the estimate from pure DeSO',
    people: 'Residents in areas with dwellings',
    mixedPeople: 'Residents in mixed areas',
    mixedUnits: 'Mixed areas',
    units: 'Areas with dwellings',
    report: 'Report 2018',
  },
}
