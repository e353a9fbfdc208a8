import { fetchData, processSurroundings } from './fetch/fetchData.ts'

process.exitCode = await fetchData(process.argv.slice(2), processSurroundings)
