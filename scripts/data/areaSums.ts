import { absent, type Absence, type Figure } from '../../src/domain/figures.ts'
import type { Part, Spread } from './crosswalk.ts'

/** Figures of the DeSO in the order of the units. */
export type DesoValues = readonly Figure[]

/**
 * The share of an area's residents that may live in DeSO without a figure before its estimate has none either. It is
 * ours: below it, the estimate cannot change by more than the spreading of residents is off anyway.
 */
export const NEGLIGIBLE = 0.005

/** The parts of an area that a figure is made of, or why it cannot be made. */
export type Usable = { readonly parts: readonly Part[] } | { readonly state: Absence }

/** The most telling reason first: somebody who protects a figure has one, and knows it. */
const STRONGEST: readonly Absence[] = [
  'suppressed',
  'notPublished',
  'missing',
  'undefined',
  'notApplicable',
  'noResidents',
]

/** The one reason of several that is given for a figure that all of them are needed for; null = nothing is absent. */
export function strongestAbsence(figures: readonly (Figure | undefined)[]): Absence | null {
  const states = new Set(figures.map((figure) => figure?.state ?? 'missing'))
  // What is put together of a part where few live is not itself an area where few live.
  if (states.has('fewResidents')) return 'suppressed'
  return STRONGEST.find((state) => states.has(state)) ?? null
}

/**
 * Settles which parts of an area count. Parts without a figure are left out where next to nobody of the area lives in
 * them; otherwise the area has no figure. A sum that is said to be exact needs every part.
 *
 * @param needed the columns that the figure is computed from
 * @param people residents of the DeSO, which say how much of the area a part is
 */
export function usableParts(
  parts: readonly Part[],
  needed: readonly DesoValues[],
  people: DesoValues,
  isExactSum: boolean,
): Usable {
  const reasonOf = ({ deso }: Part): Absence | null => strongestAbsence(needed.map((values) => values[deso]))
  const without = parts.filter((part) => reasonOf(part) !== null)
  if (without.length === 0) return { parts }
  const state = strongestAbsence(
    without.map((part) => {
      const reason = reasonOf(part)
      return reason === null ? undefined : absent(reason)
    }),
  )
  const share = peopleIn(without, people) / peopleIn(parts, people)
  if (isExactSum || !(share < NEGLIGIBLE)) return { state: state ?? 'missing' }
  return { parts: parts.filter((part) => !without.includes(part)) }
}

/** NaN where the residents of a part are not known: then it is not known to be negligible. */
const peopleIn = (parts: readonly Part[], people: DesoValues): number => weightedSum(parts, people)

/** The sum of a column over the parts of an area, each by its weight; NaN where a part has no figure. */
export function weightedSum(parts: readonly Part[], values: DesoValues): number {
  return parts.reduce((sum, { deso, weight }) => sum + weight * numberAt(values, deso), 0)
}

export function numberAt(values: DesoValues, index: number): number {
  const figure = values[index]
  return figure?.state === 'value' ? figure.value : Number.NaN
}

/** Parts that are the whole city: every DeSO once. */
export const wholeCity = (desoCount: number): Spread => [
  Array.from({ length: desoCount }, (_, deso) => ({ deso, weight: 1 })),
]
