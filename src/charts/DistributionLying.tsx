import { useId, useMemo } from 'react'
import { HAIRLINE, INK, INK_SECONDARY } from '../symbology/chrome.ts'
import { textColorOn } from '../symbology/contrast.ts'
import { ChartFrame, HALO } from './ChartFrame.tsx'
import { DistributionMarks } from './DistributionMarks.tsx'
import { distributionLayout, isDrawnAsBars, type ClassBand } from './distributionLayout.ts'
import type { DistributionProps } from './distributionTypes.ts'
import { areaIn, countBox, drawDistribution, longestBar, type DrawnDistribution } from './drawnDistribution.ts'
import { leastCovering, within, type Box } from './labelPlacement.ts'
import { NameTag, TAG_HEIGHT, tagWidth } from './NameTag.tsx'
import { paint, PatternDefs } from './patterns.tsx'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, MIDDLE, STRONG } from './typeSizes.ts'

const BAR_HEIGHT = 18
const AXIS_ROOM = 18
const TOP_ROOM = 22
const GAP = 4
const EDGE = 2
/** Over the longest bar, for its number. */
const COUNT_ROOM = 16

/** The distribution with its axis lying, low values to the left, circles above. */
export function DistributionLying(props: DistributionProps) {
  const { width, height, items, domain, scale, city } = props
  const patterns = useId()
  const barY = height - AXIS_ROOM - BAR_HEIGHT
  const layout = useMemo(() => {
    const depth = barY - GAP - TOP_ROOM - (isDrawnAsBars(items) ? COUNT_ROOM : 0)
    return distributionLayout({ items, domain, scale, city }, width - 2 * EDGE, depth)
  }, [items, domain, scale, city, width, barY])
  const drawn = useMemo(
    () => drawDistribution(layout, (along, across) => ({ x: EDGE + along, y: barY - GAP - across })),
    [layout, barY],
  )
  const cityX = layout.city === null ? null : EDGE + layout.city
  const cityBox = city === null || cityX === null ? null : cityLabelBox(city.label, cityX, width)
  const tag = tagOf(props, drawn, cityBox === null ? [] : [cityBox])
  return (
    <ChartFrame {...props}>
      <PatternDefs idPrefix={patterns} only={['lowFar', 'lowNear']} />
      {layout.limits.map((limit) => (
        <line key={limit} x1={EDGE + limit} x2={EDGE + limit} y1={TOP_ROOM} y2={barY} stroke={HAIRLINE} />
      ))}
      <Bar bands={layout.bands} labels={props.countLabels} y={barY} patterns={patterns} />
      <AxisLabels {...props} limits={layout.limits} />
      {cityX !== null && <line x1={cityX} x2={cityX} y1={2} y2={barY + BAR_HEIGHT} stroke={INK} strokeWidth={1.5} />}
      <DistributionMarks {...props} drawn={drawn} grow="up" patterns={patterns} />
      {city !== null && cityBox !== null && (
        <text x={cityBox.x} y={LABEL_SIZE} fontSize={LABEL_SIZE} fontWeight={STRONG} {...HALO}>
          {city.label}
        </text>
      )}
      {tag !== null && <NameTag {...tag} />}
    </ChartFrame>
  )
}

function cityLabelBox(label: string, x: number, width: number): Box {
  const size = textWidth(label, LABEL_SIZE, true)
  const isRoomRight = x + GAP + size <= width
  return { x: isRoomRight ? x + GAP : x - GAP - size, y: 0, width: size, height: LABEL_SIZE + 3 }
}

function tagOf(props: DistributionProps, drawn: DrawnDistribution, boxes: readonly Box[]) {
  const chosen = areaIn(drawn, props.selectedId)
  if (chosen === undefined) return null
  const longest = longestBar(drawn)
  const numbers = longest === undefined ? [] : [countBox(longest, 'up', props.writeCount)]
  const [width, height] = [tagWidth(chosen.item.name), TAG_HEIGHT]
  const at = (x: number, y: number): Box => within({ x, y, width, height }, props.width)
  const rows = Array.from(
    { length: Math.max(1, Math.floor(chosen.y / height)) },
    (_, row) => chosen.y - (row + 1) * height - 6,
  )
  const candidates = rows
    .filter((y) => y >= 0)
    .flatMap((y) => [
      at(chosen.x + 14, y),
      at(chosen.x + 50, y),
      at(chosen.x - 14 - width, y),
      at(chosen.x - 50 - width, y),
    ])
  return {
    name: chosen.item.name,
    from: chosen,
    box: leastCovering([at(chosen.x + 14, 0), ...candidates], { ...drawn, boxes: [...boxes, ...numbers] }),
  }
}

interface BarProps {
  readonly bands: readonly ClassBand[]
  readonly labels: readonly string[]
  readonly y: number
  readonly patterns: string
}

/** The classes with the count of areas inside, where it fits. */
function Bar({ bands, labels, y, patterns }: BarProps) {
  return bands.map(({ row, from, to }, index) => {
    const label = labels[index] ?? ''
    const size = textWidth(label, AXIS_SIZE) + 4
    const middle = EDGE + (from + to) / 2
    return (
      <g key={row.id}>
        <rect
          x={EDGE + from}
          y={y}
          width={Math.max(0, to - from)}
          height={BAR_HEIGHT}
          fill={paint(row, patterns)}
          stroke={INK}
          strokeWidth={0.8}
        />
        {size <= to - from && (
          <>
            {row.pattern !== null && (
              <rect x={middle - size / 2} y={y + 2} width={size} height={BAR_HEIGHT - 4} fill={row.color} />
            )}
            <text
              x={middle}
              y={y + BAR_HEIGHT / 2 + AXIS_SIZE * MIDDLE}
              textAnchor="middle"
              fill={textColorOn(row.color)}
            >
              {label}
            </text>
          </>
        )}
      </g>
    )
  })
}

interface AxisLabelsProps extends Pick<
  DistributionProps,
  'width' | 'height' | 'limitLabels' | 'startLabel' | 'endLabel'
> {
  readonly limits: readonly number[]
}

/** The limits under the bar; one that would run into the one before it, or into the unit, is left out. */
function AxisLabels({ width, height, limits, limitLabels, startLabel, endLabel }: AxisLabelsProps) {
  const y = height - 4
  const shown = labelsThatFit(
    limits.map((limit, index) => ({ x: EDGE + limit, text: limitLabels[index] ?? '' })),
    textWidth(startLabel, AXIS_SIZE) + GAP,
    width - textWidth(endLabel, AXIS_SIZE) - GAP,
  )
  return (
    <>
      <text x={0} y={y}>
        {startLabel}
      </text>
      {shown.map(({ text, x }) => (
        <text key={x} x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      <text x={width} y={y} textAnchor="end" fill={INK_SECONDARY}>
        {endLabel}
      </text>
    </>
  )
}

interface AxisLabel {
  readonly x: number
  readonly text: string
}

function labelsThatFit(labels: readonly AxisLabel[], from: number, to: number): readonly AxisLabel[] {
  const shown: AxisLabel[] = []
  let free = from
  for (const label of labels) {
    const half = textWidth(label.text, AXIS_SIZE) / 2
    if (label.x - half < free || label.x + half > to) continue
    free = label.x + half + GAP
    shown.push(label)
  }
  return shown
}
