import { describe, expect, it } from 'vitest'
import type { Effort } from '../../src/domain/interventions.ts'
import { mergeRegister } from '../../src/register/mergeRegister.ts'
import type { SheetCell } from '../../src/sheets/sheetTypes.ts'
import { BOOK, SHIPPED } from './registerBook.ts'

const [FIRST, SECOND] = SHIPPED.efforts as readonly [Effort, Effort, ...Effort[]]

const merge = (...rows: readonly (readonly SheetCell[])[]) =>
  mergeRegister(SHIPPED, { fileName: 'svar.csv', sheets: [{ name: 'svar.csv', rows }] }, BOOK)
const codes = (...rows: readonly (readonly SheetCell[])[]) =>
  merge(...rows).findings.map(({ severity, code, place }) => `${severity} ${code} ${place.row ?? ''}`)

describe('a file that is merged into a register', () => {
  it('needs no title: it changes only what it has columns for', () => {
    const { register, findings, changed } = merge(['Id', 'Beviljat (kr)', 'Prisår'], [FIRST.id, '7 000 kr', 2024])
    expect(findings).toMatchObject([
      { severity: 'note', code: 'cellChanged', found: '7 000 kr', details: { was: '', title: FIRST.title.sv } },
      { severity: 'note', code: 'cellChanged', found: '2024', place: { row: 2, column: 'Prisår' } },
    ])
    expect(changed).toEqual([FIRST.id])
    const granted = { ...FIRST.sums.granted, money: { state: 'known', sek: 7_000, priceYear: 2024 } }
    expect(register?.efforts[0]?.sums.granted).toEqual(granted)
    expect({ ...register?.efforts[0], sums: FIRST.sums }).toEqual(FIRST)
    expect(register?.efforts.slice(1)).toEqual(SHIPPED.efforts.slice(1))
  })

  it('must say which effort each row is, and says so once', () => {
    expect(codes(['Titel', 'Beviljat (kr)'], ['A', 1], ['B', 2])).toEqual(['fault columnMissing 1'])
    expect(codes(['Id', 'Beviljat (kr)'], [null, 1])).toEqual(['fault cellMissing 2'])
  })

  it('never empties a title', () => {
    const { register, findings } = merge(['Id', 'Titel'], [FIRST.id, null])
    expect(register).toBeNull()
    expect(findings).toMatchObject([{ severity: 'fault', code: 'cellMissing', place: { row: 2, column: 'Titel' } }])
  })

  it('leaves out efforts that the register has not, with a word about it', () => {
    const { register, unknownIds, findings } = merge(['Id', 'Tema'], ['finns-inte', 'X'])
    expect(findings).toMatchObject([{ severity: 'warning', code: 'idNotInRegister', found: 'finns-inte' }])
    expect(unknownIds).toEqual(['finns-inte'])
    expect(register).toBe(SHIPPED)
  })

  it('stops at an id that stands twice and at a place that is none, whatever else it changes', () => {
    expect(codes(['Id', 'Tema'], [FIRST.id, 'X'], [FIRST.id, 'Y'])).toEqual(['fault idTwice 3'])
    expect(merge(['Id', 'Tema', 'Platser'], [FIRST.id, 'X', 'Ingenstans Alls']).register).toBeNull()
  })

  it('says that a known sum became unknown, and keeps unknown, undecided and zero apart', () => {
    const known = SHIPPED.efforts.find(({ sums }) => sums.applied.money.state === 'known')
    const money = known?.sums.applied.money
    const sumOfKnown = money?.state === 'known' ? money.sek : Number.NaN
    const { findings, register } = merge(['Id', 'Sökt (kr)'], [known?.id ?? '', null])
    expect(findings).toMatchObject([
      { severity: 'warning', code: 'sumRemoved' },
      { severity: 'note', code: 'cellChanged', found: '', details: { was: String(sumOfKnown) } },
    ])
    expect(register?.efforts.find(({ id }) => id === known?.id)?.sums.applied.money).toEqual({ state: 'unknown' })
    const granted = merge(['Id', 'Beviljat (kr)', 'Prisår'], [FIRST.id, 0, 2024], [SECOND.id, 'ej beslutat', null])
    expect(granted.register?.efforts.slice(0, 2).map(({ sums }) => sums.granted.money)).toEqual([
      { state: 'known', sek: 0, priceYear: 2024 },
      { state: 'undecided' },
    ])
  })

  it('changes nothing where its cells say what the register says, in either language', () => {
    for (const cells of [
      ['funded', 'no', 'unknown'],
      ['Sökt', 'nej', 'okänt'],
      ['sökt', 'falskt', null],
    ]) {
      const { register, changed } = merge(['Id', 'Kind', 'History', 'Granted (SEK)'], [FIRST.id, ...cells])
      expect(changed).toEqual([])
      expect(register).toBe(SHIPPED)
    }
    expect(merge(['Id', 'Kind'], [FIRST.id, 'running']).changed).toEqual([FIRST.id])
  })
})
