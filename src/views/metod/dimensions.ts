import type { CatalogEntry } from '../../measures/catalog.ts'

/** The questions in the order in which they are asked; the compiler sees to it that none is left out. */
const ORDER: Readonly<Record<CatalogEntry['dimension'], number>> = {
  evenness: 0,
  exposure: 1,
  clustering: 2,
  concentration: 3,
  centralization: 4,
  composition: 5,
  structure: 6,
  chance: 7,
  targeting: 8,
}

/** The dimensions that measures have, in order. */
export const dimensionsOf = (measures: readonly CatalogEntry[]): readonly CatalogEntry['dimension'][] =>
  [...new Set(measures.map(({ dimension }) => dimension))].toSorted((a, b) => ORDER[a] - ORDER[b])
