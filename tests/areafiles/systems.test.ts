import { describe, expect, test } from 'vitest'
import { converterFrom } from '../../src/areafiles/converter.ts'
import { metersBetween } from '../../src/areafiles/grid.ts'
import { systemOfWkt } from '../../src/areafiles/wkt.ts'
import type { CoordinateSystem } from '../../src/domain/delivery.ts'
import { collection, feature, jsonBytes, polygon, readBytes } from './areaFixtures.ts'
import { PRINTED_EXAMPLE, projected, RT90_DIRECT, SWEREF99_1330, SWEREF99_TM, type Projection } from './krueger.ts'

/** Corners and middle of where the tests have their areas. */
const PLACES: readonly (readonly [number, number])[] = [
  [12.8, 55.4],
  [13.3, 55.4],
  [13.3, 55.75],
  [12.8, 55.75],
  [13.001, 55.606],
]

const mercator = (lon: number, lat: number): [number, number] => {
  const radians = Math.PI / 180
  return [6_378_137 * lon * radians, 6_378_137 * Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))]
}
const by =
  (projection: Projection) =>
  (lon: number, lat: number): [number, number] =>
    projected(projection, lon, lat)

const wkt = (name: string, meridian: number, easting: number, scale = 1): string =>
  `PROJCS["${name}",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]]],` +
  `PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${easting}.0],PARAMETER["Central_Meridian",${meridian}],` +
  `PARAMETER["Scale_Factor",${scale}],UNIT["Meter",1.0]]`

describe('conversion to WGS 84', () => {
  test('the formulas of the test give the printed example', () => {
    const [east, north] = projected(PRINTED_EXAMPLE, 24, 66)
    expect(north).toBeCloseTo(1_135_809.413803, 4)
    expect(east).toBeCloseTo(555_304.016555, 4)
  })

  test.each<[CoordinateSystem, (lon: number, lat: number) => [number, number], number]>([
    ['EPSG:3006', by(SWEREF99_TM), 0.001],
    ['EPSG:3008', by(SWEREF99_1330), 0.001],
    ['EPSG:3857', mercator, 0.001],
    // The straight way and the seven parameters are two fits to the same measurements.
    ['EPSG:3021', by(RT90_DIRECT), 0.3],
  ])('%s comes back to where another formula started, within %d m', async (system, project, meters) => {
    const toWgs84 = await converterFrom(system)
    for (const [lon, lat] of PLACES) {
      expect(metersBetween(toWgs84(project(lon, lat)), [lon, lat])).toBeLessThan(meters)
    }
  })

  /**
   * Lantmäteriet, Kontrollpunkter RT 90 - SWEREF 99 (Samband och parametrar, 2006-05-03): four points over the whole
   * country, as the same document has them in degrees. They are made with the direct projection that the publisher gives
   * beside the seven parameters; both are fits to one set of measurements.
   */
  test.each<[string, [number, number], [number, number, number], [number, number, number]]>([
    ['A', [1_727_060.905, 7_453_389.762], [21, 2, 5.101575], [67, 5, 26.452769]],
    ['B', [1_522_128.637, 7_047_738.415], [16, 14, 59.594626], [63, 32, 14.761735]],
    ['C', [1_441_843.186, 6_671_665.273], [14, 45, 28.167152], [60, 9, 33.882413]],
    ['D', [1_380_573.079, 6_249_111.351], [13, 52, 23.754022], [56, 21, 17.199245]],
  ])('RT 90 has the published control point %s within 0.1 m', async (_, position, lon, lat) => {
    const inDegrees = ([degrees, minutes, seconds]: [number, number, number]) => degrees + minutes / 60 + seconds / 3600
    const toWgs84 = await converterFrom('EPSG:3021')
    expect(metersBetween(toWgs84(position), [inDegrees(lon), inDegrees(lat)])).toBeLessThan(0.1)
  })

  test('a system that the mapping states is converted from, and said', async () => {
    const ring = [
      [13, 55.6],
      [13.01, 55.6],
      [13.01, 55.61],
      [13, 55.6],
    ].map(([lon = 0, lat = 0]) => projected(SWEREF99_1330, lon, lat))
    const bytes = jsonBytes(collection([feature('00', polygon(ring)), feature('01', null)]))
    const { file, findings } = await readBytes(bytes, 'EPSG:3008')
    expect(findings.map(({ code }) => code)).toEqual(['areasConverted'])
    expect(file).toMatchObject({ system: 'EPSG:3008', isDeclared: true })
    expect(file?.features[0]?.rings).toEqual([
      [
        [
          [13, 55.6],
          [13.01, 55.6],
          [13.01, 55.61],
          [13, 55.6],
        ],
      ],
    ])
  })

  test('a mapping that says otherwise than the file is a fault', async () => {
    const bytes = jsonBytes(collection([feature('00', null)], { crs: { type: 'EPSG', properties: { code: 3006 } } }))
    const { file, findings } = await readBytes(bytes, 'EPSG:3008')
    expect(file).toBeNull()
    expect(findings.at(-1)).toMatchObject({
      code: 'areasSystemDisagrees',
      found: 'EPSG:3006',
      details: { asked: 'EPSG:3008' },
    })
  })
})

describe('a system in WKT', () => {
  test.each([
    ['by its number', 'PROJCS["x",GEOGCS["y",AUTHORITY["EPSG","4619"]],AUTHORITY["EPSG","3008"]]', 'EPSG:3008'],
    ['in the writing of 2019', 'PROJCRS["SWEREF99 TM",ID["EPSG",3006]]', 'EPSG:3006'],
    ['as ArcGIS names it', wkt('SWEREF99_13_30', 13.5, 150_000), 'EPSG:3008'],
    ['degrees of SWEREF 99', 'GEOGCS["GCS_SWEREF99",UNIT["Degree",0.0174532925199433]]', 'EPSG:4326'],
  ])('is known %s', (_, text, system) => {
    expect(systemOfWkt(text)).toMatchObject({ kind: 'known', system })
  })

  test.each([
    ['a meridian that is another', wkt('SWEREF99_13_30', 15, 150_000)],
    ['a false easting that is another', wkt('SWEREF99_13_30', 13.5, 500_000)],
    ['a scale that is another', wkt('SWEREF99_TM', 15, 500_000, 1)],
    ['another zone', wkt('SWEREF99_15_00', 15, 150_000)],
  ])('is not believed with %s', (_, text) => {
    expect(systemOfWkt(text).kind).toBe('unknown')
  })

  test('says nothing where it is empty', () => {
    expect(systemOfWkt(' \u0000')).toEqual({ kind: 'none' })
  })
})
