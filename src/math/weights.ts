import type { Column } from './column.ts'

/**
 * Spatial weights as compressed rows: the neighbours of unit i stand at the places starts[i] to starts[i + 1] - 1 of
 * `neighbours`, their weights at the same places of `values`. Plain numbers, so that measures need no geometry.
 */
export interface SpatialWeights {
  /** One more than there are units; the first is 0. */
  readonly starts: Column
  readonly neighbours: Column
  readonly values: Column
}

/** Points in a plane, in metres, one per areal unit in unit order. */
export interface Positions {
  readonly east: Column
  readonly north: Column
}
