import { parseArgs } from 'node:util'
import type { Language } from '../../src/domain/text.ts'
import { both, OfficialFault } from './officialFault.ts'

/** What the build is asked to do with official figures. */
export interface BuildArguments {
  readonly officialFolders: readonly string[]
  readonly language: Language
}

const LANGUAGES: readonly Language[] = ['sv', 'en']

/**
 * Reads `--official folder`, which may be repeated, `--lang`, and OFFICIAL, folders with commas between them. Folders
 * of the command line come after those of the environment, and so go before them.
 *
 * @throws {OfficialFault} that names the option and says what it may be
 */
export function readBuildArguments(given: readonly string[], environment: string | undefined): BuildArguments {
  const folders = (environment ?? '')
    .split(',')
    .map((folder) => folder.trim())
    .filter((folder) => folder !== '')
  const { official = [], lang = 'sv' } = parsed(given)
  return { officialFolders: [...folders, ...official], language: languageIn(lang) }
}

const OPTIONS = { official: { type: 'string', multiple: true }, lang: { type: 'string' } } as const

function parsed(given: readonly string[]): { official?: string[]; lang?: string } {
  try {
    const { official, lang } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: false }).values
    return { ...(official === undefined ? {} : { official }), ...(lang === undefined ? {} : { lang }) }
  } catch {
    throw wrongOption(given.join(' '))
  }
}

function languageIn(word: string): Language {
  const found = LANGUAGES.find((language) => language === word)
  if (found === undefined) throw wrongOption(`--lang ${word}`.trim())
  return found
}

const wrongOption = (option: string): OfficialFault =>
  new OfficialFault(
    option,
    both('det går inte att läsa', 'this cannot be read'),
    both(
      'Skriv --official mapp, en eller flera gånger, och --lang sv eller en.',
      'Write --official folder, once or more, and --lang sv or en.',
    ),
  )
