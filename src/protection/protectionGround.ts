import type { FigureDelivery } from '../domain/delivery.ts'
import type { FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'

/** What is shown beside a delivery: how many live where, and sums that a figure left out could be computed from. */
export interface ProtectionGround {
  readonly levels: ReadonlyMap<LevelId, UnitLevel>
  readonly layers: readonly Layer[]
  /** Figures that are shown already, by level. */
  readonly columns: ReadonlyMap<LevelId, readonly FigureColumn[]>
}

const isSame = (a: FigureColumn, b: FigureColumn): boolean =>
  a.layer === b.layer && a.year === b.year && a.sex === b.sex

/** The ground with a delivery that has been protected: the next one must not give away what this one leaves out. */
export function groundWith(ground: ProtectionGround, { mapping, columns, layers }: FigureDelivery): ProtectionGround {
  const delivered = columns.map(({ column, residual }): FigureColumn => ({ ...column, residual }))
  const others = (ground.columns.get(mapping.level) ?? []).filter(
    (one) => !delivered.some((added) => isSame(one, added)),
  )
  return {
    levels: ground.levels,
    layers: [...ground.layers, ...layers],
    columns: new Map([...ground.columns, [mapping.level, [...others, ...delivered]]]),
  }
}

/**
 * A column of counts on a level that is shown already and can tell something: not an estimate, and not what anybody can
 * add up from delområden that are all shown. A gap there is no secret of its own, so that nothing is hidden beside it.
 */
export const isExact = ({ basis }: FigureColumn): boolean => basis !== 'estimate' && basis !== 'summedDelomraden'
