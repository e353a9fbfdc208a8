import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { manifestSchema, type Manifest } from '../../src/data/schema.ts'
import { SCHEMA_VERSION } from '../../src/data/schemaParts.ts'
import { hashedPath } from '../../src/domain/filePaths.ts'
import { sha256 } from './inputs.ts'
import type { OutputFile } from './outputFile.ts'

/** Where the file is written: its content stands in its path, so that two editions can lie side by side. */
const publishedPath = ({ path, content }: OutputFile): string => hashedPath(path, sha256(content))

/** The manifest of the files; its version names exactly these bytes. */
export function manifestOf(files: readonly OutputFile[]): Manifest {
  const entries = files.map(describe)
  const datasetVersion = sha256(entries.map((file) => `${file.id} ${file.sha256}\n`).join('')).slice(0, 12)
  return v.parse(manifestSchema, { schemaVersion: SCHEMA_VERSION, datasetVersion, files: entries })
}

function describe(file: OutputFile): Manifest['files'][number] {
  return {
    id: file.id,
    path: publishedPath(file),
    sha256: sha256(file.content),
    bytes: Buffer.byteLength(file.content),
    rows: file.rows,
    referenceDates: [...file.referenceDates],
    builtFrom: [...file.builtFrom],
  }
}

/**
 * Writes the files and their manifest beside the folder and puts them in its place at the end, so that a build that
 * fails half-way leaves the old data set as it was.
 */
export function writeDataFolder(folder: string, files: readonly OutputFile[], manifest: Manifest): void {
  const beside = `${folder}.building-${process.pid}`
  const old = `${folder}.old-${process.pid}`
  try {
    for (const file of files) writeOne(join(beside, publishedPath(file)), file.content)
    writeOne(join(beside, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    mkdirSync(folder, { recursive: true })
    renameSync(folder, old)
    renameSync(beside, folder)
  } finally {
    rmSync(beside, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

function writeOne(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
