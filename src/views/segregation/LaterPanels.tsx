import { lazy, Suspense } from 'react'
import type { SegregationModel } from '../../state/segregation.ts'
import scales from './scales.module.css'

/** They stand below what is read first, so that their words and measures come after it. */
const WiderPanels = lazy(() => import('./WiderPanels.tsx').then((module) => ({ default: module.WiderPanels })))

/** The panels on wider surroundings and on years, with their room kept while they are on their way. */
export function LaterPanels({ model }: { model: SegregationModel }) {
  return (
    <Suspense fallback={<div className={scales.later} />}>
      <WiderPanels model={model} />
    </Suspense>
  )
}
