import { INK, MONEY_GRANT, MONEY_OWN, WARM, WHITE } from '../symbology/chrome.ts'
import type { LaidOutSegment, MoneyStyle } from './moneyLayout.ts'
import { patternUrl } from './patterns.tsx'
import { LABEL_SIZE, STRONG } from './typeSizes.ts'

export const BAR_HEIGHT = 40
const INSET = 12

interface Look {
  readonly fill: string
  readonly text: string
  readonly dash?: string
}

const LOOKS: Readonly<Record<MoneyStyle, Look>> = {
  grant: { fill: MONEY_GRANT, text: WHITE },
  own: { fill: MONEY_OWN, text: WHITE },
  placed: { fill: WHITE, text: INK },
  known: { fill: WHITE, text: INK },
  unknown: { fill: WARM, text: INK, dash: '5 3.5' },
}

interface MoneyBlockProps {
  readonly style: MoneyStyle
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly patterns: string
}

/** A sum as an area: what is not known is as large and as dark at its edge as what is. */
export function MoneyBlock({ style, patterns, ...box }: MoneyBlockProps) {
  const { fill, dash } = LOOKS[style]
  return (
    <rect
      {...box}
      fill={style === 'placed' ? patternUrl(patterns, 'placeNamed') : fill}
      stroke={INK}
      strokeWidth={1.2}
      strokeDasharray={dash}
    />
  )
}

interface MoneySegmentProps {
  readonly laidOut: LaidOutSegment
  readonly y: number
  readonly patterns: string
}

export function MoneySegment({ laidOut: { segment, x, width, isTextInside }, y, patterns }: MoneySegmentProps) {
  return (
    <g data-segment={segment.id} data-style={segment.style}>
      <MoneyBlock style={segment.style} x={x} y={y} width={width} height={BAR_HEIGHT} patterns={patterns} />
      {isTextInside && (
        <text fontSize={LABEL_SIZE} fill={LOOKS[segment.style].text}>
          <tspan x={x + INSET} y={y + (segment.text === '' ? 25 : 17)} fontWeight={STRONG}>
            {segment.strong}
          </tspan>
          <tspan x={x + INSET} y={y + 33}>
            {segment.text}
          </tspan>
        </text>
      )}
    </g>
  )
}
