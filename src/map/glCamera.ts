import type { LngLatBoundsLike, Map as GlMap } from 'maplibre-gl'
import { MAP_PADDING, MAX_MAGNIFICATION, METERS_PER_DEGREE } from './projection.ts'
import type { MapHandle } from './renderer.ts'
import type { Bounds } from './shapes.ts'

/** Zoom levels that still count as the map that shows everything. */
const SAME_ZOOM = 0.01
/** How wide the library draws the world at zoom 0. */
const WORLD_PIXELS = 512

/**
 * The camera: starts with everything in view, goes no further out, and no further in than the SVG map. The library
 * jumps instead of gliding where the reader's system asks for less motion.
 */
export class GlCamera implements MapHandle {
  private bounds: Bounds | null = null
  private home = Infinity

  constructor(private readonly map: GlMap) {}

  /** Fits bounds into the size that the map has now; a reader who has zoomed in stays where they are. */
  fit(bounds: Bounds): void {
    const { map } = this
    const isHome = map.getZoom() < this.home + SAME_ZOOM
    const seen = { center: map.getCenter(), zoom: map.getZoom() }
    this.bounds = bounds
    map.setMaxBounds(null)
    map.setMinZoom(null)
    map.setMaxZoom(null)
    const all = map.cameraForBounds(boxOf(bounds), { padding: MAP_PADDING })
    if (all === undefined) return
    map.jumpTo(all)
    this.home = map.getZoom()
    map.setMinZoom(this.home)
    map.setMaxZoom(this.home + Math.log2(MAX_MAGNIFICATION))
    map.setMaxBounds(map.getBounds())
    if (!isHome) map.jumpTo(seen)
  }

  /** In the middle of the bounds, as the SVG map counts: so it changes with the zoom only. */
  metersPerPixel(): number {
    if (this.bounds === null) return 0
    const [, south, , north] = this.bounds
    const circle = 360 * METERS_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180)
    return circle / (WORLD_PIXELS * 2 ** this.map.getZoom())
  }

  zoomBy(factor: number): void {
    this.map.zoomTo(this.map.getZoom() + Math.log2(factor))
  }

  showAll(): void {
    if (this.bounds !== null) this.map.fitBounds(boxOf(this.bounds), { padding: MAP_PADDING, linear: true })
  }

  showBounds(bounds: Bounds): void {
    const { clientWidth, clientHeight } = this.map.getContainer()
    const [x, y] = [0.05 * clientWidth, 0.05 * clientHeight]
    this.map.fitBounds(boxOf(bounds), { padding: { left: x, right: x, top: y, bottom: y }, linear: true })
  }
}

const boxOf = ([west, south, east, north]: Bounds): LngLatBoundsLike => [west, south, east, north]
