/** The verbs of the app: the only functions that change the state. */
import type { Query } from '../analysis/query.ts'
import type { LevelId, UnitId } from '../domain/units.ts'
import { selectAsked, selectGeography } from './asked.ts'
import { appStore } from './store.ts'
import { formatQuery, parseQuery } from './url.ts'

/** Changes the query and the address. A choice is a step for the back button; a refinement replaces the last step. */
export function changeQuery(change: Partial<Query>, step: 'push' | 'replace' = 'push'): void {
  const { query } = appStore.getState()
  const next = { ...query, ...change }
  const search = formatQuery(next)
  if (search === formatQuery(query)) return
  appStore.setState({ query: next, notices: [] })
  // The part after # names a place in one view, so it does not follow to another.
  const place = next.view === query.view ? window.location.hash : ''
  const address = `${window.location.pathname}${search}${place}`
  if (step === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}

/** Reads the address into the state: at the start, and when the reader goes back or forward. */
export function readAddress(): void {
  appStore.setState({ ...parseQuery(window.location.search), hoveredUnitId: null })
}

/** Goes to a section of the view about the figures; the view finds it when it opens, or it is there already. */
export function openAbout(anchor: string): void {
  changeQuery({ view: 'om', display: 'map', measure: null })
  const search = formatQuery(appStore.getState().query)
  window.history.replaceState(null, '', `${window.location.pathname}${search}#${anchor}`)
  const heading = document.getElementById(anchor)
  heading?.focus()
  heading?.scrollIntoView()
}

/** Chooses an area together with its level, so that every view and every link knows which area is meant. */
export function selectUnit(unitId: UnitId | null): void {
  const level = unitId === null ? undefined : levelOf(unitId)
  changeQuery(level === undefined ? { unitId } : { unitId, level })
}

/** The level that has the area: the one on the screen where it can be that one. */
function levelOf(unitId: UnitId): LevelId | undefined {
  const state = appStore.getState()
  const levels = selectGeography(state)?.levels
  const shown = [state.query.level, selectAsked(state)?.level, ...(levels?.keys() ?? [])]
  return (
    shown.find((level) => level !== null && level !== undefined && levels?.get(level)?.indexOf.has(unitId)) ?? undefined
  )
}

export function hoverUnit(hoveredUnitId: UnitId | null): void {
  if (appStore.getState().hoveredUnitId !== hoveredUnitId) appStore.setState({ hoveredUnitId })
}

export function dismissNotices(): void {
  appStore.setState({ notices: [] })
  window.history.replaceState(null, '', `${window.location.pathname}${formatQuery(appStore.getState().query)}`)
}

/** Says a sentence in the live region, once. */
export function announce(text: string): void {
  const { turn } = appStore.getState().announcement
  appStore.setState({ announcement: { text, turn: turn + 1 } })
}
