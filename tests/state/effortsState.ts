import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import { appStore, type AppState } from '../../src/state/store.ts'
import { builtSite } from '../fixtures/builtSite.ts'

/** Brings in what the view about efforts needs. */
export async function loadEfforts(): Promise<void> {
  askEfforts()
  await loadNeeded(builtSite)
}

/** The state with the view open on a query. */
export function askEfforts(change: Partial<Query> = {}): AppState {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'insatser', ...change } })
  return appStore.getState()
}

/** Spaces as the keyboard writes them. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ')
