import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { unitTotals } from '../../src/math/sum.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { expectedMutualInformation } from '../../src/measures/expectedMutualInformation.ts'
import { exposure } from '../../src/measures/exposure.ts'
import { localSegregation } from '../../src/measures/localSegregation.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { mutualInformationChange } from '../../src/measures/mutualInformationChange.ts'
import { mutualInformationDecomposition } from '../../src/measures/mutualInformationDecomposition.ts'
import { arePeersAtHand, parse } from './peerVectors.ts'

/** What the R package segregation prints agrees to this; it fills empty cells with 1e-10 before fitting, we with 0. */
const EXACT = 1e-10
const FITTED = 1e-8

const number = v.number()
const localSchema = v.array(v.looseObject({ ls: number }))
const yearSchema = v.looseObject({
  M: number,
  H: number,
  entropy: number,
  local_unit: localSchema,
  local_group: localSchema,
})
const schoolYearSchema = v.looseObject({
  ...yearSchema.entries,
  local_unit: v.array(v.looseObject({ school: v.string(), ls: number })),
  local_group: v.array(v.looseObject({ race: v.string(), ls: number })),
  within_district: v.looseObject({
    M_between: number,
    M_within: number,
    H_between: number,
    table: v.array(v.looseObject({ district: v.string(), M: number, p: number })),
  }),
  nested: v.array(v.looseObject({ stat: v.string(), est: number })),
  exposure: v.array(v.looseObject({ of: v.string(), to: v.string(), exposure: number })),
  D_white_black: number,
  M_expected_fixed_margins_100: v.looseObject({ 'M under 0': number }),
})
const changeSchema = v.looseObject({
  'shapley_prec1e-14': v.looseObject({
    M1: number,
    M2: number,
    diff: number,
    additions: number,
    removals: number,
    group_marginal: number,
    unit_marginal: number,
    structural: number,
  }),
})
const schoolsSchema = v.looseObject({
  elbers: v.looseObject({ y00: schoolYearSchema, y05: schoolYearSchema, difference_00_to_05: changeSchema }),
})
const countiesSchema = v.looseObject({
  elbers: v.looseObject({ y74: yearSchema, y79: yearSchema, difference_74_to_79: changeSchema }),
})
const row = v.tuple([v.string(), v.string(), v.string(), v.string(), number])
const rowsSchema = v.object({ rows: v.array(row) })
const schoolInputSchema = v.looseObject({
  groups: v.array(v.string()),
  table: v.object({ y00: rowsSchema, y05: rowsSchema }),
})
const countyInputSchema = v.looseObject({
  geojson: v.looseObject({
    features: v.array(
      v.looseObject({ properties: v.looseObject({ nw74: number, w74: number, nw79: number, w79: number }) }),
    ),
  }),
})

type Table = readonly (readonly number[])[]
type ExpectedChange = v.InferOutput<typeof changeSchema>['shapley_prec1e-14']

let checks = 0
function near(actual: number, expected: number, tolerance = EXACT): void {
  checks += 1
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance)
}

const turned = (table: Table): number[][] => (table[0] ?? []).map((_, unit) => table.map((column) => column[unit] ?? 0))

function nearChange(before: Table, after: Table, expected: ExpectedChange): void {
  const change = mutualInformationChange(before, after)
  near(change.before, expected.M1)
  near(change.after, expected.M2)
  near(change.change, expected.diff)
  near(change.additions, expected.additions)
  near(change.removals, expected.removals)
  near(change.groupMarginal, expected.group_marginal, FITTED)
  near(change.unitMarginal, expected.unit_marginal, FITTED)
  near(change.structural, expected.structural, FITTED)
}

/** The schools of both years in one order, with their districts. */
function schools() {
  const { groups, table } = v.parse(schoolInputSchema, parse('schools_A.input.json'))
  const all = [...table.y00.rows, ...table.y05.rows]
  const districtOf = new Map(all.map(([, district, school]) => [school, district]))
  const names = [...districtOf.keys()]
  const districts = [...new Set(districtOf.values())]
  const counts = (year: 'y00' | 'y05'): Table => {
    const cells = new Map(table[year].rows.map(([, , school, race, n]) => [`${school} ${race}`, n]))
    return groups.map((race) => names.map((school) => cells.get(`${school} ${race}`) ?? 0))
  }
  return {
    groups,
    names,
    districts,
    partOf: names.map((name) => districts.indexOf(districtOf.get(name) ?? '')),
    counts,
  }
}

const CHECKS = 1785

if (arePeersAtHand()) {
  describe('what the R package segregation gets from schools', () => {
    const { groups, names, districts, partOf, counts } = schools()
    const { elbers } = v.parse(schoolsSchema, parse('schools_A.expected.json'))

    test.each(['y00', 'y05'] as const)('%s: M, H, local values, exposure, D', (year) => {
      const table = counts(year)
      const expected = elbers[year]
      const totals = unitTotals(table)
      near(mutualInformation(table), expected.M)
      near(multigroupInformationTheory(table), expected.H)
      const byUnit = localSegregation(table)
      for (const { school, ls } of expected.local_unit) near(byUnit[names.indexOf(school)] ?? Number.NaN, ls)
      // Seen from a group, the units are what the groups are seen from a unit.
      const byGroup = localSegregation(turned(table))
      for (const { race, ls } of expected.local_group) near(byGroup[groups.indexOf(race)] ?? Number.NaN, ls)
      const column = (race: string): readonly number[] => table[groups.indexOf(race)] ?? []
      for (const { of, to, exposure: met } of expected.exposure) near(exposure(column(of), column(to), totals), met)
      near(dissimilarity(column('white'), column('black')), expected.D_white_black)
    })

    test.each(['y00', 'y05'] as const)('%s: M between and within districts', (year) => {
      const expected = elbers[year]
      const { between, within, total, parts } = mutualInformationDecomposition(counts(year), partOf)
      near(between, expected.within_district.M_between)
      near(within, expected.within_district.M_within)
      near(between / expected.entropy, expected.within_district.H_between)
      near(total, expected.M)
      const [nestedBetween, nestedWithin] = expected.nested.filter(({ stat }) => stat === 'M')
      near(between, nestedBetween?.est ?? Number.NaN)
      near(within, nestedWithin?.est ?? Number.NaN)
      for (const { district, M, p } of expected.within_district.table) {
        const part = parts[districts.indexOf(district)]
        near(part?.within ?? Number.NaN, M)
        near(part?.share ?? Number.NaN, p)
      }
    })

    test.each(['y00', 'y05'] as const)('%s: M by chance is what 100 random tables average to', (year) => {
      const { 'M under 0': average } = elbers[year].M_expected_fixed_margins_100
      near(expectedMutualInformation(counts(year)), average, 0.07 * average)
    })

    test('the change, with schools that open and close', () => {
      nearChange(counts('y00'), counts('y05'), elbers.difference_00_to_05['shapley_prec1e-14'])
    })
  })

  describe('what the R package segregation gets from counties', () => {
    const { elbers } = v.parse(countiesSchema, parse('nc_sids.expected.json'))
    const { geojson } = v.parse(countyInputSchema, parse('nc_sids.input.json'))
    const properties = geojson.features.map((feature) => feature.properties)
    const tables = {
      y74: [properties.map(({ nw74 }) => nw74), properties.map(({ w74 }) => w74)],
      y79: [properties.map(({ nw79 }) => nw79), properties.map(({ w79 }) => w79)],
    }

    test.each(['y74', 'y79'] as const)('%s: M, H and local values', (year) => {
      const expected = elbers[year]
      near(mutualInformation(tables[year]), expected.M)
      near(multigroupInformationTheory(tables[year]), expected.H)
      const byUnit = localSegregation(tables[year])
      expected.local_unit.forEach(({ ls }, unit) => near(byUnit[unit] ?? Number.NaN, ls))
      const byGroup = localSegregation(turned(tables[year]))
      expected.local_group.forEach(({ ls }, group) => near(byGroup[group] ?? Number.NaN, ls))
    })

    test('the change', () => {
      nearChange(tables.y74, tables.y79, elbers.difference_74_to_79['shapley_prec1e-14'])
    })
  })

  test(`all ${CHECKS} checks were found in the vectors`, () => {
    expect(checks).toBe(CHECKS)
  })
} else {
  test(`peers' vectors are not at hand: ${CHECKS} checks not run`, () => {
    console.info(`The peers' vectors do not lie beside the project: ${CHECKS} checks of structure were not run.`)
    expect(arePeersAtHand()).toBe(false)
  })
}
