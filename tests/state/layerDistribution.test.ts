import { describe, expect, it } from 'vitest'
import { hoverUnit } from '../../src/state/actions.ts'
import { selectAreaTable } from '../../src/state/areaTable.ts'
import { layerDistribution } from '../../src/state/layerDistribution.ts'
import { appStore } from '../../src/state/store.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'

const distributionOf = (state: Parameters<typeof selectAreaTable>[0]) =>
  layerDistribution(there(selectAreaTable(state)), state.query.language)

describe('the areas of a layer along its scale', () => {
  it('are those with a value: an area without one is no mark at 0', async () => {
    const state = await stateFor()
    const items = there(distributionOf(state) ?? undefined).items
    const { rows } = there(selectAreaTable(state))
    const known = rows.filter(({ value }) => value.state === 'value')
    expect(items.map(({ id }) => id)).toEqual(known.map(({ unitId }) => unitId))
    expect(items).toHaveLength(118)
    expect(rows).toHaveLength(136)
  })

  it('stand on an axis with the city, except where kinds have none', async () => {
    expect(distributionOf(await stateFor())).toMatchObject({
      domain: [0, expect.closeTo(0.7, 9)],
      limitLabels: ['5', '10', '20', '40'],
      cityText: 'Malmö 20,5\u00a0%',
      city: { label: 'Malmö 20,5\u00a0%' },
    })
    expect(distributionOf(await stateFor({ layer: 'population' }))).toMatchObject({ city: null })
    expect(distributionOf(await stateFor({ layer: 'dominantTenure' }))).toBeNull()
  })

  it('are the same object when the reader points at one or chooses one, and another for another layer', async () => {
    const first = distributionOf(await stateFor())
    hoverUnit('25609')
    expect(appStore.getState().hoveredUnitId).toBe('25609')
    expect(distributionOf(appStore.getState())).toBe(first)
    expect(distributionOf(await stateFor({ unitId: '25609' }))).toBe(first)
    expect(distributionOf(await stateFor({ layer: 'employment' }))).not.toBe(first)
  })
})
