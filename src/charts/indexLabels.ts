import { least, max } from 'd3'
import { covering, type Box } from './labelPlacement.ts'
import { textWidth, wrapText } from './textWidth.ts'
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
export const CHANCE_LINE = 15

type ScaleX = (value: number) => number

/** Places all texts over an index axis so that none runs into another, into the subject's line or into a leader. */
export function indexLabels(marks: Marks, x: ScaleX, frame: Frame) {
  const { others } = marks
  const at = x(marks.subject.value)
  const subject = placeSubject(marks, at, frame)
  const chance = marks.chance === null ? null : placeChance(marks.chance, x, at, frame)
  const line: Box = { x: at - 2, y: 0, width: 4, height: frame.axisY }
  const taken: Box[] = chance === null ? [subject.box, line] : [subject.box, line, chance.box]
  // From the subject outward, so that the leader of one farther out ends below the text of one nearer.
  const distance = ({ value }: IndexMark): number => Math.abs(value - marks.subject.value)
  const placed = [...others]
    .sort((a, b) => distance(a) - distance(b))
    .map((mark) => {
      const { elbow, boxes } = placeMark(mark, x(mark.value), taken, frame)
      taken.push(...boxes)
      return { mark, elbow }
    })
  return { subject, chance, others: placed }
}

/** The figure stands on the side of its line where fewer of the others are, if there is room. */
function placeSubject({ subject, others }: Marks, at: number, { width }: Frame) {
  const size = Math.max(textWidth(subject.figure, HERO_SIZE, true), textWidth(subject.note, AXIS_SIZE))
  const below = others.filter(({ value }) => value < subject.value).length
  const isRoomLeft = at - SUBJECT_GAP - size >= 0
  const isRoomRight = at + SUBJECT_GAP + size <= width
  const isLeft = isRoomLeft && !(isRoomRight && below * 2 > others.length)
  const x = isLeft ? at - SUBJECT_GAP : at + SUBJECT_GAP
  const box: Box = { x: isLeft ? x - size : x, y: 0, width: size, height: SUBJECT_HEIGHT }
  return { x, anchor: isLeft ? ('end' as const) : ('start' as const), box }
}

/** The words beside the chance block, in as many lines as the room up to the subject's line asks for. */
function placeChance(
  chance: NonNullable<Marks['chance']>,
  x: ScaleX,
  at: number,
  { axisY, width, chanceHeight }: Frame,
) {
  const left = x(chance.to) + ARM
  const room = (at > left ? at - SUBJECT_GAP : width) - left
  const words = max(chance.label.split(' '), (word) => textWidth(word, AXIS_SIZE)) ?? 0
  const isPastSubject = words > room
  const textX = isPastSubject ? at + SUBJECT_GAP : left
  const lines = wrapText(chance.label, AXIS_SIZE, isPastSubject ? width - textX : room)
  const widest = max(lines, (line) => textWidth(line, AXIS_SIZE)) ?? 0
  const height = Math.max(chanceHeight, lines.length * CHANCE_LINE + CHANCE_LINE / 2)
  const box: Box = { x: x(chance.from), y: axisY - height, width: textX - x(chance.from) + widest, height }
  return { x: textX, lines, firstY: axisY - 7 - (lines.length - 1) * CHANCE_LINE, box }
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
  // The label's box takes in the arm that leads to it.
  const label: Box = {
    x: Math.min(at, left),
    y: y - LABEL_SIZE / 2 - 2,
    width: size + ARM + 4,
    height: LABEL_SIZE + 4,
  }
  const leader: Box = { x: at - 1, y: y - 1, width: 2, height: axisY - y - 8 }
  const isOutside = left < 0 || left + size > width
  return { elbow, boxes: [label, leader], overflow: isOutside ? OVERFLOW_COST : 0 }
}
