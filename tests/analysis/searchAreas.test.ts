import { beforeAll, describe, expect, it } from 'vitest'
import { plainLetters, searchAreas, type AreaMatch } from '../../src/analysis/searchAreas.ts'
import type { AppState } from '../../src/state/store.ts'
import { catalogOf, geographyOf, stateFor } from '../fixtures/builtSite.ts'

let state: AppState
beforeAll(async () => {
  state = await stateFor()
})
const search = (text: string, limit?: number): readonly AreaMatch[] =>
  searchAreas(text, geographyOf(state), catalogOf(state), limit)
const named = (text: string) => search(text).map(({ level, name }) => `${level} ${name}`)

describe('the search for areas', () => {
  it('finds a name without its rings and dots, in any case', () => {
    for (const text of ['Möllevången', 'mollevangen', ' MÖLLE', 'mo\u0308lle']) {
      expect(search(text)[0]).toMatchObject({ level: 'delomrade', unitId: '11316', parent: 'Södra Innerstaden' })
    }
  })

  it('lists whole names before their beginnings, and those before later words', () => {
    expect(named('rosengård')).toEqual(['stadsdel Rosengård', 'delomrade Rosengård Centrum'])
    expect(named('sofielund').slice(0, 5)).toEqual([
      'delomrade Sofielunds Industriområde',
      'regso Sofielund norr',
      'delomrade Södra Sofielund',
      'delomrade Norra Sofielund',
      'regso Södra Sofielund',
    ])
  })

  it('finds codes', () => {
    expect(search('1280c1010')).toHaveLength(1)
    expect(search('1280C1010')[0]).toMatchObject({ level: 'deso', unitId: '1280C1010' })
  })

  it('finds no name by the middle of a word', () => {
    expect(named('ollevang')).toEqual([])
  })

  it('finds all that a name may mean, with the name', () => {
    const catalog = {
      ...catalogOf(state),
      aliases: [{ name: 'Tvillingarna', level: 'delomrade' as const, unitIds: ['11319', '11320'] }],
    }
    expect(searchAreas('tvilling', geographyOf(state), catalog)).toMatchObject([
      { unitId: '11319', alias: 'Tvillingarna' },
      { unitId: '11320', alias: 'Tvillingarna' },
    ])
  })

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(search('s')).toHaveLength(12)
    expect(search('s', 3)).toHaveLength(3)
    expect(search('')).toEqual([])
    expect(search('  ')).toEqual([])
    expect(search('zzz')).toEqual([])
  })

  it('keeps letters that no mark makes', () => {
    expect(plainLetters('  Örtagården\u00a0 syd')).toBe('ortagarden syd')
    expect(plainLetters('Ø ß')).toBe('ø ß')
  })
})
