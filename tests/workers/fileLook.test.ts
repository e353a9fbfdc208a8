import { describe, expect, it } from 'vitest'
import { fileLook } from '../../src/workers/fileLook.ts'
import { cornerOf, csvText, geoJson, given, GROUND, SIDE, tableRows } from '../intake/madeTown.ts'

const areasWith = (change: (file: ReturnType<typeof geoJson>) => void) => {
  const file = geoJson()
  change(file)
  return given('omraden.geojson', JSON.stringify(file))
}

describe('what stands first in a file', () => {
  it('is the properties of areas with what they probably are, also where the areas are refused as they stand', async () => {
    const [west, south] = cornerOf(0)
    const overlapping = areasWith(({ features }) => {
      const [first] = features
      if (first === undefined) return
      const [east, north] = [west + 1.5 * SIDE, south + SIDE]
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ]
      first['geometry'] = { type: 'Polygon', coordinates: [ring] }
    })
    const look = await fileLook(overlapping, GROUND)
    expect(look).toMatchObject({
      kind: 'areas',
      properties: ['kod', 'namn', 'folk'],
      proposal: { level: 'delomrade', idProperty: 'kod', nameProperty: 'namn', system: null, generalised: null },
    })
  })

  it('has no proposal for areas of somewhere else', async () => {
    const elsewhere = areasWith(({ features }) => {
      features.forEach((feature, index) => (feature['properties'] = { id: `X${index}` }))
    })
    expect(await fileLook(elsewhere, GROUND)).toMatchObject({ kind: 'areas', properties: ['id'], proposal: null })
  })

  it('is the first rows of a table, and nothing where not even the list of areas can be read', async () => {
    const [heading = []] = tableRows()
    expect(await fileLook(given('folk.csv', csvText(tableRows())), GROUND)).toMatchObject({
      kind: 'table',
      sheets: [{ rows: expect.arrayContaining([heading]) as unknown }],
    })
    expect(await fileLook(given('omraden.geojson', '{"type": "FeatureCollection", "features": ['), GROUND)).toEqual({
      kind: 'unreadable',
      file: 'omraden.geojson',
    })
  })
})
