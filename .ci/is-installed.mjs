// Ends well when node_modules holds what package-lock.json asks for, so that the slow "npm ci" can be left out.
// npm writes node_modules/.package-lock.json last and keeps in it what it really put there.
import { readFileSync } from 'node:fs'

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const there = packagesOf('node_modules/.package-lock.json')
  const same = (place) => there[place]?.version === wanted[place]?.version
  // Optional packages are builds for other platforms: missing is fine, another version is not.
  const isMet = (place) => place === '' || same(place) || (wanted[place].optional && !there[place])
  return Object.keys(wanted).every(isMet) && Object.keys(there).every((place) => place in wanted)
}

try {
  process.exitCode = isInstalled() ? 0 : 1
} catch {
  process.exitCode = 1
}
