import { describe, expect, it } from 'vitest'
import { parseMappings } from '../../src/intake/mappingSchema.ts'
import { sheetRows } from './cellOracle.ts'
import { damagedBytes } from './fuzzBytes.ts'
import { chanceOf } from './fuzzChance.ts'
import { answered, compareWithCells, expectCleanPrototypes, newTally, readTable } from './fuzzChecks.ts'
import { damagedJson } from './fuzzJson.ts'
import { areaMapping, csvText, geoJson, given, tableMapping, tableRows } from './madeTown.ts'

const FILES = [given('folk.csv', csvText(tableRows())), given('omraden.geojson', JSON.stringify(geoJson()))] as const

describe('a mapping that is damaged', () => {
  it('in its nodes is refused, or read as it stands and obeyed to the letter, 1 800 times (seed 401)', async () => {
    const chance = chanceOf(401)
    const tally = newTally()
    let readings = 0
    for (let k = 0; k < 1800; k += 1) {
      const whole = chance.happens(0.75) ? tableMapping() : areaMapping()
      const text = JSON.stringify(damagedJson(whole, chance))
      const { mappings, findings } = parseMappings(text, 'm.json')
      readings += 1
      expect(mappings === null).toBe(findings.length > 0)
      for (const mapping of mappings ?? []) {
        // The one word that may be left out.
        const left = mapping.kind === 'areas' ? { generalised: null } : {}
        expect(mapping).toEqual({ ...left, ...(JSON.parse(text) as object) })
        const file = FILES[mapping.kind === 'table' ? 0 : 1]
        const { tables } = await answered(file, [{ ...mapping, file: file.name }], tally)
        const [table] = tables
        if (table === undefined || mapping.kind !== 'table') continue
        const [read] = (await readTable(file, table.mapping)).tables
        if (read === undefined) throw new Error('what came through was not read')
        compareWithCells(read, sheetRows(file.bytes, table.mapping), tally)
      }
    }
    expectCleanPrototypes()
    expect(readings).toBe(1800)
    expect(tally.accepted).toBeGreaterThan(50)
    expect(tally.compared).toBeGreaterThan(tally.accepted * 10)
  })

  it('in its letters is refused or is the JSON that it is, 1 200 times (seed 402)', () => {
    const chance = chanceOf(402)
    const whole = new TextEncoder().encode(JSON.stringify([tableMapping(), areaMapping()], null, 2))
    let refused = 0
    for (let k = 0; k < 1200; k += 1) {
      const text = new TextDecoder().decode(damagedBytes(whole, chance))
      const { mappings, findings } = parseMappings(text, 'm.json')
      if (mappings === null) refused += 1
      else expect(mappings).toEqual(JSON.parse(text.replace(/^\uFEFF/, '')))
      expect(mappings === null).toBe(findings.length > 0)
    }
    expectCleanPrototypes()
    expect(refused).toBeGreaterThan(600)
    expect(refused).toBeLessThan(1200)
  })
})
