import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildData } from './data/buildData.ts'
import { buildText } from './data/buildText.ts'
import { DataProblem } from './data/dataProblem.ts'
import { readBuildArguments } from './data/officialArguments.ts'
import { OfficialFault } from './data/officialFault.ts'
import type { Language } from '../src/domain/text.ts'

const OUTPUT = 'public/data'

let language: Language = 'sv'
try {
  const asked = readBuildArguments(process.argv.slice(2), process.env.OFFICIAL)
  language = asked.language
  const boundaryFolder = process.env.GEODATA ?? ''
  const report = await buildData({
    projectFolder: process.cwd(),
    outputFolder: OUTPUT,
    boundaryFolder: boundaryFolder === '' ? null : boundaryFolder,
    officialFolders: asked.officialFolders,
  })
  const zippedBytes = report.manifest.files.map(({ path }) => gzipSync(readFileSync(join(OUTPUT, path))).length)
  console.log(buildText(report, { folder: OUTPUT, zippedBytes }, language))
} catch (error) {
  if (!(error instanceof DataProblem)) throw error
  console.error(`data:build: ${error instanceof OfficialFault ? error.in(language) : error.message}`)
  process.exitCode = 1
}
