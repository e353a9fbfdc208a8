import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partInArea, sumInArea } from '../../src/analysis/effortsInArea.ts'
import { committeeMatrix } from '../../src/analysis/effortsMatrix.ts'
import { placedByCommittee, placedByFund } from '../../src/analysis/effortsPlaced.ts'
import { placedPart, placedShareInterval, type Interval } from '../../src/analysis/effortsSums.ts'
import { tallySums, type MoneyTally } from '../../src/analysis/effortsTally.ts'
import { effortYears } from '../../src/analysis/effortsYears.ts'
import { SUM_STATUSES, type Effort } from '../../src/domain/interventions.ts'
import { anyOfficeEfforts, COMMITTEE_IDS, FUND_IDS, UNIT_IDS } from './officeEfforts.ts'

const SLACK = 1e-9
const SMALLEST_SEK = 0.01
const KEYS = ['efforts', 'knownSek', 'known', 'unknown', 'undecided', 'notApplicable'] as const
const added = (tallies: readonly MoneyTally[]) =>
  Object.fromEntries(KEYS.map((key) => [key, tallies.reduce((sum, tally) => sum + tally[key], 0)]))
const draws = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 60 })
const between = ({ low, high }: Interval, draw: number) => low + (high - low) * draw
const knownSek = ({ sums }: Effort) => (sums.applied.money.state === 'known' ? sums.applied.money.sek : null)

describe('committees against steps, of any efforts', () => {
  it('has columns, and rows as often as there are committees, that add up to the whole', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, fc.constantFrom(...SUM_STATUSES), (efforts, status) => {
        const matrix = committeeMatrix(efforts, COMMITTEE_IDS, status)
        expect(added(matrix.columns)).toEqual(added([tallySums(efforts, status)]))
        expect(matrix.total).toEqual(tallySums(efforts, status))
        for (const { cells, total } of matrix.rows) expect(added(cells)).toEqual(added([total]))
        const timesNamed = efforts.flatMap((effort) =>
          Array.from({ length: Math.max(1, effort.committees.length) }, () => effort),
        )
        expect(added(matrix.rows.map(({ total }) => total))).toEqual(added([tallySums(timesNamed, status)]))
        expect(matrix.without.length + matrix.rows.filter(({ committee }) => committee !== null).length).toBe(3)
      }),
    )
  })

  it('has in each cell every effort once, by whether its sum is known', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, (efforts) => {
        const { known, unknown, undecided, notApplicable } = tallySums(efforts, 'granted')
        expect(known + unknown + undecided + notApplicable).toBe(efforts.length)
      }),
    )
  })
})

describe('years, of any efforts', () => {
  it('hold every sum once: in a year, in a span of years or without a year', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, fc.constantFrom(...SUM_STATUSES), (efforts, status) => {
        const { years, spans, withoutYear, all } = effortYears(efforts)
        const parts = [
          ...years.map(({ alone }) => alone[status]),
          ...spans.map(({ tally }) => tally[status]),
          withoutYear[status],
        ]
        expect(added(parts)).toEqual(added([tallySums(efforts, status)]))
        expect(all[status]).toEqual(tallySums(efforts, status))
      }),
    )
  })

  it('count an effort in each of its years', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, (efforts) => {
        const { years } = effortYears(efforts)
        const length = (effort: Effort) => (effort.period === null ? 0 : effort.period.to - effort.period.from + 1)
        expect(years.reduce((sum, year) => sum + year.efforts, 0)).toBe(
          efforts.reduce((sum, effort) => sum + length(effort), 0),
        )
      }),
    )
  })
})

describe('placed shares, of any efforts', () => {
  it('hold every way of dividing what no document divides between committees and between places and the city', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, draws, (efforts, drawn) => {
        let turn = 0
        const next = () => drawn[turn++ % drawn.length] ?? 0
        for (const row of placedByCommittee(efforts, COMMITTEE_IDS, 'applied')) {
          const { own, placed } = oneDivision(efforts, row.id, next)
          expectWithin(own, row.ownSek, 1 + own)
          expectWithin(placed, row.placedSek, 1 + own)
          // A share of next to nothing is all rounding.
          if (own > SMALLEST_SEK) expectWithin(placed / own, row.share, 1)
        }
      }),
    )
  })

  it('have ends that some division reaches: all or nothing of each shared effort', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, (all) => {
        const efforts = all.slice(0, 8)
        for (const row of placedByCommittee(efforts, COMMITTEE_IDS, 'applied')) {
          const { low, high } = extremesByTrial(efforts, row.id)
          if (Number.isNaN(low)) expect(row.share).toEqual({ low: Number.NaN, high: Number.NaN })
          else {
            expect(row.share.low).toBeCloseTo(low, 9)
            expect(row.share.high).toBeCloseTo(high, 9)
          }
        }
      }),
    )
  })

  it('add up over the funds to those of the whole', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, (efforts) => {
        const funds = placedByFund(efforts, FUND_IDS, 'applied')
        const whole = placedShareInterval(efforts)
        expect(funds.reduce((sum, { tally }) => sum + tally.efforts, 0)).toBe(efforts.length)
        for (const end of ['low', 'high'] as const) {
          const placed = funds.reduce((sum, { placedSek }) => sum + placedSek[end], 0)
          expect(placed).toBeCloseTo(end === 'low' ? whole.lowSek : whole.highSek, 3)
        }
      }),
    )
  })
})

const isOf = ({ committees }: Effort, id: string | null) =>
  id === null ? committees.length === 0 : committees.includes(id)

function expectWithin(value: number, { low, high }: Interval, scale: number): void {
  expect(value).toBeGreaterThanOrEqual(low - SLACK * scale)
  expect(value).toBeLessThanOrEqual(high + SLACK * scale)
}

/** A committee's kronor and what of them has a place, by one way of dividing what is not divided. */
function oneDivision(efforts: readonly Effort[], id: string | null, next: () => number) {
  let [own, placed] = [0, 0]
  for (const effort of efforts.filter((one) => isOf(one, id))) {
    const sek = (knownSek(effort) ?? 0) * (statedPart(effort, id) ?? next())
    own += sek
    placed += sek * between(placedPart(effort), next())
  }
  return { own, placed }
}

/** The whole of an effort of one committee, the stated part of a shared one, or null where none is stated. */
function statedPart({ committees, committeeShares }: Effort, id: string | null): number | null {
  if (committees.length < 2) return 1
  return committeeShares?.[committees.indexOf(id ?? '')] ?? null
}

/** The smallest and largest share over every choice of taking all or nothing of each undivided effort. */
function extremesByTrial(efforts: readonly Effort[], id: string | null): Interval {
  const own = efforts.filter((effort) => isOf(effort, id))
  const free = own.filter((effort) => statedPart(effort, id) === null)
  const lows: number[] = []
  const highs: number[] = []
  for (let choice = 0; choice < 2 ** free.length; choice += 1) {
    const weighed = own.map((effort) => {
      const part = statedPart(effort, id) ?? (choice >> free.indexOf(effort)) & 1
      return { sek: (knownSek(effort) ?? 0) * part, ...placedPart(effort) }
    })
    const whole = weighed.reduce((sum, { sek }) => sum + sek, 0)
    if (whole === 0) continue
    lows.push(weighed.reduce((sum, { sek, low }) => sum + sek * low, 0) / whole)
    highs.push(weighed.reduce((sum, { sek, high }) => sum + sek * high, 0) / whole)
  }
  if (lows.length === 0) return { low: Number.NaN, high: Number.NaN }
  return { low: lows.reduce((a, b) => (b < a ? b : a)), high: highs.reduce((a, b) => (b > a ? b : a)) }
}

describe('an effort in its areas', () => {
  it('never has more of its sum there than all that it has, and at least what is certain of each adds up within it', () => {
    fc.assert(
      fc.property(anyOfficeEfforts, (efforts) => {
        for (const effort of efforts) {
          const parts = UNIT_IDS.map((unitId) => partInArea(effort, unitId))
          expect(parts.reduce((sum, { low }) => sum + low, 0)).toBeLessThanOrEqual(1 + SLACK)
          for (const { low, high } of parts) {
            expect(low).toBeGreaterThanOrEqual(0)
            expect(low).toBeLessThanOrEqual(high + SLACK)
            expect(high).toBeLessThanOrEqual(1 + SLACK)
          }
          const sum = sumInArea(effort, 'u1', 'applied')
          expect(sum.state).toBe(effort.sums.applied.money.state)
          if (sum.state === 'known') expect(sum.highSek).toBeLessThanOrEqual((knownSek(effort) ?? 0) + SLACK)
        }
      }),
    )
  })
})
