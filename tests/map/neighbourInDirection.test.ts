import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighbourInDirection, type Direction } from '../../src/map/neighbourInDirection.ts'
import type { MapArea } from '../../src/symbology/mapView.ts'
import { squareView } from './fourSquares.ts'

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right']
const [sample] = squareView().areas
if (sample === undefined) throw new Error('the squares have no areas')
const area = (unitId: string, lon: number, lat: number): MapArea => ({ ...sample, unitId, point: [lon, lat] })

const areas = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), {
    minLength: 1,
    maxLength: 25,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((places) => places.map(([x, y], index) => area(`a${index}`, 13 + x / 100, 55.5 + y / 100)))

describe('an arrow key', () => {
  it.each([
    ['sw', 'up', 'nw'],
    ['sw', 'right', 'se'],
    ['ne', 'down', 'se'],
    ['ne', 'left', 'nw'],
    ['sw', 'left', 'sw'],
    ['ne', 'up', 'ne'],
  ] as const)('leads from %s %s to %s', (from, direction, to) => {
    expect(neighbourInDirection(squareView().areas, from, direction)).toBe(to)
  })

  it('leads to an area that lies that way, or nowhere', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom(...DIRECTIONS), (all, direction) => {
        for (const { unitId, point } of all) {
          const to = all.find((other) => other.unitId === neighbourInDirection(all, unitId, direction))
          if (to === undefined) throw new Error('the key leads out of the map')
          if (to.unitId === unitId) continue
          const [dx, dy] = [to.point[0] - point[0], to.point[1] - point[1]]
          expect({ up: dy, down: -dy, left: -dx, right: dx }[direction]).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('goes to the nearer of two in a row, and past one that lies more aside than ahead', () => {
    const row = [area('here', 13, 55.6), area('near', 13, 55.61), area('far', 13, 55.62), area('aside', 13.03, 55.605)]
    expect(neighbourInDirection(row, 'here', 'up')).toBe('near')
    expect(
      neighbourInDirection(
        [row[0], row[3]].filter((one) => one !== undefined),
        'here',
        'up',
      ),
    ).toBe('here')
  })

  it('stays where it is on an area that is not on the map', () => {
    expect(neighbourInDirection(squareView().areas, 'gone', 'up')).toBe('gone')
  })
})
