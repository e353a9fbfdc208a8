import { rgb } from 'd3'
import { INK, WHITE } from './chrome.ts'

const linear = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4

function relativeLuminance(color: string): number {
  const { r, g, b } = rgb(color)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastRatio(a: string, b: string): number {
  const [dark, light] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** The text colour that reads best on a fill. */
export function textColorOn(fill: string): string {
  return contrastRatio(INK, fill) >= contrastRatio(WHITE, fill) ? INK : WHITE
}
