import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Removes all but the newest files of a folder whose names begin alike. */
export function keepNewest(folder: string, prefix: string, count: number): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(folder, name))
    .map((path) => ({ path, changed: statSync(path).mtimeMs }))
    .sort((a, b) => b.changed - a.changed)
  for (const { path } of files.slice(count)) rmSync(path, { force: true })
}
