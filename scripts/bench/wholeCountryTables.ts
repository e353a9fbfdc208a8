import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ring } from '../../src/domain/areas.ts'
import { randomSource } from '../../src/math/rng.ts'
import { areaTopology, DEFAULT_TOLERANCE_METERS } from '../../src/spatial/areaTopology.ts'
import { readTable } from '../data/csv.ts'
import { readFileSync } from 'node:fs'
import { cells, COLUMNS, largeBlock, largeOf, madeCountry } from './wholeCountryMap.ts'

type Cell = string | number

interface MadeArea {
  readonly id: string
  readonly rings: readonly (readonly Ring[])[]
}

const SEED = 290
const YEARS = [2020, 2021, 2022, 2023]
const BY_SEX = ['socialAssistancePct', 'employment2065Pct', 'neetPct']

/**
 * Writes a project folder with `geodata` of the made country, and beside it a folder with its boundaries. The register
 * and the words of the project stay: the delområden keep their ids and names and lie elsewhere.
 *
 * @returns the folder with the boundaries
 */
export function writeMadeProject(project: string, source: string): string {
  cpSync(join(source, 'geodata'), join(project, 'geodata'), { recursive: true })
  const country = madeCountry()
  const large = readTable(readFileSync(join(source, 'geodata/units/delomraden.csv'), 'utf8'), 'delomraden.csv')
  const largeIds = large.rows.map((row) => row.text('id'))
  const small = cells()
  const deso = small.map(({ column, row }, index): MadeArea => {
    return {
      id: desoId(index),
      rings: [[country.ringAround({ west: column, south: row, east: column + 1, north: row + 1 })]],
    }
  })
  const delomraden = largeIds.map((id, index): MadeArea => ({ id, rings: [[country.ringAround(largeBlock(index))]] }))
  const boundaries = join(project, 'boundaries')
  mkdirSync(boundaries, { recursive: true })
  writeFileSync(join(boundaries, 'deso.geojson'), geojson(deso))
  writeFileSync(join(boundaries, 'delomraden.geojson'), geojson(delomraden))

  const write = (path: string, head: string, rows: readonly (readonly Cell[])[]): void => {
    writeFileSync(join(project, 'geodata', path), [head, ...rows.map((row) => row.join(','))].join('\n') + '\n')
  }
  const smallTopology = areaTopology(deso, DEFAULT_TOLERANCE_METERS)
  const largeTopology = areaTopology(delomraden, DEFAULT_TOLERANCE_METERS)
  const place = ({ points, areaHectares }: typeof smallTopology, index: number): Cell[] => [
    points[index]?.[0].toFixed(4) ?? '',
    points[index]?.[1].toFixed(4) ?? '',
    areaHectares[index]?.toFixed(1) ?? '',
  ]
  const pairs = ({ neighbours }: typeof smallTopology, areas: readonly MadeArea[]): Cell[][] =>
    neighbours.map(([a, b, meters]) => [areas[a]?.id ?? '', areas[b]?.id ?? '', Math.round(meters)])
  const regso = small.map(({ column, row }) => regsoId(Math.floor(column / 2) + (row * COLUMNS) / 2))
  write(
    'units/deso.csv',
    'id,regso,regsoName,lon,lat,areaHectares',
    deso.map(({ id }, index) => {
      const parent = regso[index] ?? ''
      return [id, parent, `RegSO ${parent}`, ...place(smallTopology, index)]
    }),
  )
  write('units/deso-neighbours.csv', 'a,b,sharedMeters', pairs(smallTopology, deso))
  write(
    'units/delomraden.csv',
    'id,name,stadsdel,stadsomrade,geso,gesoName,lon,lat,areaHectares,perimeterMeters',
    large.rows.map((row, index) => [
      ...['id', 'name', 'stadsdel', 'stadsomrade', 'geso'].map((name) => row.text(name)),
      `"${row.text('gesoName')}"`,
      ...place(largeTopology, index),
      Math.round(largeTopology.perimeterMeters[index] ?? 0),
    ]),
  )
  write('units/delomraden-neighbours.csv', 'a,b,sharedMeters', pairs(largeTopology, delomraden))
  write(
    'crosswalks/deso2025-delomrade.csv',
    'deso,delomrade,areaShare,adjustedShare',
    small.map((cell, index) => [desoId(index), largeIds[largeOf(cell)] ?? '', 1, 1]),
  )
  writeFigures(
    write,
    deso.map(({ id }) => id),
    [...new Set(regso)],
  )
  return boundaries
}

const desoId = (index: number): string =>
  `${String(9901 + Math.floor(index / 1000))}C${String((index % 1000) * 10).padStart(4, '0')}`
const regsoId = (index: number): string => `9900R${String(index + 1).padStart(4, '0')}`

function writeFigures(
  write: (path: string, head: string, rows: readonly (readonly Cell[])[]) => void,
  deso: readonly string[],
  regso: readonly string[],
): void {
  const { uniform: random } = randomSource(SEED)
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least))
  const share = (): string => (random() * 60).toFixed(1)
  write(
    'population/deso-2025.csv',
    'deso,population2025,foreignBackgroundPct2025,meanNetIncomeTkr2024,medianStandardTkr2024,lowStandardPct2024,unemploymentPct2024,employmentPct2024,postSecondaryPct2025,dwellingsRental2025,dwellingsCooperative2025,dwellingsOwner2025,dwellingsOther2025',
    deso.map((id) => [
      ...[id, between(700, 2700), share(), between(150, 500), between(180, 520), share(), share(), share(), share()],
      ...[between(0, 900), between(0, 600), between(0, 700), between(0, 20)],
    ]),
  )
  write(
    'population/regso-area-type.csv',
    'regso,areaType2022',
    regso.map((id) => [id, between(1, 6)]),
  )
  write(
    'population/regso-by-year.csv',
    'regso,regsoName,year,population,bornInSweden,dwellingsRental,dwellingsCooperative,dwellingsOwner,dwellingsNotStated,meanWageTkr',
    YEARS.flatMap((year) =>
      regso.map((id) => {
        const people = between(1500, 6000)
        const born = between(0, people)
        return [
          id,
          `RegSO ${id}`,
          year,
          people,
          born,
          between(0, 900),
          between(0, 900),
          between(0, 900),
          5,
          between(150, 500),
        ]
      }),
    ),
  )
  const measures = ['women', 'men', 'total'].flatMap((sex) => BY_SEX.map((measure) => ({ sex, measure })))
  write(
    'population/regso-by-sex.csv',
    'regso,year,measure,sex,birthCountry,value',
    measures.flatMap(({ sex, measure }) => regso.map((id) => [id, 2023, measure, sex, 'all', share()])),
  )
}

const geojson = (areas: readonly MadeArea[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map(({ id, rings }) => ({
      type: 'Feature',
      id,
      properties: { id },
      geometry: {
        type: 'Polygon',
        coordinates: rings[0]?.map((ring) => ring.map(([lon, lat]) => [sixth(lon), sixth(lat)])),
      },
    })),
  })

const sixth = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
