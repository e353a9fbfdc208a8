import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AREA_FINDINGS } from '../../src/domain/areaFindingCodes.ts'
import { areaFindingsSv } from '../../src/i18n/areaFindings.ts'
import { areaFindingsEn } from '../../src/i18n/areaFindingsEn.ts'
import { bytesOf, collection, feature, jsonBytes, polygon, readBytes, square, SQUARES } from './areaFixtures.ts'
import { geoPackage, packedPolygon, shapes, table, zipped } from './packedFiles.ts'

const JSON_FILE = jsonBytes(collection(SQUARES))
const ZIP_FILE = zipped({
  'o.shp': shapes([[square(0)], [square(1)]]),
  'o.dbf': table([
    ['00', 'x'],
    ['01', 'y'],
  ]),
})

/** Reads anything and holds the answer to what every answer is. */
async function answers(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { file, findings } = await readBytes(bytes)
  const isFaulty = findings.some(({ severity }) => severity === 'fault')
  expect(file === null).toBe(isFaulty)
  for (const { code, severity, place } of findings) {
    expect(AREA_FINDINGS[code]).toBe(severity)
    expect(place.row === null || place.row >= 1).toBe(true)
  }
}

/** Bytes of a file with some of them changed, taken out or doubled. */
const damaged = (bytes: Uint8Array<ArrayBuffer>) =>
  fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'drop')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((changes) => {
      let copy = bytes.slice()
      for (const [at, value, change] of changes) {
        if (change === 'set') copy[Math.min(at, copy.length - 1)] = value
        else if (change === 'cut') copy = copy.slice(0, Math.max(1, at))
        else copy = Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + 1)])
      }
      return copy
    })

describe('any bytes give an answer', () => {
  test('at random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => answers(new Uint8Array(bytes))),
      { numRuns: 200, seed: 1 },
    )
  })

  test('of a damaged GeoJSON file', async () => {
    await fc.assert(fc.asyncProperty(damaged(JSON_FILE), answers), { numRuns: 300, seed: 1 })
  })

  test('of a damaged zip file', async () => {
    await fc.assert(fc.asyncProperty(damaged(ZIP_FILE), answers), { numRuns: 150, seed: 1 })
  })

  test('of a damaged GeoPackage', async () => {
    const bytes = await geoPackage([
      ['00', packedPolygon([square(0)], 4326)],
      ['01', packedPolygon([square(1)], 4326)],
    ])
    await fc.assert(fc.asyncProperty(damaged(bytes), answers), { numRuns: 40, seed: 1 })
  })

  test('of any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), (text) => answers(bytesOf(text))),
      { numRuns: 200, seed: 1 },
    )
  })

  test('of any geometry', async () => {
    const geometry = fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon'),
      coordinates: fc.jsonValue({ maxDepth: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(geometry, (one) => answers(jsonBytes(collection([feature('00', one), ...SQUARES])))),
      { numRuns: 200, seed: 1 },
    )
  })
})

test('sound coordinates of seven decimals come out as they went in', async () => {
  const coordinate = (least: number) =>
    fc.integer({ min: 0, max: 9_000 }).map((steps) => Math.round(least * 1e7 + steps * 10) / 1e7)
  const triangle = fc.tuple(coordinate(13), coordinate(55.6)).map(([lon, lat]) => [
    [lon, lat],
    [Math.round(lon * 1e7 + 50_000) / 1e7, lat],
    [lon, Math.round(lat * 1e7 + 50_000) / 1e7],
    [lon, lat],
  ])
  await fc.assert(
    fc.asyncProperty(triangle, async (ring) => {
      const { file, findings } = await readBytes(
        jsonBytes(collection([feature('00', polygon(ring)), ...SQUARES.slice(2)])),
      )
      expect(findings).toEqual([])
      expect(file?.features[0]?.rings).toEqual([[ring]])
    }),
    { numRuns: 200, seed: 1 },
  )
})

describe('the words of the findings', () => {
  test.each(Object.keys(AREA_FINDINGS) as (keyof typeof AREA_FINDINGS)[])(
    '%s says something in both languages',
    (code) => {
      const [sv, en] = [areaFindingsSv[code], areaFindingsEn[code]].map((words) =>
        words('FOUND', (name) => `<${name}>`),
      )
      expect(sv).toMatch(/^\p{L}|^"|^</u)
      expect(en).not.toBe(sv)
      expect(sv).toMatch(/[.?]$|gammal(\.geojson)?$/)
      // Both name the same things.
      const namedIn = (text = ''): string[] => [...text.matchAll(/<\w+>|FOUND/g)].map(([one]) => one).toSorted()
      expect(namedIn(en)).toEqual(namedIn(sv))
      expect(`${sv ?? ''}${en ?? ''}`).not.toMatch(/utsatt|problem|svag|sämst/i)
    },
  )
})
