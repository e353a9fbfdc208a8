import { describe, expect, it } from 'vitest'
import { figureOf } from '../../src/domain/figures.ts'
import { appStore } from '../../src/state/store.ts'
import { selectNeedWords } from '../../src/state/targeting.ts'
import { selectTargeting } from '../../src/state/targetingModel.ts'
import { targetingRows } from '../../src/state/targetingRows.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'

const NYDALA = '36106'
const LINDANGEN = '36213'

describe('need of the reader’s own', () => {
  it('ranks and counts by the file, and is named', async () => {
    const counts = new Map([
      [NYDALA, figureOf(300)],
      [LINDANGEN, figureOf(100)],
    ])
    appStore.setState({ ownNeed: { fileName: 'barn.csv', name: 'Barn', counts, rates: null } })
    const state = await stateFor({ view: 'traffbild', needBase: 'egen', needRate: 'egen' })
    const model = there(selectTargeting(state) ?? undefined)
    const row = targetingRows(model).find(({ unitId }) => unitId === NYDALA)
    expect(row?.area?.needShare).toBeCloseTo(0.75, 10)
    expect(model.report.withoutNeedFigure.length).toBeGreaterThan(100)
    expect(selectNeedWords(state)).toMatchObject({ base: 'Egen fil: Barn', file: 'barn.csv' })
    appStore.setState({ ownNeed: null })
  })
})
