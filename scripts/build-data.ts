import { DataProblem } from './data/dataProblem.ts'
import { buildData } from './data/buildData.ts'

try {
  const { manifest } = buildData({ projectFolder: process.cwd(), outputFolder: 'public/data' })
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`public/data: ${manifest.files.length} files, ${Math.round(bytes / 1000)} kB, ${manifest.datasetVersion}`)
} catch (error) {
  if (!(error instanceof DataProblem)) throw error
  console.error(`data:build: ${error.message}`)
  process.exitCode = 1
}
