import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseWholeNumber } from '../src/domain/parseNumber.ts'
import { listenNearby, staticServer } from './staticServer.ts'

const DEFAULT_PORT = 4173

const folder = path.resolve(import.meta.dirname, '../dist')

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error('There is nothing to serve yet: run "npm run build" first, or "npm start", which does both.')
  process.exit(1)
}

const port = parseWholeNumber(process.env['PORT'] ?? '') ?? DEFAULT_PORT
console.log(`Hela Malmö: ${await listenNearby(staticServer(folder), port)}`)
