import { vi } from 'vitest'
import type { Drawing } from '../../src/map/glScene.ts'
import { MapController, type GlListeners } from '../../src/map/MapController.ts'
import { FakeMap } from './fakeMaplibre.ts'
import { SQUARE_IDS, squareShapes, squareView } from './fourSquares.ts'

export const shapes = squareShapes()
const FONTS = { regular: 'https://malmo.test/a.woff2', strong: 'https://malmo.test/b.woff2' }

export const drawing = (given: Partial<Drawing> = {}): Drawing => ({
  view: squareView(),
  shapes,
  hoveredId: null,
  activeId: null,
  ...given,
})

/** A controller of a fake map: the test file must have put the fake in the library's place. */
export function start() {
  const listeners = {
    events: { onHover: vi.fn(), onSelect: vi.fn() },
    onReady: vi.fn(),
    onCamera: vi.fn<GlListeners['onCamera']>(),
    onWheelPrevented: vi.fn(),
    onFail: vi.fn(),
  }
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 400 }, clientHeight: { value: 400 } })
  const controller = new MapController(container, FONTS, listeners)
  const [map] = FakeMap.made
  if (map === undefined) throw new Error('no map was made')
  return { controller, map, listeners, show: (given?: Partial<Drawing>) => controller.update(drawing(given), 400, 400) }
}

/** A map that shows the four squares and has been quiet since. */
export function shown() {
  const all = start()
  all.show()
  all.map.load()
  all.map.heard()
  return all
}

/** The areas that have a state. */
export const withState = (map: FakeMap, key: string) => SQUARE_IDS.filter((id) => map.states.get(id)?.[key] === true)
