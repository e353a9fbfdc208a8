import { describe, expect, it } from 'vitest'
import { placeAmong, verdictOf } from '../../src/analysis/segregationCities.ts'
import { chanceFloor, chanceInterval, isUncertain } from '../../src/analysis/segregationChance.ts'
import { levelGroups } from '../../src/analysis/segregationGroups.ts'
import { curveReading, indicesOf, leadingIndex } from '../../src/analysis/segregationIndices.ts'
import { localPicture } from '../../src/analysis/segregationLocal.ts'
import type { FigureTable } from '../../src/domain/dataset.ts'
import { absent, figureOf, type Figure, type FigureColumn } from '../../src/domain/figures.ts'

const column = (layer: string, figures: readonly Figure[], change: Partial<FigureColumn> = {}): FigureColumn => ({
  layer,
  level: 'deso',
  year: 2025,
  sex: 'total',
  basis: 'published',
  referenceDate: '2025',
  vintage: 'deso-2025',
  base: null,
  cityBase: null,
  figures,
  city: figureOf(0),
  ...change,
})

const people = [1000, 2000, 3000, 4000, 900, 0]

/** Six areas: the fifth is small, the last is empty; the share of the first is suppressed where asked for. */
const table = (first: Figure): FigureTable => ({
  level: 'deso',
  quality: null,
  columns: [
    column('population', people.map(figureOf), { city: figureOf(10_900) }),
    column('foreignBackground', [first, ...[0.2, 0.4, 0.9, 1].map(figureOf), absent('noResidents')], {
      base: people,
      cityBase: 10_900,
    }),
  ],
})

const groupsWith = (first: Figure) => {
  const groups = levelGroups(table(first), 'foreignBackground', 2025)
  if (groups === undefined) throw new Error('the table has the division')
  return groups
}
const groups = groupsWith(figureOf(0))

describe('groups of a level', () => {
  it('count the group and the rest per area, and nobody where there is no figure', () => {
    expect(groups.counts).toEqual([
      [0, 400, 1200, 3600, 900, 0],
      [1000, 1600, 1800, 400, 0, 0],
    ])
    expect(groups).toMatchObject({ counted: 10_900, units: 5, coverage: 1 })
  })

  it('leave a suppressed area out instead of counting it as 0, and say how many are then covered', () => {
    const partial = groupsWith(absent('suppressed'))
    expect(partial.excluded).toContainEqual({ state: 'suppressed', count: 1 })
    expect(partial.coverage).toBeCloseTo(9900 / 10_900, 12)
    expect(leadingIndex(partial)).not.toBeCloseTo(leadingIndex(groups), 3)
  })

  it('are not there where the level lacks the layer', () => {
    expect(levelGroups(table(figureOf(0)), 'tenure', 2025)).toBeUndefined()
    expect(levelGroups(table(figureOf(0)), 'foreignBackground', 2024)).toBeUndefined()
  })
})

describe('the local picture', () => {
  const local = localPicture(groups)

  it('is the share of an area over that of the city', () => {
    const city = 6100 / 10_900
    expect(local.city).toBe(1)
    expect(local.figures[1]).toEqual(figureOf(0.2 / city))
    expect(local.figures[5]).toEqual(absent('noResidents'))
  })

  it('shows as many areas from each end, none twice and none with few residents', () => {
    expect(local.ends.highest).toEqual([3, 2])
    expect(local.ends.lowest).toEqual([0, 1])
  })
})

describe('the curve', () => {
  it('has its widest gap where the index is, after the areas with lower shares than the city', () => {
    const reading = curveReading(groups)
    expect(reading?.areas).toBe(3)
    expect((reading?.widest.rest ?? 0) - (reading?.widest.group ?? 0)).toBeCloseTo(leadingIndex(groups), 12)
  })
})

describe('several groups', () => {
  const even = { division: 'tenure', shares: [0.5, 0.3, 0.2], counted: 4000, units: 4 } as const
  const forms = {
    ...even,
    counts: [0.5, 0.3, 0.2].map((share) => [1000, 1000, 1000, 1000].map((n) => n * share)),
    totals: [1000, 1000, 1000, 1000],
  }

  it('that are spread alike have the index 0 and meet as often as the city has of them', () => {
    const indices = indicesOf(forms)
    expect(indices.kind === 'many' && indices.isolation.map((share) => share.toFixed(6))).toEqual([
      '0.500000',
      '0.300000',
      '0.200000',
    ])
    expect(leadingIndex(forms)).toBeCloseTo(0, 12)
  })

  it('by chance give about (areas - 1)(groups - 1) / 2T over the entropy', () => {
    const entropy = -[0.5, 0.3, 0.2].reduce((sum, share) => sum + share * Math.log(share), 0)
    const expected = (3 * 2) / (2 * 4000) / entropy
    const floor = chanceFloor(forms, { draws: 2000, seed: 7 })
    expect(floor.mean / expected).toBeGreaterThan(0.93)
    expect(floor.mean / expected).toBeLessThan(1.07)
  })

  it('give the same interval for the same seed', () => {
    const options = { draws: 50, seed: 3 }
    expect(chanceInterval(forms, options)).toEqual(chanceInterval(forms, options))
    expect(chanceInterval(forms, options)).not.toEqual(chanceInterval(forms, { draws: 50, seed: 4 }))
  })
})

describe('differences', () => {
  const interval = (low: number, high: number) => ({ corrected: (low + high) / 2, low, high, draws: 500, seed: 1 })

  it('are only said when the intervals do not meet', () => {
    expect(verdictOf(interval(0.1, 0.2), interval(0.3, 0.4))).toBe('lower')
    expect(verdictOf(interval(0.3, 0.4), interval(0.1, 0.2))).toBe('higher')
    expect(verdictOf(interval(0.1, 0.3), interval(0.3, 0.4))).toBe('alike')
  })

  it('have no highest among equals', () => {
    expect(placeAmong(3, [1, 2])).toBe('highest')
    expect(placeAmong(1, [3, 2])).toBe('lowest')
    expect(placeAmong(2, [2, 1])).toBe('between')
  })

  it('are uncertain for a group of under 500, and where chance gives over a quarter', () => {
    const floor = { mean: 0.1, low: 0.05, high: 0.2, draws: 500, seed: 1 }
    expect(isUncertain(groups, 0.5, floor)).toBe(false)
    expect(isUncertain(groups, 0.39, floor)).toBe(true)
    expect(isUncertain({ ...groups, shares: [0.04, 0.96] }, 0.5, { mean: 0 })).toBe(true)
  })
})
