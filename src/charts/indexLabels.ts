import { least } from 'd3'
import { covering, type Box } from './labelPlacement.ts'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, HERO_SIZE, LABEL_SIZE } from './typeSizes.ts'

export interface IndexMark {
  readonly value: number
  /** Name and value, as written. */
  readonly label: string
}

interface Marks {
  readonly subject: { readonly value: number; readonly figure: string; readonly note: string }
  readonly others: readonly IndexMark[]
  readonly chance: { readonly from: number; readonly to: number; readonly label: string } | null
}

interface Frame {
  readonly width: number
  readonly axisY: number
  readonly chanceHeight: number
}

/** Where a leader turns from the axis towards its text. */
interface Elbow {
  readonly x: number
  readonly y: number
  readonly textX: number
  readonly anchor: 'start' | 'end'
}

const ROW = 18
const FIRST_ROW = 14
const ARM = 8
const SUBJECT_GAP = 10
/** Height of the large figure and the line under it. */
const SUBJECT_HEIGHT = 60
const AXIS_CLEARANCE = 14

/** Places all texts over an index axis so that none runs into another, into the subject's line or into a leader. */
export function indexLabels({ subject, others, chance }: Marks, x: (value: number) => number, frame: Frame) {
  const at = x(subject.value)
  const subjectWidth = Math.max(textWidth(subject.figure, HERO_SIZE, true), textWidth(subject.note, AXIS_SIZE))
  const isLeft = at - SUBJECT_GAP - subjectWidth >= 0
  const subjectX = isLeft ? at - SUBJECT_GAP : at + SUBJECT_GAP
  const taken: Box[] = [
    { x: isLeft ? subjectX - subjectWidth : subjectX, y: 0, width: subjectWidth, height: SUBJECT_HEIGHT },
    { x: at - 3, y: 0, width: 6, height: frame.axisY },
  ]
  const chanceX = chance === null ? 0 : x(chance.to) + ARM
  if (chance !== null) {
    const width = chanceX - x(chance.from) + textWidth(chance.label, AXIS_SIZE)
    taken.push({ x: x(chance.from), y: frame.axisY - frame.chanceHeight, width, height: frame.chanceHeight })
  }
  const placed = [...others]
    .sort((a, b) => a.value - b.value)
    .map((mark) => {
      const { elbow, boxes } = placeMark(mark, x(mark.value), taken, frame)
      taken.push(...boxes)
      return { mark, elbow }
    })
  return { subject: { x: subjectX, anchor: isLeft ? ('end' as const) : ('start' as const) }, chanceX, others: placed }
}

function placeMark(mark: IndexMark, at: number, taken: readonly Box[], frame: Frame) {
  const rows = Math.max(1, Math.floor((frame.axisY - AXIS_CLEARANCE - FIRST_ROW) / ROW) + 1)
  const candidates = Array.from({ length: rows }, (_, row) => FIRST_ROW + row * ROW).flatMap((y) => [
    candidate(mark, at, y, { ...frame, side: 1 }),
    candidate(mark, at, y, { ...frame, side: -1 }),
  ])
  const cost = ({ boxes, overflow }: (typeof candidates)[number]): number =>
    overflow + boxes.reduce((sum, box) => sum + covering(box, { boxes: taken, circles: [] }), 0)
  return least(candidates, cost) ?? candidate(mark, at, FIRST_ROW, { ...frame, side: 1 })
}

/** A text that leaves the drawing is worse than one that covers another. */
const OVERFLOW_COST = 10_000

function candidate(mark: IndexMark, at: number, y: number, { width, axisY, side }: Frame & { readonly side: 1 | -1 }) {
  const size = textWidth(mark.label, LABEL_SIZE)
  const textX = at + side * (ARM + 4)
  const left = side === 1 ? textX : textX - size
  const elbow: Elbow = { x: at + side * ARM, y, textX, anchor: side === 1 ? 'start' : 'end' }
  const label: Box = { x: left, y: y - LABEL_SIZE / 2 - 2, width: size, height: LABEL_SIZE + 4 }
  const leader: Box = { x: at - 2, y: y - 1, width: 4, height: axisY - y - 8 }
  const isOutside = left < 0 || left + size > width
  return { elbow, boxes: [label, leader], overflow: isOutside ? OVERFLOW_COST : 0 }
}
