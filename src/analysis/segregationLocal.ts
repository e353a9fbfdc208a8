import { absent, figureOf, type Figure } from '../domain/figures.ts'
import { diversity } from '../measures/diversity.ts'
import { localSegregation } from '../measures/localSegregation.ts'
import { locationQuotient } from '../measures/locationQuotient.ts'
import { mutualInformation } from '../measures/mutualInformation.ts'
import type { LevelGroups } from './segregationGroups.ts'

/** How each area relates to the city. It describes where the groups live, and grades no area. */
export interface LocalPicture {
  /** `quotient`: the group's share over the city's. `diversity`: how evenly the tenure forms share the homes. */
  readonly kind: 'quotient' | 'diversity'
  readonly figures: readonly Figure[]
  /** The city's own value: 1 for quotients. */
  readonly city: number
  /**
   * How far the area's mix is from the city's, in nats (ls). That has no direction; for two groups it is given the sign
   * of the first group's share against the city's, + above and - below it.
   */
  readonly differences: readonly Figure[]
  /** The mean of ls over all residents or homes, without a sign: M. */
  readonly meanDifference: number
  /** The ends of the order by quotient or diversity. */
  readonly ends: Ends
}

/** Both ends of an order among areas of some size, as unit indices, highest and lowest value first. */
export interface Ends {
  readonly highest: readonly number[]
  readonly lowest: readonly number[]
  /** How many areas of that size share the lowest value; more than are listed when many have a single tenure form. */
  readonly atLowest: number
}

/** Smaller areas are left out of the two ends: there a few people can make the difference. */
export const LEAST_RESIDENTS_IN_ENDS = 1000
const ENDS = 3

/** The local measures of every unit of the level. */
export function localPicture(groups: LevelGroups): LocalPicture {
  const { counts, totals, shares, firstShare } = groups
  const [group = [], rest = []] = counts
  const isTwo = counts.length === 2
  const toFigures = (values: Float64Array): readonly Figure[] =>
    firstShare.map((share, index) => {
      const value = values[index] ?? Number.NaN
      if (share.state !== 'value') return share
      return Number.isFinite(value) ? figureOf(value) : absent('undefined')
    })
  const figures = toFigures(isTwo ? locationQuotient(group, rest) : diversity(counts))
  const differences = localSegregation(counts)
  const cityShare = shares[0] ?? Number.NaN
  const direction = (unit: number): number => Math.sign((group[unit] ?? 0) / (totals[unit] ?? 0) - cityShare)
  return {
    kind: isTwo ? 'quotient' : 'diversity',
    figures,
    city: isTwo ? 1 : (diversity(shares.map((share) => [share]))[0] ?? Number.NaN),
    differences: toFigures(isTwo ? differences.map((value, unit) => value * direction(unit)) : differences),
    meanDifference: mutualInformation(counts),
    ends: endsOf(figures, groups.residents),
  }
}

type Residents = readonly (number | null)[]

/** As many from each end; never an area in both, so both get shorter where there are few areas. */
export function endsOf(figures: readonly Figure[], residents: Residents): Ends {
  const order = inOrder(figures, residents)
  const length = Math.min(ENDS, Math.floor(order.length / 2))
  const indices = order.map(({ index }) => index)
  const least = order.at(-1)?.value
  return {
    highest: indices.slice(0, length),
    lowest: length === 0 ? [] : indices.slice(-length).reverse(),
    atLowest: order.filter(({ value }) => value === least).length,
  }
}

/** The ends of values round 0: the highest above it and the lowest below it, however many there are of each. */
export function endsAroundZero(figures: readonly Figure[], residents: Residents): Ends {
  const order = inOrder(figures, residents)
  const above = order.filter(({ value }) => value > 0)
  const below = order.filter(({ value }) => value < 0)
  return {
    highest: above.slice(0, ENDS).map(({ index }) => index),
    lowest: below
      .slice(-ENDS)
      .reverse()
      .map(({ index }) => index),
    atLowest: Math.min(below.length, ENDS),
  }
}

/** Areas of some size with a value, highest first. */
const inOrder = (figures: readonly Figure[], residents: Residents) =>
  figures
    .flatMap((figure, index) =>
      figure.state === 'value' && (residents[index] ?? 0) >= LEAST_RESIDENTS_IN_ENDS
        ? [{ value: figure.value, index }]
        : [],
    )
    .sort((a, b) => b.value - a.value || a.index - b.index)
