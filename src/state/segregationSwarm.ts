import type { Language } from '../domain/text.ts'
import type { UnitId } from '../domain/units.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatNumber, formatQuotient } from '../symbology/format.ts'
import { memoize1 } from './memoize.ts'
import type { SegregationModel } from './segregation.ts'
import { segregationRows } from './segregationAreas.ts'

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
}

/** An estimate that rests to less than this on DeSO inside the area is drawn hollow. */
const LEAST_QUALITY = 0.5
/** Quotients reach at least twice the city's share, so that both arms have room. */
const LEAST_REACH = 2

/** Made once, so that pointing at an area does not lay the circles out anew. */
export const swarmOf = memoize1((model: SegregationModel, language: Language): Swarm => {
  const { local, groups } = model
  const items = segregationRows(model).flatMap((row) =>
    row.local.state === 'value'
      ? [
          {
            id: row.unitId,
            name: row.name,
            value: row.local.value,
            residents: row.residents,
            isUncertain: (groups.quality?.[row.index] ?? 1) < LEAST_QUALITY,
          },
        ]
      : [],
  )
  const isTwo = local.kind === 'quotient'
  const highest = items.reduce((most, { value }) => Math.max(most, value), LEAST_REACH)
  const cityText = isTwo ? formatNumber(local.city, language) : formatQuotient(local.city, language)
  return {
    items,
    domain: [0, isTwo ? Math.ceil(highest * 2) / 2 : 1],
    city: { value: local.city, label: `${SEGREGATION[language].city} ${cityText}` },
  }
})
