import path from 'node:path'

/** Where a browser may be, and what to say about it when it does not start. */
export interface BrowserCandidate {
  readonly path: string
  readonly origin: 'environment' | 'installed'
}

type Environment = Readonly<Record<string, string | undefined>>

const COMMANDS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  win32: ['chrome.exe', 'chromium.exe', 'msedge.exe'],
  darwin: ['google-chrome', 'chromium'],
}

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const WINDOWS_FOLDERS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/**
 * The places where a Chromium-like browser may stand, in the order in which they are tried: the variable that names
 * one, the usual places of the platform, then the command path. Nothing is looked up, so that the order can be tested.
 */
export function browserCandidates(platform: NodeJS.Platform, environment: Environment): BrowserCandidate[] {
  const named = [environment['CHROMIUM_PATH'], environment['CHROME_PATH']].filter(isFilled)
  const installed = [...usualPlaces(platform, environment), ...onCommandPath(platform, environment)]
  return unique([
    ...named.map((place): BrowserCandidate => ({ path: place, origin: 'environment' })),
    ...installed.map((place): BrowserCandidate => ({ path: place, origin: 'installed' })),
  ])
}

function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  switch (platform) {
    case 'darwin':
      return ['', environment['HOME'] ?? ''].flatMap((root) =>
        MAC_APPS.map((app) => path.posix.join(root, '/Applications', `${app}.app`, 'Contents/MacOS', app)),
      )
    case 'win32': {
      const roots = [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']]
      return roots.filter(isFilled).flatMap((root) => WINDOWS_FOLDERS.map((folder) => path.win32.join(root, folder)))
    }
    default:
      return ['/opt/google/chrome/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser']
  }
}

function onCommandPath(platform: NodeJS.Platform, environment: Environment): string[] {
  const style = platform === 'win32' ? path.win32 : path.posix
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(style.delimiter).filter(isFilled)
  return (COMMANDS[platform] ?? []).flatMap((command) => folders.map((folder) => style.join(folder, command)))
}

function unique(candidates: readonly BrowserCandidate[]): BrowserCandidate[] {
  const seen = new Set<string>()
  return candidates.filter((candidate) => !seen.has(candidate.path) && seen.add(candidate.path))
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
