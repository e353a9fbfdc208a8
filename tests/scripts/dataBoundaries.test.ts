import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { likelySystem } from '../../scripts/data/coordinates.ts'
import { officialShapes } from '../../scripts/data/officialShapes.ts'

const ids = { delomrade: ['10101', '10102', '10103'], deso: ['1280C1010', '1280C1020'] }
let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'hela-malmo-boundaries-'))))
afterEach(() => rmSync(folder, { recursive: true }))

type Point = readonly [number, number]
const square = ([x, y]: Point, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

const feature = (id: string | number, corner: Point, side = 0.01, extra: readonly Point[] = []) => ({
  type: 'Feature',
  properties: { kod: id, namn: `Område ${id}` },
  geometry: { type: 'Polygon', coordinates: [[...extra, ...square(corner, side)]] },
})

const put = (name: string, features: readonly unknown[], more: object = {}): void =>
  writeFileSync(join(folder, name), JSON.stringify({ type: 'FeatureCollection', ...more, features }))

const threeAt = (x: number, y: number, side = 0.01) =>
  ids.delomrade.map((id, index) => feature(id, [x + index * side, y], side))

const shapes = () => officialShapes(folder, ids, '.')

describe('official boundaries', () => {
  it('are found by their ids in any one property, whatever the file is called', () => {
    put('whatever.geojson', threeAt(13, 55.6).reverse())
    const found = shapes()
    expect(found.delomrade?.boundaries).toBe('official')
    expect(found.delomrade?.areas.map(({ id }) => id)).toEqual(ids.delomrade)
    expect(found.deso).toBeUndefined()
  })

  it('are found by numeric ids and by the id of the feature', () => {
    put(
      'numbers.geojson',
      [10101, 10102, 10103].map((id, index) => feature(id, [13 + index / 100, 55.6])),
    )
    const own = ids.deso.map((id, index) => ({ ...feature('x', [13 + index / 100, 55.6]), id }))
    put('own-ids.geojson', own)
    expect(shapes().delomrade?.areas).toHaveLength(3)
    expect(shapes().deso?.areas.map(({ id }) => id)).toEqual(ids.deso)
  })

  it('are taken from the most detailed of several files, never from a larger level', () => {
    put('a-coarse.geojson', threeAt(13, 55.6))
    put('b-fine.geojson', [feature('10101', [13, 55.6], 0.01, [[13, 55.6]]), ...threeAt(13, 55.6).slice(1)])
    put('c-other.geojson', [feature('Centrum', [13, 55.6])])
    expect(shapes().delomrade?.builtFrom[0]?.path).toMatch(/b-fine\.geojson$/)
  })

  it('are refused when the folder is missing', () => {
    expect(() => officialShapes(join(folder, 'nowhere'), ids, '.')).toThrow(
      /nowhere: GEODATA points at a folder that does not exist\. Correct the path/,
    )
  })

  it('are refused when no file is about the units', () => {
    put('other.geojson', [feature('Centrum', [13, 55.6])])
    expect(shapes).toThrow(/no \.geojson file has the ids of the delområden/)
  })

  it('are refused when units have no area, with their codes', () => {
    put('two.geojson', threeAt(13, 55.6).slice(0, 2))
    expect(shapes).toThrow(/two\.geojson: 2 features for 3 units; 1 units have no area \(10103\)/)
  })

  it('are refused when a unit has two areas', () => {
    put('double.geojson', [...threeAt(13, 55.6), feature('10101', [13.1, 55.6])])
    expect(shapes).toThrow(/4 features for 3 units/)
  })

  it('are refused in another coordinate system, which is named', () => {
    put('projected.geojson', threeAt(118_000, 6_162_000, 100))
    expect(shapes).toThrow(/the point 118000, 6162000 is not in Malmö in WGS 84; it looks like EPSG:3008/)
  })

  it('are refused when the file itself names another coordinate system', () => {
    put('named.geojson', threeAt(13, 55.6), {
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } },
    })
    expect(shapes).toThrow(/its crs member says .*3006/)
  })

  it('are taken when the file names WGS 84', () => {
    put('named.geojson', threeAt(13, 55.6), {
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    })
    expect(shapes().delomrade?.areas).toHaveLength(3)
  })

  it('are refused when the file is broken', () => {
    writeFileSync(join(folder, 'cut.geojson'), '{"type": "FeatureCollection", "features": [')
    expect(shapes).toThrow(/cut\.geojson: .*Fetch the file again/)
  })
})

describe('the guess of a coordinate system', () => {
  it.each([
    [[118_000, 6_162_000], 'EPSG:3008 (SWEREF 99 13 30)'],
    [[6_162_000, 118_000], 'EPSG:3008 (SWEREF 99 13 30) with northing first'],
    [[375_000, 6_162_000], 'EPSG:3006 (SWEREF 99 TM)'],
    [[1_447_000, 7_480_000], 'EPSG:3857 (Web Mercator)'],
    [[55.6, 13], 'latitude before longitude'],
    [[18.07, 59.33], 'a place outside Malmö or an unknown coordinate system'],
  ])('of %j is %s', (point, name) => {
    expect(likelySystem(point)).toBe(name)
  })
})
