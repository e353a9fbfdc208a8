/** What the signs of the formulas stand for, in Swedish and English, under the sign as the formulas write it. */
export type Meanings = Readonly<Record<string, readonly [sv: string, en: string]>>

/** What a sign means wherever nothing else is said. */
export const NOTATION: Meanings = {
  x_i: ['antalet i gruppen i område i', 'the number of the group in area i'],
  y_i: ['antalet i den andra gruppen i område i', 'the number of the other group in area i'],
  t_i: ['alla i område i', 'everyone in area i'],
  t_j: ['alla i område j', 'everyone in area j'],
  x: ['gruppens antal i varje område', 'the number of the group in each area'],
  y: ['de andras antal i varje område', 'the number of the others in each area'],
  t: ['alla i varje område', 'everyone in each area'],
  p_i: ['gruppens andel i område i', 'the group’s share in area i'],
  p_j: ['gruppens andel i område j', 'the group’s share in area j'],
  'n_(ig)': ['antalet av grupp g i område i', 'the number of group g in area i'],
  'pi_(ig)': ['den del av område i som är grupp g', 'the part of area i that is group g'],
  N_g: ['antalet av grupp g i hela staden', 'the number of group g in the whole city'],
  P_g: ['den del av hela staden som är grupp g', 'the part of the whole city that is group g'],
  X: ['hela gruppen i staden', 'the whole group in the city'],
  Y: ['hela den andra gruppen i staden', 'the whole other group in the city'],
  T: ['alla i staden', 'everyone in the city'],
  P: ['gruppens andel i hela staden', 'the group’s share in the whole city'],
  K: ['antalet grupper', 'the number of groups'],
  N: ['antalet områden', 'the number of areas'],
  E: ['blandningen i hela staden, som entropi', 'the mix of the whole city, as entropy'],
  E_i: ['blandningen i område i, som entropi', 'the mix of area i, as entropy'],
  D: ['olikhetsindex', 'index of dissimilarity'],
  'D^**': ['olikhetsindex av en slump, i genomsnitt', 'index of dissimilarity by chance, on average'],
  'E[D]': ['det olikhetsindex som slumpen väntas ge', 'the index of dissimilarity that chance is expected to give'],
  M: ['ömsesidig information', 'mutual information'],
  B: ['antalet försök', 'the number of trials'],
  D_b: ['olikhetsindex i försök b', 'the index of dissimilarity in trial b'],
  x_b: ['gruppens fördelning över områdena i försök b', 'how the group is spread over the areas in trial b'],
  y_b: ['de andras fördelning över områdena i försök b', 'how the others are spread over the areas in trial b'],
  'q_97.5': [
    'det värde som 97,5 procent av försöken ligger under',
    'the value that 97.5 per cent of the trials lie below',
  ],
  'q_2.5': [
    'det värde som 2,5 procent av försöken ligger under',
    'the value that 2.5 per cent of the trials lie below',
  ],
  pi: ['talet pi, ungefär 3,14', 'the number pi, about 3.14'],
  ln: ['naturlig logaritm', 'natural logarithm'],
  abs: ['skillnaden utan minustecken', 'the difference without its sign'],
  sum: ['summan av det som följer, över alla', 'the sum of what follows, over all'],
  max: ['det största', 'the largest'],
  i: ['ett område', 'an area'],
  j: ['ett annat område', 'another area'],
  g: ['en grupp eller ett slag', 'a group or a kind'],
  b: ['ett försök', 'a trial'],
}

/** What a sign means in one measure only. */
export const NOTATION_OF: Readonly<Record<string, Meanings>> = {
  simulatedDissimilarity: {
    '"Hypergeometric"': ['dragning utan återläggning', 'drawing without putting back'],
  },
  correctedDissimilarity: {
    '"Multinomial"': ['dragning med återläggning', 'drawing with putting back'],
  },
  effectiveGroups: {
    '"exp"': [
      'talet e, ungefär 2,718, upphöjt till det som följer',
      'the number e, about 2.718, raised to what follows',
    ],
  },
}
