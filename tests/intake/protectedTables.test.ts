/** Of figures that nobody has protected, nothing that is left out comes through the door: not in findings either. */
import { describe, expect, it } from 'vitest'
import { intakeFindingText } from '../../src/i18n/intakeFindings.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { column, csvText, given, GROUND, tableMapping, tableRows, UNITS } from './madeTown.ts'

/** Few live in Slottsparken, so that none of its figures may be shown; these stand nowhere else. */
const FEW = UNITS.findIndex(({ name }) => name === 'Slottsparken')
const HIDDEN = { residents: '87', dwellings: '4319', rental: '33,7', median: '4871' }

const rows = (): string[][] =>
  tableRows().map((cells, at) =>
    at === FEW + 1 ? [...cells.slice(0, 2), HIDDEN.residents, HIDDEN.dwellings, HIDDEN.rental, HIDDEN.median] : cells,
  )

const MAPPING = tableMapping({ protection: 'none' })

const open = (cells: string[][], mapping = MAPPING) =>
  openFiles([given('folk.csv', csvText(cells))], [mapping], GROUND, DEFAULT_RULES)

describe('a table that nobody has protected', () => {
  it('comes out without the figures of an area where few live, and no finding quotes them', async () => {
    const result = await open(rows())
    expect(result.tables).toHaveLength(1)
    const columns = result.tables[0]?.columns ?? []
    expect(columns.map(({ column: one }) => one.figures[FEW]?.state)).toEqual(columns.map(() => 'fewResidents'))
    expect(result.findings.map(({ code }) => code)).toContain('changedMuch')
    const texts = result.findings.flatMap((finding) => [
      intakeFindingText(finding, 'sv'),
      intakeFindingText(finding, 'en'),
    ])
    const all = JSON.stringify(result.findings) + texts.join(' ') + JSON.stringify(columns)
    for (const canary of [HIDDEN.dwellings, HIDDEN.median, '0.337', '33,7', '33.7']) expect(all).not.toContain(canary)
  })

  it('quotes its figures where the deliverer has protected them', async () => {
    const { findings } = await open(rows(), tableMapping())
    expect(JSON.stringify(findings)).toContain(HIDDEN.dwellings)
  })

  it('is protected with how many live where from another file, whichever comes first', async () => {
    const people = tableMapping({ file: 'z.csv', columns: [column('Invånare', 'population')], protection: 'none' })
    const homes = tableMapping({ file: 'a.csv', columns: [column('Bostäder', 'dwellings')], protection: 'none' })
    const text = csvText(rows())
    const files = [given('a.csv', text), given('z.csv', text)]
    const { tables } = await openFiles(files, [people, homes], GROUND, DEFAULT_RULES)
    expect(tables.map(({ mapping }) => mapping.file)).toEqual(['a.csv', 'z.csv'])
    expect(tables[0]?.columns[0]?.column.figures[FEW]).toEqual({ state: 'fewResidents' })
  })
})
