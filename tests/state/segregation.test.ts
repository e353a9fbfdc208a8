import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_QUERY, DIVISIONS, type Query } from '../../src/analysis/query.ts'
import { expectedByChance, isUncertain } from '../../src/analysis/segregationChance.ts'
import type { DivisionGroups } from '../../src/analysis/segregationGroups.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import {
  selectCityComparisons,
  selectHeadlineComparison,
  selectLevelIndices,
  selectSegregation,
  type SegregationModel,
} from '../../src/state/segregation.ts'
import { selectDivisionNotes } from '../../src/state/segregationAsked.ts'
import { knownFloor, knownInterval, type ChanceTask } from '../../src/state/segregationChance.ts'
import { drawing } from '../../src/state/segregationDrawing.ts'
import { selectCatalog } from '../../src/state/asked.ts'
import { appStore } from '../../src/state/store.ts'
import { divisionYears } from '../../src/analysis/segregationDivision.ts'
import { there } from '../fixtures/builtSite.ts'
import { builtSite } from '../fixtures/builtSite.ts'

const FOUR_DECIMALS = 4

const ask = (change: Partial<Query>): SegregationModel => {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'segregation', ...change } })
  const model = selectSegregation(appStore.getState())
  if (model === undefined) throw new Error('the view has nothing to show')
  return model
}

beforeAll(async () => {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'segregation' } })
  await loadNeeded(builtSite)
})

describe('the segregation view of Malmö', () => {
  it('opens with background on DeSO 2025, everyone counted', () => {
    const { asked, groups, index, indices } = ask({})
    expect(asked).toMatchObject({ division: 'foreignBackground', level: 'deso', year: 2025, notes: [] })
    expect(groups.counted).toBe(367_886)
    expect(groups.units).toBe(209)
    expect(groups.coverage).toBe(1)
    expect(groups.shares[0]).toBeCloseTo(0.4946, FOUR_DECIMALS)
    expect(index).toBeCloseTo(0.3734, FOUR_DECIMALS)
    expect(indices.kind).toBe('two')
  })

  it('has low economic standard on DeSO', () => {
    const { groups, index, asked } = ask({ division: 'lowStandard' })
    expect(asked.year).toBe(2024)
    expect(groups.shares[0]).toBeCloseTo(0.2047, FOUR_DECIMALS)
    expect(index).toBeCloseTo(0.368, FOUR_DECIMALS)
    expect(groups.isWholePercent).toBe(true)
  })

  it('has three tenure forms on DeSO, counted on homes', () => {
    const { groups, index, local, curve } = ask({ division: 'tenure' })
    expect(groups.counted).toBe(183_738)
    expect(groups.coverage).toBeCloseTo(183_738 / 183_757, 9)
    expect(index).toBeCloseTo(0.4446, FOUR_DECIMALS)
    expect(local.kind).toBe('diversity')
    expect(curve).toBeUndefined()
  })

  it('has people born abroad on RegSO 2023, the only level and the latest year with them', () => {
    const { groups, index, asked } = ask({ division: 'foreignBorn' })
    expect(asked).toMatchObject({ level: 'regso', year: 2023, notes: [] })
    expect(groups.shares[0]).toBeCloseTo(0.3588, FOUR_DECIMALS)
    expect(index).toBeCloseTo(0.2728, FOUR_DECIMALS)
  })

  it('leaves uninhabited delområden out and says how many they are', () => {
    const { groups, local } = ask({ level: 'delomrade' })
    expect(groups).toMatchObject({ units: 118, basis: 'estimate', excluded: [{ state: 'noResidents', count: 18 }] })
    expect(local.figures.filter(({ state }) => state === 'noResidents')).toHaveLength(18)
  })
})

describe('suppressed figures', () => {
  it('are in no division on any level or year: the index needs no bounds for them as long as that is so', () => {
    const catalog = there(selectCatalog(appStore.getState()))
    const asked = DIVISIONS.flatMap((division) =>
      catalog.levels.flatMap(({ id }) =>
        divisionYears(catalog, division, id).map((year) => ({ division, level: id, year })),
      ),
    )
    expect(asked.length).toBeGreaterThan(15)
    const suppressed = asked.filter((one) => ask(one).groups.excluded.some(({ state }) => state === 'suppressed'))
    expect(suppressed).toEqual([])
  })
})

describe('the comparison with other cities', () => {
  const of = (division: string) => {
    const found = selectCityComparisons(appStore.getState()).find((comparison) => comparison.division === division)
    if (found === undefined) throw new Error(`no comparison for ${division}`)
    return found
  }

  it.each([
    ['foreignBackground', [0.402, 0.353], [0.4373, 0.3857]],
    ['lowStandard', [0.153, 0.115], [0.3749, 0.3402]],
    ['tenure', [0.535, 0.428], [0.4493, 0.3554]],
  ])('has share and index of %s for Göteborg and Stockholm', (division, shares, indices) => {
    const { others } = of(division)
    expect(others.map(({ name }) => name)).toEqual(['Göteborg', 'Stockholm'])
    others.forEach(({ share, index }, city) => {
      expect(Math.round(share * 1000) / 1000).toBe(shares[city])
      expect(index).toBeCloseTo(indices[city] ?? 0, FOUR_DECIMALS)
    })
  })

  it('stands in the headline on DeSO of that year and nowhere else', () => {
    ask({})
    expect(selectHeadlineComparison(appStore.getState())?.sharePlace).toBe('highest')
    ask({ level: 'regso' })
    expect(selectHeadlineComparison(appStore.getState())).toBeUndefined()
    ask({ division: 'foreignBorn' })
    expect(selectHeadlineComparison(appStore.getState())).toBeUndefined()
  })
})

describe('what chance gives', () => {
  const draw = (groups: DivisionGroups, kind: ChanceTask['kind']) =>
    drawing.want([{ kind, groups, level: 'deso', year: 2025, city: 'malmo', isFirst: true }])

  it('is drawn once, with an interval around the corrected index', async () => {
    const { groups, index } = ask({})
    await draw(groups, 'interval')
    await draw(groups, 'floor')
    const [interval, floor] = [knownInterval(groups), knownFloor(groups)]
    expect(interval?.corrected).toBeCloseTo(0.373, 3)
    expect(interval?.low).toBeCloseTo(0.3702, 3)
    expect(interval?.high).toBeCloseTo(0.3759, 3)
    expect(floor?.mean).toBeCloseTo(0.0189, 3)
    expect(isUncertain(groups, index, floor ?? { mean: 1 })).toBe(false)
    await draw(groups, 'interval')
    expect(knownInterval(groups)).toBe(interval)
  })

  it('is remembered while the reader points at areas, changes language or comes back to a division', () => {
    const { groups } = ask({})
    appStore.setState({ hoveredUnitId: '1280C1010' })
    ask({ division: 'tenure' })
    expect(ask({ language: 'en' }).groups).toBe(groups)
  })

  it.each(DIVISIONS)('gives on average what the closed form says: %s', async (division) => {
    const { groups } = ask({ division })
    await draw(groups, 'floor')
    expect((knownFloor(groups)?.mean ?? 0) / expectedByChance(groups)).toBeGreaterThan(0.97)
    expect((knownFloor(groups)?.mean ?? 1) / expectedByChance(groups)).toBeLessThan(1.03)
  })

  it('has an interval for three forms that holds the corrected index', async () => {
    const { groups } = ask({ division: 'tenure' })
    await draw(groups, 'interval')
    const { corrected = 0, low = 0, high = 0 } = knownInterval(groups) ?? {}
    expect(corrected).toBeCloseTo(0.444, 2)
    expect([low < corrected, corrected < high, high - low < 0.01]).toEqual([true, true, true])
  })
})

describe('the same index on all levels', () => {
  it('is there for six levels, fewest areas first', () => {
    ask({})
    const rows = selectLevelIndices(appStore.getState())
    expect(rows.map((row) => (row.state === 'value' ? row.units : null))).toEqual([5, 10, 14, 91, 118, 209])
    expect(rows.map((row) => row.state === 'value' && row.basis)).toEqual([
      'estimate',
      'estimate',
      'estimate',
      'summed',
      'estimate',
      'published',
    ])
    const regso = rows.find(({ level }) => level.id === 'regso')
    expect(regso?.state === 'value' && regso.index).toBeCloseTo(0.356, 3)
  })

  it('keeps to one year: other levels have no row of 2023', () => {
    ask({ division: 'tenure', level: 'regso', year: 2023 })
    const rows = selectLevelIndices(appStore.getState())
    expect(rows.filter(({ state }) => state === 'value').map(({ level }) => level.id)).toEqual(['regso'])
    expect(rows.filter(({ state }) => state === 'notPublished')).toHaveLength(5)
  })
})

describe('notes', () => {
  it('follow the division and not the layer of the other views', () => {
    ask({ layer: 'neet', level: 'deso', sex: 'women' })
    expect(selectDivisionNotes(appStore.getState())).toEqual([])
  })

  it('name a level, year and area that the division does not have', () => {
    ask({ division: 'foreignBorn', level: 'deso', year: 2025, unitId: '1280C1010' })
    expect(selectDivisionNotes(appStore.getState())).toEqual([
      { what: 'level', asked: 'deso', shown: 'regso' },
      { what: 'year', asked: '2025', shown: '2023' },
      { what: 'unit', asked: '1280C1010' },
    ])
  })
})
