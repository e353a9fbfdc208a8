import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Projection } from './projection.ts'
import type { MapHandle } from './renderer.ts'
import { panBy, WHOLE, within, zoomAbout, zoomToBox, type Size, type Zoom } from './zoom.ts'

/** Pixels that a pointer must move before it drags instead of clicking. */
const DRAG_START = 4
const WHEEL_STEP = 0.002

type Pointers = Map<number, readonly [x: number, y: number]>

/**
 * Zoom and pan of the SVG map: the buttons through the handle, drag, Ctrl + wheel, two fingers. A plain wheel and one
 * finger scroll the page.
 */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  projection: Projection,
  size: Size,
  onHandle: (handle: MapHandle | null) => void,
): Zoom {
  const [asked, setAsked] = useState(WHOLE)
  // What was asked for in a frame of another size may reach beyond this one.
  const zoom = useMemo(() => within(asked, size), [asked, size])
  const change = useCallback<ChangeZoom>((step) => setAsked((last) => step(within(last, size))), [size])
  useEffect(() => {
    onHandle({
      zoomBy: (factor) => change((last) => zoomAbout(last, factor, [size.width / 2, size.height / 2], size)),
      showAll: () => change(() => WHOLE),
      showBounds: ([west, south, east, north]) =>
        change(() => zoomToBox(projection.project([west, north]), projection.project([east, south]), size)),
    })
    return () => onHandle(null)
  }, [projection, size, change, onHandle])
  useGestures(svg, change, size)
  return zoom
}

type ChangeZoom = (step: (last: Zoom) => Zoom) => void

function useGestures(svg: RefObject<SVGSVGElement | null>, change: ChangeZoom, size: Size) {
  const hasDragged = useRef(false)
  useEffect(() => {
    const target = svg.current
    if (target === null) return
    const pointers: Pointers = new Map()
    const stop = new AbortController()
    const listen = <K extends keyof SVGSVGElementEventMap>(
      type: K,
      listener: (event: SVGSVGElementEventMap[K]) => void,
      options?: AddEventListenerOptions,
    ) => target.addEventListener(type, listener, { signal: stop.signal, ...options })

    listen(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return
        event.preventDefault()
        const factor = Math.exp(-event.deltaY * WHEEL_STEP)
        change((last) => zoomAbout(last, factor, [event.offsetX, event.offsetY], size))
      },
      { passive: false },
    )
    listen('pointerdown', (event) => {
      pointers.set(event.pointerId, [event.clientX, event.clientY])
      hasDragged.current = false
    })
    listen('pointermove', (event) => {
      const before = pointers.get(event.pointerId)
      if (before === undefined) return
      const [dx, dy] = [event.clientX - before[0], event.clientY - before[1]]
      if (!hasDragged.current && Math.hypot(dx, dy) < DRAG_START) return
      const isOneFinger = event.pointerType === 'touch' && pointers.size < 2
      if (isOneFinger) return
      hasDragged.current = true
      const box = target.getBoundingClientRect()
      const step = pointers.size > 1 ? pinch(pointers, event, box, size) : (last: Zoom) => panBy(last, dx, dy, size)
      pointers.set(event.pointerId, [event.clientX, event.clientY])
      change(step)
    })
    const lift = (event: PointerEvent) => pointers.delete(event.pointerId)
    window.addEventListener('pointerup', lift, { signal: stop.signal })
    window.addEventListener('pointercancel', lift, { signal: stop.signal })
    // A drag that ends over an area is not a choice of that area.
    listen(
      'click',
      (event) => {
        if (hasDragged.current) event.stopPropagation()
        hasDragged.current = false
      },
      { capture: true },
    )
    return () => stop.abort()
  }, [svg, change, size])
}

/** Two fingers: enlarges by how much further apart they are, about the point between them, and follows that point. */
function pinch(pointers: Pointers, event: PointerEvent, box: DOMRect, size: Size): (last: Zoom) => Zoom {
  const moved = pointers.get(event.pointerId)
  const other = Array.from(pointers).find(([id]) => id !== event.pointerId)?.[1]
  if (moved === undefined || other === undefined) return (last) => last
  const before = Math.hypot(moved[0] - other[0], moved[1] - other[1])
  const after = Math.hypot(event.clientX - other[0], event.clientY - other[1])
  const middle = [(event.clientX + other[0]) / 2 - box.left, (event.clientY + other[1]) / 2 - box.top] as const
  return (last) => {
    const grown = zoomAbout(last, before > 0 ? after / before : 1, middle, size)
    return panBy(grown, (event.clientX - moved[0]) / 2, (event.clientY - moved[1]) / 2, size)
  }
}
