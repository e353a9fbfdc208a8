/** The formula of each measure, as its docblock states it; a test keeps the two equal. */
export const FORMULAS: Readonly<Record<string, string>> = {
  dissimilarity: 'D = 1/2 * sum_i | x_i / X - y_i / Y |',
  gini: 'G = sum_i sum_j t_i t_j | p_i - p_j | / (2 T^2 P (1 - P)), p_i = x_i / t_i, t_i = x_i + y_i',
  informationTheory: 'H = sum_i t_i (E - E_i) / (E T), E_i = -p_i ln p_i - (1 - p_i) ln (1 - p_i), 0 ln 0 = 0',
  correlationRatio: 'eta^2 = (xPx - P) / (1 - P) = sum_i t_i (p_i - P)^2 / (T P (1 - P)), P = X / T',
  isolation: 'xPx = sum_i (x_i / X) * (x_i / t_i), t_i = x_i + y_i',
  exposure: 'xPy = sum_i (x_i / X) * (y_i / t_i)',
  mutualInformation: 'M = sum_i (t_i / T) sum_g pi_ig ln(pi_ig / P_g), pi_ig = n_ig / t_i, P_g = N_g / T, 0 ln 0 = 0',
  multigroupInformationTheory: 'H = M / E, E = -sum_g P_g ln P_g, 0 ln 0 = 0',
  expectedDissimilarity: 'E[D] ~ sum_i t_i sqrt(2 P (1 - P) / (pi t_i)) / (2 T P (1 - P)), P = X / T, t_i = x_i + y_i',
  simulatedDissimilarity: '(x*_1, ..., x*_N) ~ multivariate hypergeometric(t_1, ..., t_N; X), D* = D(x*, t - x*)',
  correctedDissimilarity:
    'D_c = 2 D - mean_b(D_b); interval [2 D - q_97.5(D_b), 2 D - q_2.5(D_b)], x*_b ~ multinomial(X; x_i / X), y*_b ~ multinomial(Y; y_i / Y)',
  excessDissimilarity: 'D_c = (D - D*) / (1 - D*) when D >= D*, (D - D*) / D* when D < D*',
  locationQuotient: 'LQ_i = (x_i / t_i) / (X / T), t_i = x_i + y_i',
  localSegregation: 'ls_i = sum_g pi_ig ln(pi_ig / P_g), M = sum_i (t_i / T) ls_i, 0 ln 0 = 0',
  diversity: '-sum_g pi_ig ln pi_ig / ln K, pi_ig = n_ig / t_i, 0 ln 0 = 0',
  effectiveGroups: 'exp(-sum_g pi_ig ln pi_ig), pi_ig = n_ig / t_i, 0 ln 0 = 0',
  simpson: '1 - sum_g pi_ig^2, pi_ig = n_ig / t_i',
  dominantShare: 'max_g n_ig / t_i',
}
