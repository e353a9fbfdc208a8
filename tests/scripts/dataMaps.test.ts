import { extent } from 'd3'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { mapTopology } from '../../scripts/data/mapTopology.ts'
import type { Shapes } from '../../scripts/data/shapes.ts'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'

const unit = (id: string, parents: ArealUnit['parents'] = {}): ArealUnit => ({
  id,
  name: id,
  point: [13, 55.6],
  areaHectares: 1,
  isInhabited: true,
  parents,
})

/** Four squares in a row; the first two are one GeSO and the last two another. */
const parts = unitLevel(
  'delomrade',
  'test',
  ['a', 'b', 'c', 'd'].map((id, index) => unit(id, { geso: index < 2 ? '1' : '2' })),
  [],
)
const geso = unitLevel('geso', 'test', [unit('1'), unit('2')], [])

const square = (x: number): number[][] => [
  [x, 55.6],
  [x + 0.01, 55.6],
  [x + 0.01, 55.61],
  [x, 55.61],
  [x, 55.6],
]
const shapes: Shapes = {
  boundaries: 'schematic',
  builtFrom: [],
  areas: parts.units.map(({ id }, index) => ({
    id,
    geometry: { type: 'Polygon', coordinates: [square(13 + index / 100)] },
  })),
}

describe('a map file', () => {
  const map = mapTopology(parts, shapes, [geso])

  it('has the drawn level and the larger one, with the ids of their units', () => {
    const ids = Object.entries(map.objects).map(([level, { geometries }]) => [level, geometries.map(({ id }) => id)])
    expect(Object.fromEntries(ids)).toEqual({ delomrade: ['a', 'b', 'c', 'd'], geso: ['1', '2'] })
  })

  it('stores a shared boundary once', () => {
    const arcs = map.objects.delomrade?.geometries.flatMap((one) => (one.type === 'Polygon' ? one.arcs.flat() : []))
    const uses = (arcs ?? []).map((arc) => (arc < 0 ? ~arc : arc))
    expect(uses.length - new Set(uses).size).toBe(3)
  })

  it('makes a larger unit of its parts without the line between them', () => {
    const object = map.objects.geso
    if (object === undefined) throw new Error('no geso')
    const [first] = feature(map, object).features
    expect(first?.geometry.type).toBe('Polygon')
    const points = first?.geometry.type === 'Polygon' ? (first.geometry.coordinates[0] ?? []) : []
    const [west, east] = extent(points, ([x = 0]) => x)
    expect([west, east]).toEqual([expect.closeTo(13, 6), expect.closeTo(13.02, 6)])
  })

  it('is the same to the byte from the same areas', () => {
    expect(JSON.stringify(mapTopology(parts, shapes, [geso]))).toBe(JSON.stringify(map))
  })

  it('is refused when an area has no extent', () => {
    const [first, ...rest] = shapes.areas
    const flat = { id: first?.id ?? '', geometry: { type: 'MultiPolygon' as const, coordinates: [] } }
    expect(() => mapTopology(parts, { ...shapes, areas: [flat, ...rest] }, [geso])).toThrow(/has no extent/)
  })
})
