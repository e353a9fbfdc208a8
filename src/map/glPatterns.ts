import { PATTERNS, type PatternId, type PatternSpec } from '../symbology/patterns.ts'

export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** The size of a pattern's image for a growth; the map takes whole pixels and a whole number of them per pixel. */
export function patternSize(tile: number, growth: number): { side: number; pixelRatio: number } {
  const pixelRatio = growth > Math.SQRT2 ? 4 : 2
  return { side: Math.round((tile * pixelRatio) / growth), pixelRatio }
}

/**
 * One tile of a pattern as pixels, such that it has the size of its specification once the map has let it grow.
 * @throws {Error} where the browser gives no 2D canvas
 */
export function patternImage(id: PatternId, growth: number): { image: PatternImage; pixelRatio: number } {
  const spec = PATTERNS[id]
  const { side, pixelRatio } = patternSize(spec.tile, growth)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('patternImage requires a 2D canvas, got none')
  context.scale(side / spec.tile, side / spec.tile)
  drawPattern(context, spec)
  return { image: context.getImageData(0, 0, side, side), pixelRatio }
}

function drawPattern(context: CanvasRenderingContext2D, { tile, ground, strokes, dots }: PatternSpec) {
  context.fillStyle = ground
  context.fillRect(0, 0, tile, tile)
  for (const { path, color, width } of strokes) {
    context.strokeStyle = color
    context.lineWidth = width
    context.stroke(new Path2D(path))
  }
  for (const { x, y, radius, color } of dots) {
    context.fillStyle = color
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
  }
}
