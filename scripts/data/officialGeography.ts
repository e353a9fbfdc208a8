import type { Finding } from '../../src/domain/finding.ts'
import type { LevelId, UnitId, UnitLevel } from '../../src/domain/units.ts'
import { joinAreas, proposeAreaMapping } from '../../src/areafiles/joinAreas.ts'
import { areaTopology } from '../../src/spatial/areaTopology.ts'
import { readBoundaryFiles, type BoundaryFile, type RefusedFile } from './boundaryFile.ts'
import type { Inputs } from './inputs.ts'
import { noOfficialFile } from './officialGeographyText.ts'
import { officialShapes } from './officialShapes.ts'
import { comparison, officialLevel, type Change, type Comparison } from './officialTopology.ts'
import type { DrawnLevel, Shapes } from './shapes.ts'
import { withLarger, type Levels } from './units.ts'

/** What official boundaries did to one drawn level. */
export interface LevelReport {
  readonly level: DrawnLevel
  readonly path: string
  readonly units: number
  /** Areas of other municipalities in the file, which are left out. */
  readonly elsewhere: number
  readonly toleranceMeters: number
  readonly islands: readonly UnitId[]
  readonly differs: Comparison
  readonly findings: readonly Finding[]
}

/** How a file of a larger level agrees with the union of the parts, which is what is used. */
export interface UnionReport {
  readonly level: LevelId
  readonly path: string
  readonly units: number
  /** Areas in hectares that differ by more than half a per cent. */
  readonly areas: readonly Change[]
}

export interface GeographyReport {
  readonly levels: readonly LevelReport[]
  readonly unions: readonly UnionReport[]
  /** Levels that keep the schematic map and the tables' geography. */
  readonly schematic: readonly DrawnLevel[]
  readonly refused: readonly RefusedFile[]
}

export interface OfficialGeography {
  readonly shapes: Readonly<Partial<Record<DrawnLevel, Shapes>>>
  readonly levels: Levels
  /** Null where no boundaries were given. */
  readonly report: GeographyReport | null
}

/**
 * Takes the geography of the drawn levels from a folder of official boundaries: shapes, points, land areas, and who
 * borders on whom over how many metres. A level that no file is about keeps its tables and the schematic map.
 *
 * Larger levels are the unions of their parts, also where the folder has a file of their own: borders then coincide
 * with those of the parts to the last digit, and figures added up over the parts are figures of what is drawn. Such a
 * file is compared with the union, and what differs is reported.
 *
 * @param folder null = the tables' geography as it is
 * @param shipped the levels as the tables have them
 * @throws {OfficialFault} where the folder is missing, holds nothing for either level, or has other units
 */
export async function officialGeography(
  folder: string | null,
  shipped: Levels,
  inputs: Inputs,
  projectFolder: string,
): Promise<OfficialGeography> {
  if (folder === null) return { shapes: {}, levels: shipped, report: null }
  const { files, refused } = await readBoundaryFiles(folder, shipped.delomrade)
  const found = (['delomrade', 'deso'] as const).map((id) => {
    const official = officialShapes(files, shipped[id], projectFolder)
    return { id, official, made: official === null ? null : officialLevel(shipped[id], official) }
  })
  const shapes: Partial<Record<DrawnLevel, Shapes>> = {}
  const reports: LevelReport[] = []
  for (const { id, official, made } of found) {
    if (official === null || made === null) continue
    shapes[id] = official.shapes
    reports.push({
      level: id,
      path: official.shapes.builtFrom[0]?.path ?? '',
      units: made.level.units.length,
      elsewhere: official.elsewhere,
      toleranceMeters: official.toleranceMeters,
      islands: made.islands,
      differs: comparison(shipped[id], made.level),
      findings: official.findings,
    })
  }
  if (reports.length === 0) throw noOfficialFile(folder, refused)
  const madeLevel = (id: DrawnLevel): UnitLevel => found.find((one) => one.id === id)?.made?.level ?? shipped[id]
  const levels = withLarger(inputs, madeLevel('deso'), madeLevel('delomrade'))
  const schematic = found.filter(({ official }) => official === null).map(({ id }) => id)
  const hasOfficialParts = (id: LevelId): boolean => shapes[id === 'regso' ? 'deso' : 'delomrade'] !== undefined
  return {
    shapes,
    levels,
    report: { levels: reports, unions: unions(files, levels, hasOfficialParts), schematic, refused },
  }
}

const LARGER: readonly LevelId[] = ['regso', 'geso', 'stadsdel', 'stadsomrade']

const unions = (files: readonly BoundaryFile[], levels: Levels, isOfficial: (id: LevelId) => boolean): UnionReport[] =>
  LARGER.filter(isOfficial).flatMap((id) => files.flatMap((file) => unionReport(file, levels[id]) ?? []))

function unionReport({ areas: file, path }: BoundaryFile, level: UnitLevel): UnionReport | null {
  const mapping = proposeAreaMapping(file, [level])
  const delivery = mapping === null ? null : joinAreas(file, mapping, level).delivery
  if (delivery?.areas.length !== level.units.length) return null
  const { areaHectares } = areaTopology(delivery.areas, 0)
  const areas = level.units
    .map((unit, index) => ({ what: unit.id, shipped: unit.areaHectares, official: areaHectares[index] ?? 0 }))
    .filter(({ shipped, official }) => Math.abs(official - shipped) > Math.max(0.1, 0.005 * shipped))
  return { level: level.id, path, units: level.units.length, areas }
}
