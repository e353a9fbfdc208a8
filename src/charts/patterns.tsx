import type { Fill } from '../symbology/palettes.ts'
import { PATTERN_IDS, PATTERNS, type PatternId } from '../symbology/patterns.ts'

interface PatternDefsProps {
  /** Put before each id, so that several drawings on one page do not share ids. */
  readonly idPrefix: string
  /** Which to define; all by default. */
  readonly only?: readonly PatternId[]
  /** How much the drawing is enlarged: the patterns stay as they are in the legend. */
  readonly magnification?: number
}

/** The patterns of the map and the charts as SVG definitions; see `paint` for their use. */
export function PatternDefs({ idPrefix, only = PATTERN_IDS, magnification = 1 }: PatternDefsProps) {
  return (
    <defs>
      {only.map((id) => (
        <Pattern key={id} id={`${idPrefix}${id}`} pattern={id} scale={1 / magnification} />
      ))}
    </defs>
  )
}

function Pattern({ id, pattern, scale }: { readonly id: string; readonly pattern: PatternId; readonly scale: number }) {
  const { tile, ground, strokes, dots } = PATTERNS[pattern]
  return (
    <pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <rect width={tile} height={tile} fill={ground} />
      {strokes.map(({ path, color, width }) => (
        <path key={path} d={path} stroke={color} strokeWidth={width} fill="none" />
      ))}
      {dots.map(({ x, y, radius, color }) => (
        <circle key={`${x} ${y} ${radius}`} cx={x} cy={y} r={radius} fill={color} />
      ))}
    </pattern>
  )
}

/** The value of an SVG `fill` attribute: the pattern where there is one, with the colour behind it, else the colour. */
export function paint(fill: Fill, idPrefix: string): string {
  return fill.pattern === null ? fill.color : `${patternUrl(idPrefix, fill.pattern)} ${fill.color}`
}

/** Reference to one pattern of a PatternDefs with the same prefix. */
export const patternUrl = (idPrefix: string, pattern: PatternId): string => `url(#${idPrefix}${pattern})`
