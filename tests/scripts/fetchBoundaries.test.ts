import { describe, expect, it } from 'vitest'
import { readBoundaryFiles } from '../../scripts/data/boundaryFile.ts'
import { officialShapes } from '../../scripts/data/officialShapes.ts'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import type { WfsWorld } from '../fixtures/publisher/wfsService.ts'
import { unitsOf } from '../fixtures/publisher/wfsService.ts'
import { unitLevel, type ArealUnit, type UnitLevel } from '../../src/domain/units.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const boundaries = (...given: string[]) => office.scb('--only', 'boundaries', '--years', '2024', ...given)

interface Written {
  readonly id: string
  readonly properties: { readonly parent: string }
  readonly geometry: { readonly coordinates: number[][][][] | number[][][] }
}

/** Units with these ids around the first position of the coordinates. */
function levelAt(ids: readonly string[], [lon = 0, lat = 0]: readonly number[]): UnitLevel {
  const rest = { areaHectares: 1, isInhabited: true, parents: {} }
  const units = ids.map((id): ArealUnit => ({ id, name: id, point: [lon, lat], ...rest }))
  return unitLevel('deso', 'deso-2025', units, [])
}

describe('boundaries', () => {
  it.each([true, false])(
    'are written with unit ids, in WGS 84, for the build to find: numberMatched %s',
    async (given) => {
      office.publisher.wfs.givesNumberMatched = given
      expect((await boundaries()).code).toBe(0)
      const ids = unitsOf('0999', 'deso2025')
      const text = office.read('out', 'scb', 'boundaries', 'deso-2025.geojson')
      const { features } = JSON.parse(text) as { features: Written[] }
      expect(features.map(({ id }) => id)).toEqual(ids.toSorted())
      expect(features[0]?.properties.parent).toBe('0999R001')
      const level = levelAt(ids, features[0]?.geometry.coordinates.flat(4) ?? [])
      const { files } = await readBoundaryFiles(office.path('out'), level)
      expect(officialShapes(files, level, '.')?.rings.map(({ id }) => id)).toEqual(ids)
    },
  )

  it('of several kommuner stand in one file', async () => {
    await boundaries('--kommun', '0180,1280')
    expect(readManifest(office.path('out')).map(({ path, rows }) => `${path} ${String(rows)}`)).toEqual([
      'scb/boundaries/deso-2025.geojson 8',
      'scb/boundaries/regso-2025.geojson 4',
    ])
  })

  const faults: [string, (world: WfsWorld) => unknown, string][] = [
    ['are fewer than the answer says', (world) => (world.wrongTotal = 1), '4 områden, men svaret säger 5'],
    ['have latitude first', (world) => (world.swapsCoordinates = true), 'latitud före longitud'],
    ['are in metres', (world) => (world.inMetres = true), 'meter i ett plant system'],
    [
      'lack an attribute',
      (world) => (world.dropsAttribute = 'desokod'),
      'attributet desokod saknas; det finns regsokod',
    ],
    ['are of another version', (world) => (world.version = '2031_v1'), 'versionen 2031_v1, inte 2025'],
  ]
  it.each(faults)('are refused when they %s', async (_, spoil, words) => {
    spoil(office.publisher.wfs)
    const { code, text } = await boundaries()
    expect(code).toBe(1)
    expect(text).toContain(words)
    expect(text).toMatch(/publishers\.json:\d+ och http/)
    expect(readManifest(office.path('out')).filter(({ id }) => id === 'deso-2025')).toEqual([])
  })

  it('are refused when the service answers with an exception', async () => {
    const [, layer] = office.publishers.scb.wfs.layers
    if (layer !== undefined) layer.typeName = 'stat:DeSO_2031'
    expect((await boundaries()).text).toContain('application/xml i stället för JSON')
  })

  it('and figures must be about the same areas', async () => {
    office.publisher.wfs.dropsLast = 'stat:DeSO_2025'
    const { code, text } = await office.scb('--only', 'boundaries,education', '--years', '2024')
    expect(code).toBe(1)
    expect(text).toContain('samma områden av deso-2025 i education (4) som i gränserna (3)')
    expect(text).toContain(`+ ${unitsOf('0999', 'deso2025').at(-1) ?? ''}`)
  })
})
