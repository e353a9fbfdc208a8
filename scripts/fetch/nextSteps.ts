import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A path as the command line takes it. */
export const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)

/** The command that takes what portals have in a fetched folder further. */
export const importCommand = (folders: readonly string[]): string =>
  `npm run data:import -- ${folders.map(quoted).join(' ')}`

/** The command that builds from a folder: with its boundaries where some of the statistics office are there. */
export function buildCommand(folder: string): string {
  const boundaries = existsSync(join(folder, 'scb/boundaries')) ? ` GEODATA=${quoted(folder)}` : ''
  return `OFFICIAL=${quoted(folder)}${boundaries} npm run build`
}
