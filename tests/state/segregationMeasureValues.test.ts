/** The values of the table against formulas written out anew, on distances and sums of the test's own. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { MeasuredGroup } from '../../src/analysis/measureReading.ts'
import type { Query } from '../../src/analysis/query.ts'
import { divisionMeasures } from '../../src/analysis/segregationMeasures.ts'
import { selectSegregation, type SegregationModel } from '../../src/state/segregation.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'

const IDENTITY = 1e-12
/** Distances of a cylinder of latitude and longitude are right to about a thousandth within a city. */
const PLANE = 3

type Values = (measure: string, about?: MeasuredGroup) => number

interface City {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly t: readonly number[]
  readonly X: number
  readonly Y: number
  readonly P: number
  readonly model: SegregationModel
  readonly value: Values
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const sumOver = (length: number, term: (unit: number) => number): number => {
  let total = 0
  for (let unit = 0; unit < length; unit++) total += term(unit)
  return total
}
const at = (values: readonly number[], unit: number): number => there(values[unit])

async function cityOf(change: Partial<Query>): Promise<City> {
  const model = there(selectSegregation(await stateFor({ view: 'segregation', ...change })))
  const readings = divisionMeasures(model.groups, model.units).themes.flatMap((theme) => theme.readings)
  const [x = [], y = []] = model.groups.counts
  const [X, Y] = [sum(x), sum(y)]
  const value: Values = (measure, about) => {
    const found = readings.find((one) => one.measure === measure && (about === undefined || one.about === about))
    if (typeof found?.value !== 'number') throw new Error(`${measure} has no value`)
    return found.value
  }
  return { x, y, t: model.groups.totals, X, Y, P: X / (X + Y), model, value }
}

/** Metres east and north on a cylinder; no code of the application. */
function metres({ units }: SegregationModel['units']): { east: readonly number[]; north: readonly number[] } {
  const perDegree = 111_320
  const shrink = Math.cos((55.58 * Math.PI) / 180)
  return {
    east: units.map(({ point }) => point[0] * perDegree * shrink),
    north: units.map(({ point }) => point[1] * perDegree),
  }
}

function distances(city: City): (i: number, j: number) => number {
  const { east, north } = metres(city.model.units)
  return (i, j) => Math.hypot(at(east, i) - at(east, j), at(north, i) - at(north, j))
}

let city: City

beforeAll(async () => {
  city = await cityOf({})
})

describe('evenness and exposure', () => {
  it('are the golden values of background on DeSO 2025', () => {
    expect(city.value('dissimilarity')).toBeCloseTo(0.3734, 4)
    expect(city.value('informationTheory')).toBeCloseTo(0.1529, 4)
  })

  it('hang together as theory says', () => {
    const { value, P, X, Y } = city
    const near = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThan(IDENTITY)
    near(value('gorard'), value('dissimilarity') * (1 - P))
    near(value('correlationRatio'), (value('isolation', 'group') - P) / (1 - P))
    near(value('mutualInformation'), value('informationTheory') * value('regionDiversity'))
    near(value('atkinson'), 1 - (1 - value('hutchens')) ** 2)
    near(value('isolation', 'group') + value('exposure', 'group'), 1)
    near((X * value('exposure', 'group')) / (Y * value('exposure', 'rest')), 1)
    near(value('regionInteraction'), 2 * P * (1 - P))
    near(value('normalizedRegionDiversity'), value('regionDiversity') / Math.LN2)
    near(value('distanceDecayIsolation') + value('distanceDecayExposure'), 1)
  })

  it('have the Gini index of all pairs of areas', () => {
    const { x, t, P, value } = city
    const T = sum(t)
    const pairs = sumOver(t.length, (i) =>
      sumOver(t.length, (j) => at(t, i) * at(t, j) * Math.abs(at(x, i) / at(t, i) - at(x, j) / at(t, j))),
    )
    expect(value('gini')).toBeCloseTo(pairs / (2 * T * T * P * (1 - P)), 10)
  })

  it('are for tenure those of several groups: H = M/E, and R from the chances that two are alike', async () => {
    const tenure = await cityOf({ division: 'tenure' })
    const { counts, totals, shares } = tenure.model.groups
    expect(tenure.value('multigroupInformationTheory')).toBeCloseTo(0.4446, 4)
    expect(tenure.value('mutualInformation') / tenure.value('regionDiversity')).toBeCloseTo(
      tenure.value('multigroupInformationTheory'),
      12,
    )
    const different = (parts: readonly number[]) => 1 - sum(parts.map((part) => part * part))
    const within = sumOver(totals.length, (i) => at(totals, i) * different(counts.map((c) => at(c, i) / at(totals, i))))
    expect(tenure.value('relativeDiversity')).toBeCloseTo(1 - within / sum(totals) / different(shares), 10)
    const own = sumOver(totals.length, (i) => at(there(counts[2]), i) ** 2 / at(totals, i)) / sum(there(counts[2]))
    expect(tenure.value('isolation', 2)).toBeCloseTo(own, 10)
  })
})

describe('beyond the borders of areas', () => {
  it('has the proximity of all pairs of residents, in kilometres', () => {
    const { x, y, X, Y, value } = city
    const distance = distances(city)
    const { units } = city.model.units
    const near = (i: number, j: number) =>
      Math.exp(-(i === j ? 0.6 * Math.sqrt(there(units[i]).areaHectares * 10_000) : distance(i, j)) / 1000)
    const mean = (a: readonly number[], b: readonly number[]) =>
      sumOver(a.length, (i) => sumOver(b.length, (j) => at(a, i) * at(b, j) * near(i, j))) / sum(a) / sum(b)
    const [xx, yy] = [mean(x, x), mean(y, y)]
    expect(value('spatialProximity')).toBeCloseTo((X * xx + Y * yy) / ((X + Y) * mean(city.t, city.t)), PLANE)
    expect(value('relativeClustering')).toBeCloseTo(xx / yy - 1, PLANE)
  })

  it('takes the mean difference between neighbours from D, by pair and by metre of border', () => {
    const { x, t, value } = city
    const { neighbours } = city.model.units
    const gap = (a: number, b: number) => Math.abs(at(x, a) / at(t, a) - at(x, b) / at(t, b))
    const byPair = sum(neighbours.map(([a, b]) => gap(a, b))) / neighbours.length
    const byMetre =
      sum(neighbours.map(([a, b, shared]) => shared * gap(a, b))) / sum(neighbours.map(([, , shared]) => shared))
    expect(value('adjacencyDissimilarity')).toBeCloseTo(value('dissimilarity') - byPair, 12)
    expect(value('boundaryDissimilarity')).toBeCloseTo(value('dissimilarity') - byMetre, 12)
  })

  it('has D~ of surroundings that reach 1 000 metres', () => {
    const { x, t, P, value } = city
    const distance = distances(city)
    const weight = (i: number, j: number) => Math.max(0, 1 - (distance(i, j) / 1000) ** 2) ** 2
    const share = (i: number) =>
      sumOver(t.length, (j) => at(x, j) * weight(i, j)) / sumOver(t.length, (j) => at(t, j) * weight(i, j))
    const gaps = sumOver(t.length, (i) => at(t, i) * Math.abs(share(i) - P))
    expect(value('spatialDissimilarity')).toBeCloseTo(gaps / (2 * sum(t) * P * (1 - P)), PLANE)
  })

  it('has Moran’s I of the shares, each area’s neighbours weighing 1 together', () => {
    const { x, t, value } = city
    const shares = x.map((count, i) => count / at(t, i))
    const mean = sum(shares) / shares.length
    const around = shares.map((): number[] => [])
    for (const [a, b] of city.model.units.neighbours) {
      there(around[a]).push(at(shares, b) - mean)
      there(around[b]).push(at(shares, a) - mean)
    }
    const withAny = around.filter((row) => row.length > 0).length
    const lagged = sum(
      around.map((row, i) => (row.length === 0 ? 0 : ((at(shares, i) - mean) * sum(row)) / row.length)),
    )
    const squares = sum(shares.map((share) => (share - mean) ** 2))
    expect(value('moran')).toBeCloseTo(((shares.length / withAny) * lagged) / squares, 10)
    expect(value('moranPermutation')).toBe(0.002)
  })
})

describe('land and position', () => {
  it('have the delta of the group and of all residents', () => {
    const areas = city.model.units.units.map(({ areaHectares }) => areaHectares)
    const delta = (counts: readonly number[]) =>
      sum(counts.map((count, i) => Math.abs(count / sum(counts) - at(areas, i) / sum(areas)))) / 2
    expect(city.value('delta', 'group')).toBeCloseTo(delta(city.x), 10)
    expect(city.value('delta', 'everyone')).toBeCloseTo(delta(city.t), 10)
  })

  it('have RCE around the mean point of the residents: members nearer than the rest, less the rest nearer', () => {
    const { x, y, t, X, Y } = city
    const { east, north } = metres(city.model.units)
    const middle = (values: readonly number[]) => sum(values.map((value, i) => value * at(t, i))) / sum(t)
    const [centreEast, centreNorth] = [middle(east), middle(north)]
    const away = east.map((value, i) => Math.hypot(value - centreEast, at(north, i) - centreNorth))
    const lead = sumOver(t.length, (i) =>
      sumOver(t.length, (j) => at(x, i) * at(y, j) * Math.sign(at(away, j) - at(away, i))),
    )
    expect(city.value('relativeCentralization')).toBeCloseTo(lead / X / Y, PLANE)
  })
})
