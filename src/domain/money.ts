/**
 * A sum of money in kronor, or the reason why there is none. Unknown is never 0:
 * `unknown` = somebody decided a sum that we do not know; `undecided` = nobody had decided yet;
 * `notApplicable` = there is no such sum (an effort inside an existing budget, say).
 */
export type Money =
  | { readonly state: 'known'; readonly sek: number; readonly priceYear: number }
  | { readonly state: 'unknown' | 'undecided' | 'notApplicable' }

/** What a list of sums adds up to, with the number of sums that are not in it. */
export interface MoneySum {
  readonly knownSek: number
  readonly known: number
  readonly unknown: number
}

/** Adds the known sums and counts the others apart. `notApplicable` is counted in neither. */
export function sumMoney(sums: readonly Money[]): MoneySum {
  let knownSek = 0
  let known = 0
  let unknown = 0
  for (const sum of sums) {
    if (sum.state === 'known') {
      knownSek += sum.sek
      known += 1
    } else if (sum.state !== 'notApplicable') unknown += 1
  }
  return { knownSek, known, unknown }
}
