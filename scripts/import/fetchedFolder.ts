import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Mapping, TableMapping } from '../../src/domain/delivery.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { readManifest, type ManifestEntry } from '../fetch/manifest.ts'
import { TABLES } from '../fetch/runMalmo.ts'
import { readGivenMappings } from './readGivenFiles.ts'

/** Where the mappings of fetched tables lie: beside the tables, under the same names. */
export const MAPPINGS = 'malmo/mappings'

/** A table of a portal as data:fetch left it, and where its mapping is or is to be. */
export interface FetchedTable {
  readonly path: string
  readonly mappingPath: string
  readonly entry: ManifestEntry
}

/** What a fetched folder holds, by how far a person has come with it. */
export interface FetchedTables {
  /** A mapping that a person has confirmed. */
  readonly confirmed: readonly FetchedTable[]
  /** A proposed mapping that nobody has confirmed yet. */
  readonly waiting: readonly FetchedTable[]
  /** No mapping yet. */
  readonly unmapped: readonly FetchedTable[]
  readonly mappings: readonly Mapping[]
  readonly findings: readonly Finding[]
  /** Tables that are not as data:fetch wrote them. */
  readonly changed: readonly string[]
}

/** Reads which tables a folder has, and the mappings that persons have confirmed. */
export function fetchedTables(folders: readonly string[]): FetchedTables {
  const tables = folders.flatMap(tablesIn)
  const unmapped = tables.filter(({ mappingPath }) => !existsSync(mappingPath))
  const read = tables
    .filter((table) => !unmapped.includes(table))
    .map((table) => ({ table, ...readGivenMappings([table.mappingPath]) }))
  const isWaiting = ({ mappings, findings }: (typeof read)[number]): boolean =>
    findings.length === 0 && mappings.every(({ confirmedBy }) => confirmedBy === null)
  const ready = read.filter((one) => !isWaiting(one))
  return {
    confirmed: ready.filter(({ findings }) => findings.length === 0).map(({ table }) => table),
    waiting: read.filter(isWaiting).map(({ table }) => table),
    unmapped,
    mappings: ready.flatMap(({ mappings }) => mappings),
    findings: ready.flatMap(({ findings }) => findings),
    changed: folders.flatMap((folder) => changedIn(folder, tables)),
  }
}

function tablesIn(folder: string): FetchedTable[] {
  return readManifest(folder).flatMap((entry) =>
    entry.path.startsWith(`${TABLES}/`)
      ? [{ path: join(folder, entry.path), mappingPath: join(folder, MAPPINGS, `${nameOf(entry.path)}.json`), entry }]
      : [],
  )
}

const nameOf = (path: string): string => basename(path, '.csv')

/** A table without an entry of its hash is a table that nobody knows where it is from. */
function changedIn(folder: string, tables: readonly FetchedTable[]): string[] {
  const known = new Set(tables.map(({ path }) => path))
  const files = existsSync(join(folder, TABLES)) ? readdirSync(join(folder, TABLES)).sort() : []
  return files.map((name) => join(folder, TABLES, name)).filter((path) => !known.has(path))
}

/** A proposal with what data:fetch knows of the table: a file does not say where it is from. */
export function withKnownSource(proposal: TableMapping, { id, credit, licence, sources }: ManifestEntry): TableMapping {
  const address = sources[0]?.address ?? ''
  const url = address.startsWith('https://') ? address : null
  return { ...proposal, source: { ...proposal.source, publisher: credit, title: id, licence, url } }
}
