import type { Language } from '../domain/text.ts'
import { segregationMeasuresEn } from './segregationMeasuresEn.ts'

/** The table of all measures in Swedish. A text with ** has its figures drawn bold. */
export const segregationMeasuresSv = {
  title: (p: { count: string; symbol: string; index: string }) =>
    `Delningen i ${p.count} mått: ${p.symbol} är ${p.index}`,
  lead: 'Namnet leder till hur måttet räknas. Öppna en rad för vad måttet säger och inte säger. Måtten beskriver staden och är inget betyg på något område.',
  uncertain: 'Osäkert, liten grupp: slumpen kan ge mycket av värdena.',
  facts: {
    group: 'Grupp',
    groups: 'Grupper',
    reference: 'Jämförelsegrupp',
    year: 'År',
    areas: 'Områden',
    counted: 'Räknade',
    excluded: 'Utelämnade områden',
  },
  noReference: 'ingen, formerna jämförs alla på en gång',
  areas: (p: { units: string; isEstimate: boolean }) => (p.isEstimate ? `${p.units}, skattade antal` : p.units),
  counted: (p: { counted: string; share: string }) => `${p.counted}, ${p.share} av alla`,
  countedAll: (p: { counted: string }) => `${p.counted}, alla`,
  excludedNone: 'inga',
  excluded: {
    noResidents: (p: { count: string }) => `${p.count}, räknas som obebodda`,
    fewResidents: (p: { count: string }) => `${p.count}, för få invånare för redovisning`,
    suppressed: (p: { count: string }) => `${p.count}, skyddade uppgifter`,
    other: (p: { count: string }) => `${p.count}, uppgift saknas`,
  },
  head: { measure: 'Mått', value: 'Värde', range: 'Spann', source: 'Källa' },
  themes: {
    evenness: 'Jämnhet: hur olika är grupperna fördelade?',
    chance: 'Slump: hur mycket ger slumpen ensam?',
    exposure: 'Möten: vilka bor i samma områden?',
    clustering: 'Närhet: bor gruppen nära de egna, också över gränser?',
    surroundings: 'Jämnhet med omgivning: hur olika är det när grannarna räknas med?',
    concentration: 'Mark: hur liten yta bor gruppen på?',
    centralization: 'Läge: hur nära befolkningens medelpunkt bor gruppen?',
  },
  notes: {
    chance: 'D utöver slumpen räknas mot det simulerade D*.',
    chanceMany: 'H utan slumpens bidrag, med intervall, står vid indexet ovan.',
    exposure: (p: { group: string; share: string }) =>
      `Isolering och möten beror på gruppens storlek: läs dem bredvid andelen ${p.group}, ${p.share}.`,
    exposureMany: (p: { shares: string }) =>
      `Isolering beror på formens storlek: läs den bredvid andelen i staden, ${p.shares}.`,
    decay: (p: { meters: string; weight: string }) =>
      `Närheten är 1 på samma plats och avtar till ${p.weight} på ${p.meters} meter, mätt mellan områdenas mittpunkter. Grannar möts längs en linje eller i en punkt.`,
    moran: (p: { draws: string; seed: string }) =>
      `p räknas åt båda hållen med ${p.draws} omflyttningar av områdenas andelar, startvärde ${p.seed}. Morans I gäller här andelarna som de är; prövningen på kartan väger in att små områden varierar mer.`,
    surroundings: (p: { meters: string }) =>
      `Omgivningen når ${p.meters} meter från områdets mittpunkt, och de som bor längre bort väger mindre (vikten biweight).`,
    borders: 'Gränsernas längd i D(w) är ungefärlig.',
    tooSmall: (p: { nearest: string }) =>
      `Till närmaste område är det oftast mer, ${p.nearest} meter i median: omgivningen är då bara området självt, och H̃, D̃ och R̃ är som utan omgivning.`,
    withoutNeighbour: {
      one: 'Ett område har ingen granne i underlaget.',
      many: (p: { count: string }) => `${p.count} områden har ingen granne i underlaget.`,
    },
    olderBorders: (p: { level: string; from: string; to: string }) =>
      `Antalen gäller ${p.level} ${p.from}, men läge, yta och grannar är de i ${p.level} ${p.to}.`,
    estimate:
      'Antalen är skattade ur DeSO. Områden som delar en DeSO blir då lika varandra, och mått över områdenas gränser kan bli för höga.',
  },
  land: {
    show: (p: { count: string }) => `Visa mått på mark och läge (${p.count})`,
    hide: (p: { count: string }) => `Dölj mått på mark och läge (${p.count})`,
    caution:
      'För den som vet hur marken används. Vatten, hamn, industri och åkrar ingår i områdenas yta och kan avgöra värdena. Läs gruppens värde bredvid alla invånares.',
    centre:
      'Som centrum räknas befolkningens medelpunkt: medelvärdet av områdenas mittpunkter, vägda med dem som räknas. Den är beräknad och inte vald, och en annan punkt ger andra värden.',
  },
  explain: (p: { name: string }) => `Vad säger ${p.name}?`,
  meaning: 'Betyder',
  caution: 'Att tänka på',
  units: {
    proportion: 'andel',
    ratio: 'kvot',
    nats: 'nat',
    groups: 'grupper',
    coefficient: 'koefficient',
    standardDeviations: 'standardavvikelser',
    kronor: 'kronor',
    kronorPerPerson: 'kronor per person',
  },
  everyone: 'alla invånare',
  withWeight: (p: { name: string; weight: string }) => `${p.name}, b = ${p.weight}`,
  of: (p: { name: string; about: string }) => `${p.name}, ${p.about}`,
  meets: (p: { name: string; from: string; to: string }) => `${p.name}: ${p.from} möter ${p.to}`,
  /** Before the two ends. */
  spread: { interval: '95 %-intervall', draws: '95 % av försöken', moran: 'slumpen ger I' },
  nearZero: {
    above: (p: { least: string }) => `under ${p.least}`,
    below: (p: { least: string }) => `över ${p.least}`,
  },
  range: {
    none: 'ingen gräns',
    atLeast: (p: { low: string }) => `${p.low} eller mer`,
    atMost: (p: { high: string }) => `högst ${p.high}`,
    between: (p: { low: string; high: string }) => `${p.low} till ${p.high}`,
  },
  missing: {
    noMembers: 'kan inte räknas: en av grupperna saknas',
    noNeighbours: 'kan inte räknas: inga grannar, eller samma andel överallt',
    sameSizes: 'kan inte räknas: områdena är lika stora, eller gruppen behöver dem alla',
    nothingToMeasureBy: 'kan inte räknas: det som värdet delas med är 0',
    estimate: 'räknas inte: skattningen gör grannar lika',
    pending: 'räknas',
  },
  csv: 'Ladda ner måtten som CSV',
  csvHead: {
    name: 'mått',
    symbol: 'tecken',
    value: 'värde',
    missing: 'varför värde saknas',
    low: 'spann från',
    high: 'spann till',
    unit: 'enhet',
    spread: 'osäkerhet, slag',
    spreadLow: 'osäkerhet från',
    spreadHigh: 'osäkerhet till',
    source: 'måttets källa',
    theme: 'fråga',
    level: 'indelning',
    vintage: 'områdesversion',
    year: 'år',
    division: 'grupper',
    group: 'grupp',
    reference: 'jämförelsegrupp',
    areas: 'områden',
    counted: 'räknade',
    coverage: 'andel av alla',
    basis: 'underlag',
    draws: 'dragningar',
    seed: 'startvärde',
    data: 'källa',
  },
}

export type MeasureTexts = typeof segregationMeasuresSv

/** The words of the measure table; they are fetched with it. */
export const MEASURE_TEXTS: Readonly<Record<Language, MeasureTexts>> = {
  sv: segregationMeasuresSv,
  en: segregationMeasuresEn,
}
