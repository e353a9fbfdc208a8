import type { UnitId } from '../domain/units.ts'
import type { MapView } from '../symbology/mapView.ts'
import type { Bounds, MapShapes } from './shapes.ts'

/** What the buttons beside the map ask of a renderer. The camera is the renderer's own. */
export interface MapHandle {
  zoomBy(factor: number): void
  showAll(): void
  showBounds(bounds: Bounds): void
}

export interface MapEvents {
  /** With the pointer's place in the map in pixels. */
  onHover(unitId: UnitId | null, x: number, y: number): void
  onSelect(unitId: UnitId): void
}

/** The same for both renderers. `onScale` and `onHandle` must keep their identity between draws. */
export interface RendererProps {
  readonly view: MapView
  readonly shapes: MapShapes
  readonly width: number
  readonly height: number
  readonly hoveredId: UnitId | null
  /** The area that the keyboard is on. */
  readonly activeId: UnitId | null
  readonly callout: { readonly text: string; readonly point: readonly [number, number] } | null
  readonly events: MapEvents
  /** How many metres of ground a pixel is, whenever that changes. */
  readonly onScale: (metersPerPixel: number) => void
  readonly onHandle: (handle: MapHandle | null) => void
}
