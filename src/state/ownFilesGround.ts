import { pageSource } from '../data/pageSource.ts'
import type { IntakeGround } from '../intake/intakeTypes.ts'
import type { ProtectionRules } from '../protection/rules.ts'
import { rulesFile } from '../workers/rulesFile.ts'
import { selectGeography } from './asked.ts'
import { valueOf } from './loadable.ts'
import { selectShippedCatalog } from './shownData.ts'
import { appStore, type AppState } from './store.ts'

/** What files are held against; or which part of it did not come, without which no file is opened. */
export type GroundThere =
  | { readonly ground: IntakeGround; readonly rules: ProtectionRules | null; readonly lack: null }
  | { readonly lack: 'ground' | 'rules' }

/** The areas and figures of the data set and its limits of protection, once everything has come that will come. */
export async function groundWhenThere(): Promise<GroundThere> {
  await whenSettled()
  const state = appStore.getState()
  const ground = groundOf(state)
  if (ground === null) return { lack: 'ground' }
  const manifest = valueOf(state.data.manifest)
  if (manifest === undefined) return { lack: 'rules' }
  try {
    return { ground, rules: await rulesFile(pageSource(), manifest), lack: null }
  } catch {
    return { lack: 'rules' }
  }
}

/** A file of the data set that failed comes no more by itself. */
const hasFailed = ({ data: { manifest, catalog, geography } }: AppState): boolean =>
  [manifest, catalog, geography].some(({ status }) => status === 'failed')

const isSettled = (state: AppState): boolean => {
  const levels = valueOf(state.data.catalog)?.levels
  const hasFigures = levels?.every(({ id }) => ['ready', 'failed'].includes(state.data.figures[id]?.status ?? ''))
  return hasFigures === true && selectGeography(state) !== undefined && selectShippedCatalog(state) !== undefined
}

function whenSettled(): Promise<void> {
  return new Promise((resolve) => {
    const isOver = (state: AppState): boolean => isSettled(state) || hasFailed(state)
    if (isOver(appStore.getState())) {
      resolve()
      return
    }
    const stop = appStore.subscribe((state) => {
      if (!isOver(state)) return
      stop()
      resolve()
    })
  })
}

function groundOf(state: AppState): IntakeGround | null {
  const levels = selectGeography(state)?.levels
  const layers = selectShippedCatalog(state)?.layers
  if (levels === undefined || layers === undefined) return null
  const columns = new Map(
    Array.from(levels.keys(), (level) => [level, valueOf(state.data.figures[level])?.columns ?? []] as const),
  )
  return { levels, layers, columns }
}
