import type { AreaDelivery, AreaFeature, AreaFile, AreaRings } from '../domain/areas.ts'
import type { AreaMapping, JoinReport } from '../domain/delivery.ts'
import { uncased } from '../domain/unitNames.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { findingList, type AreaFinding, type FindingList } from './areaFindings.ts'
import { idIn, idPlaces } from './areaIds.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { checkPoints } from './pointCheck.ts'
import { tidied } from './propertyValues.ts'
import { unitSuggestions } from './suggestUnits.ts'

export { proposeAreaMapping } from './proposeAreaMapping.ts'

export interface AreaJoin {
  /** Null where one of the findings is a fault. */
  readonly delivery: AreaDelivery | null
  readonly findings: readonly AreaFinding[]
}

/** A feature that has met its unit. */
interface Met {
  readonly row: number
  readonly feature: AreaFeature
}

interface Joining {
  readonly file: AreaFile
  readonly mapping: AreaMapping
  readonly level: UnitLevel
  readonly findings: FindingList
}

/** More ids than a sentence holds. */
const MOST_LISTED = 20

/**
 * Gives every unit of a level its area. The value of the mapped property has to be a unit's id, as text and to the
 * last zero; only where the mapping names the same property for ids and names has it to be a unit's name, which no other
 * has, in capitals or not. Every feature has to be a unit and every unit has to have an area, unless the mapping lists it: another
 * version of the boundaries is refused with the ids that differ. Likeness is for suggestions alone.
 */
export function joinAreas(file: AreaFile, mapping: AreaMapping, level: UnitLevel): AreaJoin {
  const findings = findingList(file.name)
  const joining: Joining = { file, mapping, level, findings }
  if (!isForLevel(joining)) return { delivery: null, findings: findings.all() }
  const met = new Map<UnitId, Met[]>()
  const onlyInFile = meetUnits(joining, met)
  const knownWithout = mapping.withoutArea.filter((id) => !hasShape(met.get(id)))
  const onlyOnMap = level.units.map(({ id }) => id).filter((id) => !met.has(id) && !knownWithout.includes(id))
  checkUnits(joining, met, onlyOnMap)
  sayVersion(joining, onlyInFile, onlyOnMap)
  const areas = areasOf(joining, met)
  checkPoints(areas, level, findings)
  const join: JoinReport = {
    file: file.name,
    level: level.id,
    matched: areas.map(({ id }) => id),
    onlyInFile,
    onlyOnMap,
    knownWithout,
    duplicates: [...met]
      .filter(([, features]) => features.length > 1)
      .map(([unitId, features]) => ({ unitId, rows: features.map(({ row }) => row) })),
    totals: [],
    residuals: [],
  }
  const delivery = findings.hasFault() ? null : { mapping, system: file.system, areas, join }
  return { delivery, findings: findings.all() }
}

/** Whether mapping, level and file speak of the same thing at all. */
function isForLevel({ file, mapping, level, findings }: Joining): boolean {
  if (mapping.level !== level.id) {
    findings.add('areasLevelDiffers', { found: mapping.level, details: { level: level.id } })
    return false
  }
  if (mapping.vintage !== level.vintage) {
    findings.add('areasVintageDiffers', { found: mapping.vintage, details: { vintage: level.vintage } })
    return false
  }
  if (file.features.some((feature) => idIn(feature, mapping.idProperty) !== null)) return true
  const properties = idPlaces(file.features).filter((place) => place !== null)
  const details = { properties: properties.slice(0, MOST_LISTED).join(', ') }
  findings.add('areasIdMissingEverywhere', { found: mapping.idProperty ?? '', details })
  return false
}

/** The ids by what has to stand in the file: themselves, or the names that only one unit has. */
interface KnownValues {
  readonly exact: ReadonlyMap<string, UnitId>
  /** Names by their letters, capitals or not; none where ids stand in the file. */
  readonly inAnyCase: ReadonlyMap<string, UnitId>
}

function unitsByValue({ units }: UnitLevel, { idProperty, nameProperty }: AreaMapping): KnownValues {
  if (idProperty === null || idProperty !== nameProperty) {
    return { exact: new Map(units.map(({ id }) => [id, id])), inAnyCase: new Map() }
  }
  const names = units.map(({ id, name }) => [tidied(name), id] as const)
  return { exact: ofOne(names), inAnyCase: ofOne(names.map(([name, id]) => [uncased(name), id])) }
}

/** Without the names that several units have. */
function ofOne(names: readonly (readonly [name: string, id: UnitId])[]): ReadonlyMap<string, UnitId> {
  const known = new Map<string, UnitId | null>()
  for (const [name, id] of names) known.set(name, known.has(name) ? null : id)
  return new Map([...known].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])))
}

/** Puts every feature to its unit; what is left over comes back with suggestions. */
function meetUnits({ file, mapping, level, findings }: Joining, met: Map<UnitId, Met[]>): JoinReport['onlyInFile'] {
  const known = unitsByValue(level, mapping)
  const suggest = unitSuggestions(level)
  const onlyInFile: JoinReport['onlyInFile'][number][] = []
  file.features.forEach((feature, index) => {
    const row = index + 1
    const value = idIn(feature, mapping.idProperty)
    const id = value === null ? undefined : unitOf(value, known)
    if (value === null) {
      findings.add('areaWithoutId', { row, details: { name: idIn(feature, mapping.nameProperty) ?? `#${row}` } })
    } else if (id === undefined) {
      // To compare everything with everything takes long: of very many the rest is another level altogether.
      const suggestions = onlyInFile.length < AREA_LIMITS.findingsOfOneRule ? suggest(value) : []
      onlyInFile.push({ value, row, suggestions })
      const column = mapping.idProperty === null ? {} : { column: mapping.idProperty }
      findings.add('areaUnknown', { row, ...column, found: value, details: { suggestions: suggestions.join(', ') } })
    } else {
      const features = met.get(id) ?? []
      const [first] = features
      if (first !== undefined) findings.add('areaTwice', { row, found: value, details: { other: first.row } })
      met.set(id, [...features, { row, feature }])
    }
  })
  sayOtherCase({ file, mapping, findings }, known)
  return onlyInFile
}

const unitOf = (value: string, { exact, inAnyCase }: KnownValues): UnitId | undefined =>
  exact.get(value) ?? inAnyCase.get(uncased(value))

/** One word for all of them: whoever writes in capitals writes every name so. */
function sayOtherCase({ file, mapping, findings }: Omit<Joining, 'level'>, known: KnownValues): void {
  const names = file.features.map((feature) => idIn(feature, mapping.idProperty)).filter((name) => name !== null)
  const written = names.filter((name) => !known.exact.has(name) && unitOf(name, known) !== undefined)
  const [found] = written
  if (found !== undefined) findings.add('areaNamesInAnyCase', { found, details: { areas: written.length } })
}

const hasShape = (features: readonly Met[] | undefined): boolean =>
  features?.some(({ feature }) => feature.rings !== null) === true

/** Units without an area, and units that have one although the mapping says that they do not. */
function checkUnits(
  { mapping, level, findings }: Joining,
  met: Map<UnitId, Met[]>,
  onlyOnMap: readonly UnitId[],
): void {
  const listed = new Set(mapping.withoutArea)
  const missing = new Set(onlyOnMap)
  for (const { id, name } of level.units) {
    const [first] = met.get(id) ?? []
    const parts = { ...(first === undefined ? {} : { row: first.row }), found: id, details: { name } }
    if (missing.has(id)) findings.add('areaMissing', parts)
    else if (first !== undefined && first.feature.rings === null) {
      findings.add(listed.has(id) ? 'areaListedWithoutShape' : 'areaWithoutShape', parts)
    } else if (first !== undefined && listed.has(id)) findings.add('areaListedHasShape', parts)
  }
}

/** Areas that are not the same as the units are of another version; said once, with the ids. */
function sayVersion(
  { file, level, findings }: Joining,
  onlyInFile: JoinReport['onlyInFile'],
  onlyOnMap: readonly UnitId[],
): void {
  if (onlyInFile.length === 0 && onlyOnMap.length === 0) return
  const listed = (ids: readonly string[]): string =>
    ids.slice(0, MOST_LISTED).join(', ') + (ids.length > MOST_LISTED ? ' …' : '')
  findings.add('areasVersionDiffers', {
    details: {
      areas: file.features.length,
      units: level.units.length,
      onlyInFile: listed(onlyInFile.map(({ value }) => value)),
      onlyOnMap: listed(onlyOnMap),
    },
  })
}

function areasOf({ mapping, level }: Joining, met: ReadonlyMap<UnitId, readonly Met[]>): AreaDelivery['areas'] {
  return level.units.flatMap(({ id }) => {
    const [first] = met.get(id) ?? []
    const rings: AreaRings | null = first?.feature.rings ?? null
    if (first === undefined || rings === null) return []
    const name = mapping.nameProperty === null ? null : idIn(first.feature, mapping.nameProperty)
    return [{ id, name, rings }]
  })
}
