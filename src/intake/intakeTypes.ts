import type { AreaDelivery } from '../domain/areas.ts'
import type { FigureDelivery, Mapping } from '../domain/delivery.ts'
import type { FigureColumn } from '../domain/figures.ts'
import type { Finding } from '../domain/finding.ts'
import type { Layer } from '../domain/layers.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'

/** What delivered files are held against: the data set that is there already. Plain values, so that a worker gets it. */
export interface IntakeGround {
  readonly levels: ReadonlyMap<LevelId, UnitLevel>
  readonly layers: readonly Layer[]
  /** Figures that are known already, by level: for comparing with last year, and as what is counted out of. */
  readonly columns: ReadonlyMap<LevelId, readonly FigureColumn[]>
}

/** What came of the files, all at once. A file with a fault gives findings and nothing else. */
export interface IntakeResult {
  /** What the program thinks that the files without a mapping hold: to be looked at, mended and confirmed by a person. */
  readonly proposals: readonly Mapping[]
  /** Tables that passed, protected. */
  readonly tables: readonly FigureDelivery[]
  readonly areas: readonly AreaDelivery[]
  /** The worst first, then by file, row and column. Equal files give equal findings. */
  readonly findings: readonly Finding[]
}
