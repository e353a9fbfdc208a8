// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { MapOutline } from '../../src/symbology/mapView.ts'
import { PATTERN_IDS } from '../../src/symbology/patterns.ts'
import { FakeMap } from './fakeMaplibre.ts'
import { DARK, LIGHT, SQUARE_IDS, squareShapes, squareView } from './fourSquares.ts'
import { shown, start, withState } from './startController.ts'

vi.mock('maplibre-gl', async () => ({ Map: (await import('./fakeMaplibre.ts')).FakeMap }))
vi.mock('../../src/map/glPatterns.ts', () => ({ patternImage: () => ({ image: {}, pixelRatio: 2 }) }))

const OUTLINE: MapOutline = { id: 'a', unitIds: ['sw', 'nw'], isOpenEnded: false, isHatched: false, label: 'A' }

beforeEach(() => FakeMap.reset())

describe('the first drawing', () => {
  test('waits for the map to load, then shows colours, borders, names and patterns', () => {
    const { map, show, listeners } = start()
    show({ view: squareView({ selectedId: 'ne', fills: { se: 'missing' } }) })
    expect(map.sources.size).toBe(0)
    map.fire('load')
    expect(listeners.onReady).not.toHaveBeenCalledWith(true)
    expect(SQUARE_IDS.map((id) => map.states.get(id)?.['color'])).toEqual([DARK, '#ffffff', DARK, LIGHT])
    expect([...map.sources.keys()].sort()).toEqual(
      ['areas', 'inkBorders', 'labels', 'largerBorders', 'outerEdge', 'outlines', 'whiteBorders'].sort(),
    )
    expect([...map.images]).toEqual([...PATTERN_IDS])
    expect(withState(map, 'isSelected')).toEqual(['ne'])
    map.fire('idle')
    expect(listeners.onReady).toHaveBeenLastCalledWith(true)
  })

  test('keeps the canvas out of the tab order, and turns off what would tilt or turn the map', () => {
    const { map } = start()
    expect(map.canvas.hasAttribute('tabindex')).toBe(false)
    expect(map.calls).toContain('disableRotation')
    expect(map.options).toMatchObject({
      keyboard: false,
      dragRotate: false,
      touchPitch: false,
      cooperativeGestures: true,
      attributionControl: false,
      fadeDuration: 0,
      canvasContextAttributes: { antialias: false },
    })
  })
})

describe('a new drawing', () => {
  test('that shows the same asks nothing of the map', () => {
    const { map, show } = shown()
    show({ view: squareView() })
    expect(map.heard()).toEqual([])
  })

  test('with another selection only moves the line round the area', () => {
    const { map, show } = shown()
    show({ view: squareView({ selectedId: 'sw' }) })
    show({ view: squareView({ selectedId: 'ne' }) })
    expect(map.heard()).toEqual([
      'setFeatureState sw isSelected',
      'setFeatureState sw isSelected',
      'setFeatureState ne isSelected',
    ])
    expect(withState(map, 'isSelected')).toEqual(['ne'])
  })

  test('marks what the pointer and the keyboard are on, unless it is the selection', () => {
    const { map, show } = shown()
    const view = squareView({ selectedId: 'sw' })
    show({ view, hoveredId: 'sw', activeId: 'se' })
    expect([withState(map, 'isSelected'), withState(map, 'isTouched')]).toEqual([['sw'], ['se']])
    show({ view })
    expect(withState(map, 'isTouched')).toEqual([])
  })

  test('with another colour paints that area and draws the borders anew, and leaves the areas as they are', () => {
    const { map, show } = shown()
    show({ view: squareView({ fills: { se: DARK } }) })
    expect(map.heard()).toEqual(['setFeatureState se color', 'setData whiteBorders', 'setData inkBorders'])
  })

  test('with another pattern sets the areas again', () => {
    const { map, show } = shown()
    show({ view: squareView({ fills: { se: 'suppressed' } }) })
    expect(map.heard()).toContain('setData areas')
    expect(JSON.stringify(map.sources.get('areas'))).toContain('"suppressed"')
  })

  test('that no longer knows an area takes its colour away', () => {
    const { map, show } = shown()
    const view = squareView()
    show({ view: { ...view, areas: view.areas.slice(1) } })
    expect(map.states.has('sw')).toBe(false)
  })

  test('with efforts sets the outlines, and the same efforts once only', () => {
    const { map, show } = shown()
    show({ view: squareView({ outlines: [OUTLINE] }) })
    show({ view: squareView({ outlines: [{ ...OUTLINE, label: 'Another name' }] }) })
    expect(map.heard()).toEqual(['setData outlines'])
  })

  test('of another level goes to the same map, and forgets the states of the old one', () => {
    const { map, show } = shown()
    show({ view: squareView({ selectedId: 'ne' }) })
    map.heard()
    show({ shapes: squareShapes() })
    const heard = map.heard()
    expect(heard).toContain('removeFeatureState all')
    expect(heard.filter((call) => call.startsWith('setData')).sort()).toEqual([
      'setData areas',
      'setData inkBorders',
      'setData largerBorders',
      'setData outerEdge',
      'setData outlines',
      'setData whiteBorders',
    ])
    expect(SQUARE_IDS.map((id) => map.states.get(id)?.['color'])).toEqual([DARK, LIGHT, DARK, LIGHT])
    expect(withState(map, 'isSelected')).toEqual([])
    expect(FakeMap.made).toHaveLength(1)
  })
})

describe('the names', () => {
  test('stand where there is room, larger ones first', () => {
    const { map } = shown()
    const text = JSON.stringify(map.sources.get('labels'))
    expect(text.indexOf('West')).toBeGreaterThan(-1)
    expect(text.indexOf('West')).toBeLessThan(text.indexOf('Area se'))
  })

  test('are chosen again when the camera moves, and set only when they are others', () => {
    const { map } = shown()
    map.fire('move')
    expect(map.heard()).toEqual([])
    map.project = ([lon, lat]) => ({ x: (lon - 13) * 100, y: (lat - 55) * 100 })
    map.fire('move')
    expect(map.heard()).toEqual(['setData labels'])
  })
})
