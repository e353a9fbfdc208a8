import { INK_SECONDARY } from '../symbology/chrome.ts'
import { MoneyBlock } from './MoneySegment.tsx'
import { KEY_LINE, type KeyEntry } from './moneyLayout.ts'
import { LABEL_SIZE, STRONG } from './typeSizes.ts'

const SWATCH = 13
export const KEY_INDENT = 22

interface MoneyKeyProps {
  readonly entries: readonly KeyEntry[]
  readonly y: number
  readonly patterns: string
}

/** The texts of a bar under it, on screens where the bar is too short to hold them. */
export function MoneyKey({ entries, y, patterns }: MoneyKeyProps) {
  return entries.map(({ id, style, strong, text, line }) => (
    <g key={id} transform={`translate(0,${y + line * KEY_LINE})`} fontSize={LABEL_SIZE}>
      {style === null ? (
        <rect x={4} width={4} y={2} height={SWATCH} />
      ) : (
        <MoneyBlock style={style} x={1} y={2} width={SWATCH} height={SWATCH} patterns={patterns} />
      )}
      {strong.map((words, index) => (
        <text key={words} x={KEY_INDENT} y={(index + 1) * KEY_LINE - 4} fontWeight={STRONG}>
          {words}
        </text>
      ))}
      {text.map((words, index) => (
        <text key={words} x={KEY_INDENT} y={(strong.length + index + 1) * KEY_LINE - 4} fill={INK_SECONDARY}>
          {words}
        </text>
      ))}
    </g>
  ))
}
