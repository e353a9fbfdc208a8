import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { UnitId } from '../../src/domain/units.ts'
import { areasOf, bestIdMatch, positionsOf, readBoundaryFile, type BoundaryFile, type IdMatch } from './boundaryFile.ts'
import { DataProblem } from './dataProblem.ts'
import type { DrawnLevel, Shapes } from './shapes.ts'

type Ids = Readonly<Record<DrawnLevel, readonly UnitId[]>>

/**
 * Takes the boundaries from a folder of GeoJSON files in WGS 84.
 *
 * For each level it is the file whose features have the ids of all units, as feature id or in any one property; of
 * several such files the most detailed. A level that no file is about is left out; a file that has most of a level's
 * ids, but not all, is an error, and so is a folder with nothing in it for either level.
 */
export function officialShapes(folder: string, ids: Ids, projectFolder: string): Partial<Record<DrawnLevel, Shapes>> {
  const files = boundaryFiles(folder)
  const found: Partial<Record<DrawnLevel, Shapes>> = {}
  for (const level of ['delomrade', 'deso'] as const) {
    const chosen = chooseFile(files, ids[level])
    if (chosen === null) continue
    found[level] = {
      boundaries: 'official',
      areas: areasOf(chosen.file, chosen.match.property, ids[level]),
      builtFrom: [
        { path: relative(projectFolder, chosen.file.path).replaceAll('\\', '/'), sha256: chosen.file.sha256 },
      ],
    }
  }
  if (Object.keys(found).length === 0) {
    const what = `no .geojson file has the ids of the delområden (10101, …) or of the DeSO of 2025 (1280C1010, …)`
    throw new DataProblem(folder, what, 'Set GEODATA to the folder with the boundary files, or leave it out.')
  }
  return found
}

function boundaryFiles(folder: string): BoundaryFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new DataProblem(
      folder,
      'GEODATA points at a folder that does not exist',
      'Correct the path, or leave it out.',
    )
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .flatMap((name) => readBoundaryFile(join(folder, name)) ?? [])
}

interface Candidate {
  readonly file: BoundaryFile
  readonly match: IdMatch
}

function chooseFile(files: readonly BoundaryFile[], ids: readonly UnitId[]): Candidate | null {
  const candidates = files
    .map((file) => ({ file, match: bestIdMatch(file, ids) }))
    .filter(({ match }) => match.matched > ids.length / 2)
  const whole = candidates.filter(
    ({ match, file }) => match.matched === ids.length && file.features.length === ids.length,
  )
  // When no candidate is whole, the nearest one is what the error should be about.
  const pool = whole.length > 0 ? whole : candidates
  return pool.reduce<Candidate | null>((best, next) => (best === null || isBetter(next, best) ? next : best), null)
}

const isBetter = (one: Candidate, other: Candidate): boolean =>
  one.match.matched - other.match.matched > 0 ||
  (one.match.matched === other.match.matched && vertexCount(one.file) > vertexCount(other.file))

const vertexCount = (file: BoundaryFile): number =>
  file.features.reduce((sum, feature) => sum + positionsOf(feature.geometry).length, 0)
