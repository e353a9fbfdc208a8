import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readTable, type Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'

export interface BuiltFrom {
  readonly path: string
  readonly sha256: string
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

interface LoadedTable {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  readonly sha256: string
}

/** The tables of `geodata`, each read once. */
export class Inputs {
  readonly folder: string
  readonly #projectFolder: string
  readonly #tables = new Map<string, LoadedTable>()

  constructor(folder: string, projectFolder: string) {
    this.folder = folder
    this.#projectFolder = projectFolder
  }

  table(path: string): readonly Row[] {
    return this.#load(path).rows
  }

  /** The columns of a table as they stand in its first line. */
  header(path: string): readonly string[] {
    return this.#load(path).header
  }

  /** What the manifest says about where a file comes from. */
  builtFrom(paths: readonly string[]): BuiltFrom[] {
    return paths.map((path) => ({
      path: relative(this.#projectFolder, join(this.folder, path)).replaceAll('\\', '/'),
      sha256: this.#load(path).sha256,
    }))
  }

  #load(path: string): LoadedTable {
    const known = this.#tables.get(path)
    if (known !== undefined) return known
    const full = join(this.folder, path)
    if (!existsSync(full)) throw new DataProblem(full, 'the file does not exist', 'Put it back from the repository.')
    const text = readFileSync(full, 'utf8')
    const loaded = { ...readTable(text, path), sha256: sha256(text) }
    this.#tables.set(path, loaded)
    return loaded
  }
}
