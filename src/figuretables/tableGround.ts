import type { FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'

/** What a table is held against: the data set that is there already. */
export interface TableGround {
  readonly levels: ReadonlyMap<LevelId, UnitLevel>
  readonly layers: readonly Layer[]
  /** Figures that are known already, by level. */
  readonly columns: ReadonlyMap<LevelId, readonly FigureColumn[]>
}
