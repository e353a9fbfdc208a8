import { DistributionUpright } from './DistributionUpright.tsx'
import { DistributionLying } from './DistributionLying.tsx'
import type { DistributionProps } from './distributionTypes.ts'

interface DistributionLegendProps extends DistributionProps {
  /** Upright beside a square map; lying above it on a phone and in an embed. */
  readonly orientation: 'vertical' | 'horizontal'
}

/**
 * The legend as the distribution: the classes to scale are the axis, and every area is a circle at its value, in the
 * colour that it has on the map. Shows where the class limits fall among the areas.
 */
export function DistributionLegend({ orientation, ...props }: DistributionLegendProps) {
  return orientation === 'vertical' ? <DistributionUpright {...props} /> : <DistributionLying {...props} />
}
