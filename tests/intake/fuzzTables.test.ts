import { describe, expect, it } from 'vitest'
import { sheetRows } from './cellOracle.ts'
import { damagedBytes } from './fuzzBytes.ts'
import { chanceOf } from './fuzzChance.ts'
import {
  answered,
  compareProtected,
  compareWithCells,
  expectCleanPrototypes,
  newTally,
  readTable,
} from './fuzzChecks.ts'
import { damagedRows, ENCODINGS } from './fuzzTables.ts'
import { csvText, given, tableMapping, tableRows } from './madeTown.ts'

const INPUTS = 1600
const ROWS = [...tableRows(), ['Hela staden', '', '13622', '6732', '40,1', '270']]
const MAPPING = tableMapping()

const WAYS = [
  { how: 'in its rows', seed: 101, signs: [';', ';', '\t', ','], encodings: ENCODINGS.slice(0, 1), share: 0 },
  { how: 'in its rows, in other writings', seed: 102, signs: [';', '\t', '|'], encodings: ENCODINGS, share: 0 },
  { how: 'in its bytes', seed: 103, signs: [';', '\t'], encodings: ENCODINGS.slice(0, 3), share: 1 },
] as const

describe.each(WAYS)('a table that is damaged $how', ({ seed, signs, encodings, share }) => {
  it(`gives an answer ${INPUTS} times, and every figure of it says what its cell says (seed ${seed})`, async () => {
    const chance = chanceOf(seed)
    const tally = newTally()
    for (let k = 0; k < INPUTS; k += 1) {
      const rows = share > 0 ? ROWS : damagedRows(ROWS, chance)
      const bytes = chance.pick(encodings)(csvText(rows, chance.pick(signs)))
      const file = given('folk.csv', share > 0 ? damagedBytes(bytes, chance) : bytes)
      const [shown] = (await answered(file, [MAPPING], tally)).tables
      if (shown === undefined) continue
      const [read] = (await readTable(file, MAPPING)).tables
      if (read === undefined) throw new Error('what came through was not read')
      compareWithCells(read, sheetRows(file.bytes, MAPPING), tally)
      compareProtected(shown, read)
    }
    expectCleanPrototypes()
    expect(tally.inputs).toBe(INPUTS)
    // Enough came through for the comparison to mean something, and enough was refused.
    expect(tally.accepted).toBeGreaterThan(INPUTS / 100)
    expect(tally.accepted).toBeLessThan(INPUTS)
    expect(tally.compared).toBeGreaterThan(tally.accepted * 40)
  })
})
