import type { LevelId } from './units.ts'

/** Why a figure is what it is. Zero is a value; everything else here is the reason for there being none. */
export const FIGURE_STATES = [
  'value',
  'suppressed',
  'missing',
  'noResidents',
  'fewResidents',
  'notApplicable',
  'notPublished',
  'undefined',
] as const
export type FigureState = (typeof FIGURE_STATES)[number]
export type Absence = Exclude<FigureState, 'value'>

/** One figure, or the reason why there is none. */
export type Figure = { readonly state: 'value'; readonly value: number } | { readonly state: Absence }

/**
 * Where a column comes from: as the publisher gives it, summed exactly from DeSO, computed from what was delivered for
 * the delområden that make up each area, or estimated by weights.
 */
export type Basis = 'published' | 'summed' | 'summedDelomraden' | 'estimate'

/** `difference` = women minus men; it is computed in the browser and never stored. */
export const SEXES = ['total', 'women', 'men', 'difference'] as const
export type Sex = (typeof SEXES)[number]

/** One layer of figures on one level, for one year and sex, in the order of the level's units. */
export interface FigureColumn {
  readonly layer: string
  readonly level: LevelId
  readonly year: number
  readonly sex: Exclude<Sex, 'difference'>
  readonly basis: Basis
  /** The date or year that the figures describe, as text, e.g. `2025-12-31` or `2024`. */
  readonly referenceDate: string
  /** Boundary set of the source, where it is another than the level's own. */
  readonly vintage: string
  /** Counts that the shares are taken of (people, dwellings), or null where they are not known. */
  readonly base: readonly (number | null)[] | null
  readonly figures: readonly Figure[]
  readonly city: Figure
  /** A published or computed total for the whole municipality that the shares of the city are taken of. */
  readonly cityBase: number | null
  /** The figure of those who belong to no area: part of the city, never on the map. Left out or null = none. */
  readonly residual?: Figure | null
  /** Id of the source in the catalogue, where it is another than the layer's. */
  readonly source?: string
  /** `fewResidents` stands for from 1 to fewer than so many residents; left out = no figure has that state. */
  readonly fewestResidents?: number
}

/** A figure that somebody has and that is left out to protect people. */
export const isWithheld = ({ state }: Figure): boolean => state === 'suppressed' || state === 'fewResidents'

export const figureOf = (value: number): Figure => ({ state: 'value', value })
export const absent = (state: Absence): Figure => ({ state })

/** The number, or NaN where there is none: for computing only, never for showing. */
export const valueOrNaN = (figure: Figure): number => (figure.state === 'value' ? figure.value : Number.NaN)

/** The number, or null where there is none: for ordering, where what is absent has a place of its own. */
export const valueOrNull = (figure: Figure | undefined): number | null =>
  figure?.state === 'value' ? figure.value : null
