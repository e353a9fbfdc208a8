import { beforeAll, describe, expect, it } from 'vitest'
import { PROFILE_RADII } from '../../src/analysis/segregationScales.ts'
import {
  pointsSentence,
  profileMeaning,
  profileOf,
  profileSentences,
  profileTitle,
} from '../../src/state/segregationProfile.ts'
import { estimatedLevel, keptShare, keptTitle, selectScaleRows } from '../../src/state/segregationScales.ts'
import { appStore } from '../../src/state/store.ts'
import {
  delomradeUnits,
  desoUnits,
  distance,
  information,
  median,
  mergedBy,
  surroundingsH,
  total,
} from './segregationFromCsv.ts'
import { askSegregation, loadSegregation, plain } from './segregationState.ts'

beforeAll(loadSegregation)

const rows = (change: Parameters<typeof askSegregation>[0] = {}) => {
  askSegregation(change)
  return selectScaleRows(appStore.getState())
}

/** Rounding of the built shares moves a share of M by less than this. */
const THREE_DECIMALS = 3

describe('what is left between larger areas', () => {
  it.each(['foreignBackground', 'tenure'] as const)('is what the tables give: %s', (division) => {
    const small = { deso: desoUnits(division), delomrade: delomradeUnits(division) }
    const shown = rows({ division })
    const kept = shown.flatMap(({ merging }) => merging ?? [])
    expect(kept.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'deso regso',
      'delomrade geso',
      'delomrade stadsdel',
      'delomrade stadsomrade',
    ])
    for (const { from, to, fromUnits, toUnits, shareKept } of kept) {
      const units = small[from === 'deso' ? 'deso' : 'delomrade']
      const merged = mergedBy(units, to)
      const own = information(merged) / information(units.map(({ groups }) => groups))
      expect(shareKept, to).toBeCloseTo(own, THREE_DECIMALS)
      expect([fromUnits, toUnits]).toEqual([units.length, merged.length])
    }
  })

  it('stands beside the index that the larger areas have themselves', () => {
    for (const { row, merging } of rows()) {
      if (row.state !== 'value' || merging === null) continue
      expect(row.units).toBe(merging.toUnits)
    }
    expect(rows().map(({ row }) => row.level.id)).toEqual([
      'deso',
      'regso',
      'delomrade',
      'geso',
      'stadsdel',
      'stadsomrade',
    ])
  })

  it('is a title with its numbers, in both languages', () => {
    expect(plain(keptTitle(rows(), 'sv') ?? '')).toBe(
      'Av skillnaden mellan delområden syns 80 % kvar i 14 GeSO och 39 % i 5 stadsområden',
    )
    expect(plain(keptTitle(rows({ division: 'tenure' }), 'sv') ?? '')).toBe(
      'Av skillnaden mellan delområden syns 41 % kvar i 14 GeSO och 18 % i 5 stadsområden',
    )
    expect(keptTitle(rows(), 'en')).toMatch(/^Of the difference between delområden, 80% still shows in 14 GeSO areas/)
    expect(keptShare(rows()[1]?.merging ?? null, 'en')).toBe('93%')
  })

  it('is not there in a year that only one level has, and the larger areas are said to be estimates otherwise', () => {
    const single = rows({ division: 'foreignBorn' })
    expect(single.every(({ merging }) => merging === null)).toBe(true)
    expect(keptTitle(single, 'sv')).toBeNull()
    expect(estimatedLevel(single)).toBeUndefined()
    expect(estimatedLevel(rows())?.id).toBe('delomrade')
  })

  it('is the same object for as long as nothing is chosen anew', () => {
    expect(rows({ language: 'en' })).toBe(rows({ language: 'en' }))
  })
})

describe('the profile over radii', () => {
  it.each(['foreignBackground', 'tenure'] as const)('is H~ over all pairs of DeSO at every radius: %s', (division) => {
    const units = desoUnits(division)
    const { radii } = profileOf(askSegregation({ division }))
    expect(radii.map(({ radiusMeters }) => radiusMeters)).toEqual([...PROFILE_RADII])
    for (const { radiusMeters, informationTheory } of radii) {
      expect(informationTheory, `${radiusMeters}`).toBeCloseTo(surroundingsH(units, radiusMeters), 5)
    }
  })

  it('says how far apart areas lie and what surroundings hold', () => {
    const units = desoUnits('foreignBackground')
    const { smallestMeters, radii } = profileOf(askSegregation())
    const nearest = units.map((unit) =>
      units.reduce((least, other) => (other === unit ? least : Math.min(least, distance(unit, other))), Infinity),
    )
    expect(smallestMeters).toBeCloseTo(median(nearest), 1)
    const within = (radius: number) => units.map((unit) => units.filter((other) => distance(unit, other) < radius))
    expect(radii.map(({ medianUnits }) => medianUnits)).toEqual(
      PROFILE_RADII.map((radius) => median(within(radius).map(({ length }) => length))),
    )
    const people = median(within(2000).map((around) => total(around.map(({ groups }) => total(groups)))))
    expect(radii[2]?.medianCounted).toBeCloseTo(people, 6)
  })

  it('says what is left from the first radius that says something to the last', () => {
    expect(plain(profileTitle(askSegregation(), 'sv'))).toBe('Av det som syns på 500 meter är 30 % kvar på 4 kilometer')
    expect(profileTitle(askSegregation({ division: 'lowStandard' }), 'en')).toBe(
      'Of what shows at 500 metres, 11% is left at 4 kilometres',
    )
    expect(plain(profileTitle(askSegregation({ level: 'regso' }), 'sv'))).toMatch(/^Av det som syns på 1 kilometer är/)
    expect(plain(profileMeaning(askSegregation(), 'sv') ?? '')).toContain('Resten, 70 %,')
  })

  it('draws radii below the distance between areas hollow, and says what that means', () => {
    const hollow = (level: 'deso' | 'regso' | 'geso' | 'stadsomrade') =>
      profileOf(askSegregation({ level }))
        .radii.filter(({ isTooSmall }) => isTooSmall)
        .map(({ radiusMeters }) => radiusMeters)
    expect(hollow('deso')).toEqual([])
    expect(hollow('regso')).toEqual([500])
    expect(hollow('geso')).toEqual([500, 1000])
    expect(hollow('stadsomrade')).toEqual([...PROFILE_RADII])
    expect(plain(profileSentences(askSegregation({ level: 'regso' }), 'sv').join(' '))).toContain('Under 536 meter')
    expect(plain(profileSentences(askSegregation(), 'sv').join(' '))).toContain(
      'En omgivning på 500 meter rymmer 3 områden med 5 200 invånare (median), en på 4 kilometer 124 områden med 213 100.',
    )
  })

  it('makes no ratio of areas that lie too far apart', () => {
    const far = askSegregation({ level: 'stadsomrade' })
    expect(profileOf(far).kept).toBeNull()
    expect(profileTitle(far, 'sv')).toBe('Stadsområden ligger för långt isär för omgivningar på högst 4 kilometer')
    expect(profileMeaning(far, 'sv')).toBeNull()
    const districts = askSegregation({ level: 'stadsdel' })
    expect(profileOf(districts).kept).toBeNull()
    expect(plain(profileSentences(districts, 'sv').join(' '))).toContain(
      'En omgivning på 4 kilometer rymmer 4,5 områden',
    )
  })

  it('says where points are from on every level, and counts homes for tenure', () => {
    expect(pointsSentence('deso', 'sv')).toContain('SCB')
    expect(pointsSentence('geso', 'sv')).toContain('skattade')
    expect(plain(profileSentences(askSegregation({ division: 'tenure' }), 'sv').join(' '))).toContain('2 700 bostäder')
  })

  it('is computed once for each set of groups', () => {
    const first = profileOf(askSegregation())
    askSegregation({ level: 'regso' })
    expect(profileOf(askSegregation({ language: 'en' }))).toBe(first)
  })
})
