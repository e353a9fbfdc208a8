import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** The unpacked browser of the npm package, and the variables that let it start where the system lacks libraries. */
export interface BundledBrowser {
  readonly executablePath: string
  readonly libraryEnvironment: Readonly<Record<string, string>>
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once per version, below `node_modules/.cache`.
 *
 * The package would reuse any `chromium` in the temporary folder whatever its version, so it is given a folder of its
 * own; and that folder gets its final name only when it is whole, so that two runs at once cannot see half a browser.
 * Its launch arguments are not used: they switch off web security, and with it what the tests are to find.
 */
export async function bundledBrowser(projectFolder: string): Promise<BundledBrowser> {
  const packageFolder = path.join(projectFolder, 'node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const cache = path.join(projectFolder, 'node_modules/.cache')
  const home = path.join(cache, `chromium-${version}`)
  if (!existsSync(path.join(home, 'chromium'))) {
    mkdirSync(cache, { recursive: true })
    const draft = mkdtempSync(path.join(cache, 'chromium-draft-'))
    await unpackInto(draft)
    unpackLibraries(path.join(packageFolder, 'bin/al2023.tar.br'), draft)
    writeFileSync(path.join(draft, 'fonts/fonts.conf'), fontSettings(home))
    moveUnlessThere(draft, home)
  }
  return {
    executablePath: path.join(home, 'chromium'),
    libraryEnvironment: { LD_LIBRARY_PATH: path.join(home, 'al2023/lib'), FONTCONFIG_PATH: path.join(home, 'fonts') },
  }
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** Slim system images lack the certificate libraries that Chromium links to; the package carries them as a tar file. */
function unpackLibraries(archive: string, folder: string): void {
  const tar = brotliDecompressSync(readFileSync(archive))
  mkdirSync(path.join(folder, 'al2023'), { recursive: true })
  spawnSync('tar', ['-xf', '-', '-C', path.join(folder, 'al2023')], { input: tar })
}

/** The settings in the package name folders of a cloud function; these name the fonts where they were unpacked. */
function fontSettings(home: string): string {
  return `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`
}

function moveUnlessThere(draft: string, home: string): void {
  try {
    renameSync(draft, home)
  } catch (reason) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(path.join(home, 'chromium'))) throw reason
  }
}
