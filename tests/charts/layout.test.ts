import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beeswarm, fittedBeeswarm, type SwarmCircle } from '../../src/charts/beeswarm.ts'
import { boxesOverlap, circleOverlaps, leastCovering } from '../../src/charts/labelPlacement.ts'
import { greatestGap, lorenzPoints } from '../../src/charts/lorenzPoints.ts'
import { moneyKey, moneyRowLayout, type MoneyRow } from '../../src/charts/moneyLayout.ts'
import { spread } from '../../src/charts/spread.ts'
import { textWidth, wrapText } from '../../src/charts/textWidth.ts'

const GAP = 0.6
const circles = fc.array(
  fc.record({
    position: fc.double({ min: 0, max: 300, noNaN: true }),
    radius: fc.double({ min: 1.8, max: 10.5, noNaN: true }),
  }),
  { maxLength: 60 },
)

const nearestTwo = (all: readonly SwarmCircle[], offsets: readonly number[], radii: readonly number[]): number => {
  let least = Infinity
  for (const [i, a] of all.entries()) {
    for (const [j, b] of all.entries()) {
      if (j <= i) continue
      const apart = Math.hypot(a.position - b.position, (offsets[i] ?? 0) - (offsets[j] ?? 0))
      least = Math.min(least, apart - (radii[i] ?? 0) - (radii[j] ?? 0))
    }
  }
  return least
}

describe('a swarm of circles', () => {
  test('has no circle over another, and none across the axis', () => {
    fc.assert(
      fc.property(circles, (all) => {
        const { offsets, radii } = beeswarm(all, GAP)
        expect(nearestTwo(all, offsets, radii)).toBeGreaterThan(GAP - 1e-6)
        for (const [index, offset] of offsets.entries()) expect(offset).toBeGreaterThanOrEqual(radii[index] ?? 0)
      }),
    )
  })

  test('does not depend on the order of circles of different sizes', () => {
    const distinct = fc.uniqueArray(fc.tuple(fc.nat(300), fc.integer({ min: 20, max: 100 })), {
      maxLength: 40,
      selector: ([, size]) => size,
    })
    fc.assert(
      fc.property(distinct, (pairs) => {
        const all = pairs.map(([position, size]) => ({ position, radius: size / 10 }))
        expect([...beeswarm([...all].reverse()).offsets].reverse()).toEqual(beeswarm(all).offsets)
      }),
    )
  })

  test('lets a lone circle touch the axis, and the larger of two take the place nearest to it', () => {
    expect(beeswarm([{ position: 10, radius: 4 }]).offsets).toEqual([4])
    const { offsets } = beeswarm([
      { position: 10, radius: 2 },
      { position: 10, radius: 5 },
    ])
    expect(offsets).toEqual([5 + 5 + GAP + 2, 5])
  })

  test('shrinks all circles alike until they fit a depth', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => ({
      position: 50 + (index % 5),
      radius: index % 2 === 0 ? 8 : 4,
    }))
    const { extent, radii } = fittedBeeswarm(crowd, 300)
    expect(beeswarm(crowd).extent).toBeGreaterThan(300)
    expect(extent).toBeLessThanOrEqual(300)
    expect((radii[0] ?? 0) / (radii[1] ?? 1)).toBeCloseTo(2, 10)
  })
})

describe('labels in a row', () => {
  const targets = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 12 })

  test('keep their distance and their order', () => {
    fc.assert(
      fc.property(targets, (wanted) => {
        const places = spread(wanted, 14)
        const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
        for (const [place, index] of order.entries()) {
          if (place === 0) continue
          const before = places[order[place - 1] ?? 0] ?? 0
          expect((places[index] ?? 0) - before).toBeGreaterThanOrEqual(14 - 1e-9)
        }
      }),
    )
  })

  test('stay where they are when there is room, and inside the bounds', () => {
    expect(spread([10, 50, 90], 14)).toEqual([10, 50, 90])
    expect(spread([20, 20], 10)).toEqual([15, 25])
    expect(spread([2, 3], 10, [5, 100])).toEqual([5, 15])
    expect(spread([99, 98], 10, [0, 100])).toEqual([100, 90])
  })
})

describe('a label', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })

  test('takes the first free place, and covers a circle rather than a text', () => {
    const obstacles = { boxes: [box(0, 0)], circles: [{ x: 25, y: 5, r: 3 }] }
    expect(leastCovering([box(5, 5), box(20, 0), box(40, 0)], obstacles)).toEqual(box(40, 0))
    expect(leastCovering([box(5, 5), box(20, 0)], obstacles)).toEqual(box(20, 0))
  })

  test('overlaps what it shares an area with, not what it touches', () => {
    expect(boxesOverlap(box(0, 0), box(9, 9))).toBe(true)
    expect(boxesOverlap(box(0, 0), box(10, 0))).toBe(false)
    expect(circleOverlaps({ x: 12, y: 5, r: 3 }, box(0, 0))).toBe(true)
    expect(circleOverlaps({ x: 12, y: 12, r: 2.8 }, box(0, 0))).toBe(false)
  })

  test('is measured wider when it is longer or bolder, and wraps between words', () => {
    expect(textWidth('Kroksbäck', 13)).toBeGreaterThan(textWidth('Holma', 13))
    expect(textWidth('Holma', 13, true)).toBeGreaterThan(textWidth('Holma', 13))
    const lines = wrapText('Summa per nämnd okänd, plats okänd.', 13, 120)
    expect(lines.join(' ')).toBe('Summa per nämnd okänd, plats okänd.')
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120)
    expect(wrapText('okänd', 13, 5)).toEqual(['okänd'])
  })
})

describe('the segregation curve', () => {
  const counts = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 1, maxLength: 40 })

  test('has its greatest distance from the diagonal equal to half the sum of differences of shares', () => {
    fc.assert(
      fc.property(counts, (areas) => {
        const [x, y] = [areas.map(([a]) => a), areas.map(([, b]) => b)]
        const total = (column: readonly number[]): number => column.reduce((sum, count) => sum + count, 0)
        fc.pre(total(x) > 0 && total(y) > 0)
        const d = x.reduce((sum, count, i) => sum + Math.abs(count / total(x) - (y[i] ?? 0) / total(y)), 0) / 2
        const gap = greatestGap(lorenzPoints(y, x))
        expect(gap.x - gap.y).toBeCloseTo(d, 10)
      }),
    )
  })

  test('runs from nothing to everything, never above the diagonal', () => {
    const points = lorenzPoints([0, 40, 60, 100], [100, 60, 40, 0])
    expect(points[0]).toEqual({ x: 0, y: 0 })
    expect(points.at(-1)).toEqual({ x: 1, y: 1 })
    expect(points.every(({ x, y }) => y <= x)).toBe(true)
    expect(greatestGap(points)).toEqual({ x: 0.8, y: 0.2 })
  })

  test('is empty when a group has no members', () => {
    expect(lorenzPoints([0, 0], [5, 5])).toEqual([])
  })
})

describe('the money band', () => {
  const row: MoneyRow = {
    id: 'applied',
    label: 'Sökt',
    note: '',
    zero: { strong: '0 kr', text: 'med både summa och plats' },
    segments: [
      { id: 'placed', sek: 5_625_000, style: 'placed', strong: '5 625 000 kr', text: 'med plats' },
      { id: 'small', sek: 500_000, style: 'known', strong: '0,5', text: '' },
      { id: 'rest', sek: 32_425_000, style: 'unknown', strong: 'Utan summa', text: 'okänd fördelning' },
      { id: 'silent', sek: 1_000_000, style: 'unknown', strong: '', text: '' },
    ],
  }
  const x = (sek: number): number => sek / 40_000

  test('lays segments end to end, in proportion to their sums', () => {
    const { segments } = moneyRowLayout(row, x, 1000)
    expect(segments.map((segment) => segment.width)).toEqual([140.625, 12.5, 810.625, 25])
    expect(segments.map((segment) => segment.x)).toEqual([0, 140.625, 153.125, 963.75])
  })

  test('writes text inside only where it fits, never on the hatch, and loses none', () => {
    const { segments, callouts } = moneyRowLayout(row, x, 1000)
    expect(segments.map(({ isTextInside }) => isTextInside)).toEqual([false, false, true, false])
    expect(callouts.map(({ id }) => id)).toEqual(['zero', 'placed', 'small'])
    // The words at 0 kr would run into the sum beside them, so they go one line up.
    expect(callouts.map(({ line }) => line)).toEqual([1, 0, 0])
  })

  test('lists every text on a narrow screen, wrapped, one under the other', () => {
    const list = moneyKey(row, 120)
    expect(list.map(({ id }) => id)).toEqual(['zero', 'placed', 'small', 'rest'])
    for (const [index, entry] of list.entries()) {
      const before = list[index - 1]
      if (before !== undefined) expect(entry.line).toBe(before.line + before.strong.length + before.text.length)
    }
  })
})
