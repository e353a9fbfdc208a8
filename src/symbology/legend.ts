import type { ColorScale, ScaleAbsence, ScaleClass } from './colorScale.ts'

export interface LegendRow extends ScaleClass {
  /** 1 for the lowest class; printed beside the colour so that colour is not the only carrier. */
  readonly number: number
}

export interface LegendAbsence extends ScaleAbsence {
  readonly occurs: boolean
}

export interface Legend {
  readonly kind: ColorScale['kind']
  readonly method: ColorScale['method']
  readonly rows: readonly LegendRow[]
  /** All seven reasons; the legend on the screen names those that occur. */
  readonly absences: readonly LegendAbsence[]
  /** Areas with a value, and all areas. */
  readonly withValue: number
  readonly total: number
}

/** The legend of a scale. Its counts add up to the number of areas that the scale was made of. */
export function legendOf(scale: ColorScale): Legend {
  const withValue = scale.classes.reduce((sum, { count }) => sum + count, 0)
  return {
    kind: scale.kind,
    method: scale.method,
    rows: scale.classes.map((row, index) => ({ ...row, number: index + 1 })),
    absences: scale.absences.map((absence) => ({ ...absence, occurs: absence.count > 0 })),
    withValue,
    total: scale.absences.reduce((sum, { count }) => sum + count, withValue),
  }
}
