import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { MANIFEST } from './siteFiles.ts'

/** How long files of an older edition stay for pages that are open. A limit of ours. */
export const DAYS_KEPT = 30

/** Which files publications have put there. Its name starts with a dot, so that no server gives it out by habit. */
export const LEDGER = '.published.json'

const ledgerSchema = v.strictObject({
  /** By path: the time since which no edition needs the file, or null while the current one does. */
  files: v.record(v.string(), v.nullable(v.pipe(v.string(), v.isoTimestamp()))),
})
export type Ledger = ReadonlyMap<string, string | null>

/** What earlier publications wrote; without a readable ledger nothing is known, and what is unknown stays. */
export function readLedger(folder: string): Ledger {
  const path = join(folder, LEDGER)
  if (!existsSync(path)) return new Map()
  try {
    return new Map(Object.entries(v.parse(ledgerSchema, JSON.parse(readFileSync(path, 'utf8'))).files))
  } catch {
    return new Map()
  }
}

export const ledgerText = (ledger: Ledger): string =>
  `${JSON.stringify({ files: Object.fromEntries([...ledger].toSorted(([a], [b]) => (a < b ? -1 : 1))) }, null, 2)}\n`

/** Before anything is copied: what is about to be there, so that no file is ever there without being known. */
export const withNew = (ledger: Ledger, paths: readonly string[]): Ledger =>
  new Map([...ledger, ...paths.map((path): [string, null] => [path, null])])

/** After the manifest: what the current edition does not need any more is dated. */
export const withOld = (ledger: Ledger, current: ReadonlySet<string>, now: Date): Ledger =>
  new Map([...ledger].map(([path, since]) => [path, current.has(path) ? null : (since ?? now.toISOString())]))

/** Files that no edition has needed for longer than they are kept. */
export function outlived(ledger: Ledger, now: Date): readonly string[] {
  const limit = now.getTime() - DAYS_KEPT * 24 * 60 * 60 * 1000
  return [...ledger].flatMap(([path, since]) =>
    since !== null && path !== MANIFEST && new Date(since).getTime() < limit ? [path] : [],
  )
}
