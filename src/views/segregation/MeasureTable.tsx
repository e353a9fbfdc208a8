import { lazy, Suspense } from 'react'
import type { SegregationModel } from '../../state/segregation.ts'

/** The texts of the catalogue come with the rows; the rest of the view does not wait for them. */
const MeasureRows = lazy(() => import('./MeasureRows.tsx').then((module) => ({ default: module.MeasureRows })))

/** The other readings of the same counts. */
export function MeasureTable({ model }: { model: SegregationModel }) {
  return (
    <Suspense>
      <MeasureRows model={model} />
    </Suspense>
  )
}
