import { describe, expect, it } from 'vitest'
import {
  readAge,
  readDate,
  readDecimal,
  readKronor,
  readPercent,
  readShares,
  readYear,
  type FieldReading,
} from '../../src/register/fieldValues.ts'

const valueOf = <T>(reading: FieldReading<T>) => (reading.ok ? reading.value : reading.problem)

describe('what is written in a field of the form', () => {
  it.each([
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u00a0000 kr', 1_250_000],
    ['22,2 mnkr', 22_200_000],
    ['0', 0],
    ['', 'empty'],
    ['okänt', 'notANumber'],
    ['drygt 44 000 000', 'notExact'],
    ['1.234', 'ambiguous'],
    ['-5', 'negative'],
    ['10,5', 'notWhole'],
    ['1e6', 'notANumber'],
  ])('reads the sum "%s" as %s', (text, expected) => {
    expect(valueOf(readKronor(text))).toBe(expected)
  })

  it('never makes 0 of an empty field', () => {
    expect(valueOf(readKronor('  '))).toBe('empty')
    expect(valueOf(readDecimal(''))).toBe('empty')
    for (const read of [readYear, readDate, readPercent, readAge]) expect(valueOf<unknown>(read(' '))).toBeNull()
  })

  it('reads years, days, ages and shares, and refuses what is none', () => {
    expect(valueOf(readYear('2026'))).toBe(2026)
    expect(valueOf(readYear('26'))).toBe('notAYear')
    expect(valueOf(readYear('2203'))).toBe('notAYear')
    expect(valueOf(readDate('2024-02-29'))).toBe('2024-02-29')
    expect(valueOf(readDate('2023-02-29'))).toBe('notADate')
    expect(valueOf(readDate('29/2 2024'))).toBe('notADate')
    expect(valueOf(readAge('6'))).toBe(6)
    expect(valueOf(readAge('121'))).toBe('notAnAge')
    expect(valueOf(readPercent('12,5'))).toBe(0.125)
    expect(valueOf(readPercent('100 %'))).toBe(1)
    expect(valueOf(readPercent('101'))).toBe('notAShare')
  })

  it('takes one share for each committee, or none at all', () => {
    expect(valueOf(readShares('60; 40', 2))).toEqual([0.6, 0.4])
    expect(valueOf(readShares('33,3 33,3 33,4', 3))).toEqual([0.333, 0.333, 0.334])
    expect(valueOf(readShares('', 2))).toBeNull()
    expect(valueOf(readShares('60', 2))).toBe('notShares')
    expect(valueOf(readShares('60; hälften', 2))).toBe('notShares')
  })
})
