/**
 * Dissimilarity in excess of chance D_e (global, two-group, aspatial).
 *
 * How far D lies from what chance gives, as a proportion of how far it could lie: above chance towards 1, below it
 * towards 0.
 *
 * **Formula** D_e = { (D - D^**)/(1 - D^**), D >= D^**; (D - D^**)/D^**, D < D^** :}
 *
 * **Input** D as observed, and the D* to expect by chance, closed or simulated.
 * **Unit** none (a proportion). **Range** [-1, 1]: 0 as by chance, 1 complete segregation, -1 perfectly even.
 * **Undefined** NaN when either value is NaN, or both are 1.
 * **Source** Carrington & Troske (1997), Journal of Business & Economic Statistics 15(4), 402-409; Winship (1977),
 * Social Forces 55(4), 1058-1066.
 * **Caution** right when there is no segregation, but takes away too much when there is: correctedDissimilarity is
 * closer then. Below 0 nothing but chance is needed to explain D.
 *
 * @param observed D of the counts
 * @param expected D to expect by chance
 * @throws {RangeError} when a value lies outside 0 to 1
 * @example excessDissimilarity(0.6, 0.0798) // => 0.5653
 */
export function excessDissimilarity(observed: number, expected: number): number {
  for (const value of [observed, expected]) {
    if (value < 0 || value > 1) {
      throw new RangeError(`excessDissimilarity requires values from 0 to 1, got ${String(value)}`)
    }
  }
  return observed < expected ? (observed - expected) / expected : (observed - expected) / (1 - expected)
}
