/** Which counts the shares and amounts of a delivery are taken of: a column of the delivery, or one of their own. */
import type { DeliveredColumn, FigureDelivery, MappedColumn } from '../domain/delivery.ts'
import { absent, figureOf, type Figure, type FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'

/** A column of counts: one of the delivery, or what only stands as a base in it. */
export interface Counted {
  readonly column: Pick<FigureColumn, 'layer' | 'level' | 'year' | 'sex' | 'figures' | 'city'>
  readonly residual: Figure | null
  readonly partOf: string | null
  readonly isOfPersons: boolean
  /** The delivered column itself; null = only a base. */
  readonly delivered: DeliveredColumn | null
}

export interface CountedBook {
  readonly counted: readonly Counted[]
  /** What each share or amount is taken of; null = the file does not say. */
  readonly baseOf: ReadonlyMap<DeliveredColumn, Counted | null>
}

/** The column of the mapping that a delivered column was read from. */
export const mappedOf = ({ column }: DeliveredColumn, { mapping }: FigureDelivery): MappedColumn | undefined =>
  mapping.columns.find(
    ({ layer, year, sex }) =>
      layer === column.layer && (year === null || year === column.year) && (sex === null || sex === column.sex),
  )

/** What has to be known of a layer to tell counts of people from other counts. */
export type LayerFacts = Pick<Layer, 'kind' | 'unit' | 'group'>

export function countedBook(delivery: FigureDelivery, layers: ReadonlyMap<string, LayerFacts>): CountedBook {
  const counts = delivery.columns.filter(({ column }) => layers.get(column.layer)?.kind === 'count')
  const own = counts.map((delivered): Counted => {
    const { column, residual, partOf } = delivered
    return { column, residual, partOf, isOfPersons: layers.get(column.layer)?.unit === 'persons', delivered }
  })
  const bases = new Map<string, Counted>()
  const baseOf = new Map<DeliveredColumn, Counted | null>()
  for (const delivered of delivery.columns) {
    if (counts.includes(delivered)) continue
    baseOf.set(delivered, baseFor(delivered, delivery, { own, bases, layers }))
  }
  return { counted: [...own, ...bases.values()], baseOf }
}

interface Known {
  readonly own: readonly Counted[]
  readonly bases: Map<string, Counted>
  readonly layers: ReadonlyMap<string, LayerFacts>
}

function baseFor(delivered: DeliveredColumn, delivery: FigureDelivery, { own, bases, layers }: Known): Counted | null {
  const { column } = delivered
  if (column.base === null) return null
  const heading = mappedOf(delivered, delivery)?.base ?? null
  const mapped = delivery.mapping.columns.find((one) => one.column === heading)
  const known = own.find(
    (one) => one.column.layer === mapped?.layer && one.column.year === column.year && one.column.sex === column.sex,
  )
  if (known !== undefined) return known
  const layer = `base ${heading ?? column.layer}`
  const key = JSON.stringify([layer, column.year, column.sex])
  const made = bases.get(key) ?? {
    column: {
      ...{ layer, level: column.level, year: column.year, sex: column.sex },
      figures: column.base.map(baseFigure),
      city: baseFigure(column.cityBase),
    },
    residual: null,
    partOf: null,
    isOfPersons: layers.get(column.layer)?.group !== 'housing',
    delivered: null,
  }
  bases.set(key, made)
  return made
}

/** A base that is not there has been left out, or never was: nobody knows it here. */
const baseFigure = (count: number | null): Figure => (count === null ? absent('missing') : figureOf(count))
