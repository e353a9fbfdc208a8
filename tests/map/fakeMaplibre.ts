/** Stands for the map library where there is no WebGL: keeps what it is told, and says what a test makes it say. */
import type { GeoJSON } from 'geojson'

type State = Record<string, unknown>
type Listener = (event?: unknown) => void
interface Camera {
  readonly center: readonly [number, number]
  readonly zoom: number
}

const PIXELS_PER_DEGREE = 1000

/** As much of maplibregl.Map as the controller uses. */
export class FakeMap {
  /** Every map made since the last `reset`. */
  static made: FakeMap[] = []
  static isUnable = false

  static reset() {
    FakeMap.made = []
    FakeMap.isUnable = false
  }

  readonly calls: string[] = []
  readonly sources = new Map<string, GeoJSON>()
  readonly states = new Map<string, State>()
  readonly images = new Set<string>()
  readonly handlers = new Map<string, Set<Listener>>()
  readonly touchZoomRotate = { disableRotation: () => this.calls.push('disableRotation') }
  readonly canvasContainer = document.createElement('div')
  readonly canvas = document.createElement('canvas')
  hit: string | null = null
  camera: Camera = { center: [0, 0], zoom: 0 }
  isRemoved = false

  constructor(readonly options: { readonly container: HTMLElement } & State) {
    if (FakeMap.isUnable) throw new Error('no WebGL 2')
    FakeMap.made.push(this)
    this.canvas.setAttribute('tabindex', '0')
    this.canvasContainer.append(this.canvas)
    options.container.append(this.canvasContainer)
  }

  on = (type: string, listener: Listener) => {
    const listeners = this.handlers.get(type) ?? new Set()
    this.handlers.set(type, listeners.add(listener))
    return { unsubscribe: () => listeners.delete(listener) }
  }
  once = (type: string, listener: Listener) => {
    const subscription = this.on(type, (event) => {
      subscription.unsubscribe()
      listener(event)
    })
    return this
  }
  fire = (type: string, event: unknown = {}) =>
    [...(this.handlers.get(type) ?? [])].forEach((listener) => listener(event))

  getCanvas = () => this.canvas
  getCanvasContainer = () => this.canvasContainer
  getContainer = () => this.options.container
  getZoom = () => this.camera.zoom
  getCenter = () => this.camera.center
  getBounds = () => 'bounds in view'
  setMaxBounds = (bounds: unknown) => this.calls.push(`setMaxBounds ${String(bounds)}`)
  setMinZoom = (zoom: number | null) => this.calls.push(`setMinZoom ${String(zoom)}`)
  setMaxZoom = (zoom: number | null) => this.calls.push(`setMaxZoom ${String(zoom)}`)
  resize = () => this.calls.push('resize')
  cameraForBounds = (): Camera => ({ center: [13.1, 55.6], zoom: 10.5 })
  jumpTo = (camera: Camera) => {
    this.camera = camera
  }
  zoomTo = (zoom: number) => this.calls.push(`zoomTo ${zoom}`)
  fitBounds = (bounds: readonly number[]) => this.calls.push(`fitBounds ${bounds.join(' ')}`)
  project = ([lon, lat]: readonly [number, number]) => ({
    x: 200 + (lon - 13.1) * PIXELS_PER_DEGREE,
    y: 200 - (lat - 55.6) * PIXELS_PER_DEGREE,
  })
  triggerRepaint = () => undefined

  hasImage = (id: string) => this.images.has(id)
  addImage = (id: string) => {
    this.calls.push(`addImage ${id}`)
    this.images.add(id)
  }
  removeImage = (id: string) => this.images.delete(id)
  setPaintProperty = (layer: string, property: string) => this.calls.push(`setPaintProperty ${layer} ${property}`)
  getSource = (id: string) => ({
    setData: (data: GeoJSON) => {
      this.calls.push(`setData ${id}`)
      this.sources.set(id, data)
    },
  })
  setFeatureState = ({ id }: { readonly id: string }, state: State) => {
    this.calls.push(`setFeatureState ${id} ${Object.keys(state).join()}`)
    this.states.set(id, { ...this.states.get(id), ...state })
  }
  removeFeatureState = ({ id }: { readonly id?: string }) => {
    this.calls.push(`removeFeatureState ${id ?? 'all'}`)
    if (id === undefined) this.states.clear()
    else this.states.delete(id)
  }
  queryRenderedFeatures = () => (this.hit === null ? [] : [{ id: this.hit }])
  remove = () => {
    this.isRemoved = true
    this.canvasContainer.remove()
  }

  /** What the map was told since this was last asked. */
  heard(): string[] {
    return this.calls.splice(0)
  }

  /** The style is there, and then everything is drawn. */
  load() {
    this.fire('load')
    this.fire('idle')
  }
}
