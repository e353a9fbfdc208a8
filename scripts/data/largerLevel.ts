import { unitLevel, type ArealUnit, type LevelId, type UnitId, type UnitLevel } from '../../src/domain/units.ts'
import { rounded } from './rounding.ts'

/**
 * Puts a larger level together from its parts: areas added up, points weighted by area, shared boundaries added up
 * over the pairs of parts that lie on either side. Units come in the order of `names`, or of their number or code.
 */
export function largerLevel(
  id: LevelId,
  vintage: string,
  parts: UnitLevel,
  names: ReadonlyMap<UnitId, string>,
): UnitLevel {
  const ids = [...names.keys()]
  if (id === 'geso' || id === 'regso') ids.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const units = ids.map((unitId) => {
    const members = parts.units.filter((part) => part.parents[id] === unitId)
    return largerUnit(id, unitId, names.get(unitId) ?? unitId, members)
  })
  return unitLevel(id, vintage, units, addedNeighbours(id, parts, new Map(ids.map((unitId, index) => [unitId, index]))))
}

function largerUnit(level: LevelId, id: UnitId, name: string, members: readonly ArealUnit[]): ArealUnit {
  const area = members.reduce((sum, part) => sum + part.areaHectares, 0)
  const mean = (axis: 0 | 1): number =>
    rounded(members.reduce((sum, part) => sum + part.point[axis] * part.areaHectares, 0) / area, 4)
  const stadsomrade = level === 'stadsdel' ? members[0]?.parents.stadsomrade : undefined
  return {
    id,
    name,
    point: [mean(0), mean(1)],
    areaHectares: rounded(area, 1),
    isInhabited: members.some((part) => part.isInhabited),
    parents: stadsomrade === undefined ? {} : { stadsomrade },
  }
}

function addedNeighbours(
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
