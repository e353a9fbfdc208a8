import type { ProtectionFindingWords } from './protectionFindings.ts'

export const protectionFindingsEn: ProtectionFindingWords = {
  layersCrossed: (_, d) =>
    `The column divides ${d('first')} by ${d('second')}. The two are never crossed for small areas. Remove the column.`,
  layerComputed: () => 'The program computes this layer, so it cannot be delivered as figures. Remove the column.',
  protectionMixed: () =>
    'The columns are protected in different ways. Deliver protected and unprotected figures in files of their own.',
  totalsUnprotectable: () =>
    'The small counts cannot be left out so that nobody can compute them. Deliver figures that are protected already, or fewer columns.',
  limitsProposed: () =>
    "The figures were protected here with limits that are the project's proposals. Nobody has confirmed them. Do not publish before somebody has (docs/protection.md).",
  limitsProposedChecked: () =>
    "The figures were held against limits that are the project's proposals. Nobody has confirmed them (docs/protection.md).",
  areasTooFew: (_, d) =>
    `${d('areas')} areas have fewer than ${d('below')} residents. All their figures are left out, the population too.`,
  populationUnknown: (_, d) =>
    `The population of ${d('areas')} areas is not known, and the file does not show that they have at least ${d('below')} residents. Their figures are left out. Add a column with the population.`,
  countsHidden: (_, d) => `${d('cells')} counts from 1 to ${d('upTo')} are left out.`,
  countsHiddenBeside: (_, d) =>
    `${d('cells')} more counts are left out, since the small ones could be computed from the sums otherwise.`,
  cityHidden: () =>
    'The total of the municipality is left out, since the small counts could be computed from it otherwise.',
  baseNotGiven: (_, d) =>
    `It is not said how many ${d('cells')} figures are taken of, so they are left out. Give the column with that count.`,
  sharesHidden: (_, d) =>
    `${d('cells')} shares are left out: they are of fewer than ${d('below')}, of too small a count, or of a count that is left out.`,
  sharesBounded: (_, d) =>
    `${d('cells')} shares near 0 or 100% in areas with fewer than ${d('below')} residents are given as "at most" or "at least" only.`,
  sharesRounded: (_, d) => `${d('cells')} shares are rounded, coarser the fewer they are of.`,
  amountsHidden: (_, d) => `${d('cells')} means or medians of fewer than ${d('below')} are left out.`,
  amountsRounded: (_, d) => `${d('cells')} means or medians are rounded to the nearest ${d('to')}.`,
  publishedSmallAreas: (_, d) =>
    `${d('areas')} areas with fewer than ${d('below')} residents have figures. They are shown as the publisher gives them. Check that this is intended.`,
  publishedSmallBases: (_, d) =>
    `${d('cells')} figures are of fewer than ${d('below')}. They are shown as the publisher gives them. Check that this is intended.`,
  publishedComputable: (_, d) =>
    `${d('cells')} figures that are left out can be computed almost exactly from the others. Ask the publisher to leave out more.`,
}
