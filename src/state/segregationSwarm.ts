import type { LocalMeasure } from '../analysis/query.ts'
import { figureOf, type Figure } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId } from '../domain/units.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { classScale, valuesOf, type ColorScale } from '../symbology/colorScale.ts'
import { divergingScale } from '../symbology/divergingScale.ts'
import { formatNumber, formatQuotient } from '../symbology/format.ts'
import { memoize1 } from './memoize.ts'
import type { SegregationModel } from './segregation.ts'
import { segregationRows } from './segregationAreas.ts'
import { localView, SIGNED_LIMITS, UNSIGNED_LIMITS } from './segregationLocalView.ts'

/** The areas as circles along the scale, with the city's line: the same objects as long as nothing has changed. */
export interface Swarm {
  readonly items: readonly {
    readonly id: UnitId
    readonly name: string
    readonly value: number
    readonly residents: number | null
    readonly isUncertain: boolean
  }[]
  /** The classes along the axis; their colours are those of the map. */
  readonly scale: ColorScale
  readonly domain: readonly [low: number, high: number]
  readonly city: { readonly value: number; readonly label: string }
  readonly limitLabels: readonly string[]
  readonly ends: { readonly start: string; readonly end: string }
}

/** An estimate that rests to less than this on DeSO inside the area is drawn hollow. */
const LEAST_QUALITY = 0.5
/** Quotients reach at least twice the city's share, so that both arms have room. */
const LEAST_REACH = 2

/** Made once, so that pointing at an area does not lay the circles out anew. */
export const swarmOf = memoize1((model: SegregationModel, measure: LocalMeasure, language: Language): Swarm => {
  const { groups } = model
  const { figures, scale } = localView(model, measure)
  const place = measure === 'difference' ? signedRoot : same
  const items = segregationRows(model).flatMap((row) => {
    const figure = figures[row.index]
    if (figure?.state !== 'value') return []
    return [
      {
        id: row.unitId,
        name: row.name,
        value: place(figure.value),
        residents: row.residents,
        isUncertain: (groups.quality?.[row.index] ?? 1) < LEAST_QUALITY,
      },
    ]
  })
  const isSigned = isAroundZero(model, measure)
  const domain = domainOf(model, measure, valuesOf(figures))
  const write = (value: number): string => formatNumber(value, language, { digits: digitsOf(value), signed: isSigned })
  return {
    items,
    scale:
      measure === 'difference'
        ? rootedScale(
            isSigned,
            items.map(({ value }) => figureOf(value)),
          )
        : scale,
    domain: [place(domain[0]), place(domain[1])],
    city: cityMark(model, measure, language),
    limitLabels: scale.limits.map(write),
    ends: { start: write(domain[0]), end: write(domain[1]) },
  }
})

/**
 * Small differences grow with the square of the distance from the city's share, and would stand on top of each other:
 * they are placed by their square roots, and the axis is labelled with what they are.
 */
const signedRoot = (value: number): number => Math.sign(value) * Math.sqrt(Math.abs(value))
const same = (value: number): number => value

/** The same classes for values that are placed by their roots: from all limits, of which the same ones stay. */
const rootedScale = (isSigned: boolean, rooted: readonly Figure[]): ColorScale =>
  isSigned
    ? divergingScale(rooted, 0, SIGNED_LIMITS.map(signedRoot))
    : classScale(rooted, 'fixed', UNSIGNED_LIMITS.map(signedRoot))

/** Whether the values have two arms of equal weight round 0. */
export const isAroundZero = ({ local }: SegregationModel, measure: LocalMeasure): boolean =>
  measure === 'highLow' || (measure === 'difference' && local.kind === 'quotient')

/** As few decimals as the number needs, two at most. */
const digitsOf = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.round(value * 10) === value * 10 ? 1 : 2

function domainOf(
  model: SegregationModel,
  measure: LocalMeasure,
  values: readonly number[],
): readonly [number, number] {
  const farthest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (isAroundZero(model, measure)) {
    const reach = measure === 'highLow' ? Math.max(1, Math.ceil(farthest)) : Math.max(1, Math.ceil(farthest * 10)) / 10
    return [-reach, reach]
  }
  if (measure === 'difference') return [0, Math.max(1, Math.ceil(farthest * 2)) / 2]
  return [0, model.local.kind === 'quotient' ? Math.ceil(Math.max(LEAST_REACH, farthest) * 2) / 2 : 1]
}

function cityMark(model: SegregationModel, measure: LocalMeasure, language: Language): Swarm['city'] {
  const text = SEGREGATION[language]
  if (measure === 'highLow') return { value: 0, label: text.expectedLabel }
  if (measure === 'difference') return { value: 0, label: `${text.city} 0` }
  const { city, kind } = model.local
  const written = kind === 'quotient' ? formatNumber(city, language) : formatQuotient(city, language)
  return { value: city, label: `${text.city} ${written}` }
}
