import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Effort, Place, Register } from '../../src/domain/interventions.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import { resolvePlace } from '../../src/register/resolvePlace.ts'
import { effortSheet } from '../../src/register/writeRegister.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import { writeCsv } from '../../src/sheets/writeCsv.ts'
import { anyRegister } from './anyRegister.ts'
import { BOOK } from './registerBook.ts'

/** Places that are known by their names alone, which is all that CSV has of them. */
const NAMED: readonly Place[] = [...BOOK.levels.values()].flatMap(({ units }) =>
  units.flatMap(({ name }) => {
    const found = resolvePlace(name, BOOK)
    return found.kind === 'one' ? [found.candidate.place] : []
  }),
)

const withNamedPlaces = (effort: Effort, at: number): Effort => ({
  ...effort,
  places: effort.places.map((place, index) => ({
    ...(NAMED[(at * 7 + index) % NAMED.length] ?? place),
    share: place.share,
  })),
})

async function throughCsv(register: Register, language: 'sv' | 'en') {
  const bytes = new TextEncoder().encode(writeCsv(effortSheet(register, language)))
  const reading = await readWorkbook(bytes, 'mitt register.csv')
  if (!('workbook' in reading)) throw new Error(reading.finding.code)
  // The lists beside the efforts are lent by the register that is open.
  return readRegister(reading.workbook, { book: BOOK, base: { ...register, efforts: [], readings: [] } })
}

describe('any register written as CSV and read again', () => {
  it('has the same efforts, with the lists of the register that lends them', async () => {
    expect(NAMED.length).toBeGreaterThan(100)
    await fc.assert(
      fc.asyncProperty(anyRegister(BOOK), fc.constantFrom('sv', 'en'), fc.nat(500), async (any, language, at) => {
        const register = { ...any, efforts: any.efforts.map((effort, index) => withNamedPlaces(effort, at + index)) }
        const { register: read, findings } = await throughCsv(register, language)
        expect(findings).toEqual([])
        expect(read?.efforts).toEqual(register.efforts)
        expect(read?.funds).toEqual(register.funds)
        expect(read?.documents).toEqual(register.documents)
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  it('has no more than its efforts: no name, no statements, no list that divides money', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister(BOOK), async (any) => {
        const register = { ...any, efforts: any.efforts.map(withNamedPlaces) }
        const { register: read } = await throughCsv(register, 'sv')
        expect(read).toMatchObject({
          name: { sv: 'mitt register', en: 'mitt register' },
          statements: [],
          allocations: [],
        })
        expect(read?.isExample).toBe(register.isExample && register.efforts.length > 0)
      }),
      { numRuns: 100 },
    )
  })
})
