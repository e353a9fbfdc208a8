/** The expressions of the GL map. Each gives a value for every state that an area can have, also none at all. */
import type { ExpressionSpecification } from 'maplibre-gl'
import { LAND } from '../symbology/chrome.ts'

/** An area that the view says nothing of. Areas without a value have a pattern, and come with its ground. */
export const NO_FILL = LAND

/**
 * The colour of an area, as feature-state. Anything but a colour (null, absent, NaN) falls through to NO_FILL: a bare
 * guard against null lets NaN through, and that is painted black.
 */
export const fillColor: ExpressionSpecification = ['to-color', ['feature-state', 'color'], NO_FILL]

/** 1 for areas that have the state, else 0. `touched` = under the pointer or the keyboard. */
export const shownWhen = (state: 'isSelected' | 'isTouched'): ExpressionSpecification => [
  'case',
  ['==', ['feature-state', state], true],
  1,
  0,
]

/**
 * How much larger the map draws patterns and dashes than they are: it keeps their size at whole zoom levels and
 * lets them grow in between.
 */
export const patternGrowth = (zoom: number): number => 2 ** (zoom - Math.floor(zoom))

/** Dashes of the given pixels, in widths of the line, such that they have that size at this growth. */
export const dashes = (pixels: readonly number[], lineWidth: number, growth: number): number[] =>
  pixels.map((length) => length / lineWidth / growth)
