import { describe, expect, it } from 'vitest'
import { blankEffort, type Place } from '../../src/domain/interventions.ts'
import {
  editedText,
  freeId,
  priceYearFor,
  standingOf,
  withCommittee,
  withoutPlace,
  withPlace,
} from '../../src/register/effortEdits.ts'

const effort = blankEffort('a', { sv: 'Läxhjälp', en: 'Homework help' }, 'funded')
const place = (name: string, delomraden: readonly string[], level: Place['level'] = 'delomrade'): Place => ({
  name,
  level,
  unitId: delomraden[0] ?? null,
  delomraden,
  reading: null,
  share: null,
})
const LINDANGEN = place('Lindängen', ['36213'])
const ROSENGARD = place('Rosengård', ['1', '2', '3'], 'stadsdel')

describe('a text in two languages', () => {
  it('follows in the other language where both said the same, and keeps a translation', () => {
    expect(editedText(null, 'sv', ' Barn ')).toEqual({ sv: 'Barn', en: 'Barn' })
    expect(editedText({ sv: 'Barn', en: 'Barn' }, 'sv', 'Unga')).toEqual({ sv: 'Unga', en: 'Unga' })
    expect(editedText({ sv: 'Barn', en: 'Children' }, 'sv', 'Unga')).toEqual({ sv: 'Unga', en: 'Children' })
    expect(editedText({ sv: 'Barn', en: 'Children' }, 'en', 'Kids')).toEqual({ sv: 'Barn', en: 'Kids' })
  })

  it('is nothing when it is emptied; an emptied translation leaves the text itself', () => {
    expect(editedText({ sv: 'Barn', en: 'Barn' }, 'sv', '')).toBeNull()
    expect(editedText({ sv: 'Barn', en: 'Children' }, 'en', '')).toEqual({ sv: 'Barn', en: 'Barn' })
  })
})

describe('placing an effort', () => {
  it('makes one without a place one of named areas, and of a larger area where that is what is named', () => {
    expect(withPlace(effort, LINDANGEN)).toMatchObject({ precision: 'areas', places: [LINDANGEN] })
    const larger = withPlace(effort, ROSENGARD)
    expect(larger.precision).toBe('largerArea')
    expect(withPlace(larger, LINDANGEN).precision).toBe('areas')
  })

  it('leaves a point a point, and keeps that a part is for the whole city', () => {
    expect(withPlace({ ...effort, precision: 'point' }, LINDANGEN).precision).toBe('point')
    const city = withPlace({ ...effort, precision: 'city' }, LINDANGEN)
    expect(city).toMatchObject({ precision: 'areas', hasCityWidePart: true })
    expect(withPlace(effort, LINDANGEN).hasCityWidePart).toBe(false)
  })

  it('takes a place once, and gives it up where it stands', () => {
    const two = withPlace(withPlace(effort, LINDANGEN), ROSENGARD)
    expect(withPlace(two, LINDANGEN)).toBe(two)
    expect(withoutPlace(two, 0).places).toEqual([ROSENGARD])
  })

  it('tells an area of its own from a part of a larger place', () => {
    const two = withPlace(withPlace(effort, LINDANGEN), ROSENGARD)
    expect(standingOf(two, '36213')).toEqual({ kind: 'own', at: 0 })
    expect(standingOf(two, '2')).toEqual({ kind: 'within', place: ROSENGARD })
    expect(standingOf(two, '9')).toEqual({ kind: 'none' })
  })
})

describe('the other parts of an effort', () => {
  it('drops stated shares with a change of the committees, since they no longer fit', () => {
    const shared = { ...effort, committees: ['ASN', 'TN'], committeeShares: [0.5, 0.5] }
    expect(withCommittee(shared, 'GRN', true)).toMatchObject({
      committees: ['ASN', 'TN', 'GRN'],
      committeeShares: null,
    })
    expect(withCommittee(shared, 'TN', true)).toBe(shared)
    expect(withCommittee(shared, 'TN', false)).toMatchObject({ committees: ['ASN'], committeeShares: null })
  })

  it('takes the year of prices from the period before the fund, and never changes one that is stated', () => {
    const unknown = { state: 'unknown' } as const
    expect(priceYearFor(effort, unknown, 2023)).toBe(2023)
    expect(priceYearFor({ ...effort, period: { from: 2025, to: 2026 } }, unknown, 2023)).toBe(2025)
    expect(priceYearFor(effort, { state: 'known', sek: 1, priceYear: 2019 }, 2023)).toBe(2019)
  })

  it('finds an id that is free', () => {
    expect(freeId([effort], 'a')).toBe('a-1')
    expect(
      freeId(
        [
          { ...effort, id: 'a-1' },
          { ...effort, id: 'a-2' },
        ],
        'a',
      ),
    ).toBe('a-3')
  })
})
