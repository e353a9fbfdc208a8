import { describe, expect, it } from 'vitest'
import { readDataFolder, type DataFolder } from '../../scripts/data/check/readDataFolder.ts'
import { column, editable, faultsOf, level, type EditedData } from './editedData.ts'

function shipped(): DataFolder {
  const { data, errors } = readDataFolder('public/data')
  if (data === null) throw new Error(errors.map(({ en }) => en).join('\n'))
  return data
}
const intact = shipped()

/** Changes a part of a copy in place. */
const edit = <T extends object>(part: T | undefined, change: Partial<T>): void => void Object.assign(part ?? {}, change)

const FAULTS: readonly { fault: string; cause: (data: EditedData) => unknown; message: RegExp }[] = [
  {
    fault: 'a layer that does not say who is counted',
    cause: (data) => edit(data.catalog.layers[0], { population: { sv: 'Alla', en: ' ' } }),
    message: /does not say who or what is counted/,
  },
  {
    fault: 'a column that does not say when it was counted',
    cause: (data) => (column(data, 'deso', 'population:2025:total').referenceDate = 'nyligen'),
    message: /population:2025:total: it does not say which date it refers to/,
  },
  {
    fault: 'delivered figures of an unknown source',
    cause: (data) => (column(data, 'deso', 'population:2025:total').source = 'nobody'),
    message: /the catalogue has no source nobody/,
  },
  {
    fault: 'boundaries that change in the middle of a series without a break',
    cause: (data) => {
      for (const layer of data.catalog.layers) layer.seriesBreaks.length = 0
    },
    message: /population on regso changes its boundaries between 2023 and 2024 without a break/,
  },
  {
    fault: 'few residents without what that means',
    cause: (data) => {
      const people = column(data, 'delomrade', 'population:2025:total')
      people.values[0] = null
      people.status = `f${'v'.repeat(people.values.length - 1)}`
    },
    message: /the status f without the limit of few residents/,
  },
  {
    fault: 'a status that there is not',
    cause: (data) => {
      const people = column(data, 'delomrade', 'population:2025:total')
      people.status = `x${'v'.repeat(people.values.length - 1)}`
    },
    message: /has the unknown status x/,
  },
  {
    fault: 'a residual that was given a place on the map',
    cause: (data) => (level(data, 'delomrade').names[0] = 'Restpost'),
    message: /10101 is a residual and no area/,
  },
]

describe('what every figure says of itself', () => {
  it.each(FAULTS)('is missed: $fault', ({ cause, message }) => {
    const data = editable(intact)
    cause(data)
    expect(faultsOf(data)).toContainEqual(expect.stringMatching(message))
  })
})

describe('areas without residents', () => {
  const emptied = (source?: string) => {
    const data = editable(intact)
    const people = column(data, 'delomrade', 'population:2025:total')
    people.status = people.status?.replace('n', 'm') ?? null
    if (source !== undefined) people.source = source
    return faultsOf(data).filter((error) => error.includes('units.json differs'))
  }

  it('say so in every figure that is computed here', () => {
    expect(emptied()).toEqual([expect.stringContaining('10103 has the status m')])
  })

  it('may have another gap in a delivery, which has counted anew', () => {
    expect(emptied('scb-areas')).toEqual([])
  })
})

describe('totals that were delivered (PRIV-10)', () => {
  /** The population of the city as its publisher gives it, so much more than the areas together. */
  function withDifference(difference: number, residual?: number): readonly string[] {
    const data = editable(intact)
    const people = column(data, 'deso', 'population:2025:total')
    people.source = 'scb-areas'
    people.city = (people.city ?? 0) + difference
    if (residual !== undefined) people.residual = residual
    return faultsOf(data)
  }

  it.each([0, 3, -3, 5, -5, 50, -50])(
    'may differ by %i from the sum of 209 areas, as random changes do',
    (difference) => {
      expect(withDifference(difference)).toEqual([])
    },
  )

  it.each([500, -500])('may not differ by %i', (difference) => {
    expect(withDifference(difference)).toContainEqual(
      `figures.deso population:2025:total: the units differ from the city by ${-difference}`,
    )
  })

  it('count those who belong to no area', () => {
    expect(withDifference(1204, 1204)).toEqual([])
    expect(withDifference(1204)).toHaveLength(1)
  })

  it.each([
    [3, 0],
    [-5, 0],
    [50, 1],
  ])('of women and men may differ by %i in one area: %i faults', (difference, faults) => {
    const data = editable(intact)
    const [women, people] = [
      column(data, 'regso', 'population:2024:women'),
      column(data, 'regso', 'population:2024:total'),
    ]
    for (const one of [women, people]) one.source = 'scb-areas'
    women.values[0] = (women.values[0] ?? 0) + difference
    expect(faultsOf(data)).toHaveLength(faults)
  })
})

describe('values that are not possible', () => {
  it('are told with their areas, and counted when there are many', () => {
    const data = editable(intact)
    column(data, 'deso', 'density:2025:total').values.fill(-1)
    expect(faultsOf(data).filter((error) => error.includes('density:2025'))).toEqual([
      expect.stringMatching(/1280C1010: -1 is not possible for a layer of kind density$/),
      expect.stringMatching(/: -1 is not possible/),
      expect.stringMatching(/: -1 is not possible/),
      expect.stringMatching(/: 206 more values are not possible either$/),
    ])
  })

  it('do not include nobody on much land', () => {
    const data = editable(intact)
    column(data, 'deso', 'density:2025:total').values[0] = 0
    expect(faultsOf(data)).toEqual(faultsOf(intact))
  })
})
