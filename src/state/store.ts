import type { Topology } from 'topojson-specification'
import { createStore } from 'zustand/vanilla'
import { DEFAULT_QUERY, type Query } from '../analysis/query.ts'
import type { Manifest } from '../data/schema.ts'
import type { Catalog, ComparisonCity, FigureTable, Geography, MapFileId } from '../domain/dataset.ts'
import type { Register } from '../domain/interventions.ts'
import type { Operator } from '../domain/operator.ts'
import type { LevelId, UnitId } from '../domain/units.ts'
import type { Draft } from './draft.ts'
import { IDLE, type Loadable } from './loadable.ts'
import { NO_OWN_FILES, type OwnFiles } from './ownFiles.ts'
import type { OwnNeed } from './ownNeed.ts'
import type { UrlNotice } from './url.ts'

/** The files of the data set, each on its own: one that fails does not take the others with it. */
export interface DataState {
  readonly manifest: Loadable<Manifest>
  readonly catalog: Loadable<Catalog>
  readonly geography: Loadable<Geography>
  readonly register: Loadable<Register>
  readonly cities: Loadable<readonly ComparisonCity[]>
  readonly figures: Readonly<Partial<Record<LevelId, Loadable<FigureTable>>>>
  readonly maps: Readonly<Partial<Record<MapFileId, Loadable<Topology>>>>
  /** Who publishes the site; no part of the data set. */
  readonly operator: Loadable<Operator | null>
}

/** Everything the app remembers. Nothing in it can be derived from the rest. */
export interface AppState {
  readonly data: DataState
  /** The reader's own register, in place of the shipped one; null while that one stands. */
  readonly draft: Draft | null
  /** The reader's own figures of need. */
  readonly ownNeed: OwnNeed | null
  /** Files of the reader's own, beside the data set. */
  readonly ownFiles: OwnFiles
  /** Mirrors the address. */
  readonly query: Query
  /** What the address said that was not understood. */
  readonly notices: readonly UrlNotice[]
  /** Transient; never in the address. */
  readonly hoveredUnitId: UnitId | null
  /** The sentence that the live region reads out, with a number that changes when it is repeated. */
  readonly announcement: { readonly text: string; readonly turn: number }
}

export const EMPTY_DATA: DataState = {
  manifest: IDLE,
  catalog: IDLE,
  geography: IDLE,
  register: IDLE,
  cities: IDLE,
  figures: {},
  maps: {},
  operator: IDLE,
}

export const appStore = createStore<AppState>()(() => ({
  data: EMPTY_DATA,
  draft: null,
  ownNeed: null,
  ownFiles: NO_OWN_FILES,
  query: DEFAULT_QUERY,
  notices: [],
  hoveredUnitId: null,
  announcement: { text: '', turn: 0 },
}))
