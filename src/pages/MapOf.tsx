import { useMemo } from 'react'
import { MapFrame } from '../map/MapFrame.tsx'
import { boundariesOf, withOwnBoundaries } from '../state/ownFiles.ts'
import { announce, hoverUnit, selectUnit } from '../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../state/hooks.ts'
import { valueOf } from '../state/loadable.ts'
import { failuresOf } from '../state/loading.ts'
import { useFrameTexts } from '../state/useAppState.ts'
import type { MapView } from '../symbology/mapView.ts'
import { ErrorBoundary } from '../views/frame/ErrorBoundary.tsx'

interface MapOfProps {
  readonly view: MapView | undefined
  /** What choosing an area does, where it is not to choose it for every view. */
  readonly onChoose?: (unitId: string) => void
}

/** A map, or in its room what is being waited for. */
export function MapOf({ view: given, onChoose }: MapOfProps) {
  const { map: text } = useMessages()
  const { frame } = useFrameTexts()
  const language = useLanguage()
  const renderer = useAppState((state) => state.query.renderer)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const maps = useAppState((state) => state.data.maps)
  const own = useAppState((state) => (given === undefined ? undefined : boundariesOf(state.ownFiles, given.level)))
  const view = useMemo(() => withOwnBoundaries(given, own, language), [given, own, language])
  const topology = own?.topology ?? (view === undefined ? undefined : valueOf(maps[view.file]))
  const hasFailed = useAppState(({ data }) => failuresOf(data).length > 0)
  const select = useMemo(
    () => (unitId: string | null) => {
      if (onChoose !== undefined) {
        if (unitId !== null) onChoose(unitId)
        return
      }
      selectUnit(unitId)
      const area = view?.areas.find((known) => known.unitId === unitId)
      if (area !== undefined) announce(area.description)
    },
    [view, onChoose],
  )
  if (view === undefined || topology === undefined) {
    return <p className="map-room">{hasFailed ? text.unavailable : text.loading}</p>
  }
  return (
    <ErrorBoundary message={text.unavailable} retry={frame.tryThisPartAgain}>
      <MapFrame
        key={`${view.level} ${own?.name ?? ''}`}
        view={view}
        topology={topology}
        renderer={renderer}
        language={language}
        text={text}
        hoveredId={hoveredId}
        onHover={hoverUnit}
        onSelect={select}
      />
    </ErrorBoundary>
  )
}
