import type { LevelId, UnitId, UnitLevel } from './units.ts'

/**
 * Neighbours among larger units: the shared boundaries of their parts added up, over the pairs of parts that lie on
 * either side. Each pair stands once, the first unit before the second, in unit order.
 */
export function addedNeighbours(
  level: LevelId,
  parts: UnitLevel,
  indexOf: ReadonlyMap<UnitId, number>,
): UnitLevel['neighbours'] {
  const parentIndex = parts.units.map((part) => indexOf.get(part.parents[level] ?? '') ?? -1)
  const meters = new Map<string, [number, number, number]>()
  for (const [a, b, shared] of parts.neighbours) {
    const one = parentIndex[a] ?? -1
    const other = parentIndex[b] ?? -1
    if (one === other) continue
    const pair: [number, number] = one < other ? [one, other] : [other, one]
    const key = pair.join()
    const sum = meters.get(key)
    if (sum === undefined) meters.set(key, [...pair, shared])
    else sum[2] += shared
  }
  return [...meters.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}
