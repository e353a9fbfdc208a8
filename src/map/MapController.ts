import { Map as GlMap, type MapOptions } from 'maplibre-gl'
import { GlCamera } from './glCamera.ts'
import { GlLabels } from './glLabels.ts'
import { followPointer } from './glPointer.ts'
import { GlScene, type Drawing } from './glScene.ts'
import { glStyle, type GlFonts } from './glStyle.ts'
import { watchGl } from './glWatch.ts'
import { patternGrowth } from './paint.ts'
import type { MapEvents, MapHandle } from './renderer.ts'

export type Project = (point: readonly [lon: number, lat: number]) => { x: number; y: number }

export interface GlListeners {
  readonly events: MapEvents
  /** Whether everything that was asked for is on the screen; false again while a context is lost. */
  readonly onReady: (isReady: boolean) => void
  /** The camera moved: where points are now, and how much ground a pixel is. */
  readonly onCamera: (project: Project, metersPerPixel: number) => void
  readonly onWheelPrevented: () => void
  readonly onFail: () => void
}

/**
 * The only owner of the GL map. Made once and then updated: a selection, a recolouring and even another level go
 * through `update`, which touches only what differs from the last drawing.
 */
export class MapController {
  readonly handle: MapHandle
  private readonly map: GlMap
  private readonly camera: GlCamera
  private scene: GlScene | null = null
  private labels: GlLabels | null = null
  private drawing: Drawing | null = null
  private size = ''
  private readonly stops: (() => void)[]

  /** @throws {Error} GPUInitializationError where the machine gives no WebGL 2 */
  constructor(
    container: HTMLElement,
    fonts: GlFonts,
    private readonly listeners: GlListeners,
  ) {
    const map = new GlMap({ ...OPTIONS, container, style: glStyle(fonts) })
    this.map = map
    this.camera = new GlCamera(map)
    this.handle = this.camera
    // The list of areas over the map is the tab stop and takes the keys; the canvas must not take the focus.
    map.getCanvas().removeAttribute('tabindex')
    map.touchZoomRotate.disableRotation()
    map.on('move', () => this.followCamera())
    map.on('zoomend', () => this.scalePatterns())
    map.on('cooperativegestureprevented', ({ gestureType }) => {
      if (gestureType === 'wheel_zoom') listeners.onWheelPrevented()
    })
    this.stops = [
      followPointer(map, listeners.events, () => this.scene !== null),
      watchGl(map, { onBlank: () => this.start(), onLost: () => this.stop(), onFail: listeners.onFail }),
    ]
  }

  /** Shows a drawing in a map of a size in pixels. */
  update(drawing: Drawing, width: number, height: number): void {
    const size = `${width} ${height}`
    const isFitted = size === this.size && drawing.shapes === this.drawing?.shapes
    this.size = size
    this.drawing = drawing
    if (!isFitted) {
      this.map.resize()
      this.camera.fit(drawing.shapes.bounds)
      this.scalePatterns()
      this.followCamera()
    }
    this.draw()
  }

  /** Gives the context back. The controller is of no use afterwards. */
  destroy(): void {
    for (const stop of this.stops) stop()
    this.stop()
    this.map.remove()
  }

  private start(): void {
    const scene = new GlScene(this.map)
    this.scene = scene
    this.labels = new GlLabels(this.map, (features) => scene.setSource('labels', features))
    this.scalePatterns()
    this.draw()
    void this.map.once('idle', () => {
      if (this.scene === scene) this.listeners.onReady(true)
    })
    // Without a drawing nothing would ask for the frame after which the map is idle.
    this.map.triggerRepaint()
  }

  private stop(): void {
    this.scene = null
    this.labels = null
    this.listeners.onReady(false)
  }

  private draw(): void {
    if (this.drawing === null) return
    this.scene?.draw(this.drawing)
    this.labels?.place(this.drawing.view, this.drawing.shapes)
  }

  private scalePatterns(): void {
    this.scene?.scalePatterns(patternGrowth(this.map.getZoom()))
  }

  private followCamera(): void {
    if (this.drawing !== null) this.labels?.place(this.drawing.view, this.drawing.shapes)
    this.listeners.onCamera(([lon, lat]) => this.map.project([lon, lat]), this.camera.metersPerPixel())
  }
}

const OPTIONS = {
  // Sources stand under the map, for both renderers.
  attributionControl: false,
  canvasContextAttributes: { antialias: false },
  fadeDuration: 0,
  renderWorldCopies: false,
  maxPitch: 0,
  // The page tells the size itself, together with the view that goes with it.
  trackResize: false,
  // The wheel scrolls the page unless Ctrl is held, and one finger scrolls it on a phone.
  cooperativeGestures: true,
  keyboard: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  boxZoom: false,
  // A click selects.
  doubleClickZoom: false,
} as const satisfies Omit<MapOptions, 'container'>
