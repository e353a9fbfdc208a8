import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { keepNewest } from '../../scripts/data/keepNewest.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-newest-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('old drawings of the map', () => {
  it('are removed, the newest kept, and other files left alone', () => {
    const ages = { 'drawing-a': 3, 'drawing-b': 1, 'drawing-c': 4, 'drawing-d': 2, other: 9 }
    for (const [name, age] of Object.entries(ages)) {
      writeFileSync(join(folder, name), '')
      utimesSync(join(folder, name), 1_000_000 - age, 1_000_000 - age)
    }
    keepNewest(folder, 'drawing-', 2)
    expect(readdirSync(folder).sort()).toEqual(['drawing-b', 'drawing-d', 'other'])
  })
})
