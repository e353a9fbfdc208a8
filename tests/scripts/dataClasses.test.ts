import { beforeAll, describe, expect, it } from 'vitest'
import { buildCatalog } from '../../scripts/data/catalogFile.ts'
import { readShares } from '../../scripts/data/crosswalk.ts'
import { buildFigureFiles } from '../../scripts/data/figureFiles.ts'
import { Inputs } from '../../scripts/data/inputs.ts'
import { boundariesByLevel } from '../../scripts/data/mapFiles.ts'
import { buildLevels } from '../../scripts/data/units.ts'
import type { CatalogFile, FiguresFile } from '../../src/data/schema.ts'

let catalog: CatalogFile
let figures: FiguresFile[]

beforeAll(() => {
  const inputs = new Inputs('geodata', '.')
  const shares = readShares(inputs)
  const levels = buildLevels(inputs, new Set(shares.map((share) => share.delomrade)))
  figures = buildFigureFiles(inputs, levels, shares)
  catalog = buildCatalog(inputs, levels, figures, boundariesByLevel({}))
})

/** How many units fall in each class; the lower limit belongs to the class. */
function classSizes(values: readonly (number | null)[], limits: readonly number[]): number[] {
  const sizes = Array.from({ length: limits.length + 1 }, () => 0)
  for (const value of values) {
    if (value === null) continue
    const index = limits.filter((limit) => value >= limit).length
    sizes[index] = (sizes[index] ?? 0) + 1
  }
  return sizes
}

describe('the class limits of the layers', () => {
  it.each(['delomrade', 'regso'])('leave no class empty on %s in the latest year', (level) => {
    const columns = figures.find((file) => file.level === level)?.columns.filter(({ sex }) => sex === 'total') ?? []
    const empty = catalog.layers.flatMap(({ id, breaks }) => {
      const latest = columns.filter(({ layer }) => layer === id).at(-1)
      if (breaks === null || latest === undefined) return []
      const sizes = classSizes(latest.values, breaks)
      return sizes.includes(0) ? [`${id} ${latest.year}: ${sizes.join(' ')}`] : []
    })
    expect(columns.length).toBeGreaterThan(10)
    expect(empty).toEqual([])
  })

  it('are at most four, so that there are at most five classes', () => {
    expect(catalog.layers.filter(({ breaks }) => (breaks?.length ?? 0) > 4)).toEqual([])
  })
})

describe('the catalogue', () => {
  it('has the figures of categories where the shares of tenure are', () => {
    const levelsOf = (id: string) => catalog.availability.filter(({ layer }) => layer === id).map(({ level }) => level)
    expect(levelsOf('dominantTenure')).toEqual(levelsOf('tenureRental'))
    expect(levelsOf('mixedTenure')).toHaveLength(6)
  })

  it('leads the ambiguous name Sofielund to both delområden and Rosengård to the stadsdel', () => {
    expect(catalog.aliases).toEqual([
      { name: 'Rosengård', level: 'stadsdel', unitIds: ['rosengard'] },
      { name: 'Sofielund', level: 'delomrade', unitIds: ['11320', '11319'] },
    ])
  })

  it('marks the layers about origin and support', () => {
    const sensitive = catalog.layers.filter(({ isSensitive }) => isSensitive).map(({ id }) => id)
    expect(sensitive).toEqual(['foreignBackground', 'foreignBorn', 'socialAssistance', 'longTermAssistance'])
  })

  it('says each layer as a sentence with room for the value, in both languages', () => {
    const broken = catalog.layers.filter(({ sentence }) =>
      [sentence.sv, sentence.en].some((text) => text.split('{value}').length !== 2),
    )
    expect(broken).toEqual([])
  })
})
