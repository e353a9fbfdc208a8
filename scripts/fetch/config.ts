import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { publishersSchema, type Publishers } from './configSchema.ts'
import { FetchFault } from './fetchFault.ts'
import { JsonLines, lineOfParseFault, type JsonPath } from './jsonLines.ts'
import { both, same } from './language.ts'

/** The configuration with the means to say which line of it something stands on. */
export interface Config {
  readonly publishers: Publishers
  /** `publishers.json:12` for the place. */
  readonly where: (path: JsonPath) => string
}

/**
 * Reads the configuration.
 *
 * @throws {FetchFault} that names every line that is not as it should be
 */
export function readConfig(path: string): Config {
  const name = basename(path)
  if (!existsSync(path)) {
    throw configFault(path, both('filen finns inte', 'the file does not exist'), same(path))
  }
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const json = parse(text, name)
  const lines = new JsonLines(text)
  const where = (place: JsonPath): string => `${name}:${lines.lineOf(place)}`
  const result = v.safeParse(publishersSchema, json)
  if (!result.success) {
    const all = result.issues.map((issue) => {
      const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
      return `${where(keys)} ${keys.join('.')}: ${issue.message}`
    })
    throw configFault(name, same(all.join('\n  ')), same(all.map((line) => line.split(' ')[0] ?? '').join(', ')))
  }
  const config = { publishers: result.output, where }
  refuseStrangers(config, name)
  return config
}

/** Names that point at something else in the file must exist there. */
function refuseStrangers({ publishers: { scb }, where }: Config, name: string): void {
  const vintages = scb.vintages.map(({ id }) => id)
  const levels = scb.vintages.map(({ level }) => level)
  const strangers = [
    ...scb.wfs.layers.flatMap(({ vintage }, index) =>
      vintages.includes(vintage) ? [] : [`${where(['scb', 'wfs', 'layers', index, 'vintage'])} "${vintage}"`],
    ),
    ...scb.themes.flatMap(({ tables }, theme) =>
      tables.flatMap((table, index) =>
        table.levels
          .filter((level) => !levels.includes(level))
          .map((level) => `${where(['scb', 'themes', theme, 'tables', index, 'levels'])} "${level}"`),
      ),
    ),
  ]
  if (strangers.length === 0) return
  const list = strangers.join(', ')
  throw configFault(
    name,
    both(`namn som inte finns bland vintages: ${list}`, `names that are not among vintages: ${list}`),
    same(list),
  )
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : ''
    const line = lineOfParseFault(text, message)
    throw configFault(name, same(message), same(line === null ? name : `${name}:${line}`))
  }
}

function configFault(path: string, came: FetchFault['texts']['came'], look: FetchFault['texts']['look']): FetchFault {
  return new FetchFault('config', {
    asked: both(`inställningarna i ${path}`, `the settings in ${path}`),
    came,
    look,
    mend: both('Rätta raden, eller ta tillbaka filen från förvaret.', 'Mend the line, or restore the file from git.'),
  })
}
