import type { AreaDelivery, AreaRings } from '../../src/domain/areas.ts'
import type { DeliverySource, FigureDelivery, GivenFile } from '../../src/domain/delivery.ts'
import type { LevelId, UnitLevel } from '../../src/domain/units.ts'
import { deliveryFile } from '../../src/intake/deliveryFile.ts'
import type { IntakeResult } from '../../src/intake/intakeTypes.ts'
import type { ProtectionRules } from '../../src/protection/rules.ts'
import { sha256 } from '../data/inputs.ts'
import { slug } from '../data/slug.ts'
import { OutputFolder, type ManifestEntry, type OutputPart } from '../fetch/manifest.ts'

/** What has been written of one delivered file. */
export interface WrittenFile {
  readonly file: string
  /** Below the folder that was written to. */
  readonly path: string
}

interface ToWrite {
  readonly result: IntakeResult
  readonly files: readonly GivenFile[]
  readonly levels: ReadonlyMap<LevelId, UnitLevel>
  readonly folder: string
  /** The limits that the tables were protected with. */
  readonly rules: ProtectionRules
}

type Part = OutputPart & { readonly file: string }

/** Writes what came through the door, each file whole, and lists it last: a run that is stopped leaves nothing half. */
export function writeImported({ result, files, levels, folder, rules }: ToWrite): WrittenFile[] {
  const hashes = new Map(files.map(({ name, bytes }) => [name.normalize('NFC'), sha256(bytes)]))
  const hashOf = (file: string): string => hashes.get(file) ?? ''
  const tables = result.tables.map((table, index) => {
    const ids = levels.get(table.mapping.level)?.units.map(({ id }) => id) ?? []
    const before = result.tables.slice(0, index).filter(({ mapping }) => mapping.file === table.mapping.file)
    return tablePart(table, { sha256: hashOf(table.mapping.file), unitIds: ids, number: before.length + 1, rules })
  })
  const parts: Part[] = [...tables, ...result.areas.map((areas) => areaPart(areas, hashOf(areas.mapping.file)))]
  if (parts.length > 0) new OutputFolder(folder).write(parts)
  return parts.map(({ file, entry }) => ({ file, path: entry.path }))
}

interface TableFacts {
  readonly sha256: string
  readonly unitIds: readonly string[]
  /** Which table of the file it is, from 1. */
  readonly number: number
  readonly rules: ProtectionRules
}

function tablePart(delivery: FigureDelivery, { sha256: hash, unitIds, number, rules }: TableFacts): Part {
  const { mapping, columns } = delivery
  const { file } = mapping
  const id = `${slug(file)}${number === 1 ? '' : `-${number}`}`
  const kept = deliveryFile(delivery, { name: file, sha256: hash }, unitIds, rules)
  const figures = columns.flatMap(({ column }) => column.figures)
  return {
    file,
    entry: {
      ...entryOf({ id, source: mapping.source, file, hash }),
      path: `imported/${id}.json`,
      rows: unitIds.length,
      years: [...new Set(columns.map(({ column }) => column.year))].sort((a, b) => a - b),
      cells: countsOf(figures.map(({ state }) => state)),
    },
    content: `${JSON.stringify(kept, null, 1)}\n`,
  }
}

function areaPart({ mapping, areas }: AreaDelivery, hash: string): Part {
  const { file, level, vintage, generalised, source } = mapping
  const id = `boundaries-${level}-${slug(file)}`
  const features = areas.map((area) => ({
    type: 'Feature',
    id: area.id,
    properties: { unitId: area.id, ...(area.name === null ? {} : { name: area.name }) },
    geometry: geometryOf(area.rings),
  }))
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  const head = [
    '"type":"FeatureCollection"',
    ...Object.entries({ level, vintage, generalised }).map(([key, value]) => `"${key}":${JSON.stringify(value)}`),
  ].join(',')
  return {
    file,
    entry: {
      ...entryOf({ id, source, file, hash }),
      path: `imported/boundaries/${level}-${slug(file)}.geojson`,
      rows: areas.length,
      years: [],
      cells: {},
    },
    content: `{${head},"features":[\n${lines}\n]}\n`,
  }
}

const geometryOf = (rings: AreaRings): object =>
  rings.length === 1 ? { type: 'Polygon', coordinates: rings[0] } : { type: 'MultiPolygon', coordinates: rings }

interface EntryFacts {
  readonly id: string
  readonly source: DeliverySource
  readonly file: string
  readonly hash: string
}

type EntryFrame = Omit<ManifestEntry, 'sha256' | 'bytes' | 'path' | 'rows' | 'years' | 'cells'>

/** What is known of a delivered file whatever it holds. Its date is what it says of itself: a clock would differ. */
function entryOf({ id, source, file, hash }: EntryFacts): EntryFrame {
  return {
    id,
    from: 'import',
    kommuner: [],
    licence: source.licence,
    credit: source.publisher,
    labels: {},
    notPublished: [],
    sources: [{ method: 'FILE', address: file, body: null, date: source.referenceDate ?? '', sha256: hash }],
  }
}

function countsOf(states: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
