import { describe, expect, it } from 'vitest'
import { lacksOf } from '../../src/state/mappingLacks.ts'
import { areaMapping, column, SOURCE, tableMapping } from '../intake/madeTown.ts'

describe('what a mapping lacks', () => {
  it('is nothing where everything is said', () => {
    expect([lacksOf(tableMapping()), lacksOf(areaMapping())]).toEqual([[], []])
  })

  it('is said of the table, and of where it is from', () => {
    const source = { ...SOURCE, publisher: ' ', licence: '' }
    const columns = [column('Invånare', 'population', { year: null })]
    expect(lacksOf(tableMapping({ columns, source }))).toEqual(['years', 'publisher', 'licence'])
    expect(lacksOf(tableMapping({ columns: [], yearColumn: 'År' }))).toEqual(['columns'])
  })

  it.each([
    [{ overlapMeters: 20, apartMeters: 12 }, []],
    [{ overlapMeters: 1, apartMeters: 50 }, []],
    [{ overlapMeters: 0, apartMeters: 12 }, ['generalised']],
    [{ overlapMeters: 101, apartMeters: 12 }, ['generalised']],
    [{ overlapMeters: 20, apartMeters: 1 }, ['generalised']],
    [{ overlapMeters: 20, apartMeters: 51 }, ['generalised']],
  ])('of a generalised copy is metres within the limits: %j', (generalised, lacks) => {
    expect(lacksOf(areaMapping({ generalised }))).toEqual(lacks)
  })
})
