import type { UnitId } from '../domain/units.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import type { ChartTexts } from './ChartFrame.tsx'

/** One area in the distribution. */
export interface DistributionItem {
  readonly id: UnitId
  readonly name: string
  readonly value: number
  /** The value as it is written, which decides the class; the value itself where that is left out. */
  readonly written?: number
  /** Sets the circle's area; null = unknown, drawn smallest. */
  readonly residents: number | null
  /** Drawn hollow: most of the estimate rests on units that the area shares with its neighbours. */
  readonly isUncertain: boolean
}

export interface DistributionProps extends ChartTexts {
  readonly width: number
  readonly height: number
  readonly scale: ColorScale
  readonly items: readonly DistributionItem[]
  /** Lowest and highest value of the axis. */
  readonly domain: readonly [low: number, high: number]
  /** One per limit of the scale. */
  readonly limitLabels: readonly string[]
  /** Written at the lower end of the axis; '' to leave it out. */
  readonly startLabel: string
  /** Written at the upper end, for the unit of a lying axis; '' to leave it out. */
  readonly endLabel: string
  /** Areas per class, one per class of the scale; a lying axis has room for the bare number only. */
  readonly countLabels: readonly string[]
  /** Writes the number of areas in the longest bar, where they are drawn as bars. */
  readonly writeCount: (count: number) => string
  readonly city: { readonly value: number; readonly label: string } | null
  readonly selectedId: UnitId | null
  /** Pointed at on the map or in the table. */
  readonly hoveredId: UnitId | null
  readonly onSelect?: (id: UnitId) => void
  readonly onHover?: (id: UnitId | null) => void
}
