import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildSchematic } from '../../scripts/schematic/buildSchematic.ts'
import { divideOutline } from '../../scripts/schematic/divideOutline.ts'
import { ringPoints, sharedBorders } from '../../scripts/schematic/planarMap.ts'
import { areaAndCentroid, isInside, type Point, type Ring } from '../../scripts/schematic/plane.ts'
import { fitPowerDiagram } from '../../scripts/schematic/powerFit.ts'
import type { LevelInput, SchematicInput } from '../../scripts/schematic/readSchematicInput.ts'
import { solvePositiveDefinite } from '../../scripts/schematic/solvePositiveDefinite.ts'

const SQUARE: Ring = [
  [0, 0],
  [1000, 0],
  [1000, 1000],
  [0, 1000],
]

/** A ground with a deep bay from the north, which cuts what lies at its top in two. */
const BAY: Ring = [
  [0, 0],
  [1000, 0],
  [1000, 1000],
  [700, 1000],
  [700, 300],
  [300, 300],
  [300, 1000],
  [0, 1000],
]

/** A square of size by size units of one square kilometre; the expected neighbours are those of a chessboard. */
function chessboard(size: number, origin: Point): LevelInput {
  const [step, hectares] = [1000 / 111195.08, 100]
  const squeeze = Math.cos((origin[1] * Math.PI) / 180)
  const cells = Array.from({ length: size * size }, (_, k) => [k % size, Math.floor(k / size)] as const)
  const units = cells.map(([column, row]) => ({
    id: `${row}${column}`,
    name: `row ${row}, column ${column}`,
    lon: origin[0] + ((column + 0.5) * step) / squeeze,
    lat: origin[1] + (row + 0.5) * step,
    areaHectares: hectares,
  }))
  const neighbours = cells.flatMap(([column, row]) => [
    ...(column + 1 < size ? [{ a: `${row}${column}`, b: `${row}${column + 1}`, sharedMeters: 1000 }] : []),
    ...(row + 1 < size ? [{ a: `${row}${column}`, b: `${row + 1}${column}`, sharedMeters: 1000 }] : []),
  ])
  return { units, neighbours }
}

function toyInput(): SchematicInput {
  const [lon, lat] = [13, 55.6]
  const [width, height] = [4 / 111.19508 / Math.cos((lat * Math.PI) / 180), 4 / 111.19508]
  const outline = [
    [lon, lat],
    [lon, lat + height],
    [lon + width, lat + height],
    [lon + width, lat],
  ] as const
  const board = chessboard(4, [lon, lat])
  return { outline, levels: { delomrade: board, deso: board } }
}

describe('the power diagram', () => {
  it('gives cells in a bent outline the areas that are asked for', () => {
    const wanted = [300000, 100000, 200000, 120000]
    const centroids: Point[] = [
      [150, 700],
      [500, 150],
      [850, 600],
      [850, 100],
    ]
    const targets = wanted.map((area, k) => ({ area, centroid: centroids[k] ?? [0, 0] }))
    const map = divideOutline(fitPowerDiagram(targets, BAY).sites, BAY)
    const areas = map.rings.map((_, cell) => areaAndCentroid(ringPoints(map, cell)).area)
    expect(areas.reduce((sum, area) => sum + area)).toBeCloseTo(areaAndCentroid(BAY).area, 3)
    areas.forEach((area, k) => expect(Math.abs(area / (wanted[k] ?? 0) - 1)).toBeLessThan(0.05))
  })

  it('gives a part that the bay cuts off to the unit beside it', () => {
    const sites = [
      { point: [150, 900] as const, weight: 0 },
      { point: [150, 100] as const, weight: 0 },
      { point: [990, 100] as const, weight: 0 },
    ]
    const map = divideOutline(sites, BAY)
    expect(map.rings).toHaveLength(3)
    const total = map.rings.reduce((sum, _, cell) => sum + areaAndCentroid(ringPoints(map, cell)).area, 0)
    expect(total).toBeCloseTo(areaAndCentroid(BAY).area, 6)
    expect(isInside([800, 990], ringPoints(map, 2))).toBe(true)
    expect(isInside([800, 990], ringPoints(map, 0))).toBe(false)
  })

  it('joins two halves of a square along one border of its full width', () => {
    const sites = [
      { point: [250, 500] as const, weight: 0 },
      { point: [750, 500] as const, weight: 0 },
    ]
    const map = divideOutline(sites, SQUARE)
    expect([...sharedBorders(map).values()]).toEqual([1000])
    expect(map.points).toHaveLength(6)
  })

  it('solves a small system by hand', () => {
    const solution = solvePositiveDefinite(
      [
        [4, 2],
        [2, 3],
      ],
      [10, 8],
    )
    expect(solution[0]).toBeCloseTo(1.75, 4)
    expect(solution[1]).toBeCloseTo(1.5, 4)
  })
})

describe('the schematic map of a chessboard', () => {
  it('has the areas, the places and the neighbours of the board, corner to corner', () => {
    const { summary, contiguity } = buildSchematic(toyInput()).report.delomrade
    expect(contiguity.missing).toEqual([])
    expect(contiguity.extra).toEqual([])
    expect(summary.worstAreaError).toBeLessThan(0.02)
    expect(summary.worstCentroidMeters).toBeLessThan(40)
    expect(summary.pointsInside).toBe(16)
  })

  it('is the same, byte for byte, each time it is drawn', () => {
    expect(JSON.stringify(buildSchematic(toyInput()))).toBe(JSON.stringify(buildSchematic(toyInput())))
  })

  it('refuses neighbours that are not among the units', () => {
    const input = toyInput()
    const broken = { ...input.levels.deso, neighbours: [{ a: '00', b: 'elsewhere', sharedMeters: 5 }] }
    expect(() => buildSchematic({ ...input, levels: { ...input.levels, deso: broken } })).toThrow(/elsewhere/)
  })
})

describe('the code that draws', () => {
  it('uses neither chance nor the clock', () => {
    const folder = fileURLToPath(new URL('../../scripts/schematic/', import.meta.url))
    const files = readdirSync(folder)
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      expect(readFileSync(`${folder}${file}`, 'utf8'), file).not.toMatch(/Math\.random|Date\b|performance\.|process\./)
    }
  })
})
