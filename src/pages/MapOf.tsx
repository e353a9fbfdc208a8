import { useMemo } from 'react'
import { MapFrame } from '../map/MapFrame.tsx'
import { announce, hoverUnit, selectUnit } from '../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../state/hooks.ts'
import { valueOf } from '../state/loadable.ts'
import { failuresOf } from '../state/loading.ts'
import { useFrameTexts } from '../state/useAppState.ts'
import type { MapView } from '../symbology/mapView.ts'
import { ErrorBoundary } from '../views/frame/ErrorBoundary.tsx'

/** A map, or in its room what is being waited for. */
export function MapOf({ view }: { view: MapView | undefined }) {
  const { map: text } = useMessages()
  const { frame } = useFrameTexts()
  const language = useLanguage()
  const renderer = useAppState((state) => state.query.renderer)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const maps = useAppState((state) => state.data.maps)
  const topology = view === undefined ? undefined : valueOf(maps[view.file])
  const hasFailed = useAppState(({ data }) => failuresOf(data).length > 0)
  const select = useMemo(
    () => (unitId: string | null) => {
      selectUnit(unitId)
      const area = view?.areas.find((known) => known.unitId === unitId)
      if (area !== undefined) announce(area.description)
    },
    [view],
  )
  if (view === undefined || topology === undefined) {
    return <p className="map-room">{hasFailed ? text.unavailable : text.loading}</p>
  }
  return (
    <ErrorBoundary message={text.unavailable} retry={frame.tryThisPartAgain}>
      <MapFrame
        key={view.level}
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
