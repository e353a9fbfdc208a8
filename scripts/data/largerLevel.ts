import { addedNeighbours } from '../../src/domain/neighbours.ts'
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
