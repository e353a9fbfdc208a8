// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LOAD_LIMIT, RESTORE_LIMIT } from '../../src/map/glWatch.ts'
import { PATTERN_IDS } from '../../src/symbology/patterns.ts'
import { FakeMap } from './fakeMaplibre.ts'
import { DARK, LIGHT, SQUARE_IDS, squareShapes, squareView } from './fourSquares.ts'
import { drawing, shapes, shown, start, withState } from './startController.ts'

vi.mock('maplibre-gl', async () => ({ Map: (await import('./fakeMaplibre.ts')).FakeMap }))
vi.mock('../../src/map/glPatterns.ts', () => ({ patternImage: () => ({ image: {}, pixelRatio: 2 }) }))

beforeEach(() => {
  FakeMap.reset()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('the camera', () => {
  test('starts with everything in view and goes no further out', () => {
    const { map, show } = start()
    show()
    expect(map.camera).toEqual({ center: [13.1, 55.6], zoom: 10.5 })
    expect(map.heard().slice(-3)).toEqual([
      'setMinZoom 10.5',
      `setMaxZoom ${10.5 + Math.log2(12)}`,
      'setMaxBounds bounds in view',
    ])
  })

  test('stays where the reader has zoomed to when size or level change, and fits again when all was in view', () => {
    const { controller, map } = shown()
    const closer = { center: [13.05, 55.55], zoom: 12 } as const
    map.jumpTo(closer)
    controller.update(drawing(), 300, 300)
    controller.update(drawing({ shapes: squareShapes() }), 300, 300)
    expect(map.camera).toEqual(closer)
    map.jumpTo({ center: [0, 0], zoom: 10.5 })
    controller.update(drawing(), 200, 200)
    expect(map.camera.center).toEqual([13.1, 55.6])
  })

  test('obeys the buttons', () => {
    const { controller, map } = shown()
    controller.handle.zoomBy(2)
    controller.handle.showBounds([1, 2, 3, 4])
    controller.handle.showAll()
    expect(map.heard()).toEqual(['zoomTo 11.5', 'fitBounds 1 2 3 4', `fitBounds ${shapes.bounds.join(' ')}`])
  })

  test('makes patterns anew after a zoom, and not after one to the same size', () => {
    const { map } = shown()
    map.jumpTo({ ...map.camera, zoom: 11.5 })
    map.fire('zoomend')
    expect(map.heard()).toEqual([])
    map.jumpTo({ ...map.camera, zoom: 11.9 })
    map.fire('zoomend')
    expect(map.heard()).toEqual([
      ...PATTERN_IDS.map((id) => `addImage ${id}`),
      'setPaintProperty effortDashed line-dasharray',
    ])
  })

  test('says where points are now', () => {
    const { map, listeners } = shown()
    map.fire('move')
    expect(listeners.onCamera.mock.lastCall?.[0]([13.1, 55.6])).toEqual({ x: 200, y: 200 })
  })
})

describe('the scale', () => {
  test('is that of the middle of the city', () => {
    const { map, listeners } = shown()
    const [, south, , north] = shapes.bounds
    // The library's world is 512 pixels wide at zoom 0: 78 184 metres a pixel at the equator.
    const expected = (78_184 * Math.cos((((south + north) / 2) * Math.PI) / 180)) / 2 ** 12
    map.jumpTo({ ...map.camera, zoom: 12 })
    map.fire('move')
    expect(listeners.onCamera.mock.lastCall?.[1]).toBeCloseTo(expected, 3)
  })
})

describe('the pointer', () => {
  const move = (map: FakeMap, init: PointerEventInit) =>
    map.canvasContainer.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', ...init }))

  test('tells the area under the mouse, and that there is none once', () => {
    const { map, listeners } = shown()
    const { onHover } = listeners.events
    move(map, { clientX: 5, clientY: 6 })
    expect(onHover).not.toHaveBeenCalled()
    map.hit = 'sw'
    move(map, { clientX: 10, clientY: 20 })
    expect(onHover).toHaveBeenLastCalledWith('sw', 10, 20)
    map.hit = null
    move(map, { clientX: 300, clientY: 20 })
    move(map, { clientX: 301, clientY: 20 })
    map.canvasContainer.dispatchEvent(new PointerEvent('pointerleave'))
    expect(onHover.mock.calls.map(([id]: unknown[]) => id)).toEqual(['sw', null])
  })

  test('tells the area that a zoom brings under a mouse that rests, and none once the mouse has left', () => {
    const { map, listeners } = shown()
    map.hit = 'sw'
    move(map, { clientX: 10, clientY: 20 })
    map.hit = 'ne'
    map.fire('moveend')
    expect(listeners.events.onHover).toHaveBeenLastCalledWith('ne', 10, 20)
    map.canvasContainer.dispatchEvent(new PointerEvent('pointerleave'))
    map.fire('moveend')
    expect(listeners.events.onHover).toHaveBeenLastCalledWith(null, 0, 0)
  })

  test('leaves fingers and drags alone', () => {
    const { map, listeners } = shown()
    map.hit = 'sw'
    move(map, { pointerType: 'touch' })
    move(map, { buttons: 1 })
    expect(listeners.events.onHover).not.toHaveBeenCalled()
  })

  test('selects by a click on an area, and nothing by one beside them', () => {
    const { map, listeners } = shown()
    map.fire('click', { point: { x: 1, y: 1 } })
    map.hit = 'ne'
    map.fire('click', { point: { x: 1, y: 1 } })
    expect(listeners.events.onSelect.mock.calls).toEqual([['ne']])
  })

  test('is told that the wheel needs Ctrl, and not that a finger scrolls the page', () => {
    const { map, listeners } = shown()
    map.fire('cooperativegestureprevented', { gestureType: 'touch_pan' })
    expect(listeners.onWheelPrevented).not.toHaveBeenCalled()
    map.fire('cooperativegestureprevented', { gestureType: 'wheel_zoom' })
    expect(listeners.onWheelPrevented).toHaveBeenCalledOnce()
  })
})

describe('a map that fails', () => {
  test('is given up when it does not load in time, and not before', () => {
    const { listeners } = start()
    vi.advanceTimersByTime(LOAD_LIMIT - 1)
    expect(listeners.onFail).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(listeners.onFail).toHaveBeenCalledOnce()
  })

  test('is kept when it has loaded', () => {
    const { listeners } = shown()
    vi.advanceTimersByTime(2 * LOAD_LIMIT)
    expect(listeners.onFail).not.toHaveBeenCalled()
  })

  test('is given up when a lost context does not come back, and asked for nothing until then', () => {
    const { map, listeners, show } = shown()
    map.fire('webglcontextlost')
    expect(listeners.onReady).toHaveBeenLastCalledWith(false)
    show({ view: squareView({ selectedId: 'sw' }) })
    map.hit = 'sw'
    map.fire('click', { point: { x: 1, y: 1 } })
    expect([map.heard(), listeners.events.onSelect.mock.calls]).toEqual([[], []])
    vi.advanceTimersByTime(RESTORE_LIMIT)
    expect(listeners.onFail).toHaveBeenCalledOnce()
  })

  test('shows everything again when the context comes back', () => {
    const { map, listeners, show } = shown()
    map.fire('webglcontextlost')
    map.states.clear()
    show({ view: squareView({ selectedId: 'nw' }) })
    map.fire('webglcontextrestored')
    map.fire('idle')
    expect(withState(map, 'isSelected')).toEqual(['nw'])
    expect(SQUARE_IDS.map((id) => map.states.get(id)?.['color'])).toEqual([DARK, LIGHT, DARK, LIGHT])
    map.fire('idle')
    expect(listeners.onReady).toHaveBeenLastCalledWith(true)
    vi.advanceTimersByTime(2 * LOAD_LIMIT)
    expect(listeners.onFail).not.toHaveBeenCalled()
  })

  test('is not called ready when the context is lost before anything is drawn', () => {
    const { map, listeners, show } = start()
    show()
    map.fire('load')
    map.fire('webglcontextlost')
    map.fire('idle')
    expect(listeners.onReady).not.toHaveBeenCalledWith(true)
  })

  test('is silent after it has been taken down', () => {
    const { controller, map, listeners } = start()
    controller.destroy()
    expect(map.isRemoved).toBe(true)
    listeners.onReady.mockClear()
    vi.advanceTimersByTime(LOAD_LIMIT)
    map.load()
    expect([listeners.onFail.mock.calls, listeners.onReady.mock.calls]).toEqual([[], []])
  })
})
