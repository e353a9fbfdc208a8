/**
 * A made country with as many areas as Sweden has DeSO, through the whole build: how long it takes and how much memory.
 * `tsx scripts/bench/wholeCountry.ts --out folder` also keeps the data set, for the app to be opened on.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildData } from '../data/buildData.ts'
import { writeMadeProject } from './wholeCountryTables.ts'

/** What a build of a whole country may take. */
const LIMIT_SECONDS = 120
const LIMIT_MEGABYTES = 2048

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values
const project = mkdtempSync(join(tmpdir(), 'hela-malmo-country-'))
try {
  const boundaryFolder = writeMadeProject(project, resolve(import.meta.dirname, '../..'))
  const start = performance.now()
  const { geography } = await buildData({
    projectFolder: project,
    outputFolder: out === undefined ? join(project, 'data') : resolve(out),
    boundaryFolder,
    usesCache: false,
  })
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const report = geography?.levels.find(({ level }) => level === 'deso')
  const areas = report?.units ?? 0
  const isWithinLimits = seconds <= LIMIT_SECONDS && peakMegabytes <= LIMIT_MEGABYTES
  console.log(
    JSON.stringify({
      name: 'build of a whole country',
      n: areas,
      seconds,
      peakMegabytes,
      isWithinLimits,
      islands: report?.islands.length,
    }),
  )
  if (!isWithinLimits || areas === 0) process.exitCode = 1
} finally {
  rmSync(project, { recursive: true, force: true })
}
