import type { Both } from '../language.ts'

export interface Category {
  readonly code: string
  readonly label: string
}

/** A variable of a table with its values in order. */
export interface Dimension {
  readonly code: string
  readonly label: string
  readonly categories: readonly Category[]
}

/** A table of figures: one cell for each combination of categories, the last dimension changing fastest. */
export interface StatCube {
  readonly dimensions: readonly Dimension[]
  readonly values: readonly (number | null)[]
  /** The publisher's signs, by cell. */
  readonly symbols: ReadonlyMap<number, string>
  readonly updated: string | null
}

/** What keeps an answer from being read as a table. */
export class ShapeProblem extends Error {
  readonly text: Both

  constructor(text: Both) {
    super(text.en)
    this.text = text
  }
}

export const cellsOf = (sizes: readonly number[]): number => sizes.reduce((product, size) => product * size, 1)
