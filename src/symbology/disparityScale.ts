import type { Figure } from '../domain/figures.ts'
import type { ColorScale, ScaleClass } from './colorScale.ts'
import { divergingScale } from './divergingScale.ts'
import { unsettledFill, type Fill } from './palettes.ts'

/** One class with how many of its areas lie on their side of the middle under every assumption, and how many do not. */
export interface DisparityClass {
  readonly fill: Fill
  readonly unsettledFill: Fill
  readonly settled: number
  readonly unsettled: number
  readonly from: ScaleClass['from']
  readonly to: ScaleClass['to']
}

export interface DisparityScale {
  /** The classes of the values by the chosen rule; two arms round 0. */
  readonly scale: ColorScale
  /** From high to low. */
  readonly classes: readonly DisparityClass[]
  readonly fillOf: (index: number) => Fill
}

/**
 * Colours for share of money minus share of need. The colour is the value by the chosen rule; rings say that the sign
 * depends on an assumption.
 *
 * @param isUnsettled in the order of the figures
 */
export function disparityScale(figures: readonly Figure[], isUnsettled: readonly boolean[]): DisparityScale {
  const scale = divergingScale(figures, 0)
  const classIndexOf = (figure: Figure | undefined) => (figure?.state === 'value' ? scale.classOf(figure.value) : null)
  const classes = scale.classes.map((row, index) => {
    const units = figures.flatMap((figure, unit) => (classIndexOf(figure) === index ? [unit] : []))
    const unsettled = units.filter((unit) => isUnsettled[unit] === true).length
    const fill = { color: row.color, pattern: row.pattern }
    return {
      fill,
      unsettledFill: unsettledFill(fill),
      settled: units.length - unsettled,
      unsettled,
      from: row.from,
      to: row.to,
    }
  })
  return {
    scale,
    classes: classes.toReversed(),
    fillOf: (index) => {
      const figure = figures[index] ?? ({ state: 'missing' } as const)
      const fill = scale.colorOf(figure)
      return figure.state === 'value' && isUnsettled[index] === true ? unsettledFill(fill) : fill
    },
  }
}
