import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_MAGNIFICATION } from '../../src/map/projection.ts'
import { panBy, toScreen, WHOLE, within, zoomAbout, zoomToBox, type Zoom } from '../../src/map/zoom.ts'

const SIZE = { width: 800, height: 600 }
const TOLERANCE = 6

const amount = fc.integer({ min: -5000, max: 5000 })
const zoom: fc.Arbitrary<Zoom> = fc
  .record({ k: fc.double({ min: 1, max: MAX_MAGNIFICATION, noNaN: true }), x: amount, y: amount })
  .map((any) => within(any, SIZE))
const point = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }))
const factor = fc.double({ min: 0.05, max: 20, noNaN: true })

const expectCovered = ({ k, x, y }: Zoom) => {
  expect(k).toBeGreaterThanOrEqual(1)
  expect(k).toBeLessThanOrEqual(MAX_MAGNIFICATION)
  for (const [place, length] of [
    [x, SIZE.width],
    [y, SIZE.height],
  ] as const) {
    expect(place).toBeLessThanOrEqual(0)
    expect(place + length * k).toBeGreaterThanOrEqual(length - 1e-6)
  }
}

describe('zoom and pan', () => {
  it('keep the drawing over the whole frame', () => {
    fc.assert(
      fc.property(zoom, factor, point, fc.tuple(amount, amount), (start, times, about, [dx, dy]) => {
        expectCovered(zoomAbout(start, times, about, SIZE))
        expectCovered(panBy(start, dx, dy, SIZE))
      }),
    )
  })

  it('leave what is under the pointer where it is when the drawing grows', () => {
    fc.assert(
      fc.property(zoom, fc.double({ min: 1, max: 20, noNaN: true }), point, (start, times, about) => {
        const drawn = [(about[0] - start.x) / start.k, (about[1] - start.y) / start.k] as const
        const [x, y] = toScreen(zoomAbout(start, times, about, SIZE), drawn)
        expect(x).toBeCloseTo(about[0], TOLERANCE)
        expect(y).toBeCloseTo(about[1], TOLERANCE)
      }),
    )
  })

  it('come back from in and out, where the frame did not stop them', () => {
    const start = zoomAbout(WHOLE, 3, [400, 300], SIZE)
    const back = zoomAbout(zoomAbout(start, 2, [200, 200], SIZE), 0.5, [200, 200], SIZE)
    expect(back.k).toBeCloseTo(start.k, TOLERANCE)
    expect(back.x).toBeCloseTo(start.x, TOLERANCE)
    expect(back.y).toBeCloseTo(start.y, TOLERANCE)
  })

  it('show all of a box that is larger than the smallest one that can be shown', () => {
    const corner = fc.record({
      left: fc.integer({ min: 0, max: 600 }),
      top: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 0, max: 200 }),
      height: fc.integer({ min: 0, max: 200 }),
    })
    fc.assert(
      fc.property(corner, ({ left, top, width, height }) => {
        const shown = zoomToBox([left, top], [left + width, top + height], SIZE)
        expectCovered(shown)
        const [x0, y0] = toScreen(shown, [left, top])
        const [x1, y1] = toScreen(shown, [left + width, top + height])
        expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-1e-6)
        expect(x1).toBeLessThanOrEqual(SIZE.width + 1e-6)
        expect(y1).toBeLessThanOrEqual(SIZE.height + 1e-6)
      }),
    )
  })

  it('fill the frame with a box that fits', () => {
    expect(zoomToBox([200, 150], [600, 450], SIZE)).toEqual({ k: 2, x: -400, y: -300 })
  })

  it('stay in a frame that has become smaller', () => {
    expect(within({ k: 2, x: -800, y: -600 }, { width: 400, height: 300 })).toEqual({ k: 2, x: -400, y: -300 })
  })
})
