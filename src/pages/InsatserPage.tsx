import { selectEffortMap } from '../state/effortsMap.ts'
import { useAppState } from '../state/hooks.ts'
import { InsatserView } from '../views/insatser/InsatserView.tsx'
import { MapOf } from './MapOf.tsx'

/** The view `insatser` with its map. */
export default function InsatserPage() {
  return <InsatserView map={<EffortMap />} />
}

function EffortMap() {
  return <MapOf view={useAppState(selectEffortMap)} />
}
