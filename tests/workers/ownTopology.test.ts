import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import type { Ring } from '../../src/domain/areas.ts'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'
import { mapShapes } from '../../src/map/shapes.ts'
import { ownTopology } from '../../src/workers/ownTopology.ts'

const square = (west: number, south: number, side = 1): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]
const unit = (id: string, stadsdel: string): ArealUnit => ({
  id,
  name: id,
  point: [0, 0],
  areaHectares: 1,
  isInhabited: true,
  parents: { stadsdel },
})
/** Two squares side by side in one larger area, a third in another, and an island in a hole of the third. */
const AREAS = [
  { id: 'a', rings: [[square(0, 0)]] },
  { id: 'b', rings: [[square(1, 0)]] },
  { id: 'c', rings: [[square(2, 0), square(2.4, 0.4, 0.2).toReversed()]] },
  { id: 'd', rings: [[square(2.4, 0.4, 0.2)]] },
]
const LEVEL = unitLevel('delomrade', 'v', [unit('a', 'x'), unit('b', 'x'), unit('c', 'y'), unit('d', 'y')], [])
const topology = ownTopology(AREAS, LEVEL)
const lines = (given: Topology, object: string, isInner: boolean) =>
  mesh(given, given.objects[object] as GeometryCollection, (a, b) => (a !== b) === isInner).coordinates

describe('boundaries of an own file as a topology', () => {
  it('gives every area its own rings back', () => {
    const shapes = mapShapes(topology, 'delomrade', ['stadsdel'])
    expect([...(shapes?.areas.keys() ?? [])]).toEqual(['a', 'b', 'c', 'd'])
    expect(shapes?.bounds).toEqual([0, 0, 3, 1])
    expect(shapes?.areas.get('d')?.geometry).toMatchObject({ type: 'MultiPolygon' })
    expect(shapes?.areas.get('c')?.geometry).toMatchObject({
      coordinates: [[{ length: 5 }, { length: 5 }]],
    })
  })

  it('draws a border between two areas once, whichever way their rings run', () => {
    const between = lines(topology, 'delomrade', true)
    expect(between.flat()).toContainEqual([1, 0])
    expect(between.flat()).toContainEqual([2, 1])
    expect(between.flat()).toContainEqual([2.4, 0.4])
    const [first] = AREAS
    const turned = [{ id: 'a', rings: [[first?.rings[0]?.[0]?.toReversed() ?? []]] }, ...AREAS.slice(1)]
    expect(lines(ownTopology(turned, LEVEL), 'delomrade', true)).toHaveLength(between.length)
  })

  it('draws the larger level only where its own areas end', () => {
    const larger = lines(topology, 'stadsdel', true).flat()
    expect(larger).toContainEqual([2, 0])
    expect(larger).not.toContainEqual([1, 0])
    expect(larger).not.toContainEqual([2.4, 0.4])
  })

  it('takes positions that differ by less than a decimetre for one', () => {
    const near = [AREAS[0], { id: 'b', rings: [[square(1.000_000_01, 0)]] }].flatMap((area) => area ?? [])
    expect(lines(ownTopology(near, LEVEL), 'delomrade', true)).toHaveLength(1)
  })
})
