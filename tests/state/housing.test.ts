import { beforeAll, describe, expect, it } from 'vitest'
import { layerField } from '../../src/analysis/layerField.ts'
import { PERCENTS } from '../../src/analysis/housingMix.ts'
import type { Query } from '../../src/analysis/query.ts'
import { selectHousingAsked, selectHousingNotes } from '../../src/state/housingAsked.ts'
import { curveMarks } from '../../src/state/housingCurve.ts'
import { circlesOf } from '../../src/state/housingRows.ts'
import { valueOf } from '../../src/state/loadable.ts'
import { appStore } from '../../src/state/store.ts'
import { delomradeAreas, desoAreas, largestOf, mixedIn, typeOf } from './housingFromCsv.ts'
import { ask, askDistricts, load } from './housingState.ts'

beforeAll(async () => {
  await load({})
  await load({ level: 'regso' })
})

/** Rounding of the built shares and residents moves a share of the city by less than this. */
const FOUR_DECIMALS = 4

describe('the share that lives mixed', () => {
  it('opens on delområden of the latest year at 60 per cent', () => {
    const { asked, homes, mix } = ask()
    expect(asked).toMatchObject({ level: 'delomrade', year: 2025, notes: [] })
    expect(homes.basis).toBe('estimate')
    expect(mix.threshold).toBe(0.6)
    expect(homes.excluded).toEqual([{ state: 'noResidents', count: 18 }])
  })

  it('is what the tables give at every limit that can be set, on delområden and on DeSO', () => {
    for (const percent of PERCENTS) {
      const own = mixedIn(delomradeAreas, percent / 100)
      const { mixed } = ask({ mixedThreshold: percent / 100 }).mix
      expect(mixed.mixedUnits, `${String(percent)} %`).toBe(own.units)
      expect(mixed.shareOfPeople, `${String(percent)} %`).toBeCloseTo(own.share, FOUR_DECIMALS)
      const deso = ask({ level: 'deso', mixedThreshold: percent / 100 }).mix.mixed
      expect(deso.shareOfPeople).toBeCloseTo(mixedIn(desoAreas, percent / 100).share, FOUR_DECIMALS)
    }
  })

  it('counts the same areas as mixed as the layer about mixed tenure in the view laget', () => {
    const state = appStore.getState()
    const table = valueOf(state.data.figures.delomrade ?? { status: 'idle' })
    for (const percent of [45, 57, 60, 74]) {
      const { asked, mix } = ask({ mixedThreshold: percent / 100 })
      if (table === undefined) throw new Error('no delområden')
      const field = layerField(table, asked, percent / 100)
      const there = field?.figures.filter((figure) => figure.state === 'value' && figure.value === 3).length
      expect(mix.mixed.mixedUnits).toBe(there)
    }
  })

  it('sorts every area into one type, as the tables do', () => {
    const { mix, units } = ask()
    const letters = new Map([
      [7, 'RCO'],
      [3, 'RC'],
      [5, 'RO'],
      [6, 'CO'],
      [1, 'R'],
      [2, 'C'],
      [4, 'O'],
    ])
    const own = new Map(delomradeAreas.map((area) => [area.id, typeOf(area, 0.6)]))
    const shown = new Map(
      units.units.flatMap(({ id }, unit) => {
        const type = mix.types[unit]
        return type?.state === 'value' ? [[id, letters.get(type.value)] as const] : []
      }),
    )
    expect(shown).toEqual(own)
    expect(mix.counts.reduce((sum, count) => sum + count.units, 0)).toBe(delomradeAreas.length)
    expect(mix.counts.reduce((sum, count) => sum + count.shareOfPeople, 0)).toBeCloseTo(1, 12)
  })

  it('names the areas with few homes', () => {
    const { small, units } = ask()
    const own = delomradeAreas.filter(({ homes: [a, b, c] }) => a + b + c < 50).map(({ id }) => id)
    expect(small.map((unit) => units.units[unit]?.id)).toEqual(own)
  })

  it('has earlier years on RegSO alone, and says when another level is asked for one', () => {
    expect(ask({ level: 'regso', year: 2021 }).mix.mixed).toMatchObject({ units: 91 })
    ask({ level: 'delomrade', year: 2021 })
    expect(selectHousingAsked(appStore.getState())?.year).toBe(2025)
    expect(selectHousingNotes(appStore.getState())).toEqual([{ what: 'year', asked: '2021', shown: '2025' }])
  })

  it('shows 99 per cent when the address asks for 100, at which everything would be mixed', () => {
    const model = ask({ mixedThreshold: 1 })
    expect(model.mix.threshold).toBe(0.99)
    expect(model.isBeyondMost).toBe(true)
    expect(ask({ mixedThreshold: 0.99 }).isBeyondMost).toBe(false)
  })

  it('keeps the circles while the limit moves', () => {
    expect(circlesOf(ask({ mixedThreshold: 0.5 }))).toBe(circlesOf(ask({ mixedThreshold: 0.7 })))
  })
})

describe('the report of 2018', () => {
  it('comes closest at the limits that the tables give, and no limit gives all of it', () => {
    const { check } = askDistricts()
    const away = (percent: number) => Math.abs(mixedIn(delomradeAreas, percent / 100).share - 1 / 3)
    const best = PERCENTS.reduce((closest, percent) => (away(percent) < away(closest) ? percent : closest))
    expect(check.residents.closest.threshold).toBeCloseTo(best / 100, 9)
    const kirseberg = delomradeAreas.filter(({ stadsdel }) => stadsdel === 'Kirseberg')
    const mixedAt = (percent: number) => kirseberg.filter((area) => largestOf(area) <= percent / 100).length
    const off = (percent: number) => Math.abs(mixedAt(percent) / kirseberg.length - 0.7)
    const nearest = PERCENTS.reduce((closest, percent) => (off(percent) < off(closest) ? percent : closest))
    expect(check.most.closest.threshold).toBeCloseTo(nearest / 100, 9)
    expect(check.most.units).toBe(kirseberg.length)
    expect(check.numbersHoldAt).toEqual([])
    expect(check.allHoldAt).toEqual([])
  })

  it('does not depend on the limit that is set', () => {
    expect(askDistricts({ mixedThreshold: 0.4 }).check).toBe(askDistricts({ mixedThreshold: 0.8 }).check)
  })

  it('has two marks on delområden, and on other levels only the one that does not count areas', () => {
    const marks = (change: Partial<Query>) => curveMarks(ask(change), askDistricts(change), 'sv').map(({ id }) => id)
    expect(marks({})).toEqual(['residents', 'most'])
    expect(marks({ level: 'deso' })).toEqual(['residents'])
  })
})

describe('the city districts', () => {
  it('are ten, in the order of the share that lives mixed, as the tables give it', () => {
    const { rows } = askDistricts()
    const own = rows.map(({ name }) =>
      mixedIn(
        delomradeAreas.filter(({ stadsdel }) => stadsdel === name),
        0.6,
      ),
    )
    expect(rows).toHaveLength(10)
    rows.forEach(({ share, mixedUnits }, index) => {
      expect(share).toBeCloseTo(own[index]?.share ?? Number.NaN, FOUR_DECIMALS)
      expect(mixedUnits).toBe(own[index]?.units)
    })
    expect(rows.map(({ share }) => share)).toEqual(rows.map(({ share }) => share).sort((a, b) => b - a))
    for (const { parts } of rows) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  })
})
