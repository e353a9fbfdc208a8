import type { AreaDelivery, AreaFile, AreaRings } from '../domain/areas.ts'
import type { AreaMapping, JoinReport } from '../domain/delivery.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { findingList, type AreaFinding } from './areaFindings.ts'
import { idIn } from './areaIds.ts'

export { proposeAreaMapping } from './proposeAreaMapping.ts'

export interface AreaJoin {
  readonly delivery: AreaDelivery | null
  readonly findings: readonly AreaFinding[]
}

export function joinAreas(file: AreaFile, mapping: AreaMapping, level: UnitLevel): AreaJoin {
  const findings = findingList(file.name)
  const areas = new Map<UnitId, { readonly name: string | null; readonly rings: AreaRings }>()
  file.features.forEach((feature, index) => {
    const id = idIn(feature, mapping.idProperty)
    if (id === null || !level.indexOf.has(id)) findings.add('areaUnknown', { row: index + 1, found: id ?? '' })
    else if (feature.rings !== null) areas.set(id, { name: idIn(feature, mapping.nameProperty), rings: feature.rings })
  })
  if (findings.hasFault()) return { delivery: null, findings: findings.all() }
  const listed = level.units.flatMap(({ id }) => {
    const area = areas.get(id)
    return area === undefined ? [] : [{ id, ...area }]
  })
  const join: JoinReport = {
    file: file.name,
    level: level.id,
    matched: listed.map(({ id }) => id),
    onlyInFile: [],
    onlyOnMap: level.units.map(({ id }) => id).filter((id) => !areas.has(id)),
    knownWithout: mapping.withoutArea,
    duplicates: [],
    totals: [],
    residuals: [],
  }
  return { delivery: { mapping, system: file.system, areas: listed, join }, findings: findings.all() }
}
