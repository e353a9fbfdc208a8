import type { Meanings } from './metodNotation.ts'
import { NOTATION_OF_MONEY } from './metodNotationMoney.ts'

/** What a sign means in one measure only. */
export const NOTATION_OF: Readonly<Record<string, Meanings>> = {
  correlationRatio: {
    '"xPx"': ['isoleringen', 'the isolation'],
  },
  atkinson: {
    b: ['vikten, över 0 och under 1', 'the weight, above 0 and below 1'],
  },
  rankOrderInformationTheory: {
    E: ['blandningen vid gränsen p', 'the mix at the limit p'],
    p: ['den del av alla som ligger under en gräns', 'the part of everyone that lies below a limit'],
    k: ['en potens', 'a power'],
    beta_k: ['kurvans tal för potensen k', 'the number of the curve for the power k'],
    delta_k: ['hur mycket potensen k väger i genomsnittet', 'how much the power k weighs in the average'],
    log_2: ['logaritm med basen 2', 'logarithm to the base 2'],
  },
  mixedShare: {
    s_i: ['den största upplåtelseformens andel i område i', 'the share of the largest tenure in area i'],
    theta: ['gränsen för vad som räknas som blandat', 'the limit of what counts as mixed'],
    w_i: ['1, eller de boende i område i', '1, or the residents of area i'],
    f: ['en upplåtelseform', 'a tenure'],
    'n_(fi)': ['bostäder av form f i område i', 'homes of tenure f in area i'],
    n_i: ['alla bostäder i område i', 'all homes in area i'],
  },
  typeCoupling: {
    M_b: ['ömsesidig information mellan typerna', 'mutual information between the types'],
    tau: ['en typ av område', 'a type of area'],
    T_tau: ['alla i områden av typ tau', 'everyone in areas of type tau'],
    M_tau: ['ömsesidig information bland områdena av typ tau', 'mutual information among the areas of type tau'],
  },
  cramersV: {
    R: ['antalet rader med någon i', 'the number of rows with anybody in them'],
    C: ['antalet kolumner med någon i', 'the number of columns with anybody in them'],
    n: ['alla i tabellen', 'everyone in the table'],
    r: ['en rad', 'a row'],
    c: ['en kolumn', 'a column'],
    'n_(rc)': ['antalet i rad r och kolumn c', 'the number in row r and column c'],
    'e_(rc)': ['det antal som väntas utan koppling', 'the number expected without any connection'],
    n_r: ['alla i rad r', 'everyone in row r'],
    n_c: ['alla i kolumn c', 'everyone in column c'],
  },
  adjacencyDissimilarity: {
    'c_(ij)': ['1 om område i och j är grannar, annars 0', '1 when areas i and j are neighbours, otherwise 0'],
  },
  perimeterAreaDissimilarity: {
    r_i: ['omkretsen delad med ytan för område i', 'the perimeter of area i divided by its area'],
    r_j: ['samma för område j', 'the same for area j'],
    'r_"max"': ['det största av dem', 'the largest of these'],
    '"Per"_i': ['omkretsen av område i', 'the perimeter of area i'],
    a_i: ['ytan av område i', 'the area of area i'],
  },
  surroundingShare: {
    'K_(ij)': ['vikten för avståndet mellan område i och j', 'the weight of the distance between areas i and j'],
  },
  segregationProfile: {
    'tilde(H)': ['informationsindex för omgivningar', 'the information index of environments'],
    'r_"max"': ['den största radien', 'the largest radius'],
    'r_"min"': ['den minsta radien', 'the smallest radius'],
  },
  mutualInformationChange: {
    A: ['områden och grupper som tillkommit', 'areas and groups that were added'],
    R: ['områden och grupper som försvunnit', 'areas and groups that were removed'],
    Delta_g: ['gruppernas storlek', 'the sizes of the groups'],
    Delta_u: ['områdenas storlek', 'the sizes of the areas'],
    Delta_s: ['strukturen: vilka som bor med vilka', 'the structure: who lives with whom'],
    M_111: ['M för dem som finns båda åren, som det var först', 'M of those that exist both years, as it was first'],
    M_222: ['samma, som det blev sedan', 'the same, as it came to be'],
    M_211: ['den senare strukturen med de tidigare storlekarna', 'the later structure with the earlier sizes'],
    M_122: ['den tidigare strukturen med de senare storlekarna', 'the earlier structure with the later sizes'],
    'M_(s2g)': ['områdenas senare storlekar', 'the later sizes of the areas'],
    'M_(s1g)': ['områdenas tidigare storlekar', 'the earlier sizes of the areas'],
    'M_(su2)': ['gruppernas senare storlekar', 'the later sizes of the groups'],
    'M_(su1)': ['gruppernas tidigare storlekar', 'the earlier sizes of the groups'],
    s: ['det år som strukturen är från, 1 eller 2', 'the year that the structure is from, 1 or 2'],
    u: ['det år som områdenas storlekar är från', 'the year that the sizes of the areas are from'],
    g: ['det år som gruppernas storlekar är från', 'the year that the sizes of the groups are from'],
  },
  moran: {
    n: ['antalet områden med ett värde', 'the number of areas with a value'],
    'w_(ij)': [
      'vikten mellan område i och j, 0 om de inte är grannar',
      'the weight between areas i and j, 0 when they are not neighbours',
    ],
    x_i: ['värdet i område i', 'the value of area i'],
    x_j: ['värdet i område j', 'the value of area j'],
    'bar x': ['värdenas medelvärde', 'the mean of the values'],
    S_0: ['summan av alla vikter', 'the sum of all weights'],
  },
  gearyC: {
    n: ['antalet områden med ett värde', 'the number of areas with a value'],
    'w_(ij)': [
      'vikten mellan område i och j, 0 om de inte är grannar',
      'the weight between areas i and j, 0 when they are not neighbours',
    ],
    x_i: ['värdet i område i', 'the value of area i'],
    x_j: ['värdet i område j', 'the value of area j'],
    'bar x': ['värdenas medelvärde', 'the mean of the values'],
    S_0: ['summan av alla vikter', 'the sum of all weights'],
  },
  moranPermutation: {
    R: ['antalet dragningar', 'the number of draws'],
    I: ['Morans I som det är', 'Moran’s I as it is'],
    I_r: ['Morans I i dragning r', 'Moran’s I in draw r'],
    r: [
      'en dragning; det som står inom [ ] räknas som 1 när det stämmer, annars 0',
      'a draw; what stands within [ ] counts as 1 when it holds, otherwise 0',
    ],
  },
  localMoranPermutation: {
    R: ['antalet dragningar', 'the number of draws'],
    I_i: ['värdet för område i som det är', 'the value of area i as it is'],
    'I_(ir)': ['samma i dragning r', 'the same in draw r'],
    r: [
      'en dragning; det som står inom [ ] räknas som 1 när det stämmer, annars 0',
      'a draw; what stands within [ ] counts as 1 when it holds, otherwise 0',
    ],
  },
  empiricalBayesRates: {
    b: ['andelen i hela staden', 'the share in the whole city'],
    a: [
      'hur mycket andelarna varierar mellan områden utöver slumpen',
      'how much the shares vary between areas beyond chance',
    ],
    n: ['antalet områden med invånare', 'the number of areas with residents'],
  },
  localMoran: {
    'w_(ij)': [
      'vikten mellan område i och j, 0 om de inte är grannar',
      'the weight between areas i and j, 0 when they are not neighbours',
    ],
    x_i: ['värdet i område i', 'the value of area i'],
    'bar x': ['värdenas medelvärde', 'the mean of the values'],
    n: ['antalet områden med ett värde', 'the number of areas with a value'],
    z_i: ['avståndet från medelvärdet i område i', 'the distance from the mean in area i'],
    z_j: ['samma i område j', 'the same in area j'],
    m_2: ['avstånden i kvadrat, i genomsnitt', 'the squared distances, on average'],
  },
  falseDiscoveryRate: {
    m: ['antalet jämförelser', 'the number of comparisons'],
    k: ['platsen i ordningen', 'the place in the order'],
    l: ['samma plats eller en senare', 'the same place or a later one'],
    'p_((l))': ['det p som står på plats l', 'the p in place l'],
    'p_((1))': ['det minsta p', 'the smallest p'],
    'p_((m))': ['det största p', 'the largest p'],
  },
  getisOrdStar: {
    'w_(ij)': [
      'vikten mellan område i och j, 0 om de inte är grannar',
      'the weight between areas i and j, 0 when they are not neighbours',
    ],
    x_j: ['värdet i område j', 'the value of area j'],
    'bar x': ['värdenas medelvärde', 'the mean of the values'],
    n: ['antalet områden med ett värde', 'the number of areas with a value'],
    s: ['hur mycket värdena varierar, som standardavvikelse', 'how much the values vary, as a standard deviation'],
    W_i: ['summan av vikterna för område i', 'the sum of the weights of area i'],
  },
  getisOrd: {
    'w_(ij)': [
      'vikten mellan område i och j, 0 om de inte är grannar',
      'the weight between areas i and j, 0 when they are not neighbours',
    ],
    x_j: ['värdet i område j', 'the value of area j'],
    n: ['antalet områden med ett värde', 'the number of areas with a value'],
    W_i: ['summan av vikterna för område i', 'the sum of the weights of area i'],
    'bar x_((i))': ['medelvärdet utan område i', 'the mean without area i'],
    's_((i))': ['standardavvikelsen utan område i', 'the standard deviation without area i'],
  },
  simulatedDissimilarity: {
    '"Hypergeometric"': ['dragning utan återläggning', 'drawing without putting back'],
  },
  correctedDissimilarity: {
    '"Multinomial"': ['dragning med återläggning', 'drawing with putting back'],
  },
  densityCorrectedDissimilarity: {
    tanh: [
      'hyperbolisk tangens: nära 0 för små tal, nära 1 för stora',
      'hyperbolic tangent: near 0 for small numbers, near 1 for large ones',
    ],
  },
  effectiveGroups: {
    '"exp"': [
      'talet e, ungefär 2,718, upphöjt till det som följer',
      'the number e, about 2.718, raised to what follows',
    ],
  },
  ...NOTATION_OF_MONEY,
}
