import type { Language } from '../domain/text.ts'

type Words = readonly [sv: string, en: string]

/** What the inputs and results of the worked examples are called, by the name in the code; with # where it is numbered. */
export const EXAMPLE_WORDS: Readonly<Record<string, Words>> = {
  D: ['Olikhetsindex D', 'Dissimilarity D'],
  M: ['Ömsesidig information M', 'Mutual information M'],
  additions: ['Av områden som tillkommit', 'From areas that are new'],
  after: ['Efter', 'After'],
  amounts: ['Kronor eller personer', 'Kronor or people'],
  areas: ['Yta', 'Land'],
  b: ['Vikt b', 'Weight b'],
  before: ['Före', 'Before'],
  between: ['Mellan delarna', 'Between the parts'],
  betweenTypes: ['Mellan typerna', 'Between the types'],
  boundaries: ['Gemensam gräns mellan grannar, m', 'Shared border of neighbours, m'],
  centre: ['Mitten', 'The middle'],
  change: ['Förändring', 'Change'],
  classes: ['Klass', 'Class'],
  coefficients: ['Kurvans koefficienter', 'Coefficients of the curve'],
  corrected: ['Rättat', 'Corrected'],
  counts: ['Bor i området, grupp', 'Live in the area, group'],
  degree: ['Kurvans grad', 'Degree of the curve'],
  dissimilarity: ['Olikhetsindex', 'Dissimilarity'],
  dominance: ['Högsta andel för en form', 'Highest share of one tenure'],
  draws: ['Försök', 'Trials'],
  east: ['Österut, m', 'East, m'],
  expected: ['Av en slump', 'By chance'],
  forms: ['Upplåtelseform', 'Tenure'],
  from: ['Från grupp', 'From group'],
  group: ['Grupp', 'Group'],
  groupMarginal: ['Av gruppernas storlek', 'From the size of the groups'],
  groups: ['Grupp', 'Group'],
  high: ['Övre gräns', 'Upper limit'],
  index: ['Index', 'Index'],
  informationTheory: ['Theils H', 'Theil’s H'],
  islands: ['Områden utan grannar', 'Areas without neighbours'],
  isMostlyOwnUnit: ['Mest det egna området', 'Mostly the area itself'],
  kept: ['Kvar av M', 'Left of M'],
  keptD: ['Kvar av D', 'Left of D'],
  kernel: ['Avståndsviktning', 'Weighting by distance'],
  levels: ['Omgivning', 'Surroundings'],
  limits: ['Gränser mellan klasserna', 'Limits between the classes'],
  low: ['Undre gräns', 'Lower limit'],
  macroMicroRatio: ['Kvot mellan största och minsta', 'Ratio of the largest to the smallest'],
  mean: ['Genomsnitt', 'Average'],
  medianOwnShare: ['Egna områdets andel, median', 'Share of the area itself, median'],
  medianUnits: ['Områden i omgivningen, median', 'Areas in the surroundings, median'],
  mixedPeople: ['Boende i blandade områden', 'Residents of mixed areas'],
  mixedUnits: ['Blandade områden', 'Mixed areas'],
  money: ['Kronor', 'Kronor'],
  moran: ['Morans I', 'Moran’s I'],
  need: ['Personer i behovsmåttet', 'People in the measure of need'],
  normality: ['Om värdena är normalfördelade', 'If the values are normal'],
  north: ['Norrut, m', 'North, m'],
  observed: ['Uppmätt', 'Observed'],
  p: ['p-värde', 'p-value'],
  partOf: ['Stadens del', 'Part of the city'],
  parts: ['Delar', 'Parts'],
  'parts #': ['Del', 'Part'],
  people: ['Boende', 'Residents'],
  perimeters: ['Omkrets, m', 'Perimeter, m'],
  radiiMeters: ['Radier, m', 'Radii, m'],
  radiusMeters: ['Radie, m', 'Radius, m'],
  randomisation: ['Om värdena är slumpmässigt utplacerade', 'If the values are placed at random'],
  rates: ['Andel i behovsmåttet', 'Share in the measure of need'],
  removals: ['Av områden som försvunnit', 'From areas that are gone'],
  sd: ['Standardavvikelse', 'Standard deviation'],
  seed: ['Startvärde', 'Seed'],
  share: ['Andel av invånarna', 'Share of the residents'],
  shareBetween: ['Andel mellan typerna', 'Share between the types'],
  shareKept: ['Andel av M som är kvar', 'Share of M that is left'],
  shareOfPeople: ['Andel av de boende', 'Share of the residents'],
  shareOfUnits: ['Andel av områdena', 'Share of the areas'],
  smallestSensibleRadiusMeters: ['Minsta meningsfulla radie, m', 'Smallest sensible radius, m'],
  structural: ['Av hur grupperna bor', 'From how the groups live'],
  surroundings: ['I och runt området, grupp', 'In and around the area, group'],
  t: ['Alla, t', 'All, t'],
  table: ['Klass', 'Class'],
  to: ['Till grupp', 'To group'],
  topShare: ['Minst så stor andel av invånarna', 'At least this share of the residents'],
  total: ['Hela', 'Total'],
  typeOf: ['Typ av område', 'Type of area'],
  unitMarginal: ['Av områdenas storlek', 'From the size of the areas'],
  units: ['Områden', 'Areas'],
  values: ['Värde', 'Value'],
  variance: ['Varians', 'Variance'],
  weighting: ['Viktning', 'Weighting'],
  weights: ['Grannar', 'Neighbours'],
  within: ['Inom delarna', 'Within the parts'],
  withinTypes: ['Inom typerna', 'Within the types'],
  x: ['Gruppen, x', 'The group, x'],
  y: ['De andra, y', 'The others, y'],
  z: ['z-värde', 'z-value'],
}

/** Settings that are words. */
export const EXAMPLE_VALUES: Readonly<Record<string, Words>> = {
  entropy: ['entropi', 'entropy'],
  triangular: ['triangel, jämnt avtagande till radien', 'triangle, falling evenly to the radius'],
}

const CONTEXT = new Set(['centre', 'normality', 'randomisation'])

/**
 * The words of a name such as `parts 1/share`: its last step, with the numbered steps before it and those without
 * which two names would be the same.
 */
export function exampleWord(name: string, language: Language): string {
  const steps = name.split('/')
  return steps
    .filter((step, at) => at === steps.length - 1 || / \d+$/.test(step) || CONTEXT.has(step))
    .map((step) => {
      const [, word = step, number = ''] = /^(.*?)( \d+)?$/.exec(step) ?? []
      const known = (number === '' ? undefined : EXAMPLE_WORDS[`${word} #`]) ?? EXAMPLE_WORDS[word]
      return (known === undefined ? word : known[language === 'sv' ? 0 : 1]) + number
    })
    .join(': ')
}

export const exampleValue = (value: string, language: Language): string =>
  EXAMPLE_VALUES[value]?.[language === 'sv' ? 0 : 1] ?? value
