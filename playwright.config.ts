import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/findBrowser.ts'
import { freePort } from './scripts/freePort.ts'

// Playwright reads this file again in every worker: the first reading decides, the others find its answer here.
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
const browser = await findBrowser()

const baseURL = `http://127.0.0.1:${port}/`

const ALWAYS = [
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const launchOptions = (flags: readonly string[]) => ({
  executablePath: browser.executablePath,
  env: { ...process.env, ...browser.environment } as Record<string, string>,
  chromiumSandbox: false,
  args: [...ALWAYS, ...flags],
})

const WITHOUT_WEBGL = /\.nowebgl\.spec\.ts$/

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
  projects: [
    // WebGL2 by software, so that the tests need no graphics card.
    { name: 'svg', testIgnore: WITHOUT_WEBGL, use: { launchOptions: launchOptions(['--enable-unsafe-swiftshader']) } },
    {
      name: 'no-webgl',
      testMatch: WITHOUT_WEBGL,
      use: { launchOptions: launchOptions(['--disable-gpu', '--disable-3d-apis']) },
    },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    url: baseURL,
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
