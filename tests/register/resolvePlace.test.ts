import { describe, expect, it } from 'vitest'
import { unitLevel, type ArealUnit, type LevelId, type UnitLevel } from '../../src/domain/units.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import type { PlaceBook } from '../../src/register/registerTypes.ts'
import { resolvePlace } from '../../src/register/resolvePlace.ts'
import { BOOK } from './registerBook.ts'

const area = (id: string, name: string, parents: ArealUnit['parents'] = {}): ArealUnit => ({
  id,
  name,
  point: [13, 55.6],
  areaHectares: 10,
  isInhabited: true,
  parents,
})
const level = (id: LevelId, units: readonly ArealUnit[]): [LevelId, UnitLevel] => [id, unitLevel(id, 'test', units, [])]
/** A city in which a district and one of its areas have the same name. */
const SMALL: PlaceBook = {
  levels: new Map([
    level('delomrade', [
      area('101', 'Ekbacken', { stadsdel: 'ekbacken' }),
      area('102', 'Sjövik', { stadsdel: 'ekbacken' }),
      area('103', 'Sjövik', { stadsdel: 'hamnen' }),
      area('104', 'Kajen', { stadsdel: 'hamnen' }),
    ]),
    level('stadsdel', [area('ekbacken', 'Ekbacken'), area('hamnen', 'Hamnen')]),
    level('deso', [area('1280C1010', 'Ekbacken')]),
  ]),
  readings: [{ name: 'Kajkanten', level: 'delomrade', unitIds: ['103', '104'], reading: { sv: 'Läst', en: 'Read' } }],
}
const found = (name: string, book: PlaceBook = SMALL) => {
  const result = resolvePlace(name, book)
  if (result.kind === 'one') return [result.candidate]
  return result.kind === 'several' ? result.candidates : result.near
}
const kind = (name: string, book: PlaceBook = SMALL) => resolvePlace(name, book).kind
const ids = (name: string, book: PlaceBook = SMALL) =>
  found(name, book).map(({ level: on, unitIds }) => [on, ...unitIds])

describe('a name of a place', () => {
  it('is the one unit with that name, whatever the case, spaces and ways to write its letters', () => {
    for (const name of ['Hamnen', ' hamnen ', 'HAMNEN', 'Ha\u006dnen']) expect(kind(name)).toBe('one')
    expect(ids('Hamnen')).toEqual([['stadsdel', 'hamnen']])
    expect(found('Hamnen')[0]?.place).toEqual({
      name: 'Hamnen',
      level: 'stadsdel',
      unitId: 'hamnen',
      delomraden: ['103', '104'],
      reading: null,
      share: null,
    })
    expect(kind('lindängen'.normalize('NFD'), BOOK)).toBe('one')
  })

  it('asks where it is on two levels, or two units of one', () => {
    expect(kind('Ekbacken')).toBe('several')
    expect(ids('Ekbacken')).toEqual([
      ['delomrade', '101'],
      ['stadsdel', 'ekbacken'],
    ])
    expect(kind('Sjövik')).toBe('several')
    expect(ids('Sjövik')).toEqual([
      ['delomrade', '102'],
      ['delomrade', '103'],
    ])
  })

  it('is what has been decided, before what is called so', () => {
    expect(kind('kajkanten')).toBe('one')
    expect(found('Kajkanten')[0]?.place).toMatchObject({
      unitId: null,
      delomraden: ['103', '104'],
      reading: { sv: 'Läst' },
    })
    const decided = {
      ...SMALL,
      readings: [{ name: 'Ekbacken', level: 'delomrade' as const, unitIds: ['101'], reading: null }],
    }
    expect(ids('Ekbacken', decided)).toEqual([['delomrade', '101']])
    const stale = {
      ...SMALL,
      readings: [{ name: 'Ekbacken', level: 'delomrade' as const, unitIds: ['999'], reading: null }],
    }
    expect(kind('Ekbacken', stale)).toBe('several')
  })

  it('may be an id where it is no name', () => {
    expect(ids('104')).toEqual([['delomrade', '104']])
    expect(kind('105')).toBe('none')
  })

  it('is never read as one that it only looks like: near ones are offered, nearest first', () => {
    expect(kind('Hamnan')).toBe('none')
    expect(ids('Hamnan')).toEqual([['stadsdel', 'hamnen']])
    expect(kind('Ekbackens skola')).toBe('none')
    expect(ids('Ekbackens skola')).toEqual([
      ['delomrade', '101'],
      ['stadsdel', 'ekbacken'],
    ])
    expect(found('Ystad')).toEqual([])
    expect(found('Kaj')).toEqual([])
  })

  it('is found for every area of the city, by name or by being asked, and always by id', () => {
    const units = BOOK.levels.get('delomrade')?.units ?? []
    expect(units.length).toBeGreaterThan(100)
    for (const { id, name } of units) {
      expect(kind(name, BOOK)).not.toBe('none')
      expect(found(name, BOOK).some(({ place }) => place.delomraden.includes(id))).toBe(true)
      expect(ids(id, BOOK)).toEqual([['delomrade', id]])
    }
  })
})

describe('a name that may be several places, in a file', () => {
  const read = (...sheets: readonly { readonly name: string; readonly rows: (string | number | null)[][] }[]) =>
    readRegister({ fileName: 'r.xlsx', sheets }, { book: SMALL, base: null })
  const efforts = {
    name: 'Insatser',
    rows: [
      ['Id', 'Titel', 'Platser'],
      ['a', 'A', 'Ekbacken'],
    ],
  }

  it('stops it and lists them', () => {
    expect(read(efforts).findings).toMatchObject([
      {
        severity: 'fault',
        code: 'placeSeveral',
        place: { row: 2, column: 'Platser' },
        details: { candidates: 'Ekbacken (delområde 101); Ekbacken (stadsdel ekbacken)' },
      },
    ])
  })

  it('is settled by the sheet of places', () => {
    const places = {
      name: 'Platser',
      rows: [
        ['Insatsens id', 'Plats', 'Läst som nivå', 'Områdets id'],
        ['a', 'Ekbacken', 'stadsdel', 'ekbacken'],
      ],
    }
    const { register, findings } = read(efforts, places)
    expect(findings).toEqual([])
    expect(register?.efforts[0]?.places).toMatchObject([{ level: 'stadsdel', delomraden: ['101', '102'] }])
  })
})
