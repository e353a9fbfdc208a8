import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelBox, LABEL_SIZE, placeLabels, type Box, type PlacedLabel } from '../../src/map/placeLabels.ts'
import type { MapLabel } from '../../src/symbology/mapView.ts'

const SIZE = { width: 800, height: 600 }
const label: fc.Arbitrary<MapLabel> = fc.record({
  text: fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,9}([ -][A-ZÅÄÖ][a-zåäö]{2,9})?$/),
  point: fc.tuple(fc.integer({ min: -50, max: 850 }), fc.integer({ min: -50, max: 650 })),
  rank: fc.constantFrom('larger', 'area'),
})
const place = (labels: readonly MapLabel[], width = 120, taken = [] as Box[]) =>
  placeLabels(labels, { project: ([x, y]) => [x, y], widthOf: () => width, size: SIZE, taken })
/** Told by the two middles: they lie nearer each other than half of both boxes in both directions. */
const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.left + a.right - b.left - b.right) < a.right - a.left + b.right - b.left - 1e-6 &&
  Math.abs(a.top + a.bottom - b.top - b.bottom) < a.bottom - a.top + b.bottom - b.top - 1e-6
const boxOf = ({ lines, rank, x, y }: PlacedLabel) => labelBox(lines, LABEL_SIZE[rank], x, y)
const at = (text: string, x: number, y: number, rank: MapLabel['rank'] = 'area'): MapLabel => ({
  text,
  point: [x, y],
  rank,
})

describe('the names on the map', () => {
  it('never cover each other or what is there, and lie inside the frame', () => {
    const taken = { left: 300, right: 420, top: 200, bottom: 260 }
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (labels) => {
        const boxes = [taken, ...place(labels, 120, [taken]).map(boxOf)]
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([])
          expect(box.left).toBeGreaterThan(0)
          expect(box.right).toBeLessThan(SIZE.width)
          expect(box.top).toBeGreaterThan(0)
          expect(box.bottom).toBeLessThan(SIZE.height)
        }
      }),
    )
  })

  it('are left out only where they have no room', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
        const placed = place(labels)
        const boxes = placed.map(boxOf)
        for (const one of labels) {
          const [alone] = place([one])
          if (alone === undefined || placed.some(({ text, point }) => text === one.text && point === one.point))
            continue
          expect(boxes.some((box) => overlaps(box, boxOf(alone)))).toBe(true)
        }
      }),
    )
  })

  it('of larger areas come before those of small ones, whatever their order', () => {
    const [small, large] = [at('Holma', 400, 300), at('Hyllie', 400, 300, 'larger')]
    expect(place([small, large]).map(({ text }) => text)).toEqual(['Hyllie'])
  })

  it('of areas fit inside them; those of larger ones need not', () => {
    expect(place([at('Holma', 400, 300)], 20)).toEqual([])
    expect(place([at('Hyllie', 400, 300, 'larger')], 20)).toHaveLength(1)
  })

  it.each([
    ['Holma', ['Holma']],
    ['Västra Hamnen', ['Västra', 'Hamnen']],
    ['Gullviksborg-Hermodsdal', ['Gullviksborg-', 'Hermodsdal']],
    ['Bunkeflostrandens', ['Bunkeflostrandens']],
  ])('%s is broken as %j', (text, lines) => {
    expect(place([at(text, 400, 300, 'larger')])[0]?.lines).toEqual(lines)
  })
})
