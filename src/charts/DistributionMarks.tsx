import { lazy, Suspense } from 'react'
import type { DistributionBarsProps } from './DistributionBars.tsx'
import { SwarmCircles } from './SwarmCircles.tsx'

/** Fetched with the first distribution of so many areas; those of a city are circles. */
const DistributionBars = lazy(() => import('./DistributionBars.tsx'))

/** The areas of a distribution: a circle each, or bars of them. */
export function DistributionMarks(props: DistributionBarsProps) {
  const { circles, bars } = props.drawn
  if (bars.length === 0) return <SwarmCircles {...props} circles={circles} />
  return (
    <Suspense fallback={null}>
      <DistributionBars {...props} />
    </Suspense>
  )
}
