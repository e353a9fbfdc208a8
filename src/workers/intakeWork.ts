/** What is done with files that somebody opens, away from the page: read, check, protect, and draw. Nothing leaves it. */
import type { Topology } from 'topojson-specification'
import { AREA_LIMITS } from '../areafiles/areaLimits.ts'
import type { AreaDelivery } from '../domain/areas.ts'
import type { GivenFile, Mapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { LevelId, UnitId, UnitLevel } from '../domain/units.ts'
import { orderedFindings } from '../intake/findingOrder.ts'
import { doorFinding } from '../intake/intakeFinding.ts'
import type { IntakeGround, IntakeResult } from '../intake/intakeTypes.ts'
import { parseMappings } from '../intake/mappingSchema.ts'
import { openFiles } from '../intake/openFiles.ts'
import { DEFAULT_RULES, type ProtectionRules } from '../protection/rules.ts'
import { MAX_BYTES } from '../sheets/readWorkbook.ts'
import { areaTopology } from '../spatial/areaTopology.ts'
import { fileLook, type FileLook } from './fileLook.ts'
import { ownTopology } from './ownTopology.ts'

/** A file that could not be taken into memory: it is larger than anything that is read, or the browser may not open it. */
export interface UnopenedFile {
  readonly name: string
  readonly bytes: number
  readonly why: 'large' | 'closed'
}

export interface IntakeOrder {
  readonly files: readonly GivenFile[]
  readonly unopened: readonly UnopenedFile[]
  /** What is said of the files so far, beside the mapping files among them. */
  readonly mappings: readonly Mapping[]
  readonly ground: IntakeGround
  /** Null = the rules that the program comes with. */
  readonly rules: ProtectionRules | null
}

/** A level as a file draws it. */
export interface DrawnLevel {
  readonly file: string
  readonly level: LevelId
  readonly topology: Topology
  readonly points: ReadonlyMap<UnitId, readonly [lon: number, lat: number]>
}

export interface IntakeAnswer {
  readonly result: IntakeResult
  readonly drawn: readonly DrawnLevel[]
  /** What stands first in the files, for the forms about them. */
  readonly looks: readonly FileLook[]
  /** Mapping files among the given ones, with what they say. */
  readonly mappingFiles: readonly { readonly file: string; readonly mappings: readonly Mapping[] }[]
}

/** Reads files with what is said of them. Equal orders get equal answers. */
export async function intakeWork({ files, unopened, mappings, ground, rules }: IntakeOrder): Promise<IntakeAnswer> {
  const mappingFiles = files.filter(isMappingFile).map((file) => ({ file: file.name, ...readMapping(file) }))
  const opened = files.filter((file) => !isMappingFile(file))
  const names = new Set(opened.map(({ name }) => name))
  // A mapping may be of a whole year's files, of which only some are opened here.
  const said = [...mappings, ...mappingFiles.flatMap((file) => file.mappings)].filter(({ file }) => names.has(file))
  const result = await openFiles(opened, said, ground, rules ?? DEFAULT_RULES)
  const findings = [...mappingFiles.flatMap(findingsOf), ...unopened.map(unopenedFinding), ...result.findings]
  return {
    result: { ...result, findings: orderedFindings(findings) },
    drawn: result.areas.map((delivery) => drawnLevel(delivery, ground.levels.get(delivery.mapping.level))),
    looks: await Promise.all(opened.map((file) => fileLook(file, ground))),
    mappingFiles: mappingFiles.map(({ file, mappings: read }) => ({ file, mappings: read })),
  }
}

const findingsOf = ({ findings }: { readonly findings: readonly Finding[] }): readonly Finding[] => findings

const MEGABYTE = 1024 * 1024

function unopenedFinding({ name, bytes, why }: UnopenedFile): Finding {
  if (why === 'closed') return doorFinding('fileNotOpened', name)
  // A file that is barely too large is not said to be as large as the limit.
  const megabytes = Math.ceil((bytes / MEGABYTE) * 10) / 10
  const limits = { tables: MAX_BYTES / MEGABYTE, areas: AREA_LIMITS.bytes / MEGABYTE }
  return doorFinding('fileOverLimits', name, { details: { megabytes, ...limits } })
}

const MAPPING_KIND = /"kind"\s*:\s*"(?:table|areas)"/
const AREAS_TYPE = /"type"\s*:\s*"(?:FeatureCollection|Feature|Topology)"/
const LOOKED_AT = 4096

/** Mapping files and files of areas both end with .json: what they begin with tells them apart. */
function isMappingFile({ name, bytes }: GivenFile): boolean {
  if (!/\.json$/iu.test(name)) return false
  const start = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT))
  return MAPPING_KIND.test(start) && !AREAS_TYPE.test(start)
}

function readMapping({ name, bytes }: GivenFile): {
  readonly mappings: readonly Mapping[]
  readonly findings: readonly Finding[]
} {
  const { mappings, findings } = parseMappings(new TextDecoder().decode(bytes), name)
  return { mappings: mappings ?? [], findings }
}

function drawnLevel({ mapping, areas }: AreaDelivery, level: UnitLevel | undefined): DrawnLevel {
  const { points } = areaTopology(areas, 0)
  return {
    file: mapping.file,
    level: mapping.level,
    topology: level === undefined ? { type: 'Topology', objects: {}, arcs: [] } : ownTopology(areas, level),
    points: new Map(
      areas.flatMap(({ id }, index) => {
        const point = points[index]
        return point === undefined ? [] : [[id, point] as const]
      }),
    ),
  }
}
