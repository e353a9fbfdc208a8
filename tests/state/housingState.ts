import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { selectHousing, type HousingModel } from '../../src/state/housing.ts'
import { selectDistricts, type DistrictsModel } from '../../src/state/housingDistricts.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import { appStore } from '../../src/state/store.ts'
import { builtSite } from '../fixtures/builtSite.ts'

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
  await loadNeeded(builtSite)
}
