import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importedNames } from './importedNames.ts'
import { shippedModules } from './bundle.ts'

const PROJECT = path.resolve(import.meta.dirname, '../..')

interface Umbrella {
  readonly umbrella: string
  readonly isPart: (name: string) => boolean
}

/** The umbrella packages that the code imports from, and the parts that they pass on. */
const UMBRELLAS: readonly Umbrella[] = [
  { umbrella: 'd3', isPart: (name: string) => name.startsWith('d3-') },
  { umbrella: '@turf/turf', isPart: (name: string) => name.startsWith('@turf/') && name !== '@turf/turf' },
]

/** Where a package stands: below the one that needs it, or at the top. */
function folderOf(name: string, parent: string): string {
  const nested = path.join(PROJECT, 'node_modules', parent, 'node_modules', name)
  return existsSync(nested) ? nested : path.join(PROJECT, 'node_modules', name)
}

function dependenciesOf(name: string, parent: string): string[] {
  const text = readFileSync(path.join(folderOf(name, parent), 'package.json'), 'utf8')
  return Object.keys((JSON.parse(text) as { dependencies?: Record<string, string> }).dependencies ?? {})
}

/** The parts that the imported names come from, and all that those parts need themselves. */
async function neededParts({ umbrella, isPart }: Umbrella, names: ReadonlySet<string>): Promise<Set<string>> {
  const needed = new Set<string>()
  const add = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    dependenciesOf(name, umbrella).forEach(add)
  }
  for (const part of dependenciesOf(umbrella, '').filter(isPart)) {
    const exported = (await import(/* @vite-ignore */ part)) as Readonly<Record<string, unknown>>
    if (Object.keys(exported).some((name) => names.has(name))) add(part)
  }
  return needed
}

/** `…/node_modules/@turf/area/dist/…` belongs to `@turf/area`; the innermost `node_modules` counts. */
function packageOf(module: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module.replaceAll('\\', '/'))?.[1]
}

const shipped = new Set(shippedModules().flatMap(({ module }) => packageOf(module) ?? []))

describe.each(UMBRELLAS)('of $umbrella', ({ umbrella, isPart }) => {
  it('only the parts that the code imports from are shipped', async () => {
    const needed = await neededParts({ umbrella, isPart }, importedNames(umbrella))
    expect([...shipped].filter((name) => isPart(name) && !needed.has(name))).toEqual([])
  })
})

it('the heavy parts of the geometry library stay in the build scripts', () => {
  const heavy = [
    'jsts',
    '@turf/jsts',
    '@turf/buffer',
    'polyclip-ts',
    '@turf/union',
    '@turf/intersect',
    '@turf/difference',
  ]
  expect(heavy.filter((name) => shipped.has(name))).toEqual([])
})

it('no library is shipped that package.json does not ask for', () => {
  expect(shipped).toContain('react-dom')
  const allowed = new Set<string>()
  const add = (name: string): void => {
    if (allowed.has(name) || !existsSync(path.join(PROJECT, 'node_modules', name))) return
    allowed.add(name)
    dependenciesOf(name, '').forEach(add)
  }
  const { dependencies } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  Object.keys(dependencies).forEach(add)
  expect([...shipped].filter((name) => !allowed.has(name))).toEqual([])
})
