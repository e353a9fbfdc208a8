import type { MultiPolygon, Polygon } from 'geojson'
import type { UnitId } from '../../src/domain/units.ts'
import type { BuiltFrom } from './inputs.ts'
import type { Boundaries } from './catalogFile.ts'

/** The two levels that are drawn; the larger ones are put together from these. */
export type DrawnLevel = 'delomrade' | 'deso'

export type Area = Polygon | MultiPolygon

/** The areas of one drawn level, one per unit, in the order of the units. */
export interface Shapes {
  readonly boundaries: Boundaries
  readonly areas: readonly { readonly id: UnitId; readonly geometry: Area }[]
  readonly builtFrom: readonly BuiltFrom[]
}
