import { readFile } from 'node:fs/promises'
import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import { appStore, type AppState } from '../../src/state/store.ts'

/** The built files, read from disk instead of over the net. */
const source = {
  baseUrl: 'http://localhost/data/',
  fetch: async (url: string) => {
    const path = new URL(url).pathname.replace('/data/', 'public/data/')
    return new Response(new Uint8Array(await readFile(path)))
  },
}

/** Brings in what the view about efforts needs. */
export async function loadEfforts(): Promise<void> {
  askEfforts()
  await loadNeeded(source)
}

/** The state with the view open on a query. */
export function askEfforts(change: Partial<Query> = {}): AppState {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'insatser', ...change } })
  return appStore.getState()
}

/** Spaces as the keyboard writes them. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ')
