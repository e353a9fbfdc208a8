import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesBelow, PROJECT, textOf } from './sourceFiles.ts'

const MAX_LINES = 250

/** What stands at the top of the repository; a name of another kind needs a decision, not a file. */
const TOP_LEVEL = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'docs',
  'eslint.config.js',
  'geodata',
  'index.html',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'public',
  'scripts',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]

/** What tools leave behind; none of it is committed. */
const LEFT_BY_TOOLS = ['coverage', 'dist', 'node_modules', 'playwright-report', 'test-results']

const CODE = ['src', 'scripts', 'tests'].flatMap(filesBelow).filter((file) => /\.(tsx?|m?js|css)$/.test(file))

/** All text that is committed, but for the lock file, whose long lines npm writes. */
const TEXTS = [
  ...['.ci', 'docs', 'geodata', 'public', 'scripts', 'src', 'tests']
    .flatMap(filesBelow)
    .filter((file) => !file.startsWith('public/data/')),
  ...readdirSync(PROJECT, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json' && !entry.name.endsWith('.tsbuildinfo'))
    .map((entry) => entry.name),
].filter((file) => /(\.(tsx?|m?js|json|css|html|md|csv|txt|geojson|svg|yml)|\/[^.]+|^LICENSE|^\.\w+)$/.test(file))

/** Folders of one person's machine. Written as patterns, so that this file does not hold what it looks for. */
const MACHINE_PATHS = [/\/wor[k]\//, /\/tm[p]\//, /\/hom[e]\/\w+\//, /[A-Z]:\\\\?Users\\/, /file:\/{3}/]

/** Text that was meant to be replaced. */
const LEFT_OVERS = [/\bTOD[O]\b/, /\bFIXM[E]\b/, /lorem\s+ipsu[m]/i]

function hits(patterns: readonly RegExp[], files: readonly string[]): string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) =>
        patterns.some((pattern) => pattern.test(line)) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  )
}

describe('the layout of the project', () => {
  it('has only the agreed names at the top', () => {
    const strangers = readdirSync(PROJECT).filter(
      (name) => !name.startsWith('.') && !TOP_LEVEL.includes(name) && !LEFT_BY_TOOLS.includes(name),
    )
    expect(strangers.filter((name) => !name.endsWith('.tsbuildinfo'))).toEqual([])
  })

  it('keeps every file of code short enough to read in one go', () => {
    expect(CODE.length).toBeGreaterThan(20)
    const long = CODE.map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([])
  })

  it('has no folder or file that is named after nothing in particular', () => {
    const vague = /(^|\/)(util|utils|helper|helpers|common|misc|shared)(\/|\.\w+$)/i
    expect(CODE.filter((file) => vague.test(file))).toEqual([])
  })

  it('names no folder of anyone’s machine', () => {
    expect(TEXTS.length).toBeGreaterThan(40)
    expect(hits(MACHINE_PATHS, TEXTS)).toEqual([])
  })

  it.each([
    ['', 'work', 'main'],
    ['', 'tmp', 'x'],
    ['', 'home', 'someone', 'x'],
    ['file:', '', '', 'x'],
  ])('would see %s/%s/%s', (...parts) => {
    expect(MACHINE_PATHS.some((pattern) => pattern.test(`"${parts.join('/')}"`))).toBe(true)
  })

  it('holds no text that was meant to be replaced', () => {
    expect(hits(LEFT_OVERS, TEXTS)).toEqual([])
  })
})
