/** How many hex digits of a file's hash stand in its path. */
const HASH_DIGITS = 12

/**
 * A file's path with its content in it, so that a file that changes gets another path and an older edition of the data
 * set, which asks for the older path, never receives it.
 *
 * @example hashedPath('figures.deso.json', '0123456789abcdef') // => 'figures.deso.0123456789ab.json'
 */
export function hashedPath(path: string, sha256: string): string {
  const dot = path.lastIndexOf('.')
  return `${path.slice(0, dot)}.${sha256.slice(0, HASH_DIGITS)}${path.slice(dot)}`
}

/**
 * The last part of such a path without the hash: what the file is called for somebody who saves it.
 *
 * @example plainName('geojson/deso.0123456789ab.geojson') // => 'deso.geojson'
 */
export function plainName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[0-9a-f]{12}(?=\.\w+$)/, '')
}
