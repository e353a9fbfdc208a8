import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_QUERY } from '../../src/analysis/query.ts'
import { selectAreaPanel } from '../../src/state/areaPanel.ts'
import { roundOut, selectAreaTable } from '../../src/state/areaTable.ts'
import { isComplete } from '../../src/state/isComplete.ts'
import { failuresOf, loadNeeded, retryFailed } from '../../src/state/loading.ts'
import { selectLayerMap } from '../../src/state/mapView.ts'
import { memoizeParts } from '../../src/state/memoize.ts'
import { selectAsked, selectField, selectNotes, selectScale } from '../../src/state/selectors.ts'
import { appStore, EMPTY_DATA } from '../../src/state/store.ts'
import { builtSite, stateFor, there } from '../fixtures/builtSite.ts'

beforeAll(() => stateFor())

describe('the map of a layer', () => {
  it('has every area of the level in the colours of the scale that the legend shows', async () => {
    const state = await stateFor({ unitId: '36105' })
    const [map, field, scale] = [there(selectLayerMap(state)), there(selectField(state)), there(selectScale(state))]
    expect(map).toMatchObject({ level: 'delomrade', file: 'map.delomrade', larger: ['stadsdel'], selectedId: '36105' })
    expect(map.areas).toHaveLength(136)
    expect(map.areas.map(({ fill }) => fill)).toEqual(field.figures.map((figure) => scale.colorOf(figure)))
    expect(map.areas[0]).toMatchObject({
      unitId: '10101',
      value: '9,2\u00a0%',
      description: 'Västra Hamnen: Låg ekonomisk standard 9,2\u00a0%, 2024',
    })
  })

  it('draws what efforts name only when asked to, on the level that the names are of', async () => {
    expect(there(selectLayerMap(await stateFor())).outlines).toEqual([])
    expect(there(selectLayerMap(await stateFor({ showsEfforts: true }))).outlines.length).toBeGreaterThan(3)
    expect(there(selectLayerMap(await stateFor({ showsEfforts: true, level: 'deso' }))).outlines).toEqual([])
  })

  it('keeps its areas when one is chosen', async () => {
    const map = there(selectLayerMap(await stateFor()))
    const chosen = there(selectLayerMap(await stateFor({ unitId: '36105' })))
    expect([map.selectedId, chosen.selectedId]).toEqual([null, '36105'])
    expect(chosen.areas).toBe(map.areas)
    expect(there(selectLayerMap(await stateFor({ unitId: 'nowhere' }))).selectedId).toBeNull()
  })

  it('is the same object until something that it shows changes', async () => {
    const map = selectLayerMap(await stateFor())
    expect(selectLayerMap(await stateFor({ sort: '-value' }))).toBe(map)
    expect(selectLayerMap(await stateFor({ classification: 'equal' }))).not.toBe(map)
  })
})

describe('the table of a layer', () => {
  it('has a row per area, in which stadsdel it lies, and the city by itself', async () => {
    const table = there(selectAreaTable(await stateFor()))
    expect(table.rows).toHaveLength(136)
    expect(table.rows[0]).toMatchObject({ name: 'Västra Hamnen', parent: 'Centrum', efforts: 0 })
    expect(table.parentName).toBe('stadsdel')
    expect(table.city).toMatchObject({ name: 'Malmö', unitId: null, residents: { state: 'value', value: 367_886 } })
    expect(table.strip).toMatchObject({ low: 0, lowText: '0', highText: '70' })
  })

  it('has no column of larger areas where there are none, and no strip for categories', async () => {
    expect(selectAreaTable(await stateFor({ level: 'regso' }))).toMatchObject({ parentName: null })
    expect(selectAreaTable(await stateFor({ layer: 'dominantTenure' }))).toMatchObject({ strip: null })
  })
})

describe('the panel of an area', () => {
  it('sets Hermodsdal beside Fosie and the city, with its DeSO and the effort that names it', async () => {
    const panel = there(selectAreaPanel(await stateFor({ unitId: '36105' })))
    expect(panel.larger?.unit.name).toBe('Fosie')
    expect(panel.rank).toEqual({ lower: 111, higher: 6 })
    expect(panel.rows[0]).toMatchObject({
      area: { value: 0.48569 },
      larger: { value: 0.3336 },
      city: { value: 0.20468 },
    })
    expect(panel.parts.map(({ id }) => id)).toEqual(['1280C1290', '1280C1320'])
    expect(panel.tenure.map(({ name }) => name)).toEqual(['Hermodsdal', 'Fosie', null])
    expect(panel.efforts?.map(({ id }) => id)).toEqual(['tn-2023-hermodsdal'])
  })

  it('has no parts and no efforts where the level has none', async () => {
    expect(selectAreaPanel(await stateFor({ level: 'stadsdel', unitId: 'fosie' }))).toMatchObject({
      parts: [],
      efforts: null,
    })
  })

  it('is not there when no area is chosen, or an unknown one, which is said', async () => {
    expect(selectAreaPanel(await stateFor())).toBeUndefined()
    const unknown = await stateFor({ unitId: 'nowhere' })
    expect(selectAreaPanel(unknown)).toBeUndefined()
    expect(selectNotes(unknown)).toEqual([{ what: 'unit', asked: 'nowhere' }])
  })
})

describe('a sex that a year does not have', () => {
  it('is replaced by the total, with a note, and the figures of the year asked for', async () => {
    const state = await stateFor({ layer: 'population', level: 'regso', year: 2023, sex: 'women' })
    expect(selectAsked(state)).toMatchObject({ year: 2023, sex: 'total' })
    expect(selectNotes(state)).toEqual([{ what: 'sex', asked: 'women', shown: 'total' }])
    expect(selectField(state)?.city).toEqual({ state: 'value', value: 362_133 })
  })

  it('stays where the year has it', async () => {
    const state = await stateFor({ layer: 'population', level: 'regso', year: 2024, sex: 'women' })
    expect(selectNotes(state)).toEqual([])
    expect(selectField(state)?.city).toEqual({ state: 'value', value: 184_617 })
  })
})

describe('every choice that the catalogue offers', () => {
  it('has figures to show', async () => {
    const { data } = await stateFor()
    const availability = data.catalog.status === 'ready' ? data.catalog.value.availability : []
    for (const { level } of availability) await stateFor({ level })
    for (const { layer, level, years } of availability) {
      for (const { year, sexes } of years) {
        for (const sex of sexes) {
          const state = { ...appStore.getState(), query: { ...DEFAULT_QUERY, layer, level, year, sex } }
          expect(selectNotes(state)).toEqual([])
          expect(selectField(state)?.asked, `${layer} ${level} ${year} ${sex}`).toMatchObject({ year, sex })
        }
      }
    }
    expect(availability.length).toBeGreaterThan(100)
  })
})

describe('a file that fails', () => {
  it('leaves the others standing, is told, and is fetched again when asked to', async () => {
    appStore.setState({ data: EMPTY_DATA, query: DEFAULT_QUERY })
    const fetch = (url: string) =>
      url.includes('interventions') ? Promise.resolve(new Response('', { status: 500 })) : builtSite.fetch(url)
    await retryFailed({ ...builtSite, fetch })
    const state = appStore.getState()
    expect(failuresOf(state.data)).toEqual(
      [{ file: 'interventions', path: 'interventions.', rule: 'notFound', found: 'HTTP 500' }].map((error) => ({
        ...error,
        path: expect.stringContaining(error.path) as string,
      })),
    )
    expect(selectAreaTable(state)?.rows).toHaveLength(136)
    expect(selectAreaTable(state)?.city.efforts).toBeNull()
    await loadNeeded(builtSite)
    expect(failuresOf(appStore.getState().data)).toHaveLength(1)
    await retryFailed(builtSite)
    expect(failuresOf(appStore.getState().data)).toEqual([])
    expect(selectAreaTable(appStore.getState())?.city.efforts).toBe(3)
  })
})

describe('small parts', () => {
  it('rounds a strip out to readable ends', () => {
    expect(roundOut(0, 0.66)).toEqual([0, 0.7000000000000001])
    expect(roundOut(174, 644)).toEqual([150, 650])
    expect(roundOut(-0.188, 0.048)).toEqual([-0.2, 0.05])
    const [low, high] = roundOut(5, 5)
    expect(low).toBeLessThanOrEqual(5)
    expect(high).toBeGreaterThanOrEqual(5)
  })

  it('knows whether anything is missing', () => {
    expect(isComplete({ a: 0, b: null, c: '' })).toBe(true)
    expect(isComplete({ a: 0, b: undefined })).toBe(false)
  })

  it('computes again when a part is another, or stands under another name', () => {
    let runs = 0
    const count = memoizeParts((parts: Record<string, unknown>) => [parts, (runs += 1)])
    expect(count({ a: 1, b: Number.NaN })).toBe(count({ a: 1, b: Number.NaN }))
    expect(runs).toBe(1)
    count({ a: 1, b: 2 })
    count({ a: 1, c: 2 })
    count({ a: 1 })
    expect(runs).toBe(4)
  })
})
