import { max } from 'd3'
import { useId, useMemo } from 'react'
import { HAIRLINE, INK, INK_SECONDARY } from '../symbology/chrome.ts'
import { ChartFrame, HALO } from './ChartFrame.tsx'
import { DistributionMarks } from './DistributionMarks.tsx'
import { distributionLayout, isDrawnAsBars, type ClassBand } from './distributionLayout.ts'
import type { DistributionProps } from './distributionTypes.ts'
import { drawDistribution } from './drawnDistribution.ts'
import { uprightLabels } from './uprightLabels.ts'
import { NameTag } from './NameTag.tsx'
import { paint, PatternDefs } from './patterns.tsx'
import { spread } from './spread.ts'
import { textWidth } from './textWidth.ts'
import { AXIS_SIZE, LABEL_SIZE, MIDDLE, STRONG } from './typeSizes.ts'

const BAR_WIDTH = 14
const EDGE = 8
const GAP = 6
/** City line: how far it reaches out to the left of the bar. */
const OVERHANG = 4
/** Beyond the longest bar, for its number. */
const COUNT_ROOM = 32

/** The distribution with its axis upright, low values at the bottom. */
export function DistributionUpright(props: DistributionProps) {
  const { width, height, items, domain, scale, limitLabels, startLabel, city } = props
  const patterns = useId()
  const barX = (max([...limitLabels, startLabel], (text) => textWidth(text, LABEL_SIZE)) ?? 0) + GAP
  const swarmX = barX + BAR_WIDTH + GAP
  const length = height - 2 * EDGE
  const yOf = (along: number): number => height - EDGE - along
  const layout = useMemo(() => {
    const depth = width - swarmX - (isDrawnAsBars(items) ? COUNT_ROOM : 0)
    return distributionLayout({ items, domain, scale, city }, length, depth)
  }, [items, domain, scale, city, length, width, swarmX])
  const drawn = useMemo(
    () => drawDistribution(layout, (along, across) => ({ x: swarmX + across, y: height - EDGE - along })),
    [layout, swarmX, height],
  )
  const labels = uprightLabels(props, layout, { drawn, left: swarmX, yOf })
  const cityY = layout.city === null ? null : yOf(layout.city)
  return (
    <ChartFrame {...props}>
      <PatternDefs idPrefix={patterns} only={['lowFar', 'lowNear']} />
      {layout.limits.map((limit) => (
        <line key={limit} x1={barX} x2={width} y1={yOf(limit)} y2={yOf(limit)} stroke={HAIRLINE} />
      ))}
      <Bar bands={layout.bands} x={barX} yOf={yOf} patterns={patterns} />
      <LimitLabels
        labels={[startLabel, ...limitLabels]}
        places={[0, ...layout.limits].map(yOf)}
        x={barX - GAP}
        height={height}
      />
      {cityY !== null && <line x1={barX - OVERHANG} x2={width} y1={cityY} y2={cityY} stroke={INK} strokeWidth={1.5} />}
      <DistributionMarks {...props} drawn={drawn} grow="right" patterns={patterns} />
      {labels.counts.map(({ text, y }, index) => (
        <text key={index} x={width} y={y} textAnchor="end" fontSize={LABEL_SIZE} fill={INK_SECONDARY} {...HALO}>
          {text}
        </text>
      ))}
      {city !== null && (
        <text x={width} y={labels.cityY} textAnchor="end" fontSize={LABEL_SIZE} fontWeight={STRONG} {...HALO}>
          {city.label}
        </text>
      )}
      {labels.tag !== null && <NameTag {...labels.tag} />}
    </ChartFrame>
  )
}

interface BarProps {
  readonly bands: readonly ClassBand[]
  readonly x: number
  readonly yOf: (along: number) => number
  readonly patterns: string
}

function Bar({ bands, x, yOf, patterns }: BarProps) {
  return bands.map(({ row, from, to }) => (
    <rect
      key={row.id}
      x={x}
      y={yOf(to)}
      width={BAR_WIDTH}
      height={Math.max(0, to - from)}
      fill={paint(row, patterns)}
      stroke={INK}
      strokeWidth={0.8}
    />
  ))
}

interface LimitLabelsProps {
  readonly labels: readonly string[]
  readonly places: readonly number[]
  readonly x: number
  readonly height: number
}

function LimitLabels({ labels, places, x, height }: LimitLabelsProps) {
  const apart = spread(places, LABEL_SIZE, [AXIS_SIZE / 2, height - AXIS_SIZE / 2])
  return labels.map((text, index) => (
    <text key={index} x={x} y={(apart[index] ?? 0) + LABEL_SIZE * MIDDLE} textAnchor="end" fontSize={LABEL_SIZE}>
      {text}
    </text>
  ))
}
