import { processSurroundings } from './fetch/fetchData.ts'
import { importData } from './import/importData.ts'

process.exitCode = await importData(process.argv.slice(2), { ...processSurroundings, projectFolder: process.cwd() })
