import { absent, figureOf, type Figure } from '../domain/figures.ts'
import { diversity } from '../measures/diversity.ts'
import { localSegregation } from '../measures/localSegregation.ts'
import { locationQuotient } from '../measures/locationQuotient.ts'
import type { LevelGroups } from './segregationGroups.ts'

/** How each area relates to the city. It describes where the groups live, and grades no area. */
export interface LocalPicture {
  /** `quotient`: the group's share over the city's. `diversity`: how evenly the tenure forms share the homes. */
  readonly kind: 'quotient' | 'diversity'
  readonly figures: readonly Figure[]
  /** The city's own value: 1 for quotients. */
  readonly city: number
  /** How far the area's mix is from the city's, in nats; says nothing of the direction. */
  readonly differences: readonly Figure[]
  /** Both ends of the order among areas of some size, as unit indices, highest and lowest value first. */
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
  const { counts, firstShare } = groups
  const [group = [], rest = []] = counts
  const isTwo = counts.length === 2
  const toFigures = (values: Float64Array): readonly Figure[] =>
    firstShare.map((share, index) => {
      const value = values[index] ?? Number.NaN
      if (share.state !== 'value') return share
      return Number.isFinite(value) ? figureOf(value) : absent('undefined')
    })
  const figures = toFigures(isTwo ? locationQuotient(group, rest) : diversity(counts))
  return {
    kind: isTwo ? 'quotient' : 'diversity',
    figures,
    city: isTwo ? 1 : (diversity(groups.shares.map((share) => [share]))[0] ?? Number.NaN),
    differences: toFigures(localSegregation(counts)),
    ...endsOf(figures, groups.residents),
  }
}

/** As many from each end; never an area in both, so both get shorter where there are few areas. */
function endsOf(figures: readonly Figure[], residents: readonly (number | null)[]) {
  const order = figures
    .flatMap((figure, index) =>
      figure.state === 'value' && (residents[index] ?? 0) >= LEAST_RESIDENTS_IN_ENDS
        ? [{ value: figure.value, index }]
        : [],
    )
    .sort((a, b) => b.value - a.value || a.index - b.index)
  const length = Math.min(ENDS, Math.floor(order.length / 2))
  const indices = order.map(({ index }) => index)
  const least = order.at(-1)?.value
  return {
    highest: indices.slice(0, length),
    lowest: length === 0 ? [] : indices.slice(-length).reverse(),
    atLowest: order.filter(({ value }) => value === least).length,
  }
}
