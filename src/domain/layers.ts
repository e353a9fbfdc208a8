import type { Sex } from './figures.ts'
import type { LocalText } from './text.ts'
import type { LevelId } from './units.ts'

export const LAYER_GROUPS = ['people', 'income', 'housing', 'origin', 'work', 'education', 'support'] as const
export type LayerGroup = (typeof LAYER_GROUPS)[number]

/** What kind of number a layer holds. Shares are proportions 0 to 1 until they are written out. */
export const LAYER_KINDS = ['count', 'share', 'amount', 'density', 'category'] as const
export type LayerKind = (typeof LAYER_KINDS)[number]

/** Unit that the reader sees. `tkr` = thousand kronor, `pbb` = price base amounts. */
export const LAYER_UNITS = ['persons', 'dwellings', 'percent', 'tkr', 'pbb', 'perHectare', 'category'] as const
export type LayerUnit = (typeof LAYER_UNITS)[number]

/** How a larger unit's value comes about from smaller ones. */
export const STATISTICS = ['count', 'share', 'median', 'mean', 'density', 'category'] as const
export type Statistic = (typeof STATISTICS)[number]

/** One thing that the map can show, as the data set describes it. */
export interface Layer {
  readonly id: string
  readonly group: LayerGroup
  readonly kind: LayerKind
  readonly unit: LayerUnit
  readonly statistic: Statistic
  readonly name: LocalText
  /** The city's value as a sentence, with {value} where it goes: "{value} av Malmöborna har ...". */
  readonly sentence: LocalText
  /** Column heading: as short as it can be and still be understood. */
  readonly short: LocalText
  /** Who or what is counted, and out of whom: "invånare", "personer 20-65 år", "bostäder". */
  readonly population: LocalText
  /** One or two sentences: what it is, and what it is not. */
  readonly definition: LocalText
  readonly source: string
  /** Readable class limits, lower bound included; null = quantiles. In the layer's own values (shares 0 to 1). */
  readonly breaks: readonly number[] | null
  /** Whether the source splits by sex anywhere in this data set. */
  readonly isSplitBySex: boolean
  /** Years at which the series breaks, with the reason; no line is drawn across them. */
  readonly seriesBreaks: readonly { readonly year: number; readonly reason: LocalText }[]
  /** True for layers about origin and support, which open with a line of context. */
  readonly isSensitive: boolean
  /** Name of the file of the reader's own that the layer is from; left out = of the data set. */
  readonly ownFile?: string
}

/** A year that a layer has, and the sexes that it has in that very year. */
export interface AvailableYear {
  readonly year: number
  readonly sexes: readonly Exclude<Sex, 'difference'>[]
}

/** Which years a layer has on a level, and which sexes each year. What is not listed is not published there. */
export interface Availability {
  readonly layer: string
  readonly level: LevelId
  readonly years: readonly AvailableYear[]
}

export interface Source {
  readonly id: string
  readonly publisher: string
  readonly title: LocalText
  readonly licence: string
  readonly url: string | null
  /** The line to show under a figure. */
  readonly line: LocalText
}
