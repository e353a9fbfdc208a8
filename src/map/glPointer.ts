import type { Map as GlMap } from 'maplibre-gl'
import type { UnitId } from '../domain/units.ts'
import type { LayerId } from './layerOrder.ts'
import type { MapEvents } from './renderer.ts'

const AREAS: LayerId = 'areaFill'

/**
 * Says which area the mouse is over and which is clicked. Hover listens to the pointer and not to the map: after a tap
 * a browser sends a mouse move too, and the tooltip would stay.
 *
 * @param isDrawn whether there is anything to hit
 * @returns stops listening
 */
export function followPointer(map: GlMap, events: MapEvents, isDrawn: () => boolean): () => void {
  const surface = map.getCanvasContainer()
  let hovered: UnitId | null = null
  let mouse: { readonly x: number; readonly y: number } | null = null
  const unitAt = (x: number, y: number): UnitId | null => {
    if (!isDrawn()) return null
    const id: unknown = map.queryRenderedFeatures([x, y], { layers: [AREAS] })[0]?.id
    return typeof id === 'string' ? id : null
  }
  const hover = (unitId: UnitId | null, x: number, y: number) => {
    if (unitId === null && hovered === null) return
    hovered = unitId
    map.getCanvas().style.cursor = unitId === null ? '' : 'pointer'
    events.onHover(unitId, x, y)
  }
  const look = () => mouse !== null && hover(unitAt(mouse.x, mouse.y), mouse.x, mouse.y)
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return
    const { left, top } = surface.getBoundingClientRect()
    mouse = { x: event.clientX - left, y: event.clientY - top }
    if (event.buttons === 0) look()
  }
  const leave = () => {
    mouse = null
    hover(null, 0, 0)
  }
  surface.addEventListener('pointermove', move)
  surface.addEventListener('pointerleave', leave)
  // Zoom and pan bring another area under a mouse that rests.
  const moves = map.on('moveend', look)
  const clicks = map.on('click', ({ point }) => {
    const unitId = unitAt(point.x, point.y)
    if (unitId !== null) events.onSelect(unitId)
  })
  return () => {
    surface.removeEventListener('pointermove', move)
    surface.removeEventListener('pointerleave', leave)
    moves.unsubscribe()
    clicks.unsubscribe()
  }
}
