import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildData } from '../../scripts/data/buildData.ts'
import { checkData, contractErrors } from '../../scripts/data/check/checkData.ts'
import { readDataFolder, type DataFolder } from '../../scripts/data/check/readDataFolder.ts'
import { column, editable, effort, faultsOf, level, type EditedData } from './editedData.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-contract-'))
const output = join(folder, 'data')

// Drawing the schematic map takes most of a minute where no earlier build has drawn it.
beforeAll(async () => {
  await buildData({ projectFolder: '.', outputFolder: output, boundaryFolder: null })
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true }))

const read = (): DataFolder => {
  const { data, errors } = readDataFolder(output)
  if (data === null) throw new Error(errors.map(({ en }) => en).join('\n'))
  return data
}

describe('the built data set', () => {
  it('keeps the contract', () => {
    const { errors, counts } = checkData(output)
    expect(errors).toEqual([])
    expect(counts).toMatchObject({ files: 22, units: 465, layers: 30, efforts: 31 })
  })

  it('has all six levels with the units that the publishers have', () => {
    const counts = read().catalog.levels.map(({ id, units }) => [id, units])
    expect(Object.fromEntries(counts)).toEqual({
      deso: 209,
      regso: 91,
      delomrade: 136,
      geso: 14,
      stadsdel: 10,
      stadsomrade: 5,
    })
  })

  it('says per file what it was built from', () => {
    const { files } = read().manifest
    expect(files.filter((file) => file.builtFrom.length === 0)).toEqual([])
    expect(files.flatMap((file) => file.builtFrom.map(({ path }) => path)).every((p) => p.startsWith('geodata/'))).toBe(
      true,
    )
  })
})

const FAULTS: readonly { fault: string; cause: (data: EditedData) => unknown; message: RegExp }[] = [
  {
    fault: 'a manifest that says another number of rows',
    cause: (data) => data.figures.find((file) => file.level === 'deso')?.unitIds.pop(),
    message: /figures\.deso: 208 rows, the manifest says 209/,
  },
  {
    fault: 'a lost inhabitant',
    cause: (data) => (column(data, 'deso', 'population:2025:total').values[3] = 1),
    message: /figures\.deso population:2025:total: the units differ from the city/,
  },
  {
    fault: 'a city that is not the published one',
    cause: (data) => (column(data, 'deso', 'population:2025:total').city = 367_887),
    message: /published is 367886/,
  },
  {
    fault: 'a gap drawn as zero',
    cause: (data) => (column(data, 'delomrade', 'population:2025:total').values[2] = 0),
    message: /10103 has the value 0 and the status n/,
  },
  {
    fault: 'a share in per cent',
    cause: (data) => (column(data, 'deso', 'lowStandard:2024:total').values[0] = 3),
    message: /3 is not possible for a layer of kind share/,
  },
  {
    fault: 'an income in kronor',
    cause: (data) => (column(data, 'deso', 'medianStandard:2024:total').values[0] = 382_200),
    message: /382200 is not possible for a layer of kind amount/,
  },
  {
    fault: 'women and men who are not everybody',
    cause: (data) => {
      const women = column(data, 'regso', 'population:2024:women')
      women.values[0] = (women.values[0] ?? 0) + 1
      women.city = (women.city ?? 0) + 1
    },
    message: /population 2024: the parts of 1280R001 are not the whole/,
  },
  {
    fault: 'shares of tenure that are not all dwellings',
    cause: (data) => (column(data, 'regso', 'tenureRental:2023:total').values[0] = 0.9),
    message: /tenure 2023: the shares of 1280R001 do not add up to 1/,
  },
  {
    fault: 'a base that is not there',
    cause: (data) => (column(data, 'deso', 'lowStandard:2024:total').base = 'population:2024:total'),
    message: /its base population:2024:total is not here/,
  },
  {
    fault: 'swapped coordinates',
    cause: (data) => (level(data, 'delomrade').lon[0] = 55.6),
    message: /units\.delomrade: 10101 at 55\.6, 55\.6127 is not in Malmö/,
  },
  {
    fault: 'a pair of neighbours that stands both ways',
    cause: (data) => level(data, 'delomrade').neighbours?.push([1, 0, 990]),
    message: /the neighbours 0-1 stand twice/,
  },
  {
    fault: 'an unknown stadsdel',
    cause: (data) =>
      (level(data, 'delomrade').parents.stadsdel = level(data, 'delomrade').unitIds.map(() => 'atlantis')),
    message: /atlantis is no stadsdel/,
  },
  {
    fault: 'a DeSO that is spread twice over',
    cause: (data) => data.units.desoToDelomrade.push([0, 0, 0.5]),
    message: /the shares of 1280C1010 do not add up to 1/,
  },
  {
    fault: 'a layer without a source',
    cause: (data) => data.catalog.sources.splice(0, 1),
    message: /lowStandard has the unknown source scb-areas/,
  },
  {
    fault: 'a column that the availability does not list',
    cause: (data) => data.catalog.availability.splice(0, 1),
    message: /is not in the availability/,
  },
  {
    fault: 'a sex that the availability lists for a year without it',
    cause: (data) => {
      const people = data.catalog.availability.find((one) => one.layer === 'population' && one.level === 'regso')
      people?.years.find(({ year }) => year === 2023)?.sexes.push('women')
    },
    message: /population 2023 women on regso is listed and has no column/,
  },
  {
    fault: 'an alias of nowhere',
    cause: (data) => data.catalog.aliases.push({ name: 'Nowhere', level: 'stadsdel', unitIds: ['nowhere'] }),
    message: /Nowhere points at nowhere, which is no stadsdel/,
  },
  {
    fault: 'an area that is missing on the map',
    cause: (data) => data.maps.get('map.delomrade')?.objects.stadsdel?.geometries.pop(),
    message: /map\.delomrade stadsdel: 9 areas for 10 units \(missing: husie\)/,
  },
  {
    fault: 'a ring that is wound the wrong way',
    cause: (data) => {
      const geometry = data.downloads.get('geojson.delomrade')?.features[0]?.geometry
      if (geometry?.type === 'Polygon') geometry.coordinates[0]?.reverse()
    },
    message: /10101 has a ring that is wound the wrong way/,
  },
  {
    fault: 'more granted than applied for',
    cause: (data) =>
      (effort(data, 'asn-2023-flexet').sums.granted.money = { state: 'known', sek: 1_950_001, priceYear: 2023 }),
    message: /asn-2023-flexet is granted 1950001 kr of 1950000 kr/,
  },
  {
    fault: 'a sum of the application that does not add up',
    cause: (data) => (effort(data, 'asn-2023-flexet').sums.applied.money = { state: 'unknown' }),
    message: /ASN applies for 6125000 kr, its application says 8075000 kr/,
  },
  {
    fault: 'an effort with areas and no places',
    cause: (data) => (effort(data, 'ctc').places = []),
    message: /ctc is of precision areas with its places/,
  },
  {
    fault: 'an unknown committee',
    cause: (data) => effort(data, 'ctc').committees.push('XYZ'),
    message: /ctc names the unknown committee XYZ/,
  },
  {
    fault: 'an address in a text',
    cause: (data) => data.texts.set('units.json', 'x.y@example.org'),
    message: /holds an e-mail address/,
  },
  {
    fault: 'a personal identity number in a text',
    cause: (data) => data.texts.set('catalog.json', '"811218-9876"'),
    message: /catalog\.json: holds what may be a personal identity number/,
  },
  {
    fault: 'a personal identity number that is written as a figure',
    cause: (data) => data.texts.set('catalog.json', '{"values":[198112189876]}'),
    message: /catalog\.json: holds what may be a personal identity number/,
  },
  {
    fault: 'a telephone number in a text',
    cause: (data) => data.texts.set('exempel/a.csv', 'Kontakt;040-34 10 00\n'),
    message: /exempel\/a\.csv: holds what may be a telephone number/,
  },
]

let intact: DataFolder
beforeAll(() => void (intact = read()))

describe('the contract', () => {
  it.each(FAULTS)('finds $fault', ({ cause, message }) => {
    const data = editable(intact)
    cause(data)
    expect(faultsOf(data)).toContainEqual(expect.stringMatching(message))
    // The same place in both languages, and other words.
    const [places, words] = [/^[^:]*/, /: (.*)/]
    const told = contractErrors(data)
    expect(told.map(({ sv }) => places.exec(sv)?.[0])).toEqual(told.map(({ en }) => places.exec(en)?.[0]))
    expect(told.filter(({ sv, en }) => words.exec(sv)?.[1] === words.exec(en)?.[1])).toEqual([])
  })

  it('says in Swedish what is wrong where', () => {
    const data = editable(intact)
    column(data, 'deso', 'density:2025:total').values[0] = -1
    expect(contractErrors(data).map(({ sv }) => sv)).toContain(
      'figures.deso density:2025:total: 1280C1010: -1 är inte möjligt för ett mått av slaget density',
    )
  })
})
