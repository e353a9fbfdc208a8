import { INK, MARK } from '../symbology/chrome.ts'
import type { Box } from './labelPlacement.ts'
import { textWidth } from './textWidth.ts'
import { LABEL_SIZE, MIDDLE, STRONG } from './typeSizes.ts'

const PADDING = 5
export const TAG_HEIGHT = 19

export const tagWidth = (name: string): number => textWidth(name, LABEL_SIZE, true) + 2 * PADDING

interface NameTagProps {
  readonly name: string
  readonly box: Box
  /** The mark that the tag names. */
  readonly from: { readonly x: number; readonly y: number; readonly r: number }
}

/** The name of what the reader chose, on the highlighter, tied to its mark by a line. */
export function NameTag({ name, box, from }: NameTagProps) {
  const x = Math.max(box.x, Math.min(from.x, box.x + box.width))
  const y = Math.max(box.y, Math.min(from.y, box.y + box.height))
  return (
    <g>
      <line x1={from.x} y1={from.y} x2={x} y2={y} stroke={INK} strokeWidth={1} />
      <rect {...box} fill={MARK} />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2 + LABEL_SIZE * MIDDLE}
        textAnchor="middle"
        fontSize={LABEL_SIZE}
        fontWeight={STRONG}
      >
        {name}
      </text>
    </g>
  )
}
