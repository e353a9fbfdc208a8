import { createLogger } from 'vite'
import { describe, expect, it, vi } from 'vitest'
import { quietLogger } from '../../scripts/buildPlugins.ts'
import type { BuildReport } from '../../scripts/data/buildData.ts'
import { buildText } from '../../scripts/data/buildText.ts'

const BUILT: BuildReport = {
  manifest: {
    schemaVersion: 1,
    datasetVersion: 'abc',
    files: [
      { id: 'units', path: 'units.1.json', sha256: '1', bytes: 12, rows: 465, referenceDates: [], builtFrom: [] },
    ],
  },
  levels: [],
  layers: [],
  schematicReport: 'Schematic map, 136 delområden',
  geography: null,
  official: { replaced: [], recomputed: [], added: [], cities: [], leftOut: [] },
}

const written = (language: 'sv' | 'en') =>
  buildText(BUILT, { folder: 'data', zippedBytes: [12_345] }, language).split('\n')

describe('what the build of the data set says', () => {
  it('is said in Swedish with decimal commas, and in English', () => {
    expect(written('sv').slice(0, 3)).toEqual([
      'data: datamängd abc, 1 filer, alla gränser är schematiska',
      '  units                   465 rader    12,3 kB gzip',
      expect.stringMatching(/^Den schematiska kartan/),
    ])
    expect(written('en').slice(0, 3)).toEqual([
      'data: data set abc, 1 files, all boundaries are schematic',
      '  units                   465 rows    12.3 kB gzip',
      expect.stringMatching(/^The schematic map/),
    ])
  })

  it('ends with what official figures have changed', () => {
    expect(written('sv').slice(3)).toContain('Ersatt med publicerade uppgifter:')
    expect(written('sv').at(-1)).toMatch(/kör sedan npm run data:check\.$/)
  })
})

describe('what the build of the page says', () => {
  it('leaves out the list of files and what is known to mean nothing, and nothing else', () => {
    const logger = { ...createLogger('silent'), info: vi.fn(), warn: vi.fn() }
    const quiet = quietLogger(logger)
    quiet.info('\u001b[2mdist/\u001b[0ma.js \u001b[1m 1.12 kB\u001b[0m\ndist/b.js\u001b[1m  2.00 kB\u001b[0m\n')
    quiet.info('✓ built in 9.14s')
    quiet.warn('Module "node:fs" has been externalized, imported by "node_modules/sql.js/dist/sql-asm.js"')
    quiet.warn('Module "node:fs" has been externalized, imported by "src/App.tsx"')
    expect(logger.info.mock.calls).toEqual([['✓ built in 9.14s', undefined]])
    expect(logger.warn).toHaveBeenCalledTimes(1)
    expect(logger.warn.mock.calls[0]?.[0]).toContain('App.tsx')
  })
})
