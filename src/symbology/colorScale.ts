import { absent, FIGURE_STATES, type Absence, type Figure } from '../domain/figures.ts'
import { WHITE } from './chrome.ts'
import { classify, classIndex, type ClassMethod } from './classify.ts'
import { sequential, type Fill } from './palettes.ts'
import type { PatternId } from './patterns.ts'

export interface ScaleClass extends Fill {
  /** Which category this is; for classes their place in the full palette. */
  readonly id: string
  /** Included; null = open below. */
  readonly from: number | null
  /** Excluded; null = open above. */
  readonly to: number | null
  readonly count: number
}

export interface ScaleAbsence {
  readonly state: Absence
  readonly pattern: PatternId
  readonly count: number
}

/** What values look like. The map paints with it and the legend lists it: one object, so that they cannot differ. */
export interface ColorScale {
  readonly kind: 'classes' | 'categories'
  /** How the limits came about; `diverging` = symmetric round a centre. */
  readonly method: ClassMethod | 'diverging' | 'categories'
  readonly classes: readonly ScaleClass[]
  /** Limits between the classes, ascending; empty for categories. */
  readonly limits: readonly number[]
  /** The value in the middle of a diverging scale. */
  readonly center: number | null
  /** All seven reasons for having no value, with how often each occurs. */
  readonly absences: readonly ScaleAbsence[]
  readonly classOf: (value: number) => number | null
  readonly colorOf: (figure: Figure) => Fill
}

const ABSENCES = FIGURE_STATES.filter((state): state is Absence => state !== 'value')

/** The values among the figures. */
export const valuesOf = (figures: readonly Figure[]): number[] =>
  figures.flatMap((figure) => (figure.state === 'value' && Number.isFinite(figure.value) ? [figure.value] : []))

export function countAbsences(figures: readonly Figure[]): readonly ScaleAbsence[] {
  const stateOf = (figure: Figure) =>
    figure.state === 'value' && !Number.isFinite(figure.value) ? 'undefined' : figure.state
  return ABSENCES.map((state) => ({
    state,
    pattern: state,
    count: figures.filter((figure) => stateOf(figure) === state).length,
  }))
}

/** The hatch of an absence, on white. */
const absenceFill = (state: Absence): Fill => ({ color: WHITE, pattern: state })

/** A scale's total function from figures to fills: what no class holds is shown as undefined, never as a colour. */
export function colorOfFigure(classes: readonly ScaleClass[], classOf: ColorScale['classOf']): ColorScale['colorOf'] {
  return (figure) => {
    if (figure.state !== 'value') return absenceFill(figure.state)
    const found = classes[classOf(figure.value) ?? -1]
    return found === undefined ? absenceFill('undefined') : { color: found.color, pattern: found.pattern }
  }
}

export const classOfLimits =
  (limits: readonly number[], classes: number): ColorScale['classOf'] =>
  (value) =>
    classes > 0 && Number.isFinite(value) ? classIndex(limits, value) : null

/**
 * Classes from light to dark. With fixed limits a class keeps its colour when others are empty, so that a colour means
 * the same in every year and on every level.
 *
 * @param fixedLimits for the method `fixed`, in the layer's own values
 */
export function classScale(
  figures: readonly Figure[],
  method: ClassMethod,
  fixedLimits: readonly number[] = [],
): ColorScale {
  const { limits, counts, steps, stepCount } = classify(valuesOf(figures), method, fixedLimits)
  const fills = method === 'fixed' ? sequential(stepCount) : counts.length > 0 ? sequential(counts.length) : []
  const classes = counts.map((count, index) => ({
    ...(fills[method === 'fixed' ? (steps[index] ?? index) : index] ?? absenceFill('undefined')),
    id: String(steps[index] ?? index),
    from: limits[index - 1] ?? null,
    to: limits[index] ?? null,
    count,
  }))
  const classOf = classOfLimits(limits, classes.length)
  return {
    kind: 'classes',
    method,
    classes,
    limits,
    center: null,
    absences: countAbsences(figures),
    classOf,
    colorOf: colorOfFigure(classes, classOf),
  }
}

export interface Category extends Fill {
  readonly id: string
  /** The number that stands for the category in the figures. */
  readonly value: number
}

/** One colour a category. Categories that no area has stay in the legend with the count 0. */
export function categoryScale(figures: readonly Figure[], categories: readonly Category[]): ColorScale {
  const values = valuesOf(figures)
  const classes = categories.map(({ id, value, color, pattern }) => ({
    id,
    color,
    pattern,
    from: value,
    to: value,
    count: values.filter((other) => other === value).length,
  }))
  const classOf = (value: number): number | null => {
    const index = categories.findIndex((category) => category.value === value)
    return index < 0 ? null : index
  }
  const known = figures.map((figure) =>
    figure.state === 'value' && classOf(figure.value) === null ? absent('undefined') : figure,
  )
  return {
    kind: 'categories',
    method: 'categories',
    classes,
    limits: [],
    center: null,
    absences: countAbsences(known),
    classOf,
    colorOf: colorOfFigure(classes, classOf),
  }
}
