import { MAX_MAGNIFICATION } from './projection.ts'

/** Zoom and pan as arithmetic: a drawing of a given size, enlarged by k and moved by x and y pixels. */
export interface Zoom {
  readonly k: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

type Point = readonly [x: number, y: number]

export const WHOLE: Zoom = { k: 1, x: 0, y: 0 }

/** Where a point of the drawing stands on the screen. */
export const toScreen = ({ k, x, y }: Zoom, point: Point): [number, number] => [point[0] * k + x, point[1] * k + y]

/** Keeps the drawing over its frame: never smaller than the frame, never moved off it. */
export function within({ k, x, y }: Zoom, { width, height }: Size): Zoom {
  const clamp = (value: number, least: number) => Math.min(0, Math.max(least, value))
  return { k, x: clamp(x, width * (1 - k)), y: clamp(y, height * (1 - k)) }
}

/** Enlarges by a factor about a point of the screen, which stays where it is. */
export function zoomAbout(zoom: Zoom, factor: number, [px, py]: Point, size: Size): Zoom {
  const k = Math.min(MAX_MAGNIFICATION, Math.max(1, zoom.k * factor))
  const grown = k / zoom.k
  return within({ k, x: px - (px - zoom.x) * grown, y: py - (py - zoom.y) * grown }, size)
}

/** Moves the drawing by pixels of the screen. */
export function panBy(zoom: Zoom, dx: number, dy: number, size: Size): Zoom {
  return within({ k: zoom.k, x: zoom.x + dx, y: zoom.y + dy }, size)
}

/** Shows a box of the drawing as large as fits, in the middle of the frame. */
export function zoomToBox([left, top]: Point, [right, bottom]: Point, size: Size): Zoom {
  const fit = Math.min(size.width / Math.max(right - left, 1), size.height / Math.max(bottom - top, 1))
  const k = Math.min(MAX_MAGNIFICATION, Math.max(1, fit))
  const x = size.width / 2 - (k * (left + right)) / 2
  const y = size.height / 2 - (k * (top + bottom)) / 2
  return within({ k, x, y }, size)
}
