import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OfficialFault } from '../../scripts/data/officialFault.ts'
import { cell, cellsOfDeso, DESO, theme, writeFolder } from './officialFolder.ts'
import { build, buildFrom, folder } from './officialSet.ts'

const faultOf = (files: Readonly<Record<string, string>>): string => {
  try {
    build(files)
  } catch (error) {
    if (error instanceof OfficialFault) return error.in('sv')
    throw error
  }
  return 'no fault'
}

const POPULATION = theme(cellsOfDeso('totalt', 2024, (index) => 1000 + index))

describe('what is refused before anything is written', () => {
  it('a file that was changed after it was listed, and a folder without a list', () => {
    const at = writeFolder(join(folder, 'changed'), { 'scb/population.csv': POPULATION })
    writeFileSync(join(at, 'scb/population.csv'), POPULATION.replace('1000', '1001'))
    expect(() => buildFrom(at)).toThrow(/has been changed since it was written/)
    expect(() => buildFrom(join(folder, 'none'))).toThrow(/does not exist/)
    expect(readdirSync(at).sort()).toEqual(['manifest.json', 'scb'])
  })

  it('a file that is in no list is told of and not used', () => {
    const at = writeFolder(join(folder, 'unlisted'), { 'scb/population.csv': POPULATION })
    writeFileSync(join(at, 'scb/background.csv'), 'unit\n')
    const { report } = buildFrom(at)
    expect(report?.leftOut.map(({ what }) => what.sv)).toEqual(['scb/background.csv'])
  })

  it('an unknown area, and one that is gone', () => {
    const strange = theme(
      cellsOfDeso('totalt', 2024, () => 5),
      [cell({ unit: '1280C9999', category: 'totalt' })],
    )
    expect(faultOf({ 'scb/population.csv': strange })).toMatch(/områdena av deso-2025 är inte projektets: \+ 1280C9999/)
    const short = theme(cellsOfDeso('totalt', 2024, () => 5).slice(1))
    expect(faultOf({ 'scb/population.csv': short })).toContain(`− ${DESO[0] ?? ''}`)
  })

  it('a category that is new or gone, with the line to look at', () => {
    const forms = ['rental', 'cooperative', 'owner'].map((form) => cellsOfDeso(form, 2024, () => 5))
    expect(faultOf({ 'scb/dwellings-by-tenure.csv': theme(...forms) })).toMatch(
      /geodata\/official-themes\.csv:8: − other/,
    )
    const more = [...forms, cellsOfDeso('other', 2024, () => 0), cellsOfDeso('new-form', 2024, () => 5)]
    expect(faultOf({ 'scb/dwellings-by-tenure.csv': theme(...more) })).toContain('+ new-form')
    expect(faultOf({ 'scb/population.csv': theme(cellsOfDeso('tot', 2024, () => 5)) })).toMatch(
      /"totalt" finns inte.*geodata\/official-layers\.csv:2; tabellen har tot/,
    )
  })

  it('a figure that is none, one that contradicts its status, and one that its layer cannot have', () => {
    const with1 = (given: object) =>
      theme([
        cell({ unit: DESO[0] ?? '', category: 'totalt', ...given }),
        ...cellsOfDeso('totalt', 2024, () => 5).slice(1),
      ])
    expect(faultOf({ 'scb/population.csv': with1({ value: 3, status: 'suppressed' }) })).toContain(
      'scb/population.csv:2',
    )
    expect(faultOf({ 'scb/population.csv': with1({ value: null, status: 'published' }) })).toContain('"" published')
    expect(faultOf({ 'scb/population.csv': with1({ value: 2.5 }) })).toContain(
      '2.5 är inte möjligt för lagret population',
    )
    expect(faultOf({ 'scb/net-income.csv': theme(cellsOfDeso('mean/net-income', 2024, () => 312_000)) })).toContain(
      '312000 är inte möjligt',
    )
  })
})
