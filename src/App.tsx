import { useEffect, useMemo } from 'react'
import { announce, hoverUnit, selectUnit } from './state/actions.ts'
import { useAppState, useLanguage, useMessages } from './state/hooks.ts'
import { valueOf } from './state/loadable.ts'
import { selectLayerMap } from './state/mapView.ts'
import { MapFrame } from './map/MapFrame.tsx'
import type { MapView } from './symbology/mapView.ts'
import { ErrorBoundary } from './views/frame/ErrorBoundary.tsx'
import { Footer } from './views/frame/Footer.tsx'
import { Header } from './views/frame/Header.tsx'
import { LiveRegion } from './views/frame/LiveRegion.tsx'
import { Notices } from './views/frame/Notices.tsx'
import { LagetView } from './views/laget/LagetView.tsx'

/** The page: header, what to know first, the view, footer. Views and the map meet here and nowhere else. */
export function App({ onRetry }: { onRetry: () => void }) {
  const { frame } = useMessages()
  const language = useLanguage()
  const { view, isEmbedded } = useAppState((state) => state.query)
  const title = `${frame.views[view]} – ${frame.name}`
  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])
  return (
    <>
      <a className="skip" href="#content-heading">
        {frame.skipToContent}
      </a>
      {!isEmbedded && <Header />}
      <main>
        <Notices onRetry={onRetry} />
        <ErrorBoundary key={view} message={frame.crashed} retry={frame.tryThisPartAgain}>
          <View />
        </ErrorBoundary>
      </main>
      <Footer />
      <LiveRegion />
    </>
  )
}

function View() {
  const view = useAppState((state) => state.query.view)
  switch (view) {
    case 'laget':
    case 'segregation':
    case 'insatser':
    case 'om':
      return <LagetView map={<LayerMap />} />
  }
}

function LayerMap() {
  const view = useAppState(selectLayerMap)
  return <MapOf view={view} />
}

/** A map, or in its room what is being waited for. */
export function MapOf({ view }: { view: MapView | undefined }) {
  const { map: text, frame } = useMessages()
  const language = useLanguage()
  const renderer = useAppState((state) => state.query.renderer)
  const hoveredId = useAppState((state) => state.hoveredUnitId)
  const maps = useAppState((state) => state.data.maps)
  const topology = view === undefined ? undefined : valueOf(maps[view.file])
  const hasFailed = Object.values(maps).some((map) => map.status === 'failed')
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
        key={`${view.level}`}
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
