import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { manifestSchema } from '../src/data/schema.ts'
import { checkSite } from './publish/checkSite.ts'
import { siteLines } from './publish/publishWords.ts'

const TIMEOUT_MS = 15_000
const BUILT = 'dist/data/manifest.json'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } })
const [address] = positionals
if (address === undefined || !URL.canParse(address)) {
  console.error('npm run publish:check -- https://karta.example/ [--lang en]')
  process.exitCode = 1
} else {
  // Without a built page beside it, the site is held against its own manifest alone.
  const expected = existsSync(BUILT)
    ? v.parse(manifestSchema, JSON.parse(readFileSync(BUILT, 'utf8'))).datasetVersion
    : null
  const get = (url: string) => fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-store' })
  const report = await checkSite(address, expected, get)
  for (const line of siteLines(report, values.lang === 'en' ? 'en' : 'sv')) console.log(line)
  if (report.findings.length > 0) process.exitCode = 1
}
