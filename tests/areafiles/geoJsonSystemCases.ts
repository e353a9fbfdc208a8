/** Cases of bad input: systems, winding and open rings. */
import { feature, polygon, square, SQUARES } from './areaFixtures.ts'
import { file, beside, moved, projected, inSystem, crs, fault, warning, hole, type Case } from './geoJsonCaseParts.ts'

export const SYSTEM_CASES: readonly Case[] = [
  {
    id: 'G01',
    what: 'SWEREF 99 13 30 without crs',
    bytes: file(inSystem(118550, 6164809)),
    report: [fault('areasSystemLikely', null, '118550, 6164809')],
    names: ['areasSystemLikely', 'system', 'EPSG:3008'],
  },
  {
    id: 'G02',
    what: 'the same with its crs: converted and said',
    bytes: file(inSystem(118550, 6164809), crs('urn:ogc:def:crs:EPSG::3008')),
    report: [['note', 'areasConverted', null, 'EPSG:3008']],
  },
  {
    id: 'G02b',
    what: 'a crs that is not known',
    bytes: file(inSystem(118550, 6164809), crs('urn:ogc:def:crs:EPSG::3010')),
    report: [fault('areasSystemUnknown', null, 'urn:ogc:def:crs:EPSG::3010')],
  },
  {
    id: 'G02c',
    what: 'a crs that the numbers contradict',
    bytes: file(inSystem(118550, 6164809), crs('EPSG:3006')),
    report: [fault('areasSystemContradicted', null, 'EPSG:3006')],
    names: ['areasSystemContradicted', 'likely', 'SWEREF 99 13 30 (EPSG:3008)'],
  },
  {
    id: 'G03',
    what: 'SWEREF 99 TM',
    bytes: file(inSystem(374071, 6164043)),
    report: [fault('areasSystemLikely', null, '374071, 6164043')],
    names: ['areasSystemLikely', 'system', 'EPSG:3006'],
  },
  {
    id: 'G04',
    what: 'Web Mercator',
    bytes: file(inSystem(1447265, 7480378)),
    report: [fault('areasSystemLikely', null, '1447265, 7480378')],
    names: ['areasSystemLikely', 'system', 'EPSG:3857'],
  },
  {
    id: 'G04b',
    what: 'RT 90',
    bytes: file(inSystem(1323000, 6167000)),
    report: [fault('areasSystemLikely', null, '1323000, 6167000')],
    names: ['areasSystemLikely', 'system', 'EPSG:3021'],
  },
  {
    id: 'G05',
    what: 'latitude before longitude',
    bytes: file([0, 1].map((east) => feature(`0${east}`, polygon(moved(square(east), (lon, lat) => [lat, lon]))))),
    report: [fault('areasAxesSwapped', null, '55.6, 13')],
    names: ['areasAxesSwapped', 'system', 'EPSG:4326'],
  },
  {
    id: 'G06',
    what: 'SWEREF with north before east',
    bytes: file([
      feature('00', polygon(moved(projected(118550, 6164809), (x, y) => [y, x]))),
      feature('01', polygon(moved(projected(119150, 6164809), (x, y) => [y, x]))),
    ]),
    report: [fault('areasAxesSwapped', null, '6164809, 118550')],
    names: ['areasAxesSwapped', 'system', 'EPSG:3008'],
  },
  {
    id: 'G07',
    what: 'one area projected',
    bytes: file([...SQUARES, feature('03', polygon(projected(118550, 6164809)))]),
    report: [fault('areasFeatureOutside', 4, '118550, 6164809')],
    names: ['areasFeatureOutside', 'likely', 'SWEREF 99 13 30 (EPSG:3008)'],
  },
  {
    id: 'G08',
    what: 'crs WGS 84',
    bytes: file(SQUARES, crs('urn:ogc:def:crs:OGC:1.3:CRS84')),
    report: [warning('areasSystemRemoved', null, 'urn:ogc:def:crs:OGC:1.3:CRS84')],
  },
  {
    id: 'G08b',
    what: 'crs EPSG:4326',
    bytes: file(SQUARES, crs('EPSG:4326')),
    report: [warning('areasSystemRemoved', null, 'EPSG:4326')],
  },
  {
    id: 'G09',
    what: 'outer ring clockwise',
    bytes: beside(polygon(square(0).toReversed())),
    report: [warning('areasRewound', 3)],
  },
  {
    id: 'G10',
    what: 'hole wound as its shell',
    bytes: beside(polygon(square(0), hole(0.4, 0.4).toReversed())),
    report: [warning('areasRewound', 3)],
  },
  {
    id: 'G11',
    what: 'hole outside',
    bytes: beside(polygon(square(0), hole(0.4, 3))),
    report: [fault('areasHoleOutside', 3)],
  },
  {
    id: 'G12',
    what: 'open ring, half a metre',
    bytes: beside(polygon([...square(0).slice(0, 4), [13.000001, 55.600004]])),
    report: [warning('areasRingClosed', 3)],
  },
  {
    id: 'G12b',
    what: 'open ring, wide',
    bytes: beside(polygon(square(0).slice(0, 4))),
    report: [fault('areasRingOpen', 3)],
  },
]
