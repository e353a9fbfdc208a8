/** Files that are made to keep a computer busy: each ends soon, with what it is or with the word that it is too complex. */
import { describe, expect, test } from 'vitest'
import { boxOf, gridRing } from '../../src/areafiles/grid.ts'
import { eachBoxPair } from '../../src/areafiles/boxPairs.ts'
import { ringContact } from '../../src/areafiles/ringCrossings.ts'
import { allWork } from '../../src/areafiles/work.ts'
import type { Xy } from '../../src/areafiles/rawAreas.ts'
import { bytesOf, readBytes } from './areaFixtures.ts'

const [WEST, SOUTH, WIDTH, HEIGHT] = [12.9, 55.45, 0.3, 0.25]

/** So much of the processor on a machine that is busy with other things; alone each takes about two seconds at most. */
const MOST_SECONDS = 20
const MOST_MILLISECONDS = 60_000

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const box = (west: number, south: number, width: number, height = width): Xy[] => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
]

const area = (kod: number, ...rings: readonly (readonly Xy[])[]): string => {
  const written = rings.map((ring) => ring.map((point) => point.map((value) => Math.round(value * 1e7) / 1e7)))
  return `{"type":"Feature","properties":{"kod":"${kod}"},"geometry":{"type":"Polygon","coordinates":${JSON.stringify(written)}}}`
}

/** A ring with so many teeth to the east, each as far to the north at its tip as given. */
const comb = (teeth: number, rise: number): Xy[] => {
  const step = HEIGHT / teeth
  const outline = numbers(teeth).flatMap((tooth): Xy[] => {
    const y = SOUTH + tooth * step
    const tip = WEST + WIDTH
    return [
      [WEST + 0.01, y],
      [tip, y + rise],
      [tip, y + rise + step / 2],
      [WEST + 0.01, y + step / 2],
    ]
  })
  return [[WEST, SOUTH], ...outline, [WEST, SOUTH + HEIGHT + rise], [WEST, SOUTH]]
}

const circle = (points: number, radius: number): Xy[] =>
  numbers(points + 1).map((point) => {
    const angle = ((point % points) / points) * 2 * Math.PI
    return [WEST + 0.12 + radius * Math.cos(angle), SOUTH + 0.12 + radius * Math.sin(angle)]
  })

const CASES: readonly (readonly [what: string, areas: () => readonly string[], codes: readonly string[]])[] = [
  ['a comb of 50 000 level teeth', () => [area(1, comb(50_000, 0))], ['areasOnlyOne']],
  ['a comb of 50 000 slanting teeth', () => [area(1, comb(50_000, 0.04))], ['areasOnlyOne', 'areasTooComplex']],
  [
    '8 000 times the same area',
    () => numbers(8_000).map((kod) => area(kod, box(WEST, SOUTH, 0.1))),
    ['areasOverlap', 'areasTooComplex', 'areasMoreFindings'],
  ],
  [
    '8 000 areas in each other',
    () => numbers(8_000).map((kod) => area(kod, box(WEST + kod * 1e-5, SOUTH + kod * 1e-5, 0.2 - 2e-5 * kod))),
    ['areasOverlap', 'areasTooComplex', 'areasMoreFindings'],
  ],
  [
    '4 000 slanting strips with boxes over each other',
    () =>
      numbers(4_000).map((kod) => {
        const [x, w] = [WEST + kod * 5e-6, 5e-6]
        return area(kod, [
          [x, SOUTH],
          [x + w, SOUTH],
          [x + w + 0.2, SOUTH + 0.2],
          [x + 0.2, SOUTH + 0.2],
          [x, SOUTH],
        ])
      }),
    ['areasTooComplex'],
  ],
  [
    '3 600 holes in a ring of 100 000 points',
    () => {
      const holes = numbers(3_600).map((hole) =>
        box(WEST + 0.041 + 0.002 * (hole % 60), SOUTH + 0.041 + 0.002 * Math.floor(hole / 60), 0.001).toReversed(),
      )
      return [area(1, circle(100_000, 0.12), ...holes)]
    },
    ['areasOnlyOne'],
  ],
  [
    '20 000 long holes, one above the other',
    () => {
      const holes = numbers(20_000).map((hole) => box(WEST + 0.001, SOUTH + 1e-6 + hole * 1e-5, 0.2, 5e-6).toReversed())
      return [area(1, box(WEST, SOUTH, 0.21), ...holes)]
    },
    ['areasOnlyOne'],
  ],
]

describe('a file that is made to be slow', () => {
  test.each(CASES)(
    'ends soon: %s',
    async (_, areas, codes) => {
      const bytes = bytesOf(`{"type":"FeatureCollection","features":[${areas().join(',')}]}`)
      const before = process.cpuUsage()
      const { findings } = await readBytes(bytes)
      const { user, system } = process.cpuUsage(before)
      expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes)
      expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
    },
    MOST_MILLISECONDS,
  )

  test('is not what takes little work either way round: level and upright, holes beside and above each other', () => {
    const spent = (look: (work: ReturnType<typeof allWork>) => unknown): number => {
      const work = allWork()
      look(work)
      return allWork().left - work.left
    }
    const level = gridRing(comb(500, 0))
    expect(spent((work) => ringContact(level, work))).toBeLessThan(10_000)
    expect(spent((work) => ringContact({ x: level.y, y: level.x }, work))).toBeLessThan(10_000)
    const stacked = numbers(500).map((at) => boxOf([gridRing(box(WEST, SOUTH + at * 1e-5, 0.2, 5e-6))]))
    const beside = stacked.map(({ west, south, east, north }) => ({
      west: south,
      south: west,
      east: north,
      north: east,
    }))
    for (const boxes of [stacked, beside]) {
      expect(spent((work) => eachBoxPair(boxes, work, () => true))).toBeLessThan(1_000)
    }
  })
})
