/** Placing an effort: by a name, or by choosing areas on the map. What happened is said at once. */
import type { Effort, Place } from '../domain/interventions.ts'
import type { UnitId } from '../domain/units.ts'
import { REGISTER, type RegisterTexts } from '../i18n/register.ts'
import { hasPlace, placeOfUnit, standingOf, withoutPlace, withPlace } from '../register/effortEdits.ts'
import { announce } from './actions.ts'
import { selectEffortLevel } from './effortsMap.ts'
import { editEffort } from './registerActions.ts'
import { selectOpenEffort } from './registerView.ts'
import { appStore } from './store.ts'

const formTexts = (): RegisterTexts['form'] => REGISTER[appStore.getState().query.language].form
const titleOf = (effort: Effort): string => effort.title[appStore.getState().query.language]

/** Adds a place to the open effort; how its place is stated follows where it has to. */
export function addPlace(effortId: string, place: Place): void {
  const effort = selectOpenEffort(appStore.getState())
  if (effort?.id !== effortId) return
  const text = formTexts()
  const { name } = place
  if (hasPlace(effort, place)) {
    announce(text.place.already({ name }))
    return
  }
  const { precision } = withPlace(effort, place)
  editEffort(effortId, (known) => withPlace(known, place), text.placeAdded({ place: name, title: titleOf(effort) }))
  announce(text.place.added({ name, precision: text.precisions[precision].name }))
}

/** An area of the map becomes a place of the open effort, or is one no longer. A part of a larger place stays. */
export function toggleArea(unitId: UnitId): void {
  const state = appStore.getState()
  const effort = selectOpenEffort(state)
  const level = selectEffortLevel(state)
  const unit = level?.units[level.indexOf.get(unitId) ?? -1]
  if (effort === undefined || unit === undefined) return
  const text = formTexts()
  const standing = standingOf(effort, unitId)
  switch (standing.kind) {
    case 'none':
      addPlace(effort.id, placeOfUnit(unit))
      return
    case 'within':
      announce(text.place.within({ area: unit.name, place: standing.place.name }))
      return
    case 'own': {
      const { name } = effort.places[standing.at] ?? unit
      const label = text.placeRemoved({ place: name, title: titleOf(effort) })
      editEffort(effort.id, (known) => withoutPlace(known, standing.at), label)
      announce(text.place.removed({ name }))
    }
  }
}
