/** Words that rows for everybody begin or end with. */
const TOTAL =
  /^(?:totalt?|summa|samtliga|hela|alla|riket|all|whole|sum)(?: |$)|(?: |^)(?:totalt?|kommun|kommunen|stad|municipality|city)$/u
/** Words of rows for those who belong to no area. */
const RESIDUAL =
  /(?:^| )(?:rest\p{L}*|okän[dt]\p{L}*|ospecificera\p{L}*|oplacera\p{L}*|(?:ej|inte|icke) fördela\p{L}*|saknas|utan \p{L}+|på kommunen skrivna|övriga?|unknown|other|unallocated|residual)(?: |$)/u

/** Small letters with å, ä and ö as they are, since the words that are looked for have them. */
const wordsOf = (name: string): string =>
  name
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const looksTotal = (name: string): boolean => TOTAL.test(wordsOf(name))
export const looksResidual = (name: string): boolean => RESIDUAL.test(wordsOf(name))
