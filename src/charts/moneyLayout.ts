import { boxesOverlap, type Box } from './labelPlacement.ts'
import { textWidth, wrapText } from './textWidth.ts'
import { LABEL_SIZE } from './typeSizes.ts'

/**
 * `grant` and `own` are money to share out; `placed` is a sum with a place; `known` a sum without one; `unknown` the
 * part of a total that no sum accounts for.
 */
export type MoneyStyle = 'grant' | 'own' | 'placed' | 'known' | 'unknown'

export interface MoneyText {
  /** Bold, the sum as written. */
  readonly strong: string
  /** What the sum is; '' when the sum speaks for itself. */
  readonly text: string
}

export interface MoneySegment extends MoneyText {
  readonly id: string
  readonly sek: number
  readonly style: MoneyStyle
}

export interface MoneyRow {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly segments: readonly MoneySegment[]
  /** Words beside a mark at 0 kr, for a sum that is known to be nothing; null without one. */
  readonly zero: MoneyText | null
}

export interface Callout extends MoneyText {
  readonly id: string
  readonly x: number
  /** 0 = the line next to the bar. */
  readonly line: number
  readonly anchorX: number
}

export interface LaidOutSegment {
  readonly segment: MoneySegment
  readonly x: number
  readonly width: number
  readonly isTextInside: boolean
}

export interface MoneyRowLayout {
  readonly segments: readonly LaidOutSegment[]
  readonly callouts: readonly Callout[]
  readonly lines: number
}

export const CALLOUT_LINE = 18
const INSET = 12
const CALLOUT_GAP = 10

const lineWidth = ({ strong, text }: MoneyText): number =>
  textWidth(`${strong} `, LABEL_SIZE, true) + textWidth(text, LABEL_SIZE)

/** Text goes inside where it fits; never on a hatch, where it would not read. */
function isRoomInside(segment: MoneySegment, width: number): boolean {
  if (segment.style === 'placed' || segment.strong === '') return false
  const needed = Math.max(textWidth(segment.strong, LABEL_SIZE, true), textWidth(segment.text, LABEL_SIZE))
  return needed + 2 * INSET <= width
}

/**
 * Places the segments of one bar and the texts that do not fit inside. Texts go over the bar from right to left, each
 * on the lowest free line, so that no leader crosses another text.
 */
export function moneyRowLayout(row: MoneyRow, x: (sek: number) => number, width: number): MoneyRowLayout {
  let start = 0
  const segments = row.segments.map((segment) => {
    const [from, to] = [x(start), x(start + segment.sek)]
    start += segment.sek
    return { segment, x: from, width: to - from, isTextInside: isRoomInside(segment, to - from) }
  })
  const outside = segments
    .filter(({ segment, isTextInside }) => !isTextInside && segment.strong !== '')
    .map(({ segment, x: from, width: size }) => ({
      ...textOf(segment),
      id: segment.id,
      at: from,
      anchorX: from + Math.min(3, size / 2),
    }))
  const zero = row.zero === null ? [] : [{ ...row.zero, id: 'zero', at: x(0) + CALLOUT_GAP, anchorX: x(0) }]
  const callouts = placeCallouts([...zero, ...outside], width)
  return { segments, callouts, lines: callouts.reduce((most, { line }) => Math.max(most, line + 1), 0) }
}

const textOf = ({ strong, text }: MoneyText): MoneyText => ({ strong, text })

function placeCallouts(
  texts: readonly (MoneyText & { readonly id: string; readonly at: number; readonly anchorX: number })[],
  width: number,
): readonly Callout[] {
  const taken: Box[] = []
  const placed = [...texts].reverse().map(({ at, ...text }) => {
    const size = lineWidth(text) + CALLOUT_GAP
    const x = Math.max(0, Math.min(at, width - size + CALLOUT_GAP))
    let line = 0
    const boxAt = (): Box => ({ x, y: line, width: size, height: 1 })
    while (taken.some((box) => boxesOverlap(box, boxAt()))) line += 1
    taken.push(boxAt())
    return { ...text, x, line }
  })
  return placed.reverse()
}

export interface KeyEntry {
  readonly id: string
  /** Null for the mark at 0 kr. */
  readonly style: MoneyStyle | null
  readonly strong: readonly string[]
  readonly text: readonly string[]
  /** The first line of the entry, counted from the top of the key. */
  readonly line: number
}

export const KEY_LINE = 18

/** The texts of a bar as a list under it, wrapped to the room. */
export function moneyKey(row: MoneyRow, room: number): readonly KeyEntry[] {
  const zero = row.zero === null ? [] : [{ ...row.zero, id: 'zero', style: null }]
  let line = 0
  return [...zero, ...row.segments.filter(({ strong }) => strong !== '')].map(({ id, style, strong, text }) => {
    const entry = {
      id,
      style,
      strong: wrapText(strong, LABEL_SIZE, room, true),
      text: wrapText(text, LABEL_SIZE, room),
      line,
    }
    line += entry.strong.length + entry.text.length
    return entry
  })
}

export const keyLines = (entries: readonly KeyEntry[]): number =>
  entries.reduce((most, { line, strong, text }) => Math.max(most, line + strong.length + text.length), 0)
