import { describe, expect, it } from 'vitest'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'
import { candidateName, placeOfCandidate, suggestPlaces } from '../../src/register/placeSuggestions.ts'
import type { PlaceBook } from '../../src/register/registerTypes.ts'

const unit = (id: string, name: string, stadsdel: string | null): ArealUnit => ({
  id,
  name,
  point: [13, 55.6],
  areaHectares: 10,
  isInhabited: true,
  parents: stadsdel === null ? {} : { stadsdel },
})

const BOOK: PlaceBook = {
  levels: new Map([
    [
      'delomrade',
      unitLevel('delomrade', 'v', [unit('1', 'Ekby', 'a'), unit('2', 'Ekbylund', 'a'), unit('3', 'Almby', 'a')], []),
    ],
    ['stadsdel', unitLevel('stadsdel', 'v', [unit('a', 'Ekby', null)], [])],
  ]),
  readings: [
    { name: 'Lundarna', level: 'delomrade', unitIds: ['2', '3'], reading: { sv: 'Läst som två.', en: 'Read as two.' } },
  ],
}
const namesFor = (written: string) =>
  suggestPlaces(written, BOOK).map((candidate) => `${candidateName(candidate, BOOK)} ${candidate.level}`)

describe('names of places while they are written', () => {
  it('offers every place of the name before those that only begin with it', () => {
    expect(namesFor('ekby')).toEqual(['Ekby delomrade', 'Ekby stadsdel', 'Ekbylund delomrade'])
    expect(namesFor('  ')).toEqual([])
    expect(namesFor('xyz')).toEqual([])
  })

  it('keeps the name that a place has, not the slip that led to it', () => {
    const [almby] = suggestPlaces('almbi', BOOK)
    expect(almby === undefined ? null : placeOfCandidate(almby, BOOK)).toMatchObject({
      name: 'Almby',
      unitId: '3',
      delomraden: ['3'],
    })
  })

  it('finds a decided reading by its beginning, with all that it is read as', () => {
    const [reading] = suggestPlaces('lund', BOOK).filter(({ unitIds }) => unitIds.length > 1)
    expect(reading === undefined ? null : placeOfCandidate(reading, BOOK)).toMatchObject({
      name: 'Lundarna',
      unitId: null,
      delomraden: ['2', '3'],
    })
  })
})
