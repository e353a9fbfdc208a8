import { describe, expect, it } from 'vitest'
import { addedNeighbours } from '../../src/domain/neighbours.ts'
import { unitLevel, type ArealUnit } from '../../src/domain/units.ts'

const unit = (id: string, stadsdel: string): ArealUnit => ({
  id,
  name: id,
  point: [13, 55.6],
  areaHectares: 1,
  isInhabited: true,
  parents: { stadsdel },
})

describe('neighbours of larger units', () => {
  it('are those of their parts, boundaries added up, corners kept as 0 metres', () => {
    const parts = unitLevel(
      'delomrade',
      'test',
      [unit('a', 'east'), unit('b', 'west'), unit('c', 'west'), unit('d', 'north')],
      [
        [0, 1, 120],
        [0, 2, 80],
        [1, 2, 500],
        [2, 3, 0],
      ],
    )
    const order = ['west', 'east', 'north']
    const indexOf = new Map(order.map((id, index) => [id, index]))
    expect(addedNeighbours('stadsdel', parts, indexOf)).toEqual([
      [0, 1, 200],
      [0, 2, 0],
    ])
  })
})
