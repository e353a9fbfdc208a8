import { describe, expect, it } from 'vitest'
import { readDataFolder, type DataFolder } from '../../scripts/data/check/readDataFolder.ts'
import { column, editable, faultsOf, level, type EditedData } from './editedData.ts'

function shipped(): DataFolder {
  const { data, errors } = readDataFolder('public/data')
  if (data === null) throw new Error(errors.map(({ en }) => en).join('\n'))
  return data
}
const intact = shipped()

/** The same figures about areas of another kommun. */
function ofAnotherKommun(): EditedData {
  const renamed = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(/^1280(?=[ABCR]\d)/, '0999')
    if (Array.isArray(part)) return part.map(renamed)
    if (part instanceof Map) return new Map([...part].map(([key, value]) => [key, renamed(value)]))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, renamed(value)]))
  }
  const data = renamed(editable(intact)) as EditedData
  // The one area of Malmö that touches no other in the tables has another name now.
  for (const one of data.catalog.levels) one.boundaries = 'official'
  return data
}

const people = (data: EditedData, on: string) => column(data, on, 'population:2025:total')

describe('the areas of another kommun', () => {
  it('keep the contract: no total of Malmö is asked of them', () => {
    const data = ofAnotherKommun()
    expect(faultsOf(data)).toEqual([])
    const [city] = data.cities.cities
    city?.columns.forEach(({ values }) => values.splice(0, 1, 7))
    expect(faultsOf(data)).toEqual([])
  })

  const FAULTS: readonly { fault: string; cause: (data: EditedData) => unknown; message: RegExp }[] = [
    {
      fault: 'a lost inhabitant',
      cause: (data) => (people(data, 'deso').values[3] = 1),
      message: /figures\.deso population:2025:total: the units differ from the city/,
    },
    {
      fault: 'swapped coordinates',
      cause: (data) => (level(data, 'deso').lon[0] = 55.6),
      message: /units\.deso: 0999C1010 at 55\.6, .* is not in Sweden/,
    },
    {
      fault: 'a ring in metres',
      cause: (data) => {
        const geometry = data.downloads.get('geojson.deso')?.features[0]?.geometry
        if (geometry?.type === 'Polygon') geometry.coordinates[0]?.splice(1, 1, [373_000, 6_160_000])
      },
      message: /has the point 373000, 6160000, which is not in Sweden/,
    },
  ]
  it.each(FAULTS)('do not keep it with $fault', ({ cause, message }) => {
    const data = ofAnotherKommun()
    cause(data)
    expect(faultsOf(data)).toContainEqual(expect.stringMatching(message))
  })

  it('are Malmö’s as soon as they are: then the shipped totals are asked for', () => {
    const data = editable(intact)
    people(data, 'deso').city = 367_887
    expect(faultsOf(data)).toContainEqual(expect.stringMatching(/published is 367886/))
    const [city] = data.cities.cities
    city?.columns.forEach(({ values }) => values.splice(0, 1, 7))
    expect(faultsOf(data)).toContainEqual(expect.stringMatching(/cities: goteborg has \d+ inhabitants/))
  })
})

describe('a table that was fetched in the place of a shipped one', () => {
  const fetched = (theme: string) => {
    const data = editable(intact)
    const frame = { path: `official/scb/${theme}.csv`, sha256: '0'.repeat(64) }
    for (const { id, builtFrom } of data.manifest.files) {
      if (id === 'figures.deso' || id === 'cities') builtFrom.push(frame)
    }
    const column = people(data, 'deso')
    column.values[3] = (column.values[3] ?? 0) + 100
    column.city = (column.city ?? 0) + 100
    return faultsOf(data)
  }

  it('brings a total of its own', () => {
    expect(fetched('population')).toEqual([])
  })

  it('says nothing of the others', () => {
    expect(fetched('education')).toContainEqual(expect.stringMatching(/published is 367886/))
  })
})

describe('figures that their publisher has changed by chance', () => {
  function withDifference(on: string, difference: number, protection?: 'ckm' | 'suppressed'): readonly string[] {
    const data = ofAnotherKommun()
    const column = people(data, on)
    if (protection !== undefined) column.protection = protection
    column.city = (column.city ?? 0) + difference
    return faultsOf(data)
  }

  it.each([
    ['deso', 1, undefined, 1],
    ['deso', 1, 'suppressed', 1],
    ['deso', 50, 'ckm', 0],
    ['deso', 500, 'ckm', 1],
    ['regso', 1, undefined, 1],
    ['regso', 100, 'ckm', 0],
    ['regso', 500, 'ckm', 1],
    ['stadsomrade', 100, undefined, 1],
    ['stadsomrade', 100, 'ckm', 0],
    ['stadsomrade', 500, 'ckm', 1],
  ] as const)('on %s may differ by %i with the protection %s: %i faults', (on, difference, protection, faults) => {
    expect(withDifference(on, difference, protection)).toHaveLength(faults)
  })

  function sexes(change: (women: ReturnType<typeof people>, index: number) => void): readonly string[] {
    const data = editable(intact)
    change(column(data, 'regso', 'population:2024:women'), 4)
    return faultsOf(data).filter((error) => error.includes('are not the whole'))
  }

  it('may leave women and men a little off where they say that they are changed, and only there', () => {
    const more = (difference: number, protection?: 'ckm') =>
      sexes((women, index) => {
        women.values[index] = (women.values[index] ?? 0) + difference
        if (protection !== undefined) women.protection = protection
      })
    expect(more(1)).toHaveLength(1)
    expect(more(6, 'ckm')).toEqual([])
    expect(more(60, 'ckm')).toHaveLength(1)
  })

  const gap = (letter: string, men = 0): readonly string[] => {
    const data = editable(intact)
    const women = column(data, 'regso', 'population:2024:women')
    women.status = (women.status ?? 'v'.repeat(women.values.length)).replace(/^(.{4})./, `$1${letter}`)
    women.values[4] = null
    const other = column(data, 'regso', 'population:2024:men')
    other.values[4] = (other.values[4] ?? 0) + men
    return faultsOf(data).filter((error) => error.includes('are not the whole'))
  }

  it('may be left out by the publisher, and are lost when nobody says so', () => {
    expect(gap('s')).toEqual([])
    expect(gap('p')).toEqual([])
    expect(gap('s', 100_000)).toHaveLength(1)
    expect(gap('m')).toHaveLength(1)
  })
})

describe('a value of the city that is not there', () => {
  const without = (cityStatus?: 'p') => {
    const data = editable(intact)
    const employed = column(data, 'regso', 'employment2065:2024:total')
    employed.city = null
    if (cityStatus !== undefined) employed.cityStatus = cityStatus
    return faultsOf(data).filter((error) => error.includes('the city has no value'))
  }

  it('needs a reason where every area has one', () => {
    expect(without()).toHaveLength(1)
    expect(without('p')).toEqual([])
  })
})

describe('areas without a neighbour', () => {
  const alone = (boundaries: 'official' | 'schematic', count: number) => {
    const data = editable(intact)
    const deso = level(data, 'deso')
    for (const one of data.catalog.levels) if (one.id === 'deso') one.boundaries = boundaries
    const lonely = (index: number): boolean => index >= 10 && index < 10 + count
    const kept = (deso.neighbours ?? []).filter(([a, b]) => !lonely(a) && !lonely(b))
    deso.neighbours?.splice(0, Infinity, ...kept)
    return faultsOf(data).filter((error) => error.includes('has no neighbour'))
  }

  it('are a gap of a table, islands of measured boundaries, and another set of areas where they are many', () => {
    expect(alone('schematic', 1)).not.toEqual([])
    expect(alone('official', 1)).toEqual([])
    expect(alone('official', 60)).not.toEqual([])
  })
})
