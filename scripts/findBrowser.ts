import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { browserCandidates } from './browserCandidates.ts'
import { bundledBrowser } from './bundledBrowser.ts'

/** A browser that was seen to start. */
export interface FoundBrowser {
  readonly executablePath: string
  /** Variables that it needs beside the ones of this process. */
  readonly environment: Readonly<Record<string, string>>
  /** What it says of itself, or that it was not asked. */
  readonly version: string
}

/** What came of trying one place. */
type Trial = FoundBrowser | { readonly passedOver: string }

const PROJECT_FOLDER = path.resolve(import.meta.dirname, '..')

const WHAT_TO_DO = [
  'No Chromium, Chrome or Edge was found that starts. One of these helps:',
  '  - install Chromium or Google Chrome (Debian and Ubuntu: apt-get install chromium), or',
  '  - set CHROMIUM_PATH to the program file of one, or',
  '  - run: npx playwright install chromium',
].join('\n')

/**
 * Finds a browser for the tests: the one that `CHROMIUM_PATH` or `CHROME_PATH` names, an installed one, on Linux the
 * one that comes with the npm packages, else Playwright's own. `HELA_BROWSER=bundled` goes straight to the npm one.
 *
 * @param note is told of each candidate that exists but does not start
 * @throws {Error} saying what to do when none starts
 */
export async function findBrowser(note: (text: string) => void = console.warn): Promise<FoundBrowser> {
  for await (const trial of trials()) {
    if (!('passedOver' in trial)) return trial
    note(trial.passedOver)
  }
  throw new Error(WHAT_TO_DO)
}

async function* trials(): AsyncGenerator<Trial> {
  if (process.env['HELA_BROWSER'] !== 'bundled') {
    for (const candidate of browserCandidates(process.platform, process.env)) {
      if (existsSync(candidate.path)) yield tryToStart(candidate.path)
      else if (candidate.origin === 'environment') yield { passedOver: `${candidate.path}: no such file` }
    }
  }
  if (process.platform === 'linux') yield await tryBundled()
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) yield tryToStart(chromium.executablePath())
}

async function tryBundled(): Promise<Trial> {
  try {
    const { executablePath, libraryEnvironment } = await bundledBrowser(PROJECT_FOLDER)
    const plain = tryToStart(executablePath)
    return 'passedOver' in plain ? tryToStart(executablePath, libraryEnvironment) : plain
  } catch (reason) {
    return { passedOver: `The browser of @sparticuz/chromium could not be unpacked: ${String(reason)}` }
  }
}

/** Asks a browser for its version: links to missing libraries, wrong processors and empty shells show themselves so. */
export function tryToStart(executablePath: string, environment: Readonly<Record<string, string>> = {}): Trial {
  // On Windows `--version` would open a window instead of answering.
  if (process.platform === 'win32') return { executablePath, environment, version: 'not asked' }
  const answer = spawnSync(executablePath, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...process.env, ...environment },
  })
  // Without a process there is no output either, whatever the type says.
  if (answer.error) return { passedOver: `${executablePath} does not start: ${answer.error.message}` }
  const version = answer.stdout.trim()
  if (answer.status === 0 && version !== '') return { executablePath, environment, version }
  const [firstLine = ''] = answer.stderr.trim().split('\n')
  return { passedOver: `${executablePath} does not start: ${firstLine || `exit code ${String(answer.status)}`}` }
}
