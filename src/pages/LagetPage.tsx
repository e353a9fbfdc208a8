import { useAppState } from '../state/hooks.ts'
import { selectLayerMap } from '../state/mapView.ts'
import { ChoiceNotes } from '../views/frame/ChoiceNotes.tsx'
import { LagetView } from '../views/laget/LagetView.tsx'
import { MapOf } from './MapOf.tsx'

/** The view `laget` with its map. */
export default function LagetPage() {
  return (
    <>
      <ChoiceNotes />
      <LagetView map={<LayerMap />} />
    </>
  )
}

function LayerMap() {
  return <MapOf view={useAppState(selectLayerMap)} />
}
