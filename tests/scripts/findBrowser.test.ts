import { describe, expect, it } from 'vitest'
import { browserCandidates } from '../../scripts/browserCandidates.ts'
import { tryToStart } from '../../scripts/findBrowser.ts'

const paths = (platform: NodeJS.Platform, environment: Record<string, string>) =>
  browserCandidates(platform, environment).map((candidate) => candidate.path)

describe('where a browser is looked for', () => {
  it('is first the place that CHROMIUM_PATH names, then CHROME_PATH', () => {
    const [first, second, third] = browserCandidates('linux', { CHROME_PATH: '/b', CHROMIUM_PATH: '/a' })
    expect(first).toEqual({ path: '/a', origin: 'environment' })
    expect(second).toEqual({ path: '/b', origin: 'environment' })
    expect(third?.origin).toBe('installed')
  })

  it('takes an empty variable as not set', () => {
    expect(browserCandidates('linux', { CHROMIUM_PATH: '', CHROME_PATH: '' })[0]?.origin).toBe('installed')
  })

  it('is on Linux the usual places, then the command path, each once', () => {
    const found = paths('linux', { PATH: '/usr/local/bin:/usr/bin' })
    expect(found.slice(0, 4)).toEqual([
      '/opt/google/chrome/chrome',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
    ])
    expect(found).toContain('/usr/local/bin/chromium')
    expect(found).toContain('/usr/bin/microsoft-edge')
    expect(new Set(found).size).toBe(found.length)
  })

  it('is on macOS the applications of the machine, then those of the reader', () => {
    const found = paths('darwin', { HOME: '/Users/someone', PATH: '/opt/homebrew/bin' })
    expect(found[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(found[3]).toBe('/Users/someone/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(found.at(-1)).toBe('/opt/homebrew/bin/chromium')
  })

  it('is on Windows the program folders, Edge after Chrome, then the command path', () => {
    const found = paths('win32', { ProgramFiles: 'C:\\Program Files', Path: 'D:\\tools' })
    expect(found).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'D:\\tools\\chrome.exe',
      'D:\\tools\\chromium.exe',
      'D:\\tools\\msedge.exe',
    ])
  })
})

describe('trying a browser', () => {
  it('passes over a program that is not there', () => {
    expect(tryToStart('/no/such/browser')).toEqual({ passedOver: expect.stringContaining('ENOENT') as string })
  })

  it('takes a program that tells its version', () => {
    expect(tryToStart(process.execPath)).toMatchObject({ executablePath: process.execPath, version: process.version })
  })
})
