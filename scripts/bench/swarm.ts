import { beeswarm } from '../../src/charts/beeswarm.ts'
import { unitTotals } from '../../src/math/sum.ts'
import { benchGrid } from './grid.ts'

const SIZES = [136, 209]
const PIXELS = 420
const LARGEST_RADIUS = 9

/** The legend's circles: along the axis by the first group's share, areas as the residents. */
export function swarmRuns() {
  return SIZES.map((n) => {
    const { groups } = benchGrid(n)
    const residents = unitTotals(groups)
    const most = residents.reduce((high, count) => Math.max(high, count), 1)
    const circles = Array.from(residents, (count, i) => ({
      position: (PIXELS * (groups[0]?.[i] ?? 0)) / count,
      radius: LARGEST_RADIUS * Math.sqrt((136 / n) * (count / most)),
    }))
    return { name: 'beeswarm', n, run: () => beeswarm(circles) }
  })
}
