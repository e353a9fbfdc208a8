import { describe, expect, it } from 'vitest'
import { PLAIN, PLAIN_VALUES, readText, short, shownOf } from './tableCity.ts'

describe('a plain table', () => {
  it('becomes columns in the order of the units', async () => {
    const reading = await readText(PLAIN)
    expect(short(reading)).toEqual([])
    expect(shownOf(reading, 'population')).toEqual(PLAIN_VALUES.population)
    expect(shownOf(reading, 'lowStandard')).toEqual(PLAIN_VALUES.lowStandard)
  })
})
