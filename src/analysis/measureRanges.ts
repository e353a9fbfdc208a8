/** The ends of the measures' ranges as numbers of one division. */
import type { DivisionGroups } from './segregationGroups.ts'

type End = (facts: RangeFacts) => number

/** What the ends depend on. */
export interface RangeFacts {
  /** Groups with members, and areas with anybody. */
  readonly groups: number
  readonly units: number
  /** Share of the first group, and of the smallest. */
  readonly first: number
  readonly smallest: number
  /** Simpson's interaction and the entropy of the city. */
  readonly interaction: number
  readonly entropy: number
}

export function rangeFacts({ shares, units }: DivisionGroups): RangeFacts {
  const present = shares.filter((share) => share > 0)
  return {
    groups: present.length,
    units,
    first: shares[0] ?? Number.NaN,
    smallest: present.reduce((least, share) => Math.min(least, share), 1),
    interaction: present.reduce((sum, share) => sum + share * (1 - share), 0),
    entropy: present.reduce((sum, share) => sum - share * Math.log(share), 0),
  }
}

/** As the catalogue writes them. */
const ENDS: Readonly<Record<string, End>> = {
  '−∞': () => -Infinity,
  '−1': () => -1,
  '0': () => 0,
  '1': () => 1,
  '∞': () => Infinity,
  'X/T': ({ first }) => first,
  '1 − P': ({ first }) => 1 - first,
  'T/min(X, Y)': ({ first }) => 1 / Math.min(first, 1 - first),
  'ln K': ({ groups }) => Math.log(groups),
  'min(ln K, ln N)': ({ groups, units }) => Math.log(Math.min(groups, units)),
  '1 − 1/K': ({ groups }) => 1 - 1 / groups,
  '1 − (ln K)/E': ({ groups, entropy }) => 1 - Math.log(groups) / entropy,
  '(1 − Pmin)/I': ({ smallest, interaction }) => (1 - smallest) / interaction,
  '1 − (1 − 1/K)/I': ({ groups, interaction }) => 1 - (1 - 1 / groups) / interaction,
}

/**
 * An end of the catalogue as a number; infinite where there is none.
 *
 * @throws {RangeError} on an end that only the measure itself knows
 */
export function rangeEnd(end: string, facts: RangeFacts): number {
  const known = ENDS[end]
  if (known === undefined) throw new RangeError(`rangeEnd requires an end that it knows, got ${end}`)
  return known(facts)
}
