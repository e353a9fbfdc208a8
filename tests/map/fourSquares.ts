/** Four square areas, two by two, in two larger areas: west and east. */
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { topology } from 'topojson-server'
import type { Topology } from 'topojson-specification'
import { mapShapes, type MapShapes } from '../../src/map/shapes.ts'
import type { MapArea, MapLabel, MapView } from '../../src/symbology/mapView.ts'
import { PATTERNS, type PatternId } from '../../src/symbology/patterns.ts'

const SIDE = 0.1
const [WEST, SOUTH] = [13, 55.5]

const box = (id: string, [column, row]: readonly [number, number], rows = 1): Feature<Polygon> => {
  const [left, bottom] = [WEST + column * SIDE, SOUTH + row * SIDE]
  const [right, top] = [left + SIDE, bottom + rows * SIDE]
  const ring = [
    [left, bottom],
    [left, bottom + SIDE],
    [left, top],
    [right, top],
    [right, bottom + SIDE],
    [right, bottom],
    [left, bottom],
  ]
  return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
}

const collection = (features: Feature<Polygon>[]): FeatureCollection => ({ type: 'FeatureCollection', features })

const PLACES = { sw: [0, 0], se: [1, 0], nw: [0, 1], ne: [1, 1] } as const
export const SQUARE_IDS = ['sw', 'se', 'nw', 'ne'] as const
type SquareId = (typeof SQUARE_IDS)[number]

export const fourSquares: Topology = topology({
  delomrade: collection(SQUARE_IDS.map((id) => box(id, PLACES[id]))),
  stadsdel: collection([box('west', [0, 0], 2), box('east', [1, 0], 2)]),
})

/** New shapes each time, as for a new level. */
export function squareShapes(): MapShapes {
  const shapes = mapShapes(fourSquares, 'delomrade', ['stadsdel'])
  if (shapes === undefined) throw new Error('the four squares have no shapes')
  return shapes
}

export const middleOf = (id: SquareId): readonly [number, number] => [
  WEST + (PLACES[id][0] + 0.5) * SIDE,
  SOUTH + (PLACES[id][1] + 0.5) * SIDE,
]

export const DARK = '#073c4a'
export const LIGHT = '#d7e9ea'

/** Dark in the west, light in the east, unless something else is given. */
export function squareView(
  given: Partial<Omit<MapView, 'areas'>> & {
    /** A colour or the name of a pattern. */ fills?: Partial<Record<SquareId, string>>
  } = {},
): MapView {
  const { fills = {}, ...rest } = given
  const areas = SQUARE_IDS.map((unitId): MapArea => {
    const fill = fills[unitId] ?? (unitId.endsWith('w') ? DARK : LIGHT)
    return {
      unitId,
      name: `Area ${unitId}`,
      point: middleOf(unitId),
      fill: isPattern(fill) ? { color: PATTERNS[fill].ground, pattern: fill } : { color: fill, pattern: null },
      value: '1',
      description: unitId,
    }
  })
  const labels = areas.map(({ name, point }): MapLabel => ({ text: name, point, rank: 'area' }))
  return {
    title: 'Squares',
    level: 'delomrade',
    file: 'map.delomrade',
    larger: ['stadsdel'],
    areas,
    labels: [{ text: 'West', point: [WEST + SIDE / 2, SOUTH + SIDE], rank: 'larger' }, ...labels],
    outlines: [],
    selectedId: null,
    isSchematic: true,
    ...rest,
  }
}

const isPattern = (fill: string): fill is PatternId => fill in PATTERNS
