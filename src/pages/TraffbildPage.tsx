import { useMemo } from 'react'
import type { UnitId } from '../domain/units.ts'
import { useAppState } from '../state/hooks.ts'
import { selectTargetingMap } from '../state/targetingMap.ts'
import { TraffbildView } from '../views/traffbild/TraffbildView.tsx'
import { MapOf } from './MapOf.tsx'

/** The view `traffbild` with its map. */
export default function TraffbildPage() {
  return <TraffbildView drawMap={(onPlace) => <DisparityMap onPlace={onPlace} />} />
}

/** While an effort is placed no area is chosen, so that each press of an area is a press for the effort. */
function DisparityMap({ onPlace }: { onPlace: ((unitId: UnitId) => void) | null }) {
  const view = useAppState(selectTargetingMap)
  const isPlacing = onPlace !== null
  const shown = useMemo(
    () => (view === undefined || !isPlacing ? view : { ...view, selectedId: null }),
    [view, isPlacing],
  )
  return onPlace === null ? <MapOf view={shown} /> : <MapOf view={shown} onChoose={onPlace} />
}
