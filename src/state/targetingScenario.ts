/** What if: the efforts that may be placed by hand, what has been supposed, and the verbs that change it. */
import { isPlaceable, withMove, type ResolvedScenario } from '../analysis/scenario.ts'
import type { Effort, Register, SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { formatCount } from '../symbology/format.ts'
import type { MapOutline } from '../symbology/mapView.ts'
import { announce, changeQuery } from './actions.ts'
import { committeesText, listOf } from './effortsText.ts'
import { selectAllEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import { appStore, type AppState } from './store.ts'
import { selectSumStatus } from './sumStatus.ts'
import { selectFilteredEfforts, selectScenario } from './targeting.ts'
import { selectTargetingLevel } from './targetingNeed.ts'

/** One effort that may be placed by hand. */
export interface Placeable {
  readonly effort: Effort
  readonly sek: number
  /** The areas that it is supposed to lie in; empty = where the register has it. */
  readonly supposed: readonly UnitId[]
}

export interface WhatIf {
  readonly efforts: readonly Placeable[]
  /** Efforts without a place whose sum is not known: nothing could be counted with. */
  readonly withoutSum: number
}

const whatIf = memoize1((efforts: readonly Effort[], { scenario }: ResolvedScenario, status: SumStatus): WhatIf => {
  const moved = new Map(scenario.map(({ effortId, delomraden }) => [effortId, delomraden]))
  const candidates = efforts.filter((effort) => isPlaceable(effort) || moved.has(effort.id))
  const known = candidates.flatMap((effort): Placeable[] => {
    const { money } = effort.sums[status]
    return money.state === 'known' ? [{ effort, sek: money.sek, supposed: moved.get(effort.id) ?? [] }] : []
  })
  const counted = candidates.filter((effort) => effort.sums[status].money.state !== 'notApplicable')
  return { efforts: known.toSorted((a, b) => b.sek - a.sek), withoutSum: counted.length - known.length }
})

/** The efforts without a place, or only partly placed, with what is supposed of them. */
export const selectWhatIf = (state: AppState): WhatIf =>
  whatIf(selectFilteredEfforts(state), selectScenario(state), selectSumStatus(state))

/** Supposes that an effort lies in these areas; none = where the register has it. Says so aloud. */
export function supposePlace(effort: Effort, delomraden: readonly UnitId[]): void {
  const state = appStore.getState()
  const { language, scenario } = state.query
  const text = TARGETING[language].scenario
  changeQuery({ scenario: withMove(scenario, effort.id, delomraden) })
  const title = effort.title[language]
  const areas = areaNames(delomraden, selectTargetingLevel(state), language)
  announce(delomraden.length === 0 ? text.announcedNone({ title }) : text.announced({ title, areas }))
}

export function areaNames(ids: readonly UnitId[], level: UnitLevel | undefined, language: Language): string {
  return listOf(
    ids.map((id) => level?.units[level.indexOf.get(id) ?? -1]?.name ?? id),
    language,
  )
}

/** The visible line: how many efforts are supposed, and which where. Null without a scenario. */
export function scenarioLine(state: AppState, language: Language): { title: string; moves: string } | null {
  const { scenario } = selectScenario(state)
  if (scenario.length === 0) return null
  const text = TARGETING[language].scenario
  const level = selectTargetingLevel(state)
  const efforts = new Map(selectAllEfforts(state).map((effort) => [effort.id, effort]))
  const moves = scenario.map(({ effortId, delomraden }) => {
    const effort = efforts.get(effortId)
    const title = effort === undefined ? effortId : `${effort.title[language]} (${committeesText(effort, language)})`
    return text.move({ title, areas: areaNames(delomraden, level, language) })
  })
  return {
    title: text.active({ count: scenario.length, text: formatCount(scenario.length, language) }),
    moves: moves.join('; '),
  }
}

/** The scenario in one line for files; empty without one. */
export function scenarioText(state: AppState, language: Language): string {
  const line = scenarioLine(state, language)
  return line === null ? '' : `${line.title} ${line.moves}`
}

/** What of the link's scenario is not known, in words; null where all of it is. */
export function unknownInScenario({ unknownEfforts, unknownAreas }: ResolvedScenario, language: Language) {
  const list = [...unknownEfforts, ...unknownAreas]
  return list.length === 0 ? null : TARGETING[language].scenario.unknown({ list: list.join(', ') })
}

const NO_OUTLINES: readonly MapOutline[] = []
const outlines = memoize1(
  ({ scenario }: ResolvedScenario, efforts: readonly Effort[], language: Language): readonly MapOutline[] =>
    scenario.length === 0
      ? NO_OUTLINES
      : scenario.map(({ effortId, delomraden }) => ({
          id: effortId,
          unitIds: delomraden,
          isOpenEnded: false,
          isHatched: false,
          label: efforts.find(({ id }) => id === effortId)?.title[language] ?? effortId,
        })),
)
/** Where efforts are supposed to lie, as outlines on the map. */
export const selectScenarioOutlines = (state: AppState): readonly MapOutline[] =>
  outlines(selectScenario(state), selectAllEfforts(state), state.query.language)

/** What the register is, where it is not the shipped one; empty for that one. */
export function registerText({ name, isExample }: Register, isDraft: boolean, language: Language): string {
  const text = TARGETING[language].answer
  const called = name?.[language] ?? ''
  if (isExample) return text.example({ name: called })
  if (!isDraft) return ''
  return called === '' ? text.ownRegisterUnnamed : text.ownRegister({ name: called })
}
