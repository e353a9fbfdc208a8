import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A path as the command line takes it. */
export const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)

/** The command that takes what portals have in a fetched folder further. */
export const importCommand = (folders: readonly string[]): string =>
  `npm run data:import -- ${folders.map(quoted).join(' ')}`

/**
 * The command that builds from a folder, with the boundaries that are there: those of the publishers, else those that
 * were taken in. On Windows as PowerShell takes it.
 */
export function buildCommand(folder: string, platform = process.platform): string {
  const own = join(folder, 'imported/boundaries')
  const boundaries = existsSync(join(folder, 'scb/boundaries')) ? folder : existsSync(own) ? own : null
  const variables = [['OFFICIAL', folder] as const, ...(boundaries === null ? [] : [['GEODATA', boundaries] as const])]
  return platform === 'win32'
    ? [...variables.map(([name, path]) => `$env:${name} = "${path}"`), 'npm run build'].join('; ')
    : [...variables.map(([name, path]) => `${name}=${quoted(path)}`), 'npm run build'].join(' ')
}
