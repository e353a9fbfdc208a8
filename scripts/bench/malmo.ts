import { existsSync, readFileSync } from 'node:fs'
import { DEFAULT_QUERY } from '../../src/analysis/query.ts'
import { resolveDivision } from '../../src/analysis/segregationDivision.ts'
import { levelGroups } from '../../src/analysis/segregationGroups.ts'
import { curveReading, indicesOf } from '../../src/analysis/segregationIndices.ts'
import { levelIndices } from '../../src/analysis/segregationLevels.ts'
import { localPicture } from '../../src/analysis/segregationLocal.ts'
import { mergings } from '../../src/analysis/segregationMergings.ts'
import { scaleProfile } from '../../src/analysis/segregationScales.ts'
import { segregationSeries } from '../../src/analysis/segregationSeries.ts'
import type { FigureTable } from '../../src/domain/dataset.ts'
import type { LevelId } from '../../src/domain/units.ts'
import { selectCatalog, selectGeography } from '../../src/state/asked.ts'
import { valueOf } from '../../src/state/loadable.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import { appStore } from '../../src/state/store.ts'

const DATA = new URL('../../public/data/', import.meta.url)

/** The built files, read from the disk. */
const source = {
  baseUrl: 'http://localhost/data/',
  fetch: (url: string) =>
    Promise.resolve(new Response(readFileSync(new URL(new URL(url).pathname.replace('/data/', './'), DATA)))),
}

/** What the view `segregation` computes for Malmö when it opens, part by part and as a whole; none without built data. */
export async function malmoRuns(): Promise<Readonly<Record<string, () => unknown>>> {
  if (!existsSync(DATA)) return {}
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'segregation' } })
  await loadNeeded(source)
  const { data } = appStore.getState()
  const [catalog, geography] = [selectCatalog(appStore.getState()), selectGeography(appStore.getState())]
  const tables = (level: LevelId): FigureTable | undefined => valueOf(data.figures[level])
  const [deso, regso, units] = [tables('deso'), tables('regso'), geography?.levels.get('deso')]
  if (catalog === undefined || geography === undefined || deso === undefined || units === undefined) return {}
  const asked = resolveDivision({ division: 'foreignBackground', level: 'deso', year: null }, catalog)
  const groups = levelGroups(deso, asked.division, asked.year)
  if (groups === undefined || regso === undefined) return {}
  const parts = {
    'view segregation: groups': () => levelGroups(deso, asked.division, asked.year),
    'view segregation: indices': () => indicesOf(groups),
    'view segregation: curve': () => curveReading(groups),
    'view segregation: local picture': () => localPicture(groups),
    'view segregation: levels': () => levelIndices(catalog, tables, asked),
    'view segregation: mergings': () => mergings(asked, geography, tables),
    'view segregation: profile': () => scaleProfile(groups, units),
    'view segregation: series': () => segregationSeries(catalog, regso, 'foreignBorn'),
  }
  return { ...parts, 'view segregation: all of it': () => Object.values(parts).map((run) => run()) }
}
