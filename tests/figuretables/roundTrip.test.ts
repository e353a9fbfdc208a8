import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../src/sheets/sheetTypes.ts'
import { writeCsv } from '../../src/sheets/writeCsv.ts'
import { IDS, NEW_GROUND, PLAIN, readCells, readText, shownOf, utf8, readBytes, mappingOf } from './tableCity.ts'

const MARKERS = { '..': 'suppressed', x: 'missing', '': 'notPublished' } as const
const count = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom<SheetCell>('..', 'x', null))
const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  fc.constantFrom<SheetCell>('..', 'x', null),
)
const table = fc
  .tuple(fc.tuple(count, count, count, count, count), fc.tuple(share, share, share, share, share), fc.nat(5))
  .filter(([counts, shares]) =>
    [counts, shares].every((cells) => new Set(cells.filter((cell) => typeof cell === 'number')).size > 1),
  )

const expected = (cell: SheetCell, scale: number): number | string =>
  typeof cell === 'number' ? cell / scale : MARKERS[cell === '..' || cell === 'x' ? cell : '']

describe('a table that has been written', () => {
  it('reads back the same figures and states, in any order of rows, as CSV and as Excel', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ([counts, shares, turn]) => {
        const rows = counts.map((cell, at): SheetCell[] => [IDS[at] ?? '', cell, shares[at] ?? null])
        const turned = [...rows.slice(turn), ...rows.slice(0, turn)]
        const sheet = [['Kod', 'Folkmängd', 'Andel'], ...turned]
        const csv = await readBytes(
          utf8(writeCsv({ name: 'x', rows: sheet })),
          mappingOf({ markers: MARKERS }),
          NEW_GROUND,
        )
        const excel = await readCells(sheet, { markers: MARKERS }, NEW_GROUND)
        for (const reading of [csv, excel]) {
          const read = [shownOf(reading, 'population'), shownOf(reading, 'lowStandard')].map((column) =>
            column.slice(0, 5),
          )
          expect(read[0]).toEqual(counts.map((cell) => expected(cell, 1)))
          expect(read[1]).toEqual(
            shares.map((cell): unknown =>
              typeof cell === 'number' ? expect.closeTo(cell / 100, 12) : expected(cell, 1),
            ),
          )
        }
      }),
      { numRuns: 25 },
    )
  })

  it('never becomes 0 where a cell does not say 0', async () => {
    const sign = fc.string({
      unit: fc.constantFrom('.', '-', '–', 'x', ' ', '*', 'o', 'O', '\u00a0', '=', '#'),
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(sign, async (text) => {
        const reading = await readText(PLAIN.replace('5,25', text), {}, NEW_GROUND)
        expect(reading.delivery).toBeNull()
        const declared = await readText(PLAIN.replace('5,25', text), { markers: { [text]: 'missing' } }, NEW_GROUND)
        if (declared.delivery !== null) expect(shownOf(declared, 'lowStandard')[2]).toBe('missing')
      }),
      { numRuns: 100 },
    )
  })

  it('says of every figure that is changed a thousandfold or to a hundredth, or changes it alone', async () => {
    for (const [before, after] of [
      ['1 210', '1 210 000'],
      ['3380', '33,8'],
      ['2090', '2090000'],
      ['33\n', '0,33\n'],
      ['20,1', '20100'],
      ['14,9', '0,149'],
    ] as const) {
      const reading = await readText(PLAIN.replace(before, after))
      expect(reading.findings, after).not.toEqual([])
    }
  })
})
