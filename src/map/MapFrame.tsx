import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { Renderer } from '../analysis/query.ts'
import type { UnitId } from '../domain/units.ts'
import type { Language } from '../domain/text.ts'
import type { Messages } from '../i18n/messages.ts'
import { formatNumber } from '../symbology/format.ts'
import type { MapView } from '../symbology/mapView.ts'
import { AreaListbox } from './AreaListbox.tsx'
import type { MapEvents, MapHandle, RendererProps } from './renderer.ts'
import { ScaleBar } from './ScaleBar.tsx'
import { boundsOf, mapShapes, type Bounds, type MapShapes } from './shapes.ts'
import { SvgMap } from './SvgMap.tsx'
import { Tooltip } from './Tooltip.tsx'
import { useSize } from '../charts/useSize.ts'
import { canDrawGl } from './webgl.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import styles from './map.module.css'

const GlMap = lazy(() => import('./GlMap.tsx'))

/** The map that stands by for paper, where a GL canvas is blank, has no buttons. */
const ignore = () => undefined

interface MapFrameProps {
  readonly view: MapView
  readonly topology: Topology
  readonly renderer: Renderer
  readonly language: Language
  readonly text: Messages['map']
  readonly hoveredId: UnitId | null
  readonly onHover: (unitId: UnitId | null) => void
  readonly onSelect: (unitId: UnitId | null) => void
}

/** The map with its buttons: the SVG map at once, the GL map over it where the machine can draw it well. */
export function MapFrame({ view, topology, renderer, language, text, hoveredId, onHover, onSelect }: MapFrameProps) {
  const shapes = useMemo(() => mapShapes(topology, view.level, view.larger), [topology, view.level, view.larger])
  const [frame, size] = useSize()
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [activeId, setActiveId] = useState<UnitId | null>(null)
  const [pointer, setPointer] = useState({ x: 0, y: 0 })
  const [metersPerPixel, setMetersPerPixel] = useState(Number.NaN)
  const [hasGlFailed, setHasGlFailed] = useState(false)
  const [canGl] = useState(() => renderer !== 'svg' && canDrawGl(renderer === 'gl'))
  const { selectedId } = view
  const events = useMemo<MapEvents>(
    () => ({
      onHover: (unitId, x, y) => {
        onHover(unitId)
        if (unitId !== null) setPointer({ x, y })
      },
      onSelect: (unitId) => onSelect(unitId === selectedId ? null : unitId),
    }),
    [onHover, onSelect, selectedId],
  )
  const inner = useMemo(() => innerBounds(view.areas), [view.areas])
  const failGl = useCallback(() => setHasGlFailed(true), [])

  const selected = view.areas.find(({ unitId }) => unitId === view.selectedId)
  const callout = useMemo(
    () => (selected === undefined ? null : { text: `${selected.name} ${selected.value}`, point: selected.point }),
    [selected],
  )
  if (shapes === undefined) return <p className={styles.message}>{text.unavailable}</p>
  const props: RendererProps = {
    view,
    shapes,
    ...size,
    hoveredId,
    activeId,
    callout,
    events,
    onScale: setMetersPerPixel,
    onHandle: setHandle,
  }
  const isGl = renderer !== 'svg' && canGl && !hasGlFailed
  return (
    <div className={styles.frame} role="group" aria-label={text.label({ title: view.title })}>
      <div ref={frame} className={styles.canvas} data-renderer={isGl ? 'gl' : 'svg'}>
        <Drawing {...props} isGl={isGl} text={text} onFail={failGl} />
        <AreaListbox
          view={view}
          label={text.areas({ level: view.title })}
          activeId={activeId}
          onActive={setActiveId}
          onSelect={onSelect}
        />
        <Tooltip view={view} hoveredId={hoveredId} activeId={activeId} pointer={pointer} size={size} />
        <MapKind view={view} text={text} />
        {Number.isFinite(metersPerPixel) && (
          <ScaleBar
            metersPerPixel={metersPerPixel}
            label={(km) => text.kilometres({ km: formatNumber(km, language, { digits: km < 1 ? 1 : 0 }) })}
          />
        )}
      </div>
      <ZoomButtons handle={handle} text={text} inner={inner} selection={selectionBounds(shapes, view.selectedId)} />
      {hasGlFailed && <p className={styles.message}>{text.glFailed}</p>}
    </div>
  )
}

/** Which kind of map it is, where it is not the data set's official one. */
function MapKind({ view, text }: { view: MapView; text: Messages['map'] }) {
  const kind = view.boundaries ?? (view.isSchematic ? text.schematicShort : undefined)
  return kind === undefined ? null : <div className={styles.kind}>{kind}</div>
}

interface DrawingProps extends RendererProps {
  readonly isGl: boolean
  readonly text: Messages['map']
  readonly onFail: () => void
}

/** The map itself, as soon as its room has a size; with GL also one that prints. */
function Drawing({ isGl, text, onFail, ...props }: DrawingProps) {
  if (props.width <= 0 || props.height <= 0) return null
  if (!isGl) return <SvgMap {...props} />
  return (
    <>
      <Suspense fallback={<SvgMap {...props} />}>
        <GlMap {...props} text={text} onFail={onFail} />
      </Suspense>
      <div className={styles.forPrint}>
        <SvgMap {...props} onScale={ignore} onHandle={ignore} />
      </div>
    </>
  )
}

function selectionBounds(shapes: MapShapes, selectedId: UnitId | null): Bounds | null {
  const shape = selectedId === null ? undefined : shapes.areas.get(selectedId)
  if (shape === undefined) return null
  const [west, south, east, north] = boundsOf([shape])
  const [dx, dy] = [(east - west) * 0.8, (north - south) * 0.8]
  return [west - dx, south - dy, east + dx, north + dy]
}

/** The box that leaves out the outermost 15 % of the areas on each side: where areas are many and small. */
function innerBounds(areas: MapView['areas']): Bounds {
  const at = (coordinate: 0 | 1, share: number) => {
    const sorted = areas.map(({ point }) => point[coordinate]).sort((a, b) => a - b)
    return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  }
  return [at(0, 0.15), at(1, 0.15), at(0, 0.85), at(1, 0.85)]
}
