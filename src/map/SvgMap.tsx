import { memo, useEffect, useId, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react'
import { PatternDefs, patternUrl } from '../charts/patterns.tsx'
import { LAND, WHITE } from '../symbology/chrome.ts'
import {
  BORDER_WIDTHS,
  LARGER_AREA_LINE,
  LIGHT_SELECTION,
  OUTER_EDGE_WIDTH,
  OUTLINE_DASHES,
  OUTLINE_LINE,
  SELECTION_LINE,
} from '../symbology/mapLines.ts'
import type { MapView } from '../symbology/mapView.ts'
import { Callout } from './Callout.tsx'
import { calloutPlace } from './calloutPlace.ts'
import { LABEL_SIZE, placeLabels, type PlacedLabel } from './placeLabels.ts'
import { fitProjection, MAP_PADDING, type Projection } from './projection.ts'
import type { RendererProps } from './renderer.ts'
import type { MapShapes } from './shapes.ts'
import { useZoom } from './useZoom.ts'
import { toScreen, type Zoom } from './zoom.ts'
import styles from './map.module.css'

/** The map as SVG: the default, the fallback without WebGL, and what is printed. */
export function SvgMap({
  view,
  shapes,
  width,
  height,
  hoveredId,
  activeId,
  callout,
  events,
  onScale,
  onHandle,
}: RendererProps) {
  const patterns = useId()
  const svg = useRef<SVGSVGElement>(null)
  const projection = useMemo(() => fitProjection(shapes.bounds, width, height, MAP_PADDING), [shapes, width, height])
  const size = useMemo(() => ({ width, height }), [width, height])
  const zoom = useZoom(svg, projection, size, onHandle)
  useEffect(() => onScale(projection.metersPerPixel / zoom.k), [onScale, projection, zoom.k])
  const { areas, outlines } = view
  const widthOf = useMemo(() => areaWidths(areas, shapes, projection), [areas, shapes, projection])
  const labels = useMemo(() => {
    const [x, y] = callout === null ? [0, 0] : toScreen(zoom, projection.project(callout.point))
    const taken = callout === null ? [] : [calloutPlace(callout.text, x, y, size.width).box]
    return placeLabels(view.labels, {
      project: (point) => toScreen(zoom, projection.project(point)),
      widthOf: ({ text }) => widthOf(text) * zoom.k,
      size,
      taken,
    })
  }, [view.labels, widthOf, projection, zoom, size, callout])
  const outlined = [...new Set([view.selectedId, activeId, hoveredId])]
  return (
    <svg ref={svg} className={styles.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <defs>
        <PatternDefs idPrefix={patterns} magnification={zoom.k} />
      </defs>
      <g transform={`translate(${zoom.x},${zoom.y}) scale(${zoom.k})`}>
        <g {...pointerEvents(events)}>
          <AreaFills areas={areas} shapes={shapes} projection={projection} patterns={patterns} />
        </g>
        <AreaLines areas={areas} shapes={shapes} projection={projection} />
        <Outlines outlines={outlines} shapes={shapes} projection={projection} patterns={patterns} />
        {outlined.map((unitId) => {
          const shape = unitId === null ? undefined : shapes.areas.get(unitId)
          const path = shape === undefined ? null : projection.path(shape)
          return path === null ? null : <SelectionLine key={unitId} path={path} isLight={unitId !== view.selectedId} />
        })}
      </g>
      <Labels labels={labels} />
      {callout !== null && <Callout {...callout} {...screenPoint(callout.point, projection, zoom)} width={width} />}
    </svg>
  )
}

function screenPoint(point: readonly [number, number], projection: Projection, zoom: Zoom) {
  const [x, y] = toScreen(zoom, projection.project(point))
  return { x, y }
}

/** One set of listeners over all areas, so that a choice or a pointer makes none of them anew. */
function pointerEvents(events: RendererProps['events']) {
  const unitAt = ({ target }: { target: EventTarget }): string | undefined =>
    target instanceof SVGElement ? target.dataset['unit'] : undefined
  return {
    onPointerMove: (event: PointerEvent) => {
      const unitId = unitAt(event)
      if (unitId !== undefined && event.pointerType === 'mouse')
        events.onHover(unitId, event.nativeEvent.offsetX, event.nativeEvent.offsetY)
    },
    onPointerOut: () => events.onHover(null, 0, 0),
    onClick: (event: MouseEvent) => {
      const unitId = unitAt(event)
      if (unitId !== undefined) events.onSelect(unitId)
    },
  }
}

type LayerProps = { shapes: MapShapes; projection: Projection }
type AreaProps = LayerProps & { areas: MapView['areas'] }

const AreaFills = memo(function AreaFills({ areas, shapes, projection, patterns }: AreaProps & { patterns: string }) {
  return (
    <>
      {areas.map(({ unitId, fill }) => {
        const shape = shapes.areas.get(unitId)
        const path = shape === undefined ? null : projection.path(shape)
        if (path === null) return null
        return (
          <path
            key={unitId}
            d={path}
            fill={fill.pattern === null ? fill.color : patternUrl(patterns, fill.pattern)}
            className={styles.area}
            data-unit={unitId}
          />
        )
      })}
    </>
  )
})

const AreaLines = memo(function AreaLines({ areas, shapes, projection }: AreaProps) {
  const colors = new Map(areas.map(({ unitId, fill }) => [unitId, fill.color]))
  const borders = shapes.borders((unitId) => colors.get(unitId) ?? LAND)
  return (
    <g className={styles.lines}>
      <path d={projection.path(borders.white) ?? ''} stroke={WHITE} strokeWidth={BORDER_WIDTHS.white} />
      <path d={projection.path(borders.ink) ?? ''} className={styles.ink} strokeWidth={BORDER_WIDTHS.ink} />
      <path d={projection.path(shapes.largerBorders) ?? ''} stroke={WHITE} strokeWidth={LARGER_AREA_LINE.white} />
      <path d={projection.path(shapes.largerBorders) ?? ''} className={styles.ink} strokeWidth={LARGER_AREA_LINE.ink} />
      <path d={projection.path(shapes.outerEdge) ?? ''} className={styles.ink} strokeWidth={OUTER_EDGE_WIDTH} />
    </g>
  )
})

type OutlinesProps = LayerProps & { outlines: MapView['outlines']; patterns: string }

const Outlines = memo(function Outlines({ outlines, shapes, projection, patterns }: OutlinesProps) {
  return (
    <g className={styles.lines}>
      {outlines.map(({ id, unitIds, isOpenEnded, isHatched }) => {
        const path = projection.path(shapes.union(unitIds)) ?? ''
        const pattern = isOpenEnded ? 'placeOpen' : 'placeNamed'
        return (
          <g key={id}>
            {isHatched && <path d={path} style={{ fill: patternUrl(patterns, pattern) }} />}
            <path d={path} stroke={WHITE} strokeWidth={OUTLINE_LINE.white} />
            <path
              d={path}
              className={styles.ink}
              strokeWidth={OUTLINE_LINE.ink}
              strokeDasharray={isOpenEnded ? OUTLINE_DASHES.join(' ') : undefined}
            />
          </g>
        )
      })}
    </g>
  )
})

function SelectionLine({ path, isLight }: { path: string; isLight: boolean }) {
  const scale = isLight ? LIGHT_SELECTION : 1
  return (
    <g className={styles.lines}>
      <path d={path} stroke={WHITE} strokeWidth={SELECTION_LINE.white * scale} />
      <path d={path} className={styles.ink} strokeWidth={SELECTION_LINE.ink * scale} />
    </g>
  )
}

function Labels({ labels }: { labels: readonly PlacedLabel[] }) {
  return (
    <g className={styles.labels}>
      {labels.map(({ point, lines, x, y, rank }) => (
        <text
          key={`${rank} ${point.join(' ')}`}
          x={x}
          y={y}
          fontSize={LABEL_SIZE[rank]}
          fontWeight={rank === 'larger' ? 600 : 400}
        >
          {lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? `${0.35 - (lines.length - 1) * 0.55}em` : '1.1em'}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}

/** How wide the area of a name is in the drawing before it is zoomed; each is measured once, when it is asked for. */
function areaWidths(areas: MapView['areas'], shapes: MapShapes, projection: Projection): (name: string) => number {
  const idOf = new Map(areas.map((area) => [area.name, area.unitId]))
  const widths = new Map<string, number>()
  const measured = (name: string): number => {
    const shape = shapes.areas.get(idOf.get(name) ?? '')
    if (shape === undefined) return 0
    const [[left], [right]] = projection.path.bounds(shape)
    return right - left
  }
  return (name) => {
    const width = widths.get(name) ?? measured(name)
    widths.set(name, width)
    return width
  }
}
