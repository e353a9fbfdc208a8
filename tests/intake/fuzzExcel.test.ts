import { describe, expect, it } from 'vitest'
import type { Sheet, SheetCell } from '../../src/sheets/sheetTypes.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { zipEntries } from '../../src/sheets/zipEntries.ts'
import { damagedBytes } from './fuzzBytes.ts'
import { chanceOf, type Chance } from './fuzzChance.ts'
import { answered, compareWithCells, expectCleanPrototypes, newTally, readTable } from './fuzzChecks.ts'
import { damagedRows } from './fuzzTables.ts'
import { given, tableMapping, tableRows } from './madeTown.ts'

const MAPPING = tableMapping({ file: 'folk.xlsx' })

/** Texts of digits as the numbers that a spreadsheet would make of them; areas keep their zeros where they are texts. */
const typed = (rows: readonly (readonly string[])[]): SheetCell[][] =>
  rows.map((cells) =>
    cells.map((cell, at) => {
      const isNumber = at > 1 && /^-?(?:0|[1-9]\d{0,14})(?:,\d{1,3})?$/.test(cell)
      if (isNumber) return Number(cell.replace(',', '.'))
      return cell === '' ? null : cell
    }),
  )

const sheet = (rows: SheetCell[][]): Sheet => ({ name: 'Blad1', rows })
const bytesOf = async (rows: SheetCell[][]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await writeXlsx([sheet(rows)]))

/** What a spreadsheet shows of a number: with a decimal comma. */
const shown = (rows: SheetCell[][]): string[][] =>
  rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? ''))),
  )

/** Excel has no controls and no half signs in texts; what the writer refuses is no input. */
const writable = (rows: string[][]): string[][] =>
  rows.map((cells) => cells.map((cell) => cell.replace(/[\u0000-\u001f\ud800-\udfff]/g, '')))

async function run(seed: number, inputs: number, make: (chance: Chance, rows: SheetCell[][]) => Promise<Uint8Array>) {
  const chance = chanceOf(seed)
  const tally = newTally()
  for (let k = 0; k < inputs; k += 1) {
    const rows = typed(writable(damagedRows(tableRows(), chance)))
    const file = given('folk.xlsx', await make(chance, rows))
    const { tables } = await answered(file, [MAPPING], tally)
    if (tables.length === 0) continue
    const [read] = (await readTable(file, MAPPING)).tables
    if (read === undefined) throw new Error('what came through was not read')
    compareWithCells(read, shown(rows), tally)
  }
  expectCleanPrototypes()
  return tally
}

describe('an Excel file', () => {
  it('that is damaged in its rows gives figures that say what its cells say (seed 111)', async () => {
    const tally = await run(111, 500, (_, rows) => bytesOf(rows))
    expect(tally.inputs).toBe(500)
    expect(tally.accepted).toBeGreaterThan(50)
    expect(tally.compared).toBeGreaterThan(tally.accepted * 40)
  })

  it('that is damaged in its bytes is refused or says what it said (seed 112)', async () => {
    const whole = await bytesOf(typed(tableRows()))
    const chance = chanceOf(112)
    const tally = newTally()
    for (let k = 0; k < 700; k += 1) {
      const file = given('folk.xlsx', damagedBytes(whole, chance))
      const { tables } = await answered(file, [MAPPING], tally)
      if (tables.length === 0) continue
      const [read] = (await readTable(file, MAPPING)).tables
      if (read === undefined) throw new Error('what came through was not read')
      compareWithCells(read, tableRows(), tally)
    }
    expectCleanPrototypes()
    // What Excel does not need may be damaged without harm.
    expect(tally.accepted).toBeGreaterThan(0)
    expect(tally.accepted).toBeLessThan(tally.inputs)
  })

  it('of which a sheet has one changed bit is refused, or nothing of it has changed (seed 113)', async () => {
    const whole = await bytesOf(typed(tableRows()))
    const entry = zipEntries(whole).find(({ name }) => name.endsWith('/sheet1.xml'))
    if (entry === undefined) throw new Error('the file has no sheet')
    const start = entry.at + 30 + entry.name.length
    const chance = chanceOf(113)
    const tally = newTally()
    for (let k = 0; k < 300; k += 1) {
      const bytes = whole.slice()
      const at = start + chance.below(entry.packedSize)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
      const file = given('folk.xlsx', bytes)
      const { tables } = await answered(file, [MAPPING], tally)
      if (tables.length === 0) continue
      // The last byte of what is packed may have bits that say nothing.
      for (const read of (await readTable(file, MAPPING)).tables) compareWithCells(read, tableRows(), tally)
    }
    expect(tally.inputs).toBe(300)
    expect(tally.accepted).toBeLessThan(5)
  })
})
