/** Brings in the files that the query needs, each once, and puts what came of it in the store. */
import type * as v from 'valibot'
import type { Topology } from 'topojson-specification'
import { fail, succeed, type DataError, type Result } from '../data/errors.ts'
import { joinCatalog, joinCities, joinFigures, joinGeography, joinRegister } from '../data/join.ts'
import { loadFile, loadManifest, loadOperator, type DataSource } from '../data/load.ts'
import { FILE_KINDS, type FileKind } from '../data/schemaRows.ts'
import type { FigureTable, MapFileId } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import { neededFiles } from './files.ts'
import { LOADING, valueOf, type Loadable } from './loadable.ts'
import { selectCatalog } from './shownData.ts'
import { appStore, EMPTY_DATA, type DataState } from './store.ts'

export type { DataSource } from '../data/load.ts'

const isIdle = (loadable: Loadable<unknown> | undefined) => loadable === undefined || loadable.status === 'idle'

const patch = (change: Partial<DataState>) => {
  appStore.setState((state) => ({ data: { ...state.data, ...change } }))
}

const toLoadable = <T>(result: Result<T>): Loadable<T> =>
  result.ok ? { status: 'ready', value: result.value } : { status: 'failed', error: result.error }

/** Loads what the query needs and is not there yet. Called at the start and after every change of the query. */
export async function loadNeeded(source: DataSource): Promise<void> {
  // Not among the files of the data set: the statement about the site is there even when they are not.
  if (appStore.getState().query.view === 'om') void loadPublisher(source)
  await loadCore(source)
  const state = appStore.getState()
  const needed = neededFiles(state.query, selectCatalog(state))
  await Promise.all([
    ...needed.figures.map((level) => loadFigures(source, level)),
    ...needed.maps.map((map) => loadMap(source, map)),
    ...(needed.register ? [loadRegister(source)] : []),
    ...(needed.cities ? [loadCities(source)] : []),
  ])
}

/** Tries the failed files again. */
export async function retryFailed(source: DataSource): Promise<void> {
  const { data } = appStore.getState()
  const kept = <T>(loadable: Loadable<T>, empty: Loadable<T>) => (loadable.status === 'failed' ? empty : loadable)
  patch({
    manifest: kept(data.manifest, EMPTY_DATA.manifest),
    catalog: kept(data.catalog, EMPTY_DATA.catalog),
    geography: kept(data.geography, EMPTY_DATA.geography),
    register: kept(data.register, EMPTY_DATA.register),
    cities: kept(data.cities, EMPTY_DATA.cities),
    figures: withoutFailed(data.figures),
    maps: withoutFailed(data.maps),
  })
  core = undefined
  await loadNeeded(source)
}

function withoutFailed<K extends string, T>(loadables: Readonly<Partial<Record<K, Loadable<T>>>>) {
  const kept: Partial<Record<K, Loadable<T>>> = { ...loadables }
  for (const key in kept) if (kept[key]?.status === 'failed') delete kept[key]
  return kept
}

/** Every failure there is, for the list that the reader sees. */
export function failuresOf(data: DataState): readonly DataError[] {
  const all: readonly (Loadable<unknown> | undefined)[] = [
    data.manifest,
    data.catalog,
    data.geography,
    data.register,
    data.cities,
    ...Object.values(data.figures),
    ...Object.values(data.maps),
  ]
  return all.flatMap((loadable) => (loadable?.status === 'failed' ? [loadable.error] : []))
}

let core: Promise<void> | undefined

function loadCore(source: DataSource): Promise<void> {
  core ??= (async () => {
    patch({ manifest: LOADING })
    const manifest = toLoadable(await loadManifest(source))
    patch({ manifest })
    if (manifest.status !== 'ready') return
    patch({ catalog: LOADING, geography: LOADING })
    const [catalog, geography] = await Promise.all([
      fetchJoined(source, 'catalog', FILE_KINDS.catalog, joinCatalog),
      fetchJoined(source, 'units', FILE_KINDS.units, joinGeography),
    ])
    patch({ catalog: toLoadable(catalog), geography: toLoadable(geography) })
  })()
  return core
}

async function fetchJoined<S extends v.GenericSchema, T>(
  source: DataSource,
  id: string,
  kind: FileKind<S>,
  join: (file: v.InferOutput<S>) => Result<T>,
): Promise<Result<T>> {
  const manifest = valueOf(appStore.getState().data.manifest)
  if (manifest === undefined) return fail({ file: id, path: '', rule: 'notInManifest', found: id })
  const file = await loadFile(source, manifest, id, kind)
  return file.ok ? join(file.value) : file
}

async function loadFigures(source: DataSource, level: LevelId): Promise<void> {
  const { data } = appStore.getState()
  const geography = valueOf(data.geography)
  if (geography === undefined || !isIdle(data.figures[level])) return
  const put = (loadable: Loadable<FigureTable>) => {
    patch({ figures: { ...appStore.getState().data.figures, [level]: loadable } })
  }
  put(LOADING)
  put(
    toLoadable(
      await fetchJoined(source, `figures.${level}`, FILE_KINDS.figures, (file) => joinFigures(file, geography)),
    ),
  )
}

async function loadMap(source: DataSource, map: MapFileId): Promise<void> {
  if (!isIdle(appStore.getState().data.maps[map])) return
  const put = (loadable: Loadable<Topology>) => {
    patch({ maps: { ...appStore.getState().data.maps, [map]: loadable } })
  }
  put(LOADING)
  put(toLoadable(await fetchJoined(source, map, FILE_KINDS.map, toTopology)))
}

/** The schema has checked the frame; the geometries are read by topojson-client, which is total for them. */
const toTopology = (file: object): Result<Topology> => succeed(file as Topology)

async function loadRegister(source: DataSource): Promise<void> {
  if (!isIdle(appStore.getState().data.register)) return
  patch({ register: LOADING })
  patch({ register: toLoadable(await fetchJoined(source, 'interventions', FILE_KINDS.interventions, joinRegister)) })
}

async function loadCities(source: DataSource): Promise<void> {
  if (!isIdle(appStore.getState().data.cities)) return
  patch({ cities: LOADING })
  patch({ cities: toLoadable(await fetchJoined(source, 'cities', FILE_KINDS.cities, joinCities)) })
}

async function loadPublisher(source: DataSource): Promise<void> {
  if (!isIdle(appStore.getState().data.operator)) return
  patch({ operator: LOADING })
  patch({ operator: toLoadable(await loadOperator(source)) })
}
