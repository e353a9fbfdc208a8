import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../scripts/data/csv.ts'
import { IMPORT_HELP } from '../../scripts/import/importArguments.ts'
import { IMPORT_WORDS } from '../../scripts/import/importWords.ts'
import { MARKER_MEANINGS, PROTECTIONS, SYSTEMS, UNITS_ARE, WRITTEN_AS } from '../../src/domain/delivery.ts'
import { LAYER_GROUPS } from '../../src/domain/layers.ts'
import { MAPPING_KEYS, PUBLISHED_SEXES, type KeyTree } from '../../src/intake/mappingShapes.ts'
import { parseMappings } from '../../src/intake/mappingSchema.ts'
import { PROJECT } from '../architecture/sourceFiles.ts'

const read = (...path: readonly string[]): string => readFileSync(join(PROJECT, ...path), 'utf8')
const GUIDE = read('docs', 'mapping.sv.md')
const levels = readTable(read('geodata', 'levels.csv'), 'levels.csv').rows

const keysOf = ({ keys, below }: KeyTree): string[] => [...keys, ...Object.values(below).flatMap(keysOf)]

describe('the Swedish table of keys', () => {
  it('explains every key', () => {
    const keys = [...keysOf(MAPPING_KEYS.table), ...keysOf(MAPPING_KEYS.areas)]
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.filter((key) => !GUIDE.includes(`\`${key}\``) && !GUIDE.includes(`"${key}":`))).toEqual([])
  })

  it('explains every word that a key can have', () => {
    const sets = levels.flatMap((row) => [row.text('id'), row.text('vintage')])
    const words = [
      ...sets,
      ...UNITS_ARE,
      ...PROTECTIONS,
      ...WRITTEN_AS,
      ...MARKER_MEANINGS,
      ...PUBLISHED_SEXES,
      ...LAYER_GROUPS,
      ...SYSTEMS,
    ]
    expect(words.filter((word) => !GUIDE.includes(`\`${word}\``))).toEqual([])
  })

  it('has an example that is a valid mapping of the columns of its table', () => {
    const [example = ''] = /(?<=<!-- example -->\s+```json\n)[\s\S]*?(?=```)/.exec(GUIDE) ?? []
    const { mappings, findings } = parseMappings(example, 'mapping.sv.md')
    expect(findings).toEqual([])
    const [mapping] = mappings ?? []
    const columns = mapping?.kind === 'table' ? mapping.columns.map(({ column }) => column) : []
    expect(columns).toHaveLength(3)
    expect(GUIDE).toContain(`Kod;Område;${columns.join(';')}\n`)
  })
})

describe('the guides', () => {
  it.each(['spring-update.sv.md', 'spring-update.md', 'mapping.sv.md', 'protection.md'])(
    'link to files that exist: %s',
    (name) => {
      const links = [...read('docs', name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
      expect(links.filter((link) => !existsSync(join(PROJECT, 'docs', link)))).toEqual([])
    },
  )

  it('are named by the Swedish help and where a mapping is proposed', () => {
    expect(IMPORT_HELP.sv).toContain('docs/mapping.sv.md')
    expect(IMPORT_WORDS.sv.proposedTo('folk.mapping.json')).toContain('docs/mapping.sv.md')
  })

  it('lead from the spring update to the keys and to the layers', () => {
    const spring = read('docs', 'spring-update.sv.md')
    expect(spring).toContain('(mapping.sv.md)')
    expect(spring).toContain('geodata/layers.csv')
  })
})
