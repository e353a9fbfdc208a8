import { describe, expect, it } from 'vitest'
import { zipEntries } from '../../src/sheets/zipEntries.ts'
import { damagedBytes } from './fuzzBytes.ts'
import { chanceOf } from './fuzzChance.ts'
import { answered, expectCleanPrototypes, newTally } from './fuzzChecks.ts'
import { geoPackage, shapefile } from './madeAreaFiles.ts'
import { areaMapping, given, squareRing } from './madeTown.ts'

const SHAPES = areaMapping({ file: 'omraden.zip', idProperty: 'KOD', nameProperty: 'NAMN' })
const PACKAGE = areaMapping({ file: 'omraden.gpkg' })

describe('a zipped shapefile', () => {
  it('is read whole', async () => {
    const { areas, findings } = await answered(given('omraden.zip', shapefile()), [SHAPES], newTally())
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(areas[0]?.areas.map(({ rings }) => rings)).toEqual(areas[0]?.areas.map((_, index) => [[squareRing(index)]]))
  })

  it('that is damaged in its bytes gives an answer 600 times (seed 301)', async () => {
    const chance = chanceOf(301)
    const tally = newTally()
    const whole = shapefile()
    for (let k = 0; k < 600; k += 1) await answered(given('omraden.zip', damagedBytes(whole, chance)), [SHAPES], tally)
    expectCleanPrototypes()
    expect(tally.inputs).toBe(600)
    expect(tally.accepted).toBeLessThan(600)
  })

  it('of which the shapes or the rows have one changed bit is refused, or nothing of it has changed (seed 302)', async () => {
    const chance = chanceOf(302)
    const tally = newTally()
    const whole = shapefile()
    const read = await answered(given('omraden.zip', whole), [SHAPES], newTally())
    const entries = zipEntries(whole).filter(({ name }) => /\.(shp|dbf)$/.test(name))
    for (let k = 0; k < 300; k += 1) {
      const bytes = whole.slice()
      const { at, name, packedSize } = chance.pick(entries)
      const place = at + 30 + name.length + chance.below(packedSize)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.below(8))
      const { areas } = await answered(given('omraden.zip', bytes), [SHAPES], tally)
      // The last byte of what is packed may have bits that say nothing.
      for (const area of areas[0]?.areas ?? [])
        expect(area).toEqual(read.areas[0]?.areas.find(({ id }) => id === area.id))
    }
    expect(tally.inputs).toBe(300)
    expect(tally.accepted).toBeLessThan(5)
  })
})

describe('a GeoPackage', () => {
  it('is read whole', async () => {
    const { areas, findings } = await answered(given('omraden.gpkg', await geoPackage()), [PACKAGE], newTally())
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(areas[0]?.areas.map(({ rings }) => rings)).toEqual(areas[0]?.areas.map((_, index) => [[squareRing(index)]]))
  })

  it('that is damaged in its bytes gives an answer 400 times (seed 303)', async () => {
    const chance = chanceOf(303)
    const tally = newTally()
    const whole = await geoPackage()
    for (let k = 0; k < 400; k += 1)
      await answered(given('omraden.gpkg', damagedBytes(whole, chance)), [PACKAGE], tally)
    expectCleanPrototypes()
    expect(tally.inputs).toBe(400)
    expect(tally.accepted).toBeLessThan(400)
  })
})
