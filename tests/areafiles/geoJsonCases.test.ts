import { describe, expect, test } from 'vitest'
import {
  bytesOf,
  collection,
  detailOf,
  EXTENT,
  feature,
  jsonBytes,
  multiPolygon,
  polygon,
  readBytes,
  reportOf,
  square,
  SQUARES,
  type JsonObject,
  type Position,
  type ReportLine,
  type TestRing,
} from './areaFixtures.ts'

interface Case {
  readonly id: string
  readonly what: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly report: readonly ReportLine[]
  /** A detail that the report has to name, by its rule and name. */
  readonly names?: readonly [code: string, detail: string, value: string | number]
}

const file = (features: readonly unknown[], more: JsonObject = {}): Uint8Array<ArrayBuffer> =>
  jsonBytes(collection(features, more))

/** One odd area beside two sound ones. */
const beside = (geometry: unknown, more: JsonObject = {}): Uint8Array<ArrayBuffer> =>
  file([...SQUARES.slice(1), feature('00', geometry, more)])

const text = JSON.stringify(collection(SQUARES))
const moved = (ring: TestRing, move: (lon: number, lat: number) => Position): Position[] =>
  ring.map(([lon, lat]) => move(Number(lon), Number(lat)))
const projected = (x: number, y: number): Position[] => [
  [x, y],
  [x + 600, y],
  [x + 600, y + 600],
  [x, y + 600],
  [x, y],
]
const inSystem = (x: number, y: number): unknown[] => [
  feature('00', polygon(projected(x, y))),
  feature('01', polygon(projected(x + 600, y))),
]
const crs = (name: string): JsonObject => ({ crs: { type: 'name', properties: { name } } })
const fault = (code: string, row: number | null, found?: string | null): ReportLine =>
  found === undefined ? ['fault', code, row] : ['fault', code, row, found]
const warning = (code: string, row: number | null, found?: string | null): ReportLine =>
  found === undefined ? ['warning', code, row] : ['warning', code, row, found]
const withProperties = (properties: unknown): Uint8Array<ArrayBuffer> =>
  file([...SQUARES.slice(1), { type: 'Feature', properties, geometry: polygon(square(0)) }])
const named = (namn: string): Uint8Array<ArrayBuffer> => withProperties({ kod: '00', namn })
const hole = (east: number, north: number): Position[] => square(east, north, 0.2).toReversed()
const bowtie: Position[] = [
  [13, 55.6],
  [13.01, 55.61],
  [13.01, 55.6],
  [13, 55.61],
  [13, 55.6],
]
const spike = (north: number): Position[] => [
  [13, 55.6],
  [13.01, 55.6],
  [13.01, 55.61],
  [13.005, 55.61],
  [13.005, north],
  [13.005, 55.61],
  [13, 55.61],
  [13, 55.6],
]
const latin1 = Uint8Array.from(text.replaceAll('Område', 'Omr\u00e5de'), (sign) => sign.charCodeAt(0))
const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer)

const CASES: readonly Case[] = [
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
  {
    id: 'G29',
    what: 'id as a number',
    bytes: file(SQUARES.map((one, id) => ({ ...one, id }))),
    report: [0, 1, 2].map((id) => warning('areasIdNumber', id + 1, String(id))),
  },
  {
    id: 'G29b',
    what: 'id as an object',
    bytes: beside(polygon(square(0)), { id: {} }),
    report: [fault('areasIdUnreadable', 3, '{}')],
  },
  {
    id: 'G30',
    what: 'a key twice',
    bytes: bytesOf(text.replace('"kod":"01"', '"kod":"01","kod":"09"')),
    report: [fault('areasKeyTwice', 2, 'kod')],
  },
  { id: 'G31', what: 'no properties', bytes: withProperties(null), report: [fault('areasPropertiesMissing', 3)] },
  { id: 'G31b', what: 'properties as a list', bytes: withProperties([]), report: [fault('areasPropertiesMissing', 3)] },
  {
    id: 'G32',
    what: 'a property called constructor',
    bytes: withProperties({ constructor: 1 }),
    report: [fault('areasNameForbidden', 3, 'constructor')],
  },
  {
    id: 'G32b',
    what: 'an area called __proto__',
    bytes: named('__proto__'),
    report: [fault('areasNameForbidden', 3, '__proto__')],
  },
  {
    id: 'G32c',
    what: 'a key __proto__',
    bytes: bytesOf(text.replace('"kod":"01"', '"__proto__":{"polluted":1}')),
    report: [fault('areasNameForbidden', 2, '__proto__')],
  },
  { id: 'G33', what: 'markup as a name', bytes: named('<img src=x onerror=alert(1)>'), report: [] },
  {
    id: 'G34',
    what: 'split letters and unseen signs',
    bytes: named('Mo\u0308llev\u00e5\u200bngen\u00a0'),
    report: [warning('areasTextTidied', 3, 'Möllevången')],
  },
  {
    id: 'G35',
    what: 'garbled letters',
    bytes: named('M\u00c3\u00b6llev\u00c3\u00a5ngen'),
    report: [fault('areasTextGarbled', 3, 'MÃ¶llevÃ¥ngen')],
  },
  { id: 'G36', what: 'UTF-8 with its mark', bytes: bytesOf(`\ufeff${text}`), report: [] },
  { id: 'G36b', what: 'UTF-16', bytes: utf16, report: [warning('areasEncodingUtf16', null, 'UTF-16LE')] },
  {
    id: 'G37',
    what: 'Latin-1',
    bytes: latin1,
    report: [fault('areasEncodingUnknown', null)],
    names: ['areasEncodingUnknown', 'byte', text.indexOf('å') + 1],
  },
  {
    id: 'G38',
    what: 'cut off',
    bytes: bytesOf(text.slice(0, 200)),
    report: [fault('areasJsonBroken', 1)],
    names: ['areasJsonBroken', 'isCut', 1],
  },
  {
    id: 'G38b',
    what: 'a comma before the end',
    bytes: bytesOf('{"type":"FeatureCollection",\n"features":[],}'),
    report: [fault('areasJsonBroken', null, '}')],
    names: ['areasJsonBroken', 'line', 2],
  },
  {
    id: 'G38c',
    what: 'a document on each line',
    bytes: bytesOf(SQUARES.map((one) => JSON.stringify(one)).join('\n')),
    report: [fault('areasJsonSeveral', null)],
    names: ['areasJsonSeveral', 'line', 2],
  },
  {
    id: 'G39',
    what: 'Esri JSON',
    bytes: jsonBytes({ geometryType: 'esriGeometryPolygon', features: [{ attributes: {}, geometry: { rings: [] } }] }),
    report: [fault('areasFileIsEsriJson', null)],
  },
  {
    id: 'G40',
    what: 'a login page',
    bytes: bytesOf('\n<!DOCTYPE html><html><body>Logga in</body></html>'),
    report: [fault('areasFileIsHtml', null)],
  },
  {
    id: 'G41',
    what: 'the whole world',
    bytes: beside(
      polygon([
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ]),
    ),
    report: [fault('areasFeatureOutside', 3, '-180, -90')],
  },
  {
    id: 'G41b',
    what: 'another town',
    bytes: file(
      SQUARES.map((_, east) => feature(`0${east}`, polygon(moved(square(east), (lon, lat) => [lon + 5, lat + 4])))),
    ),
    report: [fault('areasOutside', null)],
    names: ['areasOutside', 'west', EXTENT.west],
  },
  ...[
    [1, 2, 3, 4, 5],
    ['a', 1, 2, 3],
    [13, 56, 13.1, 55],
  ].map((bbox) => ({
    id: 'G43',
    what: `bbox ${JSON.stringify(bbox)}`,
    bytes: file(SQUARES, { bbox }),
    report: [warning('areasBoxIgnored', null, JSON.stringify(bbox))],
  })),
  {
    id: 'G44',
    what: 'type in small letters',
    bytes: jsonBytes({ ...collection(SQUARES), type: 'featurecollection' }),
    report: [fault('areasNotCollection', null, 'featurecollection')],
  },
  { id: 'G46', what: 'no areas', bytes: file([]), report: [fault('areasNone', null)] },
  { id: 'G46b', what: 'one area', bytes: file(SQUARES.slice(0, 1)), report: [warning('areasOnlyOne', null)] },
  { id: 'G47', what: 'an area without residents', bytes: withProperties({ kod: '00', invanare: 0 }), report: [] },
]

describe('the cases of GeoJSON', () => {
  test.each(CASES)('$id: $what', async ({ bytes, report, names }) => {
    const reading = await readBytes(bytes)
    expect(reportOf(reading, report)).toEqual(report)
    expect(reading.file === null).toBe(report.some(([severity]) => severity === 'fault'))
    if (names !== undefined) expect(detailOf(reading, names[0], names[1])).toBe(names[2])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('the table reaches from G01 to G47; G28, G42 and G45 stand by themselves', () => {
    const ids = new Set(CASES.map(({ id }) => id.slice(0, 3)))
    const all = Array.from({ length: 47 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`)
    expect(all.filter((id) => !ids.has(id))).toEqual(['G28', 'G42', 'G45'])
  })

  test('equal bytes give equal findings', async () => {
    const { bytes } = CASES[0] ?? { bytes: new Uint8Array() }
    expect(await readBytes(bytes)).toEqual(await readBytes(bytes))
  })
})

describe('G42: files beyond the limits', () => {
  const padded = (bytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(bytes).fill(0x20)

  test.each([
    ['60 MB', padded(60 * 1024 * 1024), 'areasFileTooLarge'],
    ['nested 200 000 deep', bytesOf('['.repeat(200_000)), 'areasJsonTooDeep'],
    ['nested 21 deep', bytesOf(`${'['.repeat(21)}${']'.repeat(21)}`), 'areasJsonTooDeep'],
    ['a wide list', bytesOf(`[${'[],'.repeat(2_600_000)}[]]`), 'areasTooManyPoints'],
    ['8 001 areas', file(Array.from({ length: 8_001 }, () => feature('1', null))), 'areasTooMany'],
    ['a text of 501 signs', named('x'.repeat(501)), 'areasTextTooLong'],
  ])('%s', async (_, bytes, code) => {
    const { file: read, findings } = await readBytes(bytes)
    expect(read).toBeNull()
    expect(findings[0]).toMatchObject({ severity: 'fault', code })
  })

  test('nested 20 deep is not too deep', async () => {
    const { findings } = await readBytes(bytesOf(`${'['.repeat(20)}${']'.repeat(20)}`))
    expect(findings.map(({ code }) => code)).toEqual(['areasNotCollection'])
  })

  test('of one rule 200 are listed, then how many more there are', async () => {
    const { findings } = await readBytes(file(Array.from({ length: 250 }, () => feature('1', { type: 'Point' }))))
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)).toMatchObject({
      code: 'areasMoreFindings',
      details: { rule: 'areasGeometryKind', count: 50 },
    })
  })
})
