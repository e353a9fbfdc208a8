import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { resolveQuery, sexesOf, yearsOf } from '../../src/analysis/resolve.ts'
import type { Catalog } from '../../src/domain/dataset.ts'
import type { Availability } from '../../src/domain/layers.ts'
import { catalogOf, stateFor } from '../fixtures/builtSite.ts'

const ENTRY: Availability = {
  layer: 'population',
  level: 'regso',
  years: [
    { year: 2023, sexes: ['total'] },
    { year: 2024, sexes: ['men', 'women', 'total'] },
    { year: 2025, sexes: ['total', 'women'] },
  ],
}

describe('the sexes of a year', () => {
  it.each([
    [2022, []],
    [2023, ['total']],
    [2024, ['total', 'women', 'men', 'difference']],
    [2025, ['total', 'women']],
  ])('%d can be %j: the difference needs both women and men', (year, sexes) => {
    expect(sexesOf(ENTRY, year)).toEqual(sexes)
  })

  it('are none where the layer is not published', () => {
    expect(sexesOf(undefined, 2024)).toEqual([])
    expect(yearsOf(undefined)).toEqual([])
    expect(yearsOf(ENTRY)).toEqual([2023, 2024, 2025])
  })
})

describe('what the data set can answer', () => {
  let catalog: Catalog
  beforeAll(async () => {
    catalog = catalogOf(await stateFor())
  })
  const resolve = (change: Partial<Query>) => {
    const { layer, ...rest } = resolveQuery({ ...DEFAULT_QUERY, ...change }, catalog)
    return { layer: layer.id, ...rest }
  }

  it('is the latest year on the first level that has the layer', () => {
    expect(resolve({})).toEqual({ layer: 'lowStandard', level: 'delomrade', year: 2024, sex: 'total', notes: [] })
    expect(resolve({ layer: 'longTermAssistance' })).toMatchObject({ level: 'regso', year: 2023, notes: [] })
  })

  it.each([
    [{ layer: 'shoeSize' }, { what: 'layer', asked: 'shoeSize', shown: 'lowStandard' }],
    [
      { layer: 'neet', level: 'deso' },
      { what: 'level', asked: 'deso', shown: 'regso' },
    ],
    [{ year: 1999 }, { what: 'year', asked: '1999', shown: '2024' }],
    [{ sex: 'women' }, { what: 'sex', asked: 'women', shown: 'total' }],
    [
      { layer: 'population', level: 'regso', year: 2025, sex: 'men' },
      { what: 'sex', asked: 'men', shown: 'total' },
    ],
  ] satisfies [Partial<Query>, unknown][])('says what it shows instead of %j', (change, note) => {
    expect(resolve(change).notes).toEqual([note])
  })

  it('says everything that it shows instead', () => {
    const notes = resolve({ layer: 'x', level: 'stadsdel', year: 2001, sex: 'difference' }).notes
    expect(notes.map(({ what }) => what)).toEqual(['layer', 'year', 'sex'])
  })

  it('needs a catalogue with layers', () => {
    expect(() => resolveQuery(DEFAULT_QUERY, { ...catalog, layers: [] })).toThrow(RangeError)
  })
})
