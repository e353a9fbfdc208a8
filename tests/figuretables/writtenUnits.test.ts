/** Names in capitals, and codes with their names: spelling that somebody declares, never likeness. */
import { describe, expect, it } from 'vitest'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'
import { proposeTableMapping } from '../../src/figuretables/proposeTableMapping.ts'
import { GROUND, NEW_GROUND, POPULATION, readText, short, shownOf, UNITS, utf8, workbookOf } from './tableCity.ts'

const CAPITALS = `Delområde;Folkmängd
MÖLLEVÅNGEN;1210
ROSENGÅRD;3380
ÄRTHOLMEN;570
ÖSTERVÄRN;900
VÄRNHEM;2090
`
const IN_CAPITALS = { unitColumn: 'Delområde', unitsAre: 'namesInAnyCase', columns: [POPULATION] } as const

const levelOf = (units: readonly ArealUnit[]) => unitLevel('delomrade', 'delomrade-toy', units, [])

async function proposed(text: string) {
  const workbook = await workbookOf(utf8(text))
  return typeof workbook === 'string' ? null : proposeTableMapping(workbook, 'tabell.csv', GROUND)
}

describe('names in capitals', () => {
  it('are proposed as that and read when somebody has confirmed it', async () => {
    expect(await proposed(CAPITALS)).toMatchObject({ ...IN_CAPITALS, columns: [{ layer: 'population' }] })
    const withoutFigures = ['01106']
    const reading = await readText(CAPITALS, { ...IN_CAPITALS, withoutFigures }, NEW_GROUND)
    expect(shownOf(reading, 'population')).toEqual([1210, 3380, 570, 900, 2090, 'noResidents'])
  })

  it('are no names of areas where the description says that names stand there', async () => {
    const reading = await readText(CAPITALS, { ...IN_CAPITALS, unitsAre: 'names' }, NEW_GROUND)
    expect(reading.delivery).toBeNull()
  })

  it('are said once where the description has names as they are written here, and nothing that follows from it', async () => {
    const most = CAPITALS.replace('VÄRNHEM', 'Värnhem')
    const reading = await readText(most, { ...IN_CAPITALS, unitsAre: 'names' }, NEW_GROUND)
    expect(short(reading)).toEqual(['fault|namesInOtherCase||Delområde|MÖLLEVÅNGEN'])
    expect(reading.findings[0]?.details).toEqual({ rows: 4 })
  })

  it('are counted when they are read, where they are written otherwise than here', async () => {
    const one = CAPITALS.replace('VÄRNHEM', 'Värnhem')
    const { findings } = await readText(one, IN_CAPITALS, NEW_GROUND)
    expect(findings.map(({ code, details }) => [code, details])).toEqual([['namesReadInAnyCase', { rows: 4 }]])
  })

  it('are of nothing where two areas differ in capitals alone, but as they are written here', async () => {
    const units = UNITS.map((unit) => (unit.name === 'Värnhem' ? { ...unit, name: 'östervärn' } : unit))
    const ground = { ...NEW_GROUND, levels: new Map([['delomrade' as const, levelOf(units)]]) }
    const rows = 'Delområde;Folkmängd\nÖstervärn;900\nÖSTERVÄRN;910\n'
    expect(short(await readText(rows, IN_CAPITALS, ground))).toContain('fault|unitAmbiguous|3|Delområde|ÖSTERVÄRN')
    expect(short(await readText(rows, IN_CAPITALS, ground)).join()).not.toContain('unitAmbiguous|2')
  })

  it('are joined by their letters alone: without its dots a name is another', async () => {
    const reading = await readText(CAPITALS.replace('MÖLL', 'MOLL'), IN_CAPITALS, NEW_GROUND)
    expect(reading.delivery).toBeNull()
    expect(short(reading).join()).toContain('unitUnknown')
  })

  it('are suggested where they are shortened', async () => {
    const shortened = CAPITALS.replace('MÖLLEVÅNGEN', 'MÖLLEV.')
    const { findings } = await readText(shortened, IN_CAPITALS, NEW_GROUND)
    const unknown = findings.find(({ code }) => code === 'unitUnknown')
    expect(unknown).toMatchObject({ found: 'MÖLLEV.', details: { near: 'Möllevången (01101)' } })
  })

  it('are proposed as names where they are written as here', async () => {
    const names = CAPITALS.replaceAll(/[A-ZÅÄÖ]{3,}/gu, (name) => `${name[0] ?? ''}${name.slice(1).toLowerCase()}`)
    expect(await proposed(names)).toMatchObject({ unitsAre: 'names' })
  })
})

describe('a code with a name in one cell', () => {
  const both = (name: string) => `Område;Folkmängd\n01101 ${name};1210\n01102, Rosengård;3380\n`

  it('is read when the name is that of the code', async () => {
    expect(await proposed(both('Möllevången'))).toMatchObject({ unitsAre: 'codes', unitColumn: 'Område' })
  })

  it('is of no area when the name is of another', async () => {
    const mapping = { unitColumn: 'Område', columns: [POPULATION] }
    const reading = await readText(both('Rosengård'), mapping, NEW_GROUND)
    expect(short(reading)).toContain('fault|unitUnknown|2|Område|01101 Rosengård')
    expect(reading.findings.find(({ code }) => code === 'unitUnknown')?.details).toEqual({
      near: 'Möllevången (01101)',
    })
    expect(short(await readText(both('Möllevången'), mapping, NEW_GROUND)).join()).not.toContain('unitUnknown')
  })
})

describe('a column that is called as a share', () => {
  const table = (first: string) =>
    `Kod;Låg ekonomisk standard;Andel låg ekonomisk standard\n01101;${first};8,5\n01102;950;9\n`

  it('is a count when it has numbers above 100, and the column of the share is the share', async () => {
    const mapping = await proposed(table('430'))
    expect(mapping?.columns.map(({ layer, writtenAs }) => `${layer} ${writtenAs}`)).toEqual([
      'own-lag-ekonomisk-standard plain',
      'lowStandard percent',
    ])
    expect(mapping?.columns[0]?.describes).toMatchObject({ kind: 'count', unit: 'persons' })
  })
})
