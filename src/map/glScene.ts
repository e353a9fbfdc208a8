import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import type { GeoJSON } from 'geojson'
import type { UnitId } from '../domain/units.ts'
import { OUTLINE_DASHES, OUTLINE_LINE } from '../symbology/mapLines.ts'
import type { MapArea, MapView } from '../symbology/mapView.ts'
import { PATTERN_IDS } from '../symbology/patterns.ts'
import { areaFeatures, borderFeatures, outlineFeatures, outlineKey, patternKey } from './glFeatures.ts'
import { patternImage } from './glPatterns.ts'
import type { LayerId, SourceId } from './layerOrder.ts'
import { dashes } from './paint.ts'
import type { RendererProps } from './renderer.ts'
import type { MapShapes } from './shapes.ts'

/** What the scene shows; the camera is no part of it. */
export type Drawing = Pick<RendererProps, 'view' | 'shapes' | 'hoveredId' | 'activeId'>

type StateKey = 'isSelected' | 'isTouched'

/**
 * Puts a drawing on the map and remembers what it put there, so that a new drawing touches only what differs:
 * colours and emphasis go by feature-state, and a source is set only when its features change.
 */
export class GlScene {
  private shapes: MapShapes | null = null
  private patterns = ''
  private outlines = ''
  private growth = 0
  private readonly colors = new Map<UnitId, string>()
  private readonly emphasized: Record<StateKey, Set<UnitId>> = { isSelected: new Set(), isTouched: new Set() }

  constructor(private readonly map: GlMap) {}

  /** Draws the same twice as once. Patterns must have been scaled before. */
  draw({ view, shapes, hoveredId, activeId }: Drawing): void {
    const isNew = shapes !== this.shapes
    if (isNew) this.startShapes(shapes)
    const patterns = patternKey(view.areas)
    if (isNew || patterns !== this.patterns) this.setSource('areas', areaFeatures(shapes, view.areas))
    this.patterns = patterns
    const isRecoloured = this.paintAreas(view.areas)
    if (isNew || isRecoloured) {
      const borders = borderFeatures(shapes, this.colors)
      this.setSource('whiteBorders', borders.white)
      this.setSource('inkBorders', borders.ink)
    }
    this.drawOutlines(shapes, view.outlines, isNew)
    this.emphasize('isSelected', [view.selectedId])
    this.emphasize(
      'isTouched',
      [activeId, hoveredId].filter((unitId) => unitId !== view.selectedId),
    )
  }

  /** Makes patterns and dashes anew, such that they have their own size where the map draws them so much larger. */
  scalePatterns(growth: number): void {
    if (Math.abs(growth - this.growth) < 0.01) return
    this.growth = growth
    for (const id of PATTERN_IDS) {
      if (this.map.hasImage(id)) this.map.removeImage(id)
      const { image, pixelRatio } = patternImage(id, growth)
      this.map.addImage(id, image, { pixelRatio })
    }
    const openEnded: LayerId = 'effortDashed'
    this.map.setPaintProperty(openEnded, 'line-dasharray', dashes(OUTLINE_DASHES, OUTLINE_LINE.ink, growth))
  }

  setSource(id: SourceId, data: GeoJSON): void {
    const source = this.map.getSource<GeoJSONSource>(id)
    if (source === undefined) throw new RangeError(`setSource requires a source ${id}, got none`)
    void source.setData(data)
  }

  private startShapes(shapes: MapShapes): void {
    this.shapes = shapes
    this.map.removeFeatureState({ source: 'areas' })
    this.colors.clear()
    this.emphasized.isSelected.clear()
    this.emphasized.isTouched.clear()
    this.setSource('largerBorders', shapes.largerBorders)
    this.setSource('outerEdge', shapes.outerEdge)
  }

  /** @returns whether any area changed colour */
  private paintAreas(areas: readonly MapArea[]): boolean {
    let isChanged = false
    const gone = new Set(this.colors.keys())
    for (const { unitId, fill } of areas) {
      gone.delete(unitId)
      if (this.colors.get(unitId) === fill.color) continue
      isChanged = true
      this.colors.set(unitId, fill.color)
      this.map.setFeatureState({ source: 'areas', id: unitId }, { color: fill.color })
    }
    for (const unitId of gone) {
      this.colors.delete(unitId)
      this.map.removeFeatureState({ source: 'areas', id: unitId }, 'color')
    }
    return isChanged || gone.size > 0
  }

  private drawOutlines(shapes: MapShapes, outlines: MapView['outlines'], isNew: boolean): void {
    const key = outlineKey(outlines)
    if (!isNew && key === this.outlines) return
    this.outlines = key
    this.setSource('outlines', outlineFeatures(shapes, outlines))
  }

  private emphasize(state: StateKey, unitIds: readonly (UnitId | null)[]): void {
    const wanted = new Set(unitIds.filter((unitId) => unitId !== null))
    const shown = this.emphasized[state]
    for (const unitId of shown) {
      if (!wanted.has(unitId)) this.map.setFeatureState({ source: 'areas', id: unitId }, { [state]: false })
    }
    for (const unitId of wanted) {
      if (!shown.has(unitId)) this.map.setFeatureState({ source: 'areas', id: unitId }, { [state]: true })
    }
    this.emphasized[state] = wanted
  }
}
