import type { UnitsFile } from '../../src/data/schema.ts'
import { SCHEMA_VERSION } from '../../src/data/schemaParts.ts'
import { LEVELS, type LevelId, type UnitLevel } from '../../src/domain/units.ts'
import type { Share } from './crosswalk.ts'
import { INPUT } from './inputPaths.ts'
import type { Levels } from './units.ts'

export const UNIT_INPUTS = [
  INPUT.levels,
  INPUT.deso,
  INPUT.desoNeighbours,
  INPUT.delomraden,
  INPUT.delomradenNeighbours,
  INPUT.desoToDelomrade,
] as const

/** The units of all levels in columns, and how the DeSO's people are spread over delområden. */
export function unitsFile(levels: Levels, shares: readonly Share[]): UnitsFile {
  return {
    schemaVersion: SCHEMA_VERSION,
    levels: LEVELS.map((id) => levelColumns(levels[id])),
    desoToDelomrade: shares.map(({ deso, delomrade, share }) => [
      levels.deso.indexOf.get(deso) ?? -1,
      levels.delomrade.indexOf.get(delomrade) ?? -1,
      share,
    ]),
  }
}

/** The levels whose neighbours are known; those of larger areas follow from them. */
const SMALLEST: readonly LevelId[] = ['deso', 'delomrade']

function levelColumns({ id, vintage, units, neighbours }: UnitLevel): UnitsFile['levels'][number] {
  const larger = LEVELS.filter((level) => units.every((unit) => unit.parents[level] !== undefined))
  return {
    id,
    vintage,
    unitIds: units.map((unit) => unit.id),
    names: units.map((unit) => unit.name),
    lon: units.map((unit) => unit.point[0]),
    lat: units.map((unit) => unit.point[1]),
    areaHectares: units.map((unit) => unit.areaHectares),
    inhabited: units.map((unit) => (unit.isInhabited ? 1 : 0)),
    parents: Object.fromEntries(larger.map((level) => [level, units.map((unit) => unit.parents[level] ?? '')])),
    neighbours: SMALLEST.includes(id) ? neighbours.map(([a, b, meters]) => [a, b, meters]) : null,
  }
}
