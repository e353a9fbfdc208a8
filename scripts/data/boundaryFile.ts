import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as v from 'valibot'
import { extentOf, readAreaFile, type AreaReading, type Extent } from '../../src/areafiles/readAreaFile.ts'
import type { AreaFile } from '../../src/domain/areas.ts'
import type { Generalisation, GivenFile } from '../../src/domain/delivery.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { UnitLevel } from '../../src/domain/units.ts'
import { generalisationSchema } from '../../src/intake/mappingShapes.ts'
import { sha256 } from './inputs.ts'
import { both, OfficialFault } from './officialFault.ts'

/** A file of areas in the folder of boundaries. */
export interface BoundaryFile {
  readonly path: string
  readonly sha256: string
  readonly areas: AreaFile
  /** What a person has declared of the file when it was brought in; null = nothing. */
  readonly generalised: Generalisation | null
  readonly findings: readonly Finding[]
}

/** A file that is not used because something in it is wrong. */
export interface RefusedFile {
  readonly path: string
  readonly findings: readonly Finding[]
}

export interface BoundaryFiles {
  readonly files: readonly BoundaryFile[]
  readonly refused: readonly RefusedFile[]
}

/** What files of areas are called; everything else in the folder is about something else. */
const AREA_FILES = new Set(['.geojson', '.json', '.topojson', '.gpkg', '.zip'])

/** The folder itself, and where `data:fetch` puts boundaries in its folder. */
const PLACES = ['.', 'scb/boundaries', 'malmo/files']

/** The list that `data:fetch` and `data:import` write. */
const MANIFEST = 'manifest.json'

/** Sweden, in degrees: one file may hold the areas of several kommuner. */
const COUNTRY: Extent = { west: 10, south: 55, east: 25, north: 70 }

/** Reads every file of areas in a folder, through the same door as delivered files. */
export async function readBoundaryFiles(folder: string, level: UnitLevel): Promise<BoundaryFiles> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new OfficialFault(
      folder,
      both('GEODATA pekar på en mapp som inte finns', 'GEODATA points at a folder that does not exist'),
      both(
        'Rätta sökvägen, eller ta bort den. Gränser finns i mappen först när npm run data:fetch eller data:import har skrivit dem.',
        'Correct the path, or leave it out. Boundaries are in the folder once npm run data:fetch or data:import has written them.',
      ),
    )
  }
  const files: BoundaryFile[] = []
  const refused: RefusedFile[] = []
  for (const path of pathsIn(folder)) {
    const bytes = new Uint8Array(readFileSync(path))
    const generalised = generalisedIn(bytes)
    const given = { name: path.slice(folder.length + 1), bytes }
    const { file, findings } = await readNearOrFar(given, generalised, extentOf(level))
    if (file === null) refused.push({ path, findings })
    else files.push({ path, sha256: sha256(bytes), areas: file, generalised, findings })
  }
  return { files, refused }
}

const pathsIn = (folder: string): string[] =>
  PLACES.map((place) => join(folder, place))
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place)
        .sort()
        .map((name) => ({ name, path: join(place, name) })),
    )
    .filter(
      ({ name, path }) => AREA_FILES.has(extname(name).toLowerCase()) && name !== MANIFEST && statSync(path).isFile(),
    )
    .map(({ path }) => path)

/** How a file that `data:import` has written begins, where a person has declared that its boundaries are generalised. */
const DECLARATION = /^\{"type":"FeatureCollection"[^{}[\]]*"generalised":(\{[^{}]*\})/
const LONGEST_HEAD = 1000

function generalisedIn(bytes: Uint8Array): Generalisation | null {
  const [, declaration] = DECLARATION.exec(new TextDecoder().decode(bytes.subarray(0, LONGEST_HEAD))) ?? []
  if (declaration === undefined) return null
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), generalisationSchema), declaration)
  return success ? output : null
}

/** A file with areas elsewhere is read for the whole country: what is not of this municipality is left out later. */
async function readNearOrFar(file: GivenFile, generalised: Generalisation | null, near: Extent): Promise<AreaReading> {
  const reading = await readAreaFile(file, { system: null, generalised, extent: near })
  const faults = reading.findings.filter(({ severity }) => severity === 'fault')
  const isElsewhere = faults.length > 0 && faults.every(({ code }) => OUTSIDE.has(code))
  return isElsewhere ? readAreaFile(file, { system: null, generalised, extent: COUNTRY }) : reading
}

const OUTSIDE = new Set<string>(['areasOutside', 'areasFeatureOutside'])
