import { withSum } from '../../src/domain/interventions.ts'
import { describe, expect, it } from 'vitest'
import { writeTableOrder } from '../../src/state/tableOrder.ts'
import { orderEfforts, readEffortOrder } from '../../src/views/insatser/effortOrder.ts'
import { effortsCsv } from '../../src/views/insatser/effortCsv.ts'
import { moneyScale } from '../../src/views/insatser/moneyScale.ts'
import { builtRegister, EFFORT, sek } from '../analysis/effortsRegister.ts'

const register = builtRegister()
const linesOf = (csv: string) => csv.replace('\uFEFF', '').trim().split('\r\n')
const cellsOf = (line: string) => line.match(/("([^"]|"")*"|[^;]*)(;|$)/g)?.map((cell) => cell.replace(/;$/, '')) ?? []

describe('the file of efforts', () => {
  const [head = '', ...rows] = linesOf(effortsCsv(register.efforts, register, 'sv'))
  const headings = cellsOf(head)
  const cell = (id: string, heading: string) =>
    cellsOf(rows.find((row) => row.startsWith(`${id};`)) ?? '')[headings.indexOf(heading)]

  it('has a row for each effort, history marked', () => {
    expect(rows).toHaveLength(31)
    expect(cell('delmos-2018', 'historik utanför summorna')).toBe('ja')
    expect(cell('ctc', 'historik utanför summorna')).toBe('nej')
  })

  it('has sums as numbers and the reason for none in a column of its own', () => {
    expect(cell('asn-2023-flexet', 'sökt kr')).toBe('1950000')
    expect(cell('asn-2023-flexet', 'sökt, status')).toBe('känd')
    expect(cell('asn-2023-flexet', 'beviljat kr')).toBe('')
    expect(cell('asn-2023-flexet', 'beviljat, status')).toBe('okänd')
    expect(cell('ctc', 'sökt, status')).toBe('ingen egen summa')
    expect(cell('okand-2023', 'nämnd, status')).toBe('okänd')
  })

  it('has the places, whether the list is open, and every line', () => {
    expect(cell('tn-2023-hermodsdal', 'platser')).toBe('Hermodsdal, Gullviksborg')
    expect(cell('tn-2023-hermodsdal', 'delområdeskoder')).toBe('36105, 36108')
    expect(cell('tn-2023-hermodsdal', 'öppen lista')).toBe('nej')
    expect(cell('ctc', 'öppen lista')).toBe('ja')
    expect(cell('ctc', 'källor')).toContain('ASN-2023-5446, rad')
  })

  it('has as many cells in each row as there are headings', () => {
    for (const row of rows) expect(cellsOf(row), row).toHaveLength(headings.length)
  })
})

describe('the order of efforts', () => {
  const cheap = withSum({ ...EFFORT, id: 'cheap', title: { sv: 'Ö', en: 'O' } }, 'applied', sek(1))
  const dear = withSum({ ...EFFORT, id: 'dear', title: { sv: 'A', en: 'A' } }, 'applied', sek(2))
  const unknown = { ...EFFORT, id: 'unknown', title: { sv: 'Z', en: 'Z' } }
  const ids = (word: string) => orderEfforts([unknown, cheap, dear], readEffortOrder(word), 'sv').map(({ id }) => id)

  it('puts what is unknown last, up and down', () => {
    expect(ids('applied')).toEqual(['cheap', 'dear', 'unknown'])
    expect(ids('-applied')).toEqual(['dear', 'cheap', 'unknown'])
  })

  it('is by name, as Swedish sorts, for any other word', () => {
    expect(ids('residents')).toEqual(['dear', 'unknown', 'cheap'])
    expect(readEffortOrder('-residents')).toEqual({ key: 'name', isDescending: false })
  })

  it.each(['name', '-applied', 'precision'])('reads %s as it writes it', (word) => {
    expect(writeTableOrder(readEffortOrder(word))).toBe(word)
  })
})

describe('the scale of money', () => {
  it.each([1360, 900, 343])('makes the whole scale as long as the band has room for at %i px', (width) => {
    const { labelWidth, pixelsPer } = moneyScale(width)
    expect(pixelsPer(46, 46)).toBe(width - labelWidth - 3)
    expect(pixelsPer(0, 46)).toBe(0)
  })

  it('never has a negative length, before the width is known', () => {
    expect(moneyScale(0).pixelsPer(46, 46)).toBe(0)
  })
})
