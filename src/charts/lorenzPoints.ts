export interface LorenzPoint {
  /** Cumulated share of the comparison group, 0 to 1. */
  readonly x: number
  /** Cumulated share of the group, 0 to 1. */
  readonly y: number
}

/**
 * The segregation curve: areas from the lowest to the highest share of the group, cumulated shares of both groups.
 * Under the diagonal; on it when both are spread alike. Empty when a group has no members.
 *
 * @param group counts of the group per area
 * @param comparison counts of the comparison group, in the same order of areas
 */
export function lorenzPoints(group: readonly number[], comparison: readonly number[]): readonly LorenzPoint[] {
  const areas = group
    .map((y, index) => ({ y, x: comparison[index] ?? 0 }))
    .filter(({ x, y }) => x + y > 0)
    .sort((a, b) => a.y / (a.x + a.y) - b.y / (b.x + b.y))
  const allX = areas.reduce((sum, { x }) => sum + x, 0)
  const allY = areas.reduce((sum, { y }) => sum + y, 0)
  if (allX === 0 || allY === 0) return []
  let [x, y] = [0, 0]
  const points = areas.map((area) => {
    x += area.x
    y += area.y
    return { x: x / allX, y: y / allY }
  })
  return [{ x: 0, y: 0 }, ...points]
}

/** Where the curve lies farthest below the diagonal; the distance there is the index of dissimilarity. */
export function greatestGap(points: readonly LorenzPoint[]): LorenzPoint {
  return points.reduce((widest, point) => (point.x - point.y > widest.x - widest.y ? point : widest), { x: 0, y: 0 })
}
