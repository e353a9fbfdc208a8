import { COMPOSITION_FILES, IMPORT_TABLE, SCRIPT_SOURCES, type Allowance } from './importTable.ts'
import { targetOf, type Import } from './sourceFiles.ts'

/** The endings that say what is imported without looking. */
const ENDING = /\.(ts|tsx|js|mjs|css|json|woff2|svg|csv)$/

const isRelative = (specifier: string) => specifier.startsWith('.')

/** Says what an import breaks of the import table; null when it is allowed. */
export function faultOf(one: Import): string | null {
  const rule = isRelative(one.specifier) ? relativeFault(one) : packageFault(one)
  return rule === null ? null : `${one.file} imports ${one.isTypeOnly ? 'types of ' : ''}${one.specifier}: ${rule}`
}

function relativeFault(one: Import): string | null {
  const target = targetOf(one)
  if (!ENDING.test(target)) return 'a relative import ends with the ending of the file'
  if (/^src\/main\.tsx$/.test(target)) return 'nothing imports the composition root'
  if (!target.startsWith('src/')) return one.file.startsWith('src/') ? 'src stands on its own' : null
  const allowed = sourcesFor(one.file)
  if (allowed === null) return null
  return permits(allowed, one, target.slice('src/'.length)) ? null : 'the import table does not allow it'
}

/** What of `src` a file may import; null = anything. A folder may always import from itself. */
function sourcesFor(file: string): readonly Allowance[] | null {
  const [top, folder = ''] = file.split('/')
  if (top === 'scripts') return SCRIPT_SOURCES
  if (top !== 'src' || COMPOSITION_FILES.includes(folder)) return null
  return [{ source: folder }, ...(IMPORT_TABLE[folder]?.src ?? [])]
}

function packageFault(one: Import): string | null {
  if (/^@?playwright\b/.test(one.specifier.replace('@axe-core/', '@'))) return playwrightFault(one.file)
  const [top, folder = ''] = one.file.split('/')
  if (top !== 'src' || COMPOSITION_FILES.includes(folder)) return null
  const allowed = IMPORT_TABLE[folder]?.packages ?? []
  return permits(allowed, one, one.specifier) ? null : 'the import table does not allow this package'
}

function playwrightFault(file: string): string | null {
  const doors = [
    'tests/e2e/browser.ts',
    'playwright.config.ts',
    'scripts/findBrowser.ts',
    'scripts/bench/wholeCountryPage.ts',
  ]
  return doors.includes(file) ? null : 'browser tests take Playwright from tests/e2e/browser.ts'
}

function permits(allowed: readonly Allowance[], one: Import, name: string): boolean {
  return allowed.some(
    ({ source, typesOnly, inFiles }) =>
      isWithin(name, source) && (typesOnly !== true || one.isTypeOnly) && (inFiles?.test(one.file) ?? true),
  )
}

/** `domain/units.ts` is within `domain`, `measures/catalogLocal.ts` within `measures/catalog`, `d3-geo` not within `d3`. */
function isWithin(name: string, source: string): boolean {
  if (name === source || name.startsWith(`${source}/`)) return true
  const isFilePrefix = source.includes('/') && !source.startsWith('@')
  return isFilePrefix && name.startsWith(source)
}
