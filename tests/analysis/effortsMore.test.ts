import { describe, expect, it } from 'vitest'
import { currentEfforts } from '../../src/analysis/efforts.ts'
import { namedAreas, sumInArea } from '../../src/analysis/effortsInArea.ts'
import { committeeMatrix } from '../../src/analysis/effortsMatrix.ts'
import { namedAgainstNeed, themeOverlaps, withoutTheme } from '../../src/analysis/effortsOverlap.ts'
import { placedByCommittee, placedByFund } from '../../src/analysis/effortsPlaced.ts'
import { placedPart, placedShareInterval } from '../../src/analysis/effortsSums.ts'
import { effortYears, statusesKnown } from '../../src/analysis/effortsYears.ts'
import { absent, figureOf } from '../../src/domain/figures.ts'
import { PRECISIONS, withSum, type Effort, type Place } from '../../src/domain/interventions.ts'
import { builtRegister, EFFORT, sek } from './effortsRegister.ts'

const register = builtRegister()
const efforts = currentEfforts(register)
const committees = register.committees.map(({ id }) => id)
const funds = register.funds.map(({ id }) => id)

const place = (name: string, delomraden: readonly string[], share: number | null = null): Place => ({
  name,
  level: 'delomrade',
  unitId: null,
  delomraden,
  reading: null,
  share,
})
const placed = (id: string, places: readonly Place[], more: Partial<Effort> = {}): Effort => ({
  ...withSum(EFFORT, 'applied', sek(1000)),
  id,
  precision: 'areas',
  places,
  ...more,
})

describe('committees against steps', () => {
  const matrix = committeeMatrix(efforts, committees, 'applied')
  const row = (id: string | null) => matrix.rows.find(({ committee }) => committee === id)
  const areas = PRECISIONS.indexOf('areas')

  it('has ten committees and the unknown one, and names the one without an effort', () => {
    expect(matrix.rows).toHaveLength(11)
    expect(matrix.rows.at(-1)?.committee).toBeNull()
    expect(matrix.without).toEqual(['KS'])
    expect(matrix.shared).toBe(4)
  })

  it('keeps a known sum beside what is not known, and never makes 0 of it', () => {
    expect(row('ASN')?.cells[areas]).toMatchObject({ efforts: 2, knownSek: 5_625_000, known: 1, notApplicable: 1 })
    expect(row('TN')?.cells[areas]).toMatchObject({ efforts: 1, known: 0, unknown: 1 })
    expect(matrix.total).toMatchObject({ efforts: 30, knownSek: 11_575_000, unknown: 9, notApplicable: 17 })
  })

  it('has a row for a committee that the register does not list', () => {
    const other = committeeMatrix([{ ...EFFORT, committees: ['NY'] }], committees, 'applied')
    expect(other.rows.map(({ committee }) => committee)).toEqual(['NY'])
  })
})

describe('years', () => {
  it('are one in the register of the memos, with what has none beside it', () => {
    const { years, spans, withoutYear, all } = effortYears(efforts)
    expect(years.map(({ year, efforts: count, spanning }) => [year, count, spanning])).toEqual([[2023, 13, 0]])
    expect(spans).toEqual([])
    expect(withoutYear.applied.efforts).toBe(17)
    expect(statusesKnown(all)).toEqual(['applied'])
  })

  it('count an effort of three years in each and its sum in none of them', () => {
    const long = { ...withSum(EFFORT, 'applied', sek(900)), period: { from: 2023, to: 2025 } }
    const { years, spans } = effortYears([long, withSum(EFFORT, 'applied', sek(100))])
    expect(years.map(({ efforts: count }) => count)).toEqual([2, 1, 1])
    expect(years.map(({ alone }) => alone.applied.knownSek)).toEqual([100, 0, 0])
    expect(spans.map(({ from, to, tally }) => [from, to, tally.applied.knownSek])).toEqual([[2023, 2025, 900]])
  })
})

describe('the part that is placed', () => {
  it('is known where the share for the whole city is stated and the list is closed', () => {
    const effort = placed('a', [place('A', ['u1'])], { hasCityWidePart: true, cityWideShare: 0.25 })
    expect(placedPart(effort)).toEqual({ low: 0.75, high: 0.75 })
    expect(placedShareInterval([effort])).toMatchObject({ lowSek: 750, highSek: 750 })
  })

  it('ends at what the city leaves where the list is open, and is what is stated where all places have a share', () => {
    const open = { isOpenEnded: true, hasCityWidePart: true, cityWideShare: 0.5 }
    expect(placedPart(placed('a', [place('A', ['u1'])], open))).toEqual({ low: 0, high: 0.5 })
    expect(placedPart(placed('a', [place('A', ['u1'], 0.4)], open))).toEqual({ low: 0.2, high: 0.2 })
    expect(placedPart(placed('a', [place('A', ['u1'], 0.4), place('B', ['u2'])], open))).toEqual({
      low: 0.2,
      high: 0.5,
    })
  })

  it('is the stated part of a committee, or from nothing to all of an undivided effort', () => {
    const shared = placed('a', [place('A', ['u1'])], { committees: ['TN', 'KUN'] })
    const city = { ...withSum(EFFORT, 'applied', sek(3000)), committees: ['TN'], precision: 'city' as const }
    const rowOf = (list: readonly Effort[]) => placedByCommittee(list, ['TN', 'KUN'], 'applied')[0]
    expect(rowOf([shared, city])).toMatchObject({
      undivided: 1,
      ownSek: { low: 3000, high: 4000 },
      placedSek: { low: 0, high: 1000 },
      share: { low: 0, high: 0.25 },
    })
    expect(rowOf([{ ...shared, committeeShares: [0.5, 0.5] }, city])).toMatchObject({
      undivided: 0,
      placedSek: { low: 500, high: 500 },
      share: { low: 500 / 3500, high: 500 / 3500 },
    })
  })

  it('is between nothing and 69.7 % for ASN, and no share where no sum is known', () => {
    const rows = placedByCommittee(efforts, committees, 'applied')
    const asn = rows.find(({ id }) => id === 'ASN')
    expect([asn?.share.low, Math.round((asn?.share.high ?? 0) * 1000)]).toEqual([0, 697])
    expect(rows.find(({ id }) => id === 'TN')?.share.high).toBeNaN()
  })

  it('has every fund, also those that no effort names', () => {
    const rows = placedByFund(efforts, funds, 'applied')
    expect(rows.map(({ id, tally }) => [id, tally.efforts])).toEqual([
      ['state-2023', 0],
      ['own-2023', 0],
      [null, 30],
    ])
  })
})

describe('an effort in its areas', () => {
  const sumIn = (effort: Effort, unitId: string) => sumInArea(effort, unitId, 'applied')

  it('has all of its sum in its only area, and up to all of it in each of several', () => {
    expect(sumIn(placed('a', [place('A', ['u1'])]), 'u1')).toEqual({ state: 'known', lowSek: 1000, highSek: 1000 })
    const two = placed('a', [place('A', ['u1']), place('B', ['u2', 'u3'])])
    expect(sumIn(two, 'u1')).toEqual({ state: 'known', lowSek: 0, highSek: 1000 })
    expect(sumIn(two, 'u3')).toEqual({ state: 'known', lowSek: 0, highSek: 1000 })
  })

  it('follows stated shares, and gives the rest to the one place that has none', () => {
    const two = placed('a', [place('A', ['u1'], 0.3), place('B', ['u2', 'u3'])])
    expect(sumIn(two, 'u1')).toEqual({ state: 'known', lowSek: 300, highSek: 300 })
    expect(sumIn(two, 'u2')).toEqual({ state: 'known', lowSek: 0, highSek: 700 })
    expect(sumIn({ ...two, isOpenEnded: true }, 'u1')).toEqual({ state: 'known', lowSek: 300, highSek: 300 })
  })

  it('keeps the reason for a sum that is not there', () => {
    expect(sumIn(withSum(placed('a', [place('A', ['u1'])]), 'applied', { state: 'undecided' }), 'u1')).toEqual({
      state: 'undecided',
    })
  })

  it('stands in each area with the place that it came through', () => {
    const units = ['11319', '11320', '48208']
    const areas = namedAreas(efforts, units)
    expect(areas.map(({ unitId, efforts: own }) => [unitId, own.length])).toEqual([
      ['11319', 2],
      ['11320', 2],
      ['48208', 1],
    ])
    expect(areas[2]?.efforts[0]?.through.map(({ name }) => name)).toEqual(['Rosengård'])
  })
})

describe('overlaps', () => {
  const safety = { theme: { sv: 'Trygghet', en: 'Safety' } }
  const list = [
    placed('a', [place('A', ['u1', 'u2'])], safety),
    placed('b', [place('B', ['u1', 'u2', 'u3'])], { theme: { sv: ' trygghet', en: 'safety' } }),
    placed('c', [place('C', ['u1'])], { theme: { sv: 'Skola', en: 'School' } }),
    placed('d', [place('D', ['u1'])]),
    { ...EFFORT, id: 'e' },
  ]

  it('are areas where several efforts have the same theme, however it is written', () => {
    const found = themeOverlaps(list, ['u1', 'u2', 'u3'])
    expect(found.map(({ theme, unitIds, efforts: own }) => [theme.sv, unitIds, own.map(({ id }) => id)])).toEqual([
      ['Trygghet', ['u1', 'u2'], ['a', 'b']],
    ])
  })

  it('say nothing of efforts without a theme, which are counted where they name an area', () => {
    expect(withoutTheme(list).map(({ id }) => id)).toEqual(['d'])
    expect(withoutTheme(efforts)).toHaveLength(3)
  })

  it('lists what is above the share of the city and not named, and what is below and named, in equal form', () => {
    const need = {
      unitIds: ['u1', 'u2', 'u3', 'u4', 'u5', 'u6'],
      shares: [figureOf(0.1), figureOf(0.3), figureOf(0.5), figureOf(0.6), figureOf(0.2), absent('missing')],
      residents: [500, 500, 500, 99, 500, 500],
      city: figureOf(0.2),
    }
    const found = namedAgainstNeed([placed('a', [place('A', ['u1', 'u2'])])], need)
    expect(found?.aboveNotNamed.map(({ unitId }) => unitId)).toEqual(['u3'])
    expect(found?.belowNamed.map(({ unitId }) => unitId)).toEqual(['u1'])
    expect(found).toMatchObject({ cityShare: 0.2, above: 2, below: 1, leftOut: 2 })
    expect(namedAgainstNeed([], { ...need, city: absent('missing') })).toBeNull()
  })
})
