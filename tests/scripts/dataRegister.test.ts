import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readShares } from '../../scripts/data/crosswalk.ts'
import { Inputs } from '../../scripts/data/inputs.ts'
import { buildInterventions } from '../../scripts/data/interventionsFile.ts'
import { buildLevels } from '../../scripts/data/units.ts'
import { sumMoney } from '../../src/domain/money.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-register-'))
afterAll(() => rmSync(folder, { recursive: true }))

const registerFrom = (geodata: string) => {
  const inputs = new Inputs(geodata, '.')
  return buildInterventions(inputs, buildLevels(inputs, new Set(readShares(inputs).map((share) => share.delomrade))))
}

/** The register with one file of `geodata` edited. */
function registerWith(file: string, edit: (text: string) => string) {
  const copy = join(folder, 'geodata')
  cpSync('geodata', copy, { recursive: true })
  const path = join(copy, 'interventions', file)
  const before = readFileSync(path, 'utf8')
  const after = edit(before)
  if (after === before) throw new Error('the edit changes nothing')
  writeFileSync(path, after)
  return registerFrom(copy)
}

const register = registerFrom('geodata')
const effort = (id: string) => register.efforts.find((one) => one.id === id)
const place = (id: string, name: string) => effort(id)?.places.find((one) => one.name === name)

describe('the places of the register', () => {
  it('read Rosengård as the stadsdel with all its delområden, and say so', () => {
    const rosengard = place('asn-2023-lokal', 'Rosengård')
    expect(rosengard).toMatchObject({ level: 'stadsdel', unitId: 'rosengard' })
    expect(rosengard?.delomraden).toHaveLength(10)
    expect(rosengard?.delomraden).toContain('48208')
    expect(rosengard?.reading?.sv).toContain('stadsdelen Rosengård')
  })

  it('read Sofielund as two delområden without the industrial area, and say that the reading is ours', () => {
    const sofielund = place('ctc', 'Sofielund')
    expect(sofielund).toMatchObject({ level: 'delomrade', unitId: null, delomraden: ['11320', '11319'] })
    expect(sofielund?.reading?.sv).toContain('Läsningen är vår')
  })

  it.each([
    ['asn-2023-lokal', 'Lindängen', '36213'],
    ['asn-2023-lokal', 'Holma', '25611'],
    ['asn-2023-lokal', 'Kroksbäck', '25609'],
    ['asn-2023-lokal', 'Möllevången', '11316'],
    ['tn-2023-hermodsdal', 'Hermodsdal', '36105'],
    ['tn-2023-hermodsdal', 'Gullviksborg', '36108'],
  ])('read in %s the name %s as exactly %s', (id, name, unitId) => {
    expect(place(id, name)).toMatchObject({ unitId, delomraden: [unitId], reading: null })
  })

  it.each([
    ['Gullviksborg', 'Gullvik', /"Gullvik" has no decided reading; it may be Gullviksborg .* or Gullvik \(/],
    ['Holma', 'Lindeborg', /"Lindeborg" has no decided reading; it may be Lindeborg/],
    ['Holma', 'Kroksbäcksparken', /has no decided reading; it may be Kroksbäck .* or Kroksbäcksparken/],
    ['Holma', 'Atlantis', /"Atlantis" has no decided reading; no unit has a name like it/],
  ])('refuse %s written as %s', (name, other, message) => {
    expect(() => registerWith('efforts.csv', (text) => text.replace(`;${name}`, `;${other}`))).toThrow(message)
  })

  it('refuse a name that is read as several units without telling the reader', () => {
    const edit = (text: string) => text.replace(/^Holma,.*$/m, 'Holma,delomrade,25611;25610,,')
    expect(() => registerWith('place-aliases.csv', edit)).toThrow(/"Holma" is read as .* without telling the reader/)
  })

  it('refuse a name that is listed twice', () => {
    const edit = (text: string) => `${text}Holma,delomrade,25611,,\n`
    expect(() => registerWith('place-aliases.csv', edit)).toThrow(/"Holma" is listed twice/)
  })

  it('refuse an alias of a unit that is not there', () => {
    const edit = (text: string) => text.replace('25611', '99999')
    expect(() => registerWith('place-aliases.csv', edit)).toThrow(/"Holma" points at a unit that is no delomrade/)
  })
})

describe('the money of the register', () => {
  const case2023 = register.efforts.filter(({ kind, isHistory }) => kind === 'funded' && !isHistory)

  it('knows four sums applied for and none granted of 2023', () => {
    expect(sumMoney(case2023.map(({ sums }) => sums.applied.money))).toEqual({
      knownSek: 11_575_000,
      known: 4,
      unknown: 9,
    })
    expect(new Set(case2023.map(({ sums }) => sums.granted.money.state))).toEqual(new Set(['unknown']))
  })

  it('asks no sum of efforts that only go on', () => {
    const running = register.efforts.filter(({ kind }) => kind === 'running')
    expect(running).toHaveLength(17)
    expect(
      new Set(running.flatMap(({ sums: { applied, granted } }) => [applied.money.state, granted.money.state])),
    ).toEqual(new Set(['notApplicable']))
  })

  it('has two funds of 37 200 700 kr together', () => {
    expect(sumMoney(register.funds.map(({ amount }) => amount)).knownSek).toBe(37_200_700)
  })

  it('repeats both sums that the memo gives for the applications', () => {
    const sums = register.statements.filter(({ subject }) => subject === 'applied').map(({ amount }) => amount)
    expect(sums).toContainEqual({ state: 'known', sek: 44_000_000, priceYear: 2023 })
    expect(sums).toContainEqual({ state: 'known', sek: 45_000_000, priceYear: 2023 })
  })

  it('refuses a sum that is called unknown, and a known one without a sum', () => {
    expect(() => registerWith('efforts.csv', (text) => text.replace('known,5625000', 'unknown,5625000'))).toThrow(
      /efforts\.csv:2: appliedState is "unknown" and appliedSek is 5625000/,
    )
    expect(() => registerWith('efforts.csv', (text) => text.replace('known,5625000', 'known,'))).toThrow(
      /appliedState is "known" and appliedSek is empty/,
    )
  })

  it('refuses a text in one language only', () => {
    expect(() => registerWith('efforts.csv', (text) => text.replace(',Mobile team.,', ',,'))).toThrow(
      /"note" is in one language only/,
    )
  })
})
