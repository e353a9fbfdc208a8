import { withSum } from '../../src/domain/interventions.ts'
import { describe, expect, it } from 'vitest'
import {
  currentEfforts,
  effortChoices,
  filterEfforts,
  NO_FILTER,
  NOT_STATED,
  pastEfforts,
  resolveEffortFilter,
} from '../../src/analysis/efforts.ts'
import { NO_YEAR } from '../../src/analysis/query.ts'
import { effortFacts, identifiedCommittees, statedTotals, unaccountedFor } from '../../src/analysis/effortsFacts.ts'
import { placedShareInterval, sumByPrecision } from '../../src/analysis/effortsSums.ts'
import { builtRegister, EFFORT, PLACE, sek } from './effortsRegister.ts'

const register = builtRegister()
const efforts = currentEfforts(register)
const facts = effortFacts(register)

describe('the efforts of the register', () => {
  it('are thirty, with the history of 2018 apart', () => {
    expect(efforts).toHaveLength(30)
    expect(pastEfforts(register).map(({ id }) => id)).toEqual(['delmos-2018'])
    expect(facts.granted.knownSek).toBe(0)
  })

  it('can be narrowed to those of one committee, shared ones included', () => {
    const ids = filterEfforts(efforts, { ...NO_FILTER, committee: 'KUN' }).map(({ id }) => id)
    expect(ids).toEqual(['kun-2023-fritt', 'frn-2023-lov'])
  })

  it('can be narrowed to those whose committee is unknown', () => {
    const ids = filterEfforts(efforts, { ...NO_FILTER, committee: NOT_STATED }).map(({ id }) => id)
    expect(ids).toEqual(['okand-2023'])
  })

  it('belong to no fund, since the memos do not say which', () => {
    const { funds } = effortChoices(register)
    expect(funds).toEqual([
      { value: 'state-2023', count: 0 },
      { value: 'own-2023', count: 0 },
      { value: NOT_STATED, count: 30 },
    ])
  })

  it('count a year at both of its ends', () => {
    const long = [{ ...EFFORT, period: { from: 2021, to: 2023 } }]
    const inYear = (year: number) => filterEfforts(long, { ...NO_FILTER, year }).length
    expect([2020, 2021, 2022, 2023, 2024].map(inYear)).toEqual([0, 1, 1, 1, 0])
  })

  it('list the years, kinds and steps with how many fit them', () => {
    const { years, kinds, precisions, committees } = effortChoices(register)
    expect(years).toEqual([
      { value: 2023, count: 13 },
      { value: NO_YEAR, count: 17 },
    ])
    expect(kinds).toEqual([
      { value: 'funded', count: 13 },
      { value: 'running', count: 17 },
    ])
    expect(precisions.map(({ count }) => count)).toEqual([0, 3, 0, 6, 4, 5, 12])
    expect(committees.map(({ value }) => value)).not.toContain('KS')
    expect(committees.at(-1)).toEqual({ value: NOT_STATED, count: 1 })
  })

  it('count each choice as what it would leave while the others stay', () => {
    const { committees, kinds, years } = effortChoices(register, { ...NO_FILTER, kind: 'funded', committee: 'TN' })
    expect(committees.find(({ value }) => value === 'ASN')).toEqual({ value: 'ASN', count: 3 })
    expect(committees.map(({ count }) => count)).not.toContain(20)
    expect(kinds.map(({ count }) => count)).toEqual([2, 0])
    expect(years.map(({ count }) => count)).toEqual([2, 0])
  })

  it('can be narrowed to those without a stated year', () => {
    const undated = filterEfforts(efforts, { ...NO_FILTER, year: NO_YEAR })
    expect(undated).toHaveLength(17)
    expect(undated.every(({ kind, period }) => kind === 'running' && period === null)).toBe(true)
  })

  it('leave out a choice that the register does not have, and name it', () => {
    const asked = { ...NO_FILTER, committee: 'XYZ', fund: 'own-2023', year: 1999 }
    expect(resolveEffortFilter(asked, effortChoices(register))).toEqual({
      filter: { ...NO_FILTER, fund: 'own-2023' },
      unknown: ['XYZ', '1999'],
    })
  })
})

describe('the sums of the register', () => {
  it('have 0 kr of 37 200 700 with both a sum and a place', () => {
    expect(facts.fundsSek).toBe(37_200_700)
    expect(facts.granted).toMatchObject({ lowSek: 0, highSek: 0 })
  })

  it('have at most 5 625 000 kr of the 11 575 000 kr applied for with both', () => {
    expect(facts.applied).toMatchObject({ lowSek: 0, highSek: 5_625_000, knownSek: 11_575_000, unknown: 9 })
  })

  it('place between nothing and 69.7 % of what ASN applied for, which comes to its own total', () => {
    expect(facts.committeeSums).toHaveLength(1)
    const [asn] = facts.committeeSums
    expect(asn).toMatchObject({ committee: 'ASN', placed: { low: 0, knownSek: 8_075_000 }, stated: { sek: 8_075_000 } })
    expect(asn?.placed.high).toBeCloseTo(0.6966, 4)
  })

  it('keep both totals of what was applied for, each with its lines', () => {
    expect(facts.totals).toEqual([
      { sek: 44_000_000, isJustOver: true, sources: [{ document: '000', lines: '22' }] },
      {
        sek: 45_000_000,
        isJustOver: true,
        sources: [
          { document: '000', lines: '112' },
          { document: '000', lines: '156' },
        ],
      },
    ])
    expect(unaccountedFor(facts)).toEqual([32_425_000, 33_425_000])
  })

  it('never leave less than nothing unaccounted for', () => {
    expect(unaccountedFor({ ...facts, totals: [{ sek: 1, sources: [], isJustOver: false }] })).toEqual([0])
  })

  it('take no total from a statement whose sum is unknown', () => {
    expect(statedTotals(register.statements.filter(({ subject }) => subject === 'granted'))).toEqual([])
  })

  it('identify ten of the eleven committees that are counted', () => {
    expect(facts.counted).toEqual({ count: 11, source: { document: '000', lines: '112' } })
    expect(identifiedCommittees(efforts)).toHaveLength(10)
    expect(facts.identified).not.toContain('KS')
  })

  it('name eight places, eighteen delområden', () => {
    expect(facts.placeNames).toHaveLength(8)
    expect(facts.delomraden).toHaveLength(18)
  })
})

describe('the share that has a place', () => {
  const areas = withSum({ ...EFFORT, precision: 'areas', places: [PLACE] }, 'applied', sek(300))

  it('is one figure where the list is closed and all of it is for the places', () => {
    expect(placedShareInterval([areas, withSum(EFFORT, 'applied', sek(100))])).toMatchObject({ low: 0.75, high: 0.75 })
  })

  it.each([{ isOpenEnded: true }, { hasCityWidePart: true }])('may be nothing when %j', (part) => {
    expect(placedShareInterval([{ ...areas, ...part }])).toMatchObject({ low: 0, high: 1 })
  })

  it('is nothing where areas are to be named and none is', () => {
    expect(placedShareInterval([{ ...areas, places: [] }])).toMatchObject({ low: 0, high: 0, knownSek: 300 })
  })

  it('is no number, and not 0, where no sum is known', () => {
    const { low, high, unknown } = placedShareInterval([EFFORT])
    expect([low, high]).toEqual([Number.NaN, Number.NaN])
    expect(unknown).toBe(1)
  })

  it('is taken of what was granted when that is asked for', () => {
    const effort = withSum(areas, 'granted', sek(20))
    expect(placedShareInterval([effort], 'granted')).toMatchObject({ highSek: 20, knownSek: 20 })
  })
})

describe('the ladder', () => {
  it('keeps its seven steps in order, empty ones too', () => {
    const steps = sumByPrecision(efforts)
    expect(steps.map(({ precision, efforts: own }) => [precision, own.length])).toEqual([
      ['point', 0],
      ['areas', 3],
      ['largerArea', 0],
      ['city', 6],
      ['community', 4],
      ['intendedLocal', 5],
      ['notStated', 12],
    ])
    expect(steps.map(({ applied }) => applied.knownSek)).toEqual([0, 5_625_000, 0, 0, 500_000, 1_950_000, 3_500_000])
    expect(steps.map(({ applied }) => applied.unknown)).toEqual([0, 1, 0, 2, 0, 1, 5])
  })
})
