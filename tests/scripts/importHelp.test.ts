import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IMPORT_HELP } from '../../scripts/import/importArguments.ts'
import { importData } from '../../scripts/import/importData.ts'
import { parseMappings } from '../../src/intake/mappingSchema.ts'
import { PROJECT } from '../architecture/sourceFiles.ts'

describe('the command', () => {
  const silent = { tell: () => undefined, projectFolder: PROJECT }
  const say = async (...given: readonly string[]): Promise<readonly [number, string]> => {
    const printed: string[] = []
    const code = await importData(given, { ...silent, print: (line) => printed.push(line) })
    return [code, printed.join('\n')]
  }

  it('helps, and says what it does not understand', async () => {
    expect(await say('--help')).toEqual([0, IMPORT_HELP.sv])
    expect(await say('--help', '--lang', 'en')).toEqual([0, IMPORT_HELP.en])
    const [code, text] = await say('folk.csv', '--maping', 'x')
    expect(code).toBe(1)
    expect(text).toContain('--maping')
    expect(text).toContain(IMPORT_HELP.sv)
    expect((await say('--mapping', 'x'))[1]).toContain('Ingen fil är angiven.')
  })

  it('says that a folder is missing, and which step writes it', async () => {
    const missing = join(PROJECT, 'no-such-folder')
    const [code, text] = await say(missing)
    expect(code).toBe(1)
    expect(text).toContain(`Mappen ${missing} finns inte. Den skrivs av npm run data:fetch (steg 1)`)
    expect((await say(missing, '--lang', 'en'))[1]).toContain('(step 1): run that first')
    expect((await say(join(PROJECT, 'no-such-file.csv')))[1]).toContain('Filen finns inte')
  })

  it.each(['~/no-such-folder', '~\\no-such-folder'])('knows the home folder in %s', async (path) => {
    const [, text] = await say(path)
    expect(text).toContain(`Mappen ${join(homedir(), path.slice(1))} finns inte`)
  })

  it('is explained as it is: every option, and examples that are valid mappings', () => {
    const readme = readFileSync(join(PROJECT, 'scripts/import/README.md'), 'utf8')
    const options = [...IMPORT_HELP.en.matchAll(/^ {2}(--[a-z]+)/gm)].map(([, option = '']) => option)
    expect(options.length).toBeGreaterThan(5)
    for (const option of options) expect(readme).toContain(`| \`${option}`)
    const examples = [...readme.matchAll(/<!-- example -->\s+```json\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    expect(examples).toHaveLength(2)
    for (const example of examples) expect(parseMappings(example, 'README.md').findings).toEqual([])
    const keys = examples.flatMap((example) => Object.keys(JSON.parse(example) as object))
    expect(keys.filter((key) => !readme.includes(`\`${key}\``))).toEqual([])
  })
})
