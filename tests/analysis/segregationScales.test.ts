import { describe, expect, it } from 'vitest'
import { mergings } from '../../src/analysis/segregationMergings.ts'
import { scaleProfile } from '../../src/analysis/segregationScales.ts'
import type { FigureTable } from '../../src/domain/dataset.ts'
import { figureOf } from '../../src/domain/figures.ts'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'

const METERS_PER_DEGREE = 111_364

/** Areas along a meridian, so many metres from the first. */
const areasAt = (norths: readonly number[], regso: readonly string[] = []) =>
  unitLevel(
    'deso',
    'deso-2025',
    norths.map((north, index): ArealUnit => ({
      id: `d${index}`,
      name: `d${index}`,
      point: [13, 55.6 + north / METERS_PER_DEGREE],
      areaHectares: 10,
      isInhabited: true,
      parents: regso[index] === undefined ? {} : { regso: regso[index] },
    })),
    [],
  )

const larger = unitLevel(
  'regso',
  'regso-2025',
  ['r0', 'r1'].map((id) => ({ id, name: id, point: [13, 55.6], areaHectares: 20, isInhabited: true, parents: {} })),
  [],
)

/** Shares of a group among so many people. */
const tableOf = (shares: readonly number[], people: readonly number[]): FigureTable => ({
  level: 'deso',
  quality: null,
  columns: [
    {
      layer: 'foreignBackground',
      level: 'deso',
      year: 2025,
      sex: 'total',
      basis: 'published',
      referenceDate: '2025',
      vintage: 'deso-2025',
      base: people,
      cityBase: null,
      figures: shares.map(figureOf),
      city: figureOf(0),
    },
  ],
})

const asked = { division: 'foreignBackground', level: 'deso', year: 2025, notes: [] } as const
const geographyOf = (level: ReturnType<typeof areasAt>) => ({
  levels: new Map([['deso', level] as const, ['regso', larger] as const]),
  desoToDelomrade: [],
})
const merge = (level: ReturnType<typeof areasAt>, table: FigureTable) =>
  mergings(asked, geographyOf(level), (id) => (id === 'deso' ? table : undefined))

describe('merging areas', () => {
  const inTwo = areasAt([0, 1, 2, 3], ['r0', 'r0', 'r1', 'r1'])

  it('keeps the part of M that is between the larger ones', () => {
    // 100, 60, 40, 0 of the group and 0, 40, 60, 100 of the rest: ln 2 less the mean entropy, before and after.
    const entropy = (share: number) =>
      share % 1 === 0 ? 0 : -share * Math.log(share) - (1 - share) * Math.log(1 - share)
    const before = Math.log(2) - (2 * entropy(0.6)) / 4
    const after = Math.log(2) - entropy(0.8)
    const [merged, ...others] = merge(inTwo, tableOf([1, 0.6, 0.4, 0], [100, 100, 100, 100]))
    expect(others).toEqual([])
    expect(merged).toMatchObject({ from: 'deso', to: 'regso', fromUnits: 4, toUnits: 2, isEstimate: false })
    expect(merged?.shareKept).toBeCloseTo(after / before, 12)
    expect(after / before).toBeCloseTo(0.5404, 4)
  })

  it('has no part to keep where there is no difference, and says so instead of 0', () => {
    expect(merge(inTwo, tableOf([0.3, 0.3, 0.3, 0.3], [100, 200, 300, 400]))[0]?.shareKept).toBeNull()
  })

  it('leaves out an area that lies in no larger one, and levels without areas or figures', () => {
    const loose = areasAt([0, 1, 2, 3], ['r0', 'r0', 'r1'])
    const [merged] = merge(loose, tableOf([1, 0.6, 0.4, 0], [100, 100, 100, 100]))
    expect(merged).toMatchObject({ fromUnits: 3, toUnits: 2 })
    expect(mergings({ ...asked, year: 2024 }, geographyOf(inTwo), () => tableOf([1, 0, 0, 1], [1, 1, 1, 1]))).toEqual(
      [],
    )
    expect(mergings(asked, geographyOf(inTwo), () => undefined)).toEqual([])
  })
})

const groupsOf = (groups: readonly (readonly number[])[]) => {
  const totals = (groups[0] ?? []).map((_, unit) => groups.reduce((sum, column) => sum + (column[unit] ?? 0), 0))
  const counted = totals.reduce((sum, one) => sum + one, 0)
  const shares = groups.map((column) => column.reduce((sum, one) => sum + one, 0) / counted)
  return { division: 'foreignBackground', counts: groups, totals, shares, counted, units: totals.length } as const
}

describe('the profile of three areas', () => {
  const [group, rest] = [
    [80, 50, 20],
    [20, 50, 180],
  ]
  const three = groupsOf([group, rest])

  it('weighs neighbours by (1 - (d/r)^2)^2, and counts people within the radius in full', () => {
    const { radii } = scaleProfile(three, areasAt([0, 600, 1800]))
    // Within 1 000 m the first two see each other, the third nobody.
    const weight = (1 - 0.6 ** 2) ** 2
    const [first, second] = [100, 100].map((own) => own / (own + weight * 100))
    expect(radii[1]?.medianOwnShare).toBeCloseTo(first ?? 0, 3)
    expect(first).toBe(second)
    expect(radii[1]).toMatchObject({ radiusMeters: 1000, medianUnits: 2, medianCounted: 200 })
    expect(radii[3]).toMatchObject({ radiusMeters: 4000, medianUnits: 3, medianCounted: 400 })
  })

  it('marks radii below the median distance to the nearest other area', () => {
    const near = scaleProfile(three, areasAt([0, 600, 1800]))
    expect(near.smallestMeters).toBeCloseTo(600, -1)
    expect(near.radii.map(({ isTooSmall }) => isTooSmall)).toEqual([true, false, false, false])
    expect(near.kept).toMatchObject({ fromMeters: 1000, toMeters: 4000 })
    expect(near.kept?.share).toBeCloseTo(
      (near.radii[3]?.informationTheory ?? 0) / (near.radii[1]?.informationTheory ?? 1),
      12,
    )
  })

  it('makes no ratio of one radius, of none, or where the index is not above 0 or does not fall', () => {
    expect(scaleProfile(three, areasAt([0, 2500, 5000])).kept).toBeNull()
    expect(scaleProfile(three, areasAt([0, 5000, 10_000])).kept).toBeNull()
    expect(
      scaleProfile(
        groupsOf([
          [50, 50, 50],
          [50, 50, 50],
        ]),
        areasAt([0, 300, 600]),
      ).kept,
    ).toBeNull()
  })

  it('makes no ratio where wider surroundings are less alike, as they may be of a few areas', () => {
    const [group, rest] = [
      [0, 40, 30, 10],
      [150, 110, 50, 140],
    ]
    const { radii, kept } = scaleProfile(groupsOf([group, rest]), areasAt([2100, 2400, 200, 2500]))
    expect(radii[0]?.isTooSmall).toBe(false)
    expect(radii[3]?.informationTheory).toBeGreaterThan(radii[0]?.informationTheory ?? 1)
    expect(kept).toBeNull()
  })

  it('has no distance between areas and no index where there is one area, or one group', () => {
    const alone = scaleProfile(groupsOf([[50], [50]]), areasAt([0]))
    expect(alone.smallestMeters).toBeNull()
    expect(alone.radii.every(({ isTooSmall }) => isTooSmall)).toBe(true)
    const single = scaleProfile(
      groupsOf([
        [50, 50, 10],
        [0, 0, 0],
      ]),
      areasAt([0, 300, 600]),
    )
    expect(single.radii.map(({ informationTheory }) => informationTheory)).toEqual([null, null, null, null])
    expect(single.kept).toBeNull()
  })
})
