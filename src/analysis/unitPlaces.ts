import type { UnitLevel } from '../domain/units.ts'
import { boundaryWeights, queenWeights, rookWeights, type Positions, type WeightRows } from '../math/weights.ts'
import { areasInSquareMeters, planePositions } from '../spatial/planePositions.ts'

/** Where the units of a level lie and which of them are neighbours, as the spatial measures take it. */
export interface UnitPlaces {
  readonly positions: Positions
  /** Square metres of land. */
  readonly areas: Float64Array
  /** Neighbours that share a border or a point, a border, and the length of that border in metres. */
  readonly queen: WeightRows
  readonly rook: WeightRows
  readonly boundary: WeightRows
}

const known = new WeakMap<UnitLevel, UnitPlaces>()

/** The places of a level, made once. */
export function unitPlaces(level: UnitLevel): UnitPlaces {
  const places = known.get(level) ?? placesOf(level)
  known.set(level, places)
  return places
}

const placesOf = ({ units, neighbours }: UnitLevel): UnitPlaces => ({
  positions: planePositions(units),
  areas: areasInSquareMeters(units),
  queen: queenWeights(units.length, neighbours),
  rook: rookWeights(units.length, neighbours),
  boundary: boundaryWeights(units.length, neighbours),
})
