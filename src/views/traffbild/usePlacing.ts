import { useState, type KeyboardEvent } from 'react'
import type { Effort } from '../../domain/interventions.ts'
import type { UnitId } from '../../domain/units.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectWhatIf, supposePlace } from '../../state/targetingScenario.ts'

/** The effort that is being placed, if any, and what can be done with it. */
export interface Placing {
  readonly effort: Effort | null
  readonly title: string
  readonly areas: readonly UnitId[]
  readonly isOnMap: boolean
  readonly open: (effortId: string | null) => void
  readonly setOnMap: (isOnMap: boolean) => void
  /** Adds the area, or takes it away where it is chosen already. */
  readonly toggle: (unitId: UnitId) => void
  readonly stopOnEscape: (event: KeyboardEvent) => void
}

/** What is open is the component's own: it is not worth sharing. What is placed is in the address. */
export function usePlacing(effortId: string | null, setEffortId: (id: string | null) => void): Placing {
  const language = useLanguage()
  const { efforts } = useAppState(selectWhatIf)
  const [isWanted, setOnMap] = useState(false)
  const found = efforts.find(({ effort }) => effort.id === effortId)
  const areas = found?.supposed ?? []
  const isOnMap = isWanted && found !== undefined
  return {
    effort: found?.effort ?? null,
    title: found?.effort.title[language] ?? '',
    areas,
    isOnMap,
    open: (id) => {
      setEffortId(id)
      setOnMap(false)
    },
    setOnMap,
    toggle: (unitId) => {
      if (found === undefined) return
      const without = areas.filter((known) => known !== unitId)
      supposePlace(found.effort, without.length < areas.length ? without : [...areas, unitId])
    },
    stopOnEscape: (event) => {
      if (isOnMap && event.key === 'Escape') setOnMap(false)
    },
  }
}
