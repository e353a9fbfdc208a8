import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { GivenFile, Mapping } from '../../src/domain/delivery.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { doorFinding, mappingFinding } from '../../src/intake/intakeFinding.ts'
import { parseMappings } from '../../src/intake/mappingSchema.ts'

/** More than any reader takes: of a larger file the readers are given enough to refuse it, and memory is kept. */
const MOST_BYTES = 64 * 1024 * 1024

export interface GivenFiles {
  readonly files: readonly GivenFile[]
  readonly findings: readonly Finding[]
}

/** The bytes of the files, and a finding for every path that leads to none. */
export function readGivenFiles(paths: readonly string[]): GivenFiles {
  const isThere = (path: string): boolean => existsSync(path) && statSync(path).isFile()
  return {
    files: paths.filter(isThere).map((path) => ({ name: basename(path), bytes: bytesOf(path) })),
    findings: paths.filter((path) => !isThere(path)).map((path) => doorFinding('fileNotFound', basename(path))),
  }
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(Math.min(fstatSync(file).size, MOST_BYTES))
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, bytes.length - at, at)
      if (read === 0) return bytes.slice(0, at)
      at += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

export interface GivenMappings {
  readonly mappings: readonly Mapping[]
  readonly findings: readonly Finding[]
}

/** All mappings of the mapping files; none of a file that has a fault. */
export function readGivenMappings(paths: readonly string[]): GivenMappings {
  const { files, findings } = readGivenFiles(paths)
  const readings = files.map(({ name, bytes }) => {
    const text = decoded(bytes)
    return text === null
      ? { mappings: null, findings: [mappingFinding('mappingNotText', { file: name, row: null })] }
      : parseMappings(text, name)
  })
  return {
    mappings: readings.flatMap(({ mappings }) => mappings ?? []),
    findings: [...findings, ...readings.flatMap((reading) => reading.findings)],
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
