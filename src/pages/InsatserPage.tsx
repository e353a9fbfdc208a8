import { lazy, Suspense } from 'react'
import { selectEffortMap } from '../state/effortsMap.ts'
import { useAppState } from '../state/hooks.ts'
import { InsatserView } from '../views/insatser/InsatserView.tsx'
import { MapOf } from './MapOf.tsx'

/** They stand last, so that what draws them comes after what is read first. */
const CommitteeMaps = lazy(() => import('./CommitteeMaps.tsx').then((module) => ({ default: module.CommitteeMaps })))

/** The view `insatser` with its map, and a small map a committee. */
export default function InsatserPage() {
  return (
    <InsatserView
      map={<EffortMap />}
      committeeMaps={
        <Suspense fallback={null}>
          <CommitteeMaps />
        </Suspense>
      }
    />
  )
}

function EffortMap() {
  return <MapOf view={useAppState(selectEffortMap)} />
}
