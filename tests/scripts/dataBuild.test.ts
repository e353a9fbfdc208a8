import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildData } from '../../scripts/data/buildData.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-build-'))
afterAll(() => rmSync(folder, { recursive: true }))

const build = (name: string, boundaryFolder: string | null = null) =>
  buildData({ projectFolder: '.', outputFolder: join(folder, name), boundaryFolder })

const manifestText = (name: string): string => readFileSync(join(folder, name, 'manifest.json'), 'utf8')

// Drawing the schematic map takes most of a minute where no earlier build has drawn it.
const TIME_TO_DRAW = 240_000

describe('the build of the data set', () => {
  it(
    'gives the same bytes from the same input',
    async () => {
      const [one, other] = [await build('one'), await build('other')]
      expect(one.manifest).toEqual(other.manifest)
      expect(manifestText('one')).toBe(manifestText('other'))
    },
    TIME_TO_DRAW,
  )

  it(
    'leaves the old data set as it was when it fails, and nothing beside it',
    async () => {
      mkdirSync(join(folder, 'kept'))
      writeFileSync(join(folder, 'kept/manifest.json'), 'old')
      await expect(build('kept', join(folder, 'no-boundaries'))).rejects.toThrow(/does not exist/)
      expect(manifestText('kept')).toBe('old')
      expect(readdirSync(folder).filter((name) => name.startsWith('kept'))).toEqual(['kept'])
    },
    TIME_TO_DRAW,
  )
})
