/**
 * The official boundaries of 136 areas as their publisher delivers them, in degrees and in SWEREF 99 13 30. They are no
 * part of the project: whoever has them names their folder with GEODATA, or has it as `data` in a folder beside the
 * project's. Without them the same is asked of areas that are made here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { metersBetween } from '../../src/areafiles/grid.ts'
import { readAreaFile, type AreaReading } from '../../src/areafiles/readAreaFile.ts'
import type { AreaFeature } from '../../src/domain/areas.ts'
import { collection, EXTENT, feature, jsonBytes, polygon, square } from './areaFixtures.ts'
import { projected, SWEREF99_1330 } from './krueger.ts'
import { geoPackage, packedPolygon } from './packedFiles.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')
const DEGREES = 'malmo_delomraden.geojson'
const METERS = 'malmo_delomraden_EPSG3008.gpkg'

function officialFolder(): string | null {
  const named = process.env['GEODATA'] ?? ''
  const beside = path.dirname(PROJECT)
  const folders =
    named === '' ? readdirSync(beside).map((name) => path.join(beside, name, 'data')) : [path.resolve(PROJECT, named)]
  return folders.find((one) => existsSync(path.join(one, DEGREES)) && existsSync(path.join(one, METERS))) ?? null
}

const folder = officialFolder()

async function bytesOfBoth(): Promise<readonly [degrees: Uint8Array<ArrayBuffer>, meters: Uint8Array<ArrayBuffer>]> {
  if (folder !== null) {
    return [
      new Uint8Array(readFileSync(path.join(folder, DEGREES))),
      new Uint8Array(readFileSync(path.join(folder, METERS))),
    ]
  }
  const squares = Array.from(
    { length: 136 },
    (_, i) => [String(10_101 + i), square(i % 12, Math.floor(i / 12))] as const,
  )
  const inMeters = squares.map(([kod, ring]) => {
    const moved = ring.map(([lon, lat]) => projected(SWEREF99_1330, Number(lon), Number(lat)))
    return [kod, packedPolygon([moved], 3008)] as const
  })
  return [
    jsonBytes(collection(squares.map(([kod, ring]) => feature(kod, polygon(ring))))),
    await geoPackage(inMeters, { srs: 3008 }),
  ]
}

const read = (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<AreaReading> =>
  readAreaFile({ name, bytes }, { system: null, extent: EXTENT })

/** The code of an area in either file. */
const codeOf = ({ properties }: AreaFeature): string => String(properties.get('kod') ?? properties.get('do_kod'))

/** The furthest that a corner of one area lies from the nearest corner of the other. */
function apart(one: AreaFeature, other: AreaFeature): number {
  const corners = (other.rings ?? []).flat(2)
  let most = 0
  for (const [lon, lat] of (one.rings ?? []).flat(2)) {
    let least = Infinity
    for (const [x, y] of corners) least = Math.min(least, metersBetween([lon, lat], [x, y]))
    most = Math.max(most, least)
  }
  return most
}

describe(`boundaries in degrees and in metres${folder === null ? ', made here' : ''}`, () => {
  test('go through without a fault, 136 of them, and agree within 0.1 m', async () => {
    const [degrees, meters] = await bytesOfBoth()
    const [plain, converted] = [await read('degrees', degrees), await read('meters', meters)]
    expect(plain.file?.features).toHaveLength(136)
    expect(converted.file?.features).toHaveLength(136)
    expect(converted.findings.map(({ code }) => code)).toEqual(['areasConverted'])
    const byCode = new Map(plain.file?.features.map((one) => [codeOf(one), one]))
    expect(byCode.size).toBe(136)
    for (const one of converted.file?.features ?? []) {
      const same = byCode.get(codeOf(one))
      expect(same === undefined ? Infinity : apart(one, same)).toBeLessThan(0.1)
    }
  })
})
