import { readFile } from 'node:fs/promises'
import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { selectHousing, type HousingModel } from '../../src/state/housing.ts'
import { selectDistricts, type DistrictsModel } from '../../src/state/housingDistricts.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import { appStore } from '../../src/state/store.ts'

/** The built files, read from disk instead of over the net. */
const source = {
  baseUrl: 'http://localhost/data/',
  fetch: async (url: string) => {
    const path = new URL(url).pathname.replace('/data/', 'public/data/')
    return new Response(new Uint8Array(await readFile(path)))
  },
}

/** The view `boende` as a link with these choices shows it. */
export function ask(change: Partial<Query> = {}): HousingModel {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'boende', ...change } })
  const model = selectHousing(appStore.getState())
  if (model === undefined) throw new Error('the view has nothing to show')
  return model
}

export function askDistricts(change: Partial<Query> = {}): DistrictsModel {
  ask(change)
  const model = selectDistricts(appStore.getState())
  if (model === undefined) throw new Error('there are no districts')
  return model
}

export async function load(change: Partial<Query>): Promise<void> {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'boende', ...change } })
  await loadNeeded(source)
}
