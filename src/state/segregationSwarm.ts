import type { LocalMeasure } from '../analysis/query.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId } from '../domain/units.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatNumber, formatQuotient } from '../symbology/format.ts'
import { memoize1 } from './memoize.ts'
import type { SegregationModel } from './segregation.ts'
import { segregationRows } from './segregationAreas.ts'
import { localView } from './segregationLocalView.ts'

/** The areas as circles along the scale, with the city's line: the same objects as long as nothing has changed. */
export interface Swarm {
  readonly items: readonly {
    readonly id: UnitId
    readonly name: string
    readonly value: number
    readonly residents: number | null
    readonly isUncertain: boolean
  }[]
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
  const items = segregationRows(model).flatMap((row) => {
    const figure = figures[row.index]
    if (figure?.state !== 'value') return []
    return [
      {
        id: row.unitId,
        name: row.name,
        value: figure.value,
        residents: row.residents,
        isUncertain: (groups.quality?.[row.index] ?? 1) < LEAST_QUALITY,
      },
    ]
  })
  const isSigned = isAroundZero(model, measure)
  const domain = domainOf(
    model,
    measure,
    items.map(({ value }) => value),
  )
  const write = (value: number): string => formatNumber(value, language, { digits: digitsOf(value), signed: isSigned })
  return {
    items,
    domain,
    city: cityMark(model, measure, language),
    limitLabels: scale.limits.map(write),
    ends: { start: write(domain[0]), end: write(domain[1]) },
  }
})

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
