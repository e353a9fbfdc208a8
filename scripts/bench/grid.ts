import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { binomialDraws } from '../../src/math/discreteDraws.ts'
import { randomSource } from '../../src/math/rng.ts'
import type { Positions } from '../../src/math/weights.ts'

/** A made-up city of square areas in rows, with four groups of people. */
export interface Grid {
  readonly n: number
  /** Where the counts are from: the file that other libraries were timed on, or made here. */
  readonly input: 'file' | 'generated'
  readonly groups: readonly Float64Array[]
  readonly positions: Positions
  readonly areas: Float64Array
  readonly geojson: FeatureCollection<Polygon>
}

/** Areas in a row and rows: 136 as the delområden of Malmö, 6 160 as all DeSO of Sweden. */
const SHAPES: Readonly<Record<number, readonly [columns: number, rows: number]>> = {
  136: [17, 8],
  209: [19, 11],
  1000: [40, 25],
  6160: [88, 70],
}
const CELL_METERS = 500
const SEED = 20251231

const fileSchema = v.looseObject({
  nx: v.number(),
  ny: v.number(),
  cell_m: v.number(),
  groups: v.record(v.string(), v.array(v.number())),
})

/** The grid of so many areas: the counts that the peers were timed on where they lie beside the project, else made. */
export function benchGrid(n: number): Grid {
  const file = new URL(`../../../shared/vectors/bench/grid_${String(n)}.json`, import.meta.url)
  if (!existsSync(file)) return generatedGrid(n)
  const { nx, ny, cell_m, groups } = v.parse(fileSchema, JSON.parse(readFileSync(file, 'utf8')))
  const columns = Object.values(groups).map((counts) => Float64Array.from(counts))
  return { n, input: 'file', groups: columns, ...squares(nx, ny, cell_m) }
}

/**
 * The generator for where there is no file. Every area has 300 to 2 300 residents, uniform. The groups' chances are a
 * smooth surface over the city: the first group has 5 to 45 per cent, the second half of what the first lacks of 50
 * per cent, the third 4 per cent, the fourth the rest; counts are binomial. The same seed gives the same city.
 */
function generatedGrid(n: number): Grid {
  const [nx, ny] = SHAPES[n] ?? [n, 1]
  const source = randomSource(SEED)
  const draw = binomialDraws(source)
  const groups = [0, 1, 2, 3].map(() => new Float64Array(n))
  for (let i = 0; i < n; i++) {
    const [column, row] = [i % nx, Math.floor(i / nx)]
    const surface = (Math.sin((5 * column) / nx) * Math.cos((4 * row) / ny) + 1) / 2
    const first = 0.05 + 0.4 * surface
    let left = 300 + Math.floor(2001 * source.uniform())
    let chances = 1
    ;[first, (0.5 - first) / 2, 0.04].forEach((chance, group) => {
      const count = draw(left, chance / chances)
      setAt(groups[group], i, count)
      left -= count
      chances -= chance
    })
    setAt(groups[3], i, left)
  }
  return { n, input: 'generated', groups, ...squares(nx, ny, CELL_METERS) }
}

function setAt(column: Float64Array | undefined, index: number, value: number): void {
  if (column !== undefined) column[index] = value
}

function squares(nx: number, ny: number, cell: number): Pick<Grid, 'positions' | 'areas' | 'geojson'> {
  const places = Array.from({ length: nx * ny }, (_, i) => [i % nx, Math.floor(i / nx)] as const)
  return {
    positions: {
      east: Float64Array.from(places, ([column]) => (column + 0.5) * cell),
      north: Float64Array.from(places, ([, row]) => (row + 0.5) * cell),
    },
    areas: new Float64Array(nx * ny).fill(cell * cell),
    geojson: { type: 'FeatureCollection', features: places.map(([c, r]) => square(c * cell, r * cell, cell)) },
  }
}

function square(west: number, south: number, cell: number): Feature<Polygon> {
  const [east, north] = [west + cell, south + cell]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
}
