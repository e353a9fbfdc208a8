import { beforeAll, describe, expect, it } from 'vitest'
import { NO_YEAR, type Query } from '../../src/analysis/query.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import type { AppState } from '../../src/state/store.ts'
import { selectTargeting, type TargetingModel } from '../../src/state/targetingModel.ts'
import { selectSelectionNote } from '../../src/state/targetingSelection.ts'
import { targetingHeadline } from '../../src/state/targetingText.ts'
import { builtSite, stateFor, there } from '../fixtures/builtSite.ts'

const ask = (change: Partial<Query> = {}): Promise<AppState> => stateFor({ view: 'traffbild', ...change })
const modelOf = (state: AppState): TargetingModel => there(selectTargeting(state) ?? undefined)
const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('**', '')

beforeAll(async () => {
  await ask()
  await loadNeeded(builtSite)
})

describe('money against need of some of the efforts', () => {
  it('says how many of the efforts it is of, what chose them, and only their sums', async () => {
    const state = await ask({ committee: 'ASN', effortYear: 2023 })
    const model = modelOf(state)
    expect(model.efforts.every(({ committees }) => committees.includes('ASN'))).toBe(true)
    expect(plain(targetingHeadline(model, 'sv'))).toContain(
      `i underlaget. Urvalet är ${model.efforts.length} av 30 insatser. Av de 8 075 000 kr som är kända i sökta summor`,
    )
    expect(plain(selectSelectionNote(state))).toBe(
      `Gäller ${model.efforts.length} av 30 insatser: Arbetsmarknads- och socialnämnden, 2023.`,
    )
  })

  it('names what is not stated as the choices do', async () => {
    const state = await ask({ effortYear: NO_YEAR, language: 'en' })
    expect(plain(selectSelectionNote(state))).toBe('About 17 of 30 efforts: no year stated.')
  })

  it('says nothing where all efforts count', async () => {
    const state = await ask()
    expect(selectSelectionNote(state)).toBe('')
    expect(targetingHeadline(modelOf(state), 'sv')).not.toContain('Urvalet')
  })

  it('counts all efforts where the address chooses a kind or a step, which the view does not offer', async () => {
    const all = modelOf(await ask())
    const state = await ask({ effortKind: 'running', precision: 'areas' })
    expect(modelOf(state).report.sums).toEqual(all.report.sums)
    expect(selectSelectionNote(state)).toBe('')
  })
})
