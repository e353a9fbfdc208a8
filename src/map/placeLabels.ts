/** Which names a map has room for, and where. Pure: the same input gives the same labels. */
import type { MapLabel } from '../symbology/mapView.ts'

export interface PlacedLabel {
  readonly text: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly point: MapLabel['point']
  readonly rank: MapLabel['rank']
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const LABEL_SIZE = { larger: 13, area: 12 } as const
const LINE_HEIGHT = 15
/** Mean width of a letter of the typeface, in parts of the type size. */
const LETTER_WIDTH = 0.52
const MAX_LINE = 12

/** The map that labels are placed on. */
export interface LabelRoom {
  readonly project: (point: MapLabel['point']) => readonly [number, number]
  /** Pixels inside the area that a label names; larger names are not asked for. */
  readonly widthOf: (label: MapLabel) => number
  readonly size: { readonly width: number; readonly height: number }
  /** Where something else stands already. */
  readonly taken?: readonly Box[]
}

/** Places larger names first, then area names where they fit inside their own area and cover no other name. */
export function placeLabels(
  labels: readonly MapLabel[],
  { project, widthOf, size, taken = [] }: LabelRoom,
): readonly PlacedLabel[] {
  const boxes: Box[] = [...taken]
  const placed: PlacedLabel[] = []
  const ranked = [...labels].sort((a, b) => Number(a.rank === 'area') - Number(b.rank === 'area'))
  for (const label of ranked) {
    const [x, y] = project(label.point)
    const lines = breakLines(label.text)
    const box = labelBox(lines, LABEL_SIZE[label.rank], x, y)
    const isInside = box.left > 0 && box.right < size.width && box.top > 0 && box.bottom < size.height
    const fits = label.rank === 'larger' || box.right - box.left <= widthOf(label)
    if (!isInside || !fits || boxes.some((other) => overlaps(box, other))) continue
    boxes.push(box)
    placed.push({ ...label, lines, x, y })
  }
  return placed
}

/** The room that text takes, about its middle. */
export function labelBox(lines: readonly string[], fontSize: number, x: number, y: number): Box {
  const half = lines.reduce((widest, line) => Math.max(widest, line.length), 0) * fontSize * LETTER_WIDTH * 0.5 + 2
  const tall = (lines.length * LINE_HEIGHT) / 2 + 1
  return { left: x - half, right: x + half, top: y - tall, bottom: y + tall }
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Two lines for long names, broken at a space or after a hyphen. */
function breakLines(text: string): readonly string[] {
  if (text.length <= MAX_LINE) return [text]
  const breaks = Array.from(text.matchAll(/ |-(?=\p{L})/gu), (match) => match.index + 1)
  const middle = text.length / 2
  const at = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return at === undefined ? [text] : [text.slice(0, at).trim(), text.slice(at)]
}
