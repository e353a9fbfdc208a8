import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import type { LocalText } from '../../src/domain/text.ts'
import { sha256, type BuiltFrom } from './inputs.ts'
import { both, OfficialFault } from './officialFault.ts'

/** What of a folder's list of files is needed here; who wrote it may say more. */
const listSchema = v.object({
  format: v.literal(1),
  entries: v.array(
    v.object({
      path: v.pipe(v.string(), v.nonEmpty()),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
})

const LIST = 'manifest.json'

/** A file that a folder lists with the hash that it has. */
export interface OfficialFile {
  /** As the list has it: `scb/population.csv`. */
  readonly path: string
  readonly text: string
  readonly sha256: string
}

/** What official figures the folders hold, in the order that they were given in: later ones go before earlier ones. */
export interface OfficialFolders {
  /** The table of each theme of the statistics office, by theme. */
  readonly themes: readonly { readonly theme: string; readonly file: OfficialFile }[]
  /** What offices delivered. */
  readonly deliveries: readonly OfficialFile[]
  /** Files that lie there and are in no list: they are not used. */
  readonly unlisted: readonly string[]
}

const THEME = /^scb\/([^/]+)\.csv$/
const DELIVERY = /^imported\/[^/]+\.json$/

/**
 * Reads the folders that `data:fetch` and `data:import` have written. Only a file whose hash stands in the list counts.
 *
 * @throws {OfficialFault} when a folder has no list, or a file is not the one that the list is about
 */
export function readOfficialFolders(folders: readonly string[]): OfficialFolders {
  const read = folders.map(readFolder)
  const files = read.flatMap((folder) => folder.files)
  return {
    themes: files.flatMap((file) => {
      const theme = THEME.exec(file.path)?.[1]
      return theme === undefined ? [] : [{ theme, file }]
    }),
    deliveries: files.filter(({ path }) => DELIVERY.test(path)),
    unlisted: read.flatMap((folder) => folder.unlisted),
  }
}

/** What the data set's manifest says of where official figures are from; the folder's own place is nobody's business. */
export const builtFromOfficial = (files: readonly OfficialFile[]): BuiltFrom[] =>
  files.map(({ path, sha256: hash }) => ({ path: `official/${path}`, sha256: hash }))

function readFolder(folder: string): { files: OfficialFile[]; unlisted: string[] } {
  const entries = readList(folder).filter(({ path }) => isRead(path))
  const listed = new Set(entries.map(({ path }) => path))
  const unlisted = ['scb', 'imported'].flatMap((part) =>
    filesIn(join(folder, part))
      .map((name) => `${part}/${name}`)
      .filter((path) => isRead(path) && !listed.has(path)),
  )
  return { files: entries.map((entry) => readListed(folder, entry)), unlisted }
}

const isRead = (path: string): boolean => THEME.test(path) || DELIVERY.test(path)

const filesIn = (folder: string): string[] =>
  existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : []

const FETCH_AGAIN: LocalText = both(
  'Kör npm run data:fetch eller npm run data:import igen till samma mapp, och ändra inget i den för hand.',
  'Run npm run data:fetch or npm run data:import again into the same folder, and change nothing in it by hand.',
)

type Listed = v.InferOutput<typeof listSchema>['entries'][number]

function readList(folder: string): Listed[] {
  const path = join(folder, LIST)
  const name = `${basename(folder)}/${LIST}`
  if (!existsSync(path)) {
    throw new OfficialFault(name, both('filen finns inte', 'the file does not exist'), FETCH_AGAIN)
  }
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new OfficialFault(name, both('filen är inte JSON', 'the file is not JSON'), FETCH_AGAIN)
  }
  const result = v.safeParse(listSchema, json)
  if (result.success) return result.output.entries
  const at = v.getDotPath(result.issues[0]) ?? ''
  throw new OfficialFault(name, both(`listan är fel vid ${at}`, `the list is wrong at ${at}`), FETCH_AGAIN)
}

function readListed(folder: string, entry: Listed): OfficialFile {
  const path = join(folder, entry.path)
  if (!existsSync(path)) {
    const what = both('filen står i listan men finns inte', 'the file is in the list and does not exist')
    throw new OfficialFault(entry.path, what, FETCH_AGAIN)
  }
  const bytes = readFileSync(path)
  if (sha256(bytes) !== entry.sha256) {
    const what = both('filen har ändrats sedan den skrevs', 'the file has been changed since it was written')
    throw new OfficialFault(entry.path, what, FETCH_AGAIN)
  }
  return { path: entry.path, text: bytes.toString('utf8'), sha256: entry.sha256 }
}
