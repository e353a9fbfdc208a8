import { describe, expect, test } from 'vitest'
import { topology } from 'topojson-server'
import type { AreaReading } from '../../src/areafiles/readAreaFile.ts'
import { bytesOf, collection, jsonBytes, readBytes, square, SQUARES } from './areaFixtures.ts'
import { projected, SWEREF99_1330 } from './krueger.ts'
import { geoPackage, packedPolygon, shapes, table, zipped } from './packedFiles.ts'

const codesOf = ({ findings }: AreaReading): string[] => findings.map(({ code }) => code)
const ringsOf = ({ file }: AreaReading): unknown => file?.features.map(({ rings }) => rings)

const PLAIN = [0, 1].map((east) => [[square(east)]])
const projectedSquare = (east: number) =>
  square(east).map(([lon, lat]) => projected(SWEREF99_1330, Number(lon), Number(lat)))
const PROJECTED: readonly (readonly [string, Uint8Array])[] = [0, 1].map((east) => [
  `0${east}`,
  packedPolygon([projectedSquare(east)], 3008),
])
const WKT = 'PROJCS["SWEREF99_13_30",PARAMETER["Central_Meridian",13.5],PARAMETER["False_Easting",150000.0]]'
const SHP = shapes([0, 1].map((east) => [projectedSquare(east).toReversed()]))
const DBF = table(
  [
    ['00', 'Ribersborg'],
    ['01', 'M\u00f6llan'],
  ],
  0x57,
)

describe('TopoJSON', () => {
  const made = topology({ omraden: { ...collection(SQUARES), type: 'FeatureCollection' } as never })

  test('gives the areas of its one object', async () => {
    const reading = await readBytes(jsonBytes(made))
    expect(codesOf(reading)).toEqual([])
    expect(reading.file?.format).toBe('topojson')
    expect(reading.file?.features[1]?.properties.get('kod')).toBe('01')
  })

  test.each([
    [
      'several objects',
      { ...made, objects: { a: made.objects['omraden'], b: made.objects['omraden'] } },
      'areasSeveralLayers',
    ],
    ['no objects', { ...made, objects: {} }, 'areasNone'],
    ['a line that is not there', { ...made, arcs: made.arcs.slice(0, 1) }, 'areasTopologyBroken'],
    [
      'lines of texts',
      {
        ...made,
        arcs: made.arcs.map(() => [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      },
      'areasTopologyBroken',
    ],
  ])('with %s is refused', async (_, document, code) => {
    const reading = await readBytes(jsonBytes(document))
    expect(codesOf(reading)).toEqual([code])
    expect(reading.file).toBeNull()
  })

  test('that refers to its lines until they are millions is refused', async () => {
    const arcs = [Array.from({ length: 1_000 }, (_, i) => [13 + i / 1e5, 55.6])]
    const document = {
      type: 'Topology',
      arcs,
      objects: { a: { type: 'Polygon', arcs: [Array.from({ length: 2_001 }, () => 0)] } },
    }
    expect(codesOf(await readBytes(jsonBytes(document)))).toEqual(['areasTooManyPoints'])
  })
})

describe('GeoPackage', () => {
  test('in a declared system is converted, with its properties and no id of its own', async () => {
    const reading = await readBytes(await geoPackage(PROJECTED, { srs: 3008 }))
    expect(codesOf(reading)).toEqual(['areasConverted'])
    expect(ringsOf(reading)).toEqual(PLAIN)
    expect(reading.file).toMatchObject({ format: 'geopackage', system: 'EPSG:3008', isDeclared: true })
    expect(reading.file?.features[0]?.id).toBeNull()
    expect([...(reading.file?.features[0]?.properties ?? [])]).toEqual([
      ['fid', 1],
      ['kod', '00'],
      ['namn', 'Område 00'],
      ['invanare', 12.5],
    ])
  })

  test('with a system of its own is known by the description', async () => {
    const reading = await readBytes(
      await geoPackage(PROJECTED, { srs: 100_000, organization: 'NONE', definition: WKT }),
    )
    expect(reading.file?.system).toBe('EPSG:3008')
  })

  test('left with a journal beside it is read as it is', async () => {
    const bytes = await geoPackage(PROJECTED, { srs: 3008 })
    bytes.fill(2, 18, 20)
    expect(ringsOf(await readBytes(bytes))).toEqual(PLAIN)
  })

  test.each([
    ['several layers', { layers: ['a', 'b'] }, ['areasSeveralLayers']],
    ['no layer', { layers: [] }, ['areasNone']],
    [
      'a view that never ends',
      {
        sql: 'CREATE VIEW omraden AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS geom FROM n',
      },
      ['areasLayerNotPlain'],
    ],
    [
      'a computed column',
      { sql: 'CREATE TABLE omraden (geom BLOB, big BLOB AS (zeroblob(1000000000)))' },
      ['areasLayerNotPlain'],
    ],
    ['a system that is not known', { srs: 3010 }, ['areasSystemUnknown']],
    ['a system that the numbers contradict', { srs: 3006 }, ['areasSystemContradicted']],
    ['no system', { srs: 0 }, ['areasSystemLikely']],
  ])('with %s is refused', async (_, options, codes) => {
    const reading = await readBytes(await geoPackage(PROJECTED, options))
    expect(codesOf(reading)).toEqual(codes)
    expect(reading.file).toBeNull()
  })

  test('says which shapes are cut off, no polygons, or none', async () => {
    const [first = new Uint8Array()] = PROJECTED.map(([, shape]) => shape)
    const point = first.slice(0, 29)
    point[9] = 1
    const huge = first.slice()
    huge.fill(0xff, 13, 17)
    const areas = [
      ['00', first],
      ['01', first.slice(0, 60)],
      ['02', point],
      ['03', huge],
      ['04', null],
    ] as const
    const { file, findings } = await readBytes(await geoPackage(areas, { srs: 3008 }))
    expect(file).toBeNull()
    expect(findings.map(({ code, place, found }) => [code, place.row, found])).toEqual([
      ['areasFileDamaged', 2, 'WKB'],
      ['areasGeometryKind', 3, 'Point'],
      ['areasFileDamaged', 4, 'WKB'],
      ['areasConverted', null, 'EPSG:3008'],
    ])
  })

  test('that is a database of something else, or damaged, is named', async () => {
    const bytes = await geoPackage(PROJECTED)
    expect(codesOf(await readBytes(bytes.slice(0, 600)))).toEqual(['areasFileDamaged'])
    const other = await geoPackage([], { layers: [] })
    const text = new TextDecoder('latin1').decode(other).replaceAll('gpkg_contents', 'gpkg_contentz')
    expect(codesOf(await readBytes(Uint8Array.from(text, (sign) => sign.charCodeAt(0))))).toEqual(['areasPartMissing'])
  })
})

describe('a shapefile in a zip file', () => {
  const whole = { 'a/omr.shp': SHP, 'a/omr.dbf': DBF, 'a/omr.prj': bytesOf(WKT), '__MACOSX/a/._omr.shp': SHP }

  test('is converted by its .prj, with codes as they stand and names by the mark of the table', async () => {
    const reading = await readBytes(zipped(whole))
    expect(codesOf(reading)).toEqual(['areasConverted'])
    expect(ringsOf(reading)).toEqual(PLAIN)
    expect([...(reading.file?.features[1]?.properties ?? [])]).toEqual([
      ['kod', '01'],
      ['namn', 'Möllan'],
      ['antal', 12.5],
    ])
  })

  test('puts holes and exclaves together by what lies in what, whichever way they run', async () => {
    const rings = [square(0), square(0.4, 0.4, 0.2), square(0, 3), square(0.45, 0.45, 0.1)]
    for (const order of [rings, rings.map((ring) => ring.toReversed()), rings.toReversed()]) {
      const zip = zipped({ 'o.shp': shapes([order]), 'o.dbf': table([['00', 'x']]) })
      const { file } = await readBytes(zip)
      const parts = file?.features[0]?.rings ?? []
      expect(parts.map((part) => part.length).toSorted()).toEqual([1, 1, 2])
    }
  })

  test('skips deleted rows with their shapes, and keeps rows without shape', async () => {
    const shp = shapes([[square(0)], [square(1)], null])
    const { file } = await readBytes(
      zipped({
        'o.shp': shp,
        'o.dbf': table([
          ['00', 'x', true],
          ['01', 'y'],
          ['02', 'z'],
        ]),
      }),
    )
    expect(file?.features.map(({ properties, rings }) => [properties.get('kod'), rings === null])).toEqual([
      ['01', false],
      ['02', true],
    ])
  })

  const withoutPrj = { 'a/omr.shp': SHP, 'a/omr.dbf': DBF }
  test.each([
    ['no system', withoutPrj, ['areasSystemLikely']],
    ['no table', { 'o.shp': SHP }, ['areasPartMissing']],
    ['no shapes', { 'o.dbf': DBF }, ['areasPartMissing']],
    ['two layers', { 'o.shp': SHP, 'o.dbf': DBF, 'p.shp': SHP }, ['areasSeveralLayers']],
    ['a spreadsheet in it', { 'xl/workbook.xml': bytesOf('<x/>') }, ['areasFileIsSpreadsheet']],
    ['a row too few', { 'o.shp': SHP, 'o.dbf': table([['00', 'x']]) }, ['areasFileDamaged']],
    ['shapes cut off', { 'o.shp': SHP.slice(0, 200), 'o.dbf': DBF }, ['areasFileDamaged']],
    [
      'an encoding that is not known',
      { 'o.shp': SHP, 'o.dbf': DBF, 'o.cpg': bytesOf('CP850') },
      ['areasEncodingUnknown'],
    ],
    [
      'a table that is not in its encoding',
      { 'o.shp': SHP, 'o.dbf': DBF, 'o.cpg': bytesOf('UTF-8') },
      ['areasEncodingUnknown'],
    ],
  ])('with %s is refused', async (_name, files, codes) => {
    const reading = await readBytes(zipped(files))
    expect(codesOf(reading)).toEqual(codes)
    expect(reading.file).toBeNull()
  })

  test('says that an encoding was assumed, and that degrees were', async () => {
    const zip = zipped({ 'o.shp': shapes([[square(0)]]), 'o.dbf': table([['00', 'M\u00f6llan']]) })
    const reading = await readBytes(zip)
    expect(codesOf(reading)).toEqual(['areasEncodingAssumed', 'areasOnlyOne', 'areasSystemAssumed'])
    expect(reading.file?.features[0]?.properties.get('namn')).toBe('Möllan')
  })

  test('with a record of negative length ends', async () => {
    const shp = SHP.slice()
    new DataView(shp.buffer).setInt32(104, -4)
    expect(codesOf(await readBytes(zipped({ 'o.shp': shp, 'o.dbf': DBF })))).toEqual(['areasFileDamaged'])
  })

  test('with a table that claims four thousand million rows ends', async () => {
    const dbf = DBF.slice()
    dbf.fill(0xff, 4, 8)
    expect(codesOf(await readBytes(zipped({ 'o.shp': SHP, 'o.dbf': dbf })))).toEqual(['areasFileDamaged'])
  })

  test('that would fill the memory is not unpacked, and one that lies about it is not believed', async () => {
    const bomb = { 'o.shp': SHP, 'o.dbf': new Uint8Array(3_000_000) }
    expect(codesOf(await readBytes(zipped(bomb)))).toEqual(['areasFileTooLarge'])
    expect(codesOf(await readBytes(zipped(bomb, 10)))).toEqual(['areasFileDamaged'])
  })
})
