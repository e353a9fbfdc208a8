import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a file is to a publication, in the order in which files are copied. */
export const FILE_ORDER = ['hashed', 'plain', 'page', 'manifest'] as const
export type FilePart = (typeof FILE_ORDER)[number]

export interface SiteFile {
  /** Below the folder of the site, with slashes. */
  readonly path: string
  readonly part: FilePart
  readonly sha256: string
}

export const PAGE = 'index.html'
export const MANIFEST = 'data/manifest.json'

/** Filled in by whoever runs the site: what stands in the folder already is never written over. */
export const OPERATOR = 'operator.json'

/** Notes of the build about itself, which no reader asks for. */
const OF_THE_BUILD = /^\.vite\//

/** Names that carry their content: such a file is never another, so it may lie beside those of other editions. */
const HASHED = /^(assets\/.*-[\w-]{8}\.\w+|data\/.*\.[0-9a-f]{12}\.\w+)$/

export const sha256Of = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** All files of a built site in the order in which they are published: what asks for a file comes after it. */
export function siteFiles(folder: string): readonly SiteFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !OF_THE_BUILD.test(path))
    .sort()
  const files = paths.map((path) => ({ path, part: partOf(path), sha256: sha256Of(join(folder, path)) }))
  return FILE_ORDER.flatMap((part) => files.filter((file) => file.part === part))
}

function partOf(path: string): FilePart {
  if (path === PAGE) return 'page'
  if (path === MANIFEST) return 'manifest'
  return HASHED.test(path) ? 'hashed' : 'plain'
}

/** The files that a page asks for by itself: scripts, styles and preloaded parts. */
export function askedByPage(html: string): readonly string[] {
  const addresses = [...html.matchAll(/(?:src|href)="(?:\.\/)?(assets\/[^"?#]+)"/g)]
  return [...new Set(addresses.flatMap(([, path]) => path ?? []))]
}

/** What a built site lacks before it can be published at all; the data have a check of their own. */
export function missingFrom(folder: string): readonly string[] {
  const needed = [PAGE, MANIFEST].filter((path) => !existsSync(join(folder, path)))
  if (needed.length > 0) return needed
  return askedByPage(readFileSync(join(folder, PAGE), 'utf8')).filter((path) => !existsSync(join(folder, path)))
}
