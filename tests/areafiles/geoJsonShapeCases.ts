/** Cases of bad input: shapes. */
import { bytesOf, feature, multiPolygon, polygon, square, SQUARES } from './areaFixtures.ts'
import { file, beside, text, moved, fault, warning, hole, bowtie, spike, type Case } from './geoJsonCaseParts.ts'

export const SHAPE_CASES: readonly Case[] = [
  {
    id: 'G13',
    what: 'three positions',
    bytes: beside(polygon(square(0).slice(0, 3))),
    report: [fault('areasRingShort', 3)],
  },
  {
    id: 'G14',
    what: 'all positions one',
    bytes: beside(polygon([0, 1, 2, 3].map(() => [13, 55.6]))),
    report: [fault('areasRingFlat', 3), warning('areasPointsRepeated', 3)],
  },
  {
    id: 'G15',
    what: 'bowtie',
    bytes: beside(polygon(bowtie)),
    report: [fault('areasRingCrosses', 3, '13.005, 55.605')],
  },
  {
    id: 'G16',
    what: 'spike of a hundred metres',
    bytes: beside(polygon(spike(55.611))),
    report: [fault('areasSpike', 3, '13.005, 55.611')],
  },
  {
    id: 'G16b',
    what: 'spike of half a metre',
    bytes: beside(polygon(spike(55.610005))),
    report: [warning('areasSpikeRemoved', 3, '13.005, 55.61001')],
  },
  {
    id: 'G17',
    what: 'two areas overlap by a strip',
    bytes: file([SQUARES[0], feature('01', polygon(square(0.99)))]),
    report: [fault('areasOverlap', 1)],
    names: ['areasOverlap', 'other', 'Område 01'],
  },
  {
    id: 'G18',
    what: 'gap between three areas',
    bytes: file([
      feature(
        '00',
        polygon([
          [13, 55.6],
          [13.01, 55.6],
          [13.009, 55.605],
          [13.01, 55.61],
          [13, 55.61],
          [13, 55.6],
        ]),
      ),
      SQUARES[1],
    ]),
    report: [warning('areasGap', 1)],
    names: ['areasGap', 'names', 'Område 00, Område 01'],
  },
  {
    id: 'G19',
    what: 'polygon called MultiPolygon',
    bytes: beside({ type: 'MultiPolygon', coordinates: [square(0)] }),
    report: [fault('areasNesting', 3, 'MultiPolygon')],
  },
  {
    id: 'G19b',
    what: 'multipolygon called Polygon',
    bytes: beside({ type: 'Polygon', coordinates: [[square(0)]] }),
    report: [fault('areasNesting', 3, 'Polygon')],
  },
  {
    id: 'G20',
    what: 'parts overlap',
    bytes: beside(multiPolygon([square(0)], [square(0.5, 0.5, 0.2)])),
    report: [fault('areasPartsOverlap', 3)],
  },
  {
    id: 'G21',
    what: 'exclave with holes',
    bytes: beside(multiPolygon([square(0), hole(0.4, 0.4)], [square(0, 3), hole(0.4, 3.4)], [square(0.45, 0.45, 0.1)])),
    report: [],
  },
  { id: 'G22', what: 'no geometry', bytes: beside(null), report: [] },
  {
    id: 'G23',
    what: 'empty coordinates',
    bytes: beside({ type: 'Polygon', coordinates: [] }),
    report: [fault('areasGeometryEmpty', 3)],
  },
  ...['Point', 'LineString', 'GeometryCollection'].map((type) => ({
    id: 'G24',
    what: type,
    bytes: beside({ type, coordinates: [13, 55.6] }),
    report: [fault('areasGeometryKind', 3, type)],
  })),
  {
    id: 'G25',
    what: 'heights',
    bytes: beside(polygon(moved(square(0), (lon, lat) => [lon, lat, 12, 4]))),
    report: [warning('areasHeightDropped', 3)],
  },
  {
    id: 'G26',
    what: 'text as a number',
    bytes: beside(polygon([['NaN', 55.6], ...square(0).slice(1)])),
    report: [fault('areasPosition', 3, '"NaN", 55.6')],
  },
  {
    id: 'G26b',
    what: 'nothing as a number',
    bytes: beside(polygon([[null, 55.6], ...square(0).slice(1)])),
    report: [fault('areasPosition', 3, 'null, 55.6')],
  },
  {
    id: 'G26c',
    what: 'a number beyond all numbers',
    bytes: bytesOf(text.replace('[13,55.6]', '[1e999,55.6]')),
    report: [fault('areasPosition', 1, 'Infinity, 55.6')],
  },
  {
    id: 'G27',
    what: 'fifteen decimals',
    bytes: beside(polygon(moved(square(0), (lon, lat) => [lon + 1.23e-9, lat]))),
    report: [warning('areasRounded', 3)],
  },
]
