import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBoundaryFiles } from '../../scripts/data/boundaryFile.ts'
import { comparison, officialLevel } from '../../scripts/data/officialTopology.ts'
import { officialShapes, type OfficialShapes } from '../../scripts/data/officialShapes.ts'
import { unitLevel, type ArealUnit, type UnitLevel } from '../../src/domain/units.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'hela-malmo-boundaries-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const unit = (id: string, index: number): ArealUnit => ({
  id,
  name: `Område ${id}`,
  point: [13.005 + index / 100, 55.605],
  areaHectares: 70.2,
  isInhabited: true,
  parents: {},
})

const levelOf = (
  id: 'delomrade' | 'deso',
  ids: readonly string[],
  neighbours: UnitLevel['neighbours'] = [],
): UnitLevel => unitLevel(id, 'test', ids.map(unit), neighbours)

const delomraden = levelOf('delomrade', ['10101', '10102', '10103'])
const deso = levelOf('deso', ['1280C1010', '1280C1020'])

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
  geometry: {
    type: 'Polygon',
    coordinates: [[...square(corner, side).slice(0, 1), ...extra, ...square(corner, side).slice(1)]],
  },
})

const row = (ids: readonly (string | number)[]) => ids.map((id, index) => feature(id, [13 + index / 100, 55.6]))

function put(name: string, features: readonly unknown[], more: object = {}): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), JSON.stringify({ type: 'FeatureCollection', ...more, features }))
}

async function found(level: UnitLevel): Promise<OfficialShapes | null> {
  const { files } = await readBoundaryFiles(folder, level)
  return officialShapes(files, level, folder)
}

const refusal = async (level: UnitLevel): Promise<string> =>
  found(level).then(
    () => 'not refused',
    (error: unknown) => String(error),
  )

describe('official boundaries', () => {
  it('are found by their ids in any one property, whatever the file is called, in the order of the units', async () => {
    put('whatever.geojson', row(['10101', '10102', '10103']).reverse())
    const official = await found(delomraden)
    expect(official?.shapes.boundaries).toBe('official')
    expect(official?.shapes.areas.map(({ id }) => id)).toEqual(['10101', '10102', '10103'])
    expect(official?.shapes.builtFrom[0]?.path).toBe('whatever.geojson')
    expect(await found(deso)).toBeNull()
  })

  it('are found by numbers and by the id of the feature', async () => {
    put('numbers.geojson', row([10101, 10102, 10103]))
    put(
      'own-ids.geojson',
      row(['x', 'y']).map((one, index) => ({ ...one, properties: {}, id: deso.units[index]?.id })),
    )
    expect((await found(delomraden))?.rings).toHaveLength(3)
    expect((await found(deso))?.rings.map(({ id }) => id)).toEqual(['1280C1010', '1280C1020'])
  })

  it('are found where data:fetch puts them, and its other files are no boundaries', async () => {
    put('scb/boundaries/deso-2025.geojson', row(['1280C1010', '1280C1020']))
    put('malmo/files/1-delomraden.json', row(['10101', '10102', '10103']))
    writeFileSync(join(folder, 'manifest.json'), '{}')
    writeFileSync(join(folder, 'scb/population.csv'), 'unit\n')
    expect((await found(deso))?.shapes.builtFrom[0]?.path).toBe('scb/boundaries/deso-2025.geojson')
    expect((await found(delomraden))?.rings).toHaveLength(3)
    expect((await readBoundaryFiles(folder, deso)).refused).toEqual([])
  })

  it('are taken from the most detailed of several files', async () => {
    const [first, ...others] = row(['10101', '10102', '10103'])
    put('a-coarse.geojson', [first, ...others])
    put('b-fine.geojson', [feature('10101', [13, 55.6], 0.01, [[13.005, 55.5999]]), ...others])
    put('c-coarse.geojson', [first, ...others])
    expect((await found(delomraden))?.shapes.builtFrom[0]?.path).toBe('b-fine.geojson')
  })

  it('of several kommuner in one file are those of the units, and the others are counted', async () => {
    const elsewhere = ['0180C1010', '0180C1020', '0180C1030'].map((id, index) => feature(id, [18 + index / 100, 59.3]))
    put('deso.geojson', [...elsewhere, ...row(['1280C1010', '1280C1020'])])
    const official = await found(deso)
    expect(official?.rings.map(({ id }) => id)).toEqual(['1280C1010', '1280C1020'])
    expect(official?.elsewhere).toBe(3)
  })

  it('of another set of units are refused, with every id that is new or gone', async () => {
    put('new.geojson', row(['1280C1010', '1280C1021', '1280C1022']))
    expect(await refusal(deso)).toMatch(
      /the file has other areas than the 2 of the data set \(deso, test\): 2 new \(1280C1021, 1280C1022\); 1 gone \(1280C1020\)\. Use the boundaries of that set/,
    )
    rmSync(join(folder, 'new.geojson'))
    put('two.geojson', row(['10101', '10102']))
    expect(await refusal(delomraden)).toContain('1 gone (10103)')
    put('four.geojson', row(['10101', '10102', '10103', '10104']))
    expect(await refusal(delomraden)).toContain('1 new (10104)')
  })

  it('of an older set do not disturb a file with the right units beside them', async () => {
    put('deso-2018.geojson', row(['1280C1010', '1280C1021']))
    put('deso-2025.geojson', row(['1280C1010', '1280C1020']))
    expect((await found(deso))?.shapes.builtFrom[0]?.path).toBe('deso-2025.geojson')
  })

  it('are refused when a unit has two areas', async () => {
    put('double.geojson', [...row(['10101', '10102', '10103']), feature('10101', [13.1, 55.6])])
    expect(await refusal(delomraden)).toContain('1 twice (10101)')
  })

  it('are refused far outside the municipality', async () => {
    put('moved.geojson', [...row(['1280C1010']), feature('1280C1020', [14.5, 56])])
    expect(await refusal(deso)).toContain('the area 1280C1020 lies far outside the municipality')
  })

  it('in a file with faults are not used, and the faults are kept', async () => {
    put('metres.geojson', [feature('10101', [118_000, 6_162_000], 100), feature('10102', [118_100, 6_162_000], 100)])
    writeFileSync(join(folder, 'cut.geojson'), '{"type": "FeatureCollection", "features": [')
    const { files, refused } = await readBoundaryFiles(folder, delomraden)
    expect(files).toEqual([])
    expect(refused.map(({ path, findings }) => [path.slice(folder.length + 1), findings[0]?.code])).toEqual([
      ['cut.geojson', 'areasJsonBroken'],
      ['metres.geojson', 'areasSystemLikely'],
    ])
  })

  it('need a folder that exists', async () => {
    await expect(readBoundaryFiles(join(folder, 'nowhere'), deso)).rejects.toThrow(
      /nowhere: GEODATA points at a folder that does not exist\. Correct the path/,
    )
  })
})

describe('the geography of a level', () => {
  const shipped = levelOf(
    'delomrade',
    ['10101', '10102', '10103'],
    [
      [0, 1, 1113],
      [0, 2, 50],
    ],
  )

  it('comes from its boundaries, and what differs from the tables is named', async () => {
    put('row.geojson', row(['10101', '10102', '10103']))
    const official = await found(shipped)
    if (official === null) throw new Error('no boundaries were found')
    const { level, islands } = officialLevel(shipped, official)
    expect(islands).toEqual([])
    expect(level.neighbours).toEqual([
      [0, 1, 1113],
      [1, 2, 1113],
    ])
    expect(level.units[0]?.point).toEqual([13.005, 55.605])
    expect(level.units[0]?.areaHectares).toBeCloseTo(70.17, 1)
    expect(comparison(shipped, level)).toEqual({
      newPairs: [{ what: '10102-10103', shipped: 0, official: 1113 }],
      gonePairs: [{ what: '10101-10103', shipped: 50, official: 0 }],
      lengths: [],
      areas: [],
      points: [],
    })
  })

  it('is compared by length, area and place', () => {
    const changed = unitLevel(
      'delomrade',
      'test',
      shipped.units.map((one, index): ArealUnit => {
        return index > 0 ? one : { ...one, areaHectares: 70.7, point: [13.007, 55.605] }
      }),
      [
        [0, 1, 1040],
        [0, 2, 69],
      ],
    )
    const { lengths, areas, points } = comparison(shipped, changed)
    expect(lengths).toEqual([{ what: '10101-10102', shipped: 1113, official: 1040 }])
    expect(areas).toEqual([{ what: '10101', shipped: 70.2, official: 70.7 }])
    expect(points).toEqual([{ what: '10101', shipped: 0, official: 126 }])
  })
})
