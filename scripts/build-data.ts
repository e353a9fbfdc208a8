import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildData, type BuildReport } from './data/buildData.ts'
import { DataProblem } from './data/dataProblem.ts'
import { readBuildArguments } from './data/officialArguments.ts'
import { OfficialFault } from './data/officialFault.ts'
import { officialGeographyText } from './data/officialGeographyText.ts'
import { officialReportText } from './data/officialReportText.ts'
import type { Language } from '../src/domain/text.ts'

const OUTPUT = 'public/data'

function summary({ manifest, levels, schematicReport }: BuildReport): string {
  const zipped = manifest.files.map(({ path }) => gzipSync(readFileSync(join(OUTPUT, path))).length)
  const lines = manifest.files.map(
    ({ id, rows }, index) =>
      `  ${id.padEnd(22)}${String(rows).padStart(5)} rows ${((zipped[index] ?? 0) / 1000).toFixed(1).padStart(7)} kB gz`,
  )
  const official = levels.filter(({ boundaries }) => boundaries === 'official').map(({ id }) => id)
  const drawn = official.length === 0 ? 'all schematic' : `official for ${official.join(', ')}`
  return [
    `${OUTPUT}: data set ${manifest.datasetVersion}, ${manifest.files.length} files, boundaries ${drawn}`,
    ...lines,
    ...(schematicReport === null ? [] : [schematicReport.split('\n').filter(isSummaryLine).join('\n')]),
  ].join('\n')
}

/** The report names every exception; the first lines of each level say how good the drawing is. */
const isSummaryLine = (line: string): boolean => line.startsWith('Schematic map') || line.startsWith('  drawn:')

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
  console.log(summary(report))
  if (report.geography !== null) console.log(officialGeographyText(report.geography, language))
  if (report.official !== null) console.log(officialReportText(report.official, language))
} catch (error) {
  if (!(error instanceof DataProblem)) throw error
  console.error(`data:build: ${error instanceof OfficialFault ? error.in(language) : error.message}`)
  process.exitCode = 1
}
