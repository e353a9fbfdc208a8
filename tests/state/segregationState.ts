import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import { selectSegregation, type SegregationModel } from '../../src/state/segregation.ts'
import { appStore } from '../../src/state/store.ts'
import { builtSite } from '../fixtures/builtSite.ts'

/** The view `segregation` as a link with these choices shows it. */
export function askSegregation(change: Partial<Query> = {}): SegregationModel {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'segregation', ...change } })
  const model = selectSegregation(appStore.getState())
  if (model === undefined) throw new Error('the view has nothing to show')
  return model
}

export async function loadSegregation(): Promise<void> {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'segregation' } })
  await loadNeeded(builtSite)
}

/** Spaces as typed, so that the sentences can be read in a test. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
