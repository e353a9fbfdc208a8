import { contrastRatio } from './contrast.ts'
import { INK, WHITE } from './chrome.ts'

/** Widths in pixels on a map about 600 px wide. */
export const BORDER_WIDTHS = { white: 1.15, ink: 0.75 } as const
export const LARGER_AREA_LINE = { ink: 1.1, white: 2.6 } as const
/** Selection and keyboard focus: two tones, since no single one reaches 3:1 on all fills. */
export const SELECTION_LINE = { ink: 3, white: 6 } as const
/** What is under the pointer or the keyboard has the same lines as the selection, this much thinner. */
export const LIGHT_SELECTION = 0.6
export const OUTER_EDGE_WIDTH = 1.1
/** Round what an effort names; dashes and gaps in pixels for a list that is open-ended. */
export const OUTLINE_LINE = { ink: 2.2, white: 5 } as const
export const OUTLINE_DASHES = [5, 3.5] as const

export type BorderTone = 'white' | 'ink' | 'none'

/** WCAG 2.2, 1.4.11: least contrast of a graphical object with what it lies against. */
const VISIBLE = 3

/**
 * The line between two areas such that the border can be seen: white where white has 3:1 against both fills, else ink
 * where ink has, else no line where the two fills have 3:1 against each other. Where none of that holds, the tone
 * whose weaker side is strongest.
 */
export function borderTone(fillA: string, fillB: string): BorderTone {
  const white = Math.min(contrastRatio(WHITE, fillA), contrastRatio(WHITE, fillB))
  if (white >= VISIBLE) return 'white'
  const ink = Math.min(contrastRatio(INK, fillA), contrastRatio(INK, fillB))
  if (ink >= VISIBLE) return 'ink'
  if (contrastRatio(fillA, fillB) >= VISIBLE) return 'none'
  return white > ink ? 'white' : 'ink'
}
