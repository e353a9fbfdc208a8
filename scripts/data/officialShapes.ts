import { relative } from 'node:path'
import { idIn, idPlaces } from '../../src/areafiles/areaIds.ts'
import { joinAreas, proposeAreaMapping } from '../../src/areafiles/joinAreas.ts'
import { extentOf } from '../../src/areafiles/readAreaFile.ts'
import type { AreaFeature, AreaRings } from '../../src/domain/areas.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { UnitId, UnitLevel } from '../../src/domain/units.ts'
import { DEFAULT_TOLERANCE_METERS } from '../../src/spatial/areaTopology.ts'
import type { BoundaryFile } from './boundaryFile.ts'
import { notJoined, otherUnits, outOfPlace } from './officialUnits.ts'
import type { Area, Shapes } from './shapes.ts'

/** The official areas of one level. */
export interface OfficialShapes {
  readonly shapes: Shapes
  readonly rings: readonly { readonly id: UnitId; readonly rings: AreaRings }[]
  /** Areas in the file that are of other municipalities. */
  readonly elsewhere: number
  /** How far apart the borders of neighbours may lie. */
  readonly toleranceMeters: number
  readonly findings: readonly Finding[]
}

/** A file with the ids of a level in one of its properties. */
interface Candidate {
  readonly file: BoundaryFile
  /** The property with the ids; null = the feature's own id. */
  readonly place: string | null
  /** Areas of the level, and areas that the level does not have but would if they were its own. */
  readonly own: readonly AreaFeature[]
  readonly matched: number
  readonly strangers: readonly string[]
}

/** A file is about a level when it has this share of its ids. */
const LEAST_SHARE = 0.5

/**
 * The areas of a level from the file that has the ids of all its units, as the feature's own id or in any one
 * property; of several such files the most detailed. Areas of other municipalities in the same file are left out.
 *
 * @returns null where no file is about the level
 * @throws {OfficialFault} where the nearest file lacks units, or has areas that are no units: both are named
 */
export function officialShapes(
  files: readonly BoundaryFile[],
  level: UnitLevel,
  projectFolder: string,
): OfficialShapes | null {
  const candidates = files.flatMap((file) => candidateFor(file, level) ?? [])
  const whole = candidates.filter((one) => one.matched === level.units.length && one.strangers.length === 0)
  // When no candidate is whole, the nearest one is what the fault should be about.
  const pool = whole.length > 0 ? whole : candidates
  const chosen = pool.reduce<Candidate | null>(
    (best, next) => (best === null || isBetter(next, best) ? next : best),
    null,
  )
  return chosen === null ? null : joined(chosen, level, projectFolder)
}

function candidateFor(file: BoundaryFile, level: UnitLevel): Candidate | null {
  const fits = idPlaces(file.areas.features).map((place) => {
    const met = new Set(file.areas.features.map((feature) => idIn(feature, place) ?? ''))
    return { place, matched: level.units.filter(({ id }) => met.has(id)).length }
  })
  const best = fits.reduce((one, other) => (other.matched > one.matched ? other : one))
  if (best.matched < level.units.length * LEAST_SHARE) return null
  const kin = kinOf(level)
  const own = file.areas.features.filter((feature) => kin(idIn(feature, best.place) ?? ''))
  const strangers = own.map((feature) => idIn(feature, best.place) ?? '').filter((id) => !level.indexOf.has(id))
  return { file, place: best.place, own, matched: best.matched, strangers }
}

/** Ids of DeSO and RegSO begin with the municipality's four digits: with others they are of another municipality. */
function kinOf({ units }: UnitLevel): (id: string) => boolean {
  const codes = new Set(units.map(({ id }) => /^\d{4}(?=[A-Z])/.exec(id)?.[0] ?? ''))
  return codes.has('') ? () => true : (id) => codes.has(id.slice(0, 4)) || !/^\d{4}[A-Z]/.test(id)
}

const isBetter = (one: Candidate, other: Candidate): boolean =>
  one.matched - one.strangers.length > other.matched - other.strangers.length ||
  (one.matched - one.strangers.length === other.matched - other.strangers.length &&
    positionCount(one.own) > positionCount(other.own))

const positionCount = (features: readonly AreaFeature[]): number =>
  features.reduce((sum, { rings }) => sum + (rings ?? []).flat(2).length, 0)

function joined({ file, place, own, ...met }: Candidate, level: UnitLevel, projectFolder: string): OfficialShapes {
  const ids = own.map((feature) => idIn(feature, place) ?? '')
  const isWhole = met.matched === level.units.length && ids.length === level.units.length
  if (!isWhole || met.strangers.length > 0) throw otherUnits(file.path, ids, level)
  const kept = { ...file.areas, features: own }
  const mapping = proposeAreaMapping(kept, [level])
  const { delivery, findings } = mapping === null ? { delivery: null, findings: [] } : joinAreas(kept, mapping, level)
  if (delivery?.areas.length !== level.units.length) throw notJoined(file.path, level, findings)
  const { west, south, east, north } = extentOf(level)
  const outside = delivery.areas.find(({ rings }) =>
    rings.flat(2).some(([lon, lat]) => lon < west || lon > east || lat < south || lat > north),
  )
  if (outside !== undefined) throw outOfPlace(file.path, outside.id)
  return {
    shapes: {
      boundaries: 'official',
      areas: delivery.areas.map(({ id, rings }) => ({ id, geometry: geometryOf(rings) })),
      builtFrom: [{ path: relative(projectFolder, file.path).replaceAll('\\', '/'), sha256: file.sha256 }],
    },
    rings: delivery.areas,
    elsewhere: file.areas.features.length - own.length,
    toleranceMeters: file.generalised?.apartMeters ?? DEFAULT_TOLERANCE_METERS,
    findings: [...file.findings, ...findings],
  }
}

function geometryOf(rings: AreaRings): Area {
  const parts = rings.map((part) => part.map((ring) => ring.map((position) => [...position])))
  const [only] = parts
  return only !== undefined && parts.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts }
}
