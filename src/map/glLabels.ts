import type { Map as GlMap } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { MapView } from '../symbology/mapView.ts'
import { labelFeatures } from './glFeatures.ts'
import { placeLabels, type PlacedLabel } from './placeLabels.ts'
import { boundsOf, type MapShapes } from './shapes.ts'

/**
 * Which names the GL map shows: those that `placeLabels` finds room for at the camera, so that both renderers show the
 * same ones.
 */
export class GlLabels {
  private view: MapView | null = null
  private shapes: MapShapes | null = null
  /** West and east of the area that a name stands for. */
  private spans: ReadonlyMap<string, readonly [west: number, east: number]> = new Map()
  private shown = ''

  constructor(
    private readonly map: GlMap,
    private readonly setLabels: (features: FeatureCollection) => void,
  ) {}

  /** Chooses again, and sets the names only when they are others than before. */
  place(view: MapView, shapes: MapShapes): void {
    this.measure(view, shapes)
    const { clientWidth: width, clientHeight: height } = this.map.getContainer()
    const placed = placeLabels(view.labels, {
      project: (point) => this.project(point),
      widthOf: ({ text }) => this.roomFor(text),
      size: { width, height },
    })
    const key = keyOf(placed)
    if (key === this.shown) return
    this.shown = key
    this.setLabels(labelFeatures(placed))
  }

  private project([lon, lat]: readonly [number, number]): [number, number] {
    const { x, y } = this.map.project([lon, lat])
    return [x, y]
  }

  private roomFor(name: string): number {
    const span = this.spans.get(name)
    return span === undefined ? 0 : this.project([span[1], 0])[0] - this.project([span[0], 0])[0]
  }

  private measure(view: MapView, shapes: MapShapes): void {
    if (view === this.view && shapes === this.shapes) return
    this.view = view
    this.shapes = shapes
    this.spans = new Map(
      view.areas.flatMap(({ name, unitId }) => {
        const shape = shapes.areas.get(unitId)
        if (shape === undefined) return []
        const [west, , east] = boundsOf([shape])
        return [[name, [west, east]] as const]
      }),
    )
  }
}

const keyOf = (placed: readonly PlacedLabel[]): string =>
  JSON.stringify(placed.map(({ text, point, rank }) => [text, point, rank]))
