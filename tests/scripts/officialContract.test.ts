import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildData } from '../../scripts/data/buildData.ts'
import { checkData } from '../../scripts/data/check/checkData.ts'
import type { TidyRow } from '../../scripts/fetch/tidyRow.ts'
import { PROJECT } from '../architecture/sourceFiles.ts'
import { column, CYCLISTS, delivery, people } from './officialDelivery.ts'
import { cell, DESO, REGSO, theme, writeFolder } from './officialFolder.ts'
import { buildFrom } from './officialSet.ts'

const root = mkdtempSync(join(tmpdir(), 'hela-malmo-contract-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Residents of every DeSO, RegSO and the kommun by sex, each changed by what is given for its place in the table. */
function residents(year: number, change: (place: number) => number): TidyRow[] {
  const women = DESO.map((_, index) => 700 + (index % 40))
  const men = DESO.map((_, index) => 690 + (index % 30))
  const perRegso = Math.floor(DESO.length / REGSO.length)
  const partsOf = (regso: number): number[] =>
    DESO.flatMap((_, deso) => (Math.min(Math.floor(deso / perRegso), REGSO.length - 1) === regso ? [deso] : []))
  const all = DESO.map((_, index) => index)
  const areas = [
    ...DESO.map((unit, deso) => ({ unit, vintage: 'deso-2025', level: 'deso', parts: [deso] })),
    ...REGSO.map((unit, regso) => ({ unit, vintage: 'regso-2025', level: 'regso', parts: partsOf(regso) })),
    { unit: '1280', vintage: 'kommun', level: 'kommun', parts: all },
  ]
  const add = (values: readonly number[], parts: readonly number[]): number =>
    parts.reduce((sum, part) => sum + (values[part] ?? 0), 0)
  return areas.flatMap(({ unit, vintage, level, parts }, place) => {
    const [w, m] = [add(women, parts), add(men, parts)]
    const frame = { unit, vintage, level, year, category: 'totalt' }
    return [
      cell({ ...frame, sex: 'women', value: w + change(3 * place) }),
      cell({ ...frame, sex: 'men', value: m + change(3 * place + 1) }),
      cell({ ...frame, sex: 'total', value: w + m + change(3 * place + 2) }),
    ]
  })
}

const errorsOf = (name: string, rows: readonly TidyRow[]): Promise<readonly string[]> =>
  errorsWith(name, { 'scb/population.csv': theme(rows) })

async function errorsWith(name: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = writeFolder(join(root, name), files)
  const outputFolder = join(root, `${name}-data`)
  await buildData({ projectFolder: PROJECT, outputFolder, boundaryFolder: null, officialFolders: [folder] })
  return checkData(outputFolder).errors.map(({ en }) => en)
}

/**
 * Small, and in both directions, as the publisher describes its random changes. Every second total has one person more,
 * which over the DeSO of a stadsområde is more than one area alone could be off.
 */
const changed = (place: number): number => (place % 3 === 2 ? Math.floor(place / 3) % 2 : ((place * 7) % 5) - 2)

describe('fetched residents by sex', () => {
  it('keep the contract when every cell, sum and total of 2025 is changed a little', async () => {
    expect(await errorsOf('changed', residents(2025, changed))).toEqual([])
  }, 120_000)

  it('do not keep it when the total is of something else', async () => {
    const rows = residents(2025, changed).map((row) =>
      row.unit === '1280' && row.sex === 'total' ? { ...row, value: (row.value ?? 0) + 700 } : row,
    )
    const errors = await errorsOf('other', rows)
    expect(errors).toContainEqual(expect.stringMatching(/figures\.deso population:2025:total: the units differ/))
    expect(errors).toContainEqual(expect.stringMatching(/figures\.stadsomrade population:2025:total: the units differ/))
  }, 120_000)

  it('have to add up in years of which nobody says that they are changed', async () => {
    expect(
      await errorsOf(
        'exact',
        residents(2024, () => 0),
      ),
    ).toEqual([])
    const errors = await errorsOf('inexact', residents(2024, changed))
    expect(errors).toContainEqual(
      expect.stringMatching(/figures\.deso population 2024: the parts of .* are not the whole/),
    )
  }, 120_000)
})

describe('figures that were delivered for delområden', () => {
  it.each([2025, 2026])(
    'keep the contract with what is computed of them for larger areas, in %i',
    async (year) => {
      const isLived = (at: number): boolean => typeof people[at] === 'number'
      const hidden = people.findIndex((figure) => typeof figure === 'number')
      const frame = { year, referenceDate: `${year}-12-31` }
      const shares = people.map((_, at) => (isLived(at) ? (at === hidden ? 'suppressed' : 0.25) : 'noResidents'))
      const base = people.map((figure) => (typeof figure === 'number' ? figure : null))
      const estimate = buildFrom().figures.find(({ level }) => level === 'delomrade')?.columns ?? []
      // A little more than the estimate of them, as another register may count: over a large area that is many homes.
      const homes = people.map((figure, at) => {
        const home = estimate.find(({ layer }) => layer === 'dwellings')?.values[at] ?? null
        return typeof figure === 'number' && home !== null ? Math.round(home * 1.005) : 'noResidents'
      })
      const all = people.map((figure, at) => (at === hidden ? 'suppressed' : figure))
      const files = {
        'imported/people.json': delivery([column('population', people, { ...frame, residual: 4321 })]),
        'imported/homes.json': delivery([column('dwellings', homes, frame)]),
        'imported/part.json': delivery([column('people2064', all, frame)]),
        'imported/shares.json': delivery([column('own-cyclists', shares, { ...frame, base })], { layers: [CYCLISTS] }),
      }
      expect(await errorsWith(`delivered-${year}`, files)).toEqual([])
    },
    120_000,
  )
})
