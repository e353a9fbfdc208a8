/** The docblocks of the measures, read from their source. */

type Exports = Readonly<Record<string, unknown>>
const sources = import.meta.glob<string>('../../src/measures/*.ts', { query: '?raw', import: 'default', eager: true })
const modules = import.meta.glob<Exports>('../../src/measures/*.ts', { eager: true })

export interface Documented {
  readonly name: string
  readonly path: string
  /** The docblock without its stars. */
  readonly block: string
}

export interface WorkedExample {
  readonly args: readonly unknown[]
  readonly result: unknown
}

const functions: readonly Documented[] = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function (\w+)/g)].map(([, block = '', name = '']) => ({
    name,
    path,
    block: block.replace(/^\s*\* ?/gm, ''),
  })),
)

/** A measure is an exported function whose docblock states a formula. */
export const documented = functions.filter(({ block }) => block.includes('**Formula**'))

/** The measures, and the sortings and curves beside them: all whose docblock holds an example to run. */
export const withExamples = functions.filter(({ block }) => block.includes('@example'))

export const documentedAs = (id: string): Documented | undefined => documented.find(({ name }) => name === id)

/** What stands under a heading, up to the next one, on one line. */
export function partOf({ block }: Documented, heading: string): string | undefined {
  const found = new RegExp(`\\*\\*${heading}\\*\\*([\\s\\S]*?)(?=\\n\\s*\\n|\\*\\*\\w+\\*\\*|@|$)`).exec(block)
  return found?.[1]?.replace(/\s+/g, ' ').trim()
}

/** The names of the parameters in order; types that are written out in braces have names of their own. */
export function parameterNames({ name, path }: Documented): string[] {
  const list = new RegExp(`export function ${name}\\(([^)]*)\\)`).exec(sources[path] ?? '')?.[1] ?? ''
  const parts = list.replace(/\{[^}]*\}|<[^>]*>/g, '').split(',')
  return parts.flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? [])
}

/** `name(args) // => result`, arguments and result in JSON. */
export function exampleOf({ name, block }: Documented): WorkedExample {
  const [, args = '', result = ''] = new RegExp(`@example ${name}\\((.*)\\) // => (.*)$`, 'm').exec(block) ?? []
  return { args: JSON.parse(`[${args}]`) as unknown[], result: JSON.parse(result) as unknown }
}

/** The function itself. */
export function functionOf({ name, path }: Documented): (...args: readonly unknown[]) => unknown {
  const run = modules[path]?.[name]
  if (typeof run !== 'function') throw new TypeError(`${name} is not exported`)
  return (...args) => Reflect.apply(run, undefined, args) as unknown
}
