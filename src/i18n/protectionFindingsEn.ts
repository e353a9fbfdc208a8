import { counted, type ProtectionFindingWords } from './protectionFindings.ts'

type Detail = (name: string) => string

const areas = (d: Detail): string => counted(d('areas'), 'area', 'areas')
const counts = (d: Detail): string => counted(d('cells'), 'count', 'counts')
const shares = (d: Detail): string => counted(d('cells'), 'share', 'shares')
const amounts = (d: Detail): string => counted(d('cells'), 'mean or median', 'means or medians')
const are = (d: Detail, name: string): string => (d(name) === '1' ? 'is' : 'are')
const ifNoneLeft = (d: Detail): string => (d('left') === '0' ? ' No figure of the column is shown.' : '')

export const protectionFindingsEn: ProtectionFindingWords = {
  layersCrossed: (_, d) =>
    `The column divides ${d('first')} by ${d('second')}. The two are never crossed for small areas. Remove the column.`,
  layerComputed: () => 'The program computes this layer, so it cannot be delivered as figures. Remove the column.',
  protectionMixed: () =>
    'The columns are protected in different ways. Deliver protected and unprotected figures in files of their own.',
  totalsUnprotectable: () =>
    'The small counts cannot be left out so that nobody can compute them. Deliver figures that are protected already, or fewer columns.',
  limitsProposed: () =>
    "The figures were protected here with limits that are the project's proposals. Nobody has confirmed the limits; do not spread the figures before somebody has (docs/protection.md).",
  limitsProposedChecked: () =>
    "The figures were held against limits that are the project's proposals. Nobody has confirmed them (docs/protection.md).",
  areasTooFew: (_, d) =>
    `${areas(d)} ${d('areas') === '1' ? 'has' : 'have'} fewer than ${d('below')} residents. All their figures are left out; of the population only that it is below that is shown.`,
  populationUnknown: (_, d) =>
    `The population of ${areas(d)} is not known, and the file does not show that it is at least ${d('below')}. Figures there are left out. Add a column with the population.`,
  countsHidden: (_, d) => `${counts(d)} from 1 to ${d('upTo')} ${are(d, 'cells')} left out.`,
  countsHiddenBeside: (_, d) =>
    `${counted(d('cells'), 'more count', 'more counts')} ${are(d, 'cells')} left out, since the small ones could be computed from the sums otherwise.`,
  cityHidden: () =>
    'The total of the municipality is left out, since the small counts could be computed from it otherwise.',
  baseNotGiven: (_, d) =>
    `${d('cells') === '1' ? 'The only figure' : `All ${d('cells')} figures`} of the column ${are(d, 'cells')} left out, since nothing says how many people or homes are behind. Give the column with that count, or say that the publisher has protected the figures already.`,
  sharesHidden: (_, d) =>
    `${shares(d)} ${are(d, 'cells')} left out: fewer than ${d('below')} to take it of, too small a count, or a count that is left out.${ifNoneLeft(d)}`,
  sharesBounded: (_, d) =>
    `${shares(d)} near 0 or 100% where fewer than ${d('below')} live ${are(d, 'cells')} given as "at most" or "at least" only.`,
  sharesRounded: (_, d) => `${shares(d)} ${are(d, 'cells')} rounded, coarser the fewer there are to take it of.`,
  amountsHidden: (_, d) => `${amounts(d)} of fewer than ${d('below')} ${are(d, 'cells')} left out.${ifNoneLeft(d)}`,
  amountsRounded: (_, d) => `${amounts(d)} ${are(d, 'cells')} rounded to the nearest ${d('to')}.`,
  publishedSmallAreas: (_, d) =>
    `${areas(d)} with fewer than ${d('below')} residents ${d('areas') === '1' ? 'has' : 'have'} figures. They are shown as the publisher gives them. Check that this is intended.`,
  publishedSmallBases: (_, d) =>
    `${counted(d('cells'), 'figure is', 'figures are')} of fewer than ${d('below')}. They are shown as the publisher gives them. Check that this is intended.`,
  publishedComputable: (_, d) =>
    `${counted(d('cells'), 'figure that is', 'figures that are')} left out can be computed almost exactly from the others. Ask the publisher to leave out more.`,
}
