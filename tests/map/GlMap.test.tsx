// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mapSv } from '../../src/i18n/map.ts'
import GlMap from '../../src/map/GlMap.tsx'
import type { RendererProps } from '../../src/map/renderer.ts'
import { FakeMap } from './fakeMaplibre.ts'
import { DARK, middleOf, squareShapes, squareView } from './fourSquares.ts'

vi.mock('maplibre-gl', async () => ({ Map: (await import('./fakeMaplibre.ts')).FakeMap }))
vi.mock('../../src/map/glPatterns.ts', () => ({ patternImage: () => ({ image: {}, pixelRatio: 2 }) }))
vi.mock('../../src/map/glResources.ts', () => ({
  glFonts: () => ({ regular: 'https://malmo.test/a.woff2', strong: 'https://malmo.test/b.woff2' }),
}))

const props: RendererProps = {
  view: squareView(),
  shapes: squareShapes(),
  width: 400,
  height: 400,
  hoveredId: null,
  activeId: null,
  callout: null,
  events: { onHover: vi.fn(), onSelect: vi.fn() },
  onScale: vi.fn(),
  onHandle: vi.fn(),
}

const onFail = vi.fn()
const drawn = (given: Partial<RendererProps> = {}) => (
  <StrictMode>
    <GlMap {...props} {...given} text={mapSv} onFail={onFail} />
  </StrictMode>
)

/** The map that is left after the double mount of strict mode. */
function living(): FakeMap {
  const [map, ...others] = FakeMap.made.filter(({ isRemoved }) => !isRemoved)
  if (map === undefined || others.length > 0) throw new Error('there must be one map')
  return map
}

beforeEach(() => {
  FakeMap.reset()
  vi.clearAllMocks()
})
afterEach(cleanup)

describe('the GL map on the page', () => {
  test('lets the SVG map stand in until everything is drawn, then says that it is ready', () => {
    const { container } = render(drawn())
    expect(container.querySelectorAll('path[data-unit]')).toHaveLength(4)
    expect(container.querySelector('[data-ready]')).toBeNull()
    act(() => living().load())
    expect(container.querySelectorAll('path[data-unit]')).toHaveLength(0)
    expect(container.querySelectorAll('[data-ready="true"]')).toHaveLength(1)
  })

  test('keeps its one map through selection, recolouring, hover, another size and another level', () => {
    const { rerender } = render(drawn())
    act(() => living().load())
    const made = FakeMap.made.length
    const map = living()
    rerender(drawn({ view: squareView({ selectedId: 'ne' }) }))
    rerender(drawn({ view: squareView({ fills: { ne: DARK } }), hoveredId: 'sw' }))
    rerender(drawn({ width: 300 }))
    rerender(drawn({ shapes: squareShapes() }))
    expect(FakeMap.made).toHaveLength(made)
    expect(living()).toBe(map)
    expect(map.states.get('ne')?.['color']).toBe('#d7e9ea')
  })

  test('keeps its one map when the callbacks are new at every draw, and calls the last ones', () => {
    const onSelect = vi.fn()
    const { rerender } = render(drawn())
    act(() => living().load())
    const map = living()
    const onScale = vi.fn()
    rerender(drawn({ events: { onHover: vi.fn(), onSelect }, onScale }))
    map.hit = 'se'
    map.fire('click', { point: { x: 1, y: 1 } })
    expect(living()).toBe(map)
    map.jumpTo({ ...map.camera, zoom: 11.5 })
    map.fire('move')
    expect(onScale).toHaveBeenCalledExactlyOnceWith(expect.closeTo(15.25, 1))
    expect([onSelect.mock.calls, vi.mocked(props.events).onSelect.mock.calls]).toEqual([[['se']], []])
  })

  test('takes the map down with the page, also with the extra mount of strict mode', () => {
    const { unmount, container } = render(drawn())
    expect(FakeMap.made.length).toBeGreaterThan(1)
    expect(container.querySelectorAll('canvas')).toHaveLength(1)
    unmount()
    expect(FakeMap.made.map(({ isRemoved }) => isRemoved)).not.toContain(false)
  })

  test('gives the buttons the camera that is seen: the SVG map first, then its own', () => {
    const { unmount } = render(drawn())
    const handles = vi.mocked(props.onHandle).mock
    act(() => handles.lastCall?.[0]?.zoomBy(2))
    expect(living().heard().join()).not.toContain('zoomTo')
    act(() => living().load())
    handles.lastCall?.[0]?.zoomBy(2)
    expect(living().heard()).toContain('zoomTo 11.5')
    unmount()
    expect(handles.lastCall).toEqual([null])
  })

  test('names the selection beside it, where the camera puts it', () => {
    const { container } = render(drawn({ callout: { text: 'Area ne 1', point: middleOf('ne') } }))
    act(() => living().load())
    const dot = () => Math.round(Number(container.querySelector('circle')?.getAttribute('cx')))
    expect(container.querySelector('svg')?.textContent).toBe('Area ne 1')
    expect(dot()).toBe(250)
    living().project = () => ({ x: 77, y: 88 })
    act(() => living().fire('move'))
    expect(dot()).toBe(77)
  })

  test('hides its drawing from screen readers, who have the list of areas', () => {
    const { container } = render(drawn())
    expect(container.querySelector('canvas')?.closest('[aria-hidden="true"]')).not.toBeNull()
  })

  test('says how to zoom when the wheel scrolls the page', () => {
    const { container } = render(drawn())
    act(() => living().load())
    expect(container.textContent).not.toContain(mapSv.zoomHint)
    act(() => living().fire('cooperativegestureprevented', { gestureType: 'wheel_zoom' }))
    expect(container.textContent).toContain(mapSv.zoomHint)
  })

  test('gives up where there is no WebGL, and the SVG map is still there', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    FakeMap.isUnable = true
    const { container } = render(drawn())
    expect(onFail).toHaveBeenCalled()
    expect(container.querySelectorAll('path[data-unit]')).toHaveLength(4)
  })
})
